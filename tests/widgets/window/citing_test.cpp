// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_window.h"

#include <claims/shipped_rules.h>
#include <sources/citation_keeper.h>
#include <window/engine_checker.h>
#include <wording/stock.h>

#include <algorithm>

using namespace caveat;

/// Sources cited for claims, from the card to the file.
class CitingTest : public ProjectWindow
{
    Q_OBJECT

protected:
    std::unique_ptr<Checker> checker() const override
    {
        const auto engine = shippedEngine();
        auto stock = shippedStock();
        return makeEngineChecker(*engine, std::make_shared<const Stock>(*std::move(stock)));
    }

private:
    QStringList texts() const
    {
        QStringList found;
        for (const Block &block : m_window->editor()->draft().blocks)
            found.append(block.text);
        return found;
    }

    void citeForTheFirstClaim()
    {
        m_window->editor()->moveCursor(QTextCursor::Start);
        press(Qt::Key_F8);
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
        const QVector<Offer> offers = m_window->panel()->offers();
        const auto cite = std::ranges::find_if(offers, [](const Offer &offer) {
            return offer.suggestion.mode == SuggestionMode::Cite && !offer.suggestion.pending;
        });
        QVERIFY(cite != offers.end());
        press(Qt::Key(Qt::Key_1 + (cite - offers.begin())), Qt::AltModifier);
        QCoreApplication::processEvents();
        settle();
    }

private Q_SLOTS:
    void aSuggestedSourceIsACitation()
    {
        write({u"Massage may ease low-back pain."_s});
        citeForTheFirstClaim();
        QCOMPARE(texts().first(), u"Massage may ease low-back pain [1]."_s);
        QCOMPARE(texts().size(), 3);
        QCOMPARE(m_window->session()->citations()->references().size(), 1);
        QCOMPARE(m_window->findings()->openClaims(), 0);

        m_window->editor()->undo();
        QCoreApplication::processEvents();
        settle();
        QCOMPARE(texts(), QStringList{u"Massage may ease low-back pain."_s});
        QVERIFY(m_window->session()->decisions()->decisions().isEmpty());
        m_window->editor()->redo();
        QCoreApplication::processEvents();
        QCOMPARE(texts().first(), u"Massage may ease low-back pain [1]."_s);
    }

    void citationsComeBackWithTheFile()
    {
        write({u"Massage may ease low-back pain."_s});
        citeForTheFirstClaim();
        const QVector<EvidenceEntry> references = m_window->session()->citations()->references();
        const QStringList before = texts();
        save(u"rest.caveat"_s);
        m_window = newWindow();
        open(u"rest.caveat"_s);
        QCOMPARE(texts(), before);
        QCOMPARE(m_window->session()->citations()->references(), references);
        m_window->session()->citations()->setStyle(CitationStyle::Apa);
        QVERIFY(texts().first().startsWith(u"Massage may ease low-back pain ("));
        QVERIFY(m_window->session()->exportTo(at(u"rest.html"_s), OutputFormat::HtmlFragment));
        QVERIFY(contents(u"rest.html"_s).contains("role=\"doc-noteref\""));
    }

    void aClaimBeyondItsSourceStaysOpen()
    {
        write({u"Massage reduces cortisol (Moyer et al., 2011)."_s});
        QTRY_COMPARE(m_window->findings()->openClaims(), 1);
        m_window->editor()->moveCursor(QTextCursor::Start);
        press(Qt::Key_F8);
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(m_window->findings()->openClaims(), 0);
    }
};

QTEST_MAIN(CitingTest)
#include "citing_test.moc"
