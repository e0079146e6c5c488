// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "reader_laws.h"

#include <formats/source_cleaning.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QString paragraphs(const QString &subject, int count = 3)
{
    QString html;
    for (int index = 0; index < count; ++index)
        html
            += u"<p>What we say of %1, in paragraph %2, is long enough to be read as an article, with commas, and with "
               "words that belong to no menu at all.</p>\n"_s.arg(subject)
                   .arg(index + 1);
    return html;
}

int blocksWith(const Draft &draft, QStringView text)
{
    return int(std::ranges::count_if(draft.blocks, [text](const Block &block) { return block.text.contains(text); }));
}

} // namespace

/// A saved page gives its article, and says what it leaves out; all else stays whole.
class ArticleBodyTest : public QObject
{
    Q_OBJECT

    static SourceDraft read(const QString &html)
    {
        const auto document = readText(html, Format::Html);
        return document ? *document : SourceDraft();
    }

    static SourceDraft savedPage()
    {
        const auto document = readFile(QFINDTESTDATA(u"data/saved_page.html"_s));
        return document ? *document : SourceDraft();
    }

private Q_SLOTS:
    void savedPageGivesItsArticle()
    {
        const SourceDraft document = savedPage();
        QCOMPARE(picture(document.draft).split(u'\n'),
            QStringList({u"title A quiet hour at the end of the day – Fern House"_s,
                u"description How we make room for a quiet hour."_s, u"h1 A quiet hour at the end of the day"_s,
                u"p Most people who come to us have had a long day behind them, and what they ask for first is a "
                u"chair, "
                "a glass of water, and nobody who talks."_s,
                u"h2 How an hour goes"_s,
                u"p The room is warm, the light is low, and the {a https://example.org/tables:table} has been covered "
                "with fresh linen, as it should be."_s,
                u"  * You say where you would like us to begin, and where not."_s,
                u"  * We work slowly, with oil or without, as you prefer."_s,
                u">>p It is the one hour in the week that belongs to me, she told us, and we have thought of it since."_s,
                u"image room.jpg A room with a low table"_s, u"caption The room under the roof"_s,
                u"h2 What it costs"_s, u"th 0,0 Length"_s, u"th 0,1 Price"_s, u"td 1,0 Half an hour"_s, u"td 1,1 £35"_s,
                u"td 2,0 An hour"_s, u"td 2,1 £60"_s,
                u"p Whoever comes twice in a month pays less for the second time, and friends who come together share "
                "the room, if they like, and the tea."_s}));
        QCOMPARE(brokenLaw(document), QString());
        QCOMPARE(document.notices.join(u'\n'),
            u"1 script left out\n4 menus or share bars of the page left out\n1 comment area of the page left out\n"
            "1 form of the page left out\n2 other parts of the page beside its article left out"_s);
    }

    void partsAreResidueWithTheirPlaces()
    {
        const SourceDraft document = savedPage();
        QStringList kinds;
        for (const SourceResidue &piece : sourceResidue(document, {})) {
            kinds.append(residueKindName(piece.kind));
            QVERIFY(document.source.at(piece.source.start) == u'<' && document.source.at(piece.source.end - 1) == u'>');
            QVERIFY(!piece.label.isEmpty());
        }
        QCOMPARE(kinds.join(u' '),
            u"page-part navigation navigation navigation form-text navigation comment-tail page-part"_s);
    }

    void cleaningTakesThemOut()
    {
        const SourceDraft document = savedPage();
        const QString clean = cleanedSource(document, shippedCleaningWords());
        for (const auto *gone :
            {"cookie", "<nav><", "breadcrumb", "sharedaddy", "<form", "</form", "<aside", "Bob", "<footer"})
            QVERIFY2(!clean.contains(QLatin1StringView(gone)), gone);
        const SourceDraft again = read(clean);
        QVERIFY(sameContent(again.draft, document.draft));
        QCOMPARE(cleanedSource(again, shippedCleaningWords()), clean);
    }

    void whatIsNoSavedPageStaysWhole_data()
    {
        QTest::addColumn<QString>("html");
        const QString nav = u"<nav><a href=/>Home of all</a></nav>"_s;
        QTest::newRow("a fragment") << QString(nav + paragraphs(u"oil"_s));
        QTest::newRow("a page that is an article and no more")
            << u"<!DOCTYPE html><html><head><title>T</title></head><body><header><h1>Home of all</h1></header>%1</body></html>"_s
                   .arg(paragraphs(u"oil"_s));
        QTest::newRow("a page with an empty menu")
            << QString(u"<html><body><nav></nav><p>Home of all</p>"_s + paragraphs(u"oil"_s, 1));
    }

    void whatIsNoSavedPageStaysWhole()
    {
        QFETCH(QString, html);
        const SourceDraft document = read(html);
        QCOMPARE(blocksWith(document.draft, u"Home of all"), 1);
        QVERIFY(blocksWith(document.draft, u"of oil") > 0);
        QVERIFY(document.notices.isEmpty());
    }

    /// A page that tells of several things keeps them all, but not its menu.
    void severalArticlesStay()
    {
        const SourceDraft document = read(
            u"<html><body><nav><a "
            u"href=/>Home</a></nav><div><div><div><div><div><div><section>%1</section></div></div></div>"
            "</div></div></div><div><div><div><div><div><div><section>%2</section></div></div></div></div></div></"
            "div><div>"
            "<div><div><div><div><div><section>%3</section></div></div></div></div></div></div></body></html>"_s.arg(
                paragraphs(u"oil"_s), paragraphs(u"stones"_s), paragraphs(u"prices"_s)));
        for (const auto *subject : {"of oil", "of stones", "of prices"})
            QCOMPARE(blocksWith(document.draft, QString::fromLatin1(subject)), 3);
        QCOMPARE(blocksWith(document.draft, u"Home"), 0);
        QCOMPARE(document.notices, QStringList{u"1 menu or share bar of the page left out"_s});
    }

    void aShortArticleIsOne()
    {
        const SourceDraft document = read(u"<html><body><nav><a href=/>Home</a></nav><h1>Rest</h1>"_s
            + paragraphs(u"oil"_s, 2) + u"<footer>All rights</footer></body></html>");
        QCOMPARE(blocksWith(document.draft, u"of oil"), 2);
        QCOMPARE(blocksWith(document.draft, u"Home") + blocksWith(document.draft, u"All rights"), 0);
    }

    void aPageWithoutAnArticleKeepsItsText()
    {
        const SourceDraft document
            = read(u"<html><body><nav><a href=/>Home</a></nav><h1>Closed</h1><p>Back on Monday.</p></body></html>"_s);
        QCOMPARE(picture(document.draft), u"h1 Closed\np Back on Monday."_s);
    }

    /// What the parser has moved out of a part that goes is not cut out of the source with it.
    void badNestingLosesNothing()
    {
        const SourceDraft document = read(u"<html><body><table class=menu><tr><td><a href=/>Home</a></td></tr>"_s
            + paragraphs(u"oil"_s) + u"</table><footer>All rights</footer>"_s + paragraphs(u"stones"_s));
        QCOMPARE(brokenLaw(document), QString());
        const QString clean = cleanedSource(document, shippedCleaningWords());
        for (const Block &block : document.draft.blocks)
            QVERIFY2(clean.contains(block.text), qPrintable(block.text + u" in "_s + clean));
        QCOMPARE(blocksWith(document.draft, u"of oil"), 3);
    }
};

QTEST_GUILESS_MAIN(ArticleBodyTest)
#include "article_body_test.moc"
