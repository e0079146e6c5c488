// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// Where spelling meets the rest of the window.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"
#include "status_line.h"

#include <proofing/spelling.h>

#include <QToolButton>

namespace caveat
{

void MainWindow::connectSpelling()
{
    m_status->add(m_spelling->button());
    connect(
        m_session, &DocumentSession::draftReplaced, m_spelling, [this] { m_spelling->begin(m_session->language()); });
    connect(m_spelling, &Spelling::languageChosen, m_session, &DocumentSession::setLanguage);
    // Behind what is said of the file that was opened.
    connect(
        m_spelling, &Spelling::missing, this,
        [this](const QString &explanation) {
            m_messages->ask(MessageBar::Kind::Notice, explanation,
                {{tr("Look again"), [this] { m_spelling->lookAgain(); }},
                    {tr("Do not check spelling"), [this] { m_spelling->setChecked(false); }}});
        },
        Qt::QueuedConnection);
    connect(m_spelling, &Spelling::notice, this,
        [this](const QString &text) { m_messages->say(MessageBar::Kind::Notice, text); });
    connect(m_spelling, &Spelling::fault, this,
        [this](const QString &text) { m_messages->say(MessageBar::Kind::Error, text); });
}

} // namespace caveat
