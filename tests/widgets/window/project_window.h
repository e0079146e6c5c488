// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft_of.h"
#include "fake_checker.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/decision_history.h>
#include <editor/journal_keeper.h>
#include <findings/findings_panel.h>
#include <findings/soften_sheet.h>
#include <project/recovery_sheet.h>
#include <window/document_session.h>
#include <window/main_window.h>
#include <window/message_bar.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

namespace caveat
{

using namespace Qt::StringLiterals;

/// Presses the button of the question that comes up next.
inline void answer(const QString &button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY2(box != nullptr, "nobody asked");
        for (QAbstractButton *offered : box->buttons()) {
            if (offered->text().remove(u'&').contains(button)) {
                QTest::mouseClick(offered, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(button));
    });
}

/// A window with a fake checker, and a folder for its files.
class ProjectWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(QString::fromLatin1(metaObject()->className())); // folders of its own
    }

    void init() { begin(); }

    void cleanup() { m_window.reset(); }

protected:
    virtual std::unique_ptr<Checker> checker() const { return makeFakeChecker(); }

    void begin()
    {
        QSettings().clear();
        QSettings().setValue(u"review/name"_s, u"Ann"_s);
        QDir(journalFolder()).removeRecursively();
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = newWindow();
    }

    std::unique_ptr<MainWindow> newWindow()
    {
        auto window = std::make_unique<MainWindow>(checker(), fakeTexts());
        window->show();
        QApplication::setActiveWindow(window.get());
        window->editor()->setFocus();
        return window;
    }

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList lines() const { return linesOf(m_window->editor()->draft()); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QStringList &lines)
    {
        m_window->editor()->replaceAll(draftOf(lines));
        m_window->checks()->checkNow();
        settle();
    }
    void save(const QString &name)
    {
        const auto done = m_window->session()->path() == at(name) ? m_window->session()->save(u"Ann"_s)
                                                                  : m_window->session()->saveAs(at(name), u"Ann"_s);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        QVERIFY(!m_window->session()->isModified());
    }
    void open(const QString &name)
    {
        QVERIFY(m_window->openFile(at(name)));
        settle();
    }
    void settle() { QTRY_VERIFY(m_window->checks()->isSettled()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::setActiveWindow(m_window.get()); // nobody else does, without a window manager
        QTest::keyClick(m_window->editor(), key, modifiers);
    }
    void waiveFirst(const QString &reason)
    {
        m_window->editor()->moveCursor(QTextCursor::Start);
        press(Qt::Key_F8);
        press(Qt::Key_W, Qt::AltModifier);
        QTest::keyClicks(find<QLineEdit>(u"reason"_s), reason);
        QTest::keyClick(find<QLineEdit>(u"reason"_s), Qt::Key_Return);
        settle();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_window->messages()->findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        qFatal("no such button");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace caveat
