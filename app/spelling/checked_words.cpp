// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "checked_words.h"

#include <text/token.h>

#include <QLocale>

#include <algorithm>
#include <span>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWord = 64; ///< beyond that it is no word but data

bool isAny(QStringView word, std::initializer_list<QStringView> of)
{
    return std::ranges::any_of(of, [word](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isAddressEnding(QStringView label)
{
    return isAny(label,
        {u"com", u"org", u"net", u"edu", u"gov", u"info", u"io", u"eu", u"uk", u"ca", u"au", u"nz", u"ie", u"de", u"fr",
            u"biz", u"health", u"clinic", u"html", u"htm", u"php", u"pdf", u"docx", u"doc", u"odt", u"jpg", u"jpeg",
            u"png", u"gif", u"svg", u"webp", u"md", u"txt", u"css", u"js", u"csv", u"zip", u"mp3", u"mp4"});
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber();
}

/// "example.com", "report.pdf", "shop.example.co.uk/massage"
bool isHost(QStringView run)
{
    const qsizetype slash = run.indexOf(u'/');
    const QStringView host = slash < 0 ? run : run.first(slash);
    const qsizetype point = host.lastIndexOf(u'.');
    return point > 0 && isWordUnit(host.at(point - 1)) && isAddressEnding(host.sliced(point + 1));
}

bool isPath(QStringView run)
{
    return run.count(u'/') > 1 && !run.contains(u"//")
        && (run.startsWith(u'/') || run.startsWith(u"~/") || run.startsWith(u"./"));
}

bool isCode(QStringView run)
{
    const qsizetype bar = run.indexOf(u'_');
    const bool underscore
        = bar > 0 && bar + 1 < run.size() && isWordUnit(run.at(bar - 1)) && isWordUnit(run.at(bar + 1));
    return underscore || run.contains(u'\\') || run.contains(u"()") || run.contains(u"::");
}

/// "@name", "#tag", "name@example.org"
bool isHandle(QStringView run)
{
    if ((run.startsWith(u'@') || run.startsWith(u'#')) && run.size() > 1)
        return isWordUnit(run.at(1));
    const qsizetype at = run.indexOf(u'@');
    return at > 0 && at + 1 < run.size() && isWordUnit(run.at(at - 1)) && isWordUnit(run.at(at + 1));
}

bool isAddress(QStringView run)
{
    while (!run.isEmpty() && !isWordUnit(run.front()) && !u"@#/~._\\"_s.contains(run.front()))
        run = run.sliced(1);
    while (!run.isEmpty() && !isWordUnit(run.back()) && run.back() != u'/' && run.back() != u')')
        run.chop(1);
    return run.contains(u"://") || run.startsWith(u"www.", Qt::CaseInsensitive)
        || run.startsWith(u"mailto:", Qt::CaseInsensitive) || run.startsWith(u"doi:", Qt::CaseInsensitive)
        || isHandle(run) || isHost(run) || isPath(run) || isCode(run);
}

/// A character without which a run is no address: most words have none and are passed by quickly.
bool isSuspicious(QChar unit)
{
    switch (unit.unicode()) {
    case u'@':
    case u'#':
    case u'/':
    case u'_':
    case u'.':
    case u':':
    case u'\\':
    case u'(':
        return true;
    default:
        return false;
    }
}

QChar::Script scriptOf(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    case QLocale::DevanagariScript:
        return QChar::Script_Devanagari;
    case QLocale::ThaiScript:
        return QChar::Script_Thai;
    case QLocale::KoreanScript:
        return QChar::Script_Hangul;
    default:
        return QChar::Script_Unknown; // every script will do
    }
}

class WordFinder
{
public:
    WordFinder(const Block &block, const SpellingScope &scope)
        : m_text(block.text)
        , m_capitals(scope.capitals)
        , m_script(scriptOf(scope.language))
        , m_without(addresses(block.text))
    {
        for (const Span &span : block.spans) {
            if (span.kind == SpanKind::Code || span.kind == SpanKind::Image)
                m_without += span.range;
        }
    }

    QVector<CheckedWord> find() const
    {
        QVector<CheckedWord> words;
        const QVector<Token> tokens = tokenise(m_text);
        for (qsizetype first = 0; first < tokens.size();) {
            qsizetype end = first + 1;
            while (end < tokens.size() && tokens.at(end).joined)
                ++end;
            add(words, std::span(tokens.cbegin() + first, tokens.cbegin() + end));
            first = end;
        }
        return words;
    }

private:
    void add(QVector<CheckedWord> &words, std::span<const Token> joined) const
    {
        CheckedWord word{{joined.front().range.start, joined.back().range.end}, {}};
        for (const Token &token : joined) {
            if (const TextRange range = withoutApostrophe(token.range);
                token.kind == TokenKind::Word && isChecked(range))
                word.parts += range;
        }
        if (word.parts.isEmpty() || isLeftOut(word.range))
            return;
        if (word.parts.size() == 1)
            word.range = word.parts.first();
        words += word;
    }

    /// "muscles' tone" and 'tis so'
    TextRange withoutApostrophe(TextRange range) const
    {
        const QChar last = m_text.at(range.end - 1);
        return last == u'\'' || last == u'\u2019' ? TextRange{range.start, range.end - 1} : range;
    }

    bool isLeftOut(TextRange range) const
    {
        return std::ranges::any_of(m_without, [range](TextRange out) { return out.overlaps(range); });
    }

    bool isChecked(TextRange range) const
    {
        const QStringView word = QStringView(m_text).sliced(range.start, range.length());
        bool lower = false;
        int letters = 0;
        for (qsizetype at = 0; at < word.size(); ++at) {
            char32_t character = word.at(at).unicode();
            if (word.at(at).isHighSurrogate() && at + 1 < word.size())
                character = QChar::surrogateToUcs4(word.at(at), word.at(at + 1));
            at += character > 0xffff ? 1 : 0;
            if (QChar::isDigit(character) || character == u'.')
                return false;
            if (!QChar::isLetter(character))
                continue;
            ++letters;
            lower = lower || !QChar::isUpper(character);
            const QChar::Script script = QChar::script(character);
            if (m_script != QChar::Script_Unknown && script != m_script && script != QChar::Script_Common)
                return false;
        }
        return letters > 1 && word.size() <= longestWord && (lower || m_capitals);
    }

    const QString &m_text;
    const bool m_capitals;
    const QChar::Script m_script;
    QVector<TextRange> m_without;
};

} // namespace

QVector<TextRange> addresses(QStringView text)
{
    QVector<TextRange> found;
    for (qsizetype start = 0; start < text.size();) {
        bool suspicious = false;
        qsizetype end = start;
        for (; end < text.size() && !text.at(end).isSpace(); ++end)
            suspicious = suspicious || isSuspicious(text.at(end));
        if (suspicious && isAddress(text.sliced(start, end - start)))
            found += TextRange{start, end};
        start = end + 1;
    }
    return found;
}

QVector<CheckedWord> checkedWords(const Block &block, const SpellingScope &scope)
{
    const bool foreign
        = !block.language.isEmpty() && block.language.section(u'-', 0, 0) != scope.language.section(u'-', 0, 0);
    if (block.kind == BlockKind::Preformatted || block.kind == BlockKind::Rule || foreign)
        return {};
    return WordFinder(block, scope).find();
}

} // namespace caveat
