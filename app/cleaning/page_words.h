// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace caveat
{

/// The names that the elements of web pages go by (resources/cleaning/page_parts.toml). All are in lower case.
struct PageWords {
    QStringList roles;
    QStringList outside;
    QStringList perhaps;
    QStringList article;
    QStringList around;
    QStringList navigation;
    QStringList comments;
    QStringList share;
    QStringList byline;
};

/// The names that come with Caveat.
PageWords shippedPageWords();

} // namespace caveat
