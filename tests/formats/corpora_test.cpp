// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reader_laws.h"

#include <formats/reader.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// The laws of reading, on pages from the web.
class CorporaTest : public QObject
{
    Q_OBJECT

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
        while (!file.atEnd()) {
            const QJsonObject example = QJsonDocument::fromJson(file.readLine()).object();
            const QString number = QString::number(example[u"id"_s].toInt());
            const auto markdown = readText(example[u"markdown"_s].toString(), Format::Markdown);
            const auto html = readText(example[u"html"_s].toString(), Format::Html);
            QVERIFY(markdown && html);
            QVERIFY2(brokenLaw(*markdown).isEmpty(), qPrintable(number + u' ' + brokenLaw(*markdown)));
            QVERIFY2(brokenLaw(*html).isEmpty(), qPrintable(number + u' ' + brokenLaw(*html)));
        }
    }
};

QTEST_GUILESS_MAIN(CorporaTest)
#include "corpora_test.moc"
