// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What this process has used of the machine.

/// Seconds of processor time, which other programs do not lengthen as they do the time on the clock.
double processorSeconds();

/// How often memory was asked for. 0 where a sanitizer minds the memory.
qint64 allocationCount();

/// The most memory that was held since the last forgetPeak(), in MiB; 0 where the system does not tell.
double peakMemory();
void forgetPeak();
