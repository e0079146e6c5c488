#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""Count the words of plain English, for resources/text/word_frequencies.txt.

usage: count_words.py TREEBANK.conllu… PAGES.pages… > resources/text/word_frequencies.txt

Counts the words of Universal Dependencies treebanks and of the pages that were written for the project, in lower case,
and prints those that occur often enough for their place among the others to mean something.
"""
import collections
import pathlib
import re
import sys

LEAST = 5
HEAD = """# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
#
# How often a word stands in {total:,} words of English, those from {least} times up: the development part of the EWT
# treebank and the PUD treebank of Universal Dependencies (English) and the project's own pages of wellness copy.
# Only the counts are taken. Made by tests/corpora/count_words.py; they say which of the words that a pattern needs
# is the rarest, so a change in them changes no finding. "0" stands for any number.
"""


def lines(path):
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if path.endswith(".conllu"):
            if line.startswith("# text = "):
                yield line[len("# text = "):]
        elif line[:2] in ("+ ", ". ", "~ "):
            yield line[2:]


def main():
    counts = collections.Counter(
        word for path in sys.argv[1:] for line in lines(path)
        for word in re.findall(r"[a-z]+(?:'[a-z]+)?|[0-9]", re.sub(r"[0-9][0-9.,]*", "0", line.lower().replace("’", "'"))))
    print(HEAD.format(total=counts.total(), least=LEAST), end="")
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if count >= LEAST:
            print(word, count)


if __name__ == "__main__":
    main()
