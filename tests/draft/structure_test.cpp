// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft/structure.h>

#include <QElapsedTimer>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

Block textBlock(BlockKind kind, const QString &text, int level = 0)
{
    Block block;
    block.kind = kind;
    block.text = text;
    block.level = level;
    return block;
}

/// One line of notation: "# heading", "- item", "3. item" (two spaces deeper a level; without a marker a further
/// paragraph of the item above), "**bold line**", "| header cell", "|| cell" (deeper by two spaces a column), "~"
/// before a new list, else a paragraph.
Block blockOf(const QString &line)
{
    const QString text = line.trimmed();
    const int depth = int(line.size() - text.size()) / 2;
    if (text.startsWith(u'#')) {
        const int level = int(text.indexOf(u' '));
        return textBlock(BlockKind::Heading, text.mid(level + 1), level);
    }
    if (text.startsWith(u"---"_s))
        return textBlock(BlockKind::Rule, {});
    const bool startsList = text.startsWith(u'~');
    const QString marked = startsList ? text.mid(1) : text;
    if (marked.startsWith(u"- "_s) || (marked.size() > 2 && marked[0].isDigit() && marked[1] == u'.')) {
        const bool number = marked[0].isDigit();
        Block block = textBlock(BlockKind::ListItem, marked.mid(marked.indexOf(u' ') + 1), depth + 1);
        block.marker = number ? ListMarker::Number : ListMarker::Bullet;
        block.number = number ? marked[0].digitValue() : 1;
        block.startsList = startsList;
        return block;
    }
    if (text.startsWith(u'|')) {
        const bool header = !text.startsWith(u"||"_s);
        Block block = textBlock(BlockKind::TableCell, text.mid(header ? 2 : 3));
        block.cell = CellPlace{header ? 0 : 1, depth, header};
        return block;
    }
    if (text.startsWith(u"**"_s)) {
        Block block = textBlock(BlockKind::Paragraph, text.mid(2, text.size() - 4));
        block.spans = {{{0, block.text.size()}, SpanKind::Strong, {}, {}, {}}};
        return block;
    }
    Block block = textBlock(BlockKind::Paragraph, text);
    block.continuesItem = depth > 0;
    block.level = depth;
    return block;
}

/// The lines with what governs them: "=> h0 o1 l1 s1" names lines by their number, counted from 0.
QString picture(const QStringList &lines)
{
    Draft draft;
    for (const QString &line : lines)
        draft.blocks.append(blockOf(line));
    const Structure structure(draft);
    QStringList shown;
    for (int i = 0; i < lines.size(); ++i) {
        QStringList places;
        const auto show = [&places](QChar sign, int block) {
            if (block >= 0)
                places.append(sign + QString::number(block));
        };
        show(u'h', structure.heading(i));
        show(u'o', structure.owner(i));
        show(u'l', structure.label(i));
        show(u's', structure.stem(i));
        shown.append(places.isEmpty() ? lines[i] : QString(lines[i] + u" => "_s + places.join(u' ')));
    }
    return shown.join(u'\n');
}

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void governs_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &lines) { QTest::newRow(name) << lines.join(u'\n'); };
        row("headings stack",
            {u"Before any."_s, u"# Massage"_s, u"Text. => h1"_s, u"## Benefits => h1"_s, u"- Calm => h3"_s,
                u"### Skin => h3"_s, u"Text. => h5"_s, u"## Price => h1"_s, u"# Other"_s});
        row("a level is skipped", {u"# A"_s, u"### B => h0"_s, u"## C => h0"_s, u"Text. => h2"_s});
        row("a stem in a colon", {u"Massage can help you:"_s, u"- Sleep => l0 s0"_s, u"- Relax => l0 s0"_s});
        row("a stem without a colon", {u"Benefits of massage include"_s, u"- Sleep => s0"_s, u"- Calm => s0"_s});
        row("a stem with a full stop", {u"We offer the following."_s, u"- Sleep => s0"_s});
        row("a stem that points ahead", {u"There are many benefits to it."_s, u"- Sleep => s0"_s});
        row("a noun that a list spells out",
            {u"It helps in many ways."_s, u"- Sleep => s0"_s, u"Done."_s, u"- Calm => s0"_s});
        row("pointing ahead counts right before the list only",
            {u"There are many kinds of it."_s, u"We like them all."_s, u"- Sleep"_s});
        row("a paragraph that lost its full stop is no stem",
            {QString(u"It is warm. "_s).repeated(15) + u"Book"_s, u"- Sleep"_s});
        row("prose is no stem", {u"Massage is old."_s, u"- Sleep"_s});
        row("a question is a label", {u"Who should wait?"_s, u"- People with a fever => l0"_s});
        row("a heading as stem", {u"## Massage can help you:"_s, u"- Sleep => h0 l0 s0"_s});
        row("a heading as label only", {u"## Benefits"_s, u"- Sleep => h0"_s});
        row("goes on after a line of prose",
            {u"It can:"_s, u"- soothe => l0 s0"_s, u"That is all."_s, u"- calm => l0 s0"_s});
        row("prose before the list", {u"It can:"_s, u"So people say. => l0"_s, u"- soothe => l0 s0"_s});
        row("two lines of prose end it", {u"It can:"_s, u"- soothe => l0 s0"_s, u"One."_s, u"Two."_s, u"- calm"_s});
        row("numbers go on past any prose",
            {u"It can:"_s, u"1. soothe => l0 s0"_s, u"One."_s, u"Two."_s, u"2. calm => l0 s0"_s});
        row("a new stem begins a new list",
            {u"It can:"_s, u"- soothe => l0 s0"_s, u"It cannot:"_s, u"- cure => l2 s2"_s});
        row("a heading ends a list", {u"It can:"_s, u"- soothe => l0 s0"_s, u"## More"_s, u"- calm => h2"_s});
        row("a rule ends a list", {u"It can:"_s, u"- soothe => l0 s0"_s, u"---"_s, u"- calm"_s});
        row("a second column", {u"It can:"_s, u"- soothe => l0 s0"_s, u"~- calm => l0 s0"_s});
        row("nested items hang from their owner",
            {u"It can:"_s, u"- soothe => l0 s0"_s, u"  - the mind => o1 l0 s0"_s, u"- calm => l0 s0"_s});
        row("a label with items under it",
            {u"- Benefits:"_s, u"  - calm => o0 l0 s0"_s, u"  - sleep => o0 l0 s0"_s, u"- Risks:"_s,
                u"  - bruises => o3 l3 s3"_s});
        row("a label with items on its level",
            {u"- Benefits:"_s, u"- calm => l0 s0"_s, u"- sleep => l0 s0"_s, u"- Risks:"_s, u"- bruises => l3 s3"_s});
        row("after inner items the outer label is back",
            {u"It can help with:"_s, u"- the skin: => l0 s0"_s, u"  - itching => o1 l1 s1"_s, u"- sleep => l0 s0"_s});
        row("an item with a further paragraph",
            {u"It can:"_s, u"- soothe: => l0 s0"_s, u"  It is gentle. => o1 l1"_s, u"- calm => l0 s0"_s});
        row("label and text in one line govern nothing", {u"- Skin: softer"_s, u"- Mind: calmer"_s});
        row("typed bullets", {u"It can:"_s, u"• soothe => l0 s0"_s, u"• calm => l0 s0"_s, u"Done."_s});
        row("typed bullets of two kinds",
            {u"It can:"_s, u"• soothe => l0 s0"_s, u"◦ the skin => o1 l0 s0"_s, u"• calm => l0 s0"_s});
        row("typed numbers with bullets",
            {u"1) Benefits:"_s, u"– calm => o0 l0 s0"_s, u"2) Risks:"_s, u"– bruises => o2 l2 s2"_s});
        row("short lines without markers",
            {u"Benefits:"_s, u"Calms the mind => l0 s0"_s, u"Softens skin => l0 s0"_s,
                u"Book now and see for yourself."_s, u"Open daily"_s});
        row("prose under a label", {u"Why massage:"_s, u"It is pleasant. => l0"_s, u"It is old."_s});
        row("a bold line alone",
            {u"**Benefits**"_s, u"Massage is old. => l0"_s, u"- calm => l0"_s, u"**Price**"_s, u"It is cheap. => l3"_s,
                u"# Next"_s, u"Text. => h5"_s});
        row("a bold sentence is prose", {u"**It calms you.**"_s, u"- calm"_s});
        row("a line in capitals", {u"BENEFITS OF MASSAGE"_s, u"- calm => l0"_s});
        row("table headers", {u"| Benefit"_s, u"  | Time"_s, u"|| calm => l0"_s, u"  || 1 hour => o2 l1"_s});
        row("an empty line between", {u"It can:"_s, u""_s, u"- calm => l0 s0"_s});
    }

    void governs()
    {
        QFETCH(QString, expected);
        QStringList lines = expected.split(u'\n');
        for (QString &line : lines)
            line = line.section(u" => "_s, 0, 0);
        QCOMPARE(picture(lines), expected);
    }

    void headingsAreInnermostFirst()
    {
        Draft draft;
        draft.blocks = {textBlock(BlockKind::Title, u"T"_s), textBlock(BlockKind::Heading, u"A"_s, 1),
            textBlock(BlockKind::Heading, u"B"_s, 2), textBlock(BlockKind::Paragraph, u"Text."_s)};
        const Structure structure(draft);
        QCOMPARE(structure.headings(3), (QVector<int>{2, 1}));
        QCOMPARE(structure.headings(2), QVector<int>{1});
        QCOMPARE(structure.headings(0), QVector<int>());
    }

    void aHeadingInAQuoteEndsWithIt()
    {
        Draft draft;
        draft.blocks = {textBlock(BlockKind::Heading, u"A"_s, 1), textBlock(BlockKind::Heading, u"B"_s, 2),
            textBlock(BlockKind::Paragraph, u"Quoted."_s), textBlock(BlockKind::Paragraph, u"Text."_s)};
        draft.blocks[1].quoteDepth = draft.blocks[2].quoteDepth = 1;
        const Structure structure(draft);
        QCOMPARE(structure.heading(2), 1);
        QCOMPARE(structure.heading(3), 0);
    }

    void knowsWhatGoverns()
    {
        Draft draft;
        draft.blocks = {textBlock(BlockKind::Paragraph, u"It can:"_s), textBlock(BlockKind::ListItem, u"calm"_s, 1),
            textBlock(BlockKind::Paragraph, u"Note:"_s)};
        const Structure structure(draft);
        QVERIFY(structure.isLabel(0));
        QVERIFY(!structure.isLabel(1));
        QVERIFY(!structure.isLabel(2));
    }

    void imagesDoNotPartAStemFromItsList()
    {
        Draft draft;
        draft.blocks = {textBlock(BlockKind::Paragraph, u"It can:"_s), textBlock(BlockKind::ImageText, u"Hands"_s),
            textBlock(BlockKind::Caption, u"Hands at work"_s), textBlock(BlockKind::ListItem, u"calm"_s, 1)};
        QCOMPARE(Structure(draft).stem(3), 0);
    }

    void takesTimeInProportion()
    {
        Draft draft;
        for (int i = 0; i < 200'000; ++i)
            draft.blocks.append(
                textBlock(i % 3 == 0 ? BlockKind::Heading : BlockKind::ListItem, u"Calm:"_s, 1 + i % 6));
        QElapsedTimer timer;
        timer.start();
        const Structure structure(draft);
        // It takes some hundredths of a second; in square proportion it would take minutes.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(structure.heading(199'999), 199'998);
    }
};

QTEST_GUILESS_MAIN(StructureTest)
#include "structure_test.moc"
