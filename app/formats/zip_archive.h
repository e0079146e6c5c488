// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat
{

/// Sizes past which an archive is refused rather than unpacked.
struct ZipLimits {
    qsizetype entries = 2000;
    qsizetype bytes = 128 * 1024 * 1024; ///< of all parts, unpacked
    int ratio = 400; ///< of a part's size to its packed size, where it is larger than ratioFrom
    qsizetype ratioFrom = 1024 * 1024;
};

/// A part of an archive, with the sizes that its directory states.
struct ZipPart {
    QString name;
    qsizetype size = 0;
    qsizetype packedSize = 0;
    qsizetype offset = 0; ///< of its header in the archive
    int method = 0;
};

/// A ZIP archive that somebody else made: its directory is believed in nothing that can be checked.
class ZipArchive
{
public:
    /// The error says what is wrong with \p bytes, or which limit they pass; "it is no ZIP archive" and the like.
    static tl::expected<ZipArchive, QString> open(const QByteArray &bytes, const ZipLimits &limits = {});

    const QVector<ZipPart> &parts() const { return m_parts; }
    const ZipPart *part(const QString &name) const; ///< null where there is none
    /// What \p part holds, unpacked; fails where it is larger than it says.
    tl::expected<QByteArray, QString> content(const ZipPart &part) const;

private:
    QByteArray m_bytes;
    QVector<ZipPart> m_parts;
};

/// A part to write.
struct ZipFile {
    QString name;
    QByteArray content;
};

/// An archive of \p files, in that order, not packed.
QByteArray zipped(const QVector<ZipFile> &files);

} // namespace caveat
