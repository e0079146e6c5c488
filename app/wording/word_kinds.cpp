// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_kinds.h"

#include <text/inflection.h>
#include <text/word_table.h>

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
    for (const QStringList &row : verbs) {
        addVerb(row.first(), row.size() > 1);
        if (const QString other = otherSpelling(row.first()); !other.isEmpty())
            addVerb(other, row.size() > 1);
    }
    const QVector<QStringList> words = wordTable(u"sentence_words"_s);
    for (const QStringList &row : words) {
        const WordKinds kind = kindFromName(row.first());
        for (const QString &word : row.mid(1))
            m_kinds[word] |= kind;
    }
    // "have" and "do" are among the verbs; as the finite words that they are they need no further reading.
    for (const QString &word : {u"has"_s, u"had"_s, u"does"_s, u"did"_s, u"is"_s, u"are"_s, u"was"_s, u"were"_s})
        m_kinds[word] &= ~anyVerb;
}

void WordTable::addVerb(const QString &lemma, bool nounToo)
{
    const VerbForms forms = verbForms(lemma);
    const WordKinds noun = nounToo ? WordKinds(NounToo) : WordKinds(0);
    const auto add = [&](const QString &form, WordKinds kind) {
        m_kinds[form] |= kind;
        if (!m_lemmas.contains(form))
            m_lemmas.insert(form, lemma);
    };
    add(forms.base, BaseVerb | noun);
    add(forms.thirdPerson, ThirdPersonVerb | noun);
    add(forms.past, PastVerb);
    add(forms.pastParticiple, ParticipleVerb);
    add(forms.gerund, GerundVerb);
}

WordKinds WordTable::kinds(const QString &normalised) const
{
    const auto found = m_kinds.constFind(normalised);
    if (found != m_kinds.constEnd())
        return *found;
    return normalised.size() > 4 && normalised.endsWith(u"ly") ? WordKinds(AdverbWord) : WordKinds(0);
}

QString WordTable::lemma(const QString &normalised) const
{
    return m_lemmas.value(normalised);
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
