// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "example_draft.h"

namespace caveat
{

Draft exampleDraft(const QString &notation)
{
    Draft draft;
    for (const QString &line : notation.split(u'\n')) {
        Block block;
        qsizetype at = 0;
        while (at < line.size() && line.at(at) == u' ')
            ++at;
        const QString written = line.mid(at);
        qsizetype hashes = 0;
        while (hashes < written.size() && written.at(hashes) == u'#')
            ++hashes;
        if (hashes > 0 && hashes <= 6 && written.mid(hashes).startsWith(u' ')) {
            block.kind = BlockKind::Heading;
            block.level = static_cast<int>(hashes);
            block.text = written.mid(hashes + 1).trimmed();
        } else if (written.startsWith(u"- ")) {
            block.kind = BlockKind::ListItem;
            block.level = static_cast<int>(at / 2) + 1;
            block.text = written.mid(2).trimmed();
        } else {
            block.text = written.trimmed();
        }
        if (block.text.isEmpty())
            continue;
        block.source = SourceMap::verbatim(0, block.text.size());
        draft.blocks.append(block);
    }
    return draft;
}

} // namespace caveat
