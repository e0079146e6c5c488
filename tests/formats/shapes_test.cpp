// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "reader_laws.h"

#include <formats/reader.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// One article in four shapes gives the same blocks.
class ShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBlocks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Format>("format");
        QTest::newRow("Markdown") << u"article.md"_s << Format::Markdown;
        QTest::newRow("nested lists") << u"article.html"_s << Format::Html;
        QTest::newRow("nested lists with paragraphs") << u"article_paragraphs.html"_s << Format::Html;
    }

    void sameBlocks()
    {
        QFETCH(QString, file);
        QFETCH(Format, format);
        const auto text = readFile(data(u"article_text.expected"_s), Format::Text);
        QVERIFY2(text, qPrintable(text ? QString() : text.error()));
        const auto other = readFile(data(file), format);
        QVERIFY2(other, qPrintable(other ? QString() : other.error()));
        QCOMPARE(picture(other->draft), picture(text->draft));
        QVERIFY(sameContent(other->draft, text->draft));
        QCOMPARE(brokenLaw(*other), QString());
        QCOMPARE(brokenLaw(*text), QString());
    }

    void structure()
    {
        const auto document = readFile(data(u"article_text.expected"_s), Format::Text);
        QVERIFY(document);
        QMap<QString, int> counts;
        for (const Block &block : document->draft.blocks) {
            if (block.kind == BlockKind::Heading || block.kind == BlockKind::ListItem)
                ++counts[(block.kind == BlockKind::Heading ? u"heading "_s : u"item "_s)
                    + QString::number(block.level)];
            else
                ++counts[u"other"_s];
        }
        const QMap<QString, int> expected{
            {u"heading 1"_s, 1}, {u"heading 2"_s, 4}, {u"item 1"_s, 5}, {u"item 2"_s, 10}, {u"other"_s, 2}};
        QCOMPARE(counts, expected);
    }

private:
    static QString data(const QString &file) { return QFINDTESTDATA(u"data/"_s + file); }
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "shapes_test.moc"
