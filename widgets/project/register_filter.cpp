// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "register_filter.h"

#include <algorithm>

namespace caveat
{

RegisterFilter::RegisterFilter(RegisterModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(RegisterModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(model);
}

void RegisterFilter::setState(std::optional<RegisterState> state)
{
    m_state = state;
    invalidateFilter();
}

void RegisterFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RegisterFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RegisterEntry &entry = m_model->entry(row);
    if (m_state && registerState(entry) != *m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    QString all = entry.sentence;
    for (int column = 0; column < RegisterModel::columns; ++column)
        all += u'\n' + m_model->index(row, column).data().toString();
    return std::ranges::all_of(
        m_words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace caveat
