// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "caret_line.h"

#include <editor/article_editor.h>
#include <findings/findings_model.h>
#include <proofing/spelling_runner.h>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int pause = 200; // ms without a key: nobody is spoken to while typing
constexpr int mostSpoken = 4;

QString listed(const QStringList &parts)
{
    const QString text = parts.mid(0, mostSpoken).join(u"; "_s);
    const auto others = parts.size() - mostSpoken;
    return others > 0 ? CaretLine::tr("%1; and others: %2").arg(text).arg(others) : text;
}

} // namespace

CaretLine::CaretLine(ArticleEditor *editor, const FindingsModel *findings, const SpellingRunner *spelling)
    : QObject(editor)
    , m_editor(editor)
    , m_findings(findings)
    , m_spelling(spelling)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &CaretLine::tell);
    const auto soon = [this] { m_soon.start(); };
    connect(editor, &ArticleEditor::caretMoved, this, soon);
    connect(findings, &QAbstractItemModel::rowsInserted, this, soon);
    connect(findings, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(findings, &QAbstractItemModel::dataChanged, this, soon);
    connect(findings, &QAbstractItemModel::modelReset, this, soon);
    connect(spelling, &SpellingRunner::changed, this, soon);
}

QString CaretLine::text() const
{
    const QTextCursor caret = m_editor->textCursor();
    QStringList parts{claims(caret.blockNumber(), caret.positionInBlock()), misspellings(caret.blockNumber())};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString CaretLine::claims(int block, int offset) const
{
    const int here = m_findings->rowAt(block, offset);
    const auto [first, end] = m_findings->rowsOf(block);
    QString atCaret;
    QStringList others;
    for (int row = first; row < end; ++row) {
        const QString said = m_findings->index(row).data(Qt::AccessibleTextRole).toString();
        if (row == here)
            atCaret = said;
        else
            others += said;
    }
    QStringList parts;
    if (!atCaret.isEmpty())
        parts += tr("Claim at the caret: %1").arg(atCaret);
    if (!others.isEmpty())
        parts += tr("Marked in this paragraph: %1").arg(listed(others));
    return parts.join(u". "_s);
}

QString CaretLine::misspellings(int block) const
{
    QStringList words;
    for (const TextRange range : m_spelling->marks().of(block))
        words += m_spelling->wordAt({block, range});
    return words.isEmpty() ? QString() : tr("Not spelt right: %1").arg(listed(words));
}

void CaretLine::tell()
{
    const QString said = text();
    if (said != m_editor->accessibleDescription())
        m_editor->setAccessibleDescription(said); // which says that it has changed
}

} // namespace caveat
