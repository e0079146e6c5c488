// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "rule_options.h"

#include "terminal.h"

using namespace Qt::StringLiterals;

namespace caveat::cli
{

QCommandLineOption packOption()
{
    return {u"pack"_s, u"Use the rule pack FILE as well; may be given more than once."_s, u"FILE"_s};
}

std::shared_ptr<const Engine> loadEngine(const QCommandLineParser &parser, bool &faulty)
{
    QVector<PackError> faults;
    const QStringList wanted = parser.values(u"pack"_s);
    auto engine = shippedEngine(userPackFiles() + wanted, &faults);
    for (const PackError &fault : std::as_const(faults)) {
        printError(fault.toString());
        faulty = faulty || wanted.contains(fault.file); // one that the command names
    }
    if (!engine) {
        printError(engine.error().toString());
        return nullptr;
    }
    return *engine;
}

Stock loadStock()
{
    QStringList notices;
    auto stock = stockWithOwn(QDate::currentDate(), notices);
    if (!stock)
        notices.append(stock.error().toString());
    for (const QString &notice : std::as_const(notices))
        printError(notice);
    return stock ? *std::move(stock) : Stock();
}

} // namespace caveat::cli
