// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "link_hosts.h"

#include "toml_reader.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

LinkHosts::LinkHosts(QStringList research, QStringList authority, QStringList secondary)
    : m_research(std::move(research))
    , m_authority(std::move(authority))
    , m_secondary(std::move(secondary))
{
}

HostKind LinkHosts::kind(const QString &address) const
{
    const QUrl url(address);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return HostKind::Other;
    const QString host = url.host();
    if (matches(m_research, host))
        return HostKind::Research;
    if (matches(m_authority, host))
        return HostKind::Authority;
    return matches(m_secondary, host) ? HostKind::Secondary : HostKind::Other;
}

bool LinkHosts::matches(const QStringList &hosts, const QString &host)
{
    // "nhs.uk" stands for itself and everything under it.
    return std::ranges::any_of(hosts, [&host](const QString &known) {
        return host == known || (host.endsWith(known) && host.at(host.size() - known.size() - 1) == u'.');
    });
}

LinkHosts shippedLinkHosts()
{
    QFile file(u":/caveat/sources/link_hosts.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    TomlReader reader(file.fileName());
    const auto document = reader.parse(file.readAll());
    if (!document)
        return {};
    return {reader.texts(*document, "research"), reader.texts(*document, "authority"),
        reader.texts(*document, "secondary")};
}

} // namespace caveat
