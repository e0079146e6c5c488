// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/pack_proof.h>
#include <claims/rules_archive.h>
#include <claims/shipped_rules.h>

#include <QFile>

#include <cstdio>

/// Compiles the shipped rules, proves their examples and writes the archive to the file named. Runs while the
/// program is built: a pack whose examples do not hold stops the build.
int main(int argc, char *argv[])
{
    using namespace caveat;
    if (argc != 2) {
        std::fputs("usage: caveat-compile-rules OUT\n", stderr);
        return 2;
    }
    const auto engine = shippedEngine();
    if (!engine) {
        std::fprintf(stderr, "%s\n", qPrintable(engine.error().toString()));
        return 1;
    }
    bool good = true;
    for (const RulePack &pack : (*engine)->packs()) {
        for (const PackError &error : unprovedExamples(**engine, pack)) {
            std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
            good = false;
        }
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!good || !file.open(QIODevice::WriteOnly))
        return 1;
    file.write(archived((*engine)->compiledRules()));
    return file.flush() ? 0 : 1;
}
