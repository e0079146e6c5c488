// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon_archive.h"

#include "packed_lists.h"

namespace caveat
{

void LexiconArchive::write(QDataStream &stream, const Lexicon &lexicon)
{
    lexicon.m_words.write(stream);
    stream << lexicon.m_classNames;
    writeRaw(stream, lexicon.m_nodes);
    writeRaw(stream, lexicon.m_edges);
    writeRaw(stream, lexicon.m_classes);
}

std::shared_ptr<const Lexicon> LexiconArchive::read(QDataStream &stream)
{
    auto lexicon = std::make_shared<Lexicon>();
    lexicon->m_words.read(stream);
    stream >> lexicon->m_classNames;
    readRaw(stream, lexicon->m_nodes);
    readRaw(stream, lexicon->m_edges);
    readRaw(stream, lexicon->m_classes);
    lexicon->m_classIds.reserve(lexicon->m_classNames.size());
    for (qsizetype id = 0; id < lexicon->m_classNames.size(); ++id)
        lexicon->m_classIds.insert(lexicon->m_classNames.at(id), static_cast<ClassId>(id));
    return lexicon;
}

} // namespace caveat
