# SPDX-FileCopyrightText: 2026 The Caveat authors
# SPDX-License-Identifier: MIT
"""The checks of the house find what they are for, and nothing in a tree that keeps the rules."""

import tempfile
import unittest
from pathlib import Path

import house

SPDX = f"// {house.LICENCE_TAG} MIT\n"


def findings(check, tree):
    """What check says of a tree given as path -> text."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / ".clang-format").write_text(f"# {house.LICENCE_TAG} MIT\nBasedOnStyle: WebKit\n")
        for name, text in tree.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return list(check(root, house.files_of(root)))


class HouseTest(unittest.TestCase):
    def assert_caught(self, check, name, text, **others):
        self.assertEqual(len(findings(check, {name: text, **others})), 1, text)

    def assert_quiet(self, check, name, text):
        self.assertEqual(findings(check, {name: text}), [])

    def test_licence(self):
        self.assert_caught(house.licence, "app/text/a.cpp", "int a;\n")
        self.assert_caught(house.licence, "README.md", "# Caveat\n")
        self.assert_quiet(house.licence, "app/text/a.cpp", SPDX + "int a;\n")

    def test_length(self):
        self.assert_caught(house.length, "app/text/a.cpp", "\n" * 501)
        self.assert_quiet(house.length, "app/text/a.cpp", "\n" * 500)
        self.assert_quiet(house.length, "resources/rules/a.toml", "\n" * 501)

    def test_pragma_once(self):
        self.assert_caught(house.pragma_once, "app/text/a.h", SPDX + "int a;\n")
        self.assert_quiet(house.pragma_once, "app/text/a.h", SPDX + "#pragma once\nint a;\n")

    def test_arrows_in_sources(self):
        for name in ("reports/report.h", "QtGui/QColor", "QTextDocument", "widgets/window.h", "cli/command.h"):
            self.assert_caught(house.arrows, "app/claims/a.cpp", f"#include <{name}>\n")
        for name in ("text/token.h", "claims/finding.h", "QString", "QTextStream", "vector"):
            self.assert_quiet(house.arrows, "app/claims/a.cpp", f"#include <{name}>\n")

    def test_arrows_to_a_folder_of_widgets(self):
        tree = {"widgets/editor/a.h": "", "app/text/a.cpp": "#include <editor/a.h>\n"}
        self.assertEqual(len(findings(house.arrows, tree)), 1)

    def test_arrows_in_cmake(self):
        for link in ("Qt6::Gui", "Qt6::Widgets", "caveat::reports"):
            self.assert_caught(house.arrows, "app/claims/CMakeLists.txt", f"caveat_folder(claims LINKS {link})\n")
        self.assert_quiet(house.arrows, "app/claims/CMakeLists.txt",
                          "caveat_folder(claims LINKS Qt6::Core caveat::text)\n")

    def test_a_folder_without_a_place_in_the_order(self):
        self.assert_caught(house.arrows, "app/misc/a.cpp", SPDX)

    def test_widgets_may_reach_for_both(self):
        self.assert_quiet(house.arrows, "widgets/editor/a.cpp", "#include <QtGui/QColor>\n#include <cli/a.h>\n")

    @unittest.skipUnless(house.clang_format(), "no clang-format 14 here")
    def test_formatting(self):
        self.assert_caught(house.formatting, "app/text/a.cpp", "int  a;\n")
        self.assert_quiet(house.formatting, "app/text/a.cpp", "int a;\n")


if __name__ == "__main__":
    unittest.main()
