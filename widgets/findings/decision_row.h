// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/decision.h>

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace caveat
{

/// What was decided of the finding at hand, and the ways to decide: waive it for a reason, name a source that stands
/// elsewhere, open it again; and to comment on it. The reason is typed in place.
class DecisionRow : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionRow(QWidget *parent = nullptr);

    /// \p text tells what was decided; empty where nothing was.
    void showStanding(bool open, const QString &text);
    /// Lets the user type why it is to have \p status, Waived or Sourced, or a Comment.
    void askReason(Status status);
    bool isAsking() const;
    void setReasons(const QStringList &reasons); ///< given before, to be offered again

Q_SIGNALS:
    void decided(caveat::Status status, const QString &reason);
    void closed(); ///< the reason was not given after all
    void sizeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void confirm();
    void showChoices();
    void placeComment(); ///< beside the others, or below where there is no room

    QLabel *m_text;
    QWidget *m_choices;
    QPushButton *m_waive;
    QPushButton *m_sourced;
    QPushButton *m_reopen;
    QPushButton *m_comment;
    QWidget *m_asking;
    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    Status m_asked = Status::Waived;
    std::optional<bool> m_isOpen; ///< as shown
};

} // namespace caveat
