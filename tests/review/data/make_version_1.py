# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""make_version_1.py OUT: a project in the first format, as version_1.caveat holds it."""

import json
import sqlite3
import struct
import sys
import zlib


def compressed(draft):
    data = json.dumps(draft).encode()
    return struct.pack(">I", len(data)) + zlib.compress(data)


def main(path):
    heading = {"kind": "heading", "level": 1, "text": "Evening massage"}
    line = {"kind": "paragraph", "text": "Massage flushes toxins. Massage flushes toxins. Rest is good."}
    file = sqlite3.connect(path)
    file.executescript("""
        PRAGMA page_size = 512;
        CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE blocks (id INTEGER PRIMARY KEY, content TEXT NOT NULL);
        CREATE TABLE sources (id INTEGER PRIMARY KEY, content TEXT NOT NULL);
        CREATE TABLE decisions (category TEXT NOT NULL, sentence TEXT NOT NULL, ordinal INTEGER NOT NULL,
            rule TEXT NOT NULL, severity TEXT NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL,
            name TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (category, sentence, ordinal));
        CREATE TABLE versions (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, name TEXT NOT NULL,
            content BLOB NOT NULL);
        PRAGMA application_id = 0x43767431;
        PRAGMA user_version = 1;
    """)
    file.executemany("INSERT INTO properties VALUES (?, ?)",
                     [("language", "en-GB"), ("saved", "0123456789abcdef"), ("blocks", "2"), ("claims", "3")])
    file.executemany("INSERT INTO blocks VALUES (?, ?)", enumerate([json.dumps(heading), json.dumps(line)]))
    time = 1690000000000
    file.executemany("INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [
        ("DETOX_CLAIM", "massage flushes toxins.", 1, "detox.effect", "high", "open", "", "Ada", time),
        ("DETOX_CLAIM", "massage flushes toxins.", 2, "detox.effect", "high", "waived", "A quotation", "Ada", time),
        ("SYMPTOM_RELIEF_CLAIM", "rest is good.", 1, "symptom-relief.effect", "low", "sourced", "", "Ben", time)])
    versions = [[{**heading, "text": "Evening"}], [heading, line]]
    file.executemany("INSERT INTO versions VALUES (?, ?, ?, ?)",
                     [(index + 1, time, "Ada", compressed({"blocks": blocks})) for index, blocks in enumerate(versions)])
    file.commit()


if __name__ == "__main__":
    main(sys.argv[1])
