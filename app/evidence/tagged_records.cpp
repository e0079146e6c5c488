// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "tagged_records.h"

#include "import.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// "TI  - Rest", "PMID- 77", and with spaces missing "TI - Rest", "ER -": a tag, spaces to the fifth sign, a hyphen.
std::optional<TaggedRecord::Field> fieldOf(const QString &line)
{
    const auto isCapital = [](QChar unit) { return unit >= u'A' && unit <= u'Z'; };
    if (line.isEmpty() || !isCapital(line.front()))
        return {};
    qsizetype tag = 0;
    while (tag < line.size() && tag < 4 && (isCapital(line.at(tag)) || (line.at(tag) >= u'0' && line.at(tag) <= u'9')))
        ++tag;
    qsizetype hyphen = tag;
    while (hyphen < line.size() && hyphen < 4 && line.at(hyphen) == u' ')
        ++hyphen;
    const bool spaced = hyphen > tag || tag == 4;
    if (tag < 2 || !spaced || hyphen >= line.size() || line.at(hyphen) != u'-')
        return {};
    if (hyphen + 1 < line.size() && line.at(hyphen + 1) != u' ')
        return {};
    return TaggedRecord::Field{line.first(tag), line.sliced(hyphen + 1).trimmed()};
}

class RecordReader
{
public:
    explicit RecordReader(QVector<EntryFault> &faults)
        : m_faults(faults)
    {
    }

    void take(const QString &line)
    {
        ++m_line;
        const auto field = fieldOf(line);
        if (!field) {
            carryOn(line);
        } else if (field->tag == "TY"_L1 || field->tag == "PMID"_L1) {
            end(false);
            m_open = true;
            m_record.line = m_line;
            m_record.ofPubMed = field->tag == "PMID"_L1;
            m_record.fields.append(*field);
        } else if (field->tag == "ER"_L1) {
            if (!m_open)
                fail(m_line, u"“ER” without the “TY” that begins an entry"_s);
            end(true);
        } else if (m_open) {
            m_record.fields.append(*field);
        } else {
            outside(u"“%1” stands before the “TY” that begins an entry"_s.arg(field->tag));
        }
    }

    QVector<TaggedRecord> finish()
    {
        end(false);
        return m_records;
    }

private:
    void carryOn(const QString &line)
    {
        const QString more = line.trimmed();
        if (more.isEmpty()) {
            if (m_record.ofPubMed)
                end(false);
            return;
        }
        if (!m_open) {
            // Some exports number their entries, "1.", or begin with a line about themselves.
            return;
        }
        QString &value = m_record.fields.last().value;
        if (value.size() <= 2 * longestImportedField)
            value += (value.isEmpty() ? QString() : u" "_s) + more;
    }

    void end(bool marked)
    {
        m_outside = false;
        if (m_open && (marked || m_record.ofPubMed))
            m_records.append(m_record);
        else if (m_open)
            fail(m_record.line, u"is cut off: “ER” does not end it"_s);
        m_open = false;
        m_record = {};
    }

    void outside(const QString &message)
    {
        if (!m_outside)
            fail(m_line, message);
        m_outside = true;
    }

    void fail(int line, const QString &message)
    {
        QString title = m_record.first({u"TI"_s, u"T1"_s}).left(80);
        if (title.isEmpty())
            title = QString::number(m_records.size() + 1);
        m_faults.append({{}, line, title, message});
    }

    QVector<EntryFault> &m_faults;
    QVector<TaggedRecord> m_records;
    TaggedRecord m_record;
    int m_line = 0;
    bool m_open = false;
    bool m_outside = false; ///< and it has been said
};

} // namespace

QStringList TaggedRecord::all(const QString &tag) const
{
    QStringList values;
    for (const Field &field : fields) {
        if (field.tag == tag && !field.value.isEmpty())
            values.append(field.value);
    }
    return values;
}

QString TaggedRecord::first(std::initializer_list<QString> tags) const
{
    for (const QString &tag : tags) {
        const QStringList values = all(tag);
        if (!values.isEmpty())
            return values.first();
    }
    return {};
}

QVector<TaggedRecord> taggedRecords(const QString &text, QVector<EntryFault> &faults)
{
    RecordReader reader(faults);
    for (const QString &line : text.split(u'\n'))
        reader.take(line);
    return reader.finish();
}

} // namespace caveat
