#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""Draw marked and unmarked lines of unlabelled pages, to be read one by one; or count what was said of them.

usage: sample_lines.py CLI CORPORA [--seed N] [--count 60] [--only massage_articles|readability_pages]
       sample_lines.py CLI CORPORA --seed N --judged sample.tsv

CLI is the path of caveat-cli, CORPORA the folder that holds massage_articles and readability_pages. With equal text,
engine and seed the same lines are drawn. sample_1.tsv to sample_4.tsv are the verdicts on four draws. Each is printed with the hash by which a verdict names it, what was found and
why. A verdict file has a row a line: hash, "marked" or "unmarked", "right" or "wrong" (or "border"), and a few words
of one's own; the lines themselves stay out of it. With --judged prints the counts and the rows that no longer hold:
lines that are marked now and were not, or the other way round.
"""
import argparse
import collections
import hashlib
import html
import json
import pathlib
import random
import re
import subprocess

BLOCK = r"p|div|h[1-6]|li|ul|ol|td|th|tr|table|blockquote|section|article|figure|figcaption|br|pre|dt|dd|dl|header|footer"
BREAK = re.compile(rf"</?(?:{BLOCK})\b[^>]*>|\n\s*\n|\r?\n(?=\s*[-*•#])|(?<=[.!?…][\"”’)\]])\s+(?=[\"“‘(\[]?[A-Z])|(?<=[.!?…])\s+(?=[\"“‘(\[]?[A-Z])", re.I)
FEWEST_WORDS = 4


def pages(corpora, only):
    for folder, pattern, kind in (("massage_articles", "text/*.txt", "text"), ("readability_pages", "*/expected.html", "html")):
        if only in (None, folder):
            for path in sorted((corpora / folder).glob(pattern)):
                text = path.read_text(encoding="utf-8", errors="replace")
                yield {"id": f"{folder}/{path.parent.name if kind == 'html' else path.stem}", "format": kind, "text": text}


def readable(source):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", source)).split())


def is_english(text):
    words = re.findall(r"[a-z]+", text.lower())
    return len(words) > 0 and sum(word in {"the", "a", "of", "to", "and", "in", "is", "that"} for word in words) * 10 > len(words)


def lines(page):
    start = 0
    for cut in [*BREAK.finditer(page["text"]), None]:
        end = cut.start() if cut else len(page["text"])
        text = readable(page["text"][start:end])
        if len(re.findall(r"[A-Za-z]{2,}", text)) >= FEWEST_WORDS:
            yield start, end, text
        start = cut.end() if cut else end


def check(cli, documents):
    feed = "".join(json.dumps(document) + "\n" for document in documents)
    run = subprocess.run([cli, "check", "--jsonl"], input=feed.encode(), stdout=subprocess.PIPE)
    found = (json.loads(line) for line in run.stdout.decode().splitlines() if line.strip())
    return {page["id"]: page["findings"] for page in found}


def all_lines(cli, corpora, only):
    """Every line once: (hash, page, text, findings)."""
    documents = [page for page in pages(corpora, only) if is_english(readable(page["text"])[:20000])]
    found = check(cli, documents)
    seen = set()
    for page in documents:
        offsets = [0]
        for character in page["text"]:
            offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
        for start, end, text in lines(page):
            name = hashlib.sha256(text.encode()).hexdigest()[:10]
            if name in seen:
                continue
            seen.add(name)
            inside = [finding for finding in found[page["id"]] if finding["severity"] != "info"
                      and finding["start"] < offsets[end] and finding["end"] > offsets[start]]
            yield name, page["id"], text, inside


def judged(path, drawn):
    now = {name: "marked" if findings else "unmarked" for name, _, _, findings in drawn}
    counts = collections.Counter()
    for row in path.read_text().splitlines():
        if not row or row.startswith("#"):
            continue
        name, state, verdict, *words = row.split("\t")
        counts[state, verdict] += 1
        if name in now and now[name] != state:
            counts["now " + now[name], verdict] += 1
            print(f"{name} was {state}, which was {verdict}, and is {now[name]}: {' '.join(words)}")
    for (state, verdict), count in sorted(counts.items()):
        print(f"{state:<14}{verdict:<8}{count:>4}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--only", choices=["massage_articles", "readability_pages"])
    parser.add_argument("--judged", type=pathlib.Path)
    arguments = parser.parse_args()
    everything = list(all_lines(arguments.cli, arguments.corpora, arguments.only))
    if arguments.judged:
        judged(arguments.judged, everything)
        return
    # By hash, so that a change to one page does not move the draw on all others.
    order = random.Random(arguments.seed)
    key = {name: order.random() for name in sorted(name for name, *_ in everything)}
    for state in ("marked", "unmarked"):
        pool = [line for line in everything if bool(line[3]) == (state == "marked")]
        pool.sort(key=lambda line: key[line[0]])
        print(f"== {state}: {min(len(pool), arguments.count)} of {len(pool)}")
        for name, page, text, findings in pool[:arguments.count]:
            print(f"{name}  {page}\n    {text}")
            for finding in findings:
                print(f"    -> {finding['rule']} {finding['severity']} “{finding['text']}”: {finding['reasons'][-1]}")


main()
