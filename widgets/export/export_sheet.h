// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <formats/writer.h>

#include <QDialog>
#include <QMap>
#include <QStringList>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace caveat
{

/// What the sheet tells before anything is written.
struct ExportSummary {
    std::array<int, 5> open{}; ///< findings by severity
    QMap<OutputFormat, QStringList> losses; ///< what a format cannot hold
    int leftovers = 0; ///< of a page, that the article still holds
    int commented = 0; ///< findings that hold comments
};

/// Asks how to export and where to; says what is still open. Critical claims are asked about.
class ExportSheet : public QDialog
{
    Q_OBJECT
public:
    ExportSheet(const ExportSummary &summary, const QString &path, QWidget *parent = nullptr);

    OutputFormat format() const;
    QString path() const;
    bool withFlags() const; ///< open claims as marks or comments, suggestions as tracked changes

private:
    void addFormat(OutputFormat format, const QString &name, const QString &title);
    void browse();
    void chooseFormat(); ///< the file's ending goes along
    QString ending() const;
    bool mayHoldFlags() const;
    QString flagsTitle() const;
    void refresh();

    ExportSummary m_summary;
    QMap<OutputFormat, QRadioButton *> m_formats;
    QLineEdit *m_path;
    QCheckBox *m_flags;
    QCheckBox *m_consent = nullptr; ///< only with critical claims
    QPushButton *m_export;
    QLabel *m_losses;
};

} // namespace caveat
