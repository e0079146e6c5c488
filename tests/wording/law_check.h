// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <wording/stock.h>
#include <wording/suggestion.h>

/// What taking \p suggestion for \p finding breaks, found by checking the whole draft again; empty where nothing.
QString brokenLaw(const caveat::Engine &engine, const caveat::Draft &draft, const QVector<caveat::Finding> &before,
    const caveat::Finding &finding, const caveat::Suggestion &suggestion);

/// What is wrong with how \p after reads, which stands for \p before; empty where nothing is.
QString brokenForm(const QString &before, const QString &after);

/// How many of a draft's findings have which kind of suggestion.
struct OfferCount {
    int findings = 0;
    int reworded = 0; ///< some suggestion that neither cuts nor only marks
    int shortened = 0; ///< or at least one that keeps part of the sentence
    int any = 0;

    OfferCount &operator+=(const OfferCount &other);
};

/// Tries every suggestion for every finding of \p draft; what breaks a law is appended to \p broken.
OfferCount tried(
    const caveat::Engine &engine, const caveat::Stock *stock, const caveat::Draft &draft, QStringList &broken);
