// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <claims/toml_reader.h>
#include <formats/reader.h>

#include <QFile>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <map>

using namespace caveat;
using namespace Qt::StringLiterals;

/// All sentences that were written for the project and labelled, judged and counted in one table: those of
/// labelled_lines.toml, labelled_families.toml, labelled_kinds.toml and labelled_told.toml, both sides of each minimal
/// pair, and the cases of citations. Lines may be wrong now and then, as long as the share stays where it is; which
/// ones is said.
class LabelledLinesTest : public QObject
{
    Q_OBJECT

    struct Count {
        int claims = 0;
        int found = 0;
        int fine = 0;
        int wrong = 0;
    };

    std::shared_ptr<const Engine> m_engine;
    std::map<QString, Count> m_counts;
    QStringList m_wrong;

    void judge(const QString &group, const QString &line, bool claim, bool marked)
    {
        for (const QString &row : {group, u"~ all"_s}) {
            Count &count = m_counts[row];
            ++(claim ? count.claims : count.fine);
            count.found += claim && marked;
            count.wrong += !claim && marked;
        }
        if (claim != marked)
            m_wrong.append((claim ? u"missed: "_s : u"marked, and fine: "_s) + line);
    }

    /// Whether the last line of \p notation is marked.
    bool isMarked(const QString &notation) const
    {
        const Draft draft = exampleDraft(notation);
        return std::ranges::any_of(m_engine->check(draft).findings, [&draft](const Finding &finding) {
            return finding.block + 1 == draft.blocks.size() && finding.severity >= Severity::Low;
        });
    }

    bool isMarked(const Draft &draft, const QString &words) const
    {
        return std::ranges::any_of(m_engine->check(draft).findings, [&](const Finding &finding) {
            const QString &text = draft.blocks.at(finding.block).text;
            const qsizetype start = text.indexOf(words);
            return start >= 0 && finding.severity >= Severity::Low
                && finding.range.overlaps({start, start + words.size()});
        });
    }

    static toml::table document(const QString &name)
    {
        QFile file(QFINDTESTDATA(name));
        TomlReader reader(name);
        const bool opened = file.open(QIODevice::ReadOnly);
        auto table = opened ? reader.parse(file.readAll()) : std::optional<toml::table>();
        return table ? *std::move(table) : toml::table();
    }

    void judgeLines(const QString &name)
    {
        for (const auto &[group, labels] : document(name)) {
            for (const auto &[label, lines] : *labels.as_table()) {
                for (const toml::node &line : *lines.as_array()) {
                    const QString text = TomlReader::string(line);
                    judge(
                        QString::fromStdString(std::string(group.str())), text, label.str() == "claim", isMarked(text));
                }
            }
        }
    }

    void judgePairs()
    {
        for (const auto &[kind, rows] : document(u"minimal_pairs.toml"_s)) {
            for (const toml::node &row : *rows.as_array()) {
                const toml::array &cells = *row.as_array();
                judge(u"minimal pairs"_s, TomlReader::string(cells[1]), false, isMarked(TomlReader::string(cells[1])));
                judge(u"minimal pairs"_s, TomlReader::string(cells[2]), true, isMarked(TomlReader::string(cells[2])));
            }
        }
    }

    void judgeCitations()
    {
        TomlReader reader(u"citation_cases.toml"_s);
        const toml::table table = document(u"citation_cases.toml"_s);
        const toml::array *rows = reader.array(table, "case");
        QVERIFY(rows);
        for (const toml::node &row : *rows) {
            const QString text = reader.requiredText(*row.as_table(), "text");
            const auto read = readText(text, Format::Markdown);
            QVERIFY(read.has_value());
            judge(u"citations"_s, text, reader.truth(*row.as_table(), "marked", false),
                isMarked(read->draft, reader.requiredText(*row.as_table(), "words")));
        }
    }

    void print() const
    {
        QTextStream out(stdout);
        const auto cells = [&out](const QString &name, const QStringList &values) {
            out << name.leftJustified(24);
            for (const QString &value : values)
                out << value.rightJustified(8);
            out << '\n';
        };
        cells(u"group"_s, {u"claims"_s, u"found"_s, u"fine"_s, u"wrong"_s});
        for (const auto &[group, count] : m_counts) {
            cells(group,
                {QString::number(count.claims), QString::number(count.found), QString::number(count.fine),
                    QString::number(count.wrong)});
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY(engine.has_value());
        m_engine = *engine;
    }

    void linesAreJudgedAsReadersDo()
    {
        for (const QString &name :
            {u"labelled_lines.toml"_s, u"labelled_families.toml"_s, u"labelled_kinds.toml"_s, u"labelled_told.toml"_s})
            judgeLines(name);
        judgePairs();
        judgeCitations();
        print();
        for (const QString &line : std::as_const(m_wrong))
            qWarning("%s", qPrintable(line));
        const Count &all = m_counts[u"~ all"_s];
        constexpr int fewest = 1000;
        QVERIFY(all.claims + all.fine >= fewest);
        constexpr int oneIn = 50; // 98 of a hundred
        QVERIFY2(m_wrong.size() * oneIn <= all.claims + all.fine, qPrintable(QString::number(m_wrong.size())));
    }
};

QTEST_GUILESS_MAIN(LabelledLinesTest)
#include "labelled_lines_test.moc"
