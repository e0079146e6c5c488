// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <theme/theme.h>
#include <theme/theme_style.h>

#include <QFile>
#include <QTest>

#include <cmath>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// As WCAG 2 reckons it.
double contrast(const QColor &one, const QColor &other)
{
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

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
    }

    void textIsReadable()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(double, least);
        const Theme theme = shippedTheme(choice, {});
        QCOMPARE(theme.name, themeChoiceName(choice));
        for (const QColor &ground : {theme.page, theme.panel, theme.window}) {
            QCOMPARE_GE(contrast(theme.ink, ground), least);
            QCOMPARE_GE(contrast(theme.dim, ground), least);
            QCOMPARE_GE(contrast(theme.accent, ground), least);
        }
        for (const QColor &colour : theme.severities)
            QCOMPARE_GE(contrast(colour, theme.page), least);
        QCOMPARE_GE(contrast(theme.spelling, theme.page), least);
        for (const QColor &ground : {theme.added, theme.removed, theme.selection})
            QCOMPARE_GE(contrast(theme.ink, ground), least);
        QCOMPARE_GE(contrast(theme.ink, theme.tint(Severity::High)), least);
        QCOMPARE_GE(contrast(theme.onAccent, theme.accent), least);
    }

    void systemGoesByHowLightTheWindowIs()
    {
        QCOMPARE(shippedTheme(ThemeChoice::System, systemPalette(Qt::white, Qt::black)).name, u"light"_s);
        QCOMPARE(shippedTheme(ThemeChoice::System, systemPalette(u"#222222"_s, Qt::white)).name, u"dark"_s);
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
