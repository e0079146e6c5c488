// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "checklist.h"

#include <evidence/search_words.h>
#include <evidence/toml_fields.h>
#include <text/sentences.h>

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// The words of \p text, signs of money among them.
QStringList wordsAndSigns(const QString &text)
{
    QStringList words = searchWords(text);
    for (const QChar sign : {QChar(u'€'), QChar(u'$'), QChar(u'£')}) {
        if (text.contains(sign))
            words.append(QString(sign));
    }
    return words;
}

} // namespace

tl::expected<QVector<Criterion>, EntryFault> readCriteria(const QByteArray &toml, const QString &file)
{
    QVector<Criterion> criteria;
    const auto fault = readTomlTables(toml, file, u"criterion"_s, [&criteria](TomlFields &fields) {
        Criterion criterion{fields.requiredText("id"), fields.requiredText("question"), {}};
        for (const QString &words : fields.texts("words"))
            criterion.words.append(wordsAndSigns(words));
        criteria.append(criterion);
    });
    if (fault)
        return tl::unexpected(*fault);
    return criteria;
}

tl::expected<QVector<Criterion>, EntryFault> shippedCriteria()
{
    QFile file(u":/caveat/wording/checklist.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(EntryFault{file.fileName(), 0, {}, file.errorString()});
    return readCriteria(file.readAll(), file.fileName());
}

QVector<CheckedCriterion> checklist(const Draft &draft, const QVector<Criterion> &criteria)
{
    QVector<CheckedCriterion> checked;
    for (const Criterion &criterion : criteria)
        checked.append({criterion, {}});
    for (qsizetype block = 0; block < draft.blocks.size(); ++block) {
        const QString &text = draft.blocks.at(block).text;
        for (const TextRange range : sentenceRanges(text)) {
            const QStringList list = wordsAndSigns(text.mid(range.start, range.length()));
            const QSet<QString> said(list.begin(), list.end());
            for (CheckedCriterion &item : checked) {
                const bool met
                    = !item.sign && std::ranges::any_of(item.criterion.words, [&said](const QStringList &choice) {
                          return std::ranges::all_of(
                              choice, [&said](const QString &word) { return said.contains(word); });
                      });
                if (met)
                    item.sign = DraftRange{static_cast<int>(block), range};
            }
        }
    }
    return checked;
}

} // namespace caveat
