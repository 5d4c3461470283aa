"""A virtual X screen with hands: what the mouse and the keyboard of a user do, sent by xdotool, and pictures of it."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TypeVar

PACKAGES = {"Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick"}
"""The programs that are needed, and the Debian packages that bring them."""

PATIENCE = 20.0
"""Seconds until what does not happen has failed."""

_LOOK_AGAIN = 0.03  # seconds
_STEPS = 6  # on the way from one point to another
_START = 14  # pixels, so that a press becomes a drag

_RC = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
 <applications>
  <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
  <application type="dialog"><decor>no</decor><position force="yes"><x>center</x><y>center</y></position></application>
 </applications>
</openbox_config>
"""

Point = tuple[int, int]
T = TypeVar("T")


class DifferenceError(Exception):
    """Something is not as it should be; its text is one sentence."""


def missing_packages() -> list[str]:
    """Give the Debian packages of the programs that are not there."""
    return sorted(package for program, package in PACKAGES.items() if not shutil.which(program))


def until(look: Callable[[], T | None], what: str) -> T:
    """Look until there is something to see, and give it.

    Raises:
        DifferenceError: it did not come; ``what`` says what was waited for.
    """
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        seen = look()
        if seen:
            return seen
        time.sleep(_LOOK_AGAIN)
    msg = f"This did not come: {what}."
    raise DifferenceError(msg)


class Screen:
    """An X screen of its own, with openbox to place the windows where that is installed."""

    def __init__(self, width: int, height: int, home: Path) -> None:
        """Start it; programs on it live in ``home`` and see nothing of the user's settings."""
        self.width, self.height = width, height
        self._home = home
        self._programs: list[subprocess.Popen[str]] = []
        size = f"{width}x{height}x24"
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        number = self._server.stdout.readline().strip() if self._server.stdout else ""
        if not number:
            msg = "Xvfb does not start"
            raise DifferenceError(msg)
        self.environment = self._environment(f":{number}")
        if shutil.which("openbox"):
            (home / "openbox.xml").write_text(_RC)
            self.start("openbox", "--config-file", str(home / "openbox.xml"))

    def _environment(self, display: str) -> dict[str, str]:
        ours = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"}
        kept = {name: value for name, value in os.environ.items() if name not in ours and not name.startswith("XDG_")}
        runtime = self._home / "runtime"
        runtime.mkdir(mode=0o700)
        homes = {"HOME": str(self._home), "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8"}
        return {**kept, **homes, "DISPLAY": display}

    def __enter__(self) -> "Screen":
        """Use it until the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End what was started here, the screen last."""
        for program in [*reversed(self._programs), self._server]:
            program.terminate()
            program.wait()

    def start(
        self, *command: str, more: Mapping[str, str] | None = None, **pipes: int | Path
    ) -> "subprocess.Popen[str]":
        """Start a program on this screen; it ends with the screen at the latest."""
        environment = {**self.environment, **(more or {})}
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **pipes}
        program = subprocess.Popen(command, env=environment, text=True, **quiet)  # type: ignore[call-overload]
        self._programs.append(program)
        return program  # type: ignore[no-any-return]

    def picture(self, path: Path) -> None:
        """Keep what is on the screen as a PNG, once it no longer changes."""
        before = b""

        def is_still() -> bool:
            nonlocal before
            self._run("import", "-window", "root", "-define", "png:exclude-chunks=date,time", str(path))
            was, before = before, path.read_bytes()
            return was == before

        until(is_still, "a picture that stays")

    # --- hands --------------------------------------------------------------------------------------------------

    def point(self, where: Point) -> None:
        """Move the pointer straight to a point."""
        self._run("xdotool", "mousemove", *map(str, where))

    def press(self, where: Point) -> None:
        """Go to a point and press the left button."""
        self.point(where)
        self._run("xdotool", "mousedown", "1")

    def glide(self, start: Point, end: Point) -> None:
        """Move the pointer from a point to another one as a hand does, in steps."""
        first = (start[0] + _START, start[1] + 2)
        for step in range(_STEPS + 1):
            self.point((_between(first[0], end[0], step), _between(first[1], end[1], step)))

    def release(self) -> None:
        """Let go of the left button."""
        self._run("xdotool", "mouseup", "1")

    def click(self, where: Point, *, button: int = 1, times: int = 1) -> None:
        """Click at a point; 3 is the right button, 4 and 5 are the wheel up and down."""
        self.point(where)
        self._run("xdotool", "click", "--repeat", str(times), "--delay", "40", str(button))

    def hold(self, key: str) -> None:
        """Press a key and keep it down."""
        self._run("xdotool", "keydown", key)

    def let_go(self, key: str) -> None:
        """Let a key up."""
        self._run("xdotool", "keyup", key)

    def keys(self, *keys: str) -> None:
        """Press keys one after the other, such as ``ctrl+s``."""
        self._run("xdotool", "key", "--delay", "30", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._run("xdotool", "type", "--delay", "8", "--", text)

    def place_window(self, title: str) -> None:
        """Let the window with this title fill the screen; only needed where no window manager does it."""
        if not shutil.which("openbox"):
            found = ("xdotool", "search", "--sync", "--onlyvisible", "--name", title)
            self._run(*found, "windowmove", "0", "0", "windowsize", str(self.width), str(self.height), "windowfocus")

    def has_window(self, title: str) -> bool:
        """Is there a window with this in its title?"""
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        return not subprocess.run(search, env=self.environment, capture_output=True, check=False).returncode

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, stdout=subprocess.DEVNULL)


def _between(start: int, end: int, step: int) -> int:
    return start + round((end - start) * step / _STEPS)
