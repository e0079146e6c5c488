// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_kinds.h"

#include <text/inflection.h>
#include <text/word_table.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr std::array kindNames = {
    std::pair{"modal", ModalWord},
    std::pair{"finite", FiniteWord},
    std::pair{"contracted", ContractedWord},
    std::pair{"infinitive", InfinitiveWord},
    std::pair{"determiner", DeterminerWord},
    std::pair{"subject", SubjectWord},
    std::pair{"object", ObjectWord},
    std::pair{"preposition", PrepositionWord},
    std::pair{"subordinator", SubordinatorWord},
    std::pair{"relative", RelativeWord},
    std::pair{"conjunction", ConjunctionWord},
    std::pair{"adverb", AdverbWord},
    std::pair{"reporting", ReportingWord},
    std::pair{"good-for", GoodForWord},
    std::pair{"proper", ProperWord},
    std::pair{"claiming", ClaimingWord},
    std::pair{"effect-noun", EffectNoun},
    std::pair{"countable", CountableWord},
    std::pair{"interrogative", InterrogativeWord},
    std::pair{"needing", NeedingWord},
    std::pair{"praise", PraiseNoun},
    std::pair{"driving", DrivingVerb},
    std::pair{"describing", DescribingWord},
};

WordKinds kindFromName(const QString &name)
{
    for (const auto &[known, kind] : kindNames) {
        if (name == QLatin1StringView(known))
            return kind;
    }
    return 0;
}

} // namespace

WordTable::WordTable()
{
    const QVector<QStringList> verbs = wordTable(u"common_verbs"_s);
    for (const QStringList &row : verbs)
        m_verbs.insert(row.first(), row.size() > 1);
    const QVector<QStringList> words = wordTable(u"sentence_words"_s);
    for (const QStringList &row : words) {
        const WordKinds kind = kindFromName(row.first());
        for (const QString &word : row.mid(1))
            m_kinds[word] |= kind;
    }
}

WordKinds WordTable::kindsOf(const QString &form, const QString &lemma) const
{
    auto verb = m_verbs.constFind(lemma);
    if (verb == m_verbs.constEnd())
        verb = m_verbs.constFind(otherSpelling(lemma));
    if (verb == m_verbs.constEnd())
        return 0;
    const VerbForms forms = verbForms(lemma);
    const WordKinds nounToo = *verb ? WordKinds(NounToo) : WordKinds(0);
    WordKinds kinds = 0;
    const auto compare = [&](const QString &known, WordKinds kind) {
        if (form == known)
            kinds |= kind;
    };
    compare(forms.base, BaseVerb | nounToo);
    compare(forms.thirdPerson, ThirdPersonVerb | nounToo);
    compare(forms.past, PastVerb);
    compare(forms.pastParticiple, ParticipleVerb);
    compare(forms.gerund, GerundVerb);
    return kinds;
}

WordKinds WordTable::kinds(const QString &normalised) const
{
    WordKinds kinds = m_kinds.value(normalised);
    // "have" and "do" are among the verbs; as the finite words that they are they need no further reading.
    if (!(kinds & FiniteWord)) {
        const QStringList lemmas = possibleLemmas(normalised);
        for (const QString &lemma : lemmas)
            kinds |= kindsOf(normalised, lemma);
    }
    return kinds == 0 && normalised.size() > 4 && normalised.endsWith(u"ly") ? WordKinds(AdverbWord) : kinds;
}

QString WordTable::lemma(const QString &normalised) const
{
    const QStringList lemmas = possibleLemmas(normalised);
    const auto known
        = std::ranges::find_if(lemmas, [&](const QString &lemma) { return kindsOf(normalised, lemma) != 0; });
    return known == lemmas.end() ? QString() : *known;
}

const WordTable &knownWords()
{
    static const WordTable table;
    return table;
}

QString pluralForm(const QString &verbForm)
{
    if (verbForm == u"is" || verbForm == u"being")
        return u"are"_s;
    if (verbForm == u"has")
        return u"have"_s;
    const QString lemma = knownWords().lemma(verbForm);
    return lemma.isEmpty() ? verbForm : lemma;
}

QString thirdPerson(const QString &verbForm)
{
    if (verbForm == u"be" || verbForm == u"being")
        return u"is"_s;
    const QString lemma = knownWords().lemma(verbForm);
    return lemma.isEmpty() ? verbForm : verbForms(lemma).thirdPerson;
}

} // namespace caveat
