// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <formats/zip_archive.h>

namespace caveat::test
{

/// A Word document with \p body, and \p more parts.
QByteArray docx(const QByteArray &body, const QVector<ZipFile> &more = {});
/// An OpenDocument text with \p body.
QByteArray odt(const QByteArray &body);
/// A paragraph of Word's with \p runs.
QByteArray wordParagraph(const QByteArray &runs, const QByteArray &style = {});
QByteArray wordRun(const QByteArray &text);
/// The smallest picture there is.
QByteArray dotPng();
/// A Word document whose picture, comment and tracked changes a test can look for.
QByteArray reviewedDocx();

} // namespace caveat::test
