"""Going to what was found: the right view, the record in sight, and the keyboard on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.model.finding import Finding
from planner.ui.find.texts import Text
from planner.ui.findings.aim import aim_of, take_aim
from planner.ui.words.agreements import AGREEMENTS

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


def go_to(window: MainWindow, target: Text) -> None:
    """Show what was found and give it the keyboard."""
    if isinstance(target.data, Finding):
        _go_to_finding(window, target.data)
    elif target.kind == "structure":
        window.session.show_structure(target.record)
    else:
        window.selection.show(target.kind, target.record)
        if target.kind in AGREEMENTS:
            window.workspace.agreements.page().focus_cards()
        else:
            _go_to_record(window, target)


def _go_to_record(window: MainWindow, target: Text) -> None:
    """What the view does not show, and what was written about a record, is read in its details."""
    workspace = window.workspace
    if not window.has_structure() or target.said or not _is_shown(window, target):
        window.show_details()
    elif window.view != "board":
        workspace.shown(window.view).setFocus()
    elif target.kind == "function":
        workspace.list.setFocus()
    else:
        workspace.board.cards[target.record].setFocus()


def _is_shown(window: MainWindow, target: Text) -> bool:
    place = window.session.model.structures[window.session.structure]
    if target.kind == "owner":
        return target.record in place.owners
    if window.view == "board":
        return window.workspace.rows.row_of(target.record) >= 0
    return target.record in place.functions


def _go_to_finding(window: MainWindow, finding: Finding) -> None:
    window.show_findings()
    panel = window.workspace.findings
    panel.show_all()
    panel.choose_family("")
    row = panel.rows.reveal(finding.key)
    if row is not None:
        panel.view.choose(row)
        panel.view.setFocus()
        return
    facts = window.session.facts
    aim = aim_of(finding.subjects, facts, finding.rule) if facts is not None else None
    if aim is not None:
        take_aim(window.selection, aim)
