// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace caveat
{

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application)
{
    const QString folder = u":/caveat/translations"_s;
    auto *english = new QTranslator(&application);
    if (english->load(u"caveat_en"_s, folder))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    if (QLocale().language() != QLocale::English && own->load(QLocale(), u"caveat"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(own);
}

} // namespace caveat
