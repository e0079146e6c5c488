// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <formats/writer.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

Block citing(const QString &text, const QString &mark, const QString &ids)
{
    Block block;
    block.text = text;
    const qsizetype at = text.indexOf(mark);
    block.spans = {{{at, at + mark.size()}, SpanKind::Citation, ids, mark, {}}};
    return block;
}

Block reference(const QString &id, const QString &text, int number = 0)
{
    Block block;
    block.text = text;
    block.reference = id;
    if (number > 0) {
        block.kind = BlockKind::ListItem;
        block.level = 1;
        block.marker = ListMarker::Number;
        block.number = number;
    }
    return block;
}

} // namespace

class ReferenceLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksCitationsWithTheirReferences_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QStringList>("holds");
        QTest::newRow("numbers") << Draft{{},
            {citing(u"Rest helps [1,2]."_s, u"[1,2]"_s, u"webb,moss"_s), reference(u"webb"_s, u"Webb. Rest."_s, 1),
                reference(u"moss"_s, u"Moss. Naps."_s, 2)}}
                                 << QStringList{
                                        u"[<a href=\"#reference-1\" id=\"mark-1\" role=\"doc-noteref\">1</a>,"_s,
                                        u">2</a>]."_s, u"<li id=\"reference-1\">Webb. Rest. <a href=\"#mark-1\""_s};
        QTest::newRow("names") << Draft{{},
            {citing(u"Rest helps (Moss, 2019; Webb, 2011)."_s, u"(Moss, 2019; Webb, 2011)"_s, u"moss,webb"_s),
                reference(u"adler"_s, u"Adler. Tea."_s), reference(u"moss"_s, u"Moss. Naps."_s),
                reference(u"webb"_s, u"Webb. Rest."_s)}}
                               << QStringList{
                                      u"(<a href=\"#reference-2\" id=\"mark-2\" role=\"doc-noteref\">Moss, 2019</a>;"_s,
                                      u">Webb, 2011</a>)."_s, u"<p>Adler. Tea.</p>"_s,
                                      u"<p id=\"reference-2\">Moss. Naps. <a href=\"#mark-2\""_s};
        Block raised = citing(u"Rest helps.1"_s, u"1"_s, u"webb"_s);
        raised.spans.append({raised.spans.first().range, SpanKind::Superscript, {}, {}, {}});
        QTest::newRow("raised")
            << Draft{{}, {raised, reference(u"webb"_s, u"Webb. Rest."_s, 1)}}
            << QStringList{u"<sup><a href=\"#reference-1\" id=\"mark-1\" role=\"doc-noteref\">1</a></sup>"_s};
        QTest::newRow("nothing to lead to")
            << Draft{{}, {citing(u"Rest helps [1]."_s, u"[1]"_s, u"webb"_s)}} << QStringList{u"Rest helps [1]."_s};
    }

    void linksCitationsWithTheirReferences()
    {
        QFETCH(Draft, draft);
        QFETCH(QStringList, holds);
        for (const OutputFormat format : {OutputFormat::HtmlFragment, OutputFormat::HtmlPage}) {
            const QString html = written(draft, format);
            for (const QString &part : holds)
                QVERIFY2(html.contains(part), qPrintable(html));
            QVERIFY(!html.contains(u"webb,moss"));
        }
        for (const OutputFormat format : {OutputFormat::Markdown, OutputFormat::Text})
            QVERIFY(written(draft, format).contains(draft.blocks.first().text.left(10)));
        QVERIFY(!losses(draft, OutputFormat::HtmlFragment).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReferenceLinksTest)
#include "reference_links_test.moc"
