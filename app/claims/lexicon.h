// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule_pack.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QVector>

#include <tl/expected.hpp>

#include <memory>

namespace caveat
{

using WordId = qint32; ///< a known normalised word; 0 is any unknown word
using ClassId = qint16; ///< a word class or one of its forms; -1 is none

/// A file of word classes (see resources/help/rule-packs.md).
struct LexiconFile
{
    QString name;
    QByteArray toml;
};

/// A term of a class that a text was found to hold.
struct TermMatch
{
    int firstToken = 0;
    int endToken = 0; ///< exclusive
    ClassId wordClass = -1;
};

/// Word classes with all their forms, compiled for lookup. Const and shared.
class Lexicon
{
public:
    static tl::expected<std::shared_ptr<const Lexicon>, PackError> read(const QVector<LexiconFile> &files);
    ~Lexicon();

    WordId word(QStringView normalised) const; ///< 0 where not known
    /// The id of "immune-term" or of a form of a class, "improve:ing" (base, s, past, participle, ing, verb, noun, term); -1 where there is none.
    ClassId wordClass(QStringView name) const;
    QString className(ClassId id) const;
    int classCount() const;

    /// Every term that begins at token \p first of \p words, shortest first.
    void termsAt(const QVector<WordId> &words, int first, QVector<TermMatch> &found) const;

private:
    Lexicon();
    struct Data;
    std::unique_ptr<Data> m_data;
    friend class LexiconBuilder;
};

} // namespace caveat
