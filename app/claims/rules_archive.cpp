// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "rules_archive.h"

#include "lexicon_archive.h"
#include "pattern_program_archive.h"

#include <QDataStream>
#include <QIODevice>

namespace caveat
{

namespace
{

constexpr quint32 magic = 0x43565231; // "CVR1"
constexpr auto byteOrder = QDataStream::LittleEndian; ///< that of most machines: texts are copied as they are

/// Writer and Reader give one list of fields both ways.
class Writer
{
public:
    explicit Writer(QDataStream &stream)
        : m_stream(stream)
    {
    }
    template <typename Value>
    Writer &operator&(const Value &value)
    {
        m_stream << value;
        return *this;
    }

private:
    QDataStream &m_stream;
};

class Reader
{
public:
    explicit Reader(QDataStream &stream)
        : m_stream(stream)
    {
    }
    template <typename Value>
    Reader &operator&(Value &value)
    {
        m_stream >> value;
        return *this;
    }

private:
    QDataStream &m_stream;
};

template <typename Stream, typename RuleType>
void fields(Stream &stream, RuleType &rule)
{
    stream &rule.name &rule.agent &rule.severity &rule.hedgeLowers &rule.underPromise &rule.attribution &rule
        .rewrites &rule.message &rule.guidance &rule.line;
}

void write(QDataStream &stream, const std::optional<Severity> &severity)
{
    stream << severity.has_value() << severity.value_or(Severity::Info);
}

void read(QDataStream &stream, std::optional<Severity> &severity)
{
    bool given = false;
    Severity value = Severity::Info;
    stream >> given >> value;
    severity = given ? std::optional(value) : std::nullopt;
}

template <typename Stream, typename PackType>
void packFields(Stream &stream, PackType &pack)
{
    stream &pack.file &pack.id &pack.category &pack.title &pack.why &pack.wanted &pack.guidance;
}

void write(QDataStream &stream, const RulePack &pack)
{
    Writer writer(stream);
    packFields(writer, pack);
    stream << static_cast<qint32>(pack.rules.size());
    for (const Rule &rule : pack.rules) {
        fields(writer, rule);
        write(stream, rule.withoutAgent);
        write(stream, rule.inHeading);
        write(stream, rule.raises);
    }
}

void read(QDataStream &stream, RulePack &pack)
{
    Reader reader(stream);
    packFields(reader, pack);
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Rule rule;
        fields(reader, rule);
        read(stream, rule.withoutAgent);
        read(stream, rule.inHeading);
        read(stream, rule.raises);
        pack.rules.append(std::move(rule));
    }
}

} // namespace

QByteArray archived(const CompiledRules &rules)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(byteOrder);
    stream << magic << static_cast<qint32>(rules.packs.size());
    for (const RulePack &pack : rules.packs)
        write(stream, pack);
    stream << static_cast<qint32>(rules.rules.size());
    for (const CompiledRule &rule : rules.rules)
        stream << static_cast<qint32>(rule.pack - rules.packs.constData())
               << static_cast<qint32>(rule.rule - rule.pack->rules.constData()) << rule.id << rule.ignoredGuards;
    stream << static_cast<qint32>(rules.patterns.size());
    for (const CompiledPattern &pattern : rules.patterns)
        stream << pattern.rule << pattern.exception;
    PatternProgramArchive::write(stream, rules.program);
    LexiconArchive::write(stream, *rules.lexicon);
    return bytes;
}

std::shared_ptr<const CompiledRules> fromArchive(const QByteArray &archive)
{
    QDataStream stream(archive);
    stream.setByteOrder(byteOrder);
    quint32 found = 0;
    qint32 count = 0;
    stream >> found >> count;
    if (found != magic)
        return nullptr;
    auto rules = std::make_shared<CompiledRules>();
    rules->packs.resize(count);
    for (RulePack &pack : rules->packs)
        read(stream, pack);
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        CompiledRule rule;
        qint32 pack = 0;
        qint32 index = 0;
        stream >> pack >> index >> rule.id >> rule.ignoredGuards;
        rule.pack = &rules->packs.at(pack);
        rule.rule = &rule.pack->rules.at(index);
        rules->rules.append(rule);
    }
    stream >> count;
    rules->patterns.resize(count);
    for (CompiledPattern &pattern : rules->patterns)
        stream >> pattern.rule >> pattern.exception;
    rules->indexPatterns();
    PatternProgramArchive::read(stream, rules->program);
    rules->lexicon = LexiconArchive::read(stream);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return nullptr;
    rules->grammar = Grammar::of(*rules->lexicon);
    rules->hosts = shippedLinkHosts();
    rules->weights = shippedWeights();
    return rules;
}

} // namespace caveat
