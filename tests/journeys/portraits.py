#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""Pictures of the window to be looked at, on a display of its own (Xvfb).

    tests/journeys/portraits.py build/release/tests/journeys/portrait FOLDER [NAME...]

Names are those of the list below; without any, all are made.
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PORTRAITS = {
    "light": [],
    "dark": ["--theme", "dark"],
    "high-contrast": ["--theme", "high-contrast"],
    "high-contrast-light": ["--theme", "high-contrast-light"],
    "small": ["--size", "900x600"],
    "welcome": ["--welcome"],
    "welcome-small": ["--welcome", "--pseudo", "--size", "900x600"],
    "large": ["--size", "2560x1440"],
    "pseudo-locale": ["--pseudo", "--size", "900x600", "--sheets"],
    "right-to-left": ["-reverse", "--pseudo", "--size", "1360x860"],
    "sheets": ["--sheets"],
    "dark-sheets": ["--theme", "dark", "--sheets"],
    "twice-as-sharp": ["--size", "1200x700"],
}
SCREEN = "2560x1440x24"


def portray(program: str, folder: Path, name: str) -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_CACHE_HOME": home,
        }
        if name == "twice-as-sharp":
            environment["QT_SCALE_FACTOR"] = "2"
        command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", program, "--into", str(folder), "--as", name]
        subprocess.run(command + PORTRAITS[name], env=environment, check=True, timeout=120)


def main() -> int:
    if len(sys.argv) < 3 or not set(sys.argv[3:]) <= PORTRAITS.keys():
        print(__doc__, *PORTRAITS, sep="\n")
        return 2
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[3:] or PORTRAITS:
        portray(sys.argv[1], folder, name)
        print(folder / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
