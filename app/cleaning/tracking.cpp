// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "tracking.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool tracks(QStringView parameter, const CleaningWords &words)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString name = (equals < 0 ? parameter : parameter.first(equals)).toString().toLower();
    return words.trackingNames.contains(name)
        || std::ranges::any_of(
            words.trackingPrefixes, [&name](const QString &prefix) { return name.startsWith(prefix); });
}

/// How long the sign between two parameters is at \p at: "&" or "&amp;".
qsizetype joint(QStringView address, qsizetype at)
{
    if (address.at(at) != u'&')
        return 0;
    for (const QStringView written : {u"&amp;", u"&#38;", u"&#x26;"}) {
        if (address.sliced(at).startsWith(written))
            return written.size();
    }
    return 1;
}

/// The parameters of \p address in \p range that stay, each with the sign before it; nothing if all do.
std::optional<QString> kept(QStringView address, TextRange range, const CleaningWords &words)
{
    QString stays;
    bool some = false;
    for (qsizetype at = range.start; at < range.end;) {
        const qsizetype sign = at == range.start ? 0 : joint(address, at);
        qsizetype end = at + sign;
        while (end < range.end && joint(address, end) == 0)
            ++end;
        const QStringView parameter = address.sliced(at + sign, end - at - sign);
        if (tracks(parameter, words))
            some = true;
        else
            stays += stays.isEmpty() ? parameter : address.sliced(at, end - at);
        at = std::max(end, at + 1);
    }
    return some ? std::optional(stays) : std::nullopt;
}

bool mayEndAddress(QChar unit)
{
    return unit.isSpace() || unit.unicode() >= 0x80 || QStringView(u"<>\"").contains(unit);
}

/// The addresses written in a text.
QVector<TextRange> addressesIn(QStringView text)
{
    QVector<TextRange> found;
    for (qsizetype at = text.indexOf(u"://"); at >= 0; at = text.indexOf(u"://", at)) {
        qsizetype start = at;
        while (start > 0 && text.at(start - 1).isLetter() && text.at(start - 1).unicode() < 128 && at - start < 5)
            --start;
        qsizetype end = at + 3;
        while (end < text.size() && !mayEndAddress(text.at(end)))
            ++end;
        while (end > at + 3 && QStringView(u".,;:!?)]'’").contains(text.at(end - 1)))
            --end;
        if (text.sliced(start, at - start).startsWith(u"http"))
            found.append({start, end});
        at = std::max(end, at + 3);
    }
    return found;
}

Residue trackingResidue(int index, TextRange at)
{
    Residue piece;
    piece.kind = ResidueKind::TrackingLink;
    piece.at = {index, at};
    piece.label = QCoreApplication::translate("Residue", "An address that tells who followed the link");
    return piece;
}

} // namespace

std::optional<AddressPart> withoutTracking(QStringView address, const CleaningWords &words)
{
    const qsizetype hash = address.indexOf(u'#');
    const qsizetype before = hash < 0 ? address.size() : hash;
    const qsizetype mark = address.first(before).indexOf(u'?');
    const TextRange query{mark < 0 ? before : mark + 1, before};
    const auto inQuery = kept(address, query, words);
    const auto inFragment = hash < 0 ? std::nullopt : kept(address, {hash + 1, address.size()}, words);
    if (!inQuery && !inFragment)
        return {};
    AddressPart part;
    part.range = {inQuery ? mark : hash, inFragment ? address.size() : before};
    if (inQuery)
        part.text = inQuery->isEmpty() ? QString() : u'?' + *inQuery;
    if (inFragment)
        part.text += inFragment->isEmpty() ? QString() : u'#' + *inFragment;
    return part;
}

QVector<Residue> trackingLinks(
    const Block &block, int index, const BlockMarks &marks, const CleaningWords &words, const QVector<TextRange> &taken)
{
    const auto around = [&taken](TextRange range) {
        const auto first
            = std::ranges::partition_point(taken, [range](TextRange other) { return other.end <= range.start; });
        return first == taken.end() ? TextRange{range.end, range.end} : *first;
    };
    QVector<Residue> found;
    QHash<int, qsizetype> byLink;
    for (qsizetype span = 0; span < block.spans.size(); ++span) {
        const Span &link = block.spans.at(span);
        const auto part = link.kind == SpanKind::Link && !around(link.range).covers(link.range)
            ? withoutTracking(link.target, words)
            : std::nullopt;
        if (!part)
            continue;
        Residue piece = trackingResidue(index, link.range);
        piece.span = int(span);
        piece.target = QString(link.target).replace(part->range.start, part->range.length(), part->text);
        byLink.insert(int(span), found.size());
        found.append(piece);
    }
    const QStringView text = block.text;
    for (TextRange address : addressesIn(text)) {
        address.end = std::clamp(around(address).start, address.start, address.end);
        const auto part = address.isEmpty() || marks.isCode(address.start)
            ? std::nullopt
            : withoutTracking(text.sliced(address.start, address.length()), words);
        if (!part)
            continue;
        Residue piece = trackingResidue(index, address);
        piece.cut = part->range.shifted(address.start);
        piece.becomes = part->text;
        piece.target = text.sliced(address.start, part->range.start) + part->text
            + text.sliced(piece.cut.end, address.end - piece.cut.end);
        // The address that a link shows goes with the link's own.
        const qsizetype same = byLink.value(marks.link(address.start), -1);
        if (same < 0) {
            found.append(piece);
        } else {
            found[same].cut = piece.cut;
            found[same].becomes = piece.becomes;
            byLink.remove(found.at(same).span);
        }
    }
    return found;
}

} // namespace caveat
