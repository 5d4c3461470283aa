"""Plays a user on a virtual screen, from an empty model to a saved file and to a plan: python -m tools.played_run.

Every step is a real press, move or key on the window. The window is watched only to know where things stand and what
they say. At the end the file is checked on the command line, which must find what the window showed; then the growth of
the example company is planned. Needs Xvfb, xdotool and ImageMagick; exit status 1 when something differs, 2 when a
program is missing.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from tools.played_plan import plan_the_growth
from tools.played_user import ROOT, Seen, User, box, has, middle
from tools.x_screen import DifferenceError, Screen, missing_packages, until

START = "python3 dev.py run"

PASTED = ("Brand voice", "Lead qualification", "Sales handoff", "KPI report", "Partner events")
TICKED = {
    "Functions": ("Landing pages", "Paid search", "SEO & answer-engine visibility", "Webinars"),
    "Roles": ("Head of marketing", "Content lead", "Marketing operations manager"),
    "Partners": ("Paid-media agency", "SEO agency"),
}
TYPED_ROLES = ("Analyst", "Web designer")
HEAD, CONTENT, OPERATIONS = TICKED["Roles"]
PAID, SEO = TICKED["Partners"]
ANALYST, DESIGNER = TYPED_ROLES
RENAMED = "Performance report"

DRAGGED = (
    ("Brand voice", HEAD, "decision"),
    ("Brand voice", CONTENT, "execution"),
    ("Landing pages", HEAD, "decision"),
    ("Landing pages", DESIGNER, "execution"),
    ("Paid search", HEAD, "decision"),
    ("Paid search", PAID, "execution"),
    ("Paid search", ANALYST, "review"),
    ("SEO & answer-engine visibility", CONTENT, "decision"),
    ("SEO & answer-engine visibility", SEO, "execution"),
    ("Webinars", HEAD, "decision"),
    ("Webinars", CONTENT, "execution"),
    ("Webinars", DESIGNER, "input"),
    ("Partner events", HEAD, "decision"),
    ("Partner events", CONTENT, "execution"),
)
TOGETHER = ("Lead qualification", "Sales handoff")

COPY = "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]); a.clipboard().setText(sys.argv[1]); "
COPY += "print('copied', flush=True); a.exec()"


def play(user: User, path: Path) -> dict[str, list[list[str]]]:
    """Go from the welcome page to a saved file; gives the findings that the window showed, by structure."""
    user.picture("welcome")
    user.press("New blank model")
    user.wait(lambda seen: "rows" in seen, "a blank model")
    user.picture("blank")
    _list_functions(user)
    _add_owners(user)
    _assign(user)
    _assign_otherwise(user)
    _rearrange(user)
    _grow(user)
    user.press("Today")
    shown = {"Today": user.look()["findings"]}
    user.press("Growth stage")
    user.wait(lambda seen: seen["findings"] != shown["Today"], "the findings of the other structure")
    shown["Growth stage"] = user.look()["findings"]
    user.screen.keys("ctrl+s")
    user.wait(lambda seen: seen["front"] == "Save the model as", "the file dialog")
    user.picture("file dialog")
    user.answer("Save the model as", str(path))
    user.wait(lambda seen: seen["saved"] and path.exists(), "the saved file")
    user.say(f"saved as {path.name}")
    _look_around(user)
    user.screen.keys("ctrl+q")
    if until(lambda: str(user.program.poll() or "") or (user.program.poll() == 0 and "0"), "the end") != "0":
        msg = "The application ended with an error"
        raise DifferenceError(msg)
    return shown


def _list_functions(user: User) -> None:
    text = "\n".join(f"- {name}" for name in PASTED)
    other = user.screen.start(sys.executable, "-c", COPY, text, stdout=subprocess.PIPE)
    if not other.stdout or other.stdout.readline().strip() != "copied":
        msg = "The other program could not copy its lines"
        raise DifferenceError(msg)
    user.screen.keys("ctrl+v")
    user.wait(lambda seen: set(PASTED) <= seen["rows"].keys(), "the pasted lines")
    user.must_find(*["GAP01"] * len(PASTED))
    user.say(f"pasted {len(PASTED)} lines")
    user.picture("pasted")
    user.screen.click(user.row("KPI report"))
    user.screen.keys("Escape", "F2")
    user.screen.keys("ctrl+a")
    user.screen.write(RENAMED)
    user.screen.keys("Return")
    user.wait(lambda seen: RENAMED in seen["rows"], "the other name")
    user.say("renamed one of them")


def _add_owners(user: User) -> None:
    user.press("From the library…")
    for shelf, names in TICKED.items():
        user.press(shelf)
        for name in names:
            user.screen.click(user.place("fields", "Search the library"))
            user.screen.keys("ctrl+a")
            user.screen.write(name)
            user.wait(partial(_only_this_is_listed, name), f"{name} alone")
            user.screen.click(user.place("listed", name))
        if shelf == "Functions":
            user.picture("library")
    user.press("Roles", f"Add {sum(map(len, TICKED.values()))}")
    user.wait(lambda seen: PAID in seen.get("cards", {}), "the cards from the library")
    user.say("added functions, roles and partners from the library")
    for name in TYPED_ROLES:
        user.screen.click(user.place("buttons", "+ Add role", scrolls="board"))
        user.answer("Add a role", name)
        user.wait(partial(has, path=("cards", name)), f"the card of {name}")
    user.must_find(*["GAP01"] * 9, *["LOAD01"] * 5)
    user.say("added two roles by name")
    user.picture("owners")


def _assign(user: User) -> None:
    for name, card, ownership in DRAGGED:
        tip = user.carry(user.row(name), card, ownership)
        wanted = ("Clears abandoned function", "Still missing: who executes it.")
        if ownership == "decision" and any(words not in tip for words in wanted):
            msg = f"The tip over {card} says: {tip}"
            raise DifferenceError(msg)
        if name in {"Brand voice", "Paid search"}:
            user.picture(f"dragging {name} to {ownership}")
        user.drop()
        codes = {"decision": ("GAP03",), "execution": ()}
        if ownership in codes:
            user.must_find(*codes[ownership], about=name)
    user.say(f"dragged {len(DRAGGED)} functions onto cards")


def _assign_otherwise(user: User) -> None:
    for ownership in ("decision", "execution"):
        user.screen.click(user.row(TOGETHER[0]))
        user.screen.hold("ctrl")
        user.screen.click(user.row(TOGETHER[1]))
        user.screen.let_go("ctrl")
        user.drag(user.row(TOGETHER[0]), OPERATIONS, ownership)
    user.say("dragged two functions at once, twice")
    user.screen.click(user.row(RENAMED))
    user.screen.keys("Escape", "space")
    user.wait(lambda seen: seen["carried"] == RENAMED, "a function lifted by key")
    until(lambda: _steered(user, OPERATIONS), f"the keyboard on {OPERATIONS}")
    user.picture("lifted by key")
    user.screen.keys("d")
    user.must_find("GAP03", about=RENAMED)
    user.say("gave a decision by keyboard alone")
    user.screen.click(user.row(RENAMED))
    user.screen.click(user.place("cards", ANALYST, "zones", "execution", scrolls="board"))
    user.must_find()
    user.say("gave an execution by two clicks")
    user.picture("twenty assignments")


def _steered(user: User, card: str) -> bool:
    """Press the arrow that leads from the card that is pointed at to another; gives whether that one is reached."""
    seen = user.look()
    here, there = seen["target"][0], box(seen, ("cards", card, "head"))
    at = box(seen, ("cards", here, "head"))
    if here != card and at and there:
        across, down = there[0] - at[0], there[1] - at[1]
        user.screen.keys(("Down" if down > 0 else "Up") if down else ("Right" if across > 0 else "Left"))
        user.wait(lambda seen: seen["target"][0] != here, "the next card")
    return bool(here == card)


def _rearrange(user: User) -> None:
    tip = user.drag(user.chip(HEAD, "decision", "Webinars"), CONTENT, "decision")
    user.wait(partial(has, path=("cards", CONTENT, "chips", "decision Webinars")), "the move")
    user.must_find()
    user.say(f"moved a decision between cards ({tip})")
    user.carry(user.chip(CONTENT, "decision", "Webinars"), HEAD, "review")
    user.screen.keys("Escape")
    user.wait(lambda seen: not seen["carried"], "the end of dragging")
    user.screen.release()
    tip = user.drag(user.chip(CONTENT, "decision", "Webinars"), HEAD, "decision", copy=True)
    user.must_find("OVL01", about="Webinars")
    user.say(f"copied it with Ctrl ({tip})")
    user.picture("two owners decide")
    for key, rules in (("ctrl+z", ()), ("ctrl+shift+z", ("OVL01",)), ("ctrl+z", ())):
        user.screen.keys(key)
        user.must_find(*rules, about="Webinars")
    user.say("undone, done again, undone")
    user.carry(user.chip(HEAD, "decision", "Brand voice"), PAID, "decision")
    user.picture("dragging a decision outside")
    user.drop()
    user.must_find("EXT01", about="Brand voice")


def _grow(user: User) -> None:
    user.screen.click(user.place("buttons", "Today"), button=3)
    user.press("Duplicate…")
    user.answer("Duplicate Today", "Growth stage")
    user.wait(lambda seen: "Growth stage" in seen["buttons"], "the copy")
    for ownership, card in (("execution", DESIGNER), ("decision", HEAD)):
        start = user.chip(card, ownership, "Landing pages")
        user.screen.press(start)
        user.screen.glide(start, middle(user.look()["list"]))
        user.wait(lambda seen: "no longer" in seen["tip"], "the tip over the list")
        user.drop()
    user.must_find("CHG01", "GAP01", about="Landing pages")
    user.say("duplicated the structure and took a function from its owners there")
    user.picture("growth stage")


def _look_around(user: User) -> None:
    for view in ("graph", "compare", "board"):
        user.press(view.capitalize())
        user.wait(lambda seen, view=view: seen["view"] == view, f"the {view}")  # type: ignore[misc]
        user.picture(view)
    user.press("View", "Dark theme")
    user.screen.click(user.row("Landing pages"))
    user.picture("dark board")
    user.screen.keys("Escape")
    user.press("Compare")
    user.wait(lambda seen: seen["view"] == "compare", "the comparison")
    user.picture("dark compare")


def compare(path: Path, shown: dict[str, list[list[str]]]) -> None:
    """Check the file on the command line and hold it against what the window showed; prints the figures."""
    command = [sys.executable, "-m", "planner", "check", str(path), "--format", "json"]
    report = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout)
    for structure, findings in shown.items():
        told = [[f["rule"], f["message"]] for f in report["findings"] if f["structure"] in {structure, None}]
        if sorted(told) != sorted(findings):
            msg = f"{structure}: the window showed {findings}, and opmodel check finds {told}"
            raise DifferenceError(msg)
        print(f"  {structure}: {len(told)} findings in the window and on the command line")
    data = json.loads(path.read_bytes())
    owners = [owner.get("kind", "role") for owner in data["owners"].values()]
    print(f"  {len(data['functions'])} functions, {owners.count('role')} roles, {owners.count('partner')} partners")
    for structure in data["structures"].values():
        held = sum(len(kinds) for holders in structure["assignments"].values() for kinds in holders.values())
        print(f"  {structure['name']}: {held} assignments")


def start_as_told(screen: Screen, album: Path, path: Path | None = None) -> None:
    """Start the application with the command of the README, or on a file, keep a picture, and quit it."""
    command = [*START.split(), *([str(path)] if path else [])]
    program = screen.start(*command, cwd=ROOT)
    title = re.escape(path.stem) if path else "Northwind"
    until(lambda: screen.has_window(f"{title}.*planner"), f"a window for {' '.join(command)}")
    screen.place_window(title)
    until(lambda: screen.has_window(f"{title}.*planner"), "the window")
    screen.picture(album / ("00 start.png" if path is None else "99 opened again.png"))
    screen.keys("ctrl+q")
    until(lambda: program.poll() is not None, "the end of the application")
    print(f"  {' '.join(command)}: opened and closed, exit status {program.returncode}")


def main() -> int:
    """Play on a screen of the wanted size."""
    parser = argparse.ArgumentParser(prog="python -m tools.played_run", description=__doc__)
    parser.add_argument("--size", default="1280x720", help="of the screen, in pixels (default: 1280x720)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where the pictures and the file stay")
    parser.add_argument(
        "--story", choices=("model", "plan"), help="a model from nothing, or the plan of a growth (default: both)"
    )
    call = parser.parse_args()
    missing = missing_packages()
    if missing:
        print(f"Programs are missing; on Debian: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    width, height = map(int, call.size.split("x"))
    with tempfile.TemporaryDirectory() as place, Screen(width, height, Path(place)) as screen:
        album: Path = (call.keep or Path(place) / "album").absolute()
        album.mkdir(parents=True, exist_ok=True)
        path = album / "played.opmodel"
        path.unlink(missing_ok=True)
        try:
            if call.story != "plan":
                start_as_told(screen, album)
                compare(path, play(User(screen, album), path))
                start_as_told(screen, album, path)
            if call.story != "model":
                plan = album / "plan" / "northwind.plan.csv"
                plan.parent.mkdir(exist_ok=True)
                plan.unlink(missing_ok=True)
                plan_the_growth(User(screen, plan.parent), plan)
        except DifferenceError as error:
            screen.picture(album / "failed.png")
            print(error, file=sys.stderr)
            return 1
    print("All is as it should be.")
    return 0


def _only_this_is_listed(name: str, seen: Seen) -> bool:
    return name in seen["listed"]


if __name__ == "__main__":
    sys.exit(main())
