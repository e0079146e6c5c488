// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "output_target.h"
#include "writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Losses)
};

bool isHtml(OutputFormat format)
{
    return format == OutputFormat::HtmlFragment || format == OutputFormat::HtmlPage
        || format == OutputFormat::WordPress;
}

class LossFinder
{
public:
    LossFinder(const Draft &draft, OutputFormat format)
        : m_draft(draft)
        , m_format(format)
    {
    }

    QStringList find()
    {
        findTitles();
        findAddresses();
        findCitations();
        if (m_format == OutputFormat::Text)
            findTextLosses();
        if (m_format == OutputFormat::Markdown)
            findMarkdownLosses();
        if (m_format == OutputFormat::WordPress)
            findWordPressLosses();
        if (!isTextFormat(m_format))
            findOfficeLosses();
        findDefinitions();
        if (!isHtml(m_format) && anyBlock([](const Block &block) {
                return block.kind != BlockKind::Preformatted && !block.language.isEmpty();
            }))
            m_losses.append(Messages::tr("The language of single paragraphs is not kept."));
        return m_losses;
    }

private:
    template <typename Predicate>
    bool anyBlock(Predicate predicate) const
    {
        return std::ranges::any_of(m_draft.blocks, predicate);
    }

    template <typename Predicate>
    bool anySpan(Predicate predicate) const
    {
        return anyBlock([&](const Block &block) { return std::ranges::any_of(block.spans, predicate); });
    }

    bool hasKind(BlockKind kind) const
    {
        return anyBlock([kind](const Block &block) { return block.kind == kind; });
    }

    bool hasSpan(SpanKind kind) const
    {
        return anySpan([kind](const Span &span) { return span.kind == kind; });
    }

    void findTitles()
    {
        if (m_format == OutputFormat::HtmlPage || m_format == OutputFormat::Markdown)
            return;
        if (hasKind(BlockKind::Title))
            m_losses.append(Messages::tr("The page title is not part of it."));
        if (hasKind(BlockKind::Description))
            m_losses.append(Messages::tr("The page description is not part of it."));
    }

    bool hasSeveralMeanings() const
    {
        const auto begins = [](const Block &block) {
            return block.kind == BlockKind::ListItem && block.marker == ListMarker::Definition && !block.continuesItem;
        };
        return std::ranges::adjacent_find(m_draft.blocks, [&](const Block &left, const Block &right) {
            return begins(left) && begins(right) && left.level == right.level;
        }) != m_draft.blocks.end();
    }

    void findDefinitions()
    {
        const bool hasTerms = anyBlock([](const Block &block) {
            return block.kind == BlockKind::ListItem
                && (block.marker == ListMarker::Term || block.marker == ListMarker::Definition);
        });
        if (hasTerms && m_format != OutputFormat::HtmlFragment && m_format != OutputFormat::HtmlPage
            && m_format != OutputFormat::Docx)
            m_losses.append(Messages::tr("Lists of terms and what they mean become lists with bullets."));
        if (m_format == OutputFormat::Docx && hasSeveralMeanings())
            m_losses.append(Messages::tr("Several meanings of a term become paragraphs of one."));
        if ((m_format == OutputFormat::Text || !isTextFormat(m_format)) && hasSpan(SpanKind::Abbreviation))
            m_losses.append(Messages::tr("What abbreviations stand for is not kept."));
    }

    void findAddresses()
    {
        if (m_format != OutputFormat::Text && anySpan([](const Span &span) {
                return span.kind == SpanKind::Link && linkTarget(span.target).isEmpty();
            }))
            m_losses.append(
                Messages::tr("Links to other than web, mail or telephone addresses are taken off their text."));
        const bool lostImage = anyBlock([](const Block &block) {
            return (block.kind == BlockKind::ImageText && imageTarget(block.imageTarget).isEmpty())
                || std::ranges::any_of(block.spans, [](const Span &span) {
                       return span.kind == SpanKind::Image && imageTarget(span.target).isEmpty();
                   });
        });
        if (isHtml(m_format) && lostImage)
            m_losses.append(Messages::tr("Images without a web address are left out."));
    }

    void findMarkdownLosses()
    {
        const bool spansInCode = anyBlock(
            [](const Block &block) { return block.kind == BlockKind::Preformatted && !block.spans.isEmpty(); });
        if (spansInCode)
            m_losses.append(Messages::tr("Emphasis and links inside preformatted text are not kept."));
        if (numbersJump())
            m_losses.append(Messages::tr("Numbered lists are numbered without gaps."));
        findLooseCaptions();
    }

    void findOfficeLosses()
    {
        if (m_format != OutputFormat::Docx && (hasKind(BlockKind::Title) || hasKind(BlockKind::Description)))
            m_losses.append(Messages::tr("The page title and description become paragraphs."));
        const auto isElsewhere
            = [](const QString &target) { return !target.startsWith("data:"_L1, Qt::CaseInsensitive); };
        if (anyBlock([&](const Block &block) {
                return block.kind == BlockKind::ImageText && isElsewhere(block.imageTarget);
            })
            || anySpan([&](const Span &span) { return span.kind == SpanKind::Image && isElsewhere(span.target); }))
            m_losses.append(Messages::tr("Of images on the web the text is kept, with a link."));
        if (anyBlock(
                [](const Block &block) { return block.kind == BlockKind::Preformatted && !block.spans.isEmpty(); }))
            m_losses.append(Messages::tr("Emphasis and links inside preformatted text are not kept."));
        if (anyBlock([](const Block &block) { return block.continuesItem && block.kind == BlockKind::ListItem; }))
            m_losses.append(Messages::tr("Further paragraphs of list items are only indented like them."));
        findDirectives();
    }

    void findCitations()
    {
        if (hasSpan(SpanKind::Citation))
            m_losses.append(Messages::tr("Citations become the text of their marks."));
    }

    void findDirectives()
    {
        if (!m_draft.directivesAtEnd.isEmpty()
            || anyBlock([](const Block &block) { return !block.directives.isEmpty(); }))
            m_losses.append(Messages::tr("Comments to the check (“caveat: ignore …”) are not kept."));
    }

    bool numbersJump() const
    {
        QVector<int> next;
        for (const Block &block : m_draft.blocks) {
            if (block.kind != BlockKind::ListItem) {
                next.clear();
                continue;
            }
            if (block.continuesItem)
                continue;
            const bool goesOn = next.size() >= block.level && !block.startsList;
            next.resize(std::max(block.level, 1));
            if (block.marker == ListMarker::Number && goesOn && next.constLast() > 1
                && block.number != next.constLast())
                return true;
            next.last() = block.marker == ListMarker::Number ? block.number + 1 : 0;
        }
        return false;
    }

    void findLooseCaptions()
    {
        for (qsizetype index = 0; index < m_draft.blocks.size(); ++index) {
            const BlockKind before = index == 0 ? BlockKind::Paragraph : m_draft.blocks.at(index - 1).kind;
            const bool holds = before == BlockKind::ImageText || before == BlockKind::TableCell;
            if (m_draft.blocks.at(index).kind == BlockKind::Caption && !holds) {
                m_losses.append(Messages::tr("Captions without an image or table become paragraphs."));
                return;
            }
        }
    }

    void findTextLosses()
    {
        if (hasSpan(SpanKind::Emphasis) || hasSpan(SpanKind::Strong) || hasSpan(SpanKind::Strikethrough)
            || hasSpan(SpanKind::Code) || hasSpan(SpanKind::Superscript) || hasSpan(SpanKind::Subscript))
            m_losses.append(Messages::tr("Emphasis and other markup within paragraphs is not kept."));
        if (hasSpan(SpanKind::Link))
            m_losses.append(Messages::tr("Links are not kept, only their text."));
        if (hasSpan(SpanKind::Image) || hasKind(BlockKind::ImageText))
            m_losses.append(Messages::tr("Images are not kept, only the alternative text of those that stand alone."));
        if (hasKind(BlockKind::TableCell))
            m_losses.append(Messages::tr("Tables become lines with tabs."));
        if (anyBlock([](const Block &block) { return block.quoteDepth > 0; }))
            m_losses.append(Messages::tr("Quotations are not marked as such."));
        if (anyBlock([](const Block &block) { return block.kind == BlockKind::Heading; }))
            m_losses.append(Messages::tr("The levels of headings are not kept."));
        findDirectives();
    }

    void findWordPressLosses()
    {
        if (anyBlock([](const Block &block) { return block.continuesItem; }))
            m_losses.append(
                Messages::tr("Further paragraphs of list items and table cells become lines of the first."));
        if (numbersJump())
            m_losses.append(Messages::tr("Numbered lists are numbered without gaps."));
        if (anyBlock(
                [](const Block &block) { return block.kind == BlockKind::Preformatted && !block.language.isEmpty(); }))
            m_losses.append(Messages::tr("The programming language of preformatted text is not kept."));
        findLooseCaptions();
        findDirectives();
    }

    const Draft &m_draft;
    OutputFormat m_format;
    QStringList m_losses;
};

} // namespace

QStringList losses(const Draft &draft, OutputFormat format)
{
    return LossFinder(draft, format).find();
}

} // namespace caveat
