// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/findings_model.h>
#include <theme/theme.h>

#include <QTimer>
#include <QVector>
#include <QWidget>

namespace caveat
{

class ArticleEditor;

/// A tick for each finding of the whole article, where it stands in it.
class OverviewBar : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewBar(ArticleEditor *editor, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setFindings(const FindingsModel *findings); ///< outlives the bar
    void refresh(); ///< soon, and once for many calls

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Tick {
        int y = 0;
        Severity severity = Severity::Info;
    };
    void collect();

    ArticleEditor *m_editor;
    const FindingsModel *m_findings = nullptr;
    Theme m_theme;
    QVector<Tick> m_ticks;
    QTimer m_soon;
};

} // namespace caveat
