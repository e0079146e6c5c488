<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Caveat authors -->
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>caveat::CitationKeeper</name>
    <message numerus="yes">
        <source>%n citation(s) converted.</source>
        <translation>
            <numerusform>%n citation converted.</numerusform>
            <numerusform>%n citations converted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lead nowhere: %1.</source>
        <translation>
            <numerusform>%n mark leads nowhere: %1.</numerusform>
            <numerusform>%n marks lead nowhere: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) that nothing cites stay as typed.</source>
        <translation>
            <numerusform>%n reference that nothing cites stays as typed.</numerusform>
            <numerusform>%n references that nothing cites stay as typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::CitationSheet</name>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>%n source added.</numerusform>
            <numerusform>%n sources added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are held already.</source>
        <translation>
            <numerusform>%n of them is held already.</numerusform>
            <numerusform>%n of them are held already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::DraftSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftComparison</name>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged</source>
        <translation>
            <numerusform>… %n paragraph unchanged</numerusform>
            <numerusform>… %n paragraphs unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n paragraph changed</numerusform>
            <numerusform>%n paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::FindingCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::FindingsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not in English and were not checked.</source>
        <translation>
            <numerusform>%n paragraph is not in English and was not checked.</numerusform>
            <numerusform>%n paragraphs are not in English and were not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::RecoverySheet</name>
    <message numerus="yes">
        <source>%n draft(s) were not saved when Caveat ended.</source>
        <translation>
            <numerusform>%n draft was not saved when Caveat ended.</numerusform>
            <numerusform>%n drafts were not saved when Caveat ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::SeverityChips</name>
    <message numerus="yes">
        <source>%1: %n claim(s)</source>
        <translation>
            <numerusform>%1: %n claim</numerusform>
            <numerusform>%1: %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) open</source>
        <translation>
            <numerusform>%n claim open</numerusform>
            <numerusform>%n claims open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not checked: not in English</source>
        <translation>
            <numerusform>%n paragraph not checked: not in English</numerusform>
            <numerusform>%n paragraphs not checked: not in English</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::ExportSheet</name>
    <message numerus="yes">
        <source>%n leftover(s) of a web page would go along. Shift+F9 shows them.</source>
        <translation>
            <numerusform>%n leftover of a web page would go along. Shift+F9 shows it.</numerusform>
            <numerusform>%n leftovers of a web page would go along. Shift+F9 shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::ResidueBar</name>
    <message numerus="yes">
        <source>%n leftover(s) of a web page</source>
        <translation>
            <numerusform>%n leftover of a web page</numerusform>
            <numerusform>%n leftovers of a web page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious link(s)</source>
        <translation>
            <numerusform>%n suspicious link</numerusform>
            <numerusform>%n suspicious links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::MainWindow</name>
    <message numerus="yes">
        <source>Waives the %n claim(s) that stand open, so that only new ones are marked. Why may they stay?</source>
        <translation>
            <numerusform>Waives the %n claim that stands open, so that only new ones are marked. Why may it stay?</numerusform>
            <numerusform>Waives the %n claims that stand open, so that only new ones are marked. Why may they stay?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waived %n claim(s). Undo takes it back.</source>
        <translation>
            <numerusform>Waived %n claim. Undo takes it back.</numerusform>
            <numerusform>Waived %n claims. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n change(s). Undo takes them back in one step.</source>
        <translation>
            <numerusform>Made %n change. Undo takes it back.</numerusform>
            <numerusform>Made %n changes. Undo takes them back in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n leftover(s). Undo brings them back.</source>
        <translation>
            <numerusform>Removed %n leftover. Undo brings it back.</numerusform>
            <numerusform>Removed %n leftovers. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::SoftenSheet</name>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>Make %n change</numerusform>
            <numerusform>Make %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::EvidenceList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more studies</source>
        <translation>
            <numerusform>Show %n more study</numerusform>
            <numerusform>Show %n more studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caveat::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n</source>
        <translation>
            <numerusform>Replaced %n</numerusform>
            <numerusform>Replaced %n</numerusform>
        </translation>
    </message>
</context>
</TS>
