// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "flag_tips.h"

#include "flag_place.h"
#include "flag_text.h"

#include <editor/article_editor.h>

#include <QHelpEvent>
#include <QToolTip>

namespace caveat
{

namespace
{

constexpr int gap = 2;
constexpr int pointerHeight = 16; ///< that a tip is moved down by

} // namespace

FlagTips::FlagTips(ArticleEditor *editor, const FindingsModel *findings, FindingTexts texts)
    : QObject(editor)
    , m_editor(editor)
    , m_findings(findings)
    , m_texts(std::move(texts))
{
    editor->viewport()->installEventFilter(this);
}

bool FlagTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QObject::eventFilter(watched, event);
    }
    QWidget *viewport = m_editor->viewport();
    const QPoint at = static_cast<QHelpEvent *>(event)->pos();
    const int row = m_editor->isComposing() ? -1 : flagAt(*m_editor, *m_findings, at);
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    const Finding &finding = m_findings->finding(row);
    const int below = std::min(placeOf(*m_editor, finding.block, finding.sentence).bottom(), viewport->height());
    QToolTip::showText(viewport->mapToGlobal(QPoint(at.x(), below + gap - pointerHeight)),
        flagTip(*m_findings, row, m_texts), viewport, placeOf(*m_editor, finding.block, finding.range));
    return true;
}

} // namespace caveat
