// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "rewrites.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("Suggestion", source);
}

} // namespace

Rewrite rewriteNamed(const QString &name, const ClaimLine &line)
{
    using Mode = SuggestionMode;
    if (name == u"doubt")
        return {Mode::Soften, text("Say that it is not clear"), text("It puts the question and promises nothing."),
            doubted(line, u"It is not clear whether"_s)};
    if (name == u"no-evidence")
        return {Mode::Soften, text("Say that there is no good evidence"),
            text("It says what is known and promises nothing."), doubted(line, u"There is no good evidence that"_s)};
    if (name == u"topic")
        return {Mode::Soften, text("Name the topic only"), text("A topic can be looked at without promising anything."),
            topical(line)};
    if (name == u"drop-modifier")
        return {Mode::Soften, text("Drop the claiming word"), text("The rest describes what is on offer."),
            withoutModifier(line)};
    if (name == u"enjoy")
        return {
            Mode::Soften, text("Invite instead of promising"), text("An invitation needs no proof."), enjoyed(line)};
    if (name == u"drop-praise")
        return {
            Mode::Soften, text("Drop the praise"), text("The rest describes what is on offer."), withoutPraise(line)};
    if (name == u"keep-lead")
        return {Mode::Soften, text("Keep what is done"), text("The rest describes what is on offer."), leadAlone(line),
            true};
    if (name == u"cut-clause")
        return {Mode::Cut, text("Cut the clause"), text("The rest of the sentence can stand without it."),
            withoutClause(line), false, withoutThing(line)};
    if (name == u"cut-sentence")
        return {};
    return {Mode::Soften, text("Say something else in its place"), text("It can be said without a source."),
        ownSentence(line, name)};
}

} // namespace caveat
