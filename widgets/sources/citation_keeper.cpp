// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "citation_keeper.h"

#include <editor/article_editor.h>
#include <editor/document_snapshot.h>
#include <editor/span_stack.h>
#include <editor/text_properties.h>
#include <evidence/entry_json.h>
#include <evidence/user_library.h>
#include <wording/typed_citations.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QSettings>
#include <QTextBlock>
#include <QTimer>

#include <optional>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

const QString styleKey = u"citations/style"_s;
const QString referencesMimeType = u"application/x-caveat-references"_s;

/// What a block says of its citations, to tell whether an edit has touched them; 0 where there are none.
int signature(const QTextBlock &block)
{
    size_t value = 0;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (!format.hasProperty(TextProperty::citation))
            continue;
        for (const SpanMark &mark : spanStack(format)) {
            if (mark.kind == SpanKind::Citation)
                value = qHashMulti(value, mark.target, it.fragment().text());
        }
    }
    return static_cast<int>(value & 0x7fffffff);
}

/// The citation that the caret stands in or at.
std::optional<Span> citationAt(const QTextBlock &block, int offset)
{
    for (const Span &span : snapshotOf(block).spans) {
        if (span.kind == SpanKind::Citation && span.range.start <= offset && offset <= span.range.end)
            return span;
    }
    return {};
}

/// Where the caret has to stay when it stands behind text that was typed right before a mark.
std::optional<int> typedBeforeMark(const CitationUpdate &update, const QVector<int> &places, const QTextCursor &caret)
{
    if (caret.hasSelection())
        return {};
    for (const TextEdit &edit : update.marks) {
        const qsizetype typed = edit.spans.isEmpty() ? 0 : edit.spans.constFirst().range.start;
        const qsizetype at = caret.positionInBlock() - edit.at.range.start;
        if (places.at(edit.at.block) == caret.blockNumber() && at > 0 && at <= typed)
            return caret.position();
    }
    return {};
}

} // namespace

CitationKeeper::CitationKeeper(ArticleEditor *editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_style = citationStyleFromName(QSettings().value(styleKey).toString()).value_or(CitationStyle::Vancouver);
    editor->setCopyCompanion([this](const Draft &copied, QMimeData &with) { copyAlong(copied, with); });
    connect(editor, &ArticleEditor::pasting, this, &CitationKeeper::takeAlong);
    ChangeTracker *changes = editor->changes();
    connect(changes, &ChangeTracker::blockEdited, this,
        [this](int block, int, int removed) { blockEdited(block, removed); });
    connect(changes, &ChangeTracker::blocksReplaced, this, [this](int first, int, int added) {
        QTextBlock block = m_editor->document()->findBlockByNumber(first);
        bool holds = m_citations > 0;
        for (int count = 0; count < added && block.isValid() && !holds; ++count, block = block.next())
            holds = signature(block) != 0;
        if (holds)
            settleSoon();
    });
}

void CitationKeeper::copyAlong(const Draft &copied, QMimeData &with) const
{
    QJsonArray entries;
    for (const QString &id : citedIds(citationPlaces(copied))) {
        if (const EvidenceEntry *entry = find(id))
            entries.append(entryToJson(*entry));
    }
    if (!entries.isEmpty())
        with.setData(referencesMimeType, QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

void CitationKeeper::takeAlong(const QMimeData *pasted)
{
    constexpr qsizetype mostBytes = 4'000'000; // anybody may fill the clipboard
    const QByteArray bytes = pasted->data(referencesMimeType);
    if (bytes.size() > mostBytes)
        return;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array()) {
        const EvidenceEntry entry = entryFromJson(value.toObject());
        if (!entry.id.isEmpty() && find(entry.id) == nullptr)
            m_references.insert(entry.id, entry);
    }
}

EvidenceLibrary &CitationKeeper::library() const
{
    if (!m_library) {
        auto read = libraryWithOwn(userLibraryPath());
        if (!read) // what is wrong with the user's file was said when the program began
            read = EvidenceLibrary::shipped();
        m_library = read ? *std::move(read) : EvidenceLibrary();
    }
    return *m_library;
}

void CitationKeeper::begin(const Draft &draft, const QVector<EvidenceEntry> &references)
{
    m_references.clear();
    for (const EvidenceEntry &entry : references)
        m_references.insert(entry.id, entry);
    m_style = citationStyleOf(draft).value_or(m_style);
    look(draft);
}

void CitationKeeper::look(const Draft &draft)
{
    const QVector<CitationPlace> places = citationPlaces(draft);
    const bool hadNone = m_citations == 0;
    m_citations = static_cast<int>(places.size());
    m_cited.clear();
    for (const QString &id : citedIds(places)) {
        if (const EvidenceEntry *entry = find(id))
            m_cited.append(*entry);
    }
    if (hadNone && m_citations == 0) // so do the blocks say
        return;
    QTextDocument *document = m_editor->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        block.setUserState(signature(block));
}

const EvidenceEntry *CitationKeeper::find(const QString &id) const
{
    const auto own = m_references.constFind(id);
    return own != m_references.cend() ? &*own : library().find(id);
}

void CitationKeeper::setStyle(CitationStyle style)
{
    m_style = style;
    QSettings().setValue(styleKey, citationStyleName(style));
    bringInStep(UndoStep::Own);
}

bool CitationKeeper::cite(const QString &id)
{
    const QTextCursor caret = m_editor->textCursor();
    const QTextBlock at = m_editor->document()->findBlock(caret.selectionEnd());
    const int offset = caret.selectionEnd() - at.position();
    TextEdit edit{{at.blockNumber(), {offset, offset}}, {}};
    QStringList ids{id};
    if (const auto standing = citationAt(at, offset)) {
        ids = standing->target.split(u',') + ids;
        ids.removeDuplicates();
        edit.at.range = standing->range;
    } else if (offset > 0 && !at.text().at(offset - 1).isSpace() && m_style != CitationStyle::Ama) {
        edit.text = u" "_s;
    }
    const QString mark = m_style == CitationStyle::Apa ? u"()"_s : m_style == CitationStyle::Ama ? u"0"_s : u"[]"_s;
    edit.spans = citationSpans(edit.text.size(), ids, mark, m_style);
    edit.text += mark;
    if (!m_editor->apply({edit}))
        return false;
    settle();
    return true;
}

QString CitationKeeper::convertTyped()
{
    if (m_editor->isComposing())
        return tr("Finish the word that you are composing first.");
    const ConvertedCitations converted = convertTypedCitations(m_editor->draft(), library());
    if (converted.converted == 0) {
        return converted.left.isEmpty() ? tr("The draft has no typed citations.")
                                        : tr("No typed citation leads to a reference that is known.");
    }
    for (const EvidenceEntry &entry : converted.references)
        m_references.insert(entry.id, entry);
    m_style = citationStyleOf(converted.draft).value_or(m_style);
    m_editor->replaceAll(converted.draft);
    settle();
    QStringList said{tr("%n citation(s) converted.", nullptr, converted.converted)};
    if (!converted.left.isEmpty())
        said += tr("%n mark(s) lead nowhere: %1.", nullptr, static_cast<int>(converted.left.size()))
                    .arg(converted.left.mid(0, 5).join(u", "_s));
    if (converted.uncited > 0)
        said += tr("%n reference(s) that nothing cites stay as typed.", nullptr, converted.uncited);
    return said.join(u' ');
}

void CitationKeeper::blockEdited(int number, int removed)
{
    QTextBlock block = m_editor->document()->findBlockByNumber(number);
    const bool isListed = !block.blockFormat().stringProperty(TextProperty::reference).isEmpty();
    const int now = signature(block);
    // A block that was never looked at has -1.
    const bool isTouched = now != std::max(block.userState(), 0) || (block.userState() < 0 && removed > 0);
    if (isTouched && m_citations + now > 0)
        settleSoon();
    else if (isListed && m_citations > 0)
        settleSoon();
}

void CitationKeeper::settleSoon()
{
    if (m_isSettling || m_isDue)
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(this, &CitationKeeper::settle, Qt::QueuedConnection);
}

void CitationKeeper::settle()
{
    bringInStep(UndoStep::OfLastEdit);
}

void CitationKeeper::bringInStep(UndoStep undoStep)
{
    QTextDocument *document = m_editor->document();
    if (m_isSettling)
        return;
    if (m_editor->isComposing()) {
        constexpr int again = 200; // milliseconds
        QTimer::singleShot(again, this, &CitationKeeper::settle);
        return;
    }
    m_isDue = false;
    QVector<int> places;
    const Draft draft = snapshotOf(*document, &places);
    const int before = m_citations;
    look(draft);
    if (undoStep == UndoStep::OfLastEdit && m_citations == before) // undo may have brought another style back
        m_style = citationStyleOf(draft).value_or(m_style);
    // What undo brings back was in step, and an edit would take redo away.
    if (document->isRedoAvailable() && undoStep == UndoStep::OfLastEdit)
        return;
    const auto known = [this](const QString &id) { return find(id); };
    const CitationUpdate update = citationUpdate(draft, known, m_style, tr("References"));
    if (update.isEmpty())
        return;
    m_isSettling = true;
    QTextCursor caret = m_editor->textCursor();
    const std::optional<int> beforeMark = typedBeforeMark(update, places, caret);
    applyCitations(*document, update, places, undoStep, caret);
    if (beforeMark)
        caret.setPosition(*beforeMark);
    m_editor->setTextCursor(caret);
    m_isSettling = false;
    look(m_editor->draft());
}

} // namespace caveat
