// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "sentences.h"

#include "abbreviations.h"
#include "character.h"
#include "enumeration.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace caveat
{

namespace
{

using namespace std::string_view_literals;

constexpr auto closers = u"\"')]}”’»›*_"sv;
constexpr auto openers = u"\"'([{“‘«‹¿¡*_"sv;
constexpr auto wideStops = u"。！？．"sv; ///< end a sentence with no space behind

constexpr qsizetype longestAddress = 200;

bool isIn(std::u16string_view units, char16_t unit)
{
    return units.find(unit) != std::u16string_view::npos;
}

bool isSuperscript(char16_t unit)
{
    return unit == u'¹' || unit == u'²' || unit == u'³' || unit == 0x2070 || (unit >= 0x2074 && unit <= 0x207b);
}

/// Units at which a sentence may end.
bool isStop(char16_t unit)
{
    return unit == u'.' || unit == u'!' || unit == u'?' || unit == u'…';
}

constexpr auto isQuickStop = [] {
    std::array<bool, 128> stops{};
    for (const char16_t unit : u".!?)\n"sv)
        stops[unit] = true;
    return stops;
}();

bool needsALook(char16_t unit)
{
    return unit < 128 ? isQuickStop[unit] : unit == u'…' || isIn(wideStops, unit) || isBulletGlyph(unit);
}

class Splitter
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
        , m_size(text.size())
        , m_words(Abbreviations::english())
    {
    }

    QVector<TextRange> run()
    {
        m_sentences.reserve(m_size / 100 + 1);
        begin(0);
        while (m_at < m_size) {
            const char16_t unit = m_text.utf16()[m_at];
            if (!needsALook(unit))
                m_at = behindPlain(m_at + 1);
            else if (const qsizetype item = m_enumeration.itemStart(m_text, m_at); item > m_start)
                cut(item);
            else if (isIn(wideStops, unit))
                cut(behindClosers(m_at + 1));
            else if (isStop(unit))
                readStop();
            else if (unit == u'\n' && partsLines(m_at))
                cut(m_at);
            else
                ++m_at;
        }
        cut(m_size);
        return std::move(m_sentences);
    }

private:
    char16_t unitAt(qsizetype at) const { return at >= 0 && at < m_size ? m_text.utf16()[at] : u' '; }
    bool isSpaceAt(qsizetype at) const { return at >= m_size || QChar(unitAt(at)).isSpace(); }

    /// Behind what ends no sentence, as nearly everything does.
    qsizetype behindPlain(qsizetype at) const
    {
        const char16_t *units = m_text.utf16();
        while (at < m_size && units[at] < 128 && !isQuickStop[units[at]])
            ++at;
        return at;
    }

    qsizetype behindSpaces(qsizetype at) const
    {
        while (at < m_size && isSpaceAt(at))
            ++at;
        return at;
    }

    void begin(qsizetype at)
    {
        m_start = behindSpaces(at);
        m_at = std::max(m_start, m_enumeration.begin(m_text, m_start));
    }

    /// Ends the sentence at \p end and begins the next.
    void cut(qsizetype end)
    {
        qsizetype last = end;
        while (last > m_start && isSpaceAt(last - 1))
            --last;
        if (last > m_start)
            m_sentences.append({m_start, last});
        begin(end);
    }

    /// A line break behind "Benefits:", before a bullet, or between lines that are no running prose: "Hot stones\nMelts
    /// tension away".
    bool partsLines(qsizetype lineBreak) const
    {
        const qsizetype next = behindSpaces(lineBreak);
        if (next >= m_size)
            return false;
        qsizetype last = lineBreak;
        while (last > m_start && isSpaceAt(last - 1))
            --last;
        const bool isItem = isIn(u"-–—*"sv, unitAt(next)) && isSpaceAt(next + 1);
        if (isItem || isBulletGlyph(unitAt(next)) || unitAt(last - 1) == u':')
            return true;
        const QChar before(unitAt(last - 1));
        const bool isOpenEnded = before.isLetterOrNumber() || before == u')';
        return isOpenEnded && QChar(unitAt(next)).isUpper() && wordAt(next).first(1) != wordAt(next);
    }

    void readStop()
    {
        const qsizetype first = m_at;
        qsizetype end = behindStops(first);
        const bool single = end == first + 1;
        const qsizetype closed = behindClosers(end);
        if (!single && unitAt(first - 1) == u'[' && unitAt(end) == u']') { // "[...]"
            m_at = end + 1;
            return;
        }
        const qsizetype marked = behindCitations(first, closed);
        if (marked >= m_size || isSpaceAt(marked)) {
            const qsizetype next = behindSpaces(marked);
            if (next >= m_size || endsBefore(first, single, next, marked > closed)) {
                cut(marked);
                return;
            }
        } else if (isMissingSpace(first, marked)) {
            cut(marked);
            return;
        }
        m_at = end;
    }

    /// Behind all the stops in a row: "?!", "...", ". . ."
    qsizetype behindStops(qsizetype at) const
    {
        while (true) {
            while (isStop(unitAt(at)))
                ++at;
            const qsizetype next = behindSpaces(at);
            const char16_t behind = unitAt(next + 1);
            const bool spacedEllipsis = next > at && unitAt(at - 1) == u'.' && unitAt(next) == u'.'
                && (isSpaceAt(next + 1) || isStop(behind) || isIn(closers, behind));
            if (!spacedEllipsis)
                return at;
            at = next;
        }
    }

    qsizetype behindClosers(qsizetype at) const
    {
        while (at < m_size && (isIn(closers, unitAt(at)) || characterAt(m_text, at).kind == CharacterKind::Invisible))
            ++at;
        const qsizetype smiley = behindSpaces(at);
        if (!isIn(u":;"sv, unitAt(smiley)))
            return at;
        const qsizetype mouth = smiley + (unitAt(smiley + 1) == u'-' ? 2 : 1);
        return isIn(u")(DP"sv, unitAt(mouth)) ? mouth + 1 : at;
    }

    /// Behind "[1]", "[2, 3]", ".(4,5)", "¹˒²", and a number that has lost its raised place: "anxiety.1 Next".
    qsizetype behindCitations(qsizetype stop, qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_size) {
            qsizetype next = end;
            while (isSuperscript(unitAt(next))
                || (next > end && isIn(u",˒"sv, unitAt(next)) && isSuperscript(unitAt(next + 1))))
                ++next;
            const qsizetype bracket = behindSpaces(next);
            if (unitAt(bracket) == u'[')
                next = std::max(next, behindBracketedNumbers(bracket));
            else if (unitAt(next) == u'(')
                next = behindBracketedNumbers(next);
            if (next == end)
                break;
            end = behindClosers(next);
            while (isIn(u",-–"sv, unitAt(end)) && unitAt(end + 1) == u'[')
                ++end;
        }
        if (end == at && unitAt(at) >= u'1' && unitAt(at) <= u'9' && QChar(unitAt(stop - 1)).isLower()) {
            qsizetype digits = at;
            while (isIn(u"0123456789,-–"sv, unitAt(digits)))
                ++digits;
            if (digits - at <= 6 && isSpaceAt(digits) && QChar(unitAt(digits - 1)).isDigit())
                return digits;
        }
        return end;
    }

    qsizetype behindBracketedNumbers(qsizetype bracket) const
    {
        qsizetype at = bracket + 1;
        bool digit = false;
        while (at < m_size && isIn(u"0123456789,;-– "sv, unitAt(at))) {
            digit = digit || QChar(unitAt(at)).isDigit();
            ++at;
        }
        return digit && unitAt(at) == (unitAt(bracket) == u'[' ? u']' : u')') ? at + 1 : bracket;
    }

    /// "… the mind.Massage …": pasted text that has lost a space, no address or file name.
    bool isMissingSpace(qsizetype stop, qsizetype next) const
    {
        if (!QChar(unitAt(stop - 1)).isLower() || !QChar(unitAt(stop - 2)).isLetter() || !QChar(unitAt(next)).isUpper()
            || !QChar(unitAt(next + 1)).isLower())
            return false;
        for (qsizetype at = stop - 1; at >= m_start && !isSpaceAt(at); --at) {
            if (stop - at > longestAddress)
                return false;
            if (isIn(u"./@"sv, unitAt(at)))
                return false;
        }
        for (qsizetype at = next; !isSpaceAt(at); ++at) {
            if (at - next > longestAddress)
                return false;
            if (unitAt(at) == u'@' || unitAt(at) == u'/' || (unitAt(at) == u'.' && !isSpaceAt(at + 1)))
                return false;
        }
        return true;
    }

    /// Whether the stop ends its sentence, with the text at \p next behind white space.
    bool endsBefore(qsizetype stop, bool single, qsizetype next, bool cited) const
    {
        qsizetype first = next;
        while (isIn(openers, unitAt(first)))
            ++first;
        const QChar begin(unitAt(first));
        if (begin.isLower())
            return single && first == next && !isIn(closers, unitAt(next - 2)) && endsBeforeSmallLetter(stop);
        if (!single || unitAt(stop) != u'.' || cited)
            return true;
        return periodEndsBefore(stop, first, unitAt(next) == u'(' || unitAt(next) == u'[' || begin.isDigit());
    }

    /// Careless writing: "it works. try it", "why wait? book now"; no "Co. at", "U.S. law", "Yahoo! in", "fig. a".
    bool endsBeforeSmallLetter(qsizetype stop) const
    {
        if (unitAt(stop) != u'.')
            return unitAt(stop) == u'?';
        const QStringView word = wordBefore(stop);
        constexpr qsizetype shortest = 2;
        return word.size() >= shortest && m_words.kinds(word) == AbbreviationKinds()
            && std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.isLower(); });
    }

    QStringView wordBefore(qsizetype stop) const
    {
        qsizetype start = stop;
        while (start > m_start && !isSpaceAt(start - 1) && !isIn(openers, unitAt(start - 1))
            && unitAt(start - 1) != u'/' && unitAt(start - 1) != u'—')
            --start;
        return m_text.sliced(start, stop - start);
    }

    QStringView wordAt(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_size && (QChar(unitAt(end)).isLetter() || isIn(u"'’"sv, unitAt(end))))
            ++end;
        return m_text.sliced(at, end - at);
    }

    bool periodEndsBefore(qsizetype stop, qsizetype next, bool numberOrBracket) const
    {
        const QStringView word = wordBefore(stop);
        if (word.isEmpty())
            return true;
        const AbbreviationKinds kinds = m_words.kinds(word);
        if (kinds & (Abbreviation::Inside | Abbreviation::BeforeName))
            return false;
        if ((kinds & Abbreviation::BeforeNumber) && numberOrBracket)
            return false;
        const bool capitalised = word.front().isUpper();
        const bool mayGoOn = (kinds & Abbreviation::AtEnd) || (capitalised && (kinds & Abbreviation::AtEndCapitalised))
            || isInitials(word);
        if (!mayGoOn)
            return true;
        if (isInitials(word) && word.begin() == m_text.begin() + m_start)
            return false; // "A. Smith", "P.S. We are closed."
        if (word.size() == 1 && isAfterLetterWord(word))
            return true;
        return m_words.startsSentence(wordAt(next));
    }

    /// "J", "U.S", "J.R": capital letters with periods between.
    static bool isInitials(QStringView word)
    {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (i % 2 == 0 ? !word[i].isUpper() : word[i] != u'.')
                return false;
        }
        return word.size() % 2 == 1;
    }

    /// "vitamin C", "hepatitis B"
    bool isAfterLetterWord(QStringView letter) const
    {
        qsizetype end = letter.begin() - m_text.begin();
        while (end > m_start && isSpaceAt(end - 1))
            --end;
        return m_words.kinds(wordBefore(end)).testFlag(Abbreviation::BeforeLetter);
    }

    QStringView m_text;
    qsizetype m_size;
    const Abbreviations &m_words;
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    Enumeration m_enumeration;
    QVector<TextRange> m_sentences;
};

} // namespace

QVector<TextRange> sentenceRanges(QStringView text)
{
    return Splitter(text).run();
}

} // namespace caveat
