// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "span_stack.h"

#include "text_properties.h"

#include <QStringList>
#include <QTextCharFormat>

#include <algorithm>

namespace caveat
{

namespace
{

constexpr QChar fieldSeparator(0x1f);
constexpr QChar markSeparator(0x1e);

QString encoded(const SpanStack &stack)
{
    QStringList marks;
    for (const SpanMark &mark : stack) {
        const QStringList fields{QString::number(static_cast<int>(mark.kind)), mark.target, mark.title};
        marks += fields.join(fieldSeparator);
    }
    return marks.join(markSeparator);
}

void applyLook(QTextCharFormat &format, const SpanMark &mark)
{
    switch (mark.kind) {
    case SpanKind::Emphasis:
        format.setFontItalic(true);
        break;
    case SpanKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case SpanKind::Code:
        format.setFontFixedPitch(true);
        format.setFontFamilies({QStringLiteral("monospace")});
        break;
    case SpanKind::Superscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case SpanKind::Subscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
    case SpanKind::Strikethrough:
        format.setFontStrikeOut(true);
        break;
    case SpanKind::Abbreviation:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setToolTip(mark.title);
        break;
    case SpanKind::Link:
        // No colour: a theme must be able to change without touching the document. The pane paints links itself.
        format.setAnchor(true);
        format.setAnchorHref(mark.target);
        format.setToolTip(mark.title.isEmpty() ? mark.target : mark.title);
        break;
    case SpanKind::Citation: // painted by the pane
        format.setProperty(TextProperty::citation, true);
        break;
    case SpanKind::Image:
        format.setObjectType(inlineImageObject);
        format.setToolTip(mark.title);
        break;
    }
}

} // namespace

SpanStack spanStack(const QTextCharFormat &format)
{
    SpanStack stack;
    const QString text = format.stringProperty(TextProperty::spans);
    if (text.isEmpty()) {
        return stack;
    }
    for (const QString &mark : text.split(markSeparator)) {
        const QStringList fields = mark.split(fieldSeparator);
        stack += {static_cast<SpanKind>(fields.value(0).toInt()), fields.value(1), fields.value(2)};
    }
    return stack;
}

void setSpanStack(QTextCharFormat &format, const SpanStack &stack)
{
    for (const int property :
        {int(QTextFormat::FontItalic), int(QTextFormat::FontWeight), int(QTextFormat::FontFixedPitch),
            int(QTextFormat::FontFamilies), int(QTextFormat::TextVerticalAlignment), int(QTextFormat::FontStrikeOut),
            int(QTextFormat::TextUnderlineStyle), int(QTextFormat::IsAnchor), int(QTextFormat::AnchorHref),
            int(QTextFormat::TextToolTip), int(QTextFormat::ObjectType), TextProperty::spans, TextProperty::citation}) {
        format.clearProperty(property);
    }
    if (stack.isEmpty()) {
        return;
    }
    format.setProperty(TextProperty::spans, encoded(stack));
    for (const SpanMark &mark : stack) {
        applyLook(format, mark);
    }
}

QTextCharFormat withSpans(QTextCharFormat base, const SpanStack &stack)
{
    if (stack.isEmpty()) {
        return base;
    }
    QTextCharFormat look;
    setSpanStack(look, stack);
    base.merge(look);
    return base;
}

bool holds(const SpanStack &stack, SpanKind kind)
{
    return std::any_of(stack.begin(), stack.end(), [kind](const SpanMark &mark) { return mark.kind == kind; });
}

} // namespace caveat
