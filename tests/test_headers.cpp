// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// Carries the precompiled headers of the tests; their library needs a source of its own to exist.
