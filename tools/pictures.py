"""Draws the pictures of the documentation from the real main window: python3 dev.py pictures [--all] [--into FOLDER].

The window shows the Northwind example without a screen, and then what the tutorial leads to; what it shows while
something is dragged is drawn by the same code as on a screen. The pictures have 256 colours, so that they stay small.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.app import make_window
from planner.model.vocabulary import Ownership
from planner.storage.library import template_model, templates
from planner.storage.save import create
from planner.ui.board.face import zones
from planner.ui.dragging.drops import Carried
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow
from tools.tutorial import Follower

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
EXAMPLE = "northwind-example"

FUNCTION, OWNER = "Data quality & enrichment", "Head of marketing"
"""What is dragged in the picture of the board: a function that nobody owns, to who could decide it."""

SIZES = ((1440, 900), (1280, 720))
TUTORIAL_SIZE = (1280, 720)

TUTORIAL = ("pasted", "assign", "gap", "decide", "left")
"""The parts of the tutorial of which there is a picture."""
THEMES = ("light", "dark")

_COLOURS = 256
_COARSE = 0xF8F8F8  # the bits in which two colours must agree to be alike
_JUST_COLOURS = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither


def main() -> int:
    """Draw the pictures: light at 1440 x 900, or every theme and size."""
    parser = argparse.ArgumentParser(prog="python3 dev.py pictures", description=__doc__)
    parser.add_argument("--all", action="store_true", help="in every theme and size")
    parser.add_argument("--into", type=Path, default=IMAGES, metavar="FOLDER", help="default: docs/images")
    call = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = list(product(THEMES, SIZES)) if call.all else [(THEMES[0], SIZES[0])]
    for path in (*draw(call.into, wanted), *draw_tutorial(call.into)):
        print(f"{path.stat().st_size:>8,} bytes  {path}")
    return 0


def draw(folder: Path, wanted: list[tuple[str, tuple[int, int]]]) -> list[Path]:
    """Draw board, graph and comparison in each of these themes and sizes; gives the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with _new_window() as (window, place):
        file = place / "northwind.opmodel"
        create(template_model(next(t for t in templates() if t.file == EXAMPLE)), file, force=False)
        window.documents.open(file)
        window.show()
        for theme, (width, height) in wanted:
            window.choose_theme(theme)
            window.resize(QSize(width, height))
            ending = "" if (theme, (width, height)) == (THEMES[0], SIZES[0]) else f"-{theme}-{width}x{height}"
            for name, show in SCENES.items():
                window.show_view("board")
                show(window)
                QApplication.processEvents()
                path = folder / f"{name}{ending}.png"
                _small(window.grab().toImage()).save(str(path), "PNG", 0)  # type: ignore[call-overload]
                window.lift.cancel()
                written.append(path)
    return written


def draw_tutorial(folder: Path) -> list[Path]:
    """Follow the tutorial and draw what it shows; gives the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with _new_window() as (window, _):
        window.choose_theme(THEMES[0])
        window.resize(QSize(*TUTORIAL_SIZE))
        window.show()
        window.workshop.now = lambda: 0.0

        def look(part: str) -> None:
            if part in TUTORIAL:
                path = folder / f"tutorial-{part.replace(' ', '-')}.png"
                _small(window.grab().toImage()).save(str(path), "PNG", 0)  # type: ignore[call-overload]
                written.append(path)

        Follower(window, look).follow()
        window.session.mark_saved(window.session.place)
    return written


@contextmanager
def _new_window() -> Iterator[tuple[MainWindow, Path]]:
    """A window with settings of its own, and a folder that is gone afterwards."""
    application = QApplication.instance() or QApplication(["planner"])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as place:
        store = QSettings(str(Path(place, "settings.ini")), QSettings.Format.IniFormat)
        window = make_window(application, Settings(store))
        yield window, Path(place)
        window.close()


def _dragging(window: MainWindow) -> None:
    """Carry the function over the owner, as far as the zone of who decides."""
    model, board = window.session.model, window.workspace.board
    function = next(key for key, record in model.functions.items() if record.name == FUNCTION)
    owner = next(key for key, record in model.owners.items() if record.name == OWNER)
    window.selection.show("function", function)
    window.workspace.show_findings()
    QApplication.processEvents()
    card = board.cards[owner]
    board.ensureWidgetVisible(card)
    zone = zones(card.face, card.width())[Ownership.DECISION]
    window.carry.start([Carried(function)], card.mapToGlobal(zone.center().toPoint()))


def _view(key: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.selection.clear()
        window.show_view(key)

    return show


def _page(key: str) -> Callable[[MainWindow], None]:
    """Show one page of the comparison."""

    def show(window: MainWindow) -> None:
        _view("compare")(window)
        window.workspace.compare.show_page(key)

    return show


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "board": _dragging,
    "graph": _view("graph"),
    "compare": _page("two_graphs"),
    "flow": _page("flow"),
}
"""What is shown in each picture, by its name."""


def _small(image: QImage) -> QImage:
    """Give the image with 256 of its colours: of those that are alike the most frequent one stands for all."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    alike: dict[int, tuple[int, int]] = {}
    for colour, count in Counter(memoryview(plain.constBits()).cast("I")).most_common():
        first, together = alike.get(colour & _COARSE, (colour, 0))
        alike[colour & _COARSE] = first, together + count
    palette = [colour for colour, _ in sorted(alike.values(), key=lambda found: -found[1])[:_COLOURS]]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, palette, _JUST_COLOURS)


if __name__ == "__main__":
    sys.exit(main())
