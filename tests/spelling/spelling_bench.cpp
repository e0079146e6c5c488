// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// How often the word that was meant is the first suggestion, or among the first five, and how long a list takes.
// spelling_bench [PAIRS]: of each list of the corpora take that many, spread evenly (200).
#include "english.h"

#include <spelling/speller.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

struct Pair {
    QString misspelt;
    QString meant;
};

QVector<Pair> pairsIn(const QString &path)
{
    QFile file(path);
    QVector<Pair> pairs;
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    file.readLine(); // what the columns are
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (row.size() == 2)
            pairs += {row.at(0), row.at(1)};
    }
    return pairs;
}

struct Score {
    int asked = 0;
    int right = 0; ///< the misspelling is a word, too: nobody asks for suggestions
    int unknown = 0; ///< the dictionary does not have the word that was meant
    int first = 0;
    int amongFive = 0;
    int anywhere = 0;
    QVector<double> times; // ms

    void ask(Speller &speller, const Pair &pair)
    {
        if (speller.isRight(pair.misspelt)) {
            ++right;
            return;
        }
        if (!speller.isRight(pair.meant)) {
            ++unknown;
            return;
        }
        QElapsedTimer timer;
        timer.start();
        const qsizetype place = speller.suggestions(pair.misspelt).indexOf(pair.meant);
        times += double(timer.nsecsElapsed()) / 1e6;
        ++asked;
        first += place == 0 ? 1 : 0;
        amongFive += place >= 0 && place < 5 ? 1 : 0;
        anywhere += place >= 0 ? 1 : 0;
    }
};

double quantile(QVector<double> times, double share)
{
    std::ranges::sort(times);
    return times.isEmpty() ? 0 : times.at(std::min(qsizetype(share * double(times.size())), times.size() - 1));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
    const auto files = installedEnglish();
    auto speller = files ? Speller::open(*files) : tl::unexpected(u"no dictionary"_s);
    if (corpora.isEmpty() || !speller) {
        out << "skipped: CAVEAT_CORPORA names no corpora, or hunspell-en-us is not installed" << Qt::endl;
        return 77;
    }
    const qsizetype most = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 200;
    out << "list        asked  is a word  not known   first  in five  anywhere   ms median     p95" << Qt::endl;
    for (const QString &name : {u"aspell"_s, u"wikipedia"_s, u"birkbeck"_s}) {
        const QVector<Pair> pairs = pairsIn(corpora + u"/spelling/%1.tsv"_s.arg(name));
        Score score;
        const qsizetype step = std::max<qsizetype>(pairs.size() / most, 1);
        for (qsizetype index = 0; index < pairs.size(); index += step)
            score.ask(*speller, pairs.at(index));
        const auto percent
            = [&score](int count) { return u"%1 %"_s.arg(100.0 * count / std::max(score.asked, 1), 0, 'f', 1); };
        out << name.leftJustified(12) << QString::number(score.asked).rightJustified(5)
            << QString::number(score.right).rightJustified(11) << QString::number(score.unknown).rightJustified(11)
            << percent(score.first).rightJustified(8) << percent(score.amongFive).rightJustified(9)
            << percent(score.anywhere).rightJustified(10)
            << QString::number(quantile(score.times, 0.5), 'f', 1).rightJustified(12)
            << QString::number(quantile(score.times, 0.95), 'f', 1).rightJustified(8) << Qt::endl;
    }
    return 0;
}
