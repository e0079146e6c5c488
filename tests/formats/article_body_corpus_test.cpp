// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <formats/reader.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <numeric>

using namespace caveat;
using namespace Qt::StringLiterals;

/// How well the article of saved pages is found, against what people expect of each. The table names the pages of the
/// half that the finder is tuned on; of the other half look at the totals (CAVEAT_SHOW_UNSEEN=1 names its pages too).
class ArticleBodyCorpusTest : public QObject
{
    Q_OBJECT

    struct Score {
        QString page;
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        double milliseconds = 0;
        qsizetype bytes = 0;
    };

    static bool isUnseen(const QString &page)
    {
        return QCryptographicHash::hash(page.toUtf8(), QCryptographicHash::Sha256).back() % 2 != 0;
    }

    static QMap<QString, int> words(const Draft &draft)
    {
        static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
        QMap<QString, int> counts;
        for (const Block &block : draft.blocks) {
            if (block.kind == BlockKind::Title || block.kind == BlockKind::Description
                || block.kind == BlockKind::ImageText)
                continue;
            for (auto match = word.globalMatch(block.text); match.hasNext();)
                ++counts[match.next().captured().toLower()];
        }
        return counts;
    }

    static int total(const QMap<QString, int> &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

    static Score score(const QString &page, const QDir &folder)
    {
        Score score{page, 0, 0, 0, 0, QFileInfo(folder.filePath(u"source.html"_s)).size()};
        const auto expected = readFile(folder.filePath(u"expected.html"_s), Format::Html);
        QElapsedTimer timer;
        timer.start();
        const auto read = readFile(folder.filePath(u"source.html"_s), Format::Html);
        score.milliseconds = double(timer.nsecsElapsed()) / 1e6;
        if (!read || !expected)
            return score;
        const auto found = words(read->draft);
        const auto wanted = words(expected->draft);
        int same = 0;
        for (const auto &[word, count] : wanted.asKeyValueRange())
            same += std::min(count, found.value(word));
        if (same == 0)
            return score;
        score.precision = double(same) / total(found);
        score.recall = double(same) / total(wanted);
        score.f1 = 2 * score.precision * score.recall / (score.precision + score.recall);
        return score;
    }

    static double mean(const QVector<Score> &scores, double Score::*of)
    {
        return std::accumulate(scores.begin(), scores.end(), 0.0, [of](double sum, const Score &score) {
            return sum + score.*of;
        }) / double(std::max<qsizetype>(scores.size(), 1));
    }

    static void print(const QString &half, QVector<Score> scores, bool pages)
    {
        QTextStream out(stdout);
        std::ranges::sort(scores, {}, &Score::f1);
        const auto row = [&out](const QString &name, const Score &score) {
            out << name.leftJustified(50) << QString::number(score.precision, 'f', 3).rightJustified(8)
                << QString::number(score.recall, 'f', 3).rightJustified(8)
                << QString::number(score.f1, 'f', 3).rightJustified(8)
                << QString::number(score.milliseconds, 'f', 1).rightJustified(9) << '\n';
        };
        out << QString(half + u" half, %1 pages"_s.arg(scores.size())).leftJustified(50)
            << "   prec. recall      F1       ms\n";
        for (const Score &score : std::as_const(scores)) {
            if (pages)
                row(score.page, score);
        }
        row(u"mean"_s,
            {{}, mean(scores, &Score::precision), mean(scores, &Score::recall), mean(scores, &Score::f1),
                mean(scores, &Score::milliseconds)});
        row(u"median"_s, scores.at(scores.size() / 2));
        row(u"worst"_s, scores.first());
        const auto slowest = std::ranges::max_element(scores, {}, &Score::milliseconds);
        out << "slowest: " << QString::number(slowest->milliseconds, 'f', 1) << " ms for " << slowest->bytes / 1024
            << " KiB\n\n";
    }

private Q_SLOTS:
    void findsWhatIsExpected()
    {
        const QDir folder(qEnvironmentVariable("CAVEAT_CORPORA") + u"/readability_pages"_s);
        if (!qEnvironmentVariableIsSet("CAVEAT_CORPORA") || !folder.exists())
            QSKIP("set CAVEAT_CORPORA to the folder that holds readability_pages");
        QVector<Score> tuned;
        QVector<Score> unseen;
        for (const QString &page : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir of(folder.filePath(page));
            if (of.exists(u"source.html"_s))
                (isUnseen(page) ? unseen : tuned).append(score(page, of));
        }
        QVERIFY(tuned.size() > 50 && unseen.size() > 50);
        print(u"tuned"_s, tuned, true);
        print(u"unseen"_s, unseen, qEnvironmentVariableIsSet("CAVEAT_SHOW_UNSEEN"));
        QVERIFY(mean(unseen, &Score::f1) >= 0.92);
    }
};

QTEST_GUILESS_MAIN(ArticleBodyCorpusTest)
#include "article_body_corpus_test.moc"
