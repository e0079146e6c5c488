// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// How fast drafts are checked. A row tells of one text: MB a second of processor time (a UTF-16 unit counts as the byte
// that it is in an English file), cold and once more with a cache; plain tokenising of it in the same run, as a measure
// of the machine; how often memory was asked for, a KB of text; the most memory held; the findings. By kind of text
// (the folder CAVEAT_CORPORA holds the real ones), by number of rules, and by size. Then the time from an edit to
// changed findings, in drafts of several sizes.
//
//   check_bench            the table, up to 10 MB
//   check_bench --long     up to 50 MB
//   check_bench --cold 5   five cold checks of the real pages, the fastest told: for a profiler, or to compare builds
//   check_bench --cold 5 massage_articles     the same of one folder of them
//   check_bench --edit     edits alone, likewise; in 1 MB of claims, then in real pages
#include "bench_texts.h"
#include "process_use.h"

#include <claims/check_cache.h>
#include <claims/draft_check.h>
#include <claims/engine.h>
#include <claims/shipped_rules.h>
#include <text/token.h>

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <limits>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <typename Work>
double secondsFor(Work work)
{
    const double start = processorSeconds();
    work();
    return processorSeconds() - start;
}

void printCell(int width, const QString &text)
{
    out() << (width < 0 ? text.leftJustified(-width) : text.rightJustified(width));
}

void printHead()
{
    const QStringList names
        = {u"MB"_s, u"cold"_s, u"warm"_s, u"tokens"_s, u"allocations"_s, u"peak MiB"_s, u"findings"_s};
    printCell(-26, u"MB a second"_s);
    for (const QString &name : names)
        printCell(12, name);
    out() << '\n';
}

void measure(const Engine &engine, const QString &name, const Draft &draft)
{
    if (draft.blocks.isEmpty())
        return;
    const double size = double(sizeOf(draft)) / 1e6;
    forgetPeak();
    const qint64 allocated = allocationCount();
    qsizetype found = 0;
    const double cold = secondsFor([&] { found = engine.check(draft).findings.size(); });
    const qint64 allocations = allocationCount() - allocated;
    const double peak = peakMemory();
    CheckCache cache;
    engine.check(draft, &cache);
    const double warm = secondsFor([&] { engine.check(draft, &cache); });
    qsizetype tokens = 0;
    const double tokenised = secondsFor([&] {
        for (const Block &block : draft.blocks)
            tokens += tokenise(block.text).size();
    });
    printCell(-26, name);
    for (const double figure :
        {size, size / cold, size / warm, size / tokenised, double(allocations) / size / 1000, peak})
        printCell(12, QString::number(figure, 'f', 2));
    printCell(12, QString::number(found));
    out() << '\n';
    out().flush();
}

void measureCold(const Engine &engine, const Draft &draft, int rounds)
{
    qsizetype found = 0;
    double fastest = std::numeric_limits<double>::max();
    for (int round = 0; round < std::max(1, rounds); ++round)
        fastest = std::min(fastest, secondsFor([&] { found = engine.check(draft).findings.size(); }));
    const double size = double(sizeOf(draft)) / 1e6;
    out() << size / fastest << " MB/s of " << size << " MB, " << found << " findings\n";
}

/// The engine with each \p nth pack.
std::shared_ptr<const Engine> partOfRules(qsizetype nth)
{
    const auto words = shippedWordLists();
    auto packs = shippedPacks();
    if (!words || !packs)
        return nullptr;
    for (qsizetype i = packs->size() - 1; i >= 0; --i) {
        if (i % nth != 0)
            packs->remove(i);
    }
    auto engine = Engine::compile(*words, *packs);
    return engine ? *engine : nullptr;
}

struct EditTimes {
    double median = 0;
    double slow = 0; ///< nine in ten are faster
};

/// Milliseconds from a typed letter to changed findings.
EditTimes editTimes(const std::shared_ptr<const Engine> &engine, const Draft &draft, int edits)
{
    DraftCheck check(engine);
    check.setDraft(draft);
    QVector<double> times;
    for (int edit = 0; edit < edits; ++edit) {
        const auto at = int(draft.blocks.size() / 2 + edit) % int(draft.blocks.size());
        Block block = check.blocks().at(at);
        block.text += u'x';
        times.append(secondsFor([&] { check.apply({at, 1, {block}}); }) * 1e3);
    }
    std::ranges::sort(times);
    return {times.at(times.size() / 2), times.at(times.size() * 9 / 10)};
}

void measureEdits(const std::shared_ptr<const Engine> &engine, const QString &name, const Draft &draft, int edits = 100)
{
    if (draft.blocks.isEmpty())
        return;
    const EditTimes times = editTimes(engine, draft, edits);
    printCell(-26, name);
    printCell(12, QString::number(double(sizeOf(draft)) / 1e6, 'f', 2));
    printCell(12, QString::number(times.median, 'f', 3));
    printCell(12, QString::number(times.slow, 'f', 3));
    out() << '\n';
    out().flush();
}

void printTable(const std::shared_ptr<const Engine> &engine, bool isLong)
{
    const Draft real = realPages();
    if (real.blocks.isEmpty())
        out() << "no CAVEAT_CORPORA: made sentences only\n";
    printHead();
    measure(*engine, u"articles on massage"_s, corpus(u"massage_articles"_s, {u"*.txt"_s}));
    measure(*engine, u"sites of practices"_s, corpus(u"massage_sites"_s, {u"*.md"_s, u"*.txt"_s, u"*.html"_s}));
    measure(*engine, u"pages on anything"_s, corpus(u"readability_pages"_s, {u"*expected*.html"_s}));
    measure(*engine, u"all of these"_s, real);
    measure(*engine, u"a claim a sentence"_s, madeUp(1'000'000));
    measure(*engine, u"plain sentences"_s, plainText(1'000'000));
    measure(*engine, u"an article again and again"_s, repeated(madeUp(5'000), 1'000'000));
    const Draft text = real.blocks.isEmpty() ? madeUp(1'000'000) : real;
    for (const qsizetype nth : {8, 4, 2, 1}) {
        if (const auto part = partOfRules(nth))
            measure(*part, u"%1 of %2 packs"_s.arg(part->packs().size()).arg(engine->packs().size()), text);
    }
    for (const double size : {0.1, 1.0, 10.0, 50.0}) {
        if (size <= 10 || isLong)
            measure(*engine, u"claims, %1 MB"_s.arg(size), madeUp(qsizetype(size * 1e6)));
    }
    out() << "\n";
    printCell(-26, u"a letter to findings, ms"_s);
    for (const QString &name : {u"MB"_s, u"median"_s, u"p90"_s})
        printCell(12, name);
    out() << '\n';
    for (const double size : {0.1, 1.0, 10.0})
        measureEdits(engine, u"claims"_s, madeUp(qsizetype(size * 1e6)));
    measureEdits(engine, u"real pages (at most 5)"_s, cut(real, 1'000'000));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto engine = shippedEngine();
    if (!engine) {
        out() << engine.error().toString() << '\n';
        return 2;
    }
    const QStringList arguments = application.arguments();
    if (const qsizetype cold = arguments.indexOf(u"--cold"_s); cold > 0) {
        const QString folder = arguments.value(cold + 2);
        measureCold(**engine, folder.isEmpty() ? realPages() : pagesIn(folder), arguments.value(cold + 1).toInt());
    } else if (arguments.contains(u"--edit"_s)) {
        measureEdits(*engine, u"claims"_s, madeUp(1'000'000), 500);
        measureEdits(*engine, u"real pages"_s, cut(realPages(), 1'000'000), 500);
    } else
        printTable(*engine, arguments.contains(u"--long"_s));
    return 0;
}
