// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "directives.h"

#include <text/sentences.h>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool needsReason(const Directive &directive)
{
    return directive.kind != Directive::Kind::On && directive.reason.isEmpty();
}

/// Goes through a draft from top to bottom, and knows what is off.
class DirectiveRun
{
public:
    DirectiveRun(const Draft &draft, QVector<Finding> &findings)
        : m_draft(draft)
        , m_findings(findings)
    {
    }

    void run()
    {
        QVector<Finding> kept;
        qsizetype next = 0;
        for (int index = 0; index < m_draft.blocks.size(); ++index) {
            m_ignored.clear();
            for (const QString &text : m_draft.blocks.at(index).directives)
                take(text, index, kept);
            for (; next < m_findings.size() && m_findings.at(next).block == index; ++next) {
                const Finding &finding = m_findings.at(next);
                if (!holds(m_off, finding.category) && !holds(m_ignored, finding.category))
                    kept.append(finding);
            }
        }
        m_findings = std::move(kept);
    }

private:
    static bool holds(const QSet<QString> &categories, const QString &category)
    {
        return categories.contains(category) || categories.contains(u"ALL"_s);
    }

    void take(const QString &text, int block, QVector<Finding> &kept)
    {
        const auto directive = readDirective(text);
        if (!directive) {
            kept.append(faulty(text, block, u"unknown"_s,
                u"“%1” is no directive; they read “ignore CATEGORY because …”, “off CATEGORY because …” and “on”"_s));
        } else if (needsReason(*directive)) {
            kept.append(
                faulty(text, block, u"reason"_s, u"“%1” gives no reason, so it is not heeded: add “because …”"_s));
        } else if (directive->kind == Directive::Kind::Ignore) {
            m_ignored.insert(directive->category);
        } else if (directive->kind == Directive::Kind::Off) {
            m_off.insert(directive->category);
        } else if (directive->category.isEmpty() || directive->category == "ALL"_L1) {
            m_off.clear();
        } else {
            m_off.remove(directive->category);
        }
    }

    Finding faulty(const QString &text, int block, const QString &rule, const QString &message)
    {
        Finding finding;
        finding.rule = u"directive."_s + rule;
        finding.category = directiveCategory.toString();
        finding.severity = Severity::Low;
        finding.strength = Strength::None;
        finding.block = block;
        const QVector<TextRange> sentences = sentenceRanges(m_draft.blocks.at(block).text);
        finding.sentence = sentences.isEmpty() ? TextRange() : sentences.constFirst();
        finding.range = finding.sentence;
        finding.message = message.arg(text);
        finding.reasons = {u"a comment before this line says so"_s};
        const QByteArray hash = QCryptographicHash::hash((rule + u'\n' + text).toUtf8(), QCryptographicHash::Md5);
        finding.id = QString::fromLatin1(hash.toHex().left(12));
        if (const int ordinal = m_ordinals[finding.id]++; ordinal > 0)
            finding.id += u'-' + QString::number(ordinal + 1);
        return finding;
    }

    const Draft &m_draft;
    QVector<Finding> &m_findings;
    QSet<QString> m_off;
    QSet<QString> m_ignored;
    QHash<QString, int> m_ordinals;
};

} // namespace

std::optional<Directive> readDirective(QStringView text)
{
    static const QRegularExpression form(
        uR"(^\s*caveat:\s*(ignore|off|on)(?:\s+(?!because\b)([\w-]+))?(?:\s+because\b\s*(.*?))?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1).toLower();
    Directive directive;
    directive.kind = word == "on"_L1 ? Directive::Kind::On
        : word == "off"_L1           ? Directive::Kind::Off
                                     : Directive::Kind::Ignore;
    directive.category = match.captured(2).toUpper().replace(u'-', u'_');
    directive.reason = match.captured(3).simplified();
    if (directive.kind != Directive::Kind::On && directive.category.isEmpty())
        return {};
    return directive;
}

void honourDirectives(const Draft &draft, QVector<Finding> &findings)
{
    const bool isAddressed
        = std::ranges::any_of(draft.blocks, [](const Block &block) { return !block.directives.isEmpty(); });
    if (isAddressed)
        DirectiveRun(draft, findings).run();
}

} // namespace caveat
