// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/evidence_entry.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace caveat
{

/// A source of the user's own, to be filled in by hand or from a line of a reference list.
class EntrySheet : public QDialog
{
    Q_OBJECT
public:
    explicit EntrySheet(QWidget *parent = nullptr);

    EvidenceEntry entry() const;

private:
    QLineEdit *field(const QString &name, const QString &label);
    void fillFrom(const QString &line);
    void check();

    QLineEdit *m_line;
    QPlainTextEdit *m_authors;
    QLineEdit *m_title;
    QLineEdit *m_journal;
    QLineEdit *m_year;
    QLineEdit *m_volume;
    QLineEdit *m_issue;
    QLineEdit *m_pages;
    QLineEdit *m_doi;
    QLineEdit *m_pmid;
    QLineEdit *m_url;
    QPlainTextEdit *m_finding;
    QPlainTextEdit *m_limits;
    QLabel *m_fault;
    QPushButton *m_add;
};

} // namespace caveat
