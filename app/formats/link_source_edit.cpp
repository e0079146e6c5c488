// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "link_source_edit.h"

#include <cleaning/tracking.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// The address in the opening tag at the start of \p source.
TextRange addressInTag(QStringView source)
{
    static const QRegularExpression href(
        uR"x(\bhref\s*=\s*(?:"([^">]*)"|'([^'>]*)'|([^\s"'>]+)))x"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestTag = 20'000;
    const QStringView near = source.first(std::min(source.size(), longestTag));
    const auto match = href.match(near.first(near.indexOf(u'>') + 1).toString());
    for (const int group : {1, 2, 3}) {
        if (match.capturedStart(group) >= 0)
            return {match.capturedStart(group), match.capturedEnd(group)};
    }
    return {};
}

/// The address in a Markdown link: between its brackets, or the whole of "<https://…>".
TextRange addressInBrackets(QStringView source)
{
    qsizetype start = source.startsWith(u'<') ? 1 : source.lastIndexOf(u"](");
    if (start < 0)
        return {};
    start += source.startsWith(u'<') ? 0 : 2;
    while (start < source.size() && (source.at(start).isSpace() || source.at(start) == u'<'))
        ++start;
    qsizetype end = start;
    while (end < source.size() && !source.at(end).isSpace() && source.at(end) != u'>' && source.at(end) != u')')
        ++end;
    return {start, end};
}

class LinkEditor
{
public:
    explicit LinkEditor(const SourceDraft &document)
        : m_document(document)
        , m_words(shippedCleaningWords())
    {
    }

    QVector<SourceEdit> edits(const QVector<LinkEdit> &links)
    {
        for (const LinkEdit &link : links)
            editLink(m_document.draft.blocks.at(link.block), link.span);
        if (!m_defined.isEmpty())
            editDefinitions();
        return m_result;
    }

private:
    void editLink(const Block &block, int index)
    {
        const Span &span = block.spans.at(index);
        if (span.source.isEmpty()) {
            editOpenLink(block, span);
            return;
        }
        const QStringView source = QStringView(m_document.source).sliced(span.source.start, span.source.length());
        const bool isTag = source.startsWith(u"<a", Qt::CaseInsensitive) && source.size() > 2 && source.at(2).isSpace();
        const TextRange address = isTag ? addressInTag(source) : addressInBrackets(source);
        if (!strip(address.shifted(span.source.start)))
            m_defined.insert(span.target);
    }

    /// A link that the page does not close: its tag is one of those before its text.
    void editOpenLink(const Block &block, const Span &span)
    {
        constexpr int tagsTried = 20;
        const QStringView source = m_document.source;
        qsizetype at = block.source.toSource(span.range).start;
        for (int tried = 0; tried < tagsTried && at > 0; ++tried) {
            at = source.first(at).lastIndexOf(u"<a", -1, Qt::CaseInsensitive);
            if (at < 0)
                break;
            const TextRange address = addressInTag(source.sliced(at)).shifted(at);
            const QString written = source.sliced(address.start, address.length()).toString();
            if (!address.isEmpty() && QString(written).replace(u"&amp;"_s, u"&"_s) == span.target) {
                strip(address);
                return;
            }
        }
        m_defined.insert(span.target);
    }

    bool strip(TextRange address)
    {
        if (address.isEmpty())
            return false;
        const auto part
            = withoutTracking(QStringView(m_document.source).sliced(address.start, address.length()), m_words);
        if (part)
            m_result.append({part->range.shifted(address.start), part->text});
        return part.has_value();
    }

    /// "[name]: https://…" on a line of its own.
    void editDefinitions()
    {
        static const QRegularExpression definition(
            uR"(^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+))"_s, QRegularExpression::MultilineOption);
        if (m_document.format != Format::Markdown)
            return;
        auto matches = definition.globalMatch(m_document.source);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (m_defined.contains(match.captured(1)))
                strip({match.capturedStart(1), match.capturedEnd(1)});
        }
    }

    const SourceDraft &m_document;
    CleaningWords m_words;
    QSet<QString> m_defined;
    QVector<SourceEdit> m_result;
};

} // namespace

QVector<SourceEdit> linkSourceEdits(const SourceDraft &document, const QVector<LinkEdit> &links)
{
    return links.isEmpty() ? QVector<SourceEdit>() : LinkEditor(document).edits(links);
}

} // namespace caveat
