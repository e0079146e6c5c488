// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "standing.h"

#include <text/sentences.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace caveat
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

QString normalised(QStringView text)
{
    return text.toString().simplified().toCaseFolded();
}

/// In an image within a line, all of its text counts as the sentence.
QString sentenceOf(const Finding &finding, const Draft &draft)
{
    if (!finding.imageWords.isEmpty()) {
        for (const Span &span : draft.blocks.at(finding.block).spans) {
            if (span.kind == SpanKind::Image && span.range == finding.range)
                return normalised(span.title);
        }
    }
    const QStringView text = draft.blocks.at(finding.block).text;
    return normalised(text.mid(finding.sentence.start, finding.sentence.length()));
}

/// FNV-1a: it is kept in files, so it must be the same everywhere. 0 stands for no text, which tells nothing.
quint32 hashed(QStringView text)
{
    if (text.isEmpty())
        return 0;
    quint32 hash = 2166136261U;
    for (const QChar unit : text)
        hash = (hash ^ unit.unicode()) * 16777619U;
    return hash;
}

/// The text around in the block, which moves with it; around the block where the sentence is all of it.
Surroundings surroundingsOf(const Finding &finding, const Draft &draft)
{
    constexpr qsizetype lookedAt = 32;
    const QStringView text = draft.blocks.at(finding.block).text;
    QStringView before = text.first(finding.sentence.start).trimmed();
    QStringView after = text.sliced(finding.sentence.end).trimmed();
    if (before.isEmpty() && after.isEmpty()) {
        before = finding.block > 0 ? QStringView(draft.blocks.at(finding.block - 1).text) : QStringView();
        after = finding.block + 1 < draft.blocks.size() ? QStringView(draft.blocks.at(finding.block + 1).text)
                                                        : QStringView();
    }
    return {hashed(before.last(std::min(lookedAt, before.size()))),
        hashed(after.first(std::min(lookedAt, after.size()))), 1};
}

/// Category and sentence: what findings and decisions must share.
using Kind = QPair<QString, QString>;

/// Findings of one kind by place, and the decisions on that kind.
struct Group {
    QVector<int> findings;
    QVector<Surroundings> surroundings;
    QVector<int> decided;
};

QHash<Kind, Group> grouped(const Decisions &decisions, const QVector<Finding> &findings, const Draft &draft)
{
    QHash<Kind, Group> groups;
    for (int index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings.at(index);
        Group &group = groups[{finding.category, sentenceOf(finding, draft)}];
        group.findings.append(index);
        group.surroundings.append(surroundingsOf(finding, draft));
    }
    for (int index = 0; index < decisions.size(); ++index) {
        const ClaimKey &key = decisions.at(index).key;
        groups[{key.category, key.sentence}].decided.append(index);
    }
    for (Group &group : groups) {
        for (Surroundings &surroundings : group.surroundings)
            surroundings.likes = int(group.findings.size());
    }
    return groups;
}

/// Pairs the findings and decisions of one kind.
class Pairing
{
public:
    Pairing(const Group &group, const Decisions &decisions)
        : m_group(group)
        , m_decisions(decisions)
        , m_of(group.findings.size(), -1)
    {
    }

    /// For each finding of the group the index of a decision, or -1.
    QVector<int> run()
    {
        if (m_group.findings.size() == 1 && m_group.decided.size() == 1 && isOnly(m_group.decided.first()))
            return {m_group.decided.first()};
        for (const bool lapsed : {false, true}) {
            pair(lapsed, [this](int place, const DecidedClaim &claim) {
                return isBefore(place, claim) && isAfter(place, claim) && isOrdinal(place, claim);
            });
            pair(lapsed, [this](int place, const DecidedClaim &claim) {
                return isBefore(place, claim) && isAfter(place, claim);
            });
        }
        for (const bool lapsed : {false, true}) {
            pair(lapsed, [this](int place, const DecidedClaim &claim) {
                return (claim.surroundings.before != 0 && isBefore(place, claim))
                    || (claim.surroundings.after != 0 && isAfter(place, claim));
            });
            // With one of them gone nobody knows which.
            pair(lapsed, [this](int place, const DecidedClaim &claim) {
                return claim.surroundings.likes <= m_group.findings.size() && isOrdinal(place, claim);
            });
            pair(lapsed, [this](int, const DecidedClaim &claim) {
                return !claim.lapsed && claim.surroundings.likes == m_group.findings.size();
            });
        }
        return m_of;
    }

private:
    bool isOnly(int decided) const { return m_decisions.at(decided).surroundings.likes == 1; }
    bool isBefore(int place, const DecidedClaim &claim) const
    {
        return m_group.surroundings.at(place).before == claim.surroundings.before;
    }
    bool isAfter(int place, const DecidedClaim &claim) const
    {
        return m_group.surroundings.at(place).after == claim.surroundings.after;
    }
    static bool isOrdinal(int place, const DecidedClaim &claim) { return place + 1 == claim.key.ordinal; }

    template <typename Fits>
    void pair(bool lapsed, Fits fits)
    {
        for (const int index : m_group.decided) {
            const DecidedClaim &claim = m_decisions.at(index);
            if (claim.lapsed != lapsed || m_of.contains(index))
                continue;
            for (int place = 0; place < m_of.size(); ++place) {
                if (m_of.at(place) < 0 && fits(place, claim)) {
                    m_of[place] = index;
                    break;
                }
            }
        }
    }

    const Group &m_group;
    const Decisions &m_decisions;
    QVector<int> m_of;
};

Standing standing(int index, const DecidedClaim &claim, const Finding &finding)
{
    const int comments = int(std::ranges::count(claim.said, Status::Comment, &Decision::status));
    const Decision *last = lastDecision(claim);
    if (last == nullptr)
        return {Status::Open, index, false, comments};
    const bool isWorse = last->status == Status::Waived && finding.severity > last->severity;
    if (isWorse || last->status == Status::Fixed)
        return {Status::Open, index, true, comments};
    return {last->status, index, false, comments};
}

/// The sentences of \p draft that claims could stand in.
QSet<QString> sentencesOf(const Draft &draft)
{
    QSet<QString> sentences;
    for (const Block &block : draft.blocks) {
        for (const TextRange range : sentenceRanges(block.text))
            sentences.insert(normalised(QStringView(block.text).mid(range.start, range.length())));
        for (const Span &span : block.spans) {
            if (span.kind == SpanKind::Image)
                sentences.insert(normalised(span.title));
        }
    }
    return sentences;
}

/// Decisions without a finding lapse, unless their sentence still stands there and it is the check that has changed.
void lapse(Decisions &decisions, const QSet<int> &attached, const Draft &draft)
{
    std::optional<QSet<QString>> sentences;
    for (int index = 0; index < decisions.size(); ++index) {
        if (attached.contains(index) || decisions.at(index).lapsed)
            continue;
        if (!sentences)
            sentences = sentencesOf(draft);
        const DecidedClaim &claim = decisions.at(index);
        if (claim.surroundings.likes != 1 || !sentences->contains(claim.key.sentence))
            decisions[index].lapsed = true;
    }
}

/// What is to be said of: finding \p index, with nothing said of it yet.
DecidedClaim claimOf(const QHash<Kind, Group> &groups, const QVector<Finding> &findings, int index, const Draft &draft)
{
    const Kind kind{findings.at(index).category, sentenceOf(findings.at(index), draft)};
    const Group group = groups.value(kind);
    const auto place = group.findings.indexOf(index);
    return {{kind.first, kind.second, int(place) + 1}, group.surroundings.at(place), false, {}};
}

void say(Decisions &decisions, const Standing &standing, DecidedClaim claim, const Finding &finding, Decision said)
{
    said.rule = finding.rule;
    said.severity = finding.severity;
    if (standing.decided >= 0) {
        decisions[standing.decided].said.append(said);
    } else {
        claim.said = {said};
        decisions.append(claim);
    }
}

} // namespace

QVector<Standing> standings(Decisions &decisions, const QVector<Finding> &findings, const Draft &draft)
{
    QVector<Standing> result(findings.size());
    if (decisions.isEmpty())
        return result;
    const QHash<Kind, Group> groups = grouped(decisions, findings, draft);
    QSet<int> attached;
    for (const Group &group : groups) {
        if (group.findings.isEmpty() || group.decided.isEmpty())
            continue;
        const QVector<int> pairs = Pairing(group, decisions).run();
        for (int place = 0; place < pairs.size(); ++place) {
            const int index = pairs.at(place);
            if (index < 0)
                continue;
            attached.insert(index);
            const DecidedClaim &claim = decisions.at(index);
            if (claim.lapsed || claim.key.ordinal != place + 1 || claim.surroundings != group.surroundings.at(place)) {
                DecidedClaim &changed = decisions[index];
                changed.lapsed = false;
                changed.key.ordinal = place + 1;
                changed.surroundings = group.surroundings.at(place);
            }
            const int finding = group.findings.at(place);
            result[finding] = standing(index, decisions.at(index), findings.at(finding));
        }
    }
    lapse(decisions, attached, draft);
    return result;
}

tl::expected<void, QString> decide(
    Decisions &decisions, const QVector<Finding> &findings, int index, const Draft &draft, Decision said)
{
    return decideAll(decisions, findings, {index}, draft, std::move(said));
}

tl::expected<void, QString> decideAll(Decisions &decisions, const QVector<Finding> &findings,
    const QVector<int> &indexes, const Draft &draft, Decision said)
{
    said.reason = said.reason.simplified();
    if (said.status == Status::Waived && said.reason.isEmpty())
        return tl::unexpected(Messages::tr("Waiving a finding takes a reason."));
    if (said.status == Status::Comment && said.reason.isEmpty())
        return tl::unexpected(Messages::tr("There is nothing in the comment."));
    const QVector<Standing> standing = standings(decisions, findings, draft);
    const QHash<Kind, Group> groups = grouped({}, findings, draft);
    for (const int index : indexes)
        say(decisions, standing.at(index), claimOf(groups, findings, index, draft), findings.at(index), said);
    return {};
}

tl::expected<int, QString> waiveAll(
    Decisions &decisions, const QVector<Finding> &findings, const Draft &draft, Decision said)
{
    said.status = Status::Waived;
    const QVector<Standing> standing = standings(decisions, findings, draft);
    QVector<int> open;
    for (int index = 0; index < findings.size(); ++index) {
        if (standing.at(index).status == Status::Open)
            open.append(index);
    }
    if (auto done = decideAll(decisions, findings, open, draft, said); !done)
        return tl::unexpected(done.error());
    return int(open.size());
}

} // namespace caveat
