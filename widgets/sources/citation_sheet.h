// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/citation_text.h>
#include <evidence/evidence_library.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace caveat
{

/// Chooses the source to cite at the caret: what the library holds, what each does not support, and the ways to add to
/// it. Sources that are not to be cited are shown and cannot be chosen.
class CitationSheet : public QDialog
{
    Q_OBJECT
public:
    /// \p library outlives the sheet; what is added goes into it, and into the file \p ownFile.
    CitationSheet(EvidenceLibrary &library, const QString &ownFile, CitationStyle style, QWidget *parent = nullptr);

    QString chosen() const; ///< the id of the source to cite
    CitationStyle style() const; ///< for the whole draft

private:
    void buildLayout();
    void fill();
    void showCurrent();
    void addByHand();
    void importFile();
    void choose(const QStringList &ids, const QString &said);

    EvidenceLibrary &m_library;
    const QString m_ownFile;
    QLineEdit *m_search;
    QListWidget *m_sources;
    QTextBrowser *m_details;
    QComboBox *m_styles;
    QLabel *m_said; ///< what came of adding
    QPushButton *m_cite;
};

} // namespace caveat
