// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "inflection.h"
#include "word_table.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

enum class Doubling : quint8 { Doubled, Either };

struct VerbTables {
    QHash<QString, QStringList> irregular; ///< past, participle, gerund, third person; "-" and missing are regular
    QHash<QString, Doubling> doubled;
    QMultiHash<QString, QString> lemmas; ///< by irregular form
};

VerbTables readVerbTables()
{
    VerbTables tables;
    const QVector<QStringList> irregular = wordTable(QStringLiteral("irregular_verbs"));
    for (const QStringList &row : irregular) {
        tables.irregular.insert(row[0], row.mid(1));
        for (const QString &column : row.mid(1)) {
            const QStringList forms = column.split(u'/');
            for (const QString &form : forms) {
                if (!tables.lemmas.contains(form, row[0]))
                    tables.lemmas.insert(form, row[0]);
            }
        }
    }
    const QVector<QStringList> doubled = wordTable(QStringLiteral("doubled_verbs"));
    for (const QStringList &row : doubled)
        tables.doubled.insert(row[0], row.size() > 1 ? Doubling::Either : Doubling::Doubled);
    return tables;
}

const VerbTables &verbTables()
{
    static const VerbTables tables = readVerbTables();
    return tables;
}

constexpr std::array<QStringView, 9> prefixes
    = {u"re", u"un", u"up", u"mis", u"out", u"over", u"fore", u"under", u"with"};

/// The row of \p verb, or of the verb behind its prefix: "rebuild" as "build".
/// Second is how many letters that prefix has.
std::pair<QStringList, qsizetype> irregularRow(const QString &verb)
{
    const auto &irregular = verbTables().irregular;
    if (const auto found = irregular.constFind(verb); found != irregular.constEnd())
        return {*found, 0};
    for (const QStringView prefix : prefixes) {
        if (!verb.startsWith(prefix))
            continue;
        const auto found = irregular.constFind(verb.mid(prefix.size()));
        if (found != irregular.constEnd())
            return {*found, prefix.size()};
    }
    return {};
}

bool isVowelAt(QStringView word, qsizetype at)
{
    const QChar unit = word[at];
    if (unit == u'u' && at > 0 && word[at - 1] == u'q')
        return false;
    return QStringView(u"aeiou").contains(unit) || (unit == u'y' && at > 0);
}

int syllables(QStringView word)
{
    int count = 0;
    for (qsizetype i = 0; i < word.size(); ++i)
        count += isVowelAt(word, i) && (i == 0 || !isVowelAt(word, i - 1)) ? 1 : 0;
    return count;
}

/// One vowel letter before one last consonant that can be doubled.
bool endsInSingleVowelAndConsonant(QStringView verb)
{
    const qsizetype last = verb.size() - 1;
    if (last < 1 || isVowelAt(verb, last) || QStringView(u"wxhy").contains(verb[last]) || !isVowelAt(verb, last - 1))
        return false;
    return last < 2 || !isVowelAt(verb, last - 2);
}

/// What stands before the endings -ed and -ing: "stop" as "stopp", and the other stem in use.
struct Stems {
    QString usual;
    QString other;
};

Stems stemsOf(const QString &verb)
{
    const QString twice = QString(verb + verb.back());
    if (const auto found = verbTables().doubled.constFind(verb); found != verbTables().doubled.constEnd())
        return *found == Doubling::Doubled ? Stems{twice, {}} : Stems{verb, twice};
    if (verb.endsWith(u"ic"))
        return {QString(verb + u'k'), {}};
    const bool single = endsInSingleVowelAndConsonant(verb);
    const int count = syllables(verb);
    if (single && count == 1)
        return {twice, {}};
    const bool unstressedL = verb.endsWith(u'l') && verb != u"parallel"
        && ((single && count > 1) || verb.endsWith(u"uel") || verb.endsWith(u"ial"));
    return unstressedL ? Stems{twice, verb} : Stems{verb, {}};
}

bool endsInConsonantAndY(const QString &word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowelAt(word, word.size() - 2);
}

QString pastOf(const QString &verb, const QString &stem)
{
    if (verb.endsWith(u'e'))
        return QString(verb + u'd');
    if (endsInConsonantAndY(verb))
        return QString(verb.chopped(1) + u"ied");
    return QString(stem + u"ed");
}

QString gerundOf(const QString &verb, const QString &stem)
{
    if (verb.endsWith(u"ie"))
        return QString(verb.chopped(2) + u"ying");
    const bool keepsE = verb.endsWith(u"ee") || verb.endsWith(u"oe") || verb.endsWith(u"ye") || verb.size() < 3;
    if (verb.endsWith(u'e') && !keepsE)
        return QString(verb.chopped(1) + u"ing");
    return QString(stem + u"ing");
}

QString thirdPersonOf(const QString &verb)
{
    if (endsInConsonantAndY(verb))
        return QString(verb.chopped(1) + u"ies");
    if (verb.endsWith(u'z') && endsInSingleVowelAndConsonant(verb))
        return QString(verb + u"zes");
    for (const QStringView ending : {u"s", u"x", u"z", u"ch", u"sh", u"o"}) {
        if (verb.endsWith(ending))
            return QString(verb + u"es");
    }
    return QString(verb + u's');
}

VerbForms formsOfWord(const QString &verb)
{
    VerbForms forms;
    forms.base = verb;
    if (verb.isEmpty())
        return forms;
    const Stems stems = stemsOf(verb);
    const QString regularPast = pastOf(verb, stems.usual);
    const auto [row, prefix] = irregularRow(verb);
    // The first of the alternatives in a column is the form, the others are variants.
    const auto form = [&, &irregular = row, kept = verb.first(prefix)](int column, const QString &regular) {
        const QString cell = irregular.value(column);
        if (cell.isEmpty() || cell == u"-")
            return regular;
        const QStringList alternatives = cell.split(u'/');
        for (const QString &variant : alternatives.mid(1))
            forms.variants.append(kept + variant);
        return QString(kept + alternatives.first());
    };
    forms.past = form(0, regularPast);
    forms.pastParticiple = form(1, regularPast);
    forms.gerund = form(2, gerundOf(verb, stems.usual));
    forms.thirdPerson = form(3, thirdPersonOf(verb));
    if (!stems.other.isEmpty() && row.isEmpty())
        forms.variants += {pastOf(verb, stems.other), gerundOf(verb, stems.other)};
    const QStringList spelled = forms.all();
    for (const QString &spelling : spelled) {
        if (const QString other = otherSpelling(spelling); !other.isEmpty())
            forms.variants.append(other);
    }
    const QStringList firsts{forms.base, forms.thirdPerson, forms.past, forms.pastParticiple, forms.gerund};
    forms.variants.removeDuplicates();
    forms.variants.removeIf([&firsts](const QString &variant) { return firsts.contains(variant); });
    return forms;
}

bool isModifier(QStringView word)
{
    return word.endsWith(u"ly") && word.size() > 4 && word != u"apply" && word != u"supply" && word != u"comply"
        && word != u"multiply" && word != u"reply" && word != u"rally" && word != u"bully" && word != u"tally";
}

/// Where in \p lemma the word that is inflected stands: the first, an adverb aside, behind its hyphens.
std::pair<qsizetype, qsizetype> headOf(QStringView lemma)
{
    qsizetype start = 0;
    qsizetype end = lemma.indexOf(u' ');
    while (end >= 0) {
        const QStringView word = lemma.sliced(start, end - start);
        if (!isModifier(word) && word != u"deep")
            break;
        start = end + 1;
        end = lemma.indexOf(u' ', start);
    }
    if (end < 0)
        end = lemma.size();
    return {start + lemma.sliced(start, end - start).lastIndexOf(u'-') + 1, end};
}

} // namespace

QStringList VerbForms::all() const
{
    QStringList forms{base, thirdPerson, past, pastParticiple, gerund};
    forms += variants;
    forms.removeDuplicates();
    return forms;
}

QStringList possibleLemmas(const QString &form)
{
    const auto &irregular = verbTables().lemmas;
    QStringList lemmas = irregular.values(form);
    for (const QStringView prefix : prefixes) {
        if (!form.startsWith(prefix))
            continue;
        const QStringList inner = irregular.values(form.mid(prefix.size()));
        for (const QString &lemma : inner)
            lemmas.append(prefix + lemma);
    }
    lemmas.sort(); // a hash keeps no order
    lemmas.append(form);
    const auto addStemOf = [&](QStringView ending) {
        if (!form.endsWith(ending) || form.size() < ending.size() + 2)
            return;
        const QString stem = form.chopped(ending.size());
        lemmas << stem << QString(stem + u'e');
        const QChar last = stem.back();
        if (last == stem.at(stem.size() - 2) || last == u'k') // stopping, panicking
            lemmas.append(stem.chopped(1));
        if (last == u'i') // carried
            lemmas.append(QString(stem.chopped(1) + u'y'));
        if (last == u'y') // lying
            lemmas.append(QString(stem.chopped(1) + u"ie"));
    };
    addStemOf(u"ed");
    addStemOf(u"ing");
    addStemOf(u"es");
    if (form.endsWith(u's') && form.size() > 2)
        lemmas.append(form.chopped(1));
    return lemmas;
}

VerbForms verbForms(QStringView lemma)
{
    const auto [start, end] = headOf(lemma);
    VerbForms forms = formsOfWord(lemma.sliced(start, end - start).toString());
    const QString before = lemma.first(start).toString();
    const QString behind = lemma.sliced(end).toString();
    for (QString *form : {&forms.base, &forms.thirdPerson, &forms.past, &forms.pastParticiple, &forms.gerund})
        *form = QString(before + *form + behind);
    for (QString &variant : forms.variants)
        variant = QString(before + variant + behind);
    return forms;
}

} // namespace caveat
