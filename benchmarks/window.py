"""The real main window with a made-up model in it, and the steps of a user on its board."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, QSize
from PySide6.QtWidgets import QApplication

from benchmarks.application import application
from planner.app import make_window
from planner.storage.known import remember
from planner.ui.board.card import OwnerCard
from planner.ui.board.face import zones
from planner.ui.dragging.drops import Carried
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow

SIZE = QSize(1440, 900)


@contextmanager
def opened_window(data: bytes) -> Iterator[MainWindow]:
    """Show the main window with a file of these bytes in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "made.opmodel")
        path.write_bytes(data)
        remember(path)
        settings = Settings(QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat))
        window = make_window(application(), settings)
        window.resize(SIZE)
        window.documents.open(path)
        window.show()
        while not window.windowHandle().isExposed():
            QApplication.processEvents()
        painted(window)
        yield window
        if window.session.place is not None:
            window.session.mark_saved(window.session.place)  # so that closing asks nothing
        window.close()


def painted(window: MainWindow) -> None:
    """Do what waits for the event loop, then paint at once what is dirty."""
    QApplication.processEvents()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def cards_in_sight(window: MainWindow) -> list[OwnerCard]:
    """The cards of which the zones are seen."""
    board = window.workspace.board
    view = board.viewport().rect()
    return [c for c in board.cards.values() if view.contains(c.mapTo(board.viewport(), zone_of(c, "review").toPoint()))]


def zone_of(card: OwnerCard, ownership: str) -> QPointF:
    """The middle of one of the four zones of a card."""
    return next(box.center() for name, box in zones(card.face, card.width()).items() if name == ownership)


def on_screen(card: OwnerCard, ownership: str) -> QPoint:
    """Where on the screen a zone stands."""
    return card.mapToGlobal(zone_of(card, ownership).toPoint())


def lift(window: MainWindow, function: str, where: QPoint) -> None:
    """Begin to drag a function of the list."""
    window.carry.start([Carried(function)], where)
