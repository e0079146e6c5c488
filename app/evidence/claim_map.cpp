// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "claim_map.h"

#include "search_words.h"
#include "toml_fields.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

ReadySentence readySentence(const QString &text)
{
    ReadySentence sentence{text, {}};
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        for (const QString &id : text.sliced(open + 1, close - open - 1).split(u','))
            sentence.cites.append(id.trimmed());
    }
    return sentence;
}

ClaimRow readRow(TomlFields &fields)
{
    ClaimRow row;
    row.id = fields.requiredText("id");
    row.claim = fields.requiredText("claim");
    row.allowed = fields.text("allowed");
    row.categories = fields.texts("categories");
    for (const QString &words : fields.texts("words"))
        row.words.append(searchWords(words));
    row.supporting = fields.texts("supporting");
    row.opposing = fields.texts("opposing");
    row.related = fields.texts("related");
    for (const QString &text : fields.texts("sentences"))
        row.sentences.append(readySentence(text));
    const QString stance = fields.requiredText("stance");
    bool known = false;
    for (const Verdict verdict : {Verdict::No, Verdict::Soft, Verdict::Yes}) {
        if (stance == verdictName(verdict)) {
            row.stance = verdict;
            known = true;
        }
    }
    if (!known)
        fields.fail(u"“%1” is no stance; use no, soft or yes"_s.arg(stance));
    return row;
}

/// How many words of the longest choice of \p row stand in \p words; 0 if none is there as a whole.
qsizetype met(const ClaimRow &row, const QStringList &words)
{
    qsizetype best = 0;
    for (const QStringList &choice : row.words) {
        if (std::ranges::all_of(choice, [&words](const QString &word) { return words.contains(word); }))
            best = std::max(best, choice.size());
    }
    return best;
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::No:
        return u"no"_s;
    case Verdict::Soft:
        return u"soft"_s;
    case Verdict::Yes:
        return u"yes"_s;
    }
    Q_UNREACHABLE();
}

tl::expected<ClaimMap, EntryFault> ClaimMap::read(const QByteArray &toml, const QString &file)
{
    ClaimMap map;
    const auto fault
        = readTomlTables(toml, file, u"row"_s, [&map](TomlFields &fields) { map.m_rows.append(readRow(fields)); });
    if (fault)
        return tl::unexpected(*fault);
    return map;
}

tl::expected<ClaimMap, EntryFault> ClaimMap::shipped()
{
    QFile file(u":/caveat/evidence/claim_map.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(EntryFault{file.fileName(), 0, {}, file.errorString()});
    return read(file.readAll(), file.fileName());
}

const ClaimRow *ClaimMap::find(const QString &id) const
{
    const auto row = std::ranges::find(m_rows, id, &ClaimRow::id);
    return row == m_rows.end() ? nullptr : &*row;
}

QVector<ClaimRow> ClaimMap::rowsFor(const QStringList &categories, const QString &words) const
{
    const QStringList said = searchWords(words);
    QVector<std::pair<qsizetype, const ClaimRow *>> hits;
    for (const ClaimRow &row : m_rows) {
        const bool ofThem = std::ranges::any_of(
            categories, [&row](const QString &category) { return row.categories.contains(category); });
        const qsizetype count = ofThem ? met(row, said) : 0;
        if (count > 0)
            hits.append({count, &row});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), [](const auto &hit) { return hit.first; });
    QVector<ClaimRow> rows;
    for (const auto &[count, row] : std::as_const(hits))
        rows.append(*row);
    return rows;
}

ClaimEvidence evidenceOf(const QVector<ClaimRow> &rows)
{
    ClaimEvidence evidence;
    for (const ClaimRow &row : rows) {
        evidence.supporting += row.supporting;
        evidence.opposing += row.opposing;
        evidence.related += row.related;
    }
    for (QStringList *ids : {&evidence.supporting, &evidence.opposing, &evidence.related})
        ids->removeDuplicates();
    return evidence;
}

QVector<ReadySentence> usableSentences(const ClaimRow &row, const EvidenceLibrary &library)
{
    QVector<ReadySentence> usable;
    std::ranges::copy_if(row.sentences, std::back_inserter(usable), [&library](const ReadySentence &sentence) {
        return std::ranges::all_of(sentence.cites, [&library](const QString &id) {
            const EvidenceEntry *entry = library.find(id);
            return entry && entry->insert;
        });
    });
    return usable;
}

} // namespace caveat
