# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""schema_test.py CLI SCHEMA FILE...: reports of real runs keep to the published schema, and it refuses others."""

import json
import subprocess
import sys

SKIPPED = 77

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(SKIPPED)


def report(cli, *arguments, text=None):
    run = subprocess.run([cli, "check", "--format", "json", *arguments], input=text, capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()
    return json.loads(run.stdout)


def spoilt(good):
    """Reports that are wrong in one place each."""
    def changed(change):
        copy = json.loads(json.dumps(good))
        change(copy)
        return copy

    finding = ("files", 0, "findings", 0)

    def at(copy, *path):
        for step in path:
            copy = copy[step]
        return copy

    yield "another version", changed(lambda r: r.update(version=2))
    yield "no files", changed(lambda r: r.pop("files"))
    yield "no id", changed(lambda r: at(r, *finding).pop("id"))
    yield "offset below zero", changed(lambda r: at(r, *finding).update(start=-1))
    yield "line zero", changed(lambda r: at(r, *finding).update(line=0))
    yield "unknown severity", changed(lambda r: at(r, *finding).update(severity="grave"))
    yield "edit without text", changed(lambda r: at(r, *finding, "suggestions", 0, "edits", 0).pop("text"))
    yield "residue without kind", changed(lambda r: at(r, "files", 0, "residue", 0).pop("kind"))


def main(cli, schema_path, files):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    html = ("<p>Massage <b>boosts</b> your&nbsp;immune system, studies say.</p><p hidden>Buy</p>"
            "<p lang='fr'>Le massage est bon pour nous tous.</p>").encode()
    good = report(cli, "--input", "html", "-", text=html)
    reports = {"a page": good, "nothing": report(cli, text=b""),
               "all of it": report(cli, "--min-severity", "info", *files) if files else good,
               "one market": report(cli, "--market", "us", "--input", "html", "-", text=html)}
    faults = [f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message}"
              for name, one in reports.items() for error in validator.iter_errors(one)]
    faults += [f"not refused: {name}" for name, one in spoilt(good) if validator.is_valid(one)]
    print("\n".join(faults) if faults else f"{len(reports)} reports keep to the schema")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
