"""start: from the start of Python to the first painted window, with the example open, against an empty Qt window."""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import NO_GOAL, Goal, Series, joined, show, verdict
from benchmarks.memory import OWN
from planner.storage.library import resources_folder

ROUNDS = 15
HEAVY = ("networkx", "matplotlib", "numpy")

_PEER = "empty QMainWindow"
_OURS = "planner with the Northwind example"

PAINTED = """
import sys
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Painted(QObject):
    def __init__(self, widget):
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)
    def eventFilter(self, watched, event):
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False

def wait_for(widget):
    painted = Painted(widget)
    while not painted.seen:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print("painted", flush=True)
"""

_EMPTY = f"""
{PAINTED}
{OWN}
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
wait_for(window)
print(own_memory())
"""

_PLANNER = f"""
def wait_for_the_board(*_):
{textwrap.indent(PAINTED, "    ")}
{textwrap.indent(OWN, "    ")}
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    wait_for(window.workspace.board.ground)
    print(own_memory(), *[name for name in {HEAVY!r} if name in sys.modules])
    return 0

import gc
import sys
import planner.cli
gc.disable()  # as the command line does before it imports the window
import planner.app
planner.cli.has_screen = lambda: True
planner.app.QApplication.exec = wait_for_the_board
planner.cli.main(sys.argv[1:])
"""
"""The command line itself, up to where it would wait for the user."""


def run() -> None:
    """Measure without a screen, and on a virtual one where there is one."""
    _measure("without a screen", {"QT_QPA_PLATFORM": "offscreen"})
    if shutil.which("Xvfb") is None:
        print("\nstart, on a screen: skipped, there is no Xvfb.")
        return
    with _screen() as display:
        if display:
            _measure("on a virtual screen", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display})


def _measure(where: str, platform: Mapping[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = {**environment_in(folder), **platform}
        example = Path(folder, "northwind.opmodel")
        shutil.copyfile(resources_folder() / "templates" / "northwind-example.opmodel", example)
        programs = {_PEER: (_EMPTY,), _OURS: (_PLANNER, str(example))}
        taken: dict[str, list[float]] = {name: [] for name in programs}
        spent: dict[str, list[float]] = {name: [] for name in programs}
        memory: dict[str, list[int]] = {name: [] for name in programs}
        loaded: list[str] = []
        for number in range(ROUNDS + 1):
            for name, arguments in programs.items():
                before = _spent()
                seconds, said = started(arguments, environment)
                own, *loaded = said.split()
                if number:  # the first round compiles
                    taken[name].append(seconds)
                    spent[name].append(_spent() - before)
                    memory[name].append(int(own))
    series = {name: Series(name, tuple(seconds)) for name, seconds in taken.items()}
    title = f"start, {where}: from the start of Python until the window is painted, {ROUNDS} starts each, in turn"
    show(title, series[_PEER], [(series[_OURS], Goal(times=2)), (_beyond(series), NO_GOAL)])
    used = {name: Series(name, tuple(seconds)) for name, seconds in spent.items()}
    title = f"start, {where}: what these programs took of the processor, their end included"
    show(title, used[_PEER], [(used[_OURS], NO_GOAL)])
    ours, empty = (statistics.median(memory[name]) for name in (_OURS, _PEER))
    if empty:
        words = f"{ours / 1e6:.0f} MB of {empty / 1e6:.0f} MB, {ours / empty:.2f}x"
        print(f"  {'memory once it is painted (PSS)':44} {words}   {verdict(ours / empty, 2, '2.00x')}")
    print(f"  loaded by then of {joined(HEAVY)}: {joined(loaded)}")


def _spent() -> float:
    """The seconds that the processor gave to the programs that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _beyond(series: Mapping[str, Series]) -> Series:
    pairs = zip(series[_OURS].seconds, series[_PEER].seconds, strict=True)
    return Series("the difference, pair by pair", tuple(ours - peer for ours, peer in pairs))


def environment_in(folder: str) -> dict[str, str]:
    """The variables of an installed program: what was compiled is kept, nothing else is told."""
    dropped = {"PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return kept | {
        "PYTHONPYCACHEPREFIX": str(Path(folder, "compiled")),
        "QT_LOGGING_RULES": "*=false",
        "XDG_CONFIG_HOME": folder,
    }


def started(arguments: tuple[str, ...], environment: Mapping[str, str]) -> tuple[float, str]:
    """Start a program; gives the seconds until it says that it has painted, and what it says afterwards."""
    start = time.perf_counter()
    command = [sys.executable, "-c", *arguments]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        seconds = time.perf_counter() - start
        rest = child.stdout.read()
    if line.strip() != "painted" or child.returncode:
        msg = f"a program to be measured ended with status {child.returncode}"
        raise RuntimeError(msg)
    return seconds, rest


@contextmanager
def _screen() -> Iterator[str]:
    """A virtual screen of our own; gives its name, or an empty text where it does not come up."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as told:
            number = told.readline().strip()
        try:
            yield f":{number}" if number else ""
        finally:
            server.terminate()
