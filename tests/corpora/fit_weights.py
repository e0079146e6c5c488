#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""Fit the weights of verdicts (resources/verdict/weights.toml) on labelled pages, or tell what each of them does.

usage: fit_weights.py CLI CORPUS.jsonl… [--half a] [--fit] [--rounds N] [--soft COST] [--by-site FOLDS]

CLI is the path of caveat-cli. It is run once, with a pack that lets every part show; verdicts under other weights are
then sums of those parts, worked out here. Prints for each weight its value, how often the part occurs in units that
make a claim and in fine ones, and the score if it weighed nothing. With --fit each weight in turn is moved to where
the score is best, until nothing moves; the result is printed and has to be judged by a person before it is taken over.
A step of weight costs COST of the score (regularisation), so that of equally good weights the softest is taken: what
looks like a veto on these pages is one only where they leave no choice.
The score is F1 over all units less twice the share of fine units marked on pages that report (medical, journalism).
Pages of one site stay in one half; fit on half a only. With --by-site the sites are parted into FOLDS; the weights are
fitted on all but one fold and judged on that one, each in turn: whether fitting carries over to sites not fitted on.
"""
import argparse
import collections
import hashlib
import json
import pathlib
import re
import subprocess
import tempfile
import tomllib

WEIGHTS = pathlib.Path(__file__).parents[2] / "resources/verdict/weights.toml"
SEVERITY = {"low": 1}
FIXED = {"paper-from", "paper-full", "page-from", "page-full", "page-sentences", "page-spares", "topic-share", "quiet"}
TRACE = -0.001  # so that each part is listed and no verdict changes
REPORTING = {"medical", "journalism"}


def site(doc):
    match = re.match(
        r"https://github.com/[^/]+/([^/]+)/|https?://(?:web.archive.org/web/[^/]+/https?://)?(?:www\.)?([^/:]+)",
        doc["url"])
    return ((match.group(1) or match.group(2)) if match else doc["id"].split("/")[1]).lower()


def half(doc):
    return "ba"[hashlib.sha256(site(doc).encode()).digest()[1] % 2]


def traced(cli, docs, names):
    """The findings of each page, with all of their parts."""
    with tempfile.TemporaryDirectory() as folder:
        pack = pathlib.Path(folder) / "trace.toml"
        lines = [f"{name} = {TRACE}" for name in sorted(names - FIXED - {"heading"})]
        lines += ["quiet = -99.0", "page-spares = 99.0"]
        pack.write_text('[pack]\nid = "trace"\ncategory = "TRACE"\ntitle = "Trace"\n[weights]\n' + "\n".join(lines))
        feed = "".join(json.dumps({"id": d["id"], "format": d["format"], "text": d["text"]}) + "\n" for d in docs)
        run = subprocess.run([cli, "check", "--jsonl", "--pack", pack], input=feed.encode(), stdout=subprocess.PIPE)
    found = (json.loads(line) for line in run.stdout.decode().splitlines() if line.strip())
    return {page["id"]: page["findings"] for page in found}


def units(docs, found, names):
    """Each labelled unit: is it a claim, does its page report, and the findings in it as (start, {part: count})."""
    result = []
    for doc in docs:
        offsets = [0]
        for character in doc["text"]:
            offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
        for unit in doc["units"]:
            claim = unit["label"] == "FLAG" and unit["severity"] != "info"
            if not claim and unit["label"] != "OK":
                continue
            inside = []
            for finding in found[doc["id"]]:
                if finding["start"] >= offsets[unit["end"]] or finding["end"] <= offsets[unit["start"]]:
                    continue
                start, counts = 0.0, collections.Counter()
                for part in finding["parts"]:
                    if part["part"] in names and part["part"] != "heading":
                        counts[part["part"]] += part["weight"] / TRACE
                    else:
                        start += part["weight"]
                inside.append((start, counts))
            result.append((claim, doc["kind"] in REPORTING, inside))
    return result


def is_marked(inside, weights):
    for start, counts in inside:
        total = start + sum(weights[name] * count for name, count in counts.items() if name != "page")
        if total < weights["page-spares"]:
            total += weights["page"] * counts["page"]
        if total >= SEVERITY["low"] - 0.5:
            return True
    return False


def measure(labelled, weights):
    tally = collections.Counter((claim, reports, is_marked(inside, weights)) for claim, reports, inside in labelled)
    hit = tally[True, True, True] + tally[True, False, True]
    missed = tally[True, True, False] + tally[True, False, False]
    wrong = tally[False, True, True] + tally[False, False, True]
    f1 = 2 * hit / max(1, 2 * hit + missed + wrong)
    noise = tally[False, True, True] / max(1, tally[False, True, True] + tally[False, True, False])
    return f1 - 2 * noise, f1, noise


def fitted(labelled, weights, rounds, soft):
    weights = dict(weights)
    for _ in range(rounds):
        before = dict(weights)
        for name in sorted(set(weights) - FIXED - {"heading"}):
            steps = [weights[name]] + [round(-0.1 * step, 1) for step in range(0, 31)] + [-9.0]
            trials = {value: weights | {name: value} for value in steps}
            weights[name] = max(steps, key=lambda value: measure(labelled, trials[value])[0] - cost(trials[value], soft))
        if weights == before:
            break
    return weights


def judge_by_site(docs, found, weights, arguments):
    """Marks each fold under the shipped weights and under those fitted on the others; prints both scores."""
    folds = collections.defaultdict(list)
    for doc in docs:
        folds[hashlib.sha256(site(doc).encode()).digest()[2] % arguments.by_site].append(doc)
    tallies = {"shipped": collections.Counter(), "fitted on the others": collections.Counter()}
    for fold, held in sorted(folds.items()):
        others = units([doc for doc in docs if doc not in held], found, set(weights))
        trial = fitted(others, weights, arguments.rounds, arguments.soft)
        for name, used in (("shipped", weights), ("fitted on the others", trial)):
            for claim, _, inside in units(held, found, set(weights)):
                tallies[name][claim, is_marked(inside, used)] += 1
    for name, tally in tallies.items():
        hit, missed, wrong = tally[True, True], tally[True, False], tally[False, True]
        print(f"{name:<22}P {hit / max(1, hit + wrong):.3f} R {hit / max(1, hit + missed):.3f} "
              f"F1 {2 * hit / max(1, 2 * hit + missed + wrong):.3f}")


def cost(weights, soft):
    return soft * sum(abs(value) for name, value in weights.items() if name not in FIXED and name != "heading")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("corpus", nargs="+")
    parser.add_argument("--half", choices=["a", "b"], default="a")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--by-site", type=int, metavar="FOLDS")
    parser.add_argument("--soft", type=float, default=0.0005)
    arguments = parser.parse_args()
    docs = [json.loads(line) for path in arguments.corpus for line in open(path, encoding="utf-8")]
    docs = [doc for doc in docs if half(doc) == arguments.half]
    weights = tomllib.loads(WEIGHTS.read_text())["weights"]
    found = traced(arguments.cli, docs, set(weights))
    if arguments.by_site:
        judge_by_site(docs, found, weights, arguments)
        return
    labelled = units(docs, found, set(weights))

    def line(name):
        present = [claim for claim, _, inside in labelled if any(counts[name] for _, counts in inside)]
        without = measure(labelled, weights | {name: 0.0})[0]
        print(f"{name:<18}{weights[name]:>7.2f}{sum(present):>8}{len(present) - sum(present):>6}{without:>10.4f}")

    if arguments.fit:
        weights = fitted(labelled, weights, arguments.rounds, arguments.soft)
    print(f"{'weight':<18}{'value':>7}{'claims':>8}{'fine':>6}{'without':>10}")
    for name in weights:
        if name not in FIXED and name != "heading":
            line(name)
    score, f1, noise = measure(labelled, weights)
    print(f"score {score:.4f}: F1 {f1:.4f}, fine units marked on pages that report {noise:.4f}")


main()
