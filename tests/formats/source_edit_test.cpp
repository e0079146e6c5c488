// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <formats/source_edit.h>

#include <QRandomGenerator>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// What an edit must leave as the draft has it: kinds and texts.
QStringList lines(const Draft &draft, bool kinds)
{
    QStringList result;
    for (const Block &block : draft.blocks)
        result.append((kinds ? QString::number(int(block.kind)) + u' ' : QString()) + block.text.simplified());
    return result;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList texts{u"rest"_s, u"two words"_s, u"rest, too"_s, u"a*b"_s, u"<b>"_s, u"&amp;"_s, u"[1]"_s,
        u"“said”"_s, u"x_y_z"_s, u" "_s, u"say."_s, u"\"so\""_s, u"it's"_s, u"a | b"_s, u"é"_s, u"**"_s, u"`c`"_s,
        u"a\\b"_s};
    return texts.at(random.bounded(int(texts.size())));
}

} // namespace

/// Edits of a draft, made in its source.
class SourceEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto html = Format::Html;
        const auto markdown = Format::Markdown;
        QTest::newRow("a word") << html << u"<p>a boosts b</p>"_s << u"boosts"_s << u"may help"_s
                                << u"<p>a may help b</p>"_s;
        QTest::newRow("escaped") << html << u"<p>a b</p>"_s << u"b"_s << u"<i> & \"c\""_s
                                 << u"<p>a &lt;i&gt; &amp; \"c\"</p>"_s;
        QTest::newRow("an entity goes whole")
            << html << u"<p>caf&eacute;s</p>"_s << u"és"_s << u"e"_s << u"<p>cafe</p>"_s;
        QTest::newRow("out of a bold word")
            << html << u"<p>a <b>b c</b> d</p>"_s << u"c d"_s << u"x"_s << u"<p>a <b>b </b>x</p>"_s;
        QTest::newRow("into a bold word")
            << html << u"<p>a b <b>c d</b></p>"_s << u"b c"_s << u"x"_s << u"<p>a x<b> d</b></p>"_s;
        QTest::newRow("a bold word as a whole")
            << html << u"<p>a <b>b</b> c</p>"_s << u"b"_s << u"x"_s << u"<p>a <b>x</b> c</p>"_s;
        QTest::newRow("a bold word and more")
            << html << u"<p>a <b>b</b> c d</p>"_s << u"b c"_s << u"x"_s << u"<p>a x d</p>"_s;
        QTest::newRow("an emptied span") << html << u"<p>a <b>b</b> c</p>"_s << u"b "_s << u""_s << u"<p>a c</p>"_s;
        QTest::newRow("a tag stays where it is") << html << u"<p>a <span class=\"x\">b c</span> d</p>"_s << u"a b"_s
                                                 << u"x"_s << u"<p>x<span class=\"x\"> c</span> d</p>"_s;
        QTest::newRow("an emptied item") << html << u"<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>"_s << u"a"_s << u""_s
                                         << u"<ul>\n  <li>b</li>\n</ul>"_s;
        QTest::newRow("an emptied item without end tag")
            << html << u"<ul><li>a<li>b</ul>"_s << u"a"_s << u""_s << u"<ul><li>b</ul>"_s;
        QTest::newRow("the only item") << html << u"<p>x</p>\n<ul><li><p>a</p></li></ul>\n"_s << u"a"_s << u""_s
                                       << u"<p>x</p>\n"_s;
        QTest::newRow("an item with items below") << html << u"<ul><li>a<ul><li>b</li></ul></li></ul>"_s << u"a"_s
                                                  << u""_s << u"<ul><li><ul><li>b</li></ul></li></ul>"_s;
        QTest::newRow("an unquoted attribute") << html << u"<p><img src=a.png alt=Room>"_s << u"Room"_s
                                               << u"A \"room\""_s << u"<p><img src=a.png alt=\"A &quot;room&quot;\">"_s;
        QTest::newRow("Markdown word") << markdown << u"a **boosts** b"_s << u"boosts"_s << u"helps"_s
                                       << u"a **helps** b"_s;
        QTest::newRow("Markdown escapes")
            << markdown << u"a b c"_s << u"b"_s << u"*x* [1]"_s << u"a \\*x\\* \\[1\\] c"_s;
        QTest::newRow("Markdown escaped mark") << markdown << u"2 \\* 2"_s << u"*"_s << u"times"_s << u"2 times 2"_s;
        QTest::newRow("Markdown emptied span") << markdown << u"a **b** c"_s << u"b "_s << u""_s << u"a c"_s;
        QTest::newRow("Markdown markers that would not count")
            << markdown << u"a **b c** d"_s << u"c"_s << u""_s << u"a <strong>b </strong> d"_s;
        QTest::newRow("Markdown emptied item") << markdown << u"- a\n- b\n"_s << u"a"_s << u""_s << u"- b\n"_s;
        QTest::newRow("Markdown HTML") << markdown << u"<p>a b</p>"_s << u"b"_s << u"<*>"_s << u"<p>a &lt;*&gt;</p>"_s;
        QTest::newRow("text") << Format::Text << u"  • a b"_s << u"b"_s << u"c"_s << u"  • a c"_s;
        QTest::newRow("text item") << Format::Text << u"x\n\n• a\n• b\n"_s << u"a"_s << u""_s << u"x\n\n• b\n"_s;
    }

    void places()
    {
        QFETCH(Format, format);
        QFETCH(QString, source);
        QFETCH(QString, old);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto document = readText(source, format);
        QVERIFY(document);
        for (int block = 0; block < document->draft.blocks.size(); ++block) {
            const qsizetype at = document->draft.blocks.at(block).text.indexOf(old);
            if (at < 0)
                continue;
            const auto edits = sourceEdits(*document, {{{block, {at, at + old.size()}}, text}});
            QCOMPARE(applied(document->source, edits), expected);
            return;
        }
        QFAIL("the text to replace is not there");
    }

    void sameAsInTheDraft_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("html") << Format::Html << u"data/features.html"_s;
        QTest::newRow("html article") << Format::Html << u"data/article_paragraphs.html"_s;
        QTest::newRow("markdown") << Format::Markdown << u"data/features.md"_s;
        QTest::newRow("markdown article") << Format::Markdown << u"data/article.md"_s;
        QTest::newRow("text") << Format::Text << u"data/features_text.expected"_s;
        QTest::newRow("text article") << Format::Text << u"data/article_text.expected"_s;
    }

    void sameAsInTheDraft()
    {
        QFETCH(Format, format);
        QFETCH(QString, file);
        const auto document = readFile(QFINDTESTDATA(file), format);
        QVERIFY(document);
        for (quint32 seed = 0; seed < 600; ++seed) {
            const QVector<TextEdit> edits = randomEdits(*document, seed);
            const QVector<SourceEdit> inSource = sourceEdits(*document, edits);
            qsizetype end = 0;
            for (const SourceEdit &edit : inSource) {
                QVERIFY(edit.range.start >= end && edit.range.end >= edit.range.start);
                end = edit.range.end;
            }
            const auto again = readText(applied(document->source, inSource), format);
            QVERIFY(again);
            const bool kinds = format != Format::Text;
            const Draft wanted = applied(document->draft, edits);
            if (lines(again->draft, kinds) != lines(wanted, kinds)) {
                qWarning("%s", qPrintable(applied(document->source, inSource)));
                for (const TextEdit &edit : edits)
                    qWarning("seed %u block %d [%lld, %lld) -> \"%s\"", seed, edit.at.block, edit.at.range.start,
                        edit.at.range.end, qPrintable(edit.text));
            }
            QCOMPARE(lines(again->draft, kinds), lines(wanted, kinds));
        }
    }

private:
    /// A few edits: words for words, words put in or cut, blocks emptied.
    static QVector<TextEdit> randomEdits(const SourceDraft &document, quint32 seed)
    {
        QRandomGenerator random(seed);
        QVector<TextEdit> edits;
        const int count = 1 + random.bounded(4);
        for (int index = 0; index < count; ++index) {
            const int number = random.bounded(int(document.draft.blocks.size()));
            const Block &block = document.draft.blocks.at(number);
            const bool taken
                = std::ranges::any_of(edits, [number](const TextEdit &edit) { return edit.at.block == number; });
            if (taken || block.text.isEmpty() || block.kind == BlockKind::Preformatted)
                continue;
            if (random.bounded(8) == 0 && mayGo(document.draft, number)) {
                edits.append(TextEdit{{number, {0, block.text.size()}}, {}});
                continue;
            }
            qsizetype at = block.text.startsWith(u'[') ? 4 : 0;
            for (int part = 0; part < 2 && at < block.text.size(); ++part) {
                const qsizetype start = at + random.bounded(int(block.text.size() - at));
                const qsizetype end
                    = start + random.bounded(int(std::min<qsizetype>(block.text.size() - start, 12)) + 1);
                QString text = random.bounded(4) == 0 ? QString() : randomText(random);
                if (start == 0 && (end == block.text.size() || document.format == Format::Text))
                    text = u"Words"_s;
                edits.append({{number, {start, end}}, text});
                at = end + 1;
            }
        }
        return edits;
    }

    static bool mayGo(const Draft &draft, int number)
    {
        const Block &block = draft.blocks.at(number);
        const bool holds = number + 1 < draft.blocks.size() && draft.blocks.at(number + 1).kind == BlockKind::ListItem
            && (draft.blocks.at(number + 1).level > block.level || draft.blocks.at(number + 1).continuesItem);
        // A footnote that goes leaves its mark without a number.
        return !holds && !block.text.startsWith(u'[')
            && (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem
                || block.kind == BlockKind::Heading);
    }
};

QTEST_GUILESS_MAIN(SourceEditTest)
#include "source_edit_test.moc"
