// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <theme/theme.h>

#include <QFrame>
#include <QVector>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace caveat
{

/// Says what happened, in a line under the top bar: errors and notices, never in the way of the text.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Notice, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void say(Kind kind, const QString &text);
    /// A way out of what is said, as a button.
    struct Choice {
        QString label;
        std::function<void()> act;
    };
    void ask(Kind kind, const QString &text, const QVector<Choice> &choices);
    QString text() const;

private:
    void showIcon();

    Theme m_theme;
    Kind m_kind = Kind::Notice;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_choices;
    QPushButton *m_close;
};

} // namespace caveat
