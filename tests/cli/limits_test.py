# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""limits_test.py CLI: what would break a reader gets an answer or a clear refusal, with 5 s of work and 500 MiB at most."""

import io
import os
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

MEGABYTE = 1024 * 1024
SECONDS = 5
MEMORY = 500 * MEGABYTE

PARAGRAPH = b'<p>The room is warm, people say, and <a href="https://example.org/?utm_source=x">others</a> agree.</p>\n'
PAGE = b"<html><body><nav><a href=/>Home</a></nav>"
LINE = b"The room is warm, people say, and others *agree* with it.\n\n"

CONTENT_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Override PartName="/word/document.xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONS = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Target="word/document.xml" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>')
WORD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
WORD_PARAGRAPH = b"<w:p><w:r><w:t>The room is warm, people say.</w:t></w:r></w:p>"


def docx(document, more=()):
    """A Word document with that main part, and other parts by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", document)
        for name, content in more:
            archive.writestr(name, content)
    return file.getvalue()


def word(paragraphs):
    return WORD + WORD_PARAGRAPH * paragraphs + b"</w:body></w:document>"


def lying_docx():
    """A part that is larger than the archive says."""
    return docx(word(1), [("word/media/a.png", b"\0" * (4 * MEGABYTE))]).replace(
        (4 * MEGABYTE).to_bytes(4, "little"), (4).to_bytes(4, "little"))


LAUGHS = (b'<!DOCTYPE w:document [<!ENTITY a0 "ha">'
          + b"".join(b'<!ENTITY a%d "&a%d;&a%d;&a%d;&a%d;&a%d;&a%d;&a%d;&a%d;">' % ((n,) + (n - 1,) * 8)
                     for n in range(1, 12))
          + b"]>" + WORD + b"<w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>")

# What is in the file, and whether it has to be refused; a function makes it when it is needed.
CASES = {
    "nested.html": (lambda: b"<div>" * 10000 + b"x", True),
    "nested-lists.html": (lambda: b"<ul><li>" * 10000 + b"x", True),
    "nested-bold.html": (lambda: b"<b>" * 10000 + b"x", True),
    "nested-quotes.md": (lambda: b">" * 10000 + b" x\n", True),
    "brackets.md": (lambda: b"[" * 100000 + b"x", False),
    "stars.md": (lambda: b"*a **b " * 50000, False),
    "bold-links.html": (lambda: b"<a><b>" * (2 * MEGABYTE), True),
    "tables.html": (lambda: b"<table>" * (2 * MEGABYTE), None),
    "comments.html": (lambda: b"<!--" * (3 * MEGABYTE), None),
    "attributes.html": (lambda: b"<p " + b"a=b " * (3 * MEGABYTE) + b">x", None),
    "nul.html": (lambda: b"<p>a\0b</p>" * 1000, True),
    "nul.md": (lambda: b"a\0b\n\n" * 1000, True),
    "entities.html": (lambda: b"<p>" + b"&amp;&lt;&#x41;&nosuch" * 700000, None),
    "entities.md": (lambda: b"&amp;&lt;&#x41;&nosuch" * 500000, None),
    "page.html": (lambda: PAGE + PARAGRAPH * (7 * MEGABYTE // len(PARAGRAPH)), False),
    "longer-page.html": (lambda: PAGE + PARAGRAPH * (15 * MEGABYTE // len(PARAGRAPH)), True),
    "pictures.html": (lambda: b"<p><img alt=a src='data:image/png;base64," + b"A" * (15 * MEGABYTE) + b"'>a", False),
    "large.html": (100 * MEGABYTE, True),
    "large.md": (100 * MEGABYTE, True),
    "large.txt": (100 * MEGABYTE, True),
    "draft.md": (lambda: LINE * (11 * MEGABYTE // len(LINE)), False),
    "nul.txt": (lambda: b"a\0b\n\n" * 1000, True),
    "nested-definitions.html": (lambda: b"<dl><dt>a<dd>" * 10000 + b"x", True),
    "draft.txt": (lambda: LINE * (11 * MEGABYTE // len(LINE)), False),
    "longest.txt": (lambda: LINE * (63 * MEGABYTE // len(LINE)), True),
    "one-line.txt": (lambda: b"warm room " * (11 * MEGABYTE // 10), False),
}

# The same for documents, which need pandoc.
DOCUMENTS = {
    "bomb.docx": (lambda: docx(word(1), [(f"word/media/{n}.png", b"\0" * (60 * MEGABYTE)) for n in range(10)]), True),
    "text-bomb.docx": (lambda: docx(word(10 * MEGABYTE // len(WORD_PARAGRAPH) * 12)), True),
    "many-parts.docx": (lambda: docx(word(1), [(f"word/{n}.xml", b"") for n in range(30000)]), None),
    "lies.docx": (lying_docx, None),
    "laughs.docx": (lambda: docx(LAUGHS), None),
    "nested.docx": (lambda: docx(WORD + b"<w:tbl><w:tr><w:tc>" * 10000), None),
    "long.docx": (lambda: docx(word(3000)), None),
    "nested.rtf": (lambda: b"{\\rtf1 " + b"{\\b " * 10000 + b"x", None),
    "large.docx": (100 * MEGABYTE, True),
    "no-archive.docx": (lambda: b"PK\3\4" + b"\0" * MEGABYTE, True),
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


def fastest(command, errors):
    """The same, of three runs if the first is too slow: the machine may be busy with something else."""
    result = run(command, errors)
    for _ in range(2):
        if result[1] > SECONDS:
            result = min(result, run(command, errors), key=lambda each: each[1])
    return result


def write(path, content):
    content = content() if callable(content) else content
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
        cases = CASES | (DOCUMENTS if shutil.which("pandoc") else {})
        for name, (content, refused) in cases.items():
            path = Path(folder) / name
            write(path, content)
            commands = (["export", str(path), "--to", "html"], ["clean", str(path)])
            for command in commands[:1] if name in DOCUMENTS else commands:
                status, seconds, memory = fastest([cli, *command, "-o", f"{folder}/out"], errors)
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
