// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "law_check.h"

#include <claims/example_draft.h>
#include <claims/shipped_rules.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

void print(const char *what, const OfferCount &count)
{
    qInfo("%s: %d findings; reworded %.1f %%, reworded or shortened %.1f %%, any %.1f %%", what, count.findings,
        100.0 * count.reworded / std::max(1, count.findings), 100.0 * count.shortened / std::max(1, count.findings),
        100.0 * count.any / std::max(1, count.findings));
}

QString withoutMarkup(const QString &text, const QString &format)
{
    QString plain = text;
    if (format == u"html") {
        plain.replace(QRegularExpression(u"</(p|li|h\\d|div|td|tr|ul|ol)>|<br[^>]*>"_s), u"\n"_s);
        plain.remove(QRegularExpression(u"<[^>]*>"_s));
    } else {
        plain.replace(QRegularExpression(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s), u"\\1"_s);
        plain.remove(QRegularExpression(u"\\*\\*|__"_s));
        plain.replace(QRegularExpression(u"^(\\s*)[*+] "_s, QRegularExpression::MultilineOption), u"\\1- "_s);
    }
    return plain;
}

} // namespace

class LawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;
    }

    void ruleExamples()
    {
        QStringList broken;
        OfferCount count;
        for (const RulePack &pack : m_engine->packs()) {
            for (const Rule &rule : pack.rules) {
                for (const RuleExample &example : rule.flag)
                    count += tried(*m_engine, exampleDraft(example.text), broken);
                for (const RewriteExample &example : rule.rewriteExamples)
                    count += tried(*m_engine, exampleDraft(example.before), broken);
            }
        }
        print("rule examples", count);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.findings > 150);
        QVERIFY(count.shortened * 100 >= count.findings * 60);
    }

    void ownFixtures_data()
    {
        QTest::addColumn<QString>("notation");
        const QDir folder(QStringLiteral(CAVEAT_TEST_DATA));
        const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString notation = QString::fromUtf8(file.readAll());
            notation.remove(QRegularExpression(u"<!--.*?-->\n"_s));
            QTest::newRow(qPrintable(name)) << notation;
        }
    }

    void ownFixtures()
    {
        QFETCH(QString, notation);
        QStringList broken;
        const OfferCount count = tried(*m_engine, exampleDraft(notation), broken);
        print(QTest::currentDataTag(), count);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.findings > 0);
    }

    void corpora_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("genre") << u"genre-dev.jsonl"_s;
        QTest::newRow("sites") << u"sites-dev.jsonl"_s;
    }

    void corpora()
    {
        QFETCH(QString, file);
        const QString folder = qEnvironmentVariable("CAVEAT_CORPORA");
        if (folder.isEmpty())
            QSKIP("CAVEAT_CORPORA is not set");
        QFile pages(folder + u'/' + file);
        QVERIFY(pages.open(QIODevice::ReadOnly));
        QStringList broken;
        OfferCount count;
        while (!pages.atEnd()) {
            const QJsonObject page = QJsonDocument::fromJson(pages.readLine()).object();
            const QString text = withoutMarkup(page.value("text"_L1).toString(), page.value("format"_L1).toString());
            count += tried(*m_engine, exampleDraft(text), broken);
        }
        print(qPrintable(file), count);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.findings > 50);
    }

private:
    std::shared_ptr<const Engine> m_engine;
};

QTEST_GUILESS_MAIN(LawsTest)
#include "laws_test.moc"
