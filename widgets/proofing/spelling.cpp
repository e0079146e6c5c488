// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spelling.h"

#include "dictionary_help.h"
#include "misspelling_painter.h"
#include "own_words_sheet.h"
#include "spelling_exceptions.h"
#include "suggestion_menu.h"

#include <editor/article_editor.h>
#include <editor/typed_word.h>
#include <spelling/dictionary_choice.h>
#include <spelling/personal_dictionary.h>

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QPainter>
#include <QSettings>
#include <QTextBlock>
#include <QToolButton>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

const QString checkKey = u"spelling/check"_s;
const QString capitalsKey = u"spelling/capitals"_s;
const QString languageKey = u"spelling/language"_s;

} // namespace

Spelling::Spelling(ArticleEditor *editor, SpellingExceptions *exceptions, QWidget *window)
    : QObject(editor)
    , m_editor(editor)
    , m_exceptions(exceptions)
    , m_window(window)
    , m_actions(makeSpellingActions(window))
    , m_own(personalDictionaryPath())
    , m_runner(new SpellingRunner(editor->document(), this))
    , m_typed(editor->typedWord())
    , m_button(new QToolButton(window))
    , m_installed(installedDictionaries())
{
    m_button->setObjectName(u"spelling"_s);
    m_button->setMenu(m_actions.menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setAutoRaise(true);
    m_actions.check->setChecked(QSettings().value(checkKey, true).toBool());
    m_actions.capitals->setChecked(QSettings().value(capitalsKey, false).toBool());

    editor->addOverlay([this](QPainter &painter, const QVector<VisibleBlock> &blocks) {
        paintMisspellings(painter, blocks, m_runner->marks(), *m_typed, m_theme.spelling);
    });
    m_runner->setExempt([this](DraftRange at, const QString &word) {
        const QString plain = plainWord(word);
        return m_own.list().contains(plain) || m_exceptions->words().contains(plain) || m_exceptions->isIgnored(at);
    });
    connect(m_runner, &SpellingRunner::changed, editor, &ArticleEditor::repaintBlocks);
    connect(m_runner, &SpellingRunner::settled, this, &Spelling::showState);
    connect(m_runner, &SpellingRunner::failed, this, &Spelling::fault);
    connect(m_runner, &SpellingRunner::suggested, this, [this](const QString &word, const QStringList &found) {
        if (m_menu && m_menu->word() == word)
            m_menu->show(found);
    });
    connect(editor, &ArticleEditor::menuWanted, this, &Spelling::extendMenu);
    connect(editor, &QTextEdit::cursorPositionChanged, this, &Spelling::prefetch);
    connect(exceptions, &SpellingExceptions::wordRemoved, this, &Spelling::use);
    connectActions();
}

void Spelling::connectActions()
{
    connect(m_actions.check, &QAction::toggled, this, [this](bool checked) {
        QSettings().setValue(checkKey, checked);
        use();
    });
    connect(m_actions.capitals, &QAction::toggled, this, [this](bool capitals) {
        QSettings().setValue(capitalsKey, capitals);
        use();
    });
    connect(m_actions.next, &QAction::triggered, this, [this] { go(true); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { go(false); });
    connect(m_actions.suggest, &QAction::triggered, this, &Spelling::openMenu);
    connect(m_actions.ownWords, &QAction::triggered, this, &Spelling::openOwnWords);
    connect(m_actions.moreLanguages, &QAction::triggered, this, [this] {
        lookAgain();
        Q_EMIT notice(moreDictionaries());
    });
    connect(m_actions.languages, &QMenu::aboutToShow, this,
        [this] { fillLanguages(m_actions, m_installed, m_dictionary ? m_dictionary->name : QString()); });
    connect(m_actions.languages, &QMenu::triggered, this, [this](QAction *action) {
        if (action->data().isValid())
            chooseLanguage(action->data().toString());
    });
}

void Spelling::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_editor->viewport()->update();
}

void Spelling::begin(const QString &language)
{
    m_language = language;
    use();
}

void Spelling::lookAgain()
{
    m_installed = installedDictionaries();
    m_toldMissing.clear();
    use();
}

void Spelling::setChecked(bool checked)
{
    m_actions.check->setChecked(checked);
}

void Spelling::chooseLanguage(const QString &language)
{
    QSettings().setValue(languageKey, language); // for drafts that name none
    m_language = language;
    use();
    Q_EMIT languageChosen(language);
}

void Spelling::use()
{
    const QString wanted = m_language.isEmpty() ? QSettings().value(languageKey).toString() : m_language;
    m_dictionary = dictionaryFor(wanted, m_installed);
    const bool checked = m_actions.check->isChecked();
    SpellingScope scope;
    scope.capitals = m_actions.capitals->isChecked();
    scope.language = m_dictionary ? m_dictionary->language() : QString();
    m_runner->use(checked ? m_dictionary : std::nullopt, scope, m_own.list().words() + m_exceptions->words().words());
    showState();
    if (checked && !m_dictionary && !m_toldMissing.contains(wanted)) {
        m_toldMissing += wanted;
        Q_EMIT missing(missingDictionary(wanted));
    }
}

void Spelling::showState()
{
    const bool checked = m_actions.check->isChecked();
    const QString state = !checked ? tr("Spelling: off")
        : m_dictionary             ? tr("Spelling: %1").arg(m_dictionary->title())
                                   : tr("Spelling: no dictionary");
    m_button->setText(state);
    m_button->setAccessibleName(state);
    m_button->setToolTip(checked && m_dictionary ? tr("Misspelt words: %1").arg(m_runner->marks().count()) : QString());
    m_actions.next->setEnabled(checked && m_dictionary);
    m_actions.previous->setEnabled(checked && m_dictionary);
    m_actions.capitals->setEnabled(checked);
}

void Spelling::go(bool forward)
{
    const QTextCursor caret = m_editor->textCursor();
    const QTextBlock block = m_editor->document()->findBlock(forward ? caret.selectionEnd() : caret.selectionStart());
    const int at = (forward ? caret.selectionEnd() : caret.selectionStart()) - block.position();
    const SpellingMarks &marks = m_runner->marks();
    const auto found = forward ? marks.behind(block.blockNumber(), at) : marks.before(block.blockNumber(), at);
    if (found) {
        m_editor->select(*found);
        m_editor->setFocus();
    } else {
        Q_EMIT notice(
            m_runner->isSettled() ? tr("No word is marked as misspelt.") : tr("Spelling is still being checked."));
    }
}

void Spelling::openMenu()
{
    // As the Menu key does. Shift+F10 is left to programs by the platforms of Qt 6.4.
    const QPoint at = m_editor->cursorRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, m_editor->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_editor->viewport(), &event);
}

void Spelling::prefetch()
{
    const QTextCursor caret = m_editor->textCursor();
    const int offset = caret.selectionStart() - caret.block().position();
    const auto found = m_runner->marks().at(caret.blockNumber(), offset);
    if (found && !m_typed->is(found->block, found->range))
        m_runner->suggestions(m_runner->wordAt(*found));
}

void Spelling::extendMenu(QMenu *menu, const QTextCursor &at)
{
    const int offset = (at.hasSelection() ? at.selectionStart() : at.position()) - at.block().position();
    const auto found = m_runner->marks().at(at.blockNumber(), offset);
    if (!found)
        return;
    QTextCursor word(at.block());
    word.setPosition(at.block().position() + static_cast<int>(found->range.start));
    word.setPosition(at.block().position() + static_cast<int>(found->range.end), QTextCursor::KeepAnchor);
    m_menu = new SuggestionMenu(menu, word.selectedText());
    connectMenu(m_menu, word);
    if (const auto known = m_runner->suggestions(word.selectedText()))
        m_menu->show(*known);
}

void Spelling::connectMenu(SuggestionMenu *menu, const QTextCursor &word)
{
    const QString text = word.selectedText();
    connect(menu, &SuggestionMenu::chosen, this, [this, word](const QString &with) { replace(word, with); });
    connect(menu, &SuggestionMenu::ignoreHere, this, [this, word] {
        const QTextBlock block = m_editor->document()->findBlock(word.selectionStart());
        const int start = word.selectionStart() - block.position();
        m_exceptions->ignore({block.blockNumber(), {start, start + word.selectedText().size()}});
        m_runner->refilter();
    });
    connect(menu, &SuggestionMenu::rightInDraft, this, [this, text] {
        m_exceptions->addWord(text);
        m_runner->addWord(text);
    });
    connect(menu, &SuggestionMenu::rightAlways, this, [this, text] { addOwn(text); });
}

void Spelling::replace(const QTextCursor &word, const QString &suggestion)
{
    const QTextBlock block = m_editor->document()->findBlock(word.selectionStart());
    const int start = word.selectionStart() - block.position();
    // As the draft writes apostrophes.
    const bool curly = word.selectedText().contains(u'\u2019') || block.text().contains(u'\u2019');
    const QString written = curly ? QString(suggestion).replace(u'\'', u'\u2019') : suggestion;
    const int number = block.blockNumber();
    if (m_editor->apply({{{number, {start, start + word.selectedText().size()}}, written}}))
        m_runner->forget({number, {start, start + written.size()}});
    m_editor->setFocus();
}

void Spelling::addOwn(const QString &word)
{
    const auto done = m_own.add(word);
    m_runner->addWord(word);
    if (!done)
        Q_EMIT fault(done.error());
}

void Spelling::openOwnWords()
{
    auto *sheet = new OwnWordsSheet(m_own.list().words(), m_exceptions->words().words(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &OwnWordsSheet::added, this, &Spelling::addOwn);
    connect(sheet, &OwnWordsSheet::removed, this, [this](const QString &word) {
        if (const auto done = m_own.remove(word); !done)
            Q_EMIT fault(done.error());
        use();
    });
    connect(sheet, &OwnWordsSheet::removedFromDraft, m_exceptions, &SpellingExceptions::removeWord);
    sheet->open();
}

} // namespace caveat
