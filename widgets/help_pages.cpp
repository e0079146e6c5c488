// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "help_pages.h"

#include <claims/guidance.h>

#include <QAction>
#include <QCoreApplication>
#include <QFile>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostExamples = 4;
constexpr qsizetype longestExample = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString shippedText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// \p text with what Markdown would read as markup escaped.
QString escaped(QString text)
{
    for (const QChar sign : u"\\`*_{}[]<>#|"_s)
        text.replace(sign, u"\\"_s + sign);
    return text;
}

/// Examples are kept in the notation of rule tests; only those that are a plain sentence are shown.
QStringList plainExamples(const QVector<RuleExample> &examples)
{
    QStringList plain;
    for (const RuleExample &example : examples) {
        const bool isPlain = !example.text.contains(u'\n') && !example.text.contains(u'|')
            && !example.text.startsWith(u'#') && !example.text.startsWith(u'-') && example.text.size() < longestExample;
        if (isPlain && plain.size() < mostExamples)
            plain.append(example.text);
    }
    return plain;
}

QString list(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString text = u"\n## "_s + heading + u"\n\n"_s;
    for (const QString &item : items)
        text += u"- "_s + escaped(item) + u'\n';
    return text;
}

QString categoryText(const RulePack &pack)
{
    QString text = u"# "_s + escaped(pack.title) + u"\n\n"_s + escaped(pack.why) + u"\n\n## "_s
        + Words::tr("What would be support") + u"\n\n"_s + escaped(pack.wanted) + u'\n';
    // The compiled rules carry no examples; the file that they were made of does.
    const QString path = u":/caveat/rules/%1.toml"_s.arg(pack.id);
    const auto source = readRulePack(shippedText(path).toUtf8(), path);
    QStringList marked;
    QStringList quiet;
    for (const Rule &rule : source ? source->rules : pack.rules) {
        marked += plainExamples(rule.flag).mid(0, 2);
        quiet += plainExamples(rule.pass).mid(0, 1);
    }
    text += list(Words::tr("Lines that are marked"), marked.mid(0, mostExamples));
    text += list(Words::tr("Lines that are not"), quiet.mid(0, mostExamples));
    QStringList says;
    for (const Guidance &entry : guidanceFor(shippedGuidance(), pack.guidance, Market::All))
        says += u"- "_s + escaped(entry.title + u": "_s + entry.says) + u" <"_s + entry.source + u">\n"_s;
    if (!says.isEmpty())
        text += u"\n## "_s + Words::tr("What the rules of advertising say") + u"\n\n"_s + says.join(QString());
    return text;
}

QString keysText(const QList<QAction *> &actions)
{
    QString text = u"# "_s + Words::tr("Keys") + u"\n\n| "_s + Words::tr("Key") + u" | "_s + Words::tr("What it does")
        + u" |\n|---|---|\n"_s;
    for (const QAction *action : actions) {
        QString title = action->text();
        title.remove(u'&');
        if (!action->shortcut().isEmpty())
            text += u"| "_s + escaped(action->shortcut().toString(QKeySequence::NativeText)) + u" | "_s + escaped(title)
                + u" |\n"_s;
    }
    return text;
}

HelpPage filePage(const QString &name, const QString &title)
{
    return {name, title, [name] { return shippedText(u":/caveat/help/%1.md"_s.arg(name)); }};
}

} // namespace

QVector<HelpPage> guidePages(const QList<QAction *> &actions)
{
    return {
        filePage(u"guide"_s, Words::tr("Guide")),
        {u"keys"_s, Words::tr("Keys"), [actions] { return keysText(actions); }},
        filePage(u"citations"_s, Words::tr("Citing sources")),
        filePage(u"projects"_s, Words::tr("Projects and decisions")),
        filePage(u"spelling"_s, Words::tr("Spelling")),
        filePage(u"access"_s, Words::tr("By keys, by ear, and large")),
        filePage(u"directives"_s, Words::tr("Comments to the check")),
        filePage(u"house-sentences"_s, Words::tr("Sentences of your house")),
        filePage(u"rule-packs"_s, Words::tr("Rule packs")),
    };
}

QVector<HelpPage> categoryPages(const std::shared_ptr<const Engine> &engine)
{
    QVector<HelpPage> pages;
    for (const RulePack &pack : engine->packs())
        pages.append({pack.category, Words::tr("Claims: %1").arg(pack.title),
            [engine, category = pack.category] { return categoryText(*engine->pack(category)); }});
    return pages;
}

} // namespace caveat
