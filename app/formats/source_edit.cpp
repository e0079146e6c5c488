// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "source_edit.h"

#include "block_source_edit.h"

#include <algorithm>
#include <iterator>

namespace caveat
{

namespace
{

bool leavesNothing(const Block &block, const QVector<TextEdit> &edits)
{
    const QString left = applied(block, edits).text;
    return std::ranges::all_of(left, [](QChar unit) { return unit.isSpace(); });
}

} // namespace

QVector<SourceEdit> sourceEdits(const SourceDraft &document, const QVector<TextEdit> &edits)
{
    QVector<TextEdit> real;
    std::ranges::copy_if(edits, std::back_inserter(real),
        [](const TextEdit &edit) { return !edit.at.range.isEmpty() || !edit.text.isEmpty(); });
    QVector<SourceEdit> result;
    for (const BlockEdits &of : editsByBlock(document.draft, real)) {
        const Block &block = document.draft.blocks.at(of.block);
        result += leavesNothing(block, of.edits) ? blockRemoval(document, of.block)
                                                 : blockSourceEdits(document, block, of.edits);
    }

    std::ranges::stable_sort(result, {}, &SourceEdit::range);
    qsizetype end = 0;
    QVector<SourceEdit> apart;
    for (const SourceEdit &edit : std::as_const(result)) {
        if (edit.range.start < end || (edit.range.isEmpty() && edit.text.isEmpty()))
            continue;
        apart.append(edit);
        end = edit.range.end;
    }
    return apart;
}

QString applied(const QString &source, const QVector<SourceEdit> &edits)
{
    QString result;
    qsizetype copied = 0;
    for (const SourceEdit &edit : edits) {
        result += QStringView(source).sliced(copied, edit.range.start - copied);
        result += edit.text;
        copied = edit.range.end;
    }
    return result + QStringView(source).sliced(copied);
}

} // namespace caveat
