// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "theme_style.h"

#include "type_scale.h"

#include <QFile>

#include <array>
#include <utility>

namespace caveat
{

using namespace Qt::StringLiterals;

QString themeStyleSheet(const Theme &theme)
{
    QFile file(u":/caveat/themes/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: "@on-accent" must not be read as "@on" and so on.
    const std::array colours{
        std::pair{u"@on-accent"_s, theme.onAccent},
        std::pair{u"@selection"_s, theme.selection},
        std::pair{u"@removed"_s, theme.removed},
        std::pair{u"@window"_s, theme.window},
        std::pair{u"@accent"_s, theme.accent},
        std::pair{u"@added"_s, theme.added},
        std::pair{u"@panel"_s, theme.panel},
        std::pair{u"@page"_s, theme.page},
        std::pair{u"@line"_s, theme.line},
        std::pair{u"@ink"_s, theme.ink},
        std::pair{u"@dim"_s, theme.dim},
    };
    for (const auto &[name, colour] : colours) {
        sheet.replace(name, colour.name());
    }
    sheet.replace(u"@tick"_s, theme.onAccent.lightness() < 128 ? u"dark"_s : u"light"_s);
    sheet.replace(u"@small"_s, u"%1px"_s.arg(TypeScale::small));
    sheet.replace(u"@body"_s, u"%1px"_s.arg(TypeScale::body));
    sheet.replace(u"@strong"_s, u"%1px"_s.arg(TypeScale::strong));
    return sheet;
}

QPalette themePalette(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.dim);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.dim);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, theme.dim);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, theme.dim);
    return palette;
}

} // namespace caveat
