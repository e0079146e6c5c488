// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon_builder.h"

#include <text/inflection.h>
#include <text/token.h>

using namespace Qt::StringLiterals;

namespace caveat
{

LexiconBuilder::LexiconBuilder()
    : m_lexicon(std::make_shared<Lexicon>())
{
    // Word 0 and node 0 stand for "not known".
    m_lexicon->m_firstNodes.append(0);
    m_lexicon->m_nodeClasses.append(QVector<ClassId>());
    m_lexicon->m_nodeGoesOn.append(false);
}

WordId LexiconBuilder::addWord(QStringView normalised)
{
    const std::u16string key(normalised.utf16(), static_cast<std::size_t>(normalised.size()));
    const auto [at, added] = m_lexicon->m_words.try_emplace(key, static_cast<WordId>(m_lexicon->m_firstNodes.size()));
    if (added)
        m_lexicon->m_firstNodes.append(0);
    return at->second;
}

QVector<WordId> LexiconBuilder::wordIds(const QString &text)
{
    QVector<WordId> ids;
    QString word;
    for (const Token &token : tokenise(text)) {
        normaliseWord(QStringView(text).mid(token.range.start, token.range.length()), word);
        ids.append(addWord(word));
    }
    return ids;
}

void LexiconBuilder::addClasses(const QString &file, const QVector<WordClass> &classes)
{
    for (const WordClass &definition : classes) {
        Source &source = m_sources[definition.name];
        if (source.file.isEmpty()) {
            source.file = file;
            source.definition = definition;
            m_order.append(definition.name);
        } else {
            source.definition.include += definition.include;
        }
        addForms(source, definition);
    }
}

void LexiconBuilder::addForms(Source &source, const WordClass &definition)
{
    for (const QString &lemma : definition.verbs) {
        const VerbForms forms = verbForms(lemma);
        addEntry(source, definition, forms.base, u"base"_s);
        addEntry(source, definition, forms.thirdPerson, u"s"_s);
        addEntry(source, definition, forms.past, u"past"_s);
        addEntry(source, definition, forms.pastParticiple, u"participle"_s);
        addEntry(source, definition, forms.gerund, u"ing"_s);
        for (const QString &variant : forms.variants) {
            const QString form = variant.endsWith("ing"_L1) ? u"ing"_s
                : variant.endsWith("ed"_L1)                 ? u"participle"_s
                : variant.endsWith(u's')                    ? u"s"_s
                                                            : u"base"_s;
            addEntry(source, definition, variant, form);
            if (form == "participle"_L1)
                addEntry(source, definition, variant, u"past"_s);
        }
    }
    for (const QString &noun : definition.nouns) {
        addEntry(source, definition, noun, u"noun"_s);
        addEntry(source, definition, pluralNoun(noun), u"noun"_s);
    }
    for (const QString &term : definition.terms)
        addEntry(source, definition, term, u"term"_s);
}

void LexiconBuilder::addEntry(Source &source, const WordClass &definition, const QString &text, const QString &form)
{
    if (text.isEmpty() || definition.except.contains(text))
        return;
    source.entries.append({wordIds(text), form});
    QStringList words = text.split(u' ');
    bool respelt = false;
    for (QString &word : words) {
        if (const QString other = otherSpelling(word); !other.isEmpty()) {
            word = other;
            respelt = true;
        }
    }
    if (respelt)
        source.entries.append({wordIds(words.join(u' ')), form});
}

tl::expected<void, PackError> LexiconBuilder::resolve()
{
    for (const QString &name : std::as_const(m_order)) {
        if (auto done = resolve(name); !done)
            return done;
    }
    return {};
}

tl::expected<void, PackError> LexiconBuilder::resolve(const QString &name)
{
    const auto at = m_sources.find(name);
    if (at->resolved)
        return {};
    if (at->visiting)
        return tl::unexpected(PackError{at->file, at->definition.line, 1, u"class “%1” includes itself"_s.arg(name)});
    at->visiting = true;
    QVector<Entry> entries = at->entries;
    for (const QString &included : std::as_const(at->definition.include)) {
        const QString base = included.section(u':', 0, 0);
        const QString form = included.section(u':', 1);
        const auto other = m_sources.find(base);
        if (other == m_sources.end())
            return tl::unexpected(PackError{at->file, at->definition.line, 1,
                u"class “%1” includes “%2”, which is nowhere defined"_s.arg(name, base)});
        if (auto done = resolve(base); !done)
            return done;
        for (const Entry &entry : std::as_const(other->entries)) {
            if (form.isEmpty() || entry.form == form)
                entries.append(entry);
        }
    }
    const ClassId whole = addClass(name);
    for (const Entry &entry : std::as_const(entries)) {
        addTerm(entry.words, whole);
        addTerm(entry.words, addClass(name + u':' + entry.form));
        if (entry.form != "noun"_L1 && entry.form != "term"_L1)
            addTerm(entry.words, addClass(name + u":verb"));
    }
    at->entries = std::move(entries);
    at->visiting = false;
    at->resolved = true;
    return {};
}

ClassId LexiconBuilder::addVerb(const QString &lemma)
{
    const QString name = u"verb:"_s + lemma;
    if (const ClassId known = wordClass(name); known >= 0)
        return known;
    const ClassId id = addClass(name);
    for (const QString &form : verbForms(lemma).all()) {
        addTerm(wordIds(form), id);
        if (const QString other = otherSpelling(form); !other.isEmpty())
            addTerm(wordIds(other), id);
    }
    return id;
}

ClassId LexiconBuilder::addClass(const QString &name)
{
    if (const ClassId known = wordClass(name); known >= 0)
        return known;
    const auto id = static_cast<ClassId>(m_lexicon->m_classNames.size());
    m_lexicon->m_classNames.append(name);
    m_lexicon->m_classIds.insert(name, id);
    return id;
}

void LexiconBuilder::addTerm(const QVector<WordId> &words, ClassId wordClass)
{
    if (words.isEmpty())
        return;
    Lexicon &lexicon = *m_lexicon;
    const auto newNode = [&lexicon] {
        lexicon.m_nodeClasses.append(QVector<ClassId>());
        lexicon.m_nodeGoesOn.append(false);
        return static_cast<Lexicon::NodeId>(lexicon.m_nodeClasses.size() - 1);
    };
    Lexicon::NodeId node = lexicon.m_firstNodes.at(words.first());
    if (node == 0) {
        node = newNode();
        lexicon.m_firstNodes[words.first()] = node;
    }
    for (qsizetype i = 1; i < words.size(); ++i) {
        lexicon.m_nodeGoesOn[node] = true;
        const quint64 edge = lexiconEdge(node, words.at(i));
        Lexicon::NodeId next = lexicon.m_nextNodes.value(edge, 0);
        if (next == 0) {
            next = newNode();
            lexicon.m_nextNodes.insert(edge, next);
        }
        node = next;
    }
    QVector<ClassId> &classes = lexicon.m_nodeClasses[node];
    if (!classes.contains(wordClass))
        classes.append(wordClass);
}

std::shared_ptr<const Lexicon> LexiconBuilder::take(const QVector<bool> &used)
{
    for (QVector<ClassId> &classes : m_lexicon->m_nodeClasses)
        classes.removeIf([&used](ClassId id) { return id >= used.size() || !used.at(id); });
    return std::exchange(m_lexicon, nullptr);
}

} // namespace caveat
