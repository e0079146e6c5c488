// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "theme.h"

#include <claims/toml_reader.h>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <utility>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array choices{std::pair{ThemeChoice::System, "system"}, std::pair{ThemeChoice::Light, "light"},
    std::pair{ThemeChoice::Dark, "dark"}, std::pair{ThemeChoice::HighContrast, "high-contrast"},
    std::pair{ThemeChoice::HighContrastLight, "high-contrast-light"}};

// Ordinary palettes stay below: the one that Qt has without a desktop comes to 18, white on black is 21.
constexpr double highContrast = 19;

double luminance(const QColor &colour)
{
    const auto channel
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

ThemeChoice choiceOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const bool dark = window.lightness() < text.lightness();
    if (contrastOf(window, text) >= highContrast)
        return dark ? ThemeChoice::HighContrast : ThemeChoice::HighContrastLight;
    return dark ? ThemeChoice::Dark : ThemeChoice::Light;
}

QColor mixed(const QColor &base, const QColor &over, float share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(
        part(base.redF(), over.redF()), part(base.greenF(), over.greenF()), part(base.blueF(), over.blueF()));
}

void readColour(TomlReader &reader, const toml::table &section, const char *key, QColor &colour)
{
    colour = QColor(reader.requiredText(section, key));
    if (!colour.isValid() && !reader.failed()) {
        reader.fail(section.get(key)->source(), u"“%1” is no colour"_s.arg(QString::fromLatin1(key)));
    }
}

} // namespace

QColor Theme::tint(Severity severity) const
{
    return mixed(page, this->severity(severity), isDark() ? 0.2F : 0.12F);
}

QString themeChoiceName(ThemeChoice choice)
{
    for (const auto &[known, name] : choices) {
        if (known == choice) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

ThemeChoice themeChoiceFromName(QStringView name)
{
    for (const auto &[choice, known] : choices) {
        if (name == QLatin1StringView(known)) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

tl::expected<Theme, QString> readTheme(const QByteArray &toml, const QString &file)
{
    TomlReader reader(file);
    const auto table = reader.parse(toml);
    const toml::table *shared = table ? reader.table(*table, "colours") : nullptr;
    const toml::table *severities = table ? reader.table(*table, "severity") : nullptr;
    if (shared == nullptr || severities == nullptr) {
        return tl::unexpected(reader.failed() ? reader.error().toString() : QString(file + u": no colours"_s));
    }
    Theme theme;
    theme.name = reader.requiredText(*table, "name");
    const std::array colours{
        std::pair{"window", &theme.window},
        std::pair{"page", &theme.page},
        std::pair{"panel", &theme.panel},
        std::pair{"ink", &theme.ink},
        std::pair{"dim", &theme.dim},
        std::pair{"line", &theme.line},
        std::pair{"accent", &theme.accent},
        std::pair{"on-accent", &theme.onAccent},
        std::pair{"added", &theme.added},
        std::pair{"removed", &theme.removed},
        std::pair{"selection", &theme.selection},
        std::pair{"spelling", &theme.spelling},
    };
    for (const auto &[key, colour] : colours) {
        readColour(reader, *shared, key, *colour);
    }
    for (size_t index = 0; index < theme.severities.size(); ++index) {
        const QByteArray key = severityName(static_cast<Severity>(index)).toLatin1();
        readColour(reader, *severities, key.constData(), theme.severities.at(index));
    }
    if (reader.failed()) {
        return tl::unexpected(reader.error().toString());
    }
    return theme;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme shippedTheme(ThemeChoice choice, const QPalette &system)
{
    if (choice == ThemeChoice::System) {
        choice = choiceOf(system);
    }
    const QString path = u":/caveat/themes/%1.toml"_s.arg(themeChoiceName(choice));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is not compiled in", qPrintable(path));
    }
    const auto theme = readTheme(file.readAll(), path);
    if (!theme) {
        qFatal("%s", qPrintable(theme.error()));
    }
    return *theme;
}

} // namespace caveat
