# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What packaging/run and packaging/test have in common; sourced from the top of the checkout.

say() { printf '\n==> %s\n' "$*"; }
die() {
    printf '\n%s\n' "$*" >&2
    exit 2
}

installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }
available() { [[ -n $(apt-cache madison "$1" 2>/dev/null) ]]; }

# The first of the names that this release has; status 1 where it has none of them.
known_name() {
    local name
    for name in "$@"; do
        if available "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# missing WHEN...: one name for each line of packaging/dependencies for these times that is not installed.
missing() {
    local line when name
    local -a names
    while read -r line; do
        read -r when line <<<"$line"
        [[ " $* " == *" $when "* ]] || continue
        read -ra names <<<"${line%'?'}"
        for name in "${names[@]}"; do
            installed "$name" && continue 2
        done
        known_name "${names[@]}" || [[ $line == *'?' ]] || printf '%s\n' "${names[0]}"
    done < <(grep -Ev '^(#|$)' packaging/dependencies)
}

can_be_root() { ((EUID == 0)) || { command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; }; }
as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

# install_missing WHEN...: sees to the packages for these times; asks apt only where something is missing.
install_missing() {
    local -a wanted
    if ! command -v apt-get >/dev/null; then
        say "No apt here: taking what packaging/dependencies lists to be installed"
        return
    fi
    mapfile -t wanted < <(missing "$@")
    if ((${#wanted[@]} == 0)); then
        say "Every package needed is installed"
        return
    fi
    can_be_root || die "Packages are missing, and it takes root or sudo to install them. Please do, then run this again:
    apt-get install --no-install-recommends ${wanted[*]}"
    say "Bringing the package lists up to date, as packages are missing"
    as_root apt-get update -q || say "That failed; going on with the lists at hand"
    mapfile -t wanted < <(missing "$@")
    say "Installing: ${wanted[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "${wanted[@]}" </dev/null ||
        die "These packages could not be installed. Caveat needs Debian 12, Ubuntu 24.04 or later: ${wanted[*]}"
}

# build TARGET...: configures and builds the release preset.
build() {
    local cache=${CAVEAT_COMPILER_LAUNCHER-$(command -v ccache || true)}
    say "Configuring build/release${cache:+, compiling through ${cache##*/}}"
    export CCACHE_SLOPPINESS=pch_defines,time_macros # what ccache asks for where headers are precompiled
    CAVEAT_COMPILER_LAUNCHER=$cache cmake --preset release
    say "Building $*"
    cmake --build --preset release --target "$@"
}

# A bare machine has no UTF-8 locale set, and Qt wants one for file names and output.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
