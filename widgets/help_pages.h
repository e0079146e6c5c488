// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <help/help_page.h>

#include <QVector>

#include <memory>

class QAction;

namespace caveat
{

/// The pages that do not depend on the rules: the guide, the keys of \p actions, and what the files in resources/help
/// say.
QVector<HelpPage> guidePages(const QList<QAction *> &actions);

/// A page for each category of claims that \p engine knows: why it needs support, what would be support, examples of
/// what is marked and what is not, and what the guidance of all markets says.
QVector<HelpPage> categoryPages(const std::shared_ptr<const Engine> &engine);

} // namespace caveat
