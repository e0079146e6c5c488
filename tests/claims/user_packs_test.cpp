// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Packs that the user keeps in the configuration folder.
class UserPacksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    void write(const QString &name, const QByteArray &toml) const
    {
        QFile file(m_home->filePath(u"caveat/rules/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toml);
    }

    static QByteArray head(const QByteArray &more = {})
    {
        return "[pack]\nid = \"mine\"\ncategory = \"MY_CLAIM\"\ntitle = \"Mine\"\n" + more;
    }

    static bool flags(const Engine &engine, const QString &line)
    {
        const auto findings = engine.check(exampleDraft(line)).findings;
        return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity >= Severity::Low; });
    }

    static std::shared_ptr<const Engine> load(int faults = 0)
    {
        QVector<PackError> found;
        const auto engine = shippedEngine(userPackFiles(), &found);
        if (!engine || found.size() != faults) {
            qWarning("%s", qPrintable(found.isEmpty() ? u"no engine"_s : found.first().toString()));
            return nullptr;
        }
        return *engine;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
        QVERIFY(QDir(m_home->path()).mkpath(u"caveat/rules"_s));
    }

    void addAndSwitchOff()
    {
        QVERIFY(flags(*load(), u"Massage flushes toxins from your muscles."_s));
        QVERIFY(!flags(*load(), u"Massage frobnicates your spleen."_s));
        write(u"b.toml"_s,
            head("switch-off = [\"detox\"]\n")
                + "[[rule]]\nname = \"spleen\"\nmatch = ['relation:frobnicates ..2 target:spleen']\n"
                  "message = \"m\"\nflag = [\"Massage frobnicates your spleen.\"]\n");
        QCOMPARE(userPackFiles().size(), 1);
        const auto engine = load();
        QVERIFY(engine);
        QVERIFY(flags(*engine, u"Massage frobnicates your spleen."_s));
        QVERIFY(!flags(*engine, u"Massage flushes toxins from your muscles."_s));
        QVERIFY(flags(*engine, u"Massage boosts your immune system."_s));
    }

    void wordsAlone()
    {
        const QString line = u"Massage cures zorbitis."_s;
        QVERIFY(!flags(*load(), line));
        write(u"words.toml"_s, head() + "[words.disease]\nnouns = [\"zorbitis\"]\n");
        const auto engine = load();
        QVERIFY(engine);
        QVERIFY(flags(*engine, line));
    }

    void aBadPackLeavesTheRest()
    {
        write(u"bad.toml"_s, head("switch-off = [\"nothing-such\"]\n"));
        const auto engine = load(1);
        QVERIFY(engine);
        QVERIFY(flags(*engine, u"Massage boosts your immune system."_s));
    }
};

QTEST_GUILESS_MAIN(UserPacksTest)
#include "user_packs_test.moc"
