// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon_archive.h"

namespace caveat
{

void LexiconArchive::write(QDataStream &stream, const Lexicon &lexicon)
{
    // By id, so that the same words give the same bytes.
    QStringList words(lexicon.m_firstNodes.size());
    for (const auto &[word, id] : lexicon.m_words)
        words[id] = QString::fromUtf16(word.data(), static_cast<qsizetype>(word.size()));
    QVector<quint64> edges = lexicon.m_nextNodes.keys();
    std::ranges::sort(edges);
    QVector<qint32> targets;
    for (const quint64 edge : std::as_const(edges))
        targets.append(lexicon.m_nextNodes.value(edge));
    stream << words << lexicon.m_classNames << lexicon.m_firstNodes << edges << targets << lexicon.m_nodeClasses
           << lexicon.m_nodeGoesOn;
}

std::shared_ptr<const Lexicon> LexiconArchive::read(QDataStream &stream)
{
    auto lexicon = std::make_shared<Lexicon>();
    QStringList words;
    QVector<quint64> edges;
    QVector<qint32> targets;
    stream >> words >> lexicon->m_classNames >> lexicon->m_firstNodes >> edges >> targets >> lexicon->m_nodeClasses
        >> lexicon->m_nodeGoesOn;
    if (stream.status() != QDataStream::Ok || edges.size() != targets.size())
        return lexicon;
    lexicon->m_words.reserve(static_cast<std::size_t>(words.size()));
    for (qsizetype id = 1; id < words.size(); ++id) {
        const QString &word = words.at(id);
        lexicon->m_words.emplace(std::u16string(word.utf16(), word.utf16() + word.size()), static_cast<WordId>(id));
    }
    for (qsizetype id = 0; id < lexicon->m_classNames.size(); ++id)
        lexicon->m_classIds.insert(lexicon->m_classNames.at(id), static_cast<ClassId>(id));
    lexicon->m_nextNodes.reserve(edges.size());
    for (qsizetype i = 0; i < edges.size(); ++i)
        lexicon->m_nextNodes.insert(edges.at(i), targets.at(i));
    return lexicon;
}

} // namespace caveat
