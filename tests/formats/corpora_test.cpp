// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "reader_laws.h"

#include <formats/output_target.h>
#include <formats/reader.h>
#include <formats/writer.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace caveat;
using namespace Qt::StringLiterals;

/// The laws of reading, on pages from the web.
class CorporaTest : public QObject
{
    Q_OBJECT

    /// \p draft as Markdown can hold it: addresses as they are written out, links to other than web, mail and telephone
    /// addresses off, tooltips on one line, numbers of lists without gaps; that is told beforehand.
    static Draft writable(Draft draft)
    {
        const bool numbersLost = losses(draft, OutputFormat::Markdown).join(u' ').contains(u"numbered without gaps");
        int number = 0;
        for (Block &block : draft.blocks) {
            for (Span &span : block.spans) {
                span.title = span.title.simplified();
                if (span.kind == SpanKind::Link)
                    span.target = linkTarget(span.target);
            }
            block.spans.removeIf([](const Span &span) { return span.kind == SpanKind::Link && span.target.isEmpty(); });
            if (numbersLost && block.kind == BlockKind::ListItem)
                block.number = ++number;
        }
        return draft;
    }

private Q_SLOTS:
    void laws_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto *folder : {"massage_sites", "massage_articles", "readability_pages"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void laws()
    {
        QFETCH(QString, folder);
        if (!qEnvironmentVariableIsSet("CAVEAT_CORPORA"))
            QSKIP("CAVEAT_CORPORA is not set");
        QDirIterator files(qEnvironmentVariable("CAVEAT_CORPORA") + u'/' + folder,
            {u"*.html"_s, u"*.htm"_s, u"*.md"_s, u"*.txt"_s, u"*.php"_s}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); ++count) {
            const QString path = files.next();
            for (const Format format : {Format::Text, Format::Markdown, Format::Html}) {
                const auto document = readFile(path, format);
                QVERIFY2(document, qPrintable(document ? QString() : document.error()));
                const QString broken = brokenLaw(*document);
                QVERIFY2(broken.isEmpty(), qPrintable(path + u": "_s + formatName(format) + u' ' + broken));
            }
        }
        QVERIFY(count > 0);
    }

    void commonMark()
    {
        if (!qEnvironmentVariableIsSet("CAVEAT_CORPORA"))
            QSKIP("CAVEAT_CORPORA is not set");
        QFile file(qEnvironmentVariable("CAVEAT_CORPORA") + u"/commonmark/examples.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lost = 0;
        while (!file.atEnd()) {
            const QJsonObject example = QJsonDocument::fromJson(file.readLine()).object();
            const QString number = QString::number(example[u"id"_s].toInt());
            const auto markdown = readText(example[u"markdown"_s].toString(), Format::Markdown);
            const auto html = readText(example[u"html"_s].toString(), Format::Html);
            QVERIFY(markdown && html);
            QVERIFY2(brokenLaw(*markdown).isEmpty(), qPrintable(number + u' ' + brokenLaw(*markdown)));
            QVERIFY2(brokenLaw(*html).isEmpty(), qPrintable(number + u' ' + brokenLaw(*html)));
            const QString once = written(markdown->draft, OutputFormat::Markdown);
            const auto again = readText(once, Format::Markdown);
            QVERIFY(again);
            if (!sameContent(writable(again->draft), writable(markdown->draft))) {
                qWarning("example %s\n%s\n--- written\n%s\n--- was\n%s\n--- is\n%s", qPrintable(number),
                    qPrintable(example[u"markdown"_s].toString()), qPrintable(once),
                    qPrintable(picture(markdown->draft)), qPrintable(picture(again->draft)));
                ++lost;
            }
        }
        QCOMPARE(lost, 0);
    }

    /// What is written of a page is the same when it is read and written again.
    void stable()
    {
        if (!qEnvironmentVariableIsSet("CAVEAT_CORPORA"))
            QSKIP("CAVEAT_CORPORA is not set");
        QDirIterator files(qEnvironmentVariable("CAVEAT_CORPORA") + u"/readability_pages"_s, {u"source.html"_s},
            QDir::Files, QDirIterator::Subdirectories);
        int changed = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const auto document = readFile(path, Format::Html);
            QVERIFY(document);
            for (const auto &[output, format] :
                {std::pair{OutputFormat::HtmlFragment, Format::Html}, std::pair{OutputFormat::HtmlPage, Format::Html},
                    std::pair{OutputFormat::Markdown, Format::Markdown}}) {
                const QString once = written(document->draft, output);
                const auto again = readText(once, format);
                QVERIFY(again);
                const QString twice = written(again->draft, output);
                if (twice == once)
                    continue;
                const auto at = std::ranges::mismatch(once, twice).in1 - once.begin();
                qWarning("%s, %s:\n%s\n---\n%s", qPrintable(path), qPrintable(outputFormatName(output)),
                    qPrintable(once.mid(at - 100, 300)), qPrintable(twice.mid(at - 100, 300)));
                ++changed;
            }
        }
        QCOMPARE(changed, 0);
    }
};

QTEST_GUILESS_MAIN(CorporaTest)
#include "corpora_test.moc"
