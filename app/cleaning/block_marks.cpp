// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_marks.h"

#include <algorithm>

namespace caveat
{

BlockMarks::BlockMarks(const Block &block)
{
    qsizetype codeEnd = 0;
    qsizetype linkEnd = 0;
    for (qsizetype index = 0; index < block.spans.size(); ++index) {
        const Span &span = block.spans.at(index);
        const TextRange range{std::max<qsizetype>(span.range.start, 0), std::min(span.range.end, block.text.size())};
        if (range.isEmpty())
            continue;
        // Spans are sorted by start: what lies before the last end is marked already.
        if (span.kind == SpanKind::Code && range.end > codeEnd) {
            m_code.resize(block.text.size());
            m_code.fill(true, std::max(range.start, codeEnd), range.end);
            codeEnd = range.end;
        }
        if (span.kind == SpanKind::Link && range.end > linkEnd) {
            if (m_links.isEmpty())
                m_links.fill(-1, block.text.size());
            std::fill(m_links.begin() + std::max(range.start, linkEnd), m_links.begin() + range.end, int(index));
            linkEnd = range.end;
        }
        if (span.kind == SpanKind::Code || span.kind == SpanKind::Emphasis || span.kind == SpanKind::Strong)
            m_setOff.insert({range.start, range.end});
    }
}

} // namespace caveat
