// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/clauses.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

bool isFiniteVerb(QStringView word)
{
    static const QSet<QString> verbs = [] {
        QSet<QString> forms;
        for (const QString &base : {u"boost"_s, u"calm"_s, u"ease"_s, u"lower"_s, u"reduce"_s, u"report"_s, u"claim"_s,
                 u"cause"_s, u"stress"_s, u"function"_s, u"feel"_s, u"say"_s, u"try"_s, u"lift"_s})
            forms.unite({base, QString(base + u's'), QString(base + u"ed"), QString(base + u'd')});
        return forms.unite({u"felt"_s, u"said"_s, u"tries"_s});
    }();
    return verbs.contains(normalisedWord(word));
}

QVector<Clause> clausesIn(const QString &text, const QVector<Token> &tokens)
{
    return clausesOf(tokens, text, [&](int token) {
        const TextRange range = tokens[token].range;
        return isFiniteVerb(QStringView(text).sliced(range.start, range.length()));
    });
}

QString nameOf(ClauseKind kind)
{
    static const QStringList names{
        u"main"_s, u"and"_s, u"shared"_s, u"ing"_s, u"relative"_s, u"sub"_s, u"aside"_s, u"again"_s};
    return names[int(kind)];
}

} // namespace

class ClausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A bar stands before each further clause, with its kind and the number of the clause it leans on.
    void parts_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };
        row("one", u"Massage boosts the mood."_s);
        row("no verb", u"Calm, rest and sleep"_s);
        row("semicolon", u"It calms; |main| it does not cure."_s);
        row("colon", u"One thing is sure: |main| it calms the mind."_s);
        row("a time of day", u"It is open at 10:30 daily."_s);
        row("dash", u"It calms the mind – |main| it lifts the mood."_s);
        row("hyphens in words", u"It boosts well-being."_s);
        row("and with a verb", u"Massage calms the mind |and 0| and boosts immunity."_s);
        row("and with an adverb and a verb", u"Massage calms the mind |and 0| and also boosts immunity."_s);
        row("and with an auxiliary", u"Massage calms the mind |and 0| and may boost immunity."_s);
        row("but with a verb", u"It does not cure pain |and 0| but boosts the mood."_s);
        row("or that shares a denial", u"It does not lower pain |shared 0| or boost immunity."_s);
        row("a row that shares a doubt",
            u"It may lower pain, |shared 0| boost immunity, |shared 1| and ease stress levels."_s);
        row("a row of verbs", u"It lowers pain, |and 0| boosts immunity, |and 1| and eases the mind."_s);
        row("and between nouns", u"It boosts mood and immune function."_s);
        row("and between nouns that look like verbs", u"It eases pain and stress."_s);
        row("nouns in a row", u"It eases pain, stress, and worry."_s);
        row("nouns before the verb", u"Rest and calm boost the mood."_s);
        row("and with a subject", u"It calms the mind |main| and the body feels light."_s);
        row("and with a pronoun", u"It calms the mind |main| and you feel light."_s);
        row("a comma splice", u"It is warm, |main| it boosts the mood."_s);
        row("comma, and, subject", u"It is warm, |main| and most clients report less pain."_s);
        row("relative", u"It calms the mind, |relative 0| which boosts immunity."_s);
        row("relative inside", u"Massage, |relative 0| which calms the mind, |again 0| does not cure cancer."_s);
        row("relative without a comma", u"It is no treatment that boosts immunity."_s);
        row("participle", u"It calms the mind, |ing 0| boosting immunity."_s);
        row("participle with an adverb", u"It calms the mind, |ing 0| thereby lowering pain."_s);
        row("two participles", u"It calms the mind, |ing 0| boosting immunity, |ing 0| lowering pain."_s);
        row("nouns in -ing", u"It eases pain, swelling, bruising and more."_s);
        row("including is no participle", u"It eases aches, including sore feet."_s);
        row("because", u"It feels good |sub 0| because it calms the mind."_s);
        row("although behind a comma", u"It feels good, |sub 0| although it does not cure."_s);
        row("although at the start", u"Although it feels good, |main| it does not cure."_s);
        row("if at the start", u"If you feel pain, stress, or worry, |main| it may help you."_s);
        row("if and an order", u"If you feel pain, |main| try a massage."_s);
        row("after without a verb", u"It feels good after work."_s);
        row("that stays inside", u"There is no evidence that massage boosts immunity."_s);
        row("whether stays inside", u"It is not known whether massage boosts immunity."_s);
        row("if that asks stays inside", u"It is not clear if massage boosts immunity."_s);
        row("brackets without a verb", u"Massage (an old art) boosts the mood."_s);
        row("brackets with a verb", u"Massage (|aside 0| it is old) |again 0| boosts the mood."_s);
        row("between dashes", u"Massage — an old art — boosts the mood."_s);
        row("between dashes with a verb", u"Massage — |aside 0| it is old — |again 0| boosts the mood."_s);
        row("an order joined to another", u"Boost your mood |and 0| and reduce your pain."_s);
        row("a verb after to", u"It is used to lower pain |shared 0| and boost the mood."_s);
        row("nothing", u""_s);
        row("only a mark", u";"_s);
    }

    void parts()
    {
        QFETCH(QString, expected);
        static const QRegularExpression bars(u"\\|[a-z]+( \\d+)?\\| ?"_s);
        const QString text = QString(expected).remove(bars);
        const QVector<Token> tokens = tokenise(text);
        QString shown = text;
        const QVector<Clause> clauses = clausesIn(text, tokens);
        for (qsizetype i = clauses.size() - 1; i > 0; --i) {
            const Clause &clause = clauses[i];
            const QString leansOn = clause.leansOn < 0 ? QString() : QString(u' ' + QString::number(clause.leansOn));
            shown.insert(tokens[clause.first].range.start, QString(u'|' + nameOf(clause.kind) + leansOn + u"| "_s));
        }
        QCOMPARE(shown, expected);
    }

    void theFirstClauseTellsItsKind()
    {
        const QString text = u"While it calms, it does not cure."_s;
        const QVector<Clause> clauses = clausesIn(text, tokenise(text));
        QCOMPARE(clauses.first().kind, ClauseKind::Subordinate);
        QCOMPARE(clauses.size(), 2);
    }

    /// On any words: from the first token to the last without a gap, leaning backwards only.
    void coversAnySentence()
    {
        QRandomGenerator random(8);
        const QStringList pieces = u"it massage boosts calm , , ; : — ( ) and or but which who while if because "
                                   u"boosting may not that – - 10 pain "
                                   "of swelling is"_s.split(u' ');
        for (int round = 0; round < 20000; ++round) {
            QStringList words;
            for (int i = random.bounded(25); i > 0; --i)
                words.append(pieces[random.bounded(int(pieces.size()))]);
            const QString text = words.join(u' ');
            const QVector<Token> tokens = tokenise(text);
            int end = 0;
            int index = 0;
            const QVector<Clause> clauses = clausesIn(text, tokens);
            for (const Clause &clause : clauses) {
                QVERIFY2(clause.first == end && clause.end > clause.first, qPrintable(text));
                QVERIFY2(clause.leansOn < index, qPrintable(text));
                end = clause.end;
                ++index;
            }
            QVERIFY2(end == tokens.size(), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(ClausesTest)
#include "clauses_test.moc"
