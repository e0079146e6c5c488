// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "analysed_block.h"

namespace caveat
{

void layOutClauses(AnalysedSentence &sentence, QStringView text, const Grammar &grammar)
{
    auto &items = sentence.input.items;
    const auto count = static_cast<int>(items.size());
    const auto word = [&](int item) {
        return item < count
            ? normalisedWord(text.mid(sentence.tokens.at(item).range.start, sentence.tokens.at(item).range.length()))
            : QString();
    };
    AnalysedSentence::Clause clause;
    const auto begin = [&](int at, ClauseLink link) {
        clause.end = at;
        sentence.clauses.append(clause);
        clause = {at, at, link};
    };
    for (int i = 1; i < count; ++i) {
        const char16_t mark = items.at(i - 1).mark;
        const QString here = word(i);
        if (mark == u';' || mark == u':' || mark == u'–' || mark == u'—') {
            begin(i, ClauseLink::Main);
        } else if (mark == u',') {
            if (here == u"which" || here == u"who" || (here.endsWith(u"ing") && here.size() > 5))
                begin(i, ClauseLink::Dependent);
            else if (here == u"while" || here == u"although" || here == u"though" || here == u"whereas"
                || here == u"because" || here == u"so" || here == u"but")
                begin(i, ClauseLink::Main);
        }
        if ((here == u"and" || here == u"but" || here == u"or") && i + 1 < count
            && (sentence.has(grammar.finiteVerb, i + 1, i + 2)
                || (i + 2 < count && sentence.has(grammar.finiteVerb, i + 2, i + 3))))
            begin(i, sentence.has(grammar.finiteVerb, i + 1, i + 2) ? ClauseLink::Coordinated : ClauseLink::Main);
    }
    clause.end = count;
    sentence.clauses.append(clause);
    for (qsizetype c = 0; c < sentence.clauses.size(); ++c) {
        for (int i = sentence.clauses.at(c).first; i < sentence.clauses.at(c).end; ++i)
            items[i].clause = static_cast<qint16>(c);
    }
}

} // namespace caveat
