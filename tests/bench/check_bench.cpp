// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// How fast drafts are checked, in MB of UTF-16 text a second of processor time: cold, on text that does not repeat (the
// folder CAVEAT_CORPORA, else made sentences), by size; warm; and from a one-letter edit to updated findings. Beside
// each stands plain tokenising of the same text in the same run, as a measure of the machine.
#include <claims/check_cache.h>
#include <claims/engine.h>
#include <claims/shipped_rules.h>
#include <formats/reader.h>
#include <text/token.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

qsizetype sizeOf(const Draft &draft)
{
    qsizetype size = 0;
    for (const Block &block : draft.blocks)
        size += block.text.size();
    return size;
}

/// Real pages, none twice.
Draft corpus()
{
    Draft draft;
    const QString folder = qEnvironmentVariable("CAVEAT_CORPORA");
    if (folder.isEmpty())
        return draft;
    for (const QString &part : {u"massage_articles"_s, u"massage_sites"_s, u"readability_pages"_s}) {
        QStringList paths;
        QDirIterator files(folder + u'/' + part, {u"*.txt"_s, u"*.md"_s, u"*expected*.html"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            if (const auto document = readFile(path))
                draft.blocks += document->draft.blocks;
        }
    }
    return draft;
}

/// Sentences of this genre put together from parts: enough of them that few repeat.
Draft madeUp(qsizetype size)
{
    const QStringList agents = {u"A massage"_s, u"The sauna"_s, u"Our therapist"_s, u"This oil"_s, u"Reflexology"_s};
    const QStringList verbs = {u"eases"_s, u"supports"_s, u"follows"_s, u"warms"_s, u"may lower"_s, u"is known for"_s};
    const QStringList targets = {u"tired shoulders"_s, u"your immune system"_s, u"the evening"_s, u"stress hormones"_s,
        u"the blood flow"_s, u"a quiet hour"_s, u"the back and the legs"_s};
    Draft draft;
    for (qsizetype made = 0, number = 0; made < size; ++number) {
        Block block;
        for (int sentence = 0; sentence < 4; ++sentence) {
            const qsizetype pick = number * 4 + sentence;
            block.text += u"%1 %2 %3, says guest %4 of the studio. "_s.arg(agents.at(pick % agents.size()),
                verbs.at(pick % verbs.size()), targets.at(pick % targets.size()), QString::number(pick));
        }
        made += block.text.size();
        draft.blocks.append(block);
    }
    return draft;
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

double secondsToTokenise(const Draft &draft)
{
    const double start = processorSeconds();
    qsizetype tokens = 0;
    for (const Block &block : draft.blocks)
        tokens += tokenise(block.text).size();
    return tokens == 0 ? 0 : processorSeconds() - start;
}

void measure(QTextStream &out, const Engine &engine, const QString &name, const Draft &draft)
{
    CheckCache cache;
    const double size = double(sizeOf(draft)) / 1e6;
    double start = processorSeconds();
    const auto found = engine.check(draft, &cache).findings.size();
    const double cold = processorSeconds() - start;
    start = processorSeconds();
    engine.check(draft, &cache);
    const double warm = processorSeconds() - start;
    out << qSetFieldWidth(22) << Qt::left << name << qSetFieldWidth(10) << Qt::right << Qt::fixed
        << qSetRealNumberPrecision(2) << size << size / cold << size / warm << size / secondsToTokenise(draft) << found
        << qSetFieldWidth(0) << '\n';
    out.flush();
}

/// Milliseconds from an edit in the middle to updated findings; the slowest tenth is left out.
double editTime(const Engine &engine, Draft draft, int edits = 50)
{
    CheckCache cache;
    engine.check(draft, &cache);
    QVector<double> times;
    for (int edit = 0; edit < edits; ++edit) {
        draft.blocks[draft.blocks.size() / 2 + edit].text += u'x';
        const double start = processorSeconds();
        engine.check(draft, &cache);
        times.append((processorSeconds() - start) * 1e3);
    }
    std::ranges::sort(times);
    return times.at(times.size() * 9 / 10);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto engine = shippedEngine();
    if (!engine) {
        out << engine.error().toString() << '\n';
        return 2;
    }
    if (application.arguments().contains(u"--edit"_s)) { // alone, to be looked at with a profiler
        out << editTime(**engine, cut(corpus(), 1'000'000), 500) << " ms\n";
        return 0;
    }
    out << "                            MB  cold MB/s warm MB/s   tokens  findings\n";
    const Draft real = corpus();
    if (real.blocks.isEmpty())
        out << "no CAVEAT_CORPORA: made sentences only\n";
    else
        measure(out, **engine, u"real pages"_s, real);
    for (const double size : {0.1, 1.0, 10.0})
        measure(out, **engine, u"made, %1 MB"_s.arg(size), madeUp(qsizetype(size * 1e6)));
    const Draft article = cut(real.blocks.isEmpty() ? madeUp(1'000'000) : real, 1'000'000);
    out << "one-letter edit in 1 MB to findings: " << editTime(**engine, article) << " ms (at most 5)\n";
    return 0;
}
