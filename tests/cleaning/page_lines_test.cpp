// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleaning/cleaned.h>
#include <formats/reader.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Blocks that are no part of the article.
class PageLinesTest : public QObject
{
    Q_OBJECT

    const CleaningWords m_words = shippedCleaningWords();

    static QString article()
    {
        QString text = u"# An evening of rest\n\n"_s;
        for (int i = 0; i < 8; ++i)
            text += u"Paragraph number %1 tells at some length how the room is heated and how the tea is made.\n\n"_s
                        .arg(i);
        return text;
    }

    static Draft read(const QString &markdown)
    {
        const auto document = readText(markdown, Format::Markdown);
        return document ? document->draft : Draft();
    }

private Q_SLOTS:
    /// What is found below an article, as the kinds of its lines; "-" is a line that stays.
    void below_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("comments that repeat")
            << u"## 6 Comments\n\n1. Ann Able\n\n   Buy my list today!\n\n2. Bea Best\n\n   Buy my list today!\n\n"
               "## Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n"_s
            << u"comment-tail comment-tail comment-tail comment-tail repeat comment-tail form-text"_s;
        QTest::newRow("comments with bodies of their own")
            << u"## 2 Comments\n\n1. Ann Able says:\n\n   May 3, 2021 at 4:05 pm\n\n   I liked it a lot.\n\n   Reply\n"_s
            << u"comment-tail comment-tail comment-tail comment-tail form-text"_s;
        QTest::newRow("article goes on behind the heading")
            << u"## 6 Comments\n\nThis is what six of our guests had to say, each in a line of their own.\n"_s
            << u"comment-tail -"_s;
        QTest::newRow("form") << u"## Leave a Reply\n\nName \\*\n\nEmail \\*\n\nWebsite\n\nPost Comment\n"_s
                              << u"comment-tail form-text form-text form-text form-text"_s;
        QTest::newRow("form in one line") << u"Comment \\* Name \\* Email \\* Website\n"_s << u"form-text"_s;
        QTest::newRow("cookies of a form")
            << u"Save my name, email, and website in this browser for the next time I comment.\n"_s << u"form-text"_s;
        QTest::newRow("spam filter")
            << u"This site uses Akismet to reduce spam. Learn how your comment data is processed.\n"_s
            << u"form-text"_s;
        QTest::newRow("shares") << u"Share this:\n\n- Share on Facebook\n\nRelated posts\n"_s
                                << u"navigation navigation navigation"_s;
        QTest::newRow("a label of its own")
            << u"## Website\n\nOurs lists the prices of all the rooms we have.\n"_s << u"- -"_s;
        QTest::newRow("sentences that begin alike")
            << u"Leave a comment about the tea on the card in your room.\n\nShare this room with one friend.\n\n"
               "Posted in 1912, the letter came late.\n"_s
            << u"- - -"_s;
        QTest::newRow("numbered names") << u"1. Swedish Massage\n2. Hot Stones\n"_s << u"- -"_s;
        QTest::newRow("number of responses in a heading")
            << u"## 5 responses to a cold room\n\nFirst you shiver.\n"_s << u"- -"_s;
    }

    void below()
    {
        QFETCH(QString, below);
        QFETCH(QString, kinds);
        const qsizetype first = read(article()).blocks.size();
        const Draft draft = read(article() + below);
        QStringList found;
        found.fill(u"-"_s, draft.blocks.size() - first);
        for (const Residue &piece : residue(draft, m_words)) {
            QVERIFY2(piece.at.block >= first, qPrintable(piece.text));
            QVERIFY(piece.wholeBlock);
            found[piece.at.block - first] = residueKindName(piece.kind);
        }
        QCOMPARE(found.join(u' '), kinds);
    }

    void repeatedParagraph()
    {
        const QString again
            = u"Paragraph number 3 tells at some length how the room is heated and how the tea is made.\n\n"_s;
        const Draft draft = read(article() + again + u"> "_s + again + u"Short line.\n\nShort line.\n"_s);
        const QVector<Residue> found = residue(draft, m_words);
        QCOMPARE(found.size(), 1);
        QCOMPARE(residueKindName(found.first().kind), u"repeat"_s);
        QCOMPARE(found.first().at.block, 9);
    }

    void emptyBlocks()
    {
        Draft draft = read(article());
        Block empty;
        empty.text = u" \u00a0\u200b"_s;
        draft.blocks.insert(3, empty);
        Block rule;
        rule.kind = BlockKind::Rule;
        draft.blocks.insert(5, rule);
        const QVector<Residue> found = residue(draft, m_words);
        QCOMPARE(found.size(), 1);
        QCOMPARE(residueKindName(found.first().kind), u"empty"_s);
        QCOMPARE(cleaned(draft, found).blocks.size(), draft.blocks.size() - 1);
    }

    /// Numbers of a list close up, and images and rules of the tail go too.
    void blocksGoInOrder()
    {
        const Draft draft
            = read(article() + u"## 1 Comment\n\n---\n\n![Ann](https://x.example/ann.png)\n\n1. Ann Able\n"_s);
        const Draft after = cleaned(draft, residue(draft, m_words));
        QVERIFY(sameContent(after, read(article())));
    }
};

QTEST_GUILESS_MAIN(PageLinesTest)
#include "page_lines_test.moc"
