// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "ready_lines.h"

#include "mood.h"
#include "repair.h"

#include <evidence/search_words.h>
#include <evidence/toml_fields.h>

#include <QFile>
#include <QResource>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr std::array formNames = {
    std::pair{"sentence", LineForm::Sentence},
    std::pair{"does", LineForm::Does},
    std::pair{"do", LineForm::Do},
    std::pair{"doing", LineForm::Doing},
    std::pair{"thing", LineForm::Thing},
    std::pair{"stem-thing", LineForm::StemThing},
    std::pair{"call", LineForm::Call},
};

constexpr std::array kindNames = {
    std::pair{"none", AgentKind::None},
    std::pair{"any", AgentKind::Any},
    std::pair{"restful", AgentKind::Restful},
    std::pair{"touch", AgentKind::Touch},
};

template <typename Names>
auto named(const Names &names, TomlFields &fields, const char *key)
{
    const QString name = fields.requiredText(key);
    const auto found
        = std::ranges::find_if(names, [&name](const auto &known) { return name == QLatin1StringView(known.first); });
    if (found == names.end())
        fields.fail(u"“%1” is not known for “%2”"_s.arg(name, QLatin1StringView(key)));
    return found == names.end() ? names.front().second : found->second;
}

constexpr int longestThing = 8; ///< words

/// The same for the same sentence, on every machine.
qsizetype turn(const QString &sentence, qsizetype of)
{
    quint32 sum = 0;
    for (const QChar unit : sentence)
        sum = sum * 31U + unit.unicode();
    return static_cast<qsizetype>(sum % static_cast<quint32>(of));
}

/// True where the clause of the claim has one of \p subjects for its subject.
bool speaksOf(const ClaimLine &line, const QVector<QStringList> &subjects)
{
    const int first = mainClause(line, line.scope(), line.end(), line.core());
    int verb = finiteVerb(line, first, line.end(), line.core());
    while (line.is(verb - 1, AdverbWord))
        --verb;
    return std::ranges::any_of(subjects, [&](const QStringList &subject) {
        const auto at = verb - static_cast<int>(subject.size());
        return at >= first && line.words.mid(at, subject.size()) == subject;
    });
}

/// \p text with what the claim names in its slots; empty where something is not named.
QString filled(const QString &text, const SpokenAgent &agent, const QString &target)
{
    if (!text.contains(u'{'))
        return text;
    QString line = text;
    if (agent.phrase.isEmpty() && (line.contains(u"gent}") || line.contains(u"{one}")))
        return {};
    if (line.contains(u"{target}") && target.isEmpty())
        return {};
    line.replace(u"{agent}"_s, agent.phrase);
    line.replace(u"{Agent}"_s, capitalised(agent.phrase));
    line.replace(u"{one}"_s, agent.one);
    line.replace(u"{target}"_s, target);
    line.replace(u"{is}"_s, agent.plural ? u"are"_s : u"is"_s);
    line.replace(u"{has}"_s, agent.plural ? u"have"_s : u"has"_s);
    return line;
}

} // namespace

std::optional<LineForm> formOf(const ClaimLine &line, int scope)
{
    const int end = line.end();
    if ((line.isHeading && !line.isItem) || scope >= end || line.text.endsWith(u':') || line.hangsFromDash())
        return {};
    Mood mood = moodOf(line, scope, end, line.core());
    // "Better sleep", "Back pain": words that are verbs elsewhere.
    const bool named = line.relation.isEmpty() || line.relation.end > line.target.start;
    if (mood == Mood::Imperative && line.is(scope, NounToo | ClaimingWord) && (named || line.is(scope, ClaimingWord)))
        mood = Mood::Phrase;
    if (line.isHeading && mood == Mood::Statement)
        return {};
    if (line.hasStem) {
        if (line.stemEnd == StemEnd::Preposition && mood == Mood::Phrase)
            return LineForm::StemThing;
        if (mood == Mood::Imperative)
            return LineForm::Do;
        if (mood == Mood::Gerund)
            return LineForm::Doing;
        return mood == Mood::Phrase ? std::optional(LineForm::Thing) : std::nullopt;
    }
    switch (mood) {
    case Mood::Statement:
        return LineForm::Sentence;
    case Mood::Predicate:
        return LineForm::Does;
    case Mood::Imperative:
        return line.isItem && line.end() == line.size() ? LineForm::Do : LineForm::Call;
    case Mood::Gerund:
        return line.isItem ? LineForm::Doing : LineForm::Sentence;
    case Mood::Phrase:
        // A long line with a full stop is a sentence, however it is built.
        return line.text.endsWith(u'.') && end - scope > longestThing ? LineForm::Sentence : LineForm::Thing;
    }
    return {};
}

tl::expected<ReadyLines, EntryFault> ReadyLines::read(const QByteArray &toml, const QString &file)
{
    ReadyLines lines;
    const auto fault = readTomlTables(toml, file, u"line"_s, [&lines](TomlFields &fields) {
        Entry entry;
        entry.form = named(formNames, fields, "form");
        entry.agents = named(kindNames, fields, "agents");
        entry.lastResort = fields.truth("last_resort", false);
        entry.categories = fields.texts("categories");
        entry.rules = fields.texts("rules");
        for (const QString &words : fields.texts("words"))
            entry.words.append(searchWords(words));
        for (const QString &subject : fields.texts("subjects"))
            entry.subjects.append(Line(subject).words);
        entry.texts = fields.texts("texts");
        lines.m_entries.append(entry);
    });
    if (fault)
        return tl::unexpected(*fault);
    return lines;
}

tl::expected<ReadyLines, EntryFault> ReadyLines::shipped()
{
    if (const QResource archive(u":/caveat/compiled/lines.bin"_s); archive.isValid()) {
        if (auto lines = fromArchive(archive.uncompressedData()))
            return *std::move(lines);
    }
    QFile file(u":/caveat/wording/ready_lines.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(EntryFault{file.fileName(), 0, {}, file.errorString()});
    return read(file.readAll(), file.fileName());
}

int ReadyLines::points(const Entry &entry, const Finding &finding, const QStringList &words) const
{
    constexpr int forCategory = 1;
    constexpr int forWord = 2;
    constexpr int forRule = 4;
    constexpr int forSubject = 6;
    int sum = entry.subjects.isEmpty() ? 0 : forSubject;
    if (!entry.rules.isEmpty()) {
        if (!entry.rules.contains(finding.rule))
            return -1;
        sum += forRule;
    }
    if (!entry.categories.isEmpty()) {
        const bool also = std::ranges::any_of(
            finding.also, [&entry](const QString &category) { return entry.categories.contains(category); });
        if (!also && !entry.categories.contains(finding.category))
            return -1;
        sum += forCategory;
    }
    if (!entry.words.isEmpty()) {
        qsizetype most = 0;
        for (const QStringList &choice : entry.words) {
            if (std::ranges::all_of(choice, [&words](const QString &word) { return words.contains(word); }))
                most = std::max(most, choice.size());
        }
        if (most == 0)
            return -1;
        sum += forWord * static_cast<int>(most);
    }
    return sum;
}

QVector<ReadyLines::Found> ReadyLines::linesFor(
    const Finding &finding, const ClaimLine &line, const SpokenAgent &agent, LineForm form) const
{
    const QStringList words = searchWords(finding.words(line.blockText) + u' ' + finding.claim.target.text);
    QVector<std::pair<int, const Entry *>> fitting;
    for (const Entry &entry : m_entries) {
        const bool spoken = !entry.subjects.isEmpty() ? speaksOf(line, entry.subjects)
            : entry.agents == AgentKind::None         ? agent.kind == AgentKind::None
                                                      : agent.kind >= entry.agents;
        const int sum = entry.form == form && spoken ? points(entry, finding, words) : -1;
        if (sum >= 0)
            fitting.append({entry.lastResort ? -1 : sum, &entry});
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), [](const auto &fit) { return fit.first; });
    const QString target = spokenTarget(line);
    QVector<Found> found;
    for (qsizetype at = 0; at < fitting.size();) {
        QStringList alike;
        const int sum = fitting.at(at).first;
        for (; at < fitting.size() && fitting.at(at).first == sum; ++at) {
            for (const QString &text : fitting.at(at).second->texts)
                alike.append(filled(text, agent, target));
        }
        alike.removeAll(QString());
        if (alike.isEmpty())
            continue;
        std::rotate(alike.begin(), alike.begin() + turn(line.text, alike.size()), alike.end());
        for (const QString &text : std::as_const(alike))
            found.append({text, sum});
    }
    return found;
}

QStringList ReadyLines::texts() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all += entry.texts;
    return all;
}

} // namespace caveat
