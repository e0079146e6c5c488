// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// Debian's Qt is not built for the thread sanitizer, which therefore does not see that an event carries what was done
// before it was posted to the thread that gets it. Linked into the tests of the preset tsan, this tells it so: a signal
// or a call that is posted releases, an event that arrives acquires. What no event carries is still a race.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <mutex>

namespace
{

char handover; // its address is what is released and acquired

template <typename Function>
Function inQt(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Held until the signal of a worker, with copies of its arguments, is on its way. (Nothing is called directly by one.)
std::recursive_mutex leaving;

const bool isListening = QInternal::registerCallback(QInternal::EventNotifyCallback, [](void **) {
    const std::lock_guard lock(leaving);
    __tsan_acquire(&handover);
    return false;
});

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *metaObject, int localSignal, void **arguments)
{
    static const auto activateInQt
        = inQt<void (*)(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&handover);
    std::unique_lock lock(leaving, std::defer_lock);
    if (QCoreApplication::instance() != nullptr && QThread::currentThread() != QCoreApplication::instance()->thread())
        lock.lock();
    activateInQt(sender, metaObject, localSignal, arguments);
}

bool QMetaObject::invokeMethodImpl(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto invokeInQt = inQt<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    const auto call = [object, slot, result] {
        void *arguments[] = {result};
        slot->call(object, arguments);
        slot->destroyIfLastRef();
        __tsan_release(&handover);
    };
    __tsan_release(&handover);
    const bool done = invokeInQt(
        object, new QtPrivate::QFunctorSlotObject<decltype(call), 0, QtPrivate::List<>, void>(call), type, nullptr);
    __tsan_acquire(&handover); // where it was waited for, and where the caller is the last to hold what was called
    return done;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto waitInQt = inQt<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool done = waitInQt(this, deadline);
    __tsan_acquire(&handover);
    return done;
}
