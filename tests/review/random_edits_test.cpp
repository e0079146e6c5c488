// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/check_cache.h>
#include <claims/shipped_rules.h>
#include <review/decision_json.h>
#include <review/standing.h>

#include <QRandomGenerator>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// A sentence that keeps its number, whatever becomes of the article around it.
struct Sentence {
    int number = -1; ///< below 0: claims nothing
    QString text;
};

using Paragraph = QVector<Sentence>;

/// An article that is edited at random, with a decision on every claim it began with.
class Article
{
public:
    Article(quint32 seed, int claims)
        : m_random(seed)
    {
        for (int number = 0; number < claims; ++number) {
            // Some read the same.
            const int day = number % 10 == 9 ? number - 6 : number;
            const QString text = number % 2 == 0 ? u"Massage boosts your immune system on day %1."_s.arg(day)
                                                 : u"Massage flushes toxins from your body on day %1."_s.arg(day);
            m_texts.append(text);
            Paragraph paragraph{{-1, plain()}, {number, text}};
            if (number % 3 == 0)
                paragraph.append({-1, plain()});
            m_paragraphs.append(paragraph);
        }
    }

    Draft draft() const
    {
        Draft draft;
        for (const Paragraph &paragraph : m_paragraphs) {
            Block block;
            for (const Sentence &sentence : paragraph)
                block.text += (block.text.isEmpty() ? u""_s : u" "_s) + sentence.text;
            draft.blocks.append(block);
        }
        return draft;
    }

    /// The number of the sentence that \p finding stands in.
    int numberAt(const Finding &finding) const { return sentenceAt(finding).number; }
    QString textAt(const Finding &finding) const { return sentenceAt(finding).text; }

    bool isUnchanged(int number) const
    {
        const Sentence *sentence = find(number);
        return sentence != nullptr && sentence->text == m_texts.at(number);
    }

    /// True where what was decided on \p number belongs to the sentence that \p finding stands in: to itself, or to a
    /// copy that was pasted, once it is gone itself.
    bool belongs(int number, const Finding &finding) const
    {
        const int at = numberAt(finding);
        return at == number || (at == copied && !isUnchanged(number) && textAt(finding) == m_texts.at(number));
    }

    void edit()
    {
        const int at = below(int(m_paragraphs.size()));
        Paragraph &paragraph = m_paragraphs[at];
        switch (below(9)) {
        case 0:
            m_paragraphs.insert(at, {{-1, plain()}});
            break;
        case 1:
            if (m_paragraphs.size() > 20)
                m_paragraphs.remove(at);
            break;
        case 2:
            m_paragraphs.move(at, below(int(m_paragraphs.size())));
            break;
        case 3: // the plain sentences around are rewritten
            for (Sentence &sentence : paragraph)
                sentence = sentence.number < 0 ? Sentence{-1, plain()} : sentence;
            break;
        case 4: // the claim is
            for (Sentence &sentence : paragraph)
                sentence.text.replace(u" on day"_s, u" again on day"_s);
            break;
        case 5: // and back again
            for (Sentence &sentence : paragraph)
                sentence.text.replace(u" again"_s, u""_s);
            break;
        case 6: // a paragraph is joined to the next
            if (at + 1 < m_paragraphs.size())
                paragraph += m_paragraphs.takeAt(at + 1);
            break;
        case 7: // or cut in two
            if (paragraph.size() > 1)
                m_paragraphs.insert(at + 1, {paragraph.takeLast()});
            break;
        default: // a claim is copied, and pasted elsewhere
            m_paragraphs.insert(below(int(m_paragraphs.size())),
                {{-1, plain()}, {copied, m_texts.at(below(int(m_texts.size())))}, {-1, plain()}});
        }
        m_paragraphs.removeIf([](const Paragraph &one) { return one.isEmpty(); });
    }

private:
    static constexpr int copied = -2;

    Sentence sentenceAt(const Finding &finding) const
    {
        qsizetype start = 0;
        for (const Sentence &sentence : m_paragraphs.at(finding.block)) {
            if (finding.sentence.start < start + sentence.text.size())
                return sentence;
            start += sentence.text.size() + 1;
        }
        return {};
    }

    const Sentence *find(int number) const
    {
        for (const Paragraph &paragraph : m_paragraphs) {
            const auto found = std::ranges::find(paragraph, number, &Sentence::number);
            if (found != paragraph.end())
                return &*found;
        }
        return nullptr;
    }

    int below(int bound) { return int(m_random.bounded(bound)); }
    QString plain() { return u"The room on floor %1 is warm."_s.arg(below(1'000'000)); }

    QRandomGenerator m_random;
    QVector<Paragraph> m_paragraphs;
    QStringList m_texts;
};

/// The shipped packs under other names and in another order.
std::shared_ptr<const Engine> shuffledEngine()
{
    auto packs = shippedPacks();
    const auto words = shippedWordLists();
    if (!packs || !words)
        return nullptr;
    std::reverse(packs->begin(), packs->end());
    for (RulePack &pack : *packs) {
        pack.id += u"-renamed"_s;
        std::reverse(pack.rules.begin(), pack.rules.end());
        for (Rule &rule : pack.rules)
            rule.name += u"-renamed"_s;
    }
    auto engine = Engine::compile(*words, *std::move(packs));
    return engine ? *engine : nullptr;
}

} // namespace

/// With random edits to an article, every decision whose sentence is unchanged stays with it, and with no other.
class RandomEditsTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;
    std::shared_ptr<const Engine> m_shuffled;

    static Decisions decided(const Article &article, const Engine &engine)
    {
        const Draft draft = article.draft();
        const QVector<Finding> findings = engine.check(draft).findings;
        Decisions decisions;
        for (int index = 0; index < findings.size(); ++index) {
            const int number = article.numberAt(findings.at(index));
            const Decision said{
                Status::Waived, QString::number(number), u"Ada"_s, QDateTime::currentDateTimeUtc(), {}, {}};
            if (number >= 0 && !decide(decisions, findings, index, draft, said))
                return {};
        }
        return decisions;
    }

    /// What is wrong with \p decisions after an edit, or nothing.
    static QString fault(const Article &article, const Engine &engine, Decisions &decisions, CheckCache &cache)
    {
        const Draft draft = article.draft();
        const QVector<Finding> findings = engine.check(draft, &cache).findings;
        const QVector<Standing> standing = standings(decisions, findings, draft);
        QSet<int> attached;
        for (int index = 0; index < findings.size(); ++index) {
            if (standing.at(index).decided < 0)
                continue;
            const int decided = decisions.at(standing.at(index).decided).said.constFirst().reason.toInt();
            if (!article.belongs(decided, findings.at(index)))
                return u"the decision on %1 went to %2"_s.arg(decided).arg(article.numberAt(findings.at(index)));
            attached.insert(decided);
        }
        for (const DecidedClaim &claim : std::as_const(decisions)) {
            const int number = claim.said.constFirst().reason.toInt();
            if (article.isUnchanged(number) && !attached.contains(number))
                return u"the decision on %1 was lost"_s.arg(number);
        }
        return {};
    }

    /// Writes and reads what is not as it was when it was read last.
    static void saveAndRead(Decisions &decisions, Decisions &saved)
    {
        saved.resize(decisions.size());
        for (qsizetype i = 0; i < decisions.size(); ++i) {
            if (decisions.at(i) != saved.at(i))
                decisions[i] = *decidedFromJson(decidedToJson(decisions.at(i)));
        }
        saved = decisions;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().toString()));
        m_engine = *engine;
        m_shuffled = shuffledEngine();
        QVERIFY(m_shuffled);
    }

    void edits_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void edits()
    {
        QFETCH(quint32, seed);
        Article article(seed, 200);
        Decisions decisions = decided(article, *m_engine);
        QCOMPARE(decisions.size(), 200);
        CheckCache cache;
        CheckCache otherCache;
        Decisions saved;
        for (int edit = 0; edit < 150; ++edit) {
            article.edit();
            // Now and then with packs of other names in another order, and with decisions that were saved between.
            const bool other = edit % 4 == 3;
            const QString wrong = other ? fault(article, *m_shuffled, decisions, otherCache)
                                        : fault(article, *m_engine, decisions, cache);
            saveAndRead(decisions, saved);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"after edit %1 %2"_s.arg(edit).arg(wrong)));
        }
        QCOMPARE(decisions.size(), 200);
    }

    void renamedPacks()
    {
        const auto &shuffled = m_shuffled;
        Article article(99, 200);
        Decisions decisions = decided(article, *m_engine);
        const Draft draft = article.draft();
        const QVector<Finding> findings = shuffled->check(draft).findings;
        QVERIFY(findings.size() >= 200);
        QVERIFY(findings.first().rule.contains(u"-renamed."_s));
        Decisions again = decisions;
        const QVector<Standing> standing = standings(again, findings, draft);
        QCOMPARE(
            std::ranges::count_if(standing, [](const Standing &one) { return one.status == Status::Waived; }), 200);
        QCOMPARE(again, decisions);
        CheckCache cache;
        QCOMPARE(fault(article, *shuffled, again, cache), QString());
    }
};

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "random_edits_test.moc"
