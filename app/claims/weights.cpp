// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "weights.h"

#include "toml_reader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr std::array weightNames = {
    std::pair{"heading", &Weights::heading},
    std::pair{"proxy", &Weights::proxy},
    std::pair{"open", &Weights::open},
    std::pair{"carried", &Weights::carried},
    std::pair{"astray", &Weights::astray},
    std::pair{"hedge", &Weights::hedge},
    std::pair{"can", &Weights::can},
    std::pair{"correlation", &Weights::correlation},
    std::pair{"weak-source", &Weights::weakSource},
    std::pair{"dangling-source", &Weights::danglingSource},
    std::pair{"definition", &Weights::definition},
    std::pair{"study-voice", &Weights::studyVoice},
    std::pair{"study-detail", &Weights::studyDetail},
    std::pair{"known-study", &Weights::knownStudy},
    std::pair{"quoted", &Weights::quoted},
    std::pair{"told", &Weights::told},
    std::pair{"named", &Weights::named},
    std::pair{"question", &Weights::question},
    std::pair{"uncertainty", &Weights::uncertainty},
    std::pair{"hypothetical", &Weights::hypothetical},
    std::pair{"myth", &Weights::myth},
    std::pair{"advice", &Weights::advice},
    std::pair{"title", &Weights::title},
    std::pair{"report", &Weights::report},
    std::pair{"page", &Weights::page},
    std::pair{"page-from", &Weights::pageFrom},
    std::pair{"page-full", &Weights::pageFull},
    std::pair{"page-sentences", &Weights::pageSentences},
    std::pair{"page-spares", &Weights::pageSpares},
    std::pair{"paper", &Weights::paper},
    std::pair{"paper-from", &Weights::paperFrom},
    std::pair{"paper-full", &Weights::paperFull},
    std::pair{"off-topic", &Weights::offTopic},
    std::pair{"topic-share", &Weights::topicShare},
    std::pair{"quiet", &Weights::quiet},
};

/// A weight of the name of a guard.
struct GuardWeight {
    Guards guard = 0;
    QString name;
    double Weights::*weight = nullptr;
};

QVector<GuardWeight> readGuardWeights()
{
    QVector<GuardWeight> found;
    for (const auto &[name, weight] : weightNames) {
        if (const Guards guard = guardFromName(QString::fromLatin1(name)); guard != 0)
            found.append({guard, QString::fromLatin1(name), weight});
    }
    return found;
}

} // namespace

bool Weights::set(const QString &name, double value)
{
    const auto *known
        = std::ranges::find_if(weightNames, [&](const auto &entry) { return name == QLatin1StringView(entry.first); });
    if (known == weightNames.end())
        return false;
    this->*known->second = value;
    return true;
}

QVector<VerdictPart> Weights::of(Guards guards) const
{
    static const QVector<GuardWeight> guardWeights = readGuardWeights();
    QVector<VerdictPart> parts;
    for (const GuardWeight &each : guardWeights) {
        if (guards & each.guard)
            parts.append({each.name, this->*each.weight});
    }
    return parts;
}

Weights shippedWeights()
{
    Weights weights;
    QFile file(u":/caveat/verdict/weights.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return weights;
    TomlReader reader(file.fileName());
    if (const auto document = reader.parse(file.readAll())) {
        if (const toml::table *table = reader.table(*document, "weights")) {
            for (const auto &[name, value] : reader.numbers(*table))
                weights.set(name, value);
        }
    }
    return weights;
}

} // namespace caveat
