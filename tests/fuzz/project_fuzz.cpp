// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_laws.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    // A deep copy: the sanitizer sees where the input ends.
    const QString broken = caveat::brokenByOpening(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!broken.isEmpty())
        qFatal("%s", qPrintable(broken));
    return 0;
}
