// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pseudo_locale.h"

#include <QByteArrayView>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView plain = u"aeiouyAEIOUcnsz";
constexpr QStringView accented = u"áéîöüýÀÉÎÖÜçñšž";
constexpr qsizetype shortText = 12; // grows by half, longer ones by a third

} // namespace

QString pseudoText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return text;
    QString made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPlace = at > 0 && text.at(at - 1) == u'%';
        const qsizetype known = isPlace ? -1 : plain.indexOf(text.at(at));
        made += known < 0 ? text.at(at) : accented.at(known);
    }
    const qsizetype more = text.size() / (text.size() < shortText ? 2 : 3);
    for (qsizetype added = 0; added < more; ++added)
        made += added % 6 == 0 ? u' ' : u'ö';
    return u'[' + made + u']';
}

QString PseudoLocale::translate(const char *context, const char *text, const char *, int) const
{
    if (QByteArrayView(context) == "QShortcut")
        return {}; // the names of keys
    return pseudoText(QString::fromUtf8(text));
}

} // namespace caveat
