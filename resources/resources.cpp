// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// Carries the compiled-in data; the library needs a source of its own to exist.
