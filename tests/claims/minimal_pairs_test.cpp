// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <claims/toml_reader.h>

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Pairs of lines that differ in little (minimal_pairs.toml): a denial that no pack marks, and an assertion
/// that the pack of its category does.
class MinimalPairsTest : public QObject
{
    Q_OBJECT

    struct Pair {
        QString kind;
        QString category;
        QString denial;
        QString assertion;
    };

    std::shared_ptr<const Engine> m_engine;
    QVector<Pair> m_pairs;

    /// What is marked in the last line of \p notation.
    QVector<Finding> marked(const QString &notation) const
    {
        const Draft draft = exampleDraft(notation);
        QVector<Finding> findings = m_engine->check(draft).findings;
        findings.removeIf([&draft](const Finding &finding) {
            return finding.block + 1 != draft.blocks.size() || finding.severity < Severity::Low;
        });
        return findings;
    }

    static QString listed(const QVector<Finding> &findings)
    {
        QStringList rules;
        for (const Finding &finding : findings)
            rules.append(finding.rule);
        return rules.isEmpty() ? u"nothing"_s : rules.join(u", ");
    }

    void holds(const QStringList &failures) const
    {
        for (const QString &failure : failures)
            qWarning("%s", qPrintable(failure));
        constexpr int oneIn = 20; // 95 of a hundred
        QVERIFY2(failures.size() * oneIn <= m_pairs.size(),
            qPrintable(u"%1 of %2 lines fail"_s.arg(failures.size()).arg(m_pairs.size())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;

        const QString path = QFINDTESTDATA("minimal_pairs.toml");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        TomlReader reader(path);
        const auto table = reader.parse(file.readAll());
        QVERIFY2(table, table ? "" : qPrintable(reader.error().toString()));
        for (const auto &[kind, rows] : *table) {
            QVERIFY(rows.is_array());
            for (const toml::node &row : *rows.as_array()) {
                const toml::array *cells = row.as_array();
                QVERIFY(cells && cells->size() == 3);
                m_pairs.append({QString::fromStdString(std::string(kind.str())), TomlReader::string((*cells)[0]),
                    TomlReader::string((*cells)[1]), TomlReader::string((*cells)[2])});
            }
        }
    }

    void pairsAreMany()
    {
        QVERIFY(m_pairs.size() >= 120);
        QStringList categories;
        for (const Pair &pair : std::as_const(m_pairs)) {
            if (!categories.contains(pair.category))
                categories.append(pair.category);
            QVERIFY2(m_engine->pack(pair.category), qPrintable(pair.category));
        }
        for (const RulePack &pack : m_engine->packs())
            QVERIFY2(categories.contains(pack.category), qPrintable(pack.id));
    }

    void denialsAreQuiet()
    {
        QStringList failures;
        for (const Pair &pair : std::as_const(m_pairs)) {
            const QVector<Finding> findings = marked(pair.denial);
            if (!findings.isEmpty())
                failures.append(u"%1: “%2” is marked: %3"_s.arg(pair.kind, pair.denial, listed(findings)));
        }
        holds(failures);
    }

    void assertionsAreMarked()
    {
        QStringList failures;
        for (const Pair &pair : std::as_const(m_pairs)) {
            const QVector<Finding> findings = marked(pair.assertion);
            if (std::ranges::none_of(findings, [&pair](const Finding &finding) {
                    return finding.category == pair.category || finding.also.contains(pair.category);
                }))
                failures.append(
                    u"%1: “%2” is no %3; found %4"_s.arg(pair.kind, pair.assertion, pair.category, listed(findings)));
        }
        holds(failures);
    }
};

QTEST_GUILESS_MAIN(MinimalPairsTest)
#include "minimal_pairs_test.moc"
