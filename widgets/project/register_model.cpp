// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "register_model.h"

#include "moment.h"

#include <theme/severity_look.h>

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int signSize = 22; ///< drawn at half of it

QString stateTitle(RegisterState state)
{
    switch (state) {
    case RegisterState::Open:
        return RegisterModel::tr("open");
    case RegisterState::Waived:
        return RegisterModel::tr("waived");
    case RegisterState::Sourced:
        return RegisterModel::tr("sourced");
    case RegisterState::Fixed:
        return RegisterModel::tr("fixed");
    case RegisterState::Lapsed:
        return RegisterModel::tr("lapsed");
    case RegisterState::Supported:
        return RegisterModel::tr("supported");
    }
    return {};
}

QString saidTitle(Status status)
{
    switch (status) {
    case Status::Open:
        return stateTitle(RegisterState::Open);
    case Status::Sourced:
        return stateTitle(RegisterState::Sourced);
    case Status::Waived:
        return stateTitle(RegisterState::Waived);
    case Status::Fixed:
        return stateTitle(RegisterState::Fixed);
    case Status::Comment: // never what holds
        break;
    }
    return {};
}

QString supportTitle(Support support)
{
    switch (support) {
    case Support::None:
        return RegisterModel::tr("none");
    case Support::Dangling:
        return RegisterModel::tr("points nowhere");
    case Support::Weak:
        return RegisterModel::tr("weak");
    case Support::Adequate:
        return RegisterModel::tr("adequate");
    }
    return {};
}

/// Why it was decided so, and what was remarked.
QString remarksOn(const RegisterEntry &entry)
{
    QStringList texts;
    if (entry.decision && !entry.decision->reason.isEmpty())
        texts += entry.decision->reason.simplified();
    for (const Decision &comment : entry.comments)
        texts += comment.by.isEmpty() ? comment.reason : RegisterModel::tr("%1: %2").arg(comment.by, comment.reason);
    return texts.join(u" · "_s);
}

QIcon signIcon(Severity severity, const QColor &colour)
{
    QPixmap pixmap(signSize, signSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSign(painter, pixmap.rect(), severity, colour);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // the selection does not tint it
    return icon;
}

} // namespace

RegisterState registerState(const RegisterEntry &entry)
{
    if (entry.lapsed)
        return RegisterState::Lapsed;
    switch (entry.status) {
    case Status::Open:
        return RegisterState::Open;
    case Status::Waived:
        return RegisterState::Waived;
    case Status::Fixed:
        return RegisterState::Fixed;
    case Status::Sourced:
    case Status::Comment: // never what holds
        break;
    }
    return entry.decision ? RegisterState::Sourced : RegisterState::Supported;
}

QString registerStateText(const RegisterEntry &entry)
{
    if (entry.decision && entry.lapsed)
        return RegisterModel::tr("lapsed (was %1)").arg(saidTitle(entry.decision->status));
    if (entry.decision && entry.reopened)
        return RegisterModel::tr("open again (was %1)").arg(saidTitle(entry.decision->status));
    return stateTitle(registerState(entry));
}

RegisterModel::RegisterModel(QVector<RegisterEntry> entries, const Title &title, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entries(std::move(entries))
{
    for (const RegisterEntry &entry : std::as_const(m_entries)) {
        m_kinds += title(entry.category);
        ++m_counts.at(static_cast<size_t>(registerState(entry)));
    }
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RegisterModel::text(int row, int column) const
{
    const RegisterEntry &entry = m_entries.at(row);
    switch (column) {
    case Words:
        return (entry.words.isEmpty() ? entry.sentence : entry.words).simplified();
    case Kind:
        return m_kinds.at(row);
    case SeverityColumn:
        return entry.severity ? severityTitle(*entry.severity) : QString();
    case SupportColumn:
        return entry.block < 0 ? QString() : supportTitle(entry.support);
    case State:
        return registerStateText(entry);
    case Remarks:
        return remarksOn(entry);
    case Who:
        return entry.decision ? entry.decision->by : QString();
    case When:
        return entry.decision ? shownMoment(entry.decision->at) : QString();
    default:
        return {};
    }
}

QVariant RegisterModel::sortKey(int row, int column) const
{
    const RegisterEntry &entry = m_entries.at(row);
    switch (column) {
    case SeverityColumn:
        return entry.severity ? static_cast<int>(*entry.severity) : -1;
    case SupportColumn:
        return entry.block < 0 ? -1 : static_cast<int>(entry.support);
    case State:
        return static_cast<int>(registerState(entry));
    case When:
        return entry.decision ? entry.decision->at : QDateTime::fromMSecsSinceEpoch(0);
    default:
        return text(row, column);
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + text(index.row(), index.column()));
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn && entry.severity)
            return m_signs.at(static_cast<size_t>(*entry.severity));
        return {};
    case SortRole:
        return sortKey(index.row(), index.column());
    case StateRole:
        return static_cast<int>(registerState(entry));
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words:
        return tr("Claim");
    case Kind:
        return tr("Kind");
    case SeverityColumn:
        return tr("Severity");
    case SupportColumn:
        return tr("Support");
    case State:
        return tr("Status");
    case Remarks:
        return tr("Remarks");
    case Who:
        return tr("Who");
    case When:
        return tr("When");
    default:
        return {};
    }
}

void RegisterModel::setTheme(const Theme &theme)
{
    for (size_t severity = 0; severity < m_signs.size(); ++severity)
        m_signs.at(severity) = signIcon(static_cast<Severity>(severity), theme.severities.at(severity));
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, SeverityColumn), index(rowCount() - 1, SeverityColumn), {Qt::DecorationRole});
}

} // namespace caveat
