"""Works in one window for a long time, and watches what is kept: memory, handles, threads, objects.

    python -m tests.slow.soak                            30 minutes
    python -m tests.slow.soak --minutes 3
    python -m tests.slow.soak --minutes 0.3 --quick      rounds of a few seconds, which leave most of it out

Round by round the window does what a long day brings: it opens files, edits, undoes, redoes and saves, shows every view
and page, theme and structure, reads the structure, runs every command of the menus, leaves every dialog, and exports in
every form. At the end of a round it always stands at the same place; there, up to thirty times in all, it says what it
has. Exit status 1 when the median of the last third of these figures is above that of the middle third by more than:

* memory: 2 % or 8 MB, whichever is more. A model of the example with all that is derived from it takes about 3 MB, so
  that one that is kept each round shows within three rounds. What the allocator keeps of freed memory, for the next
  large picture, is given back first where it can be told to: it comes in steps of up to 32 MB.
* handles: 2. One of the journal and one of the lock of the file may just be open; files, pipes and sockets that are
  kept come to more within three rounds.
* threads: 2. One may read the structure and one may be on its way out of Qt's pool.
* widgets: 12, less than the smallest dialog has. Each round opens all of them.
* objects of Qt: 40, as many as the smallest dialog has with its layouts, actions and timers.
* objects of Python: 1 %. What is counted moves by some hundred with what Python keeps to be quick.

The first third is left out: what is made only once, when it is first asked for, is made there.
"""

import argparse
import ctypes
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from planner.app import make_window
from planner.model.edits.structures import set_title
from planner.storage.data_folder import VARIABLE
from planner.storage.errors import StorageError
from planner.storage.library import template_model
from planner.storage.save import save
from planner.ui.compare.pages import PAGES as COMPARISONS
from planner.ui.exports import FORMATS, export_to
from planner.ui.load.pages import PAGES as CHARTS
from planner.ui.load.pages import READING
from planner.ui.settings import THEME_CHOICES, Settings
from planner.ui.window.main_window import MainWindow
from planner.ui.window.workspace import VIEWS
from tests.day import TODAY

SAMPLES = 30
LEAST = 6
"""Samples without which nothing can be said: two in each third."""

EDITS, EDITS_OF_QUICK_ROUND = 12, 4
LEFT_OUT = {"quit", "full_screen", "present", "close", "new", "start_again", "start_again_speaking"}
"""Commands that end the run, ask the window system, or close what is worked on."""

QUICK = frozenset({"library", "rules", "what_if", "palette", "add_function", "delete_function"})
"""Commands of a quick round."""

_QUICK_ENDINGS = {".md", ".svg"}
_PATIENCE = 15  # seconds for what another thread or process reads


class Sample(NamedTuple):
    """What there is at one moment; ``memory`` is that in the chips, in megabytes."""

    memory: float
    handles: int
    threads: int
    widgets: int
    qt: int
    python: int


LIMITS: dict[str, Callable[[float], float]] = {
    "memory": lambda before: max(8, 0.02 * before),
    "handles": lambda _: 2,
    "threads": lambda _: 2,
    "widgets": lambda _: 12,
    "qt": lambda _: 40,
    "python": lambda before: 0.01 * before,
}
"""By how much each may be above what it was; the reasons stand above."""


class Day:
    """What a long day brings to a window: whole rounds of it."""

    def __init__(self, window: MainWindow, folder: Path, *, quick: bool = False) -> None:
        """Work in a window, with files of a folder; quick rounds leave most of it out."""
        self.window, self.folder, self._quick = window, folder, quick
        self.files = [folder / "one.opmodel", folder / "other.opmodel"]
        self._edits = 0
        self._leaving = QTimer(window)
        self._leaving.timeout.connect(_leave_what_waits)
        self._leaving.start(2)
        for template, file in zip(("Northwind", "Small to growth"), self.files, strict=True):
            made = next(each for each in window.templates if each.name.startswith(template))
            save(template_model(made), file, expected=None)

    def round(self) -> None:
        """Do everything once, with each of the files, and come back to the board of the first one."""
        for file in reversed(self.files):
            self._open(file)
            self._edit()
            self._look()
            self._command()
            self._export()
            assert self.window.documents.saving.save(), f"{file.name} is not saved"
        self.window.choose_theme("light")
        self.window.show_view("board")
        _settle()

    # --- documents ----------------------------------------------------------------------------------------------

    def _open(self, file: Path) -> None:
        window = self.window
        window.session.mark_saved(window.session.place)
        assert window.documents.open(file), f"{file.name} does not open"
        window.session.allow_edits()
        _settle()

    def _edit(self) -> None:
        """Edit, take some of it back, and take some of that up again."""
        session = self.window.session
        for _ in range(EDITS_OF_QUICK_ROUND if self._quick else EDITS):
            self._edits += 1
            session.apply("Title", partial(set_title, title=f"Edit {self._edits % 7}"))
            _settle()
        for step in (session.undo, session.undo, session.undo, session.redo):
            step()
            _settle()

    # --- looking ------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Show every structure in every view and page, and every theme."""
        window = self.window
        for structure in window.session.model.structure_order()[: 1 if self._quick else None]:
            window.session.show_structure(structure)
            for view in VIEWS:
                window.show_view(view)
                _settle()
        if not self._quick:
            self._turn_pages()
        for theme in ("dark", "projector") if self._quick else THEME_CHOICES:
            window.choose_theme(theme)
            _settle()

    def _turn_pages(self) -> None:
        """Show every page of the views that have some, and wait for what is read of the structure."""
        window = self.window
        window.show_view("compare")
        for page in COMPARISONS:
            window.workspace.compare.show_page(page)
            _settle()
        window.show_view("load")
        for page in CHARTS:
            window.workspace.load.show_page(page)
            _settle()
        window.workspace.load.show_page(READING)
        _until(window.workspace.load.waiting.isHidden)

    def _command(self) -> None:
        """Run every command that can be run, for a function and for an owner, and leave what it opens."""
        window = self.window
        for command, action in window.actions_by_id.items():
            place = window.session.model.structures[window.session.structure]
            for kind, keys in (("function", place.functions), ("owner", place.owners)):
                window.selection.show(kind, next(iter(keys), ""))
            asked = command in QUICK if self._quick else command not in LEFT_OUT
            if asked and action.isEnabled():
                action.trigger()
                _settle()
                self._put_right()

    def _put_right(self) -> None:
        """Close the windows beside this one, and come out of the room and of presenting."""
        window = self.window
        for each in QApplication.topLevelWidgets():
            if each is not window and each.isVisible():
                each.close()
        if window.workshop.in_front():
            window.workshop.leave()

    def _export(self) -> None:
        wanted = self.window.workspace.wanted(self.window.session.model, TODAY)
        for form in FORMATS:
            if self._quick and form.ending not in _QUICK_ENDINGS:
                continue
            try:
                export_to(wanted, self.folder / f"export{form.ending}")
            except StorageError:  # some forms want more than this view has, and say so
                continue


def _leave_what_waits() -> None:
    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if isinstance(waiting, QDialog):
        waiting.reject()
    elif waiting is not None:
        waiting.close()


def _settle() -> None:
    """Let the window do what it has to, as the loop does that runs it."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not done() and time.monotonic() < end:
        _settle()


def sample() -> Sample:
    """Count what there is now, without what is garbage."""
    _settle()
    gc.collect()
    _give_back()
    process = Path("/proc/self")
    pages = int((process / "statm").read_text().split()[1])
    tops = [each for each in QApplication.topLevelWidgets() if each.parent() is None]
    roots: list[QObject] = [*tops, *filter(None, [QApplication.instance()])]
    return Sample(
        pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        len([*(process / "fd").iterdir()]),
        len([*(process / "task").iterdir()]),
        len(QApplication.allWidgets()),
        sum(len(root.findChildren(QObject)) + 1 for root in roots),
        len(gc.get_objects()) + gc.get_freeze_count(),
    )


def _give_back() -> None:
    """Let the allocator of glibc give freed memory back to the system; others have no such word."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def growing(samples: Sequence[Sample]) -> dict[str, tuple[float, float]]:
    """Give what keeps growing: by name, the medians of the middle and of the last third of samples."""
    third = len(samples) // 3
    middle, last = samples[-2 * third : -third], samples[-third:]
    found = {}
    for name, limit in LIMITS.items():
        before, now = (statistics.median(getattr(each, name) for each in part) for part in (middle, last))
        if now - before > limit(before):
            found[name] = before, now
    return found


def soak(seconds: float, tell: Callable[[str], object], *, quick: bool = False) -> list[Sample]:
    """Work for so many seconds, and for as many rounds as samples are needed; tells each sample in a line."""
    with tempfile.TemporaryDirectory() as name:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        settings = Settings(QSettings(f"{name}/settings.ini", QSettings.Format.IniFormat))
        window = make_window(application, settings)
        window.resize(1280, 720)
        window.show()
        day, samples, rounds = Day(window, Path(name), quick=quick), [], 0
        started = time.monotonic()
        while (spent := time.monotonic() - started) < seconds or len(samples) < LEAST:
            day.round()
            rounds += 1
            if spent >= len(samples) * seconds / SAMPLES:
                samples.append(sample())
                tell(_line(time.monotonic() - started, rounds, samples[-1]))
        window.session.mark_saved(window.session.place)
        window.close()
        window.deleteLater()
        _settle()
    return samples


def _line(spent: float, rounds: int, now: Sample) -> str:
    return (
        f"{spent / 60:5.1f} min  {rounds:4} rounds  {now.memory:6.1f} MB  {now.handles:3} handles  "
        f"{now.threads:2} threads  {now.widgets:5} widgets  {now.qt:6} objects of Qt  {now.python:7} of Python"
    )


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Soak as long as was asked for; 1 when something keeps growing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--quick", action="store_true", help="rounds that leave most of it out")
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ[VARIABLE] = f"{name}/data"
        found = growing(soak(call.minutes * 60, _tell, quick=call.quick))
    for name, (before, now) in found.items():
        _tell(f"BROKEN: {name} keeps growing, from {before:g} to {now:g}")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
