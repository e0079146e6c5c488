// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "small_engine.h"

#include <claims/example_draft.h>

#include <QRandomGenerator>

#include <set>
#include <vector>

using namespace Qt::StringLiterals;
using namespace caveat;

namespace
{

// Many of the words that mark a sentence as English: others are not checked.
const QStringList words = {u"tea"_s, u"cup"_s, u"oil"_s, u"the"_s, u"your"_s, u"our"_s, u"7"_s};

/// A pattern of words, gaps and groups, matched in the plainest way: all the ends that a match from a place can have.
class PlainPattern
{
public:
    static PlainPattern random(QRandomGenerator &random, int depth)
    {
        PlainPattern pattern;
        const int elements = random.bounded(1, 4);
        for (int i = 0; i < elements; ++i)
            pattern.m_elements.push_back(element(random, depth));
        return pattern;
    }

    QString text() const
    {
        QStringList parts;
        for (const Element &element : m_elements)
            parts.append(element.text());
        return parts.join(u' ');
    }

    std::set<qsizetype> ends(const QStringList &sentence, qsizetype from) const
    {
        std::set<qsizetype> places = {from};
        for (const Element &element : m_elements) {
            std::set<qsizetype> next;
            for (const qsizetype place : places)
                next.merge(element.ends(sentence, place));
            places = std::move(next);
        }
        return places;
    }

private:
    struct Element {
        QString word;
        int gap = 0;
        bool optional = false;
        std::vector<PlainPattern> alternatives;

        QString text() const
        {
            if (gap > 0)
                return u"..%1"_s.arg(gap);
            if (!word.isEmpty())
                return word == u"7" ? u"#"_s : word;
            QStringList parts;
            for (const PlainPattern &alternative : alternatives)
                parts.append(alternative.text());
            return (optional ? u"[%1]"_s : u"(%1)"_s).arg(parts.join(u'|'));
        }

        std::set<qsizetype> ends(const QStringList &sentence, qsizetype from) const
        {
            std::set<qsizetype> found;
            for (qsizetype end = from; gap > 0 && end <= std::min(from + gap, sentence.size()); ++end)
                found.insert(end);
            if (!word.isEmpty() && from < sentence.size() && sentence.at(from) == word)
                found.insert(from + 1);
            if (optional)
                found.insert(from);
            for (const PlainPattern &alternative : alternatives)
                found.merge(alternative.ends(sentence, from));
            return found;
        }
    };

    static Element element(QRandomGenerator &random, int depth)
    {
        Element made;
        const int kind = random.bounded(depth > 0 ? 8 : 5);
        if (kind == 4) {
            made.gap = random.bounded(1, 4);
        } else if (kind < 4) {
            made.word = words.at(random.bounded(words.size()));
        } else {
            made.optional = kind == 7;
            const int alternatives = random.bounded(1, 4);
            for (int i = 0; i < alternatives; ++i)
                made.alternatives.push_back(PlainPattern::random(random, depth - 1));
        }
        return made;
    }

    std::vector<Element> m_elements;
};

} // namespace

/// Which patterns are tried at all is chosen by the words that they need: the choice must leave out none that matches.
class PatternLawTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWhereThePlainReadingDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 300; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void matchesWhereThePlainReadingDoes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const PlainPattern pattern = PlainPattern::random(random, 2);
        const bool atStart = random.bounded(3) == 0;
        const QString text = (atStart ? u"^ cup %1"_s : u"cup %1"_s).arg(pattern.text()); // "cup": it matches something
        const auto engine = test::smallEngine("[[rule]]\nname = \"r\"\nagent = \"none\"\nmessage = \"m\"\n"
                                              "flag = [\"x\"]\nmatch = ['"
            + text.toUtf8() + "']\n");
        QVERIFY2(engine, qPrintable(text));
        for (int round = 0; round < 30; ++round) {
            QStringList sentence = {random.bounded(2) == 0 ? u"cup"_s : u"the"_s, u"your"_s, u"the"_s};
            const int length = random.bounded(1, 14);
            for (int i = 0; i < length; ++i)
                sentence.append(words.at(random.bounded(words.size())));
            bool matches = false;
            for (qsizetype i = 0; i < (atStart ? 1 : sentence.size()); ++i)
                matches = matches || (sentence.at(i) == u"cup" && !pattern.ends(sentence, i + 1).empty());
            const bool isFound = !engine->check(exampleDraft(sentence.join(u' '))).findings.isEmpty();
            QVERIFY2(isFound == matches, qPrintable(text + u" in: "_s + sentence.join(u' ')));
        }
    }
};

QTEST_GUILESS_MAIN(PatternLawTest)
#include "pattern_law_test.moc"
