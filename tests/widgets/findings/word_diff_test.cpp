// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <findings/word_diff.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// "stays [-goes-]{+comes+}", as a picture.
QString picture(const QVector<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts) {
        switch (part.kind) {
        case DiffKind::Same:
            text += part.text;
            break;
        case DiffKind::Removed:
            text += u"[-%1-]"_s.arg(part.text);
            break;
        case DiffKind::Added:
            text += u"{+%1+}"_s.arg(part.text);
            break;
        }
    }
    return text;
}

class WordDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWholeWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("seen");
        QTest::newRow("nothing changes") << u"Rest well."_s << u"Rest well."_s << u"Rest well."_s;
        QTest::newRow("a word changes") << u"Massage cures colds."_s << u"Massage soothes colds."_s
                                        << u"Massage [-cures-]{+soothes+} colds."_s;
        QTest::newRow("a phrase changes")
            << u"Studies show that rest helps."_s << u"It is not clear whether rest helps."_s
            << u"[-Studies show that-]{+It is not clear whether+} rest helps."_s;
        QTest::newRow("a line comes") << QString() << u"Rest."_s << u"{+Rest.+}"_s;
        QTest::newRow("a line goes") << u"Detoxes you."_s << QString() << u"[-Detoxes you.-]"_s;
    }

    void showsWholeWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(picture(wordDiff(before, after)), "seen");
    }

    void partsAddUpToBothSides()
    {
        const QString before = u"Our strokes boost immunity, and rid you of toxins for good."_s;
        const QString after = u"Our strokes are slow, and rid you of hurry for an hour."_s;
        QString left;
        QString right;
        for (const DiffPart &part : wordDiff(before, after)) {
            left += part.kind == DiffKind::Added ? QString() : part.text;
            right += part.kind == DiffKind::Removed ? QString() : part.text;
        }
        QCOMPARE(left, before);
        QCOMPARE(right, after);
    }

    void isNotToldByColourAlone()
    {
        const QString html = diffHtml({{DiffKind::Removed, u"cures <all>"_s}, {DiffKind::Added, u"soothes"_s}}, {});
        QVERIFY(html.contains(u"line-through"_s));
        QVERIFY(html.contains(u"underline"_s));
        QVERIFY(html.contains(u"cures &lt;all&gt;"_s));
    }

    void canBeSpoken()
    {
        QCOMPARE(diffSpoken({{DiffKind::Same, u"a "_s}, {DiffKind::Removed, u"cure"_s}, {DiffKind::Added, u"rest"_s}}),
            u"removes “cure”, adds “rest”"_s);
    }
};

} // namespace

QTEST_MAIN(WordDiffTest)
#include "word_diff_test.moc"
