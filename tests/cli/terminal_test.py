# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""terminal_test.py CLI: a terminal gets colour and a progress line, a pipe neither, and Ctrl-C is quiet."""

import os
import pty
import signal
import subprocess
import sys
import tempfile
from pathlib import Path


def on_terminal(arguments, environment=None, interrupt_after=None):
    """What a person would see, and how the run ended."""
    controller, terminal = pty.openpty()
    run = subprocess.Popen(arguments, stdin=terminal, stdout=terminal, stderr=terminal,
                           env={**os.environ, "TERM": "xterm", **(environment or {})})
    os.close(terminal)
    seen = b""
    while True:
        try:
            part = os.read(controller, 65536)
        except OSError:
            break
        if not part:
            break
        seen += part
        if interrupt_after and interrupt_after in seen:
            run.send_signal(signal.SIGINT)
            interrupt_after = None
    os.close(controller)
    return seen, run.wait()


def main(cli):
    faults = []

    def demand(holds, what):
        if not holds:
            faults.append(what)

    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    os.environ.clear()
    os.environ.update(environment)
    with tempfile.TemporaryDirectory() as folder:
        one = Path(folder) / "one.txt"
        two = Path(folder) / "two.txt"
        for path in (one, two):
            path.write_text("Massage boosts your immune system.\n", encoding="utf-8")
        seen, status = on_terminal([cli, "check", one, two])
        demand(status == 1, f"status {status} on a terminal")
        demand(b"\x1b[1;33m" in seen or b"\x1b[33m" in seen, "no colour on a terminal")
        demand(b"checking 1 of 2" in seen, "no progress on a terminal")
        seen, _ = on_terminal([cli, "check", one, two], {"NO_COLOR": "1"})
        demand(b"\x1b[1;33m" not in seen, "colour in spite of NO_COLOR")
        piped = subprocess.run([cli, "check", one, two], capture_output=True)
        demand(b"\x1b" not in piped.stdout + piped.stderr, "escapes in a pipe")
        demand(piped.stderr == b"", "words on standard error of a pipe")
        seen, status = on_terminal([cli, "clean", one, two, "-o", Path(folder) / "clean"])
        demand(status == 0 and b"cleaning 1 of 2" in seen, "no progress of clean on a terminal")
        demand(b"2 of 2 files cleaned" in seen, "no summary of clean")
        long = Path(folder) / "long.txt"
        long.write_text("Massage cures gout and boosts your immune system.\n\n" * 3000, encoding="utf-8")
        seen, status = on_terminal([cli, "check", *[long] * 50], interrupt_after=b"checking 2 of 50")
        demand(status == -signal.SIGINT, f"status {status} after an interrupt")
        demand(b"Traceback" not in seen and b"terminate" not in seen, "words after an interrupt")
    print("\n".join(faults) if faults else "terminal and pipe get what is theirs")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
