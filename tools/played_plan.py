"""Plays somebody who plans how the example company grows: compares, notes a step of the plan, exports it, undoes."""

import csv
from pathlib import Path
from typing import Any

from tools.played_user import User, box, middle
from tools.x_screen import DifferenceError, until

EXAMPLE = "Open the Northwind example"
RIBBON = ("Head of marketing", "VP marketing")
OWNER = "VP marketing"
STEP, DAY = "1 · Hire or appoint: VP marketing", "2027-03-01"
STEPS = 166


def plan_the_growth(user: User, path: Path) -> None:
    """Go from the welcome page to an exported plan of the growth stage, and undo what was noted."""
    user.press(EXAMPLE)
    user.wait(lambda seen: "Growth stage" in seen["buttons"], "the example")
    user.press("Compare")
    user.wait(lambda seen: seen["view"] == "compare", "the comparison")
    _look_at_the_flow(user)
    _look_at_the_table(user)
    _look_at_what_changes(user)
    _note_a_step(user)
    _export(user, path)
    user.screen.keys("ctrl+z", "ctrl+z")
    user.wait(lambda seen: seen["compared"]["done"] == f"0 of {STEPS} done", "the plan as it was")
    user.say("undid both notes")
    user.picture("undone")
    user.screen.keys("ctrl+q")
    if until(lambda: str(user.program.poll() if user.program.poll() is not None else ""), "the end") != "0":
        msg = "The application ended with an error"
        raise DifferenceError(msg)


def _look_at_the_flow(user: User) -> None:
    user.picture("flow")
    ribbon = " → ".join(RIBBON)
    there = until(lambda: box(user.look(), ("compared", "ribbons", ribbon)), f"the ribbon {ribbon}")
    user.screen.glide((there[0] - 40, there[1] + 20), middle(there))
    user.wait(lambda seen: all(name in seen["pointed"] for name in RIBBON), "the tip of the ribbon")
    user.picture("ribbon")
    user.say(f"pointed at {ribbon}")


def _look_at_the_table(user: User) -> None:
    user.press("Table")
    user.wait(lambda seen: seen["compared"]["page"] == "table", "the table")
    user.picture("table")


def _look_at_what_changes(user: User) -> None:
    user.press("Two graphs")
    user.wait(lambda seen: seen["compared"]["page"] == "two_graphs", "two graphs")
    user.picture("two graphs")
    places = {}
    for side, owners in (("Before", 16), ("After", 27), ("Changes", 36)):
        user.press(side)
        user.wait(lambda seen, many=owners: len(seen["compared"]["owners"]) == many, f"{owners} owners")  # type: ignore[misc]
        for name, place in user.look()["compared"]["owners"].items():
            if places.setdefault(name, place[:2]) != place[:2]:
                msg = f"{name} stands at {place[:2]} in {side}, and stood at {places[name]}"
                raise DifferenceError(msg)
        user.picture(side.lower())
    user.screen.click(user.place("compared", "owners", OWNER))
    user.picture("an owner among the changes")
    user.say(f"{len(places)} owners keep their places before, after and among the changes")
    user.screen.click(user.place("compared", "owners", OWNER))


def _note_a_step(user: User) -> None:
    user.screen.click(user.place("compared", "steps", STEP, "tick"))
    user.wait(lambda seen: seen["compared"]["done"] == f"1 of {STEPS} done", "the tick")
    user.say("ticked the first step")
    user.screen.click(user.place("compared", "steps", STEP, "chevron"))
    user.screen.click(user.place("fields", "Until"))
    user.screen.write(DAY)
    user.screen.keys("Return")
    user.wait(lambda seen: "Until" not in seen["undo"] and seen["undo"] != f"Mark {_name(STEP)} as done", "the date")
    user.say("gave it a date")
    user.picture("a step ticked and dated")


def _export(user: User, path: Path) -> None:
    user.press("File", "Export a picture or table…")
    user.answer("Export", str(path))
    user.wait(lambda _: path.exists(), "the exported plan")
    rows: list[dict[str, Any]] = list(csv.DictReader(path.read_text("utf-8").splitlines()))
    first = rows[0]
    if len(rows) != STEPS or (first["date"], first["done"]) != (DAY, "yes"):
        msg = f"The exported plan has {len(rows)} steps, the first with {first}"
        raise DifferenceError(msg)
    user.say(f"exported {len(rows)} steps as {path.name}")


def _name(step: str) -> str:
    """What a step is called, without its number."""
    return step.partition(" · ")[2]
