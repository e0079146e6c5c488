// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "interface_scale.h"

#include <QSettings>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int usual = 100;
constexpr auto variable = "QT_SCALE_FACTOR"; // read by Qt once, before there is a window

} // namespace

QVector<int> interfaceScales()
{
    return {90, usual, 110, 125, 150, 175, 200};
}

int interfaceScale()
{
    const int percent = QSettings(u"Caveat"_s, u"caveat"_s).value(u"window/scale"_s, usual).toInt();
    return interfaceScales().contains(percent) ? percent : usual;
}

void setInterfaceScale(int percent)
{
    QSettings(u"Caveat"_s, u"caveat"_s).setValue(u"window/scale"_s, percent);
}

ScaledStart::ScaledStart()
{
    const int percent = interfaceScale();
    if (percent == usual || qEnvironmentVariableIsSet(variable))
        return;
    m_isOwn = qputenv(variable, QByteArray::number(percent / 100.0));
}

ScaledStart::~ScaledStart()
{
    if (m_isOwn)
        qunsetenv(variable); // programs that are started from here have their own size
}

} // namespace caveat
