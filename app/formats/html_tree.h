// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>
#include <memory_resource>

namespace caveat
{

/// What gumbo makes of a page. The bytes must outlive it.
///
/// Its nodes lie in one arena that is freed at once: gumbo frees a tree by
/// recursion, and a page nested deep enough would exhaust the stack.
class HtmlTree
{
public:
    explicit HtmlTree(const QByteArray &bytes, GumboTag fragmentContext = GUMBO_TAG_LAST);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    const GumboNode *root() const { return m_output->root; }
    const GumboNode *document() const { return m_output->document; } ///< with the comments around the root
    int depth() const;

private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_arena;
    GumboOptions m_options;
    GumboOutput *m_output = nullptr;
};

/// The children of an element or template; empty for other nodes.
const GumboVector &childrenOf(const GumboNode *node);
const GumboNode *childAt(const GumboNode *node, unsigned index);
bool isElement(const GumboNode *node);
bool isElement(const GumboNode *node, GumboTag tag);
bool isText(const GumboNode *node);
/// \p utf8 as it is: a byte order mark at its start is a character like any other.
QString fromUtf8(const char *utf8);
/// The value of an attribute; null where there is none.
QString attribute(const GumboNode *element, const char *name);

} // namespace caveat
