// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "fake_checker.h"

#include "whole_draft_checker.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

Finding finding(int block, qsizetype at, const QString &word, const QString &text)
{
    Finding made;
    made.id = u"%1-%2"_s.arg(word).arg(at);
    made.category = word == u"cures" ? u"DISEASE"_s : u"IMMUNE"_s;
    made.severity = word == u"cures" ? Severity::Critical : Severity::High;
    made.block = block;
    made.range = {at, at + word.size()};
    made.sentence = {0, text.size()};
    made.message = u"Something is said to %1."_s.arg(word);
    made.guidance = {u"RULE 1"_s};
    return made;
}

class FakeChecker : public WholeDraftChecker
{
public:
    CheckResult check(const Draft &draft) override
    {
        CheckResult result;
        result.findings = fakeFindings(draft);
        for (int block = 0; block < draft.blocks.size(); ++block) {
            if (draft.blocks.at(block).text.startsWith(u"Lang:"))
                result.uncheckedBlocks += block;
        }
        return result;
    }

    QVector<Offer> offers(const Finding &finding) override
    {
        Offer offer;
        offer.suggestion.label = u"Say that it soothes"_s;
        offer.suggestion.reason = u"Everybody can feel that."_s;
        offer.suggestion.edits = {{{finding.block, finding.range}, u"soothes"_s}};
        offer.preview.before = draft().blocks.at(finding.block).text;
        offer.preview.after = offer.preview.before;
        offer.preview.after.replace(finding.range.start, finding.range.length(), u"soothes"_s);
        return {offer};
    }

    QVector<ProposedOffer> proposals() override
    {
        QVector<ProposedOffer> changes;
        for (const Finding &finding : fakeFindings(draft()))
            changes += {finding, offers(finding).first()};
        return changes;
    }

    QVector<Residue> residue() override
    {
        QVector<Residue> residue;
        for (int block = 0; block < draft().blocks.size(); ++block) {
            const QString &text = draft().blocks.at(block).text;
            Residue piece;
            piece.text = text;
            if (text == u"Cancel reply"_s) {
                piece.kind = ResidueKind::FormText;
                piece.wholeBlock = true;
                piece.at = {block, {0, text.size()}};
                residue += piece;
            } else if (const qsizetype at = text.indexOf(u"  "_s); at >= 0) {
                piece.at = {block, {at, at + 2}};
                piece.cut = piece.at.range;
                piece.becomes = u" "_s;
                piece.text = u"  "_s;
                residue += piece;
            }
        }
        return residue;
    }
};

} // namespace

QVector<Finding> fakeFindings(const Draft &draft)
{
    QVector<Finding> findings;
    for (int block = 0; block < draft.blocks.size(); ++block) {
        const QString &text = draft.blocks.at(block).text;
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const QString &word : {u"cures"_s, u"boosts"_s}) {
                if (QStringView(text).sliced(at).startsWith(word))
                    findings += finding(block, at, word, text);
            }
        }
    }
    return findings;
}

std::unique_ptr<Checker> makeFakeChecker()
{
    return std::make_unique<FakeChecker>();
}

FindingTexts fakeTexts()
{
    return [](const Finding &finding, Market) {
        return FindingText{finding.category == u"DISEASE" ? u"Disease"_s : u"Immune benefit"_s, u"Readers act on it."_s,
            u"A trial."_s, {{u"Rule 1"_s, u"Prove it."_s}}};
    };
}

} // namespace caveat
