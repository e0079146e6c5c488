// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <gumbo.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace caveat
{

/// The declarations of an element's style attribute, names and values in lower case.
class PastedStyle
{
public:
    explicit PastedStyle(const GumboNode *element);

    QString value(QLatin1StringView name) const { return m_values.value(QString(name)); }
    bool isHidden() const;
    /// Tags that stand for the style of running text: "strong", "em", …, outermost first.
    QStringList inlineTags() const;
    /// True where the style takes away what a tag such as b means.
    bool isPlainWeight() const;
    bool isUpright() const;

    /// The place in a list of Word's.
    struct ListPlace {
        QString list; ///< "l0 lfo1"
        int level = 1;

        QString rule() const; ///< its name in the style sheet, "l0:level1"
    };
    std::optional<ListPlace> listPlace() const;
    bool isListMarker() const; ///< "mso-list:Ignore"

private:
    QHash<QString, QString> m_values;
};

/// What Word's classes and styles say that an element is: "h2", "blockquote"; empty where they say nothing.
QString wordElement(const GumboNode *element, const PastedStyle &style);

/// How an item of Word's is marked, as its marker reads ("3.", "·").
struct WordMarker {
    bool isNumber = false;
    int number = 1;
};
WordMarker wordMarker(const QString &text);

} // namespace caveat
