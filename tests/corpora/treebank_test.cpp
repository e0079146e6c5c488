// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/analysed_block.h>
#include <claims/compiled_rules.h>
#include <claims/engine.h>
#include <claims/shipped_rules.h>
#include <text/word_use.h>

#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace caveat;
using namespace Qt::StringLiterals;

/// How well the rules tell verbs from names, participles from the verb of their clause, and where the subject of a verb
/// stands, on sentences that people have tagged (Universal Dependencies: EWT dev and PUD, from which the rules were
/// made, and EWT test). Only words that the lists of the packs know as verbs of effect count. Prints a table.
class TreebankTest : public QObject
{
    Q_OBJECT

    struct Word {
        QString form;
        QString tag; ///< part of speech
        QString fineTag;
        int head = 0; ///< 1 is the first word
        QString relation;
        qsizetype start = 0;
    };
    struct Sentence {
        QString text;
        QVector<Word> words;
    };
    struct Score {
        int all = 0;
        int plain = 0; ///< right by the word lists alone
        int right = 0; ///< right by the rules

        void add(bool byList, bool byRule)
        {
            ++all;
            plain += byList;
            right += byRule;
        }
        double share(int part) const { return all == 0 ? 0 : double(part) / all; }
    };
    struct Scores {
        Score name, participle, subject;
    };

    std::shared_ptr<const Engine> m_engine;

    static QVector<Sentence> sentences(const QString &path)
    {
        QVector<Sentence> found;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return found;
        Sentence sentence;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.isEmpty() && !sentence.words.isEmpty())
                found.append(std::exchange(sentence, {}));
            else if (line.startsWith("# text = "_L1))
                sentence.text = line.mid(9);
            else if (!line.startsWith(u'#') && !line.isEmpty())
                readWord(line.split(u'\t'), sentence);
        }
        return found;
    }

    static void readWord(const QStringList &cells, Sentence &sentence)
    {
        if (cells.size() < 8 || cells[0].contains(u'-') || cells[0].contains(u'.'))
            return;
        const qsizetype from = sentence.words.isEmpty() ? 0 : sentence.words.last().start;
        const qsizetype start = std::max(from, sentence.text.indexOf(cells[1], from));
        sentence.words.append({cells[1], cells[3], cells[4], cells[6].toInt(), cells[7], start});
    }

    static int itemAt(const AnalysedSentence &analysed, qsizetype start)
    {
        for (int i = 0; i < analysed.tokens.size(); ++i) {
            if (analysed.tokens.at(i).range.start == start)
                return i;
        }
        return -1;
    }

    /// The clause of \p verb, or one it leans on, holds \p subject before it.
    static bool reaches(const AnalysedSentence &sentence, int verb, int subject)
    {
        for (int clause = sentence.clauseAt(verb); clause >= 0; clause = sentence.clauses.at(clause).leansOn) {
            if (sentence.clauseAt(subject) == clause && subject < verb)
                return true;
        }
        return false;
    }

    void judge(const Sentence &gold, Scores &scores) const
    {
        Block block;
        block.text = gold.text;
        block.kind = BlockKind::Title; // one sentence, as they cut it
        const CompiledRules &rules = m_engine->compiledRules();
        AnalysedBlock analysed;
        analysed.read(block, *rules.lexicon);
        if (analysed.sentences().size() != 1)
            return;
        AnalysedSentence &sentence = analysed.sentences().front();
        findClauses(sentence, block.text, rules.grammar);
        for (int w = 0; w < gold.words.size(); ++w) {
            const Word &word = gold.words.at(w);
            const int item = itemAt(sentence, word.start);
            const bool known = item >= 0 && sentence.has(rules.grammar.effect, item, item + 1);
            if (!known || word.form.endsWith("ing"_L1))
                continue;
            judgeWord(word, sentence, item, gold.text, scores);
            for (const Word &other : gold.words) {
                const int subject
                    = other.head == w + 1 && other.relation.startsWith("nsubj"_L1) ? itemAt(sentence, other.start) : -1;
                if (word.tag == "VERB"_L1 && subject >= 0)
                    scores.subject.add(subject < item && sentence.clauseAt(subject) == sentence.clauseAt(item),
                        reaches(sentence, item, subject));
            }
        }
    }

    static void judgeWord(
        const Word &word, const AnalysedSentence &sentence, int item, const QString &text, Scores &scores)
    {
        if (word.fineTag == "VBD"_L1 || word.fineTag == "VBN"_L1) {
            const bool participle = word.fineTag == "VBN"_L1;
            scores.participle.add(!participle, standsAsParticiple(sentence.tokens, text, item) == participle);
        } else if (word.tag == "VERB"_L1 || word.tag == "NOUN"_L1) {
            const bool name = word.tag == "NOUN"_L1;
            scores.name.add(!name, standsAsName(sentence.tokens, text, item) == name);
        }
    }

    Scores scoresOf(const QStringList &names) const
    {
        Scores scores;
        for (const QString &name : names) {
            for (const Sentence &sentence : sentences(qEnvironmentVariable("CAVEAT_CORPORA") + u"/treebank/"_s + name))
                judge(sentence, scores);
        }
        return scores;
    }

    static void print(const QString &title, const Scores &scores)
    {
        QTextStream out(stdout);
        for (const auto &[name, score] :
            {std::pair{u"verb against name"_s, scores.name}, std::pair{u"participle against verb"_s, scores.participle},
                std::pair{u"subject in reach"_s, scores.subject}}) {
            out << title.leftJustified(8) << name.leftJustified(26) << QString::number(score.all).rightJustified(6)
                << "  by list "_L1 << QString::number(score.share(score.plain), 'f', 3) << "  by rule "_L1
                << QString::number(score.share(score.right), 'f', 3) << '\n';
        }
    }

private Q_SLOTS:
    void rulesTellWordsApart()
    {
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        if (!QFile::exists(corpora + u"/treebank/en_ewt-ud-test.conllu"_s))
            QSKIP("set CAVEAT_CORPORA to the folder that holds the treebank");
        const auto engine = shippedEngine();
        QVERIFY(engine.has_value());
        m_engine = *engine;
        print(u"made on"_s, scoresOf({u"en_ewt-ud-dev.conllu"_s, u"en_pud-ud.conllu"_s}));
        const Scores test = scoresOf({u"en_ewt-ud-test.conllu"_s});
        print(u"test"_s, test);
        constexpr double least = 0.6; // the participles of the test part are few
        for (const Score &score : {test.name, test.participle, test.subject})
            QVERIFY2(score.all > 0 && score.share(score.right) >= least,
                qPrintable(QString::number(score.share(score.right))));
    }
};

QTEST_GUILESS_MAIN(TreebankTest)
#include "treebank_test.moc"
