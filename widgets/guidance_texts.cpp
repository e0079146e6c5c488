// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "guidance_texts.h"

#include <claims/toml_reader.h>

#include <QFile>

namespace caveat
{

using namespace Qt::StringLiterals;

QHash<QString, GuidanceText> shippedGuidance()
{
    QHash<QString, GuidanceText> texts;
    QFile file(u":/caveat/guidance/guidance.toml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    TomlReader reader(file.fileName());
    const auto table = reader.parse(file.readAll());
    const toml::array *entries = table ? reader.array(*table, "entry") : nullptr;
    if (entries == nullptr) {
        return texts;
    }
    for (const toml::node &node : *entries) {
        if (const toml::table *entry = node.as_table()) {
            const auto text = [&reader, entry](const char *key) { return reader.text(*entry, key); };
            const QString says = u"%1 (%2, seen %3): %4\n%5"_s.arg(
                text("title"), text("market"), text("seen"), text("says"), text("source"));
            texts.insert(text("id"), {text("title"), says});
        }
    }
    return texts;
}

} // namespace caveat
