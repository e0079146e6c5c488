// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "evidence_file.h"

#include "toml_fields.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

EvidenceEntry readEntry(TomlFields &fields)
{
    EvidenceEntry entry;
    entry.id = fields.requiredText("id");
    for (const QString &name : fields.texts("authors"))
        entry.authors.append(authorFromComma(name));
    entry.title = fields.requiredText("title");
    entry.journal = fields.text("journal");
    entry.journalShort = fields.text("journal_short");
    entry.year = fields.number("year").value_or(0);
    entry.volume = fields.text("volume");
    entry.issue = fields.text("issue");
    entry.pages = fields.text("pages");
    entry.doi = fields.text("doi");
    entry.pmid = fields.text("pmid");
    entry.pmcid = fields.text("pmcid");
    entry.registry = fields.text("registry");
    entry.url = fields.text("url");
    entry.abstract = fields.text("abstract");
    entry.design = fields.text("design");
    entry.population = fields.text("population");
    entry.among = fields.texts("among");
    entry.size = fields.number("size");
    entry.sizeNote = fields.text("size_note");
    entry.finding = fields.text("finding");
    entry.limits = fields.text("limits");
    entry.categories = fields.texts("categories");
    entry.checked = fields.text("checked");
    entry.unverified = fields.texts("unverified");
    entry.insert = fields.truth("insert", true);
    entry.core = fields.truth("core", false);
    const QString stance = fields.text("stance");
    if (const auto known = stanceFromName(stance))
        entry.stance = *known;
    else if (!stance.isEmpty())
        fields.fail(u"“%1” is no stance"_s.arg(stance));
    return entry;
}

/// Writes the fields of one entry, leaving out what is empty.
class EntryWriter
{
public:
    explicit EntryWriter(QString &out)
        : m_out(out)
    {
    }

    void text(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            line(key, tomlText(value));
    }
    void texts(const char *key, QStringList values)
    {
        for (QString &value : values)
            value = tomlText(value);
        if (!values.isEmpty())
            line(key, u'[' + values.join(u", "_s) + u']');
    }
    void line(const char *key, const QString &value) { m_out += QString::fromLatin1(key) + u" = "_s + value + u'\n'; }

private:
    QString &m_out;
};

void writeEntry(QString &out, const EvidenceEntry &entry)
{
    EntryWriter writer(out);
    out += u"\n[[entry]]\n"_s;
    writer.text("id", entry.id);
    QStringList authors;
    for (const Author &author : entry.authors)
        authors.append(author.toString());
    writer.texts("authors", authors);
    writer.text("title", entry.title);
    writer.text("journal", entry.journal);
    writer.text("journal_short", entry.journalShort);
    if (entry.year > 0)
        writer.line("year", QString::number(entry.year));
    writer.text("volume", entry.volume);
    writer.text("issue", entry.issue);
    writer.text("pages", entry.pages);
    writer.text("doi", entry.doi);
    writer.text("pmid", entry.pmid);
    writer.text("pmcid", entry.pmcid);
    writer.text("registry", entry.registry);
    writer.text("url", entry.url);
    writer.text("abstract", entry.abstract);
    writer.text("design", entry.design);
    writer.text("population", entry.population);
    writer.texts("among", entry.among);
    if (entry.size)
        writer.line("size", QString::number(*entry.size));
    writer.text("size_note", entry.sizeNote);
    writer.text("finding", entry.finding);
    writer.text("limits", entry.limits);
    if (entry.stance != Stance::NotJudged)
        writer.text("stance", stanceName(entry.stance));
    writer.texts("categories", entry.categories);
    writer.text("checked", entry.checked);
    writer.texts("unverified", entry.unverified);
    if (!entry.insert)
        writer.line("insert", u"false"_s);
    if (entry.core)
        writer.line("core", u"true"_s);
}

} // namespace

tl::expected<QVector<EvidenceEntry>, EntryFault> readEvidenceFile(const QByteArray &toml, const QString &file)
{
    QVector<EvidenceEntry> entries;
    const auto fault
        = readTomlTables(toml, file, u"entry"_s, [&entries](TomlFields &fields) { entries.append(readEntry(fields)); });
    if (fault)
        return tl::unexpected(*fault);
    return entries;
}

QByteArray writeEvidenceFile(const QVector<EvidenceEntry> &entries)
{
    QString out = u"# References of your own for Caveat.\n"_s;
    for (const EvidenceEntry &entry : entries)
        writeEntry(out, entry);
    return out.toUtf8();
}

} // namespace caveat
