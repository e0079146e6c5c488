// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"
#include "status_line.h"
#include "top_bar.h"
#include "welcome_card.h"
#include "work_area.h"

#include <cleanup/residue_bar.h>
#include <cleanup/residue_panel.h>
#include <editor/article_editor.h>
#include <editor/article_pane.h>
#include <editor/check_runner.h>
#include <editor/overview_bar.h>
#include <find/find_bar.h>
#include <findings/findings_panel.h>
#include <proofing/spelling.h>
#include <theme/icons.h>
#include <theme/theme_style.h>
#include <theme/type_scale.h>

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize usualSize(1360, 860);
constexpr QSize leastSize(480, 400);
constexpr int blocksToSearchForHeading = 400;

QString headingOver(const QTextDocument *document, int number)
{
    QTextBlock block = document->findBlockByNumber(number);
    for (int count = 0; block.isValid() && count < blocksToSearchForHeading; ++count, block = block.previous()) {
        if (block.blockFormat().headingLevel() > 0) {
            return block.text();
        }
    }
    return {};
}

FindingsModel::Texts modelTexts(const QTextDocument *document, const FindingTexts &texts)
{
    return {[document](const Finding &finding) {
                const QString text = document->findBlockByNumber(finding.block).text();
                return finding.words(text).simplified();
            },
        [document, texts](const Finding &finding) {
            const QString heading = headingOver(document, finding.block);
            const QString title = texts(finding, Market::All).title;
            return heading.isEmpty() ? title : QString(title + u" · "_s + heading);
        }};
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Checker> checker, FindingTexts texts, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(makeActions(this))
    , m_findings(new FindingsModel(this))
    , m_top(new TopBar(this))
    , m_messages(new MessageBar(this))
    , m_residueBar(new ResidueBar(this))
    , m_welcome(new WelcomeCard(this))
    , m_pane(new ArticlePane(this))
    , m_panel(new FindingsPanel(m_findings, texts, this))
    , m_residuePanel(
          new ResiduePanel([this](int block) { return editor()->document()->findBlockByNumber(block).text(); }, this))
    , m_side(new QStackedWidget(this))
    , m_area(new WorkArea(m_pane, m_side, this))
    , m_find(new FindBar(m_pane->editor(), this))
    , m_status(new StatusLine(this))
    , m_recent(new QMenu(tr("Open &recent"), this))
    , m_texts(texts)
    , m_session(new DocumentSession(m_pane->editor(), this))
    , m_spelling(new Spelling(m_pane->editor(), m_session->spelling(), this))
    , m_checks(std::make_unique<CheckRunner>(m_pane->editor()->changes(), m_findings, std::move(checker)))
{
    m_findings->setTexts(modelTexts(editor()->document(), texts));
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_messages);
    column->addWidget(m_residueBar);
    column->addWidget(m_welcome);
    column->addWidget(m_area, 1);
    column->addWidget(m_find);
    column->addWidget(m_status);
    setCentralWidget(centre);
    QFont interface = font();
    interface.setPixelSize(TypeScale::body);
    setFont(interface);
    setMinimumSize(leastSize);
    resize(usualSize);
    setAcceptDrops(true);
    editor()->setAcceptDrops(false); // files dropped on the text are opened, too

    m_side->addWidget(m_panel);
    m_side->addWidget(m_residuePanel);
    editor()->setFindings(m_findings);
    editor()->setPlaceholderText(tr("Write or paste an article, or open one with Ctrl+O."));
    m_pane->overview()->setFindings(m_findings);
    m_top->setMenu(makeMenu(m_actions, m_recent, m_spelling->menu(), this));
    for (const auto &[action, icon] : {std::pair{m_actions.heading1, u"heading-1"_s},
             std::pair{m_actions.heading2, u"heading-2"_s}, std::pair{m_actions.bullets, u"bullets"_s},
             std::pair{m_actions.numbers, u"numbers"_s}, std::pair{m_actions.quote, u"quote"_s},
             std::pair{m_actions.bold, u"bold"_s}, std::pair{m_actions.italic, u"italic"_s},
             std::pair{m_actions.link, u"link"_s}, std::pair{m_actions.showClaims, u"claims"_s}}) {
        m_top->addAction(action, icon);
    }
    m_top->setExportAction(m_actions.exportHtml);

    connectFiles();
    connectEditing();
    connectClaims();
    connectView();
    connectMarkets();
    connectCleanup();
    connectDecisions();
    connectProjects();
    connectCitations();
    connectHelp();
    connectPrint();
    connectSpelling();
    connectAccess();
    connectFlags();
    m_session->startNew();
    setThemeChoice(themeChoiceFromName(QSettings().value(u"window/theme"_s).toString()));
    qApp->installEventFilter(this);
    editor()->setFocus();
}

MainWindow::~MainWindow()
{
    // The editor's document is asked for texts by views that outlive it otherwise.
    m_findings->setTexts({});
}

ArticleEditor *MainWindow::editor() const
{
    return m_pane->editor();
}

void MainWindow::connectView()
{
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { editor()->zoom(1); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { editor()->zoom(-1); });
    connect(m_actions.zoomNormal, &QAction::triggered, this, [this] { editor()->zoom(0); });
    for (const auto &[action, choice] : {std::pair{m_actions.themeSystem, ThemeChoice::System},
             std::pair{m_actions.themeLight, ThemeChoice::Light}, std::pair{m_actions.themeDark, ThemeChoice::Dark},
             std::pair{m_actions.themeHighContrast, ThemeChoice::HighContrast},
             std::pair{m_actions.themeHighContrastLight, ThemeChoice::HighContrastLight}}) {
        connect(action, &QAction::triggered, this, [this, wanted = choice] {
            setThemeChoice(wanted);
            QSettings().setValue(u"window/theme"_s, themeChoiceName(wanted));
        });
    }
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_themeChoice = choice;
    const std::array actions{m_actions.themeSystem, m_actions.themeLight, m_actions.themeDark,
        m_actions.themeHighContrast, m_actions.themeHighContrastLight};
    actions.at(static_cast<size_t>(choice))->setChecked(true);
    applyTheme();
}

void MainWindow::applyTheme()
{
    const Theme theme = shippedTheme(m_themeChoice, QApplication::palette());
    m_theme = theme;
    setPalette(themePalette(theme));
    setStyleSheet(themeStyleSheet(theme));
    m_top->setTheme(theme);
    m_messages->setTheme(theme);
    m_pane->setTheme(theme);
    m_welcome->setTheme(theme);
    m_panel->setTheme(theme);
    m_residuePanel->setTheme(theme);
    m_spelling->setTheme(theme);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        applyTheme();
    } else if (watched == this && event->type() == QEvent::WindowActivate) {
        claimIfFree();
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showState()
{
    m_top->showDocument(m_session->title(), m_session->state());
    m_actions.exportAgain->setEnabled(m_session->origin().has_value());
    m_actions.exportAgain->setText(m_session->origin()
            ? tr("Export a&gain to %1").arg(QFileInfo(m_session->origin()->path).fileName())
            : tr("Export a&gain"));
    m_actions.versions->setEnabled(!m_session->versions().isEmpty());
    setWindowTitle(m_session->title() + u"[*]"_s);
    setWindowModified(m_session->isModified());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool may = maySwitchDraft();
    if (may) {
        m_session->discard();
    }
    event->setAccepted(may);
}

} // namespace caveat
