// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon_archive.h"

namespace caveat
{

void LexiconArchive::write(QDataStream &stream, const Lexicon &lexicon)
{
    lexicon.m_words.write(stream);
    stream << lexicon.m_classNames;
    writeRaw(stream, lexicon.m_firstNodes);
    lexicon.m_nextNodes.write(stream);
    lexicon.m_nodeClasses.write(stream);
}

std::shared_ptr<const Lexicon> LexiconArchive::read(QDataStream &stream)
{
    auto lexicon = std::make_shared<Lexicon>();
    lexicon->m_words.read(stream);
    stream >> lexicon->m_classNames;
    readRaw(stream, lexicon->m_firstNodes);
    lexicon->m_nextNodes.read(stream);
    lexicon->m_nodeClasses.read(stream);
    lexicon->m_classIds.reserve(lexicon->m_classNames.size());
    for (qsizetype id = 0; id < lexicon->m_classNames.size(); ++id)
        lexicon->m_classIds.insert(lexicon->m_classNames.at(id), static_cast<ClassId>(id));
    return lexicon;
}

} // namespace caveat
