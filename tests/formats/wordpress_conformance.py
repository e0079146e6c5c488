# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""wordpress_conformance.py CLI FILE...: the block parser of WordPress finds blocks with names only.

It is @wordpress/block-serialization-default-parser of npm, looked for in CAVEAT_NODE_MODULES and run by node.
"""

import os
import shutil
import subprocess
import sys

SKIPPED = 77
PARSER = "@wordpress/block-serialization-default-parser"
SCRIPT = """
const { parse } = require(process.argv[1]);
const blocks = parse(require("fs").readFileSync(0, "utf8"));
const count = (list) => list.reduce((sum, block) => sum + 1 + count(block.innerBlocks), 0);
const faults = blocks.filter((block) => !block.blockName);
console.log(count(blocks) + " blocks, " + faults.length + " without a name");
process.exit(blocks.length === 0 || faults.length > 0 ? 1 : 0);
"""


def main(cli, files):
    modules = os.environ.get("CAVEAT_NODE_MODULES")
    if not modules or not shutil.which("node") or not os.path.isdir(f"{modules}/{PARSER}"):
        print(f"skipped: no node with {PARSER} here (npm install it, and CAVEAT_NODE_MODULES says where)")
        return SKIPPED
    status = 0
    for file in files:
        blocks = subprocess.run([cli, "export", file, "--to", "wordpress", "--flags"], check=True, capture_output=True).stdout
        judged = subprocess.run(["node", "-e", SCRIPT, f"{modules}/{PARSER}"], input=blocks, capture_output=True)
        print(file, (judged.stdout + judged.stderr).decode(), end="")
        status = status or judged.returncode
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
