// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "bench_texts.h"

#include <formats/reader.h>

#include <QDirIterator>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// Sentences that \p make gives by number, four a block.
template <typename Make>
Draft written(qsizetype size, Make make)
{
    Draft draft;
    for (qsizetype made = 0, number = 0; made < size;) {
        Block block;
        for (int sentence = 0; sentence < 4; ++sentence)
            block.text += make(number++) + u' ';
        made += block.text.size();
        draft.blocks.append(block);
    }
    return draft;
}

} // namespace

qsizetype sizeOf(const Draft &draft)
{
    qsizetype size = 0;
    for (const Block &block : draft.blocks)
        size += block.text.size();
    return size;
}

Draft corpus(const QString &folder, const QStringList &names)
{
    Draft draft;
    const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
    if (corpora.isEmpty())
        return draft;
    QStringList paths;
    QDirIterator files(corpora + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        if (const auto document = readFile(path))
            draft.blocks += document->draft.blocks;
    }
    return draft;
}

Draft pagesIn(const QString &folder)
{
    return corpus(folder, {u"*.txt"_s, u"*.md"_s, u"*expected*.html"_s});
}

Draft realPages()
{
    Draft draft;
    for (const QString &part : {u"massage_articles"_s, u"massage_sites"_s, u"readability_pages"_s})
        draft.blocks += pagesIn(part).blocks;
    return draft;
}

Draft madeUp(qsizetype size)
{
    const QStringList agents = {u"A massage"_s, u"The sauna"_s, u"Our therapist"_s, u"This oil"_s, u"Reflexology"_s};
    const QStringList verbs = {u"eases"_s, u"supports"_s, u"follows"_s, u"warms"_s, u"may lower"_s, u"is known for"_s};
    const QStringList targets = {u"tired shoulders"_s, u"your immune system"_s, u"the evening"_s, u"stress hormones"_s,
        u"the blood flow"_s, u"a quiet hour"_s, u"the back and the legs"_s};
    return written(size, [&](qsizetype pick) {
        return u"%1 %2 %3, says guest %4 of the studio."_s.arg(agents.at(pick % agents.size()),
            verbs.at(pick % verbs.size()), targets.at(pick % targets.size()), QString::number(pick));
    });
}

Draft plainText(qsizetype size)
{
    const QStringList who = {u"The tram"_s, u"Our neighbour"_s, u"A ferry"_s, u"The market"_s, u"Her brother"_s};
    const QStringList does
        = {u"stops at"_s, u"waits behind"_s, u"passes"_s, u"looks over"_s, u"stands near"_s, u"was painted beside"_s};
    const QStringList where = {u"the old bridge"_s, u"a row of lime trees"_s, u"the harbour wall"_s, u"the school"_s,
        u"the third house on the left"_s, u"an empty square"_s, u"the station"_s};
    return written(size, [&](qsizetype pick) {
        return u"%1 %2 %3, and the clock shows number %4."_s.arg(who.at(pick % who.size()), does.at(pick % does.size()),
            where.at(pick % where.size()), QString::number(pick));
    });
}

Draft repeated(const Draft &draft, qsizetype size)
{
    Draft result;
    const qsizetype each = std::max<qsizetype>(1, sizeOf(draft));
    for (qsizetype made = 0; made < size; made += each)
        result.blocks += draft.blocks;
    return result;
}

Draft cut(const Draft &draft, qsizetype size)
{
    Draft part;
    for (qsizetype at = 0, taken = 0; at < draft.blocks.size() && taken < size; ++at) {
        part.blocks.append(draft.blocks.at(at));
        taken += draft.blocks.at(at).text.size();
    }
    return part;
}
