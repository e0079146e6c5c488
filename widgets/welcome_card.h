// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <theme/theme.h>

#include <QFrame>

class QShortcut;

namespace caveat
{

/// Stands over the article at the first start: what the marks mean, and the keys that matter. Once it is dismissed it
/// never comes again.
class WelcomeCard : public QFrame
{
    Q_OBJECT
public:
    explicit WelcomeCard(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows the card to who has not dismissed it yet.
    void offer();
    void closeByEscapeIn(QWidget *where); ///< while the card is there
    void fold(); ///< makes room; the card comes again with the next window

Q_SIGNALS:
    void helpWanted();
    void dismissed();

private:
    void dismiss();
    void setShown(bool shown);

    QShortcut *m_escape = nullptr;
};

} // namespace caveat
