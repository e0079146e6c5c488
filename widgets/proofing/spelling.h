// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "own_words.h"
#include "spelling_actions.h"
#include "spelling_runner.h"

#include <theme/theme.h>

class QTextCursor;
class QToolButton;

namespace caveat
{

class ArticleEditor;
class SpellingExceptions;
class SuggestionMenu;
class TypedWord;

/// Spelling in a window: marks in the text, suggestions in its context menu, the language of the draft, and words
/// that are right though no dictionary has them.
class Spelling : public QObject
{
    Q_OBJECT
public:
    Spelling(ArticleEditor *editor, SpellingExceptions *exceptions, QWidget *window);

    QMenu *menu() const { return m_actions.menu; }
    QToolButton *button() const { return m_button; } ///< says which language is checked, and opens the menu
    void setTheme(const Theme &theme);
    /// Another draft is in the editor; \p language as it says (BCP 47), empty where it does not.
    void begin(const QString &language);
    /// Looks for dictionaries again.
    void lookAgain();
    void setChecked(bool checked);
    SpellingRunner *runner() const { return m_runner; }

Q_SIGNALS:
    void languageChosen(const QString &language); ///< for the draft, by the user
    void missing(const QString &explanation); ///< there is no dictionary for the draft
    void notice(const QString &text);
    void fault(const QString &text);

private:
    void connectActions();
    void use();
    void showState();
    void chooseLanguage(const QString &language);
    void go(bool forward);
    void extendMenu(QMenu *menu, const QTextCursor &at);
    void connectMenu(SuggestionMenu *menu, const QTextCursor &word);
    void replace(const QTextCursor &word, const QString &suggestion);
    void addOwn(const QString &word);
    void openOwnWords();
    void openMenu();
    void prefetch();

    ArticleEditor *m_editor;
    SpellingExceptions *m_exceptions;
    QWidget *m_window;
    SpellingActions m_actions;
    OwnWords m_own;
    SpellingRunner *m_runner;
    TypedWord *m_typed;
    QToolButton *m_button;
    QPointer<SuggestionMenu> m_menu; ///< that is open
    Theme m_theme;
    QVector<InstalledDictionary> m_installed;
    std::optional<InstalledDictionary> m_dictionary; ///< that the draft is checked with
    QString m_language; ///< of the draft
    QStringList m_toldMissing; ///< languages
};

} // namespace caveat
