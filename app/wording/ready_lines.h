// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "spoken_agent.h"

#include <claims/finding.h>
#include <evidence/entry_fault.h>

#include <QByteArray>
#include <QDataStream>
#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

#include <optional>

namespace caveat
{

/// What a line has to be to stand where the claim stands.
enum class LineForm : quint8 {
    Sentence,
    Does, ///< "Eases pain"
    Do, ///< "ease pain", behind "helps to:"
    Doing, ///< "Easing pain"
    Thing, ///< "Pain relief"
    StemThing, ///< "pain", behind "helps with:"
    Call, ///< "Ease your pain with a massage"
};

/// The form of what stands at \p scope in \p line; nothing where no other line could take its place.
std::optional<LineForm> formOf(const ClaimLine &line, int scope);

/// Lines that can stand in the place of a claim and need no source.
class ReadyLines
{
public:
    static tl::expected<ReadyLines, EntryFault> read(const QByteArray &toml, const QString &file);
    /// From the archive that the build made, where the program carries one; else from their TOML.
    static tl::expected<ReadyLines, EntryFault> shipped();

    /// As bytes, which are read faster than TOML. Good for the very program that made them.
    QByteArray archived() const;
    /// The lines of an archive; nothing where the bytes are not one.
    static std::optional<ReadyLines> fromArchive(const QByteArray &archive);

    struct Found {
        QString text; ///< with a full stop, and a capital where it is a sentence
        int points = 0; ///< how much it has to do with the claim; below 0 for what fits anywhere and says little
    };
    /// The lines of \p form for \p finding, the fittest first. Of those that fit alike another comes first in each
    /// sentence, so that an article does not say one thing over and over.
    QVector<Found> linesFor(
        const Finding &finding, const ClaimLine &line, const SpokenAgent &agent, LineForm form) const;

    /// Every text, for tests.
    QStringList texts() const;

private:
    struct Entry {
        LineForm form = LineForm::Sentence;
        AgentKind agents = AgentKind::Any;
        bool lastResort = false;
        QStringList categories;
        QStringList rules;
        QVector<QStringList> words;
        QVector<QStringList> subjects; ///< of the clause, as it ends before its verb
        QStringList texts;
    };
    friend QDataStream &operator<<(QDataStream &stream, const Entry &entry);
    friend QDataStream &operator>>(QDataStream &stream, Entry &entry);
    int points(const Entry &entry, const Finding &finding, const QStringList &words) const;

    QVector<Entry> m_entries;
};

} // namespace caveat
