// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/severity.h>

#include <QByteArray>
#include <QColor>
#include <QPalette>
#include <QString>

#include <tl/expected.hpp>

#include <array>

namespace caveat
{

/// The colours of the window, read from resources/themes.
struct Theme {
    QString name; ///< of the choice that it is for: "light", "dark", "high-contrast", …
    QColor window;
    QColor page;
    QColor panel;
    QColor ink;
    QColor dim;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor added; ///< behind words that a suggestion puts in
    QColor removed; ///< behind words that it takes out
    QColor selection;
    QColor spelling; ///< under words that are not spelt right
    std::array<QColor, 5> severities;

    QColor severity(Severity severity) const { return severities.at(static_cast<size_t>(severity)); }
    QColor tint(Severity severity) const; ///< behind the words of the current finding
    bool isDark() const { return page.lightness() < 128; }
};

/// What the reader asked for.
enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast, HighContrastLight };

QString themeChoiceName(ThemeChoice choice); ///< "system", "light", "dark", "high-contrast", "high-contrast-light"
ThemeChoice themeChoiceFromName(QStringView name); ///< System for a name that is not known

tl::expected<Theme, QString> readTheme(const QByteArray &toml, const QString &file);

/// How far two colours are apart to the eye, as WCAG 2 reckons it: 1 for the same, 21 for black and white.
double contrastOf(const QColor &one, const QColor &other);

/// The theme for \p choice; System goes by how light the window colour of \p system is, and by how much its text
/// stands out: who has asked the system for high contrast gets it here.
Theme shippedTheme(ThemeChoice choice, const QPalette &system);

} // namespace caveat
