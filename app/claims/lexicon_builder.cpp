// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon_builder.h"

#include <text/inflection.h>
#include <text/token.h>
#include <text/word_table.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

LexiconBuilder::LexiconBuilder()
    : m_lexicon(std::make_shared<Lexicon>())
{
    // Word 0 and node 0 stand for "not known".
    m_words.append(QString());
    m_firstNodes.append(0);
    m_nodes.append(Node());
    for (const QStringList &row : wordTable(u"word_frequencies"_s))
        m_counts.insert(row.constFirst(), row.value(1).toInt());
    m_wordCounts.append(m_counts.value(u"0"_s)); // of numbers
}

WordId LexiconBuilder::addWord(QStringView normalised)
{
    const QString word = normalised.toString();
    if (const auto known = m_wordIds.constFind(word); known != m_wordIds.constEnd())
        return *known;
    const auto id = static_cast<WordId>(m_words.size());
    m_wordIds.insert(word, id);
    m_words.append(word);
    m_wordCounts.append(m_counts.value(word));
    m_firstNodes.append(0);
    return id;
}

QVector<WordId> LexiconBuilder::wordIds(const QString &text)
{
    QVector<WordId> ids;
    QString word;
    for (const Token &token : tokenise(text)) {
        normaliseWord(QStringView(text).mid(token.range.start, token.range.length()), word);
        ids.append(addWord(word));
        respelt(ids.last(), word);
    }
    return ids;
}

WordId LexiconBuilder::respelt(WordId word, const QString &text)
{
    const auto known = m_respelt.constFind(word);
    if (known != m_respelt.constEnd())
        return *known;
    const QString other = otherSpelling(text);
    const WordId id = other.isEmpty() ? word : addWord(other);
    m_respelt.insert(word, id);
    return id;
}

void LexiconBuilder::addClasses(const QString &file, const QVector<WordClass> &classes)
{
    for (const WordClass &definition : classes) {
        Source &source = m_sources[definition.name];
        if (source.file.isEmpty()) {
            source.file = file;
            source.line = definition.line;
        }
        source.include += definition.include;
        addForms(source, definition);
    }
}

void LexiconBuilder::addForms(Source &source, const WordClass &definition)
{
    for (const QString &lemma : definition.verbs) {
        const VerbForms forms = verbForms(lemma);
        addEntry(source, definition, forms.base, Base);
        addEntry(source, definition, forms.thirdPerson, ThirdPerson);
        addEntry(source, definition, forms.past, Past);
        addEntry(source, definition, forms.pastParticiple, Participle);
        addEntry(source, definition, forms.gerund, Gerund);
        for (const QString &variant : forms.variants) {
            const quint8 form = variant.endsWith("ing"_L1) ? Gerund
                : variant.endsWith("ed"_L1)                ? Past | Participle
                : variant.endsWith(u's')                   ? ThirdPerson
                                                           : Base;
            addEntry(source, definition, variant, form);
        }
    }
    for (const QString &noun : definition.nouns) {
        addEntry(source, definition, noun, Noun);
        addEntry(source, definition, pluralNoun(noun), Noun);
    }
    for (const QString &term : definition.terms)
        addEntry(source, definition, term, Term);
}

void LexiconBuilder::addEntry(Source &source, const WordClass &definition, const QString &text, quint8 form)
{
    if (text.isEmpty() || definition.except.contains(text))
        return;
    Entry entry{wordIds(text), form};
    Entry other = entry;
    for (WordId &word : other.words)
        word = m_respelt.value(word, word);
    if (other.words != entry.words)
        source.entries.append(other);
    source.entries.append(std::move(entry));
}

tl::expected<void, PackError> LexiconBuilder::verify() const
{
    QStringList names = m_sources.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        QStringList path;
        if (auto done = verify(name, path); !done)
            return done;
    }
    return {};
}

tl::expected<void, PackError> LexiconBuilder::verify(const QString &name, QStringList &path) const
{
    const Source &source = *m_sources.constFind(name);
    if (path.contains(name))
        return tl::unexpected(PackError{source.file, source.line, 1, u"class “%1” includes itself"_s.arg(name)});
    path.append(name);
    for (const QString &included : source.include) {
        const QString base = included.section(u':', 0, 0);
        if (!m_sources.contains(base))
            return tl::unexpected(PackError{
                source.file, source.line, 1, u"class “%1” includes “%2”, which is nowhere defined"_s.arg(name, base)});
        if (auto done = verify(base, path); !done)
            return done;
    }
    path.removeLast();
    return {};
}

quint8 LexiconBuilder::formFromName(const QString &name)
{
    static const QHash<QString, quint8> forms = {
        {u""_s, anyForm},
        {u"base"_s, Base},
        {u"s"_s, ThirdPerson},
        {u"past"_s, Past},
        {u"participle"_s, Participle},
        {u"ing"_s, Gerund},
        {u"verb"_s, verbForm},
        {u"noun"_s, Noun},
        {u"term"_s, Term},
    };
    return forms.value(name, 0);
}

ClassId LexiconBuilder::require(const QString &name)
{
    if (const ClassId known = m_lexicon->wordClass(name); known >= 0)
        return known;
    const QString base = name.section(u':', 0, 0);
    const quint8 forms = formFromName(name.section(u':', 1));
    if (!m_sources.contains(base) || forms == 0)
        return -1;
    const ClassId id = newClass(name);
    addTerms(base, forms, id);
    return id;
}

void LexiconBuilder::addTerms(const QString &source, quint8 forms, ClassId wordClass)
{
    const Source &words = *m_sources.constFind(source);
    for (const Entry &entry : words.entries) {
        if (entry.form & forms)
            addTerm(entry.words, wordClass);
    }
    for (const QString &included : words.include)
        addTerms(included.section(u':', 0, 0), forms & formFromName(included.section(u':', 1)), wordClass);
}

ClassId LexiconBuilder::addVerb(const QString &lemma)
{
    const QString name = u"verb:"_s + lemma;
    if (const ClassId known = m_lexicon->wordClass(name); known >= 0)
        return known;
    const ClassId id = newClass(name);
    for (const QString &form : verbForms(lemma).all()) {
        QVector<WordId> words = wordIds(form);
        addTerm(words, id);
        for (WordId &word : words)
            word = m_respelt.value(word, word);
        addTerm(words, id);
    }
    return id;
}

ClassId LexiconBuilder::newClass(const QString &name)
{
    const auto id = static_cast<ClassId>(m_lexicon->m_classNames.size());
    m_lexicon->m_classNames.append(name);
    m_lexicon->m_classIds.insert(name, id);
    m_classCounts.append(0);
    return id;
}

void LexiconBuilder::addTerm(const QVector<WordId> &words, ClassId wordClass)
{
    if (words.isEmpty())
        return;
    const auto reach = [this](Lexicon::NodeId &node) {
        if (node == 0) {
            node = static_cast<Lexicon::NodeId>(m_nodes.size());
            m_nodes.append(Node());
        }
        return node;
    };
    Lexicon::NodeId node = reach(m_firstNodes[words.first()]);
    for (qsizetype i = 1; i < words.size(); ++i) {
        Lexicon::NodeId next = m_nodes.at(node).next.value(words.at(i), 0);
        if (next == 0) {
            reach(next);
            m_nodes[node].next.insert(words.at(i), next);
        }
        node = next;
    }
    QVector<ClassId> &classes = m_nodes[node].classes;
    if (classes.contains(wordClass))
        return;
    classes.append(wordClass);
    if (words.size() == 1)
        m_classCounts[wordClass] += m_wordCounts.at(words.first());
}

qint64 LexiconBuilder::frequencyOf(qint32 entry) const
{
    return entry < 0 ? m_classCounts.at(~entry) : m_wordCounts.at(entry);
}

void LexiconBuilder::layOutTerms()
{
    // By node here: where it goes. The first node of a word goes to the place that has the word's number.
    QVector<Lexicon::NodeId> places(m_nodes.size(), 0);
    for (WordId word = 1; word < m_firstNodes.size(); ++word)
        places[m_firstNodes.at(word)] = word;
    QVector<qsizetype> inner;
    for (qsizetype node = 1; node < m_nodes.size(); ++node) {
        if (places.at(node) != 0)
            continue;
        places[node] = static_cast<Lexicon::NodeId>(m_firstNodes.size() + inner.size());
        inner.append(node);
    }
    for (const Lexicon::NodeId first : std::as_const(m_firstNodes))
        layOut(m_nodes.at(first), places);
    for (const qsizetype node : std::as_const(inner))
        layOut(m_nodes.at(node), places);
    layOut(Node(), places);
}

void LexiconBuilder::layOut(const Node &node, const QVector<Lexicon::NodeId> &places)
{
    const auto begin = m_lexicon->m_edges.size();
    Lexicon::Node place{static_cast<qint32>(begin), static_cast<qint32>(m_lexicon->m_classes.size())};
    m_lexicon->m_classes += node.classes;
    for (const auto &[word, target] : node.next.asKeyValueRange()) {
        m_lexicon->m_edges.append({word, places.at(target)});
        place.nextWords |= Lexicon::bit(word);
    }
    m_lexicon->m_nodes.append(place);
    std::sort(m_lexicon->m_edges.begin() + begin, m_lexicon->m_edges.end(),
        [](const Lexicon::Edge &left, const Lexicon::Edge &right) { return left.word < right.word; });
}

std::shared_ptr<const Lexicon> LexiconBuilder::take()
{
    m_lexicon->m_words = WordIndex(m_words);
    layOutTerms();
    return std::exchange(m_lexicon, nullptr);
}

} // namespace caveat
