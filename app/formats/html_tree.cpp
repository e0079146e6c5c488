// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_tree.h"

#include <utility>
#include <vector>

namespace caveat
{

namespace
{

constexpr std::size_t firstChunk = 64 * 1024;

void *allocate(void *arena, std::size_t size)
{
    return static_cast<std::pmr::memory_resource *>(arena)->allocate(size);
}

void leave(void *, void *) { }

} // namespace

HtmlTree::HtmlTree(const QByteArray &bytes, GumboTag fragmentContext)
    : m_arena(std::make_unique<std::pmr::monotonic_buffer_resource>(firstChunk))
    , m_options(kGumboDefaultOptions)
{
    m_options.allocator = allocate;
    m_options.deallocator = leave;
    m_options.userdata = m_arena.get();
    // Each error would hold a copy of the tag stack.
    m_options.max_errors = 0;
    m_options.fragment_context = fragmentContext;
    m_output = gumbo_parse_with_options(&m_options, bytes.constData(), std::size_t(bytes.size()));
}

HtmlTree::~HtmlTree() = default;

int HtmlTree::depth() const
{
    int deepest = 0;
    std::vector<std::pair<const GumboNode *, int>> open{{m_output->document, 0}};
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        deepest = std::max(deepest, depth);
        const GumboVector &children = childrenOf(node);
        for (unsigned index = 0; index < children.length; ++index)
            open.emplace_back(static_cast<const GumboNode *>(children.data[index]), depth + 1);
    }
    return deepest;
}

const GumboVector &childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return node->v.document.children;
    return isElement(node) ? node->v.element.children : kGumboEmptyVector;
}

const GumboNode *childAt(const GumboNode *node, unsigned index)
{
    return static_cast<const GumboNode *>(childrenOf(node).data[index]);
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

QString fromUtf8(const char *utf8)
{
    QString text = QString::fromUtf8(utf8);
    // Qt takes a mark at the start for one of the whole text.
    if (QByteArrayView(utf8).startsWith("\xef\xbb\xbf"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

QString attribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found ? fromUtf8(found->value) : QString();
}

} // namespace caveat
