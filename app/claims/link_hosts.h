// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace caveat
{

/// How far a linked host is a source of evidence.
enum class HostKind : quint8 {
    Research, ///< journals, registers of studies, reviews, clinical guidelines
    Authority, ///< government and health-service pages: general statements
    Secondary, ///< encyclopaedias, news, preprints
    Other, ///< shops, practices, social posts: no source
};

/// Hosts by kind (resources/sources/link_hosts.toml). Const and shared.
class LinkHosts
{
public:
    LinkHosts() = default;
    LinkHosts(QStringList research, QStringList authority, QStringList secondary);

    /// The kind of the host of \p address; a relative or script address is Other.
    HostKind kind(const QString &address) const;

private:
    static bool matches(const QStringList &hosts, const QString &host);

    QStringList m_research;
    QStringList m_authority;
    QStringList m_secondary;
};

/// The list that comes with Caveat.
LinkHosts shippedLinkHosts();

} // namespace caveat
