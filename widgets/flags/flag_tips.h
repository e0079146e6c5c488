// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/finding_text.h>

#include <QObject>

namespace caveat
{

class ArticleEditor;
class FindingsModel;

/// Tells of a claim when the pointer rests on its words, or on its sign at the margin; below its sentence, so that
/// this can still be read.
class FlagTips : public QObject
{
    Q_OBJECT
public:
    FlagTips(ArticleEditor *editor, const FindingsModel *findings, FindingTexts texts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ArticleEditor *m_editor;
    const FindingsModel *m_findings;
    FindingTexts m_texts;
};

} // namespace caveat
