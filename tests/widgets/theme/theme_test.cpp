// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <theme/theme.h>
#include <theme/theme_style.h>

#include <QFile>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QPalette systemPalette(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ThemeChoice::Light << 4.5;
        QTest::newRow("dark") << ThemeChoice::Dark << 4.5;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast << 7.0;
        QTest::newRow("high contrast, light") << ThemeChoice::HighContrastLight << 7.0;
    }

    void textIsReadable()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(double, least);
        const Theme theme = shippedTheme(choice, {});
        QCOMPARE(theme.name, themeChoiceName(choice));
        for (const QColor &ground : {theme.page, theme.panel, theme.window}) {
            QCOMPARE_GE(contrastOf(theme.ink, ground), least);
            QCOMPARE_GE(contrastOf(theme.dim, ground), least);
            QCOMPARE_GE(contrastOf(theme.accent, ground), least);
        }
        for (const QColor &colour : theme.severities)
            QCOMPARE_GE(contrastOf(colour, theme.page), least);
        QCOMPARE_GE(contrastOf(theme.spelling, theme.page), least);
        for (const QColor &ground : {theme.added, theme.removed, theme.selection})
            QCOMPARE_GE(contrastOf(theme.ink, ground), least);
        QCOMPARE_GE(contrastOf(theme.ink, theme.tint(Severity::High)), least);
        QCOMPARE_GE(contrastOf(theme.onAccent, theme.accent), least);
    }

    void contrastIsReckonedAsByWcag()
    {
        QCOMPARE(contrastOf(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastOf(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastOf(u"#767676"_s, Qt::white) - 4.54) < 0.01); // the grey that WCAG names as the lightest
    }

    void systemGoesByItsPalette_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << QColor(u"#efefef"_s) << QColor(Qt::black) << u"light"_s;
        QTest::newRow("dark") << QColor(u"#222222"_s) << QColor(Qt::white) << u"dark"_s;
        QTest::newRow("grey on black") << QColor(Qt::black) << QColor(u"#cccccc"_s) << u"dark"_s;
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << u"high-contrast"_s;
        QTest::newRow("yellow on black") << QColor(Qt::black) << QColor(Qt::yellow) << u"high-contrast"_s;
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << u"high-contrast-light"_s;
    }

    void systemGoesByItsPalette()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QTEST(shippedTheme(ThemeChoice::System, systemPalette(window, text)).name, "name");
    }

    void aNameThatIsNotKnownMeansTheSystem()
    {
        QCOMPARE(themeChoiceFromName(u"dark"), ThemeChoice::Dark);
        QCOMPARE(themeChoiceFromName(u"mauve"), ThemeChoice::System);
    }

    void aBrokenThemeSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("said");
        QTest::newRow("no TOML") << QByteArray("[colours") << u"mine.toml:1"_s;
        QTest::newRow("no colours") << QByteArray("name = \"mine\"") << u"no colours"_s;
        QTest::newRow("no colour") << QByteArray("name = \"mine\"\n[colours]\nwindow = \"beige-ish\"\n[severity]")
                                   << u"mine.toml:3"_s;
    }

    void aBrokenThemeSaysWhere()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, said);
        const auto theme = readTheme(toml, u"mine.toml"_s);
        QVERIFY(!theme.has_value());
        QVERIFY2(theme.error().contains(said), qPrintable(theme.error()));
    }

    void theStyleSheetIsFilledIn()
    {
        const QString sheet = themeStyleSheet(shippedTheme(ThemeChoice::Light, {}));
        QVERIFY(sheet.contains(u"#2b5f75"_s));
        QVERIFY2(!sheet.contains(u'@'), "a colour or size of the sheet is not in the theme");
    }
};

} // namespace

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
