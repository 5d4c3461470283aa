"""The window on a real screen with a real accessibility bus: whatever can have the keyboard says what it is.

python -m tests.slow.spoken_window lists what has no name in each view, the room of the workshop and common dialogs. The
window is asked by another process over the bus, as a screen reader asks it. Needs Xvfb, D-Bus and the AT-SPI registry,
and a Python with its bindings; Debian calls these xvfb, dbus, at-spi2-core, python3-gi and gir1.2-atspi-2.0.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PYTHONS = ("/usr/bin/python3", "python3")
PATIENCE = 60  # seconds

VIEWS = ("view_board", "view_graph", "view_matrix", "view_load", "view_compare", "view_agreements")
DIALOGS = (
    "find",
    "palette",
    "new",
    "share",
    "rules",
    "library",
    "suggest",
    "checkpoints",
    "about",
    "key_sheet",
    "help",
)
PLACES = (*VIEWS, *DIALOGS, "workshop")
"""The commands whose results are listened to; the room of the workshop comes last, since it hides the rest."""

LISTENER = """
import json, sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

def every(found, path):
    yield found, path
    for place in range(min(found.get_child_count(), 400)):
        child = found.get_child_at_index(place)
        # What is hidden hides all within it, though cells of a hidden table say that they are shown.
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from every(child, [*path, f"{found.get_role_name()} {found.get_name() or '?'}"[:60]])

def window():
    for _ in range(300):
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            if program is not None and program.get_child_count():
                return program
        time.sleep(0.1)
    sys.exit("no program came onto the bus")

program = window()
print("ready", flush=True)
for line in sys.stdin:
    program.clear_cache()
    nameless, focusable = [], 0
    for found, path in every(program, []):
        state = found.get_state_set()
        if state.contains(Atspi.StateType.FOCUSABLE):
            focusable += 1
            if not (found.get_name() or "").strip():
                nameless.append(" < ".join([found.get_role_name(), *reversed(path[-3:])]))
    print(json.dumps({"focusable": focusable, "nameless": nameless}), flush=True)
"""

WINDOW = """
import sys
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from planner.app import make_window
from planner.ui.settings import Settings

application = QApplication(["planner"])
window = make_window(application, Settings.of_user())
example = next(template for template in window.templates if template.file == "northwind-example")
window.documents.new_from_template(example)
window.show()
ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

def close_what_is_open():
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()

def answer():
    line = sys.stdin.readline().strip()
    if not line:
        ear.setEnabled(False)
        window.session.mark_saved(window.session.place)
        application.quit()
        return
    close_what_is_open()
    # The first timer waits until all is made, or until a dialog waits for an answer; the second until it is painted.
    QTimer.singleShot(1, lambda: QTimer.singleShot(300, lambda: print("done", flush=True)))
    window.actions_by_id[line].trigger()

ear.activated.connect(answer)
print("ready", flush=True)
application.exec()
"""


class Heard(NamedTuple):
    """What the bus says of one place.

    Attributes:
        place: the command that leads there.
        focusable: how many things in sight can have the keyboard.
        nameless: those without a name, each with what it stands in.
    """

    place: str
    focusable: int
    nameless: Sequence[str]


def missing() -> list[str]:
    """What is needed and not there."""
    lacking = [name for name in ("Xvfb", "dbus-run-session", "dbus-send") if not shutil.which(name)]
    if _launcher() is None:
        lacking.append("at-spi-bus-launcher")
    if _python() is None:
        lacking.append("a Python with the bindings of AT-SPI")
    return lacking


def heard() -> list[Heard]:
    """Open the window, go to each place, and list what the bus says there."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "QT_"))},
            "HOME": home,
            "OPMODEL_DATA": f"{home}/data",
            "LC_ALL": "C.UTF-8",
        }
        command = ["dbus-run-session", "--", sys.executable, "-m", "tests.slow.spoken_window", "--within"]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=5 * PATIENCE
        )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [Heard(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith("{")]


def _launcher() -> str | None:
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


def _python() -> str | None:
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    for python in filter(None, map(shutil.which, PYTHONS)):
        if not subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode:
            return python
    return None


def _within() -> None:
    """Within a session bus: start the screen, the bus, the window and the listener, and print what is heard."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    os.environ |= {"DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    launcher = subprocess.Popen([str(_launcher()), "--launch-immediately"], **quiet)
    programs = [launcher, server]
    try:
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            switch = ("org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{name}")
            to = ("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus")
            subprocess.run([*to, *switch, "variant:boolean:true"], stdout=subprocess.DEVNULL, check=True)
        window, listener = _talking(sys.executable, WINDOW), _talking(str(_python()), LISTENER)
        programs = [listener, window, *programs]
        for place in PLACES:
            _ask(window, place)
            print(json.dumps({"place": place, **json.loads(_ask(listener, "list"))}), flush=True)  # noqa: T201
    finally:
        for program in programs:
            program.terminate()
            program.wait()


def _talking(python: str, code: str) -> "subprocess.Popen[str]":
    """Start a program that answers each line, once it is ready."""
    program = subprocess.Popen(
        [python, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert program.stdout is not None
    assert program.stdout.readline().strip() == "ready", "a program did not start"
    return program


def _ask(program: "subprocess.Popen[str]", line: str) -> str:
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(f"{line}\n")
    program.stdin.flush()
    return program.stdout.readline().strip()


def main() -> int:
    """List what has no name; gives 1 where there is any."""
    if "--within" in sys.argv:
        _within()
        return 0
    lacking = missing()
    if lacking:
        sys.stderr.write(f"Missing: {', '.join(lacking)}.\n")
        return 2
    found = heard()
    for each in found:
        sys.stdout.write(f"{each.place}: {each.focusable} can have the keyboard, {len(each.nameless)} without a name\n")
        sys.stdout.writelines(f"  {name}\n" for name in each.nameless)
    return int(any(each.nameless for each in found))


if __name__ == "__main__":
    sys.exit(main())
