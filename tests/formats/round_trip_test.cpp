// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "random_draft.h"
#include "reader_laws.h"

#include <draft/definition_lists.h>
#include <formats/reader.h>
#include <formats/writer.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What is written reads back as it was.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html() { check(OutputFormat::HtmlPage, Format::Html); }
    void markdown() { check(OutputFormat::Markdown, Format::Markdown); }

    void secondWritingIsStable_data()
    {
        QTest::addColumn<OutputFormat>("output");
        QTest::addColumn<Format>("format");
        QTest::newRow("html") << OutputFormat::HtmlFragment << Format::Html;
        QTest::newRow("page") << OutputFormat::HtmlPage << Format::Html;
        QTest::newRow("markdown") << OutputFormat::Markdown << Format::Markdown;
        QTest::newRow("text") << OutputFormat::Text << Format::Text;
    }

    void secondWritingIsStable()
    {
        QFETCH(OutputFormat, output);
        QFETCH(Format, format);
        for (const auto &[file, read] :
            {std::pair{u"data/article.html"_s, Format::Html}, std::pair{u"data/article.md"_s, Format::Markdown},
                std::pair{u"data/article_text.expected"_s, Format::Text}}) {
            const auto document = readFile(QFINDTESTDATA(file), read);
            QVERIFY(document);
            const QString once = written(document->draft, output);
            const auto again = readText(once, format);
            QVERIFY(again);
            QCOMPARE(written(again->draft, output), once);
            QVERIFY(!once.isEmpty());
        }
    }

private:
    static void check(OutputFormat output, Format format)
    {
        for (quint32 seed = 0; seed < 3000; ++seed) {
            const Draft made = RandomDraft(seed).make();
            const QString text = written(made, output);
            const Draft draft = format == Format::Markdown ? withoutDefinitions(made) : made;
            const auto document = readText(text, format);
            QVERIFY2(document, qPrintable(document ? QString() : document.error()));
            const QString where = u"seed %1\n%2"_s.arg(seed).arg(text);
            QVERIFY2(brokenLaw(*document).isEmpty(), qPrintable(brokenLaw(*document) + u'\n' + where));
            if (sameContent(document->draft, draft))
                continue;
            qWarning("%s", qPrintable(where));
            const QStringList lines = picture(document->draft).split(u'\n');
            const QStringList expected = picture(draft).split(u'\n');
            for (qsizetype line = 0; line < expected.size(); ++line)
                QCOMPARE(lines.value(line), expected.at(line));
            QVERIFY(sameContent(document->draft, draft));
        }
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
