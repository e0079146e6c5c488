# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""Checks that the tree keeps the rules of the house; prints what breaks them, one a line."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

LICENCE_TAG = "SPDX-License-" "Identifier:"
LONGEST_FILE = 500
CODE = {".cpp", ".h"}
WRITTEN_BY_HAND = CODE | {".py", ".sh", ".cmake"}
NO_LICENCE_LINE = {".json", ".ris", ".nbib", ".png", ".ico", ".docx", ".odt", ".rtf", ".expected",
                   ".caveat"}  # named in .reuse/dep5
NOT_OURS = {".git", "build", "LICENSES", "__pycache__", "caveat-output", ".cache"}

# Folders of app/, from the top down: each may include only what stands after it.
APP_ORDER = ["cli", "reports", "review", "formats", "cleaning", "wording",
             "claims", "evidence", "spelling", "draft", "text"]
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
SCREEN = re.compile(r"^(QtGui|QtWidgets)/|^Q(Widget|Color|Font|Image|Pixmap|Painter|TextDocument|TextEdit|Dialog)$")
LINK = re.compile(r"\bcaveat::(\w+)|\b(Qt6::(?:Gui|Widgets|Svg))\b")


def files_of(root):
    """Every file of the tree at root that is ours, as paths relative to it."""
    found = []
    for path in sorted(root.iterdir()):
        if path.name in NOT_OURS or path.is_symlink():
            continue
        if path.is_dir():
            found += [Path(path.name) / inner for inner in files_of(path)]
        else:
            found.append(Path(path.name))
    return found


def licence(root, files):
    """A file says its licence in its first lines."""
    for file in files:
        if file.suffix in NO_LICENCE_LINE or str(file) in {"LICENSE", ".git", ".reuse/dep5"}:
            continue
        head = (root / file).read_text(encoding="utf-8", errors="replace")[:600]
        if LICENCE_TAG not in head:
            yield f"{file}: no {LICENCE_TAG} in its first lines"


def length(root, files):
    """A file written by hand is short."""
    for file in files:
        if file.suffix in WRITTEN_BY_HAND or file.name == "CMakeLists.txt":
            lines = (root / file).read_text(encoding="utf-8").count("\n")
            if lines > LONGEST_FILE:
                yield f"{file}: {lines} lines, more than {LONGEST_FILE}"


def pragma_once(root, files):
    for file in files:
        if file.suffix == ".h" and "\n#pragma once\n" not in (root / file).read_text(encoding="utf-8"):
            yield f"{file}: no #pragma once"


def arrows(root, files):
    """widgets knows app, never the other way round; a folder of app knows only those below it."""
    widgets = {file.parts[1] for file in files if file.parts[0] == "widgets" and len(file.parts) > 2}
    for file in files:
        if file.parts[0] != "app" or len(file.parts) < 3:
            continue
        text = (root / file).read_text(encoding="utf-8")
        folder = file.parts[1]
        if folder not in APP_ORDER:
            yield f"{file}: {folder} has no place in the order of the folders"
            continue
        if file.suffix in CODE:
            reached = [(name, name.split("/")[0]) for name in INCLUDE.findall(text)]
        elif file.name == "CMakeLists.txt":
            reached = [(target or library, target or library) for target, library in LINK.findall(text)]
        else:
            continue
        for name, first in reached:
            if SCREEN.search(name) or first.startswith("Qt6::") or first in widgets | {"widgets"}:
                yield f"{file}: app reaches for the screen by {name}"
            elif first in APP_ORDER and APP_ORDER.index(first) < APP_ORDER.index(folder):
                yield f"{file}: {folder} reaches up to {name}"


def clang_format():
    """The program of the release that .clang-format is kept for; releases differ in what they make of it."""
    for name in ("clang-format-14", "clang-format"):
        program = shutil.which(name)
        if program and " 14." in subprocess.run([program, "--version"], capture_output=True, text=True).stdout:
            return program
    return None


def formatting(root, files):
    sources = [str(file) for file in files if file.suffix in CODE]
    program = clang_format()
    if not program:
        print("skipped: no clang-format 14 here", file=sys.stderr)
        return
    if sources:
        run = subprocess.run([program, "--dry-run", "-Werror", "--style=file", *sources],
                             cwd=root, capture_output=True, text=True)
        for line in run.stderr.splitlines():
            if "error:" in line:
                yield line


CHECKS = [licence, length, pragma_once, arrows, formatting]


def main(root):
    files = files_of(root)
    broken = [line for check in CHECKS for line in check(root, files)]
    print("\n".join(broken) if broken else f"{len(files)} files keep the rules of the house")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
