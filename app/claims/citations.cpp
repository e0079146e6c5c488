// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "citations.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// Names that a year in parentheses follows without being a source: months, days, places of print, tables.
bool isNoAuthor(QStringView name)
{
    static const auto words = pattern(
        u"^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|"
        "Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Fall|"
        "Winter|London|Paris|Berlin|York|Sydney|Tokyo|Boston|Est|Established|Founded|Since|Updated|Version|Client|"
        "Customer|Table|Figure|Fig|Photo|Image|Age|Aged)\\b"_s);
    return words.match(name.toString()).hasMatch();
}

/// What a text must hold for a mark of some form to stand in it: most paragraphs hold none of this, and looking for the
/// marks themselves costs more than looking for claims.
struct MarkSigns {
    bool number = false; ///< a digit behind a bracket, a round one with no space before it
    bool year = false; ///< "19" or "20" at the beginning of a number
    bool bracketedYear = false; ///< the same between round brackets
    bool identifier = false; ///< a digit behind "10." or the letters of a register
    bool raised = false; ///< a superscript digit, or one of another script
    bool study = false; ///< the beginning of a word for a study
};

/// The same letter but for its case, for letters of ASCII.
bool isSameLetter(QChar one, QChar other)
{
    return (one.unicode() | 32) == (other.unicode() | 32);
}

bool beginsStudyWord(QStringView text)
{
    constexpr std::array<QStringView, 7> beginnings
        = {u"stud", u"trial", u"review", u"meta-analys", u"researchers", u"analysis", u"paper"};
    return text.size() > 1 && std::ranges::any_of(beginnings, [text](QStringView beginning) {
        return isSameLetter(text[0], beginning[0]) && isSameLetter(text[1], beginning[1])
            && text.startsWith(beginning, Qt::CaseInsensitive);
    });
}

bool namesJournal(QStringView text)
{
    constexpr std::array<QStringView, 11> names = {u"Journal", u"Annals", u"Archives", u"Lancet", u"BMJ", u"JAMA",
        u"Nature", u"Science", u"Cochrane", u"Proceedings", u"J "};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < u'A' || text[i] > u'Z')
            continue;
        const QStringView rest = text.sliced(i);
        if (std::ranges::any_of(
                names, [rest](QStringView name) { return rest[0] == name[0] && rest.startsWith(name); }))
            return true;
    }
    return false;
}

bool isPlainLetter(char16_t unit)
{
    return (unit | 32) >= u'a' && (unit | 32) <= u'z';
}

bool isPlainDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// "PMC123", "CD000001", "NCT…", "ISRCTN…", "PMID 123", "PMID: 123", "10.1000/…", as far as the last units before the
/// number that begins at \p start tell.
bool mayBeIdentifier(QStringView text, qsizetype start)
{
    if (text.sliced(start).startsWith(u"10."))
        return true;
    const auto before = [&](qsizetype units) { return start >= units ? text.utf16()[start - units] : u'\0'; };
    switch (before(1)) {
    case u'C':
    case u'D':
    case u'N':
    case u'T':
        return true;
    case u':':
        return before(2) == u'D';
    case u' ':
        return before(2) == u'D' || (before(2) == u':' && before(3) == u'D');
    default:
        return false;
    }
}

/// Takes note of the number that begins at \p start.
void readNumberSigns(QStringView text, qsizetype start, bool inBrackets, MarkSigns &signs)
{
    const char16_t before = start > 0 ? text.utf16()[start - 1] : u' ';
    const bool touches = before == u'(' && start > 1 && text.utf16()[start - 2] != u' ';
    signs.number = signs.number || before == u'[' || touches;
    const QStringView number = text.sliced(start);
    if (number.startsWith(u"19") || number.startsWith(u"20")) {
        signs.year = true;
        signs.bracketedYear = signs.bracketedYear || inBrackets;
    }
    signs.identifier = signs.identifier || mayBeIdentifier(text, start);
}

MarkSigns signsIn(QStringView text)
{
    MarkSigns signs;
    bool inBrackets = false;
    const char16_t *units = text.utf16();
    const auto behind = [&](qsizetype at, auto isInside) {
        while (at < text.size() && isInside(units[at]))
            ++at;
        return at;
    };
    for (qsizetype i = 0; i < text.size();) {
        const char16_t unit = units[i];
        if (isPlainLetter(unit)) {
            signs.study = signs.study || beginsStudyWord(text.sliced(i));
            i = behind(i + 1, isPlainLetter);
        } else if (isPlainDigit(unit)) {
            readNumberSigns(text, i, inBrackets, signs);
            i = behind(i + 1, isPlainDigit);
        } else {
            if (unit == u'(' || unit == u')')
                inBrackets = unit == u'(';
            else if (unit > 0x7f)
                signs.raised = signs.raised || QChar(unit).digitValue() >= 0 || QChar(unit).isSurrogate();
            ++i;
        }
    }
    if (signs.raised) { // may be a digit like any other
        signs.number = true;
        signs.year = true;
        signs.bracketedYear = true;
        signs.identifier = true;
    }
    return signs;
}

Support numbersSupport(const QString &written, const References &list)
{
    static const auto number = pattern(u"\\d+"_s);
    bool all = list.listed;
    for (auto each = number.globalMatch(written); each.hasNext();) {
        const int entry = each.next().captured().toInt();
        all = all && list.numbers.contains(entry);
    }
    return all ? Support::Adequate : Support::Dangling;
}

int superscriptDigit(QChar c)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    return static_cast<int>(digits.indexOf(c));
}

void addBracketedNumbers(const Block &block, const References &list, QVector<Citation> &found)
{
    // In round brackets a number is a mark only where it touches what it backs: "relief.(4,5)".
    static const auto bracketed = pattern(
        u"\\[\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*\\]|(?<=[\\p{Ll}.,;!?”\"’])\\(\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*\\)"_s);
    for (auto each = bracketed.globalMatch(block.text); each.hasNext();) {
        const auto match = each.next();
        found.append({{match.capturedStart(), match.capturedEnd()}, numbersSupport(match.captured(), list), false, {}});
    }
}

void addRaisedSpans(const Block &block, const References &list, QVector<Citation> &found)
{
    static const auto digits = pattern(u"^\\s*\\[?\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*\\]?\\s*$"_s);
    for (const Span &span : block.spans) {
        if (span.kind != SpanKind::Superscript)
            continue;
        const QString text = block.text.mid(span.range.start, span.range.length());
        const bool isUnit = span.range.start > 0 && block.text.at(span.range.start - 1).isDigit();
        const bool bracketedAlready
            = std::ranges::any_of(found, [&span](const Citation &c) { return c.range.overlaps(span.range); });
        if (!isUnit && !bracketedAlready && digits.match(text).hasMatch())
            found.append({span.range, numbersSupport(text, list), false, {}});
    }
}

void addRaisedDigits(const Block &block, const References &list, QVector<Citation> &found)
{
    for (qsizetype i = 0; i < block.text.size(); ++i) {
        if (superscriptDigit(block.text.at(i)) < 0)
            continue;
        const qsizetype start = i;
        int number = 0;
        for (; i < block.text.size() && superscriptDigit(block.text.at(i)) >= 0; ++i)
            number = (number * 10 + superscriptDigit(block.text.at(i))) % 1000;
        // After a letter it is a unit (m²) unless that letter ends a word; after a digit, a power.
        const QChar before = start > 0 ? block.text.at(start - 1) : QChar();
        const bool shortUnit = before.isLetter()
            && (start < 2 || !block.text.at(start - 2).isLetter()
                || (start < 3 || !block.text.at(start - 3).isLetter()));
        if (!before.isDigit() && !shortUnit)
            found.append({{start, i},
                list.listed && list.numbers.contains(number) ? Support::Adequate : Support::Dangling, false, {}});
    }
}

void addAuthorYears(const Block &block, QVector<Citation> &found)
{
    static const QString name = u"\\p{Lu}[\\p{L}’'-]+"_s;
    static const QString authors
        = u"%1(?:(?:,|\\s&|\\sand)\\s+%1)*(?:,?\\s+et\\s+al\\.?|\\s+and\\s+colleagues)?"_s.arg(name);
    static const auto parenthesis
        = pattern(u"\\((?:see |e\\.g\\.,? |cf\\. )?(%1),?\\s+(?:19|20)\\d{2}[a-z]?(?:[,;:][^()]*)?\\)"_s.arg(authors));
    for (auto each = parenthesis.globalMatch(block.text); each.hasNext();) {
        const auto match = each.next();
        if (!isNoAuthor(match.captured(1)))
            found.append({{match.capturedStart(), match.capturedEnd()}, Support::Adequate, false, {}});
    }
    static const auto narrative = pattern(
        u"(%1(?:,?\\s+et\\s+al\\.?|\\s+and\\s+colleagues|\\s+and\\s+%2)?)\\s+\\((?:19|20)\\d{2}[a-z]?\\)"_s.arg(
            name, name));
    for (auto each = narrative.globalMatch(block.text); each.hasNext();) {
        const auto match = each.next();
        if (!isNoAuthor(match.captured(1)))
            found.append({{match.capturedStart(), match.capturedEnd()}, Support::Adequate, true, {}});
    }
}

void addIdentifiers(const Block &block, QVector<Citation> &found)
{
    static const auto strong = pattern(u"\\b(?:10\\.\\d{4,9}/\\S+|PMID:? ?\\d{1,8}|PMC\\d{3,8}|CD\\d{6})"_s);
    for (auto each = strong.globalMatch(block.text); each.hasNext();) {
        const auto match = each.next();
        found.append({{match.capturedStart(), match.capturedEnd()}, Support::Adequate, false, {}});
    }
    static const auto registration = pattern(u"\\b(?:NCT\\d{8}|ISRCTN\\d{8}|ACTRN\\d{14}|CRD\\d{11})"_s);
    for (auto each = registration.globalMatch(block.text); each.hasNext();) {
        const auto match = each.next();
        found.append({{match.capturedStart(), match.capturedEnd()}, Support::Weak, false,
            u"a registration shows that a trial exists, not what it found"_s});
    }
}

void addLinks(const Block &block, const LinkHosts &hosts, QVector<Citation> &found)
{
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Citation)
            found.append({span.range, Support::Adequate, false, {}});
        if (span.kind != SpanKind::Link)
            continue;
        switch (hosts.kind(span.target)) {
        case HostKind::Research:
            found.append({span.range, Support::Adequate, true, {}});
            break;
        case HostKind::Authority:
            found.append({span.range, Support::Weak, true, u"the linked page is general advice, not a study"_s});
            break;
        case HostKind::Secondary:
            found.append({span.range, Support::Weak, true, u"the linked page reports evidence at second hand"_s});
            break;
        case HostKind::Other:
            break;
        }
    }
}

/// A study named in words counts with author or institution, year and journal; with two of them it is weak.
void addNamedStudies(const Block &block, bool hasYear, QVector<Citation> &found)
{
    static const auto study
        = pattern(u"\\b(?i:stud(?:y|ies)|trials?|reviews?|meta-analys[ie]s|researchers|analysis|paper)\\b[^.!?]*"_s);
    static const auto year = pattern(u"\\b(?:19|20)\\d{2}\\b"_s);
    static const auto author = pattern(
        u"\\bby \\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+ et al|\\p{Lu}[\\p{L}’'-]+ and colleagues|(?:University|Institute|College|Hospital|School|Clinic|Centre|Center)\\b|\\bat (?:the )?\\p{Lu}"_s);
    static const auto journal = pattern(
        u"\\b(?:in (?:the )?(?:Journal|Annals|Archives|Lancet|BMJ|JAMA|Nature|Science|Cochrane|Proceedings|International Journal|J )|Journal of|Cochrane)\\b"_s);
    for (auto each = study.globalMatch(block.text); each.hasNext();) {
        const auto match = each.next();
        // "A 2010 study …": the year may stand right before.
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 24);
        const QString around = block.text.mid(from, match.capturedEnd() - from);
        const int known = int(hasYear && year.match(around).hasMatch()) + int(journal.match(around).hasMatch());
        const int parts = known == 0 ? 0 : known + int(author.match(around).hasMatch());
        if (parts < 2)
            continue;
        found.append(
            {{match.capturedStart(), match.capturedEnd()}, parts == 3 ? Support::Adequate : Support::Weak, true,
                parts == 3 ? QString()
                           : u"the study is named only in part: author or institution, year and journal are needed"_s});
    }
}

} // namespace

QVector<Citation> citations(const Block &block, const References &list, const LinkHosts &hosts)
{
    QVector<Citation> found;
    const MarkSigns signs = signsIn(block.text);
    if (signs.number)
        addBracketedNumbers(block, list, found);
    addRaisedSpans(block, list, found);
    if (signs.raised)
        addRaisedDigits(block, list, found);
    if (signs.bracketedYear)
        addAuthorYears(block, found);
    if (signs.identifier)
        addIdentifiers(block, found);
    addLinks(block, hosts, found);
    if (signs.study && (signs.year || namesJournal(block.text)))
        addNamedStudies(block, signs.year, found);
    for (Citation &citation : found) {
        if (citation.support == Support::Dangling)
            citation.reason = u"the mark “%1” points to no entry of a reference list"_s.arg(
                block.text.mid(citation.range.start, citation.range.length()));
    }
    std::ranges::stable_sort(found, {}, [](const Citation &citation) { return citation.range.start; });
    return found;
}

SupportVerdict supportFor(TextRange claim, TextRange clause, qsizetype sentence, const QVector<TextRange> &sentences,
    const QVector<Citation> &found, QStringView text)
{
    static const auto pointer = pattern(
        u"^(?:That|This|These|Those|The) (?:finding|study|trial|result|review|analysis|paper|evidence)s?\\b"_s);
    SupportVerdict best;
    const auto take = [&best](Support support, const QString &reason) {
        if (support > best.support)
            best = {support, reason};
    };
    const TextRange own = sentences.at(sentence);
    const bool last = sentence + 1 == sentences.size();
    const TextRange next = last ? TextRange{} : sentences.at(sentence + 1);
    for (const Citation &citation : found) {
        if (own.covers(citation.range)) {
            // A mark on an earlier clause does not reach a later claim, unless the sentence reports that source.
            const bool reaches
                = citation.range.end > claim.start || citation.range.start >= clause.start || citation.narrative;
            if (reaches)
                take(citation.support, citation.reason);
        } else if (!last && next.covers(citation.range)) {
            const QStringView following = text.mid(next.start, next.length());
            const bool alone = citation.range.start - next.start <= 1 && next.end - citation.range.end <= 1;
            if (alone || pointer.match(following.toString()).hasMatch())
                take(citation.support, citation.reason);
        }
        const qsizetype tail = 2;
        if (citation.range.start >= own.end && sentences.last().end - citation.range.end <= tail
            && citation.support == Support::Adequate)
            take(Support::Weak, u"the source stands only at the end of the paragraph"_s);
    }
    return best;
}

} // namespace caveat
