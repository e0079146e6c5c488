// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "suspicious_links.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SuspiciousLinks)
};

/// What a browser opens: whose page, and what stands before its name.
struct Address {
    QString host; ///< in lower case, without port
    bool hasUser = false;
};

/// Nothing for addresses that do not lead to a host of the web.
std::optional<Address> addressOf(const QString &target)
{
    QString plain;
    for (const QChar unit : target) {
        if (unit.unicode() > u' ')
            plain += unit == u'\\' ? QChar(u'/') : unit;
    }
    static const QRegularExpression start(u"^(?:https?:)?/{2,}"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"[/?#]"_s);
    static const QRegularExpression port(u":\\d*$"_s);
    const auto begins = start.match(plain);
    if (!begins.hasMatch())
        return {};
    QString authority = plain.sliced(begins.capturedLength());
    if (const qsizetype at = authority.indexOf(end); at >= 0)
        authority.truncate(at);
    Address address;
    const qsizetype at = authority.lastIndexOf(u'@');
    address.hasUser = at >= 0;
    address.host = QUrl::fromPercentEncoding(authority.sliced(at + 1).toUtf8()).toLower().remove(port);
    while (address.host.endsWith(u'.'))
        address.host.chop(1);
    return address.host.isEmpty() ? std::nullopt : std::optional(address);
}

bool isNumeric(const QString &host)
{
    static const QRegularExpression numbers(u"^(?:0x[0-9a-f]+|\\d+)(?:\\.(?:0x[0-9a-f]+|\\d+)){0,3}$"_s);
    return host.startsWith(u'[') || numbers.match(host).hasMatch();
}

/// In Latin letters and letters that look like them, and not in Latin letters alone.
bool imitatesLatin(const QString &label, const CleaningWords &words)
{
    bool imitates = false;
    for (const QChar unit : label) {
        if (words.lookalikes.contains(unit))
            imitates = true;
        else if (unit.isLetter() && unit.script() != QChar::Script_Latin)
            return false;
    }
    return imitates;
}

/// What a host shows to people where it is written in code ("xn--…").
QString shownHost(const QString &host)
{
    if (!host.contains("xn--"_L1))
        return host;
    const QString shown = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return shown.isEmpty() ? host : shown;
}

/// The part of a host that has one owner.
QString ownedPart(const QString &host, const CleaningWords &words)
{
    const QStringList labels = host.split(u'.');
    const qsizetype parts
        = words.publicEndings.contains(labels.sliced(std::max<qsizetype>(labels.size() - 2, 0)).join(u'.')) ? 3 : 2;
    return labels.sliced(std::max<qsizetype>(labels.size() - parts, 0)).join(u'.');
}

/// The host that the text of a link names, if that is all it does; or empty.
QString namedHost(const QString &text, const CleaningWords &words)
{
    static const QRegularExpression address(
        u"^(?:(https?://)|(www\\.))?((?:[a-z0-9-]+\\.)+([a-z]{2,}))(?::\\d+)?(?:[/?#]\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = address.match(text.trimmed());
    const bool isHost = match.hasMatch()
        && (!match.captured(1).isEmpty() || !match.captured(2).isEmpty()
            || words.hostEndings.contains(match.captured(4).toLower()));
    return isHost ? match.captured(3).toLower() : QString();
}

} // namespace

QString suspicionOf(const QString &target, const QString &text, const CleaningWords &words)
{
    const auto address = addressOf(target);
    if (!address)
        return {};
    const QString shown = shownHost(address->host);
    const QStringList labels = shown.split(u'.');
    if (address->hasUser)
        return Messages::tr("It leads to %1; what stands before the @ only looks like a host").arg(shown);
    if (isNumeric(address->host))
        return Messages::tr("It leads to a machine by its number, which has no name: %1").arg(shown);
    if (std::ranges::any_of(labels, [&words](const QString &label) { return imitatesLatin(label, words); }))
        return Messages::tr("The name of its host has letters of another script that look like Latin ones: %1")
            .arg(shown);
    if (address->host.contains("xn--"_L1))
        return Messages::tr("The name of its host is written in code; it reads %1").arg(shown);
    const QString named = namedHost(text, words);
    if (!named.isEmpty() && ownedPart(named, words) != ownedPart(address->host, words))
        return Messages::tr("Its text names %1, but it leads to %2").arg(named, shown);
    const bool isShort = words.shorteners.contains(address->host)
        || (address->host.startsWith("www."_L1) && words.shorteners.contains(address->host.sliced(4)));
    return isShort ? Messages::tr("A short address of %1 does not say where it leads").arg(shown) : QString();
}

QVector<Residue> suspiciousLinks(const Draft &draft, const CleaningWords &words)
{
    QVector<Residue> found;
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        for (const Span &span : block.spans) {
            if (span.kind != SpanKind::Link || span.range.isEmpty())
                continue;
            const QString text = block.text.mid(span.range.start, span.range.length());
            const QString why = suspicionOf(span.target, text, words);
            if (why.isEmpty())
                continue;
            Residue piece;
            piece.kind = ResidueKind::SuspiciousLink;
            piece.at = {index, span.range};
            piece.cut = {span.range.end, span.range.end};
            piece.target = span.target;
            piece.text = text;
            piece.label = why;
            found.append(piece);
        }
    }
    return found;
}

} // namespace caveat
