// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window_actions.h"

#include <cleanup/raw_pastes.h>
#include <editor/checker.h>
#include <editor/visible_blocks.h>
#include <findings/finding_text.h>
#include <findings/offer.h>
#include <formats/writer.h>
#include <help/help_page.h>
#include <theme/theme.h>

#include <review/claim_register.h>
#include <review/project_file.h>

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QPainter;
class QStackedWidget;
class QTextCursor;

namespace caveat
{

class ArticleEditor;
class ArticlePane;
class CheckRunner;
class DocumentSession;
class FindBar;
class FindingsModel;
class FindingsPanel;
class HelpSheet;
class MessageBar;
class OutlineSheet;
class ResidueBar;
class ResiduePanel;
class Spelling;
class StatusLine;
class TopBar;
class WelcomeCard;
class WorkArea;

/// The window: an article, its claims beside it, and the way in and out of files.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(std::unique_ptr<Checker> checker, FindingTexts texts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openSample();
    /// Opens the file at \p path; what is wrong with it is said in the message bar.
    bool openFile(const QString &path);
    void setThemeChoice(ThemeChoice choice);
    /// Offers the drafts that an earlier window did not save; false where there are none.
    bool offerRecovery();
    /// Tells what the marks mean, to who has not been told before.
    void offerWelcome();
    /// Writes the register of claims as CSV, or as a page.
    using RegisterWriter = std::function<QString(const QVector<RegisterEntry> &, const QString &title, bool asPage)>;
    void setRegisterWriter(RegisterWriter writer) { m_writeRegister = std::move(writer); }

    /// The pages of the help that tell of the kinds of claims.
    void setCategoryHelp(std::function<QVector<HelpPage>()> pages) { m_categoryHelp = std::move(pages); }

    ArticleEditor *editor() const;
    FindingsPanel *panel() const { return m_panel; }
    FindingsModel *findings() const { return m_findings; }
    CheckRunner *checks() const { return m_checks.get(); }
    MessageBar *messages() const { return m_messages; }
    ResiduePanel *residuePanel() const { return m_residuePanel; }
    DocumentSession *session() const { return m_session; }
    Spelling *spelling() const { return m_spelling; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectFiles();
    void connectEditing();
    void connectClaims();
    void connectView();
    void connectMarkets();
    void connectCleanup();
    void connectDecisions();
    void connectProjects();
    void connectCitations();
    void connectHelp();
    void showHelp();
    void showHelpPage(const QString &page);
    void showAbout();
    void showCommands();
    void showTextAlone(bool alone);
    void showOutline();
    void connectPrint();
    void print();
    void exportPdf();
    void askCitation();
    void showWholeDraft();
    void connectSpelling();
    void connectAccess();
    void goToPane(int step);
    void connectFlags();
    void extendMenu(QMenu *menu, const QTextCursor &at); ///< with what can be done about the claim there
    void showResidue();
    void reviewResidue(bool review); ///< the panel beside the text shows leftovers, or claims
    void removeResidue(const QVector<Residue> &accepted);
    void applyTheme();
    void showState();
    void showClaims();
    void showFormats();
    void paintMatches(QPainter &painter, const QVector<VisibleBlock> &blocks) const; ///< of what is sought
    void fillRecent();
    bool maySwitchDraft(); ///< asks about unsaved changes
    bool save();
    bool saveAs();
    bool showSaved(const tl::expected<void, SaveFault> &saved);
    bool askToOverwrite(const QString &why);
    bool showOpened(const tl::expected<QStringList, QString> &opened);
    void remember(); ///< among the recent files
    void askOpen();
    void askLink();
    void exportHtml();
    void exportTo(const QString &path, OutputFormat format, const QVector<OutputMark> &marks);
    void exportFlagged(const QString &path, OutputFormat format); ///< with comments and suggestions
    void exportAgain();
    void applyOffer(int number);

    struct CheckedDraft {
        Draft draft;
        QVector<Finding> findings; ///< with the blocks of that draft
    };
    CheckedDraft checkedDraft() const; ///< while the checks are settled
    QString reviewer() const; ///< the user's name; empty until it was asked
    bool askReviewer();
    void askReason(Status status);
    void decide(Status status, const QString &reason);
    std::optional<Decisions> decisionsWith(int row, Status status, const QString &reason);
    void askWaiveAll();
    void requestProposals(std::function<void(const QVector<ProposedOffer> &changes)> then);
    void showProposals(const QVector<ProposedOffer> &changes);
    void applyProposals(const QVector<ProposedOffer> &changes);
    void whenSettled(std::function<void()> act); ///< once the findings are those of the text
    void doWhatWaits();

    void tellOfOutside();
    void claimIfFree();
    void showVersions();
    void askVersionName();
    void showRegister(const QVector<RegisterEntry> &entries);
    void exportRegister(const QVector<RegisterEntry> &entries, bool asPage);

    WindowActions m_actions;
    ThemeChoice m_themeChoice = ThemeChoice::System;
    Theme m_theme;
    FindingsModel *m_findings;
    TopBar *m_top;
    MessageBar *m_messages;
    ResidueBar *m_residueBar;
    WelcomeCard *m_welcome;
    ArticlePane *m_pane;
    FindingsPanel *m_panel;
    ResiduePanel *m_residuePanel;
    QStackedWidget *m_side; ///< claims or leftovers
    WorkArea *m_area;
    FindBar *m_find;
    StatusLine *m_status;
    QMenu *m_recent;
    FindingTexts m_texts;
    RegisterWriter m_writeRegister;
    RawPastes m_pastes;
    DocumentSession *m_session;
    Spelling *m_spelling;
    std::unique_ptr<CheckRunner> m_checks; ///< goes before the document that it watches
    std::function<void()> m_waiting;
    std::function<QVector<HelpPage>()> m_categoryHelp;
    HelpSheet *m_help = nullptr; ///< once it was asked for
    OutlineSheet *m_outline = nullptr; ///< likewise
    std::function<void(const QVector<ProposedOffer> &changes)> m_proposalsFor; ///< who asked for them last
};

} // namespace caveat
