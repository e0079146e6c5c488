// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/clauses.h>
#include <text/sentences.h>
#include <text/token.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// About 1 MB of prose that never repeats itself, in blocks of a few sentences.
QStringList prose()
{
    const QStringList words
        = u"massage the muscles of and may your body’s well-being is after a long day in Dr. Hill’s "
          "study people said they slept better café session lasts 60 minutes costs 1,200 points e.g. "
          "warm oil or immune-boosting tea doesn't hurt calm mind rest easier with regular care"_s.split(u' ');
    QRandomGenerator random(7);
    QStringList blocks;
    for (qsizetype size = 0; size < 1'000'000;) {
        QString block;
        for (int sentence = random.bounded(1, 8); sentence > 0; --sentence) {
            QString line = u"It"_s;
            for (int word = random.bounded(5, 25); word > 0; --word)
                line += u' ' + words[random.bounded(int(words.size()))];
            block += line + (random.bounded(6) == 0 ? u".[3] "_s : u". "_s);
        }
        size += block.size();
        blocks.append(block);
    }
    return blocks;
}

qint64 bytesOf(const QStringList &blocks)
{
    return blocks.join(QString()).toUtf8().size();
}

/// The best of ten rounds, in megabytes of UTF-8 a second.
template <typename Work>
double megabytesASecond(const QStringList &blocks, Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 10; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const QString &block : blocks)
            work(block);
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(bytesOf(blocks)) * 1000 / double(best);
}

} // namespace

class TextBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens()
    {
        qsizetype count = 0;
        report("tokenise",
            megabytesASecond(m_blocks, [&count](const QString &block) { count += tokenise(block).size(); }));
        QVERIFY(count > 0);
    }

    void normalisedTokens()
    {
        QString buffer;
        qsizetype letters = 0;
        report("tokenise and normalise", megabytesASecond(m_blocks, [&](const QString &block) {
            const QVector<Token> tokens = tokenise(block);
            for (const Token &token : tokens) {
                normaliseWord(QStringView(block).sliced(token.range.start, token.range.length()), buffer);
                letters += buffer.size();
            }
        }));
        QVERIFY(letters > 0);
    }

    void sentences()
    {
        qsizetype count = 0;
        report(
            "sentences", megabytesASecond(m_blocks, [&count](const QString &b) { count += sentenceRanges(b).size(); }));
        QVERIFY(count > 0);
    }

    void clauses()
    {
        qsizetype count = 0;
        const double speed = megabytesASecond(m_blocks, [&count](const QString &block) {
            const QVector<Token> tokens = tokenise(block);
            count += clausesOf(tokens, block, [](int token) { return token % 7 == 0; }).size();
        });
        report("tokenise and part into clauses", speed, 15);
        QVERIFY(count > 0);
    }

private:
    static void report(const char *what, double speed, double least = 20)
    {
        qInfo("%s: %.0f MB/s", what, speed);
        QVERIFY2(speed >= least, qPrintable(u"slower than %1 MB/s"_s.arg(least)));
    }

    const QStringList m_blocks = prose();
};

QTEST_GUILESS_MAIN(TextBench)
#include "text_bench.moc"
