// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "line_shape.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace caveat
{

namespace
{

using namespace std::string_view_literals;

constexpr qsizetype longestHeading = 120;
constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestQuestion = 120;
constexpr qsizetype longestOpenStem = 160; ///< a longer paragraph has just lost its full stop

constexpr auto glyphs = u"•◦▪▫■□●○‣⁃∙·*✓✔✅☑➢➤►▶→★☆❖◆◇♦–—-"sv;

/// Last words after which a line cannot be at its end, or that point at what follows.
constexpr std::array announcing{
    u"include"sv,
    u"includes"sv,
    u"including"sv,
    u"are"sv,
    u"is"sv,
    u"to"sv,
    u"can"sv,
    u"may"sv,
    u"will"sv,
    u"by"sv,
    u"with"sv,
    u"for"sv,
    u"as"sv,
    u"like"sv,
    u"of"sv,
    u"you"sv,
    u"your"sv,
    u"help"sv,
    u"helps"sv,
    u"have"sv,
    u"from"sv,
    u"and"sv,
    u"or"sv,
    u"the"sv,
    u"following"sv,
    u"below"sv,
};

/// Nouns that a list in the lines below spells out, and the beginnings of sentences that announce them.
constexpr std::array listed{
    u"benefits"sv,
    u"ways"sv,
    u"reasons"sv,
    u"options"sv,
    u"steps"sv,
    u"tips"sv,
    u"things"sv,
    u"signs"sv,
    u"examples"sv,
    u"advantages"sv,
    u"effects"sv,
    u"symptoms"sv,
    u"conditions"sv,
};
constexpr std::array pointing{
    u"there are "sv,
    u"here are "sv,
    u"here is "sv,
    u"here's "sv,
    u"here’s "sv,
    u"these are "sv,
    u"some of "sv,
};

bool isOneOf(QChar unit, std::u16string_view units)
{
    return units.find(unit.unicode()) != std::u16string_view::npos;
}

bool isSuperscript(QChar unit)
{
    return unit.category() == QChar::Number_Other && unit.digitValue() >= 0;
}

/// \p line without white space, closing marks and citation marks ("[1]", "¹") at its end.
QStringView core(QStringView line)
{
    while (!line.isEmpty()) {
        const QChar last = line.back();
        if (last.isSpace() || isOneOf(last, u"\"'”’»)*_"sv) || isSuperscript(last)) {
            line.chop(1);
            continue;
        }
        const qsizetype bracket = last == u']' ? line.lastIndexOf(u'[') : -1;
        const bool citation = bracket > 0 && std::ranges::all_of(line.sliced(bracket + 1).chopped(1), [](QChar unit) {
            return unit.isDigit() || isOneOf(unit, u" ,;-–"sv);
        });
        if (!citation)
            break;
        line.truncate(bracket);
    }
    return line;
}

QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter())
        --start;
    return line.sliced(start);
}

bool isWord(QStringView word, std::u16string_view known)
{
    return std::ranges::equal(word, known, [](QChar unit, char16_t small) {
        if (unit.unicode() < 0x80) // as nearly all are
            return (unit >= u'A' && unit <= u'Z' ? unit.unicode() | 32 : unit.unicode()) == small;
        return unit == QChar(small) || unit.toCaseFolded() == small;
    });
}

bool begins(QStringView text, std::u16string_view beginning)
{
    const auto length = static_cast<qsizetype>(beginning.size());
    return text.size() >= length && isWord(text.first(length), beginning);
}

bool isFullStop(QChar unit)
{
    return isOneOf(unit, u".!?。"sv);
}

qsizetype behindSpaces(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

/// "1.", "12)", "(3)", "a)" at \p at: the place behind it, or \p at.
qsizetype behindEnumerator(QStringView line, qsizetype at)
{
    const bool bracket = at < line.size() && line[at] == u'(';
    qsizetype end = at + (bracket ? 1 : 0);
    const qsizetype first = end;
    while (end < line.size() && end - first < 2 && line[end].isDigit())
        ++end;
    const bool number = end > first;
    if (!number && end < line.size() && line[end] >= u'a' && line[end] <= u'z')
        ++end;
    if (end == first || end >= line.size())
        return at;
    const bool closed = line[end] == u')' || (!bracket && number && line[end] == u'.');
    return closed ? end + 1 : at;
}

/// The end of the bold text that begins at \p start; \p start where there is none.
qsizetype boldEnd(const Block &block, qsizetype start)
{
    qsizetype end = start;
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Strong && behindSpaces(block.text, end) >= span.range.start)
            end = std::max(end, span.range.end);
    }
    return end;
}

bool isInCapitals(QStringView line)
{
    const auto isLower = [](QChar unit) { return unit.isLower(); };
    const auto isUpper = [](QChar unit) { return unit.isUpper(); };
    return std::ranges::none_of(line, isLower) && std::ranges::count_if(line, isUpper) > 3;
}

bool isCoreOpen(QStringView text)
{
    return !text.isEmpty() && (text.endsWith(u"...") || !isFullStop(text.back()));
}

/// Behind the last full stop that has a space behind it.
qsizetype lastSentence(QStringView text)
{
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (text[at] == u' ' && text[at - 1] == u'.')
            return at;
    }
    return 0;
}

bool coreAnnounces(QStringView text)
{
    if (text.endsWith(u"...") || text.endsWith(u'…') || text.endsWith(u':'))
        return true;
    const bool stopped = text.endsWith(u'.');
    if (stopped)
        text.chop(1);
    const QStringView word = lastWord(text);
    if (stopped)
        return isWord(word, u"following"sv) || isWord(word, u"below"sv);
    return std::ranges::any_of(announcing, [word](std::u16string_view known) { return isWord(word, known); });
}

bool corePointsAhead(QStringView text)
{
    if (!text.endsWith(u'.'))
        return false;
    text.chop(1);
    const QStringView word = lastWord(text);
    const QStringView sentence = text.sliced(lastSentence(text)).trimmed();
    return std::ranges::any_of(listed, [word](std::u16string_view known) { return isWord(word, known); })
        || std::ranges::any_of(
            pointing, [sentence](std::u16string_view beginning) { return begins(sentence, beginning); });
}

} // namespace

LineMarker lineMarker(QStringView line)
{
    const qsizetype start = behindSpaces(line, 0);
    if (start >= line.size())
        return {};
    QChar sign = line[start];
    qsizetype end = start;
    const qsizetype size = line.size();
    if (isOneOf(sign, glyphs)) {
        end = start + 1;
        const bool needsSpace = isOneOf(sign, u"*–—-·"sv);
        if (needsSpace && (end >= size || !line[end].isSpace()))
            return {};
    } else if (sign == u'o' && start + 1 < size && line[start + 1].isSpace()) {
        end = start + 1;
    } else {
        end = behindEnumerator(line, start);
        if (end == start || end >= size || !line[end].isSpace())
            return {};
        const QChar inner = line[start] == u'(' ? line[start + 1] : line[start];
        sign = inner.isDigit() ? u'1' : u'a';
    }
    const qsizetype behind = behindSpaces(line, end);
    return behind < size ? LineMarker{behind, sign} : LineMarker{};
}

bool endsInColon(QStringView line)
{
    return core(line).endsWith(u':');
}

bool endsInQuestion(QStringView line)
{
    return core(line).endsWith(u'?');
}

bool isOpenEnded(QStringView line)
{
    return isCoreOpen(core(line));
}

bool announcesList(QStringView line)
{
    return coreAnnounces(core(line));
}

bool pointsAhead(QStringView line)
{
    return corePointsAhead(core(line));
}

LineTraits lineTraits(const Block &block)
{
    const QStringView text = block.text;
    const QStringView inner = core(text);
    LineTraits traits;
    traits.marker = lineMarker(text);
    traits.blank = behindSpaces(text, 0) == text.size();
    traits.colon = inner.endsWith(u':');
    traits.question = inner.endsWith(u'?');
    traits.open = isCoreOpen(inner);
    traits.announces = coreAnnounces(inner);
    traits.heading = standsAsHeading(block);
    traits.label = (traits.question && text.size() <= longestQuestion) || traits.colon || traits.heading;
    traits.stem = (traits.open && text.size() <= longestOpenStem) || traits.announces || corePointsAhead(inner);
    return traits;
}

QVector<LineTraits> lineTraits(const QVector<Block> &blocks)
{
    QVector<LineTraits> traits;
    traits.reserve(blocks.size());
    for (const Block &block : blocks)
        traits.append(lineTraits(block));
    return traits;
}

bool standsAsHeading(const Block &block)
{
    const QStringView text = QStringView(block.text).trimmed();
    if (text.isEmpty() || text.size() > longestHeading)
        return false;
    const QChar last = core(text).isEmpty() ? text.back() : core(text).back();
    if (last == u'.' || last == u'!' || last == u',' || last == u';')
        return false;
    const qsizetype start
        = lineMarker(block.text).length > 0 ? lineMarker(block.text).length : behindSpaces(block.text, 0);
    const QStringView behindBold = QStringView(block.text).sliced(std::max(start, boldEnd(block, start)));
    const bool bold = behindBold.size() < block.text.size() - start
        && std::ranges::none_of(behindBold, [](QChar unit) { return unit.isLetterOrNumber(); });
    return bold || isInCapitals(text);
}

TextRange inlineLabel(const Block &block)
{
    const QStringView text = block.text;
    const qsizetype start = std::max(lineMarker(text).length, behindSpaces(text, 0));
    const auto followed = [text](qsizetype end) { return behindSpaces(text, end) < text.size(); };
    const qsizetype bold = boldEnd(block, start);
    if (bold > start && bold - start <= longestHeading) {
        const qsizetype inside = core(text.first(bold)).size();
        if (inside > start && isOneOf(text[inside - 1], u":.–—-?!"sv) && followed(bold))
            return {start, bold};
        const qsizetype next = behindSpaces(text, bold);
        if (next < text.size() && isOneOf(text[next], u":–—-"sv) && followed(next + 1))
            return {start, next + 1};
    }
    const qsizetype colon = text.indexOf(u':', start);
    if (colon <= start || colon - start > longestLabel || colon + 1 >= text.size() || !text[colon + 1].isSpace()
        || !followed(colon + 1))
        return {};
    const QStringView before = text.sliced(start, colon - start);
    const bool fewWords = before.count(u' ') < 6;
    return fewWords && std::ranges::none_of(before, isFullStop) ? TextRange{start, colon + 1} : TextRange{};
}

} // namespace caveat
