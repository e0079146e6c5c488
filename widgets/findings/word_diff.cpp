// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_diff.h"

#include <draft/text_edit.h>

#include <QCoreApplication>
#include <QStringList>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortGap = 5; ///< "is", "the": what stays between two changes is easier read as part of them

/// \p edits with those joined that stand close to each other: people read phrases, not single words.
QVector<TextEdit> phrases(const QVector<TextEdit> &edits, const QString &before)
{
    QVector<TextEdit> joined;
    for (const TextEdit &edit : edits) {
        if (!joined.isEmpty() && edit.at.range.start - joined.last().at.range.end <= shortGap) {
            TextEdit &last = joined.last();
            const qsizetype gapStart = last.at.range.end;
            last.text += before.mid(gapStart, edit.at.range.start - gapStart) + edit.text;
            last.at.range.end = edit.at.range.end;
        } else {
            joined += edit;
        }
    }
    return joined;
}

} // namespace

QVector<DiffPart> wordDiff(const QString &before, const QString &after)
{
    QVector<DiffPart> parts;
    const auto add = [&parts](DiffKind kind, const QString &text) {
        if (!text.isEmpty())
            parts += {kind, text};
    };
    qsizetype at = 0;
    for (const TextEdit &edit : phrases(wordEdits({0, {0, before.size()}}, before, after), before)) {
        add(DiffKind::Same, before.mid(at, edit.at.range.start - at));
        add(DiffKind::Removed, before.mid(edit.at.range.start, edit.at.range.length()));
        add(DiffKind::Added, edit.text);
        at = edit.at.range.end;
    }
    add(DiffKind::Same, before.mid(at));
    return parts;
}

QString diffHtml(const QVector<DiffPart> &parts, const Theme &theme)
{
    QString html;
    for (const DiffPart &part : parts) {
        // The new words stand apart from those they replace.
        if (part.kind == DiffKind::Added && html.endsWith(u"</span>"_s))
            html += u' ';
        const QString text = part.text.toHtmlEscaped();
        switch (part.kind) {
        case DiffKind::Same:
            html += text;
            break;
        case DiffKind::Removed:
            html += u"<span style=\"background:%1;text-decoration:line-through\">%2</span>"_s.arg(
                theme.removed.name(), text);
            break;
        case DiffKind::Added:
            html
                += u"<span style=\"background:%1;text-decoration:underline\">%2</span>"_s.arg(theme.added.name(), text);
            break;
        }
    }
    return html;
}

QString diffSpoken(const QVector<DiffPart> &parts)
{
    QStringList spoken;
    for (const DiffPart &part : parts) {
        if (part.kind == DiffKind::Removed) {
            spoken += QCoreApplication::translate("WordDiff", "removes “%1”").arg(part.text.trimmed());
        } else if (part.kind == DiffKind::Added) {
            spoken += QCoreApplication::translate("WordDiff", "adds “%1”").arg(part.text.trimmed());
        }
    }
    return spoken.join(u", "_s);
}

} // namespace caveat
