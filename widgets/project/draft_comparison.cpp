// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_comparison.h"

#include <findings/word_diff.h>
#include <theme/type_scale.h>

#include <QCoreApplication>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;
using Kind = BlockChange::Kind;

constexpr int mostRows = 60; ///< of a page
constexpr qsizetype mostText = 30'000; ///< UTF-16 code units of a page
constexpr qsizetype longestByWords = 8'000; ///< a longer block is compared as a whole
constexpr qsizetype longestShown = 20'000; ///< of a block; the rest is left out, and that is said

QString tr(const char *text)
{
    return QCoreApplication::translate("DraftComparison", text);
}

QString kindTitle(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
        return tr("page title");
    case BlockKind::Description:
        return tr("page description");
    case BlockKind::Heading:
        return tr("heading %1").arg(block.level);
    case BlockKind::Paragraph:
        return tr("paragraph");
    case BlockKind::ListItem:
        return block.marker == ListMarker::Number    ? tr("numbered item")
            : block.marker == ListMarker::Term       ? tr("term")
            : block.marker == ListMarker::Definition ? tr("meaning of a term")
                                                     : tr("list item");
    case BlockKind::TableCell:
        return tr("table cell");
    case BlockKind::ImageText:
        return tr("image");
    case BlockKind::Caption:
        return tr("caption");
    case BlockKind::Preformatted:
        return tr("preformatted text");
    case BlockKind::Rule:
        return tr("line across");
    }
    return {};
}

QString textOf(const Block &block)
{
    if (block.kind == BlockKind::Rule)
        return tr("(line across)");
    QString text = block.text.size() <= longestShown ? block.text : QString(block.text.left(longestShown) + u" …"_s);
    text.replace(QChar::ObjectReplacementCharacter, tr("(image)"));
    return block.kind == BlockKind::ImageText ? tr("(image) %1").arg(text) : text;
}

/// What has changed in a block besides its words, in words.
QString otherChanges(const Block &before, const Block &after)
{
    QStringList parts;
    const QString was = kindTitle(before);
    const QString is = kindTitle(after);
    if (was != is)
        parts += tr("%1 became %2").arg(was, is);
    else if (before.level != after.level || before.quoteDepth != after.quoteDepth)
        parts += tr("indented otherwise");
    if (before.text == after.text) {
        if (before.spans != after.spans)
            parts += tr("emphasis or links changed");
        else if (before.directives != after.directives)
            parts += tr("note to the check changed");
        else if (parts.isEmpty())
            parts += tr("changed in other ways than its words");
    }
    return parts.join(u", "_s);
}

QVector<DiffPart> partsOf(const ComparedRow &row, const DraftComparison &comparison)
{
    const QString before = row.change.before < 0 ? QString() : textOf(comparison.before.blocks.at(row.change.before));
    const QString after = row.change.after < 0 ? QString() : textOf(comparison.after.blocks.at(row.change.after));
    if (row.change.kind == Kind::Removed)
        return {{DiffKind::Removed, before}};
    if (row.change.kind == Kind::Added)
        return {{DiffKind::Added, after}};
    if (before.size() <= longestByWords && after.size() <= longestByWords)
        return wordDiff(before, after);
    return before == after ? QVector<DiffPart>{{DiffKind::Same, before}}
                           : QVector<DiffPart>{{DiffKind::Removed, before}, {DiffKind::Added, after}};
}

QString marker(const Block &block)
{
    if (block.kind != BlockKind::ListItem || block.continuesItem)
        return {};
    const bool isBullet = block.marker == ListMarker::Bullet;
    return block.marker == ListMarker::Number ? u"%1. "_s.arg(block.number) : isBullet ? u"• "_s : QString();
}

QString paragraph(const QString &html, const QString &style)
{
    return u"<p style=\"margin:0px 0px %1px 0px;%2\">%3</p>"_s.arg(QString::number(Spacing::near), style, html);
}

QString aside(const QString &text, const Theme &theme)
{
    return paragraph(text.toHtmlEscaped(), u"color:%1;"_s.arg(theme.dim.name()));
}

QString styleOf(const Block &block)
{
    const int inward = block.quoteDepth + (block.kind == BlockKind::ListItem ? block.level : 0);
    QString style = u"white-space:pre-wrap;margin-left:%1px;"_s.arg(inward * Spacing::wide);
    if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title)
        style += u"font-weight:600;"_s;
    return style;
}

void append(ComparisonPage &page, const ComparedRow &row, const DraftComparison &comparison, const Theme &theme)
{
    if (row.same > 0) {
        page.html += aside(
            QCoreApplication::translate("DraftComparison", "… %n paragraph(s) unchanged", nullptr, row.same), theme);
        return;
    }
    const QVector<DiffPart> parts = partsOf(row, comparison);
    const Block &block = row.change.after >= 0 ? comparison.after.blocks.at(row.change.after)
                                               : comparison.before.blocks.at(row.change.before);
    QString spoken = diffSpoken(parts);
    if (row.change.kind == Kind::Changed) {
        const QString others = otherChanges(comparison.before.blocks.at(row.change.before), block);
        if (!others.isEmpty()) {
            page.html += aside(u'(' + others + u')', theme);
            spoken = spoken.isEmpty() ? others : QString(others + u": "_s + spoken);
        }
    }
    page.html += paragraph(marker(block).toHtmlEscaped() + diffHtml(parts, theme), styleOf(block));
    page.spoken += spoken;
}

} // namespace

DraftComparison compared(const Draft &before, const Draft &after)
{
    DraftComparison comparison{before, after, {}};
    for (const BlockChange &change : blockChanges(before, after)) {
        switch (change.kind) {
        case Kind::Same:
            if (comparison.rows.isEmpty() || comparison.rows.constLast().same == 0)
                comparison.rows.append({change, 0});
            ++comparison.rows.last().same;
            continue;
        case Kind::Changed:
            ++comparison.changed;
            break;
        case Kind::Added:
            ++comparison.added;
            break;
        case Kind::Removed:
            ++comparison.removed;
            break;
        }
        comparison.rows.append({change, 0});
    }
    return comparison;
}

QString comparisonSummary(const DraftComparison &comparison)
{
    if (comparison.isSame())
        return sameContent(comparison.before, comparison.after)
            ? tr("No difference.")
            : tr("The words are the same; the language or a note to the check has changed.");
    const auto counted = [](const char *text, int count) {
        return count == 0 ? QString() : QCoreApplication::translate("DraftComparison", text, nullptr, count);
    };
    QStringList parts{counted(QT_TRANSLATE_NOOP("DraftComparison", "%n paragraph(s) changed"), comparison.changed),
        counted(QT_TRANSLATE_NOOP("DraftComparison", "%n paragraph(s) added"), comparison.added),
        counted(QT_TRANSLATE_NOOP("DraftComparison", "%n paragraph(s) removed"), comparison.removed)};
    parts.removeAll(QString());
    return tr("%1.").arg(parts.join(u", "_s));
}

ComparisonPage comparisonPage(const DraftComparison &comparison, int first, const Theme &theme)
{
    ComparisonPage page;
    page.end = first;
    while (page.end < comparison.rows.size() && page.end - first < mostRows && page.html.size() < mostText)
        append(page, comparison.rows.at(page.end++), comparison, theme);
    return page;
}

} // namespace caveat
