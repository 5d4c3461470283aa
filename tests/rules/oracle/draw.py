"""Plain models drawn at random, often right at the numbers that rules count to.

One seed gives one model. Few owners share many functions; then some of them are given just as many functions as a rule
allows, or one more or less, and capacities that their load fills exactly.
"""

import random
from collections.abc import Iterable, Sequence
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from tests.rules.oracle.place import LIMITS, Place, Plain
from tests.rules.oracle.themes import ANYTHING, THEMES

OWNERSHIPS = ("decision", "execution", "input", "review")
AFFECTS = ("tracking", "budget", "lead_quality", "sales_handoff", "strategy")
LINES = ("acquisition", "conversion", "content", "operations", "reporting")
FUNCTION_NAMES = (
    "SEO",
    "seo",
    "S.E.O.",
    "Séo",
    "\uff33\uff25\uff2f",
    "PR",
    "P R",
    "Straßenaktion",
    "STRASSENAKTION",
    "¡!",
    "…",
    "№ 1",
)
OWNER_NAMES = (
    "Head of marketing",
    "head-of-marketing",
    "Café",
    "Cafe",
    "CAFÉ!",
    "Agency",
    "Agency 2",
    "ﬁlm crew",
    "Film crew",
)
DAYS = (-400, -1, 0, 1, 30, 59, 60, 61, 400)
EFFORTS = (None, None, 0, 0.05, 0.1, 0.2, 0.25, 0.3, 0.333333, 1)
CAPACITIES = (None, None, None, 0, 0.3, 0.5, 0.8, 1)


def drawn_model(seed: int, today: date) -> Plain:
    """Give a model that uses everything a file can say to a rule."""
    return Drawing(seed, today).model()


class Drawing:
    def __init__(self, seed: int, today: date) -> None:
        self.dice = random.Random(seed)
        self.today = today
        drawn_from = ANYTHING | THEMES[seed % len(THEMES)]
        self.counts, self.shares = drawn_from.pop("counts"), drawn_from.pop("shares")
        kinds, self.what = drawn_from.pop("kinds"), drawn_from.pop("what")
        theme = {name: self.dice.choice(choices) for name, choices in drawn_from.items()}
        self.often, self.again, self.crowd = theme["given"], theme["again"], theme["crowd"]
        self.gathered, self.statuses = theme["gathered"], theme["statuses"]
        self.marks = self.dice.choice((0, 0, 0.1, 0.4))
        self.functions = _keys("f", theme["functions"])
        self.owners = _keys("o", theme["owners"])
        self.areas = _keys("a", theme["areas"])
        self.goals, self.tools = (_keys(letter, self.dice.choice((0, 1, 3))) for letter in "gt")
        self.structures = _keys("s", theme["structures"])
        self.kinds = {owner: self.dice.choice(kinds) for owner in self.owners}

    def maybe(self, chance: float | None = None) -> bool:
        return self.dice.random() < (self.often if chance is None else chance)

    def some(self, items: Sequence[str], most: int = 3) -> list[str]:
        return self.dice.sample(list(items), min(len(items), self.dice.randint(0, most)))

    def day(self, days: Iterable[int] = DAYS) -> str:
        return (self.today + timedelta(days=self.dice.choice(tuple(days)))).isoformat()

    def fields(self, **drawn: Any) -> Plain:
        """Some of these fields, each given or left out."""
        return {name: value for name, value in drawn.items() if value is not None and self.maybe()}

    # --- records

    def model(self) -> Plain:
        pick = self.dice.choice
        places: Plain = {}
        for key in self.structures:
            earlier = pick(list(places.values())) if places and self.maybe(self.again) else None
            places[key] = self.structure() if earlier is None else self.reorganised(earlier)
            places[key] |= {"name": f"Structure {key}", "rank": pick(("", "1", "5", "5", "8", "z"))}
        for key, place in places.items():
            if len(places) > 1 and self.maybe(0.3):
                place["after"] = pick([other for other in places if other != key])
        model = {
            "title": pick(("", "Northwind")),
            "areas": {key: {"name": key} for key in self.areas},
            "functions": {key: self.function(number) for number, key in enumerate(self.functions)},
            "owners": {key: self.owner(number) for number, key in enumerate(self.owners)},
            "structures": places,
            "goals": {key: {"name": key} for key in self.goals},
            "tools": {key: {"name": key} | self.fields(owner=pick(self.owners)) for key in self.tools},
            "decisions": {f"d_{n}": self.decision(n) for n in range(pick((0, 0, 2)))},
            "settings": {"rules": self.rules()},
        }
        if self.maybe(0.7):
            model["next_review"] = self.day((-1, 0, 1))
        self.fill_capacities(model)
        return model

    def function(self, number: int) -> Plain:
        pick = self.dice.choice
        name = pick(FUNCTION_NAMES) if self.maybe(0.2) else f"Function {number}"
        return {"name": name} | self.fields(
            area=self.areas[number % len(self.areas)] if self.areas else None,
            affects=self.some(AFFECTS, 2),
            ownership_line=pick(LINES),
            process_level=pick(("lightweight", "standard", "detailed")),
            required_inputs=pick(([], ["a brief"])),
            review_point=pick(("before_start", "before_launch", "after_launch")),
            metric=pick(("", "Leads that fit")),
            metric_kind=pick(("operating", "lead_quality", "reporting", "stakeholder_feedback")),
            usual_sourcing=pick(("inside", "outside", "either")),
            critical=pick((True, False)),
            input_from=pick(([], ["Sales"], ["Nobody known"])),
            goals=self.some(self.goals, 1),
            tools=self.some(self.tools, 1),
        )

    def owner(self, number: int) -> Plain:
        pick = self.dice.choice
        name = pick(OWNER_NAMES) if self.maybe(0.2) else f"Owner {number}"
        kind = self.kinds[f"o_{number}"]
        drawn = self.fields(may_decide=pick((True, False)), renewal=self.day())
        return {"name": name} | ({} if kind == "role" and self.maybe(0.5) else {"kind": kind}) | drawn

    def decision(self, number: int) -> Plain:
        return {"name": f"Decision {number}"} | self.fields(owner=self.dice.choice(self.owners), date=self.day())

    def rules(self) -> Plain:
        """Some rules off, and some with other numbers; most models leave all as they are."""
        said: Plain = {}
        if self.maybe(0.3):
            for rule, limits in LIMITS.items():
                numbers = {name: self.near(number) for name, number in limits.items() if self.maybe(0.3)}
                if numbers:
                    said[rule] = {"thresholds": numbers}
        if self.maybe(0.2):
            for rule in self.dice.sample(("GAP01", "OVL02", "LOAD01", "PROC03", "CHG01", "GOV02", "OVL08"), 2):
                said[rule] = {"off": True}
        return said

    def near(self, number: float) -> float:
        """Another number that every rule can work with."""
        if number < 1:
            return self.dice.choice((0, 0.1, 0.2, 1))
        if number < 40:
            return max(2, number + self.dice.choice((-3, -2, -1, 1, 2, 3)))
        drawn = number + 10 * self.dice.choice((-3, -2, -1, 1, 2, 3))
        return drawn if number >= 100 else min(drawn, 100)

    # --- structures

    def structure(self) -> Plain:
        place: Plain = {"functions": {}, "owners": {}, "assignments": {}}
        for function in self.functions:
            status = self.dice.choice(self.statuses)
            if status != "absent":
                place["functions"][function] = self.placement(status)
                for ownership in OWNERSHIPS:
                    for owner in self.dice.sample(self.owners, min(len(self.owners), self.dice.choice(self.crowd))):
                        self.give(place, function, owner, ownership)
        for _ in range(self.gathered):
            self.concentrate(place)
        self.seat(place)
        self.agree(place)
        return place

    def reorganised(self, earlier: Plain) -> Plain:
        """The structure before with some of its functions in other hands, or gone."""
        place = {name: deepcopy(earlier[name]) for name in ("functions", "owners", "assignments")}
        listed = list(place["functions"])
        ownership, newcomer = self.dice.choice(OWNERSHIPS[:2]), self.dice.choice(self.owners)
        others = [f for f in listed if ownership not in place["assignments"].get(f, {}).get(newcomer, {})]
        number = self.dice.choice((1, 4, 5, len(listed) // 2, len(listed) // 2 + 1, len(listed) // 2 + 1))
        changed = self.dice.sample(others, min(len(others), number))
        for function in changed:
            match self.dice.choice(("hand over",) * 9 + ("let go", "park", "take out")):
                case "hand over":
                    self.take(place, function, ownership)
                    self.give(place, function, newcomer, ownership)
                case "let go":
                    place["assignments"].pop(function, None)
                case "park":
                    place["functions"][function] = self.placement("parked")
                case _:
                    del place["functions"][function]
                    place["assignments"].pop(function, None)
        self.seat(place)
        self.agree(place)
        return place

    def placement(self, status: str) -> Plain:
        marks = [ownership for ownership in OWNERSHIPS if self.maybe(self.marks)]
        drawn = self.fields(effort=self.dice.choice(EFFORTS), undecided=marks)
        if status == "parked":
            drawn |= {"status": status} | self.fields(reason=self.dice.choice(("", "Later")), until=self.day())
        return drawn

    def give(self, place: Plain, function: str, owner: str, ownership: str) -> None:
        share = self.dice.choice((0, 0.25, 0.5, 1)) if ownership == "execution" and self.maybe(0.2) else None
        drawn = self.fields(boundary=self.dice.choice(("", "EMEA"))) | ({} if share is None else {"share": share})
        place["assignments"].setdefault(function, {}).setdefault(owner, {})[ownership] = drawn

    def take(self, place: Plain, function: str, ownership: str, owner: str | None = None) -> None:
        """Let nobody hold an ownership on a function; with an owner, let only that one no longer hold it."""
        holders = place["assignments"].pop(function, {})
        left = {one: dict(held) for one, held in holders.items()}
        for one, held in left.items():
            if owner in (None, one):
                held.pop(ownership, None)
        if any(left.values()):
            place["assignments"][function] = {one: held for one, held in left.items() if held}

    def concentrate(self, place: Plain) -> None:
        """Let one owner, or two, hold something on just so many functions as a rule counts to."""
        ownership = self.dice.choice(self.what)
        owners = self.dice.sample(self.owners, min(len(self.owners), self.dice.choice((1, 1, 2))))
        scope = [function for function, placement in place["functions"].items() if "status" not in placement]
        ratio = self.dice.choice(self.shares)
        number = round(ratio * len(scope)) + self.dice.choice((-1, 0, 0, 1)) if ratio else self.dice.choice(self.counts)
        chosen = self.dice.sample(scope, max(0, min(len(scope), number)))
        for function in scope:
            for owner in owners:
                if function in chosen:
                    self.give(place, function, owner, ownership)
                else:
                    self.take(place, function, ownership, owner)

    def seat(self, place: Plain) -> None:
        """Seat who holds something, and some who do not, most partners with one internal contact."""
        holding = {owner for holders in place["assignments"].values() for owner in holders}
        seated = [owner for owner in self.owners if owner in holding or owner in place["owners"] or self.maybe(0.6)]
        contacts = self.dice.sample(seated, min(len(seated), self.dice.choice((1, 1, 2))))
        for owner in seated:
            contact = self.dice.choice([None, *contacts * 3]) if self.kinds[owner] == "partner" else None
            place["owners"][owner] = self.fields(
                capacity=self.dice.choice(CAPACITIES), people=self.dice.choice((None, 0, 0.5, 1, 1.5, 2))
            ) | ({} if contact in (None, owner) else {"internal_contact": contact})
        for placement in place["functions"].values():
            if seated and self.maybe(0.3):
                placement["backup"] = self.dice.choice(seated)

    def agree(self, place: Plain) -> None:
        """Add handoffs, some of them in loops, and cadences."""
        ends = self.functions + [owner for owner in self.owners if self.kinds[owner] == "department"]
        pairs = [tuple(self.dice.choices(ends, k=2)) for _ in range(self.dice.choice((0, 0, 1, 5)))]
        for _ in range(self.dice.choice((0, 0, 1, 2))):
            loop = self.dice.sample(self.functions, min(len(self.functions), self.dice.choice((2, 3, 5))))
            pairs += zip(loop, loop[1:] + loop[:1], strict=True)
        place["handoffs"] = {
            f"h_{n}": {"start": start, "end": end}
            | self.fields(agreement=self.dice.choice(("", "Every lead has a source")))
            for n, (start, end) in enumerate(pairs)
            if start != end
        }
        topics = self.some(("priorities", "results", "blockers"))
        place["cadences"] = {f"c_{n}": {"reviews": self.some(topics, 2)} for n in range(self.dice.choice((0, 1, 2, 3)))}
        if topics:
            place["cadences"]["c_all"] = {"reviews": topics}

    def fill_capacities(self, model: Plain) -> None:
        """Give some roles just the capacity at which a rule speaks, and a touch more or less."""
        for key, here in model["structures"].items():
            place = Place(model, key, self.today)
            for role in place.owners("role"):
                if self.maybe(0.3):
                    exactly = float(place.load(role)) / self.dice.choice((1, 1.2))
                    here["owners"][role]["capacity"] = round(exactly + self.dice.choice((0, 0, 0, 1e-6, -1e-6)), 6)
                    if here["owners"][role]["capacity"] < 0:
                        del here["owners"][role]["capacity"]


def _keys(letter: str, number: int) -> list[str]:
    return [f"{letter}_{place}" for place in range(number)]
