// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "left_out.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

struct Wording {
    const char *one;
    const char *many;
};

/// In the order of LeftOut.
constexpr std::array wordings{
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 script left out"), QT_TRANSLATE_NOOP("LeftOut", "%1 scripts left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 style sheet left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 style sheets left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 template left out"), QT_TRANSLATE_NOOP("LeftOut", "%1 templates left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 passage for browsers without scripts left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 passages for browsers without scripts left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 embedded page or object left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 embedded pages or objects left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 video or sound left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 videos or sounds left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 drawing left out"), QT_TRANSLATE_NOOP("LeftOut", "%1 drawings left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 form control left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 form controls left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 hidden passage left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 hidden passages left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 link that runs a script or holds its own data was taken off its text"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 links that run a script or hold their own data were taken off their text")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 table that holds headings, lists or tables is read as running text"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 tables that hold headings, lists or tables are read as running text")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 menu or share bar of the page left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 menus or share bars of the page left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 comment area of the page left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 comment areas of the page left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 form of the page left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 forms of the page left out")},
    Wording{QT_TRANSLATE_NOOP("LeftOut", "1 other part of the page beside its article left out"),
        QT_TRANSLATE_NOOP("LeftOut", "%1 other parts of the page beside its article left out")},
};

} // namespace

QVector<LeftOutPassage> inOrder(QVector<LeftOutPassage> passages)
{
    std::ranges::stable_sort(passages, [](const LeftOutPassage &left, const LeftOutPassage &right) {
        return left.source.start != right.source.start ? left.source.start < right.source.start
                                                       : left.source.end > right.source.end;
    });
    QVector<LeftOutPassage> outer;
    for (const LeftOutPassage &passage : std::as_const(passages)) {
        if (!passage.source.isEmpty() && (outer.isEmpty() || passage.source.start >= outer.constLast().source.end))
            outer.append(passage);
    }
    return outer;
}

QStringList LeftOutCount::notices() const
{
    QStringList notices;
    for (const auto &[what, count] : m_counts) {
        const Wording &wording = wordings.at(std::size_t(what));
        notices.append(count == 1 ? QCoreApplication::translate("LeftOut", wording.one)
                                  : QCoreApplication::translate("LeftOut", wording.many).arg(count));
    }
    return notices;
}

} // namespace caveat
