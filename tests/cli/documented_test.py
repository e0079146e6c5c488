# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""documented_test.py CLI PACKAGING: the manual and the completions know every command and every option of --help."""

import re
import shutil
import subprocess
import sys
from pathlib import Path


def help_of(cli, *command):
    run = subprocess.run([cli, *command, "--help"], capture_output=True, text=True, check=True)
    return run.stdout


def options_of(text):
    return sorted(set(re.findall(r"^\s+(?:-\w, )?(--[a-z][a-z-]*)", text, re.MULTILINE)))


def completed(script, *words):
    """What bash would complete after words, the last of which is being typed."""
    quoted = " ".join(f"'{word}'" for word in ("caveat-cli", *words))
    run = subprocess.run(["bash", "-c", f"source '{script}'; COMP_WORDS=({quoted}); COMP_CWORD={len(words)}; "
                          "_caveat_cli; printf '%s\\n' \"${COMPREPLY[@]}\""], capture_output=True, text=True)
    return run.stdout.split()


def main(cli, packaging):
    manual = (packaging / "caveat-cli.1").read_text(encoding="utf-8").replace("\\-", "-")
    bash = packaging / "completions" / "caveat-cli.bash"
    zsh = (packaging / "completions" / "_caveat-cli").read_text(encoding="utf-8")
    faults = []
    commands = re.findall(r"^  ([a-z]+)  ", help_of(cli), re.MULTILINE)
    if len(commands) < 5:
        faults.append(f"only {commands} in --help")
    for command in commands:
        if f"caveat-cli {command}" not in manual:
            faults.append(f"{command}: not in the manual")
        if f"'{command}:" not in zsh:
            faults.append(f"{command}: not completed by zsh")
        if command not in completed(bash, ""):
            faults.append(f"{command}: not completed by bash")
        for option in options_of(help_of(cli, command)):
            if not re.search(re.escape(option) + r"(?![a-z-])", manual):
                faults.append(f"{command} {option}: not in the manual")
            if not re.search(re.escape(option) + r"(?![a-z-])", zsh):
                faults.append(f"{command} {option}: not completed by zsh")
            if option not in completed(bash, command, "--"):
                faults.append(f"{command} {option}: not completed by bash")
    for words, expected in ((("check", "--format", "s"), ["sarif"]), (("check", "--market", "u"), ["uk", "us"]),
                            (("ex",), ["export"]), (("rules", "t"), ["test"]),
                            (("evidence", "f"), ["find"]), (("evidence", "--style", "a"), ["apa", "ama"])):
        if completed(bash, *words) != expected:
            faults.append(f"{words}: bash completes {completed(bash, *words)}")
    if shutil.which("zsh") and subprocess.run(["zsh", "-n", packaging / "completions" / "_caveat-cli"]).returncode:
        faults.append("_caveat-cli: zsh cannot read it")
    if shutil.which("man"):
        run = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", packaging / "caveat-cli.1"],
                             capture_output=True, text=True, env={"MANPAGER": "cat", "PATH": "/usr/bin:/bin"})
        faults += [f"manual: {line}" for line in run.stderr.splitlines() if "warning" in line]
    print("\n".join(faults) if faults else f"{len(commands)} commands are documented")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
