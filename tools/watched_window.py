"""The application as it is, and beside it an ear: for each line it reads it writes where everything stands, as JSON.

Started by `tools.played_run`, which moves a real pointer and needs to know where to. Nothing is done to the window.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSocketNotifier
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QMenu, QToolTip, QWidget

from planner.app import make_window
from planner.ui.board.card import OwnerCard
from planner.ui.board.face import zones
from planner.ui.compare.flow.page import FlowPage
from planner.ui.compare.flow.paint import HEAD
from planner.ui.compare.two_graphs import TwoGraphs
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow

Box = list[int]


def main() -> int:
    """Show the window until it is closed, and answer."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("planner")
    window = make_window(application, Settings.of_user())
    window.show()
    ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def answer() -> None:
        if not sys.stdin.readline():
            ear.setEnabled(False)
            return
        print(json.dumps(what_is_seen(window)), flush=True)

    ear.activated.connect(answer)
    return application.exec()


def what_is_seen(window: MainWindow) -> dict[str, Any]:
    """Give what is on the screen with the box of each thing: left, top, width, height in pixels of the screen.

    Things that are scrolled out of sight have no box. ``front`` is the dialog on top, or the window.
    """
    front = QApplication.activeModalWidget() or window
    return {
        "title": window.windowTitle(),
        "front": front.windowTitle(),
        "buttons": _named(front, QAbstractButton) | _menu_bar(window),
        "fields": _named(front, QLineEdit),
        "listed": _listed(front) if front is not window else {},
        "menu": _menu(),
        **(_document(window) if window.is_open() else {}),
    }


def _document(window: MainWindow) -> dict[str, Any]:
    workspace, session, lift = window.workspace, window.session, window.lift
    model, target = session.model, lift.target
    return {
        "rows": _rows(window),
        "cards": {model.owners[key].name: _card(window, card) for key, card in workspace.board.cards.items()},
        "list": _on_screen(workspace.list.viewport(), workspace.list.viewport().rect()),
        "board": _on_screen(workspace.board.viewport(), workspace.board.viewport().rect()),
        "findings": [[found.rule, found.message] for found in workspace.findings.rows.open_findings()],
        "carried": lift.words() if lift.active else "",
        "target": [model.owners[target.owner].name, target.ownership] if target and target.owner else [],
        "tip": f"{lift.headline} {lift.effect}" if target is not None else "",
        "undo": session.undo_label,
        "redo": session.redo_label,
        "saved": session.saved,
        "view": window.view,
        "notice": window.notice.words if window.notice.isVisible() else "",
        "pointed": QToolTip.text() if QToolTip.isVisible() else "",
        **({"compared": _compared(window)} if window.view == "compare" else {}),
    }


def _compared(window: MainWindow) -> dict[str, Any]:
    """What stands in the comparison and in the plan beside it."""
    compare, panel = window.workspace.compare, window.workspace.plan
    steps = {}
    for number in range(panel.rows.rowCount()):
        row, place = panel.rows.row(number), panel.list.visualRect(panel.rows.index(number))
        if row.step is not None:
            card, view = panel.list.card(row), panel.list.viewport()
            boxes = {"tick": card.mark, "chevron": card.chevron}
            steps[row.title] = {
                name: _in_sight(view, box.translated(place.topLeft()), view) for name, box in boxes.items()
            }
    return {
        "page": compare.page,
        "done": panel.head.progress.text(),
        "steps": steps,
        "ribbons": _ribbons(compare.shown("flow")) if compare.page == "flow" else {},
        "owners": _owners(compare.shown("two_graphs")) if compare.page == "two_graphs" else {},
    }


def _ribbons(page: FlowPage) -> dict[str, Box | None]:
    """The signs on the ribbons, by the owners that they join."""
    picture, view, found = page.canvas.picture, page.canvas.viewport(), {}
    if picture is None:
        return {}
    for strip in picture.strips:
        ends = strip.ribbon.before.owner, strip.ribbon.after.owner
        if strip.sign is not None and all(ends):
            at = (strip.sign + QPointF(0, HEAD - page.canvas.verticalScrollBar().value())).toPoint()
            found[" → ".join(map(picture.flow.comparison.name_of_owner, ends))] = _in_sight(view, QRect(at, at), view)
    return found


def _owners(page: TwoGraphs) -> dict[str, Box | None]:
    """The boxes on the canvas that shows one picture."""
    canvas = page.single.canvas
    boxes = canvas.picture.boxes.values() if canvas.picture and canvas.isVisible() else ()
    return {box.name: _in_sight(canvas, canvas.camera.to_window(box.rect).toRect(), canvas) for box in boxes}


def _rows(window: MainWindow) -> dict[str, Box | None]:
    rows, view = window.workspace.rows, window.workspace.list
    return {
        rows.text(row).name: _in_sight(view.viewport(), view.visualRect(rows.index(place)), view.viewport())
        for place, row in enumerate(rows.rows)
    }


def _card(window: MainWindow, card: OwnerCard) -> dict[str, Any]:
    names = {key: function.name for key, function in window.session.model.functions.items()}
    view = window.workspace.board.viewport()

    def seen(box: QRectF) -> Box | None:
        return _in_sight(card, box.toRect(), view)

    return {
        "head": seen(QRectF(0, 0, card.width(), card.face.head)),
        "zones": {ownership.value: seen(box) for ownership, box in zones(card.face, card.width()).items()},
        "chips": {
            f"{chip.ownership} {names[chip.function]}": seen(chip.box) for chip in card.face.chips if chip.function
        },
    }


def _named(front: QWidget, kind: type[QWidget]) -> dict[str, Box]:
    found = {}
    for widget in front.findChildren(kind):
        if widget.isVisible() and widget.isEnabled():
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            found[words or widget.accessibleName()] = _on_screen(widget, widget.rect())
    return found


def _listed(front: QWidget) -> dict[str, Box | None]:
    found: dict[str, Box | None] = {}
    for view in front.findChildren(QListView):
        model = view.model()
        if view.isVisible() and model is not None:
            for place in range(model.rowCount(view.rootIndex())):
                index = model.index(place, 0, view.rootIndex())
                found[str(index.data())] = _in_sight(view.viewport(), view.visualRect(index), view.viewport())
    return found


def _menu_bar(window: MainWindow) -> dict[str, Box]:
    bar = window.menuBar()
    return {action.text().replace("&", ""): _on_screen(bar, bar.actionGeometry(action)) for action in bar.actions()}


def _menu() -> dict[str, Box]:
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return {}
    words = ((action.text().partition("\t")[0], action) for action in menu.actions() if action.isEnabled())
    return {text: _on_screen(menu, menu.actionGeometry(action)) for text, action in words}


def _in_sight(widget: QWidget, box: QRect, view: QWidget) -> Box | None:
    """The box, or None when its middle is not in sight in the view."""
    middle = view.mapFromGlobal(widget.mapToGlobal(box.center()))
    return _on_screen(widget, box) if widget.isVisible() and view.rect().contains(middle) else None


def _on_screen(widget: QWidget, box: QRect) -> Box:
    corner = widget.mapToGlobal(QPoint(box.left(), box.top()))
    return [corner.x(), corner.y(), box.width(), box.height()]


if __name__ == "__main__":
    sys.exit(main())
