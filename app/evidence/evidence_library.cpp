// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "evidence_library.h"

#include "evidence_file.h"
#include "search_words.h"

#include <QFile>

#include <algorithm>
#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0;
}

int place(const QStringList &words, const QString &sought, int begun, int whole)
{
    int best = 0;
    for (const QString &word : words) {
        if (word == sought)
            return whole;
        if (sought.size() > 2 && word.startsWith(sought))
            best = begun;
    }
    return best;
}

} // namespace

tl::expected<EvidenceLibrary, EntryFault> EvidenceLibrary::shipped()
{
    QFile file(u":/caveat/evidence/library.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(EntryFault{file.fileName(), 0, {}, file.errorString()});
    const auto entries = readEvidenceFile(file.readAll(), file.fileName());
    if (!entries)
        return tl::unexpected(entries.error());
    EvidenceLibrary library;
    for (const EvidenceEntry &entry : *entries)
        library.add(entry);
    return library;
}

/// Copies of a library share it until one of them is added to; whoever searches first fills it.
struct EvidenceLibrary::Index {
    std::once_flag once;
    QVector<Words> words; ///< by entry
};

EvidenceLibrary::EvidenceLibrary()
    : m_index(std::make_shared<Index>())
{
}

EvidenceLibrary::Added EvidenceLibrary::add(EvidenceEntry entry)
{
    if (const EvidenceEntry *same = sameAs(entry))
        return {same->id, false};
    if (entry.id.isEmpty() || m_byId.contains(entry.id))
        entry.id = freeId(entry);

    const qsizetype at = m_entries.size();
    m_byId.insert(entry.id, at);
    if (!entry.doi.isEmpty())
        m_byDoi.insert(entry.doi.toLower(), at);
    if (!entry.pmid.isEmpty())
        m_byPmid.insert(entry.pmid, at);
    m_byTitle.insert(normalisedTitle(entry.title), at);
    m_entries.append(std::move(entry));
    m_index = std::make_shared<Index>();
    return {m_entries.last().id, true};
}

const EvidenceEntry *EvidenceLibrary::find(const QString &id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? nullptr : &m_entries.at(*at);
}

const EvidenceEntry *EvidenceLibrary::sameAs(const EvidenceEntry &entry) const
{
    const auto doi = m_byDoi.constFind(entry.doi.toLower());
    if (!entry.doi.isEmpty() && doi != m_byDoi.cend())
        return &m_entries.at(*doi);
    const auto pmid = m_byPmid.constFind(entry.pmid);
    if (!entry.pmid.isEmpty() && pmid != m_byPmid.cend())
        return &m_entries.at(*pmid);
    const QString title = normalisedTitle(entry.title);
    if (title.isEmpty())
        return nullptr;
    // A review that is brought up to date keeps its title and gets a DOI of its own.
    const EvidenceEntry *first = nullptr;
    for (auto [at, end] = m_byTitle.equal_range(title); at != end; ++at) {
        const EvidenceEntry &held = m_entries.at(*at);
        const bool otherYear = held.year > 0 && entry.year > 0 && held.year != entry.year;
        const bool other = otherYear || differ(held.doi, entry.doi) || differ(held.pmid, entry.pmid);
        if (!other && (!first || &held < first))
            first = &held;
    }
    return first;
}

EvidenceLibrary::Words EvidenceLibrary::wordsOf(const EvidenceEntry &entry)
{
    Words words;
    words.title = searchWords(entry.title);
    QStringList names{entry.id, entry.journal, entry.journalShort, entry.categories.join(u' '), entry.pmid, entry.doi};
    for (const Author &author : entry.authors)
        names.append(author.family);
    if (entry.year > 0)
        names.append(QString::number(entry.year));
    words.names = searchWords(names.join(u' '));
    words.text = searchWords(QStringList{
        entry.design, entry.population, entry.finding, entry.limits, entry.abstract, stanceName(entry.stance)}
                                 .join(u' '));
    return words;
}

const QVector<EvidenceLibrary::Words> &EvidenceLibrary::words() const
{
    std::call_once(m_index->once, [this] {
        for (const EvidenceEntry &entry : m_entries)
            m_index->words.append(wordsOf(entry));
    });
    return m_index->words;
}

int EvidenceLibrary::weight(const Words &words, const QString &sought)
{
    return std::max(
        {place(words.title, sought, 8, 10), place(words.names, sought, 5, 6), place(words.text, sought, 1, 2)});
}

QVector<EvidenceEntry> EvidenceLibrary::search(const QString &words) const
{
    QStringList sought = searchWords(words);
    sought.removeDuplicates();
    struct Hit {
        int missed = 0; ///< words that are not found
        int weight = 0;
        qsizetype at = 0;
    };
    QVector<Hit> hits;
    const QVector<Words> &held = this->words();
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        Hit hit{0, 0, at};
        for (const QString &word : std::as_const(sought)) {
            const int found = weight(held.at(at), word);
            hit.weight += found;
            hit.missed += found == 0 ? 1 : 0;
        }
        if (hit.missed < sought.size())
            hits.append(hit);
    }
    const auto rank = [this](const Hit &hit) {
        const EvidenceEntry &entry = m_entries.at(hit.at);
        return std::tuple(hit.missed, -hit.weight, !entry.core, -entry.year, entry.id);
    };
    std::ranges::sort(hits, {}, rank);
    QVector<EvidenceEntry> found;
    for (const Hit &hit : std::as_const(hits))
        found.append(m_entries.at(hit.at));
    return found;
}

QString EvidenceLibrary::freeId(const EvidenceEntry &entry)
{
    QString base = entry.id;
    if (base.isEmpty()) {
        constexpr qsizetype longestStart = 20;
        QString start = entry.title.left(longestStart);
        if (!start.isEmpty() && start.back().isHighSurrogate()) // half a character
            start.chop(1);
        base = normalisedTitle(entry.authors.isEmpty() ? start : entry.authors.first().family);
        if (entry.year > 0)
            base += QString::number(entry.year);
    }
    if (base.isEmpty())
        base = u"entry"_s;
    QString id = base;
    int &last = m_lastNumbers[base];
    for (last = std::max(last, 1); m_byId.contains(id);)
        id = base + u'-' + QString::number(++last);
    return id;
}

} // namespace caveat
