# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""clean_folder_bench.py CLI: all pages of the corpora, repeated to 1,000, in one run of clean: bounded memory, a file
that cannot be read is named, the rest is done. Status 77 without CAVEAT_CORPORA."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAGES = 1000
MEGABYTES = 300


def main(cli):
    corpora = os.environ.get("CAVEAT_CORPORA")
    if not corpora:
        print("CAVEAT_CORPORA is not set")
        return 77
    pages = sorted(page for ending in ("html", "htm", "md") for folder in ("readability_pages", "massage_sites")
                   for page in (Path(corpora) / folder).rglob(f"*.{ending}"))
    if not pages:
        print("the corpora hold no pages")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        site.mkdir()
        size = 0
        for number in range(PAGES):
            page = pages[number % len(pages)]
            size += page.stat().st_size
            shutil.copy(page, site / f"{number:04}{page.suffix}")
        (site / "broken.html").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
        start = time.monotonic()
        run = subprocess.run([cli, "clean", str(site), "-o", str(Path(folder) / "out")], capture_output=True, text=True)
        seconds = time.monotonic() - start
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        done = sum(1 for _ in (Path(folder) / "out").rglob("*.*"))
    last = run.stderr.strip().splitlines()[-1]
    print(f"{len(pages)} pages, repeated to {PAGES} ({size / 1e6:.0f} MB): {seconds:.1f} s, {memory:.0f} MiB at most; {last}")
    faults = []
    if run.returncode != 2:
        faults.append(f"status {run.returncode}, not 2")
    if "broken.html" not in last:
        faults.append("the last line does not name the file that failed")
    if done < PAGES - 20:
        faults.append(f"only {done} pages are written")
    if memory > MEGABYTES:
        faults.append(f"more than {MEGABYTES} MiB")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
