// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft_of.h>

#include <print/print_article.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class PrintArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPages()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rest.pdf"_s);
        QStringList lines{u"# Rest"_s};
        for (int line = 0; line < 200; ++line)
            lines += u"Tea is warm, and a chair is soft, and the evening is long enough for both."_s;
        const auto done = writePdf(draftOf(lines), path);
        QVERIFY2(done, qPrintable(done ? QString() : done.error()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.count("/Type /Page\n") >= 2);
    }

    /// A picture's address is never looked at, wherever it leads.
    void loadsNothing()
    {
        const QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret.png"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.close();
        Draft draft = draftOf({u"Tea"_s});
        draft.blocks.first().kind = BlockKind::ImageText;
        draft.blocks.first().imageTarget = u"file://"_s + secret.fileName();
        const QString path = folder.filePath(u"rest.pdf"_s);
        QVERIFY(writePdf(draft, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("/Subtype /Image"));
    }

    void saysWhatIsWrong()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none/rest.pdf"_s);
        const auto done = writePdf(draftOf({u"Tea"_s}), path);
        QVERIFY(!done);
        QVERIFY(done.error().contains(path));
    }
};

QTEST_MAIN(PrintArticleTest)
#include "print_article_test.moc"
