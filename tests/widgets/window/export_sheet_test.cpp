// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <export/export_sheet.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QPushButton *exportButton(const ExportSheet &sheet)
{
    return sheet.findChild<QPushButton *>(u"export-now"_s);
}

class ExportSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsOpen()
    {
        const ExportSheet sheet({{0, 2, 0, 3, 0}, {}}, u"/tmp/a.html"_s);
        QCOMPARE(sheet.findChild<QLabel *>(u"open-claims"_s)->text(), u"Claims still open: 3 high, 2 low."_s);
        QVERIFY(exportButton(sheet)->isEnabled());
    }

    void anArticleWithNothingMarkedIsNotCleared()
    {
        const ExportSheet sheet({}, u"/tmp/a.html"_s);
        QVERIFY(sheet.findChild<QLabel *>(u"open-claims"_s)->text().contains(u"not clearance"_s));
    }

    void criticalClaimsAreAskedAbout()
    {
        const ExportSheet sheet({{0, 0, 0, 0, 1}, {}}, u"/tmp/a.html"_s);
        QVERIFY(!exportButton(sheet)->isEnabled());
        sheet.findChild<QCheckBox *>(u"export-consent"_s)->setChecked(true);
        QVERIFY(exportButton(sheet)->isEnabled());
    }

    void aFileIsNeeded()
    {
        const ExportSheet sheet({}, u"/tmp/a.html"_s);
        sheet.findChild<QLineEdit *>(u"export-path"_s)->clear();
        QVERIFY(!exportButton(sheet)->isEnabled());
    }

    void fragmentOrPage()
    {
        const ExportSheet sheet({{}, {{OutputFormat::HtmlFragment, {u"the page title"_s}}}}, u"/tmp/a.html"_s);
        const auto said = [&sheet] {
            QStringList texts;
            for (const QLabel *label : sheet.findChildren<QLabel *>())
                texts += label->isHidden() ? QString() : label->text();
            return texts.join(u' ');
        };
        QCOMPARE(sheet.format(), OutputFormat::HtmlFragment);
        QVERIFY(said().contains(u"the page title"_s));
        sheet.findChild<QRadioButton *>(u"export-page"_s)->setChecked(true);
        QCOMPARE(sheet.format(), OutputFormat::HtmlPage);
        QVERIFY(!said().contains(u"the page title"_s));
    }

    void documents()
    {
        const ExportSheet sheet({{}, {{OutputFormat::Docx, {u"web images"_s}}}}, u"/tmp/a.b.html"_s);
        sheet.findChild<QRadioButton *>(u"export-word"_s)->setChecked(true);
        QCOMPARE(sheet.format(), OutputFormat::Docx);
        QCOMPARE(sheet.path(), u"/tmp/a.b.docx"_s);
        sheet.findChild<QRadioButton *>(u"export-open-document"_s)->setChecked(true);
        QCOMPARE(sheet.format(), OutputFormat::Odt);
        QCOMPARE(sheet.path(), u"/tmp/a.b.odt"_s);
        sheet.findChild<QRadioButton *>(u"export-page"_s)->setChecked(true);
        QCOMPARE(sheet.path(), u"/tmp/a.b.html"_s);
        sheet.findChild<QRadioButton *>(u"export-wordpress"_s)->setChecked(true);
        QCOMPARE(sheet.format(), OutputFormat::WordPress);
        QCOMPARE(sheet.path(), u"/tmp/a.b.html"_s);
    }

    void openClaimsAsComments()
    {
        const ExportSheet sheet({{0, 0, 2, 0, 0}, {}}, u"/tmp/a.html"_s);
        auto *flags = sheet.findChild<QCheckBox *>(u"export-flags"_s);
        QVERIFY(!flags->isHidden() && flags->text().contains(u"before it is published"_s));
        sheet.findChild<QRadioButton *>(u"export-wordpress"_s)->setChecked(true);
        QVERIFY(flags->isHidden());
        sheet.findChild<QRadioButton *>(u"export-word"_s)->setChecked(true);
        QVERIFY(!flags->isHidden() && flags->text().contains(u"tracked changes"_s));
        QVERIFY(!sheet.withFlags());
        flags->setChecked(true);
        QVERIFY(sheet.withFlags());
        sheet.findChild<QRadioButton *>(u"export-wordpress"_s)->setChecked(true);
        QVERIFY(!sheet.withFlags());

        const ExportSheet nothingOpen({{3, 0, 0, 0, 0}, {}}, u"/tmp/a.html"_s);
        nothingOpen.findChild<QRadioButton *>(u"export-word"_s)->setChecked(true);
        QVERIFY(nothingOpen.findChild<QCheckBox *>(u"export-flags"_s)->isHidden());
    }
};

} // namespace

QTEST_MAIN(ExportSheetTest)
#include "export_sheet_test.moc"
