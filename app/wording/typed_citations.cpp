// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "typed_citations.h"

#include <claims/citations.h>
#include <evidence/typed_reference.h>
#include <text/numbered_marks.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

bool mayHoldMarks(const Block &block)
{
    return block.kind != BlockKind::Preformatted && block.kind != BlockKind::Title
        && block.kind != BlockKind::Description && block.kind != BlockKind::ImageText && block.reference.isEmpty();
}

/// A typed mark.
struct TypedMark {
    TextRange range;
    QVector<int> numbers; ///< that it names; else
    QStringList names; ///< "Moss & Webb, 2011"
};

bool isWithin(const Block &block, TextRange range, SpanKind kind)
{
    return std::ranges::any_of(
        block.spans, [&](const Span &span) { return span.kind == kind && span.range.overlaps(range); });
}

QVector<TypedMark> marksIn(const Block &block)
{
    static const auto names = pattern(
        u"\\(((?:\\p{Lu}|“|de |van |von )[^()]{1,200}?,\\s(?:(?:19|20)\\d\\d|n\\.d\\.)[a-z]?(?:;\\s[^();]{2,200}?,\\s(?:(?:19|20)\\d\\d|n\\.d\\.)[a-z]?)*)\\)"_s);
    QVector<TypedMark> marks;
    for (const TextRange mark : bracketedMarks(block.text))
        marks.append({mark, numbersIn(block.text.mid(mark.start, mark.length())), {}});
    for (auto groups = names.globalMatch(block.text); groups.hasNext();) {
        const auto group = groups.next();
        marks.append(
            {{group.capturedStart(), group.capturedEnd()}, {}, group.captured(1).split(u';', Qt::SkipEmptyParts)});
    }
    for (const Span &span : block.spans) {
        const QString text = block.text.mid(span.range.start, span.range.length());
        const bool isPower = followsUnit(block.text, span.range.start);
        const bool isTaken
            = std::ranges::any_of(marks, [&span](const TypedMark &mark) { return mark.range.overlaps(span.range); });
        if (span.kind == SpanKind::Superscript && !isPower && !isTaken && isNumberedMark(text))
            marks.append({span.range, numbersIn(text), {}});
    }
    marks.removeIf([&block](const TypedMark &mark) {
        return isWithin(block, mark.range, SpanKind::Citation) || isWithin(block, mark.range, SpanKind::Code);
    });
    std::ranges::sort(marks, {}, &TypedMark::range);
    return marks;
}

class Conversion
{
public:
    Conversion(const Draft &draft, const EvidenceLibrary &library)
        : m_list(references(draft))
        , m_held(library)
    {
        m_result.draft = draft;
        readList();
        for (int index = 0; index < m_result.draft.blocks.size(); ++index) {
            if (!m_list.holds(index))
                convert(m_result.draft.blocks[index]);
        }
        tieList();
    }

    ConvertedCitations take() { return std::move(m_result); }

private:
    struct Line {
        int block = 0;
        QString id;
    };

    void readList()
    {
        int counted = 0;
        for (int index = 0; index < m_result.draft.blocks.size(); ++index) {
            const Block &block = m_result.draft.blocks.at(index);
            const bool isHeading = block.kind == BlockKind::Heading || block.text.size() < shortestReference;
            if (!m_list.holds(index) || isHeading || !block.reference.isEmpty())
                continue;
            ++counted;
            const auto typed = entryNumber(block.text);
            const bool isItem = block.kind == BlockKind::ListItem && block.marker == ListMarker::Number;
            const int number = typed ? typed->number : isItem ? block.number : counted;
            m_byNumber.insert(number, {index, hold(block)});
        }
    }

    /// The id under which the study that \p line names is held from now on.
    QString hold(const Block &line)
    {
        EvidenceEntry read = typedReference(line.text);
        for (const Span &span : line.spans) {
            if (span.kind != SpanKind::Link)
                continue;
            if (read.doi.isEmpty())
                read.doi = bareDoi(span.target);
            if (read.url.isEmpty() && read.doi.isEmpty())
                read.url = span.target;
        }
        const QString id = m_held.add(read).id;
        m_listed.append(id);
        return id;
    }

    /// "Moss & Webb, 2011": by the first name and the year.
    QString named(const QString &name)
    {
        static const auto shape = pattern(u"^\\s*(.+?),\\s((?:19|20)\\d\\d)([a-z]?)"_s);
        static const auto first = pattern(u"^(.+?)(?:,| &| and | et al)"_s);
        const auto match = shape.match(name);
        if (!match.hasMatch())
            return {};
        const auto several = first.match(match.captured(1));
        const QString family = several.hasMatch() ? several.captured(1) : match.captured(1);
        const int year = match.captured(2).toInt();
        const auto isIt = [&](const EvidenceEntry &entry) {
            return entry.year == year && !entry.authors.isEmpty()
                && entry.authors.constFirst().family.compare(family, Qt::CaseInsensitive) == 0;
        };
        QStringList listed;
        QStringList known;
        for (const EvidenceEntry &entry : m_held.entries()) {
            if (isIt(entry))
                (m_listed.contains(entry.id) ? listed : known).append(entry.id);
        }
        // "2011b" is the second of those that the list has.
        const QString letter = match.captured(3);
        const QStringList &found = listed.isEmpty() ? known : listed;
        const qsizetype at = letter.isEmpty() || found.size() == 1 ? 0 : letter.front().unicode() - u'a';
        const bool isPlain = found.size() == 1 || !letter.isEmpty();
        if (isPlain)
            return found.value(at);
        return {};
    }

    QStringList idsOf(const TypedMark &mark)
    {
        QStringList ids;
        for (const int number : mark.numbers)
            ids.append(m_byNumber.value(number).id);
        for (const QString &name : mark.names)
            ids.append(named(name));
        ids.removeDuplicates();
        return ids;
    }

    void convert(Block &block)
    {
        if (!mayHoldMarks(block))
            return;
        for (const TypedMark &mark : marksIn(block)) {
            const QString text = block.text.mid(mark.range.start, mark.range.length());
            const QStringList ids = idsOf(mark);
            if (ids.isEmpty() || ids.contains(QString())) {
                m_result.left.append(text);
                continue;
            }
            // The link that a page had on its mark, and what raised it, give way to the citation.
            block.spans.removeIf([&mark](const Span &span) {
                return (span.kind == SpanKind::Link || span.kind == SpanKind::Superscript)
                    && mark.range.covers(span.range);
            });
            const bool isRaised = text.front().isDigit();
            block.spans
                += citationSpans(mark.range.start, ids, text, isRaised ? CitationStyle::Ama : CitationStyle::Vancouver);
            std::ranges::stable_sort(block.spans, [](const Span &left, const Span &right) {
                return left.range.start != right.range.start ? left.range.start < right.range.start
                                                             : left.range.end > right.range.end;
            });
            ++m_result.converted;
        }
    }

    void tieList()
    {
        const QStringList cited = citedIds(citationPlaces(m_result.draft));
        for (const Line &line : std::as_const(m_byNumber)) {
            if (cited.contains(line.id))
                m_result.draft.blocks[line.block].reference = line.id;
            else
                ++m_result.uncited;
        }
        for (const EvidenceEntry &entry : m_held.entries()) {
            if (cited.contains(entry.id))
                m_result.references.append(entry);
        }
    }

    static constexpr qsizetype shortestReference = 12; ///< below it is the heading over the list

    const References m_list;
    EvidenceLibrary m_held; ///< the library, and what this draft names
    QStringList m_listed; ///< ids of what its list names
    QHash<int, Line> m_byNumber;
    ConvertedCitations m_result;
};

} // namespace

ConvertedCitations convertTypedCitations(const Draft &draft, const EvidenceLibrary &library)
{
    return Conversion(draft, library).take();
}

} // namespace caveat
