"""What is in front in the main window, as a value: the same value means that nothing has to be drawn again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication, QWidget

from planner.model.vocabulary import Ownership

if TYPE_CHECKING:
    from planner.model.finding import Finding
    from planner.ui.plan.noted import NotedPlan
    from planner.ui.window.main_window import MainWindow
    from planner.ui.window.workspace import Workspace


class Front(NamedTuple):
    """What is in front.

    Attributes:
        view: ``closed``, ``room``, ``finding``, ``plan``, or the key of a view.
        structure: the id of the structure that is shown.
        area: the area whose heading is chosen on the board.
        function: the first chosen function.
        owner: the chosen owner.
        finding: the finding that is open.
        sides: the two sides of the comparison.
        ownership: what the comparison follows.
        section: the section of the agreements.
        record: the current record of that section by its id, or the current step of the change plan by its key.
        noted: the change plan, which is another one after an edit.
        done: how many of its steps are done.
    """

    view: str
    structure: str = ""
    area: str = ""
    function: str = ""
    owner: str = ""
    finding: Finding | None = None
    sides: tuple[str, ...] = ()
    ownership: Ownership = Ownership.EXECUTION
    section: str = ""
    record: str = ""
    noted: NotedPlan | None = None
    done: int = 0


def front_of(window: MainWindow) -> Front:
    """Say what is in front in a window."""
    if not window.is_open():
        return Front("closed")
    room = window.workshop.room
    if room is not None and room.isVisible():
        return Front("room")
    workspace, selection = window.workspace, window.selection
    front = Front(
        workspace.view,
        window.session.structure,
        function=selection.functions[0] if selection.functions else "",
        owner=selection.owner,
        finding=workspace.findings.open_finding(),
    )
    if front.finding is not None and _is_looked_at(front, front.finding, workspace.findings):
        return front._replace(view="finding")
    return _of_view(front, workspace)


def _of_view(front: Front, workspace: Workspace) -> Front:
    """Add what only one of the views has."""
    if front.view == "compare":
        compare = workspace.compare
        return _with_plan(front._replace(sides=compare.compared, ownership=compare.ownership), workspace)
    if front.view == "agreements":
        return front._replace(section=workspace.agreements.shown, record=workspace.agreements.current)
    if front.view == "board" and not (front.function or front.owner):
        return front._replace(area=workspace.list.current_heading() or "")
    return front


def _with_plan(front: Front, workspace: Workspace) -> Front:
    """The change plan is in front where its steps were gone to: one of them is the current one."""
    if workspace.side.page != "plan" or not workspace.plan.isVisible():
        return front
    current = workspace.plan.current
    if current is None:
        return front
    noted, step = current
    return front._replace(view="plan", noted=noted, record=step.key, done=noted.done)


def _is_looked_at(front: Front, finding: Finding, panel: QWidget) -> bool:
    """Is an open finding what the facilitator talks about: what is chosen is its subject, or the keyboard is on it?"""
    focused, chosen = QApplication.focusWidget(), front.function or front.owner
    if focused is not None and panel.isAncestorOf(focused):
        return True
    if not panel.isVisible():
        return False
    if chosen:
        return any(subject.id == chosen for subject in finding.subjects)
    return front.view == "agreements" and not any(subject.kind in _ON_THE_BOARD for subject in finding.subjects)


_ON_THE_BOARD = {"function", "owner"}
