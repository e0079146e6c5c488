# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""html_conformance.py CLI FILE...: the Nu HTML checker (npm: vnu-jar, run by java) finds no fault in exported pages.

Looks for its jar where CAVEAT_VNU_JAR says, else in CAVEAT_NODE_MODULES.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77


def checker():
    modules = os.environ.get("CAVEAT_NODE_MODULES")
    jar = os.environ.get("CAVEAT_VNU_JAR") or (modules and modules + "/vnu-jar/build/dist/vnu.jar")
    return jar if jar and Path(jar).exists() and shutil.which("java") else None


def main(cli, files):
    jar = checker()
    if not jar:
        print("skipped: no java with vnu.jar here (npm install vnu-jar, and CAVEAT_VNU_JAR says where)")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        pages = []
        for number, file in enumerate(files):
            for name, flags in (("page", []), ("flags", ["--flags"])):
                page = Path(folder) / f"{number}-{name}-{Path(file).stem}.html"
                subprocess.run([cli, "export", file, "--to", "page", *flags, "-o", str(page)], check=True, capture_output=True)
                pages.append(str(page))
            fragment = subprocess.run([cli, "export", file, "--to", "html"], check=True, capture_output=True).stdout
            page = Path(folder) / f"{number}-fragment-{Path(file).stem}.html"
            page.write_bytes(b"<!doctype html><html lang=en><meta charset=utf-8><title>A</title><body>" + fragment)
            pages.append(str(page))
        judged = subprocess.run(["java", "-jar", jar, "--errors-only", *pages], capture_output=True, text=True)
    print(judged.stdout + judged.stderr)
    return judged.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
