// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "typed_reference.h"

#include "imported_fields.h"

#include <text/numbered_marks.h>

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// Takes what \p sought finds out of \p text; gives its last group.
QString takeOut(QString &text, const QRegularExpression &sought)
{
    const auto match = sought.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(match.capturedStart(), match.capturedLength());
    return match.captured(match.lastCapturedIndex());
}

QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    return text;
}

void takeIdentifiers(EvidenceEntry &entry, QString &text)
{
    static const auto doi
        = pattern(u"(?:https?://(?:dx\\.)?doi\\.org/|\\bdoi:?\\s*)?\\b(10\\.\\d{4,9}/[^\\s\"<>]*[^\\s\"<>.,;)\\]])"_s);
    static const auto pmid = pattern(u"\\bPMID:?\\s*(\\d{1,8})\\b[.;]?"_s);
    static const auto pmcid = pattern(u"\\b(?:PMCID:?\\s*)?(PMC\\d{3,9})\\b[.;]?"_s);
    static const auto url
        = pattern(u"(?:Available (?:from|at):?\\s*|Retrieved from\\s*)?(https?://[^\\s\"<>]*[^\\s\"<>.,;)\\]])"_s);
    entry.doi = takeOut(text, doi);
    entry.pmid = takeOut(text, pmid);
    entry.pmcid = takeOut(text, pmcid);
    entry.url = takeOut(text, url);
    text = text.simplified();
}

/// "Moss AB, Webb C, et al"; nothing if one of them is no name.
std::optional<QVector<Author>> authorsWithInitials(const QString &text)
{
    static const auto person = pattern(u"^\\p{L}[\\p{L}’' -]*\\s\\p{Lu}{1,3}(?: (?:Jr|Sr|II|III))?$"_s);
    static const auto others = pattern(u"^(?:and )?(?:et al|others)\\.?$"_s);
    QVector<Author> authors;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = withoutStop(part);
        const qsizetype also = name.indexOf(u" et al"_s);
        const QString one = also > 0 ? name.left(also) : name;
        if (others.match(one).hasMatch())
            continue;
        if (!person.match(one).hasMatch())
            return {};
        authors.append(authorFromInitials(one));
    }
    return authors;
}

/// "Moss, A. B., & Webb, C."; else a group.
QVector<Author> authorsWithDots(const QString &text)
{
    static const auto person = pattern(u"(\\p{L}[\\p{L}’' -]*),\\s((?:\\p{Lu}\\.[\\s-]?)+)"_s);
    QVector<Author> authors;
    for (auto names = person.globalMatch(text); names.hasNext();) {
        const auto name = names.next();
        authors.append({name.captured(1).trimmed(), name.captured(2).trimmed(), {}});
    }
    if (authors.isEmpty())
        authors.append({withoutStop(text), {}, {}});
    return authors;
}

/// The first sentence of \p text, without its full stop; \p text goes on behind it.
QString takeSentence(QString &text)
{
    static const auto end = pattern(u"(?:[?!]|\\.)(?=\\s|$)"_s);
    const auto match = end.match(text);
    const qsizetype at = match.hasMatch() ? match.capturedEnd() : text.size();
    const QString sentence = text.left(at).trimmed();
    text = text.mid(at).trimmed();
    return withoutStop(sentence);
}

/// "15(1):3-14", "15(1), 3–14", "2015(9), Article CD001929" or "Issue 9. Art. No.: CD001929".
void takePlace(EvidenceEntry &entry, QString text)
{
    static const auto issue = pattern(u"^\\s*,?\\s*Issue\\s(\\d+)[.,]?\\s*"_s);
    static const auto article = pattern(u"\\bArt(?:icle)?\\.?\\s*(?:No\\.?:?\\s*)?(?=[A-Z]*\\d)"_s);
    const QString named = takeOut(text, issue);
    text.remove(article);
    if (!named.isEmpty()) {
        entry.issue = named;
        entry.pages = withoutStop(text);
        return;
    }
    static const auto place
        = pattern(u"^\\s*(\\d+[\\w-]*)?\\s*(?:\\(([^)]+)\\))?\\s*(?:[:,]\\s*([\\w]+(?:\\s?[–-]+\\s?\\w+)?))?"_s);
    const auto match = place.match(text);
    entry.volume = match.captured(1);
    entry.issue = match.captured(2);
    entry.pages = plainPages(match.captured(3).simplified());
}

bool readApa(EvidenceEntry &entry, const QString &text)
{
    static const auto shape = pattern(u"^(.{2,400}?)\\s\\(((?:19|20)\\d\\d)[a-z]?(?:,[^)]*)?\\)[.,]?\\s+(.+)$"_s);
    static const auto journal = pattern(u"^([^,]+),\\s*([\\d(].*)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return false;
    entry.authors = authorsWithDots(match.captured(1));
    entry.year = match.captured(2).toInt();
    QString rest = match.captured(3);
    entry.title = takeSentence(rest);
    const auto in = journal.match(rest);
    entry.journal = withoutStop(in.hasMatch() ? in.captured(1) : rest);
    takePlace(entry, in.captured(2));
    return true;
}

bool readVancouver(EvidenceEntry &entry, QString text)
{
    static const auto published
        = pattern(u"^(.*?)[.,]?\\s*\\b((?:19|20)\\d\\d)\\b(?:(?=,?\\s*Issue\\s\\d)|[^;:]*[;:]\\s*|[^;:]*$)(.*)$"_s);
    static const auto names = pattern(u"^([^.]+?(?:, et al)?)\\.\\s"_s);
    const auto first = names.match(text);
    const auto authors = authorsWithInitials(first.captured(1));
    if (!first.hasMatch() || !authors || authors->isEmpty())
        return false;
    text.remove(0, first.capturedLength());
    QString rest = text;
    const QString title = takeSentence(rest);
    const auto match = published.match(rest);
    if (title.isEmpty() || !match.hasMatch())
        return false;
    entry.authors = *authors;
    entry.title = title;
    entry.journal = withoutStop(match.captured(1));
    entry.year = match.captured(2).toInt();
    takePlace(entry, match.captured(3));
    return true;
}

} // namespace

EvidenceEntry typedReference(const QString &line)
{
    EvidenceEntry entry;
    QString text = line.simplified();
    if (const auto number = entryNumber(text))
        text.remove(0, number->length);
    takeIdentifiers(entry, text);
    if (!readApa(entry, text) && !readVancouver(entry, text)) {
        entry.title = withoutStop(text);
        if (entry.title.isEmpty())
            entry.title = line.simplified();
    }
    return entry;
}

} // namespace caveat
