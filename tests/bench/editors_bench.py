#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""Start-up, memory and the cost of a key press of Caveat beside FocusWriter and LibreOffice Writer.

    tests/bench/editors_bench.py build/release/widgets/caveat [--keys 60]

Each editor that is installed (Debian: focuswriter, libreoffice-writer) runs the same way, on a display of its own
(Xvfb, xdotool): opened with a draft of 5 KB and with one of 1 MB, until its window is there, until it has been quiet,
then keys go into the middle of the draft. Other programs on the machine lengthen the time on the clock; processor
time, of the whole process tree, they hardly do. Exits with 1 where Caveat's own budgets in processor time break.
"""
import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
MOST_MEMORY = 150  # MB, with 1 MB open
MOST_START = 0.3  # s of processor time, of all threads, until a window with 5 KB is there
QUIET = 0.04  # s of processor time in a second: nothing is going on
PARAGRAPH = ("The room is warm and the lamps are low. Our massage boosts your immunity, and the ginger tea is hot. "
             "Page {} tells what to bring and where to leave it until the hour is over.\n\n")


def tree(pid):
    """The process pid and all below it."""
    found, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        found.append(one)
        for task in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                waiting += [int(child) for child in task.read_text().split()]
            except OSError:
                pass
    return found


def processor(pid):
    """Seconds of processor time of the tree, ended children included."""
    total = 0
    for one in tree(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(int(field) for field in fields[11:15])
        except OSError:
            pass
    return total / TICK


def memory(pid):
    """MB that the tree holds, shared pages counted by their share."""
    total = 0
    for one in tree(pid):
        try:
            for line in Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) * 1024
        except OSError:
            pass
    return total / 1e6


def resident(pid):
    return max(int(Path(f"/proc/{one}/statm").read_text().split()[1]) * PAGE for one in tree(pid)) / 1e6


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, timeout=60).stdout.split()


def window_of(pid):
    for one in tree(pid):
        for window in xdotool("search", "--onlyvisible", "--pid", str(one)):
            size = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window))
            if int(size.get("WIDTH", 0)) > 400 and xdotool("getwindowname", window):
                return window
    return None


def wait_until_quiet(pid, longest=60):
    """Waits until nothing has gone on for two seconds."""
    start, before, quiet = time.monotonic(), processor(pid), 0
    while time.monotonic() - start < longest and quiet < 2:
        time.sleep(1)
        now = processor(pid)
        quiet = quiet + 1 if now - before < QUIET else 0
        before = now


def measure(command, keys, home):
    """Figures of one run with home for all that the editor keeps, so that none finds drafts of the one before."""
    variables = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                               env=os.environ | dict.fromkeys(variables, home))
    try:
        window = None
        while window is None and time.monotonic() - start < 30 and process.poll() is None:
            time.sleep(0.01)
            window = window_of(process.pid)
        if window is None:
            return None
        figures = {"shown": time.monotonic() - start, "shown processor": processor(process.pid)}
        wait_until_quiet(process.pid)
        figures["quiet processor"] = processor(process.pid)
        figures["memory"] = memory(process.pid)
        figures["resident"] = resident(process.pid)
        xdotool("windowactivate", "--sync", window)
        for _ in range(12):
            xdotool("key", "Next")
        xdotool("key", "End")
        wait_until_quiet(process.pid)
        before = processor(process.pid)
        for _ in range(keys):
            xdotool("key", "e")
            time.sleep(0.02)
        wait_until_quiet(process.pid)
        figures["key"] = (processor(process.pid) - before) / keys * 1000
        figures["memory typed"] = memory(process.pid)
        if "*" not in "".join(xdotool("getwindowname", window)):
            figures["note"] = "  (its title does not tell that the draft has changed)"
        return figures
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def draft(folder, name, size):
    path = folder / name
    with path.open("w") as file:
        page = 0
        while file.tell() < size:
            page += 1
            file.write(PARAGRAPH.format(page))
    return path


def editors(caveat):
    yield "Caveat", [caveat]
    if shutil.which("focuswriter"):
        yield "FocusWriter", ["focuswriter"]
    if shutil.which("libreoffice"):
        yield ("LibreOffice Writer",
               ["libreoffice", "--writer", "--norestore", "--nologo", "--nofirststartwizard"])


def on_display(caveat, keys):
    broken = []
    print(f"{'':28}{'window':>8}{'cpu':>8}{'quiet':>9}{'memory':>9}{'resident':>10}{'typed':>8}{'key':>9}")
    print(f"{'':28}{'s':>8}{'s':>8}{'cpu s':>9}{'MB pss':>9}{'MB':>10}{'MB pss':>8}{'cpu ms':>9}")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) if shutil.which("openbox") else None
        time.sleep(1)
        for name, size in (("short", 5_000), ("long", 1_000_000)):
            path = draft(home, f"{name}.txt", size)
            for editor, command in editors(caveat):
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own:
                    figures = measure([*command, str(path)], keys, own)
                label = f"{editor}, {size // 1000} KB"
                if figures is None:
                    print(f"{label:28} no window came")
                    continue
                print(f"{label:28}{figures['shown']:8.2f}{figures['shown processor']:8.2f}"
                      f"{figures['quiet processor']:9.2f}{figures['memory']:9.0f}{figures['resident']:10.0f}"
                      f"{figures['memory typed']:8.0f}{figures['key']:9.2f}{figures.get('note', '')}", flush=True)
                if editor == "Caveat" and name == "short" and figures["shown processor"] > MOST_START:
                    broken.append(f"{figures['shown processor']:.2f} s to start, of {MOST_START}")
                if editor == "Caveat" and name == "long" and figures["resident"] > MOST_MEMORY:
                    broken.append(f"{figures['resident']:.0f} MB held, of {MOST_MEMORY}")
        if manager is not None:
            manager.kill()
    for line in broken:
        print("over the budget:", line)
    return 1 if broken else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("caveat")
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--here", action="store_true", help="on the display that is there")
    arguments = parser.parse_args()
    if any(shutil.which(tool) is None for tool in ("xvfb-run", "xdotool")):
        print("xvfb-run and xdotool are needed")
        return 77
    if arguments.here:
        return on_display(os.path.abspath(arguments.caveat), arguments.keys)
    return subprocess.call(["xvfb-run", "-a", "-s", "-screen 0 1360x860x24", sys.executable, "-B", __file__, "--here",
                            "--keys", str(arguments.keys), arguments.caveat])


if __name__ == "__main__":
    sys.exit(main())
