"""Opens files whose every text field holds hostile texts, looks at everything, and watches what that touches.

    python -m tests.slow.hostile_texts                   all texts, a few in each file

Each widget of each view, page, dialog and tip must show them as plain text; no file of their names may be looked for,
no file outside opened, no connection made and no program started, also not by an export of any form. Python says so
through its audit hook, and the system through strace where there is one. Prints figures; exit status 1 when a promise
was broken.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.storage.data_folder import VARIABLE
from planner.storage.errors import StorageError
from planner.storage.library import templates
from planner.ui.exports import FORMATS, export_to
from planner.ui.look.appearance import Appearance
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow
from tests.day import TODAY
from tests.hostile_strings import CANARY, STRINGS
from tests.ui.hostile_document import file_of
from tests.ui.hostile_walk import NoFiles, Walk

PARTS = 12
ROOT = Path(__file__).parents[2]
_ALLOWED = tuple(map(str, (ROOT, sys.prefix, sys.base_prefix, "/proc", "/dev/null", "/usr/share", "/etc", "/sys")))
_CONNECTING = {
    *("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"),
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "webbrowser.open", "urllib.Request"),
}
_OUT = re.compile(r"connect\(.*AF_INET|execve\(")


def watched(texts: Sequence[str]) -> dict[str, Any]:
    """Look at everything in a process of its own, with the system watching; gives what was seen and what is wrong."""
    with tempfile.TemporaryDirectory() as name:
        folder, log = Path(name), Path(name, "log")
        (folder / "texts").write_text(json.dumps(list(texts)))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", VARIABLE: f"{name}/data"}
        tracing = shutil.which("strace") is not None
        before = ["strace", "-f", "-o", str(log), "-e", "trace=%file,connect"] if tracing else []
        command = [*before, sys.executable, "-X", "faulthandler", "-m", "tests.slow.hostile_texts", "--within", name]
        done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
        if tracing and "ptrace" in done.stderr.lower() and not done.stdout:
            tracing = False
            done = subprocess.run(command[len(before) :], env=environment, check=False, capture_output=True, text=True)
        if done.returncode:
            return {"wrong": [f"ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-3000:]}"], "seen": []}
        found: dict[str, Any] = json.loads(done.stdout)
        found["wrong"] += [f"an error while looking: {done.stderr[-3000:]}"] * ("Traceback" in done.stderr)
        if tracing:
            calls = log.read_text(errors="replace").splitlines()
            asked = [call for call in calls if CANARY in call or (_OUT.search(call) and not _is_ours(call))]
            found["wrong"] += [f"the system was asked: {call[:200]}" for call in asked]
            found["calls"] = len(calls)
        return found


def _is_ours(call: str) -> bool:
    """Is it Python that starts a process or lists the fonts, or Qt that asks this computer for its printers?"""
    if "execve(" in call:
        return Path(call.split('"')[1]).name.startswith(("python", "fc-list"))
    return "htons(631)" in call and ('"127.0.0.1"' in call or '"::1"' in call)


def look(folder: Path) -> dict[str, Any]:
    """Look at everything in this process; what Python opens or connects to while the document is open is told."""
    texts = json.loads((folder / "texts").read_text())
    file = folder / "hostile.opmodel"
    file.write_bytes(file_of(texts))
    import_module("matplotlib.font_manager")  # which lists the fonts of this computer, and keeps the list
    application = QApplication([])
    appearance = Appearance(application, "light")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, appearance, templates(), NoFiles(appearance), today=lambda: TODAY)
    window.resize(1280, 720)
    window.show()
    wrong: set[str] = set()
    _listen(wrong, folder)
    if not window.documents.open(file):
        wrong.add("the file does not open")
    window.session.allow_edits()
    walk = Walk(window)
    wrong |= walk.everything()
    wrong |= set(_exported(window, folder))
    window.session.mark_saved(window.session.place)
    window.close()
    seen = sorted({*walk.seen, *(form.ending for form in FORMATS)})
    return {"wrong": sorted(wrong), "seen": seen, "records": walk.records}


def _exported(window: MainWindow, folder: Path) -> Iterator[str]:
    """Export in every form; says what is refused without a sentence."""
    for form in FORMATS:
        try:
            export_to(window.workspace.wanted(window.session.model, TODAY), folder / f"export{form.ending}")
        except StorageError as refused:
            if not str(refused).endswith("."):
                yield f"{form.ending}: {refused}"


def _listen(wrong: set[str], folder: Path) -> None:
    """Tell from now on what Python opens outside, and whatever it connects to or starts."""
    allowed = (*_ALLOWED, str(folder))

    def hear(event: str, given: tuple[Any, ...]) -> None:
        if event in _CONNECTING:
            wrong.add(f"{event} {given!r:.200}")
        elif event == "open" and isinstance(given[0], (str, bytes)):
            path = os.path.abspath(os.fsdecode(given[0]))  # noqa: PTH100 - no path is made of what may be none
            if CANARY in path or not path.startswith(allowed):
                wrong.add(f"opened {path[:200]}")

    sys.addaudithook(hear)


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--within", type=Path, metavar="FOLDER", help="the texts of this folder, in this process")
    call = parser.parse_args()
    if call.within is not None:
        sys.stdout.write(json.dumps(look(call.within)))
        return 0
    started, wrong, seen, calls, records = time.perf_counter(), [], set(), 0, 0
    with ThreadPoolExecutor(os.cpu_count()) as windows:  # each of which waits for a process of its own
        for found in windows.map(watched, [STRINGS[part::PARTS] for part in range(PARTS)]):
            wrong += found["wrong"]
            seen |= {*found["seen"]}
            calls += found.get("calls", 0)
            records += found.get("records", 0)
    sys.stdout.write(
        f"{len(STRINGS)} texts in {PARTS} files: {records:,} records and {len(seen)} views, pages, dialogs and exports "
        f"looked at, {calls:,} calls to the system, {time.perf_counter() - started:.0f} s\n"
    )
    sys.stdout.write("".join(f"BROKEN: {fault}\n" for fault in wrong[:40]))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
