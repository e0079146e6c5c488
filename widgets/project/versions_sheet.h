// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft_comparison.h"
#include "versions_model.h"

#include <QDialog>
#include <QTimer>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QTextBrowser;

namespace caveat
{

/// Lists the saved versions of an article, shows how each differs from the article as it is or from the version before
/// it, and offers to bring one back.
class VersionsSheet : public QDialog
{
    Q_OBJECT
public:
    using ReadVersion = std::function<tl::expected<Draft, QString>(qint64 id)>;

    /// \p versions oldest first; \p read is called on the GUI thread.
    VersionsSheet(QVector<Version> versions, ReadVersion read, const Draft &current, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void restoreWanted(const caveat::Draft &draft);

private:
    enum class Against : quint8 { Current, Previous };

    void buildLayout();
    void showSoon();
    void showVersion();
    void showMore();
    void fail(const QString &why);
    void restore();
    tl::expected<Draft, QString> draftBefore(int row) const;

    VersionsModel *m_versions;
    ReadVersion m_read;
    Draft m_current;
    Theme m_theme;
    std::optional<Draft> m_shown; ///< the version that is chosen, once it was read
    DraftComparison m_comparison;
    int m_nextRow = 0; ///< of the comparison, that is not shown yet
    QTimer m_soon;
    VersionDelegate *m_delegate;
    QListView *m_list;
    QComboBox *m_against;
    QLabel *m_summary;
    QLabel *m_error;
    QTextBrowser *m_difference;
    QPushButton *m_more;
    QPushButton *m_restore;
};

} // namespace caveat
