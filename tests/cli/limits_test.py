# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""limits_test.py CLI: what would break a reader gets an answer or a clear refusal, with 5 s of work and 500 MiB at most."""

import os
import sys
import tempfile
from pathlib import Path

MEGABYTE = 1024 * 1024
SECONDS = 5
MEMORY = 500 * MEGABYTE

PARAGRAPH = b'<p>The room is warm, people say, and <a href="https://example.org/?utm_source=x">others</a> agree.</p>\n'
PAGE = b"<html><body><nav><a href=/>Home</a></nav>"
LINE = b"The room is warm, people say, and others *agree* with it.\n\n"

# What is in the file, and whether it has to be refused.
CASES = {
    "nested.html": (b"<div>" * 10000 + b"x", True),
    "nested-lists.html": (b"<ul><li>" * 10000 + b"x", True),
    "nested-bold.html": (b"<b>" * 10000 + b"x", True),
    "nested-quotes.md": (b">" * 10000 + b" x\n", True),
    "brackets.md": (b"[" * 100000 + b"x", False),
    "stars.md": (b"*a **b " * 50000, False),
    "bold-links.html": (b"<a><b>" * (2 * MEGABYTE), True),
    "tables.html": (b"<table>" * (2 * MEGABYTE), None),
    "comments.html": (b"<!--" * (3 * MEGABYTE), None),
    "attributes.html": (b"<p " + b"a=b " * (3 * MEGABYTE) + b">x", None),
    "nul.html": (b"<p>a\0b</p>" * 1000, True),
    "nul.md": (b"a\0b\n\n" * 1000, True),
    "entities.html": (b"<p>" + b"&amp;&lt;&#x41;&nosuch" * 700000, None),
    "entities.md": (b"&amp;&lt;&#x41;&nosuch" * 500000, None),
    "page.html": (PAGE + PARAGRAPH * (7 * MEGABYTE // len(PARAGRAPH)), False),
    "longer-page.html": (PAGE + PARAGRAPH * (15 * MEGABYTE // len(PARAGRAPH)), True),
    "pictures.html": (b"<p><img alt=a src='data:image/png;base64," + b"A" * (15 * MEGABYTE) + b"'>a", False),
    "large.html": (100 * MEGABYTE, True),
    "large.md": (100 * MEGABYTE, True),
    "large.txt": (100 * MEGABYTE, True),
    "draft.md": (LINE * (11 * MEGABYTE // len(LINE)), False),
}


def run(command, errors):
    """The exit status, the seconds of work and the memory of a command."""
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
        os.execv(command[0], command)
    _, status, usage = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def write(path, content):
    if isinstance(content, bytes):
        path.write_bytes(content)
        return
    with path.open("wb") as file:
        file.write(PARAGRAPH)
        file.truncate(content)


def main(cli):
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        errors = Path(folder) / "errors"
        for name, (content, refused) in CASES.items():
            path = Path(folder) / name
            write(path, content)
            for command in (["export", str(path), "--to", "html"], ["clean", str(path)]):
                status, seconds, memory = run([cli, *command, "-o", f"{folder}/out"], errors)
                said = errors.read_text(errors="replace").strip()
                wrong = []
                if status not in (0, 2) or (status == 2 and name not in said):
                    wrong.append(f"status {status}: {said}")
                if refused is not None and refused != (status == 2):
                    wrong.append("not refused" if refused else f"refused: {said}")
                if seconds > SECONDS:
                    wrong.append("too slow")
                if memory > MEMORY:
                    wrong.append("too much memory")
                faults += len(wrong)
                print(f"{name:20} {command[0]:7} {status} {seconds:5.1f} s {memory // MEGABYTE:4} MiB {'; '.join(wrong)}", flush=True)
            path.unlink()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
