"""matrix: scrolling 1,000 functions by 100 owners, frame by frame, against a QTableWidget with the same letters."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QTableWidget, QTableWidgetItem

from benchmarks.figures import Goal, in_turn, show
from benchmarks.models import SECOND, model_of
from benchmarks.window import opened_window, painted
from planner.model.matrix.cells import letters_in
from planner.storage.write import to_bytes
from planner.ui.window.main_window import MainWindow

FUNCTIONS = 1_000
ROUNDS = 60
STEP = 41
"""Pixels that one frame scrolls: about what a quick wheel does."""

SIZE = QSize(1440, 900)
FRAME = 1000 / 60


def run() -> None:
    """Measure frames of both tables, down and across, and what one letter costs until it is painted."""
    model = model_of(FUNCTIONS)
    with opened_window(to_bytes(model)) as window:
        window.session.show_structure(SECOND)
        window.show_view("matrix")
        painted(window)
        table = window.workspace.matrix.table
        plain = _plain_table(window)
        series = in_turn(
            {
                "QTableWidget, a frame down": _scrolled(plain, plain, down=True),
                "the matrix, a frame down": _scrolled(table, window, down=True),
                "the matrix, a frame across": _scrolled(table, window, down=False),
                "the matrix, painted as a whole": _whole(table, window),
                "a letter typed, until it is seen": _typed(window),
            },
            ROUNDS,
        )
        plain.close()
    peer, *ours = series.values()
    goals = (Goal(milliseconds=FRAME), Goal(milliseconds=FRAME), Goal(milliseconds=2 * FRAME), Goal(milliseconds=60))
    cells = f"{table.cells.listed:,} functions x {len(table.cells.owners)} owners"
    show(f"matrix: {cells}, {ROUNDS} rounds", peer, list(zip(ours, goals, strict=True)))


def _plain_table(window: MainWindow) -> QTableWidget:
    """A table of the same rows, columns and letters, as big as the matrix."""
    cells, structure = window.workspace.matrix.cells, window.session.model.structures[SECOND]
    made = QTableWidget(len(cells.lines), len(cells.owners))
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.verticalHeader().setDefaultSectionSize(28)
    made.horizontalHeader().setDefaultSectionSize(window.workspace.matrix.table.columnWidth(0))
    for row, line in enumerate(cells.lines):
        for column, owner in enumerate(cells.owners):
            held = letters_in(structure, (line.function, owner)) if line.function else ()
            made.setItem(row, column, QTableWidgetItem("".join(sorted(each.letter for each in held))))
    made.resize(window.workspace.matrix.table.size())
    made.show()
    while not made.windowHandle().isExposed():
        QApplication.processEvents()
    return made


def _scrolled(table: QTableView, top: QTableView | MainWindow, *, down: bool) -> Callable[[], None]:
    bar = table.verticalScrollBar() if down else table.horizontalScrollBar()

    def frame() -> None:
        bar.setValue(bar.value() + STEP if bar.value() + STEP < bar.maximum() else 0)
        QApplication.sendEvent(top, QEvent(QEvent.Type.UpdateRequest))

    return frame


def _whole(table: QTableView, window: MainWindow) -> Callable[[], None]:
    def paint() -> None:
        table.viewport().update()
        QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    return paint


def _typed(window: MainWindow) -> Callable[[], None]:
    table = window.workspace.matrix.table
    first = next(row for row, line in enumerate(table.cells.lines) if line.function)

    def type_it() -> None:
        table.chosen.go_to(first, 0)
        table.editing.toggle(next(iter(table.cells.shown.signs)))
        painted(window)

    return type_it
