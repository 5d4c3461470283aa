"""The commands about findings: going through them, grouping them, accepting one, symptoms and rules."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.language import tr
from planner.ui.commands import Command
from planner.ui.findings.grouping import GROUPING_WORDS, Grouping

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

MENU = "Findings"


def finding_commands(window: MainWindow) -> list[Command]:
    """Give the commands in the order of the menu."""
    return [
        Command("findings", MENU, tr("Show the findings"), window.show_findings, ("F7",), window.is_open),
        Command("next_finding", MENU, tr("Next finding"), window.next_finding, ("F8",), window.is_open),
        Command(
            "previous_finding",
            MENU,
            tr("Previous finding"),
            window.previous_finding,
            ("Shift+F8",),
            window.is_open,
            ends_group=True,
        ),
        *(_group_by(window, grouping) for grouping in Grouping),
        Command(
            "accept_finding",
            MENU,
            tr("Accept the open finding…"),
            window.workspace.findings.accept_open,
            enabled=lambda: _can_accept(window),
            ends_group=True,
        ),
        Command(
            "symptom",
            MENU,
            tr("Start from what goes wrong…"),
            partial(ask_symptom, window),
            ("Ctrl+Shift+F8",),
            window.has_structure,
        ),
        Command("rules", MENU, tr("Rules…"), partial(show_rules, window), ("Ctrl+Shift+R",), window.is_open),
    ]


def show_rules(window: MainWindow, code: str = "") -> None:
    """Open the rules of the model at one of them, by its code, or at the first."""
    from planner.ui.findings.rules_dialog import RulesDialog  # noqa: PLC0415 - only when it is asked for

    dialog = RulesDialog(window.session, window.appearance, code, window)
    dialog.exec()
    dialog.deleteLater()


def ask_symptom(window: MainWindow) -> None:
    """Offer the symptoms, beside the findings."""
    window.workspace.show_findings()
    window.workspace.findings.show_all()
    window.workspace.findings.head.ask_symptom()


def _group_by(window: MainWindow, grouping: Grouping) -> Command:
    return Command(
        f"findings_by_{grouping}",
        MENU,
        tr(GROUPING_WORDS[grouping]),
        lambda: window.workspace.findings.group_by(grouping),
        enabled=window.is_open,
        checked=lambda: window.workspace.findings.grouping is grouping,
        ends_group=grouping is Grouping.SEVERITY,
    )


def _can_accept(window: MainWindow) -> bool:
    return window.is_open() and not window.session.read_only and window.workspace.findings.open_finding() is not None
