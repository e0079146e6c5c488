# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""What the two commands ask of apt, with stand-ins for apt and dpkg."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

STEPS = Path(sys.argv.pop()).resolve()
DEPENDENCIES = """
# a comment
build   cmake
build   new-name old-name
test    judge ?
"""
STAND_INS = {
    "dpkg-query": 'for name; do :; done; case " $INSTALLED " in *" $name "*) printf installed;; *) exit 1;; esac',
    "apt-cache": 'case " $KNOWN " in *" $2 "*) echo "$2";; esac',
    "apt-get": 'echo "apt-get $*" >>"$LOG"; case "$1" in "$APT_FAILS") exit 100;; esac',
    "sudo": "exit 1",
}


class StepsTest(unittest.TestCase):
    def run_step(self, installed, known="cmake new-name judge", root=True, apt_fails="nothing"):
        """What install_missing says, its status, and the calls of apt-get it made."""
        with tempfile.TemporaryDirectory() as folder:
            root_folder = Path(folder)
            (root_folder / "packaging").mkdir()
            (root_folder / "packaging/dependencies").write_text(DEPENDENCIES)
            for name, script in STAND_INS.items():
                (root_folder / name).write_text(f"#!/bin/sh\n{script}\n")
                (root_folder / name).chmod(0o755)
            log = root_folder / "log"
            log.touch()
            be = "true" if root else "false"
            run = subprocess.run(
                ["bash", "-c", f"set -euo pipefail; source {STEPS}; can_be_root() {{ {be}; }};"
                 ' as_root() { "$@"; }; install_missing build test'],
                cwd=folder, capture_output=True, text=True,
                env={"PATH": f"{folder}:{os.environ['PATH']}", "INSTALLED": installed, "KNOWN": known,
                     "LOG": str(log), "APT_FAILS": apt_fails})
            return run.stdout + run.stderr, run.returncode, log.read_text().splitlines()

    def test_nothing_missing_leaves_apt_alone(self):
        for installed in ("cmake new-name judge", "cmake old-name judge"):
            said, status, calls = self.run_step(installed)
            self.assertEqual((status, calls), (0, []), said)

    def test_missing_packages_are_installed_after_an_update(self):
        said, status, calls = self.run_step("cmake judge")
        self.assertEqual(status, 0, said)
        self.assertEqual(calls[0], "apt-get update -q")
        self.assertTrue(calls[1].startswith("apt-get install") and calls[1].endswith(" new-name"), calls)
        self.assertEqual(len(calls), 2)

    def test_the_name_that_this_release_has_is_taken(self):
        _, _, calls = self.run_step("cmake judge", known="old-name")
        self.assertTrue(calls[1].endswith(" old-name"), calls)

    def test_an_optional_package_that_the_release_has_not_is_left_out(self):
        said, status, calls = self.run_step("cmake new-name", known="cmake new-name")
        self.assertEqual((status, calls), (0, []), said)
        _, _, calls = self.run_step("cmake new-name")
        self.assertTrue(calls[1].endswith(" judge"), calls)

    def test_without_rights_it_says_what_to_install(self):
        said, status, calls = self.run_step("judge", root=False)
        self.assertEqual((status, calls), (2, []))
        self.assertIn("apt-get install --no-install-recommends cmake new-name\n", said)

    def test_a_failed_update_goes_on_and_a_failed_install_does_not(self):
        _, status, calls = self.run_step("cmake judge", apt_fails="update")
        self.assertEqual((status, len(calls)), (0, 2))
        said, status, _ = self.run_step("cmake judge", apt_fails="install")
        self.assertEqual(status, 2)
        self.assertIn("new-name", said)


if __name__ == "__main__":
    unittest.main()
