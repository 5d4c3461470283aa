"""Somebody at the window of the application: looks where things stand, and uses the hands of a virtual screen."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools.x_screen import DifferenceError, Point, Screen, until

ROOT = Path(__file__).resolve().parent.parent

Seen = dict[str, Any]

WATCHED = frozenset({"GAP01", "GAP02", "GAP03", "LOAD01", "OVL01", "EXT01", "CHG01"})
"""The rules about which the run says what they find step by step; what others find is held against the command line."""


class User:
    """Somebody at the window: looks where things are, and uses the hands of the screen."""

    def __init__(self, screen: Screen, album: Path) -> None:
        """Open the application; pictures go into the album."""
        self.screen, self._album, self._taken = screen, album, 0
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": None, "cwd": ROOT}
        self.program = screen.start(sys.executable, "-m", "tools.watched_window", **pipes)  # type: ignore[arg-type]
        screen.place_window("planner")
        self.wait(lambda seen: "New blank model" in seen["buttons"], "the welcome page")

    def look(self) -> Seen:
        """See the window as it is now."""
        if not self.program.stdin or not self.program.stdout or self.program.poll() is not None:
            msg = "The application has ended"
            raise DifferenceError(msg)
        self.program.stdin.write("look\n")
        self.program.stdin.flush()
        seen: Seen = json.loads(self.program.stdout.readline() or "{}")
        return seen

    def wait(self, seen: Callable[[Seen], object], what: str) -> None:
        """Wait until something is seen."""
        until(lambda: seen(self.look()), what)

    def picture(self, name: str) -> None:
        """Keep a picture."""
        self._taken += 1
        self.screen.picture(self._album / f"{self._taken:02} {name}.png")

    def say(self, words: str) -> None:
        """Tell what was done, with what the window says now."""
        seen = self.look()
        print(f"  {words}: {len(seen.get('findings', []))} findings, undo says “{seen.get('undo', '')}”", flush=True)

    # --- finding and using things -------------------------------------------------------------------------------

    def place(self, *path: str, scrolls: str = "") -> Point:
        """The middle of a thing; where it is out of sight the wheel is turned over the area that scrolls."""
        seen = self.look()
        if not box(seen, path) and scrolls:
            self.screen.click(middle(seen[scrolls]), button=4, times=40)
            while not box(self.look(), path) and has(seen, path):
                self.screen.click(middle(seen[scrolls]), button=5)
        return middle(until(lambda: box(self.look(), path), " ".join(path)))

    def row(self, name: str) -> Point:
        """A function in the list, left of its letters."""
        x, y = self.place("rows", name, scrolls="list")
        return x - 60, y

    def chip(self, card: str, ownership: str, name: str) -> Point:
        """A function on a card."""
        return self.place("cards", card, "chips", f"{ownership} {name}", scrolls="board")

    def press(self, *words: str) -> None:
        """Click buttons or entries of menus, one after the other."""
        for text in words:
            kind = until(lambda text=text: _kind_of(self.look(), text), f"“{text}” to click")  # type: ignore[misc]
            self.screen.click(self.place(kind, text))

    def answer(self, title: str, text: str) -> None:
        """Type an answer into the dialog with this title and agree."""
        self.wait(lambda seen: seen["front"] == title, f"the dialog “{title}”")
        self.screen.keys("ctrl+a")
        self.screen.write(text)
        self.screen.keys("Return")
        self.wait(lambda seen: seen["front"] != title, f"the end of “{title}”")
        self.screen.place_window("planner")  # gives the keyboard back

    # --- dragging -----------------------------------------------------------------------------------------------

    def carry(self, start: Point, card: str, ownership: str) -> str:
        """Press and drag to a zone of a card, waiting at the edge while the board scrolls; gives what the tip says."""
        self.screen.press(start)
        here = start

        def aimed() -> str:
            nonlocal here
            seen = self.look()
            zone, board = seen["cards"][card]["zones"][ownership], seen["board"]
            inside = zone and board[1] <= zone[1] and zone[1] + zone[3] <= board[1] + board[3]
            there = middle(zone) if inside else _edge(board, below=card in list(seen["cards"])[2:])
            self.screen.glide(here, there)
            here = there
            seen = self.look()
            still = inside and seen["cards"][card]["zones"][ownership] == zone
            return str(seen["tip"]) if still and seen["target"] == [card, ownership] else ""

        return until(aimed, f"the tip over {card}")

    def drag(self, start: Point, card: str, ownership: str, *, copy: bool = False) -> str:
        """Drag something to a zone and drop it there; gives what the tip said before the drop."""
        if copy:
            self.screen.hold("ctrl")
        tip = self.carry(start, card, ownership)
        self.drop()
        if copy:
            self.screen.let_go("ctrl")
        return tip

    def drop(self) -> None:
        """Let go of what is carried."""
        self.screen.release()
        self.wait(lambda seen: not seen["carried"], "the drop")

    def must_find(self, *rules: str, about: str = "") -> None:
        """Wait until the panel has findings of these rules about something, and none of the other rules watched."""

        def found(seen: Seen) -> list[str]:
            return sorted(code for code, words in seen["findings"] if about in words and code in WATCHED)

        what = f"{' and '.join(rules) or 'no finding'} about {about or 'anything'}"
        self.wait(lambda seen: found(seen) == sorted(rules), what)


def box(seen: Seen, path: tuple[str, ...]) -> list[int] | None:
    """The box of a thing: left, top, width, height; None when it is not there or out of sight."""
    found: Any = seen
    for key in path:
        found = found.get(key) or {}
    return found or None


def has(seen: Seen, path: tuple[str, ...]) -> bool:
    """Is there such a thing, in sight or not?"""
    *parents, last = path
    found: Any = seen
    for key in parents:
        found = found.get(key) or {}
    return last in found


def middle(box: list[int]) -> Point:
    """The middle of a box."""
    return box[0] + box[2] // 2, box[1] + box[3] // 2


def _edge(board: list[int], *, below: bool) -> Point:
    """A point at the edge of the board, where it scrolls while something is carried."""
    return board[0] + board[2] // 2, board[1] + (board[3] - 4 if below else 4)


def _kind_of(seen: Seen, words: str) -> str:
    return next((kind for kind in ("menu", "buttons") if words in seen.get(kind, {})), "")
