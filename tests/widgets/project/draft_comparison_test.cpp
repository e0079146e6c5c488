// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"

#include <project/draft_comparison.h>

#include <QTest>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// A page as a picture: gone words in [- -], new ones in [+ +].
QStringList picture(const ComparisonPage &page)
{
    QString html = page.html;
    static const QRegularExpression removed(
        u"<span style=\"background:[^;]*;text-decoration:line-through\">([^<]*)</span>"_s);
    static const QRegularExpression added(
        u"<span style=\"background:[^;]*;text-decoration:underline\">([^<]*)</span>"_s);
    html.replace(removed, u"[-\\1-]"_s).replace(added, u"[+\\1+]"_s);
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().split(u'\n');
}

ComparisonPage pageOf(const Draft &before, const Draft &after)
{
    return comparisonPage(compared(before, after), 0, shippedTheme(ThemeChoice::Light, {}));
}

class DraftComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QString>("summary");
        const auto row
            = [](const char *name, const QStringList &before, const QStringList &after, const QStringList &shown,
                  const QString &summary) { QTest::newRow(name) << before << after << shown << summary; };
        row("nothing", {u"One."_s, u"Two."_s}, {u"One."_s, u"Two."_s}, {u"… 2 paragraph(s) unchanged"_s},
            u"No difference."_s);
        row("words", {u"One."_s, u"A calm long hour."_s, u"Three."_s},
            {u"One."_s, u"A calm short hour."_s, u"Three."_s},
            {u"… 1 paragraph(s) unchanged"_s, u"A calm [-long-] [+short+] hour."_s, u"… 1 paragraph(s) unchanged"_s},
            u"1 paragraph(s) changed."_s);
        row("a new line", {u"One."_s, u"Two."_s}, {u"One."_s, u"A <new> one."_s, u"Two."_s},
            {u"… 1 paragraph(s) unchanged"_s, u"[+A <new> one.+]"_s, u"… 1 paragraph(s) unchanged"_s},
            u"1 paragraph(s) added."_s);
        row("a line gone", {u"One."_s, u"- Item"_s}, {u"One."_s}, {u"… 1 paragraph(s) unchanged"_s, u"• [-Item-]"_s},
            u"1 paragraph(s) removed."_s);
        row("another kind", {u"# One"_s}, {u"One"_s}, {u"(heading 1 became paragraph)"_s, u"One"_s},
            u"1 paragraph(s) changed."_s);
        row("the first version", {}, {u"One."_s}, {u"[+One.+]"_s}, u"1 paragraph(s) added."_s);
    }

    void differences()
    {
        QFETCH(const QStringList, before);
        QFETCH(const QStringList, after);
        QTEST(picture(pageOf(draftOf(before), draftOf(after))), "shown");
        QTEST(comparisonSummary(compared(draftOf(before), draftOf(after))), "summary");
    }

    void emphasisAlone()
    {
        const Draft before = draftOf({u"A calm hour."_s});
        Draft after = before;
        after.blocks[0].spans = {{{2, 6}, SpanKind::Strong, {}, {}, {}}};
        const ComparisonPage page = pageOf(before, after);
        QCOMPARE(picture(page), (QStringList{u"(emphasis or links changed)"_s, u"A calm hour."_s}));
        QCOMPARE(page.spoken, QStringList{u"emphasis or links changed"_s});
    }

    void changesOutsideOfTheBlocksAreNoSecret()
    {
        const Draft before = draftOf({u"One."_s});
        Draft after = before;
        after.language = u"en-US"_s;
        QVERIFY(comparisonSummary(compared(before, after)).contains(u"language"_s));
    }

    void spoken()
    {
        const ComparisonPage page = pageOf(draftOf({u"A calm long hour."_s}), draftOf({u"A calm short hour."_s}));
        QCOMPARE(page.spoken, QStringList{u"removes “long”, adds “short”"_s});
    }

    void pagesAreShortAndMissNothing()
    {
        QStringList before;
        QStringList after;
        for (int index = 0; index < 1000; ++index) {
            before += u"Line %1 is long."_s.arg(index);
            after += u"Line %1 is short."_s.arg(index);
        }
        const DraftComparison comparison = compared(draftOf(before), draftOf(after));
        const Theme theme = shippedTheme(ThemeChoice::Dark, {});
        qsizetype lines = 0;
        for (int at = 0; at < comparison.rows.size();) {
            const ComparisonPage page = comparisonPage(comparison, at, theme);
            QVERIFY(page.end > at);
            QVERIFY(page.html.size() < 50'000);
            lines += page.spoken.size();
            at = page.end;
        }
        QCOMPARE(lines, 1000);
    }

    void anOverlongBlockIsCut()
    {
        const Draft before = draftOf({QString(300'000, u'a')});
        const Draft after = draftOf({QString(300'000, u'b')});
        QVERIFY(pageOf(before, after).html.size() < 60'000);
    }
};

} // namespace

QTEST_MAIN(DraftComparisonTest)
#include "draft_comparison_test.moc"
