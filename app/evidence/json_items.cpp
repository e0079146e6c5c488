// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "json_items.h"

namespace caveat
{

int lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + static_cast<int>(text.left(offset).count('\n'));
}

QVector<int> itemLines(const QByteArray &json, int depth)
{
    QVector<int> lines;
    int line = 1;
    int open = 0;
    bool text = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char unit = json.at(at);
        line += unit == '\n' ? 1 : 0;
        if (text) {
            at += unit == '\\' ? 1 : 0;
            text = unit != '"';
        } else if (unit == '"') {
            text = true;
        } else if (unit == '{' || unit == '[') {
            if (unit == '{' && open == depth)
                lines.append(line);
            ++open;
        } else if (unit == '}' || unit == ']') {
            --open;
        }
    }
    return lines;
}

} // namespace caveat
