// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "page_lines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;
using Match = PhraseSet::Match;

/// A shorter paragraph may stand twice for good reason: a refrain, a price, a bullet.
constexpr int leastRepeatedWords = 12;
/// A longer line says something of its own.
constexpr qsizetype mostLineWords = 10;
constexpr qsizetype mostNameWords = 4;

/// What a block looks like, by itself and by the blocks around it.
struct Line {
    QStringList words;
    bool blank = false;
    bool standsAlone = false; ///< a short line that ends no sentence
    Match comments = Match::None;
    Match navigation = Match::None;
    bool form = false;
    bool field = false; ///< a form's if others of one are next to it
    bool date = false;
    bool name = false; ///< an item that is nobody's words but a name
    bool hangsFromName = false;
    bool doubled = false; ///< the same text stands elsewhere
};

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.isSpace(); });
}

bool mayBeLine(const Block &block)
{
    return block.kind == BlockKind::Heading || block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem
        || block.kind == BlockKind::TableCell;
}

class LineReader
{
public:
    LineReader(const Draft &draft, const QStringList &texts, const CleaningWords &words)
        : m_draft(draft)
        , m_texts(texts)
        , m_words(words)
    {
    }

    QVector<Line> read()
    {
        QHash<QString, int> counts;
        for (const QString &text : m_texts)
            ++counts[text];
        QVector<Line> lines(m_texts.size());
        for (qsizetype index = 0; index < lines.size(); ++index) {
            readLine(lines[index], index);
            lines[index].doubled = !lines[index].blank && counts.value(m_texts.at(index)) > 1;
        }
        spreadFields(lines);
        hangFromNames(lines);
        return lines;
    }

private:
    void readLine(Line &line, qsizetype index) const
    {
        const Block &block = m_draft.blocks.at(index);
        const QString &text = m_texts.at(index);
        line.blank = isBlank(text);
        if (line.blank || !mayBeLine(block))
            return;
        line.words = lineWords(text);
        if (line.words.isEmpty())
            return;
        const QChar last = text.back();
        line.standsAlone = line.words.size() <= mostLineWords && !QStringView(u".!?;").contains(last);
        line.comments = m_words.comments.match(line.words);
        line.navigation = m_words.navigation.match(line.words);
        line.form = isForm(line.words);
        line.field = !line.form && m_words.fields.match(line.words) == Match::Whole;
        line.date = line.words.contains(u"#"_s) && std::ranges::all_of(line.words, [this](const QString &word) {
            return word == "#"_L1 || m_words.dateWords.contains(word);
        });
        line.name = block.kind == BlockKind::ListItem && !block.continuesItem && isName(text, line.words);
    }

    /// Made of the lines of a form, run together or not.
    bool isForm(const QStringList &words) const
    {
        bool own = false;
        for (qsizetype at = 0; at < words.size();) {
            const qsizetype form = m_words.form.longestAt(words, at);
            const qsizetype field = m_words.fields.longestAt(words, at);
            own = own || form > 0;
            at += std::max(form, field);
            if (form == 0 && field == 0)
                return false;
        }
        return own;
    }

    bool isName(const QString &text, QStringList words) const
    {
        if (m_words.authorEndings.contains(words.constLast()))
            words.removeLast();
        // A picture of who commented may stand in front.
        const auto first = std::ranges::find_if(
            text, [](QChar unit) { return unit != QChar::ObjectReplacementCharacter && !unit.isSpace(); });
        return !words.isEmpty() && words.size() <= mostNameWords && !words.contains(u"#"_s) && first->isUpper()
            && !QStringView(u".!?;,").contains(text.back());
    }

    /// "Name" and "Website" are a form's where they touch one of its lines.
    static void spreadFields(QVector<Line> &lines)
    {
        const auto spread = [](auto first, auto last) {
            bool near = false;
            for (auto line = first; line != last; ++line) {
                near = line->form || line->comments == Match::Whole || (near && (line->field || line->blank));
                line->form = line->form || (near && line->field);
            }
        };
        spread(lines.begin(), lines.end());
        spread(lines.rbegin(), lines.rend());
    }

    void hangFromNames(QVector<Line> &lines) const
    {
        QVector<bool> named; // by level of the list
        for (qsizetype index = 0; index < lines.size(); ++index) {
            const Block &block = m_draft.blocks.at(index);
            if (block.kind != BlockKind::ListItem) {
                named.clear();
                continue;
            }
            const int level = std::max(block.level, 1);
            if (block.continuesItem) {
                lines[index].hangsFromName = named.value(level - 1);
            } else {
                named.resize(std::min<qsizetype>(level, named.size() + 1));
                named.last() = lines.at(index).name;
            }
        }
    }

    const Draft &m_draft;
    const QStringList &m_texts;
    const CleaningWords &m_words;
};

class PageLineFinder
{
public:
    PageLineFinder(
        const Draft &draft, const QStringList &texts, const QVector<bool> &inReferences, const QVector<Line> &lines)
        : m_draft(draft)
        , m_texts(texts)
        , m_inReferences(inReferences)
        , m_lines(lines)
    {
    }

    QVector<Residue> find()
    {
        const qsizetype tail = tailStart();
        QSet<QString> seen;
        for (qsizetype index = 0; index < m_lines.size(); ++index) {
            const bool inTail = index >= tail;
            if (inTail)
                addTail(index, seen);
            else
                addLine(index, seen);
        }
        return m_found;
    }

private:
    /// What a comment area holds below its heading.
    bool belongsToTail(qsizetype index) const
    {
        const Line &line = m_lines.at(index);
        const BlockKind kind = m_draft.blocks.at(index).kind;
        if (kind == BlockKind::Preformatted)
            return false;
        return line.blank || line.form || line.field || line.date || line.name || line.hangsFromName || line.doubled
            || opensTail(index) || isNavigation(line) || kind == BlockKind::Rule || kind == BlockKind::ImageText;
    }

    bool opensTail(qsizetype index) const
    {
        const Line &line = m_lines.at(index);
        return (line.comments == Match::Whole || (line.comments == Match::Begins && line.standsAlone));
    }

    static bool isNavigation(const Line &line)
    {
        return line.navigation == Match::Whole || (line.navigation == Match::Begins && line.standsAlone);
    }

    /// The block from which on there is only the comment area: in the last half, and opened by its heading.
    qsizetype tailStart() const
    {
        qsizetype length = 0;
        for (const QString &text : m_texts)
            length += text.size();
        qsizetype start = m_lines.size();
        qsizetype behind = 0;
        for (qsizetype index = m_lines.size() - 1; index >= 0; --index) {
            behind += m_texts.at(index).size();
            if (behind * 2 > length || !belongsToTail(index))
                break;
            // A list of the article may end in names: only a heading opens the tail.
            if (opensTail(index) || isNavigation(m_lines.at(index)))
                start = index;
        }
        return start;
    }

    void addTail(qsizetype index, QSet<QString> &seen)
    {
        const Line &line = m_lines.at(index);
        const bool again = line.doubled && seen.contains(m_texts.at(index));
        seen.insert(m_texts.at(index));
        const BlockKind kind = m_draft.blocks.at(index).kind;
        if (line.blank && kind == BlockKind::TableCell)
            return;
        if (line.blank && kind != BlockKind::Rule && kind != BlockKind::ImageText)
            add(index, ResidueKind::Empty);
        else if (line.form || line.field)
            add(index, ResidueKind::FormText);
        else if (isNavigation(line))
            add(index, ResidueKind::Navigation);
        else
            add(index, again ? ResidueKind::Repeat : ResidueKind::CommentTail);
    }

    void addLine(qsizetype index, QSet<QString> &seen)
    {
        const Line &line = m_lines.at(index);
        const Block &block = m_draft.blocks.at(index);
        if (line.blank) {
            const bool holdsPlace = block.kind == BlockKind::Rule || block.kind == BlockKind::TableCell
                || block.kind == BlockKind::ImageText || block.kind == BlockKind::Preformatted;
            if (!holdsPlace)
                add(index, ResidueKind::Empty);
            return;
        }
        if (line.comments == Match::Whole || (opensTail(index) && tailFollows(index)))
            add(index, ResidueKind::CommentTail);
        else if (line.form)
            add(index, ResidueKind::FormText);
        else if (isNavigation(line))
            add(index, ResidueKind::Navigation);
        else if (line.doubled && mayRepeat(index)) {
            if (seen.contains(m_texts.at(index)))
                add(index, ResidueKind::Repeat);
            seen.insert(m_texts.at(index));
        }
    }

    bool tailFollows(qsizetype index) const
    {
        if (index + 1 >= m_lines.size())
            return true;
        const Line &next = m_lines.at(index + 1);
        return next.form || next.field || next.date || next.name || opensTail(index + 1);
    }

    /// Quotations, captions and cells may say again what the text says.
    bool mayRepeat(qsizetype index) const
    {
        const Block &block = m_draft.blocks.at(index);
        const bool prose = block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
        return prose && !m_inReferences.at(index) && block.quoteDepth == 0
            && m_texts.at(index).count(u' ') + 1 >= leastRepeatedWords;
    }

    void add(qsizetype index, ResidueKind kind)
    {
        Residue piece;
        piece.kind = kind;
        piece.wholeBlock = true;
        piece.at = {int(index), {0, m_draft.blocks.at(index).text.size()}};
        piece.cut = piece.at.range;
        piece.label = label(kind);
        m_found.append(piece);
    }

    static QString label(ResidueKind kind)
    {
        switch (kind) {
        case ResidueKind::CommentTail:
            return QCoreApplication::translate("Residue", "Part of the comment area");
        case ResidueKind::FormText:
            return QCoreApplication::translate("Residue", "Text of a form");
        case ResidueKind::Navigation:
            return QCoreApplication::translate("Residue", "A line that leads elsewhere");
        case ResidueKind::Repeat:
            return QCoreApplication::translate("Residue", "The same stands above");
        default:
            return QCoreApplication::translate("Residue", "A block without text");
        }
    }

    const Draft &m_draft;
    const QStringList &m_texts;
    const QVector<bool> &m_inReferences;
    const QVector<Line> &m_lines;
    QVector<Residue> m_found;
};

} // namespace

QVector<Residue> pageLines(
    const Draft &draft, const QStringList &texts, const QVector<bool> &inReferences, const CleaningWords &words)
{
    const QVector<Line> lines = LineReader(draft, texts, words).read();
    return PageLineFinder(draft, texts, inReferences, lines).find();
}

} // namespace caveat
