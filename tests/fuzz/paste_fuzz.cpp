// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_laws.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    // A deep copy: the sanitizer sees where the input ends.
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    caveat::demandPaste(bytes);
    return 0;
}
