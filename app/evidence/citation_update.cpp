// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "citation_update.h"

#include "reference_list.h"

#include <algorithm>

namespace caveat
{

namespace
{

/// A citation with what stands at its place.
struct StandingMark {
    CitationPlace place;
    QString before; ///< typed onto it
    QString behind;
};

/// What people have done to the mark of a citation.
enum class MarkState : quint8 { Whole, Damaged, TypedOver };

QString textAt(const Draft &draft, DraftRange at)
{
    return draft.blocks.at(at.block).text.mid(at.range.start, at.range.length());
}

/// True where \p text is what is left of \p written after deleting in it.
bool isRestOf(const QString &text, const QString &written)
{
    qsizetype at = 0;
    for (const QChar unit : written) {
        if (at < text.size() && text.at(at) == unit)
            ++at;
    }
    return at == text.size();
}

MarkState stateOf(StandingMark &mark, const QString &text)
{
    const QString &written = mark.place.written;
    if (text == written || written.isEmpty())
        return MarkState::Whole;
    if (text.startsWith(written)) {
        mark.behind = text.mid(written.size());
        if (mark.behind == written && written.size() > 1) // put in twice, side by side
            mark.behind.clear();
        return MarkState::Whole;
    }
    if (text.endsWith(written)) {
        mark.before = text.chopped(written.size());
        return MarkState::Whole;
    }
    return isRestOf(text, written) ? MarkState::Damaged : MarkState::TypedOver;
}

bool isRaised(const QString &written)
{
    return !written.isEmpty() && written.front().isDigit();
}

/// Puts \p mark where its style has it: raised numbers close up, behind a comma or full stop; other marks stand off
/// the word and before them.
TextEdit placed(const Draft &draft, const StandingMark &standing, const QString &mark, bool raised)
{
    const QString &text = draft.blocks.at(standing.place.at.block).text;
    DraftRange at = standing.place.at;
    const auto isStop = [&text](qsizetype index) {
        return index >= 0 && index < text.size() && (text.at(index) == u'.' || text.at(index) == u',');
    };
    QString before = standing.before;
    QString behind = standing.behind;
    if (isRaised(standing.place.written) != raised && before.isEmpty() && behind.isEmpty()) {
        if (raised) {
            while (at.range.start > 0 && text.at(at.range.start - 1).isSpace() && text.at(at.range.start - 1) != u'\n')
                --at.range.start;
            if (isStop(at.range.end))
                before = text.at(at.range.end++);
        } else {
            before = u' ';
            if (isStop(at.range.start - 1))
                behind = text.at(--at.range.start);
            if (at.range.start == 0 || text.at(at.range.start - 1).isSpace())
                before.clear();
        }
    }
    return {at, before + mark + behind, {citationSpan(before.size(), {}, mark)}};
}

class Update
{
public:
    Update(const Draft &draft, const FindEntry &find, CitationStyle style)
        : m_draft(draft)
        , m_style(style)
        , m_marks(standing())
        , m_list(cited(), find, style)
    {
    }

    CitationUpdate make(const QString &heading)
    {
        writeMarks();
        writeList(heading);
        return m_update;
    }

private:
    /// The citations that count; those that do not are dealt with at once.
    QVector<StandingMark> standing()
    {
        QVector<StandingMark> marks;
        for (const CitationPlace &place : citationPlaces(m_draft)) {
            StandingMark mark{place, {}, {}};
            const QString text = textAt(m_draft, place.at);
            const MarkState state = stateOf(mark, text);
            if (state == MarkState::Whole && !marks.isEmpty() && isNextTo(marks.constLast(), mark))
                join(marks.last(), mark);
            else if (state == MarkState::Whole)
                marks.append(mark);
            else
                m_update.marks.append({place.at, state == MarkState::Damaged ? QString() : text});
        }
        return marks;
    }

    /// "[1] [2]" is one mark in the making: raised, it would read as "12".
    bool isNextTo(const StandingMark &left, const StandingMark &right) const
    {
        const DraftRange &at = left.place.at;
        if (at.block != right.place.at.block || !left.behind.isEmpty() || !right.before.isEmpty())
            return false;
        const QStringView between = QStringView(m_draft.blocks.at(at.block).text)
                                        .sliced(at.range.end, right.place.at.range.start - at.range.end);
        return std::ranges::all_of(between, [](QChar unit) { return unit.isSpace() && unit != u'\n'; });
    }

    static void join(StandingMark &left, const StandingMark &right)
    {
        left.place.at.range.end = right.place.at.range.end;
        left.place.ids += right.place.ids;
        left.place.ids.removeDuplicates();
        left.behind = right.behind;
    }

    QStringList cited() const
    {
        QVector<CitationPlace> places;
        for (const StandingMark &mark : m_marks)
            places.append(mark.place);
        return citedIds(places);
    }

    void writeMarks()
    {
        const bool raised = m_style == CitationStyle::Ama;
        for (const StandingMark &standing : std::as_const(m_marks)) {
            const ReferenceList::Mark mark = m_list.mark(standing.place.ids);
            if (mark.text == standing.place.written && mark.ids == standing.place.ids
                && mark.text == textAt(m_draft, standing.place.at))
                continue;
            TextEdit edit = placed(m_draft, standing, mark.text, raised);
            edit.spans = citationSpans(edit.spans.constFirst().range.start, mark.ids, mark.text, m_style);
            m_update.marks.append(edit);
        }
        std::ranges::sort(m_update.marks, {}, &TextEdit::at);
    }

    void writeList(const QString &heading)
    {
        QVector<int> held;
        for (int index = 0; index < m_draft.blocks.size(); ++index) {
            if (!m_draft.blocks.at(index).reference.isEmpty())
                held.append(index);
        }
        const QVector<Block> wanted = m_list.blocks();
        const bool stands = std::ranges::equal(held, wanted, [this](int index, const Block &block) {
            const Block &there = m_draft.blocks.at(index);
            return there.reference == block.reference && there.text == block.text && there.kind == block.kind
                && there.number == block.number && there.spans == block.spans;
        });
        if (stands)
            return;
        m_update.removed = held;
        m_update.added = wanted + typedBehind(held, wanted);
        const int emptied = held.isEmpty() ? emptyHeading(heading) : -1;
        m_update.after = emptied >= 0 ? emptied
            : held.isEmpty()          ? static_cast<int>(m_draft.blocks.size()) - 1
                                      : held.constFirst() - 1;
        if (held.isEmpty() && emptied < 0) {
            Block title;
            title.kind = BlockKind::Heading;
            title.level = 2;
            title.text = heading;
            m_update.added.prepend(title);
        } else if (wanted.isEmpty() && !held.isEmpty() && m_update.after >= 0) {
            const Block &over = m_draft.blocks.at(m_update.after);
            if (over.kind == BlockKind::Heading && over.text == heading)
                m_update.removed.prepend(m_update.after--);
        }
    }

    /// The heading of a list of which nothing is left; -1 where there is none.
    int emptyHeading(const QString &heading) const
    {
        for (int index = 0; index < m_draft.blocks.size(); ++index) {
            const bool ends
                = index + 1 == m_draft.blocks.size() || m_draft.blocks.at(index + 1).kind == BlockKind::Heading;
            if (ends && m_draft.blocks.at(index).kind == BlockKind::Heading && m_draft.blocks.at(index).text == heading)
                return index;
        }
        return -1;
    }

    /// What was typed behind an entry, or joined to it, as paragraphs of their own.
    QVector<Block> typedBehind(const QVector<int> &held, const QVector<Block> &wanted) const
    {
        QVector<Block> typed;
        for (const int index : held) {
            const Block &there = m_draft.blocks.at(index);
            const auto entry = std::ranges::find(wanted, there.reference, &Block::reference);
            if (entry == wanted.end() || !there.text.startsWith(entry->text))
                continue;
            Block rest;
            rest.text = there.text.mid(entry->text.size()).trimmed();
            if (!rest.text.isEmpty())
                typed.append(rest);
        }
        return typed;
    }

    const Draft &m_draft;
    CitationStyle m_style;
    CitationUpdate m_update;
    QVector<StandingMark> m_marks;
    ReferenceList m_list;
};

} // namespace

CitationUpdate citationUpdate(const Draft &draft, const FindEntry &find, CitationStyle style, const QString &heading)
{
    return Update(draft, find, style).make(heading);
}

Draft applied(const Draft &draft, const CitationUpdate &update)
{
    Draft result = draft;
    QVector<QVector<TextEdit>> byBlock(draft.blocks.size());
    for (const TextEdit &edit : update.marks)
        byBlock[edit.at.block].append(edit);
    for (qsizetype index = 0; index < byBlock.size(); ++index) {
        if (!byBlock.at(index).isEmpty())
            result.blocks[index] = applied(draft.blocks.at(index), byBlock.at(index));
    }
    qsizetype at = update.after + 1;
    for (auto removed = update.removed.crbegin(); removed != update.removed.crend(); ++removed)
        result.blocks.remove(*removed);
    for (const Block &block : update.added)
        result.blocks.insert(at++, block);
    return result;
}

} // namespace caveat
