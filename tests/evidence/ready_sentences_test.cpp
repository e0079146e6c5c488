// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <evidence/citation_text.h>
#include <evidence/claim_map.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// The text of \p sentence with its sources named where they are cited.
QString cited(const ReadySentence &sentence, const EvidenceLibrary &library, CitationStyle style)
{
    QString text = sentence.text;
    for (const QString &id : sentence.cites) {
        const EvidenceEntry *entry = library.find(id);
        text.replace(u'{' + id + u'}', entry ? citationMark({{*entry, 1, {}}}, style) : QString());
    }
    return text;
}

} // namespace

/// A sentence that is offered in the place of a claim must not be marked itself.
class ReadySentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().toString()));
        m_engine = *engine;
    }

    void areNotMarked_data()
    {
        QTest::addColumn<QString>("text");
        const auto map = ClaimMap::shipped();
        const auto library = EvidenceLibrary::shipped();
        QVERIFY(map && library);
        for (const ClaimRow &row : map->rows()) {
            for (const ReadySentence &sentence : row.sentences)
                QTest::addRow("%s, %d", qPrintable(row.id), static_cast<int>(row.sentences.indexOf(sentence)))
                    << cited(sentence, *library, CitationStyle::Apa);
        }
    }

    void areNotMarked()
    {
        QFETCH(QString, text);
        QVERIFY2(!text.contains(u'{'), qPrintable(text));
        for (const Finding &finding : m_engine->check(exampleDraft(text)).findings)
            QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.rule + u": "_s + text));
    }

private:
    std::shared_ptr<const Engine> m_engine;
};

QTEST_GUILESS_MAIN(ReadySentencesTest)
#include "ready_sentences_test.moc"
