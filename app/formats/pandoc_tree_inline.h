// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pandoc_tree.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace caveat
{

QJsonObject pandocNode(QLatin1StringView type, const QJsonValue &content);
/// The attributes of a node: classes and pairs.
QJsonArray pandocAttributes(const QStringList &classes = {}, const QVector<std::pair<QString, QString>> &pairs = {});
/// \p text as it is, with line breaks.
QJsonArray pandocText(QStringView text);

/// Gives the inline nodes for an image.
using PandocImage = std::function<QJsonArray(const QString &target, const QString &title, const QString &text)>;

/// Writes the text of a block with its spans, comments and tracked changes. To be used in the order of the draft.
class PandocInlineWriter
{
public:
    PandocInlineWriter(const QVector<OutputMark> &marks, MarkScript script, PandocImage image);

    QJsonArray write(const Block &block, int index);

private:
    struct Event {
        enum class What : quint8 { CommentEnd, DeletionStart, DeletionEnd, CommentStart };
        qsizetype at = 0;
        What what = What::CommentEnd;
        int number = 0; ///< of the comment
        QString text;
    };

    void collectEvents(const Block &block, int index);
    void addSpans(QJsonArray &out, const Block &block, TextRange range, qsizetype &span);
    void addText(QJsonArray &out, const Block &block, TextRange range);
    void addEvents(QJsonArray &out, qsizetype upTo, bool withStarts);
    QJsonArray event(const Event &event);

    const QVector<OutputMark> &m_marks;
    MarkScript m_script;
    PandocImage m_image;
    QVector<Event> m_events; ///< of the block at hand, by place
    qsizetype m_next = 0;
    int m_deleting = 0;
    int m_comments = 0;
};

} // namespace caveat
