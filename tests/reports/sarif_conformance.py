# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""sarif_conformance.py CLI FILE...: the SARIF multitool (npm: @microsoft/sarif-multitool) finds no fault.

Looks for it on the path as sarif-multitool, or where CAVEAT_SARIF_MULTITOOL says.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77


def main(cli, files):
    tool = os.environ.get("CAVEAT_SARIF_MULTITOOL") or shutil.which("sarif-multitool")
    if not tool:
        print("skipped: no sarif-multitool here (npm install -g @microsoft/sarif-multitool)")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "check.sarif"
        run = subprocess.run([cli, "check", "--format", "sarif", *files], capture_output=True)
        assert run.returncode == 1, run.stderr.decode()
        log.write_bytes(run.stdout)
        judged = subprocess.run([tool, "validate", str(log)], capture_output=True, text=True)
    print(judged.stdout + judged.stderr)
    finished = "Analysis completed successfully" in judged.stdout
    return 0 if finished and judged.returncode == 0 and " error " not in judged.stdout else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
