"""A drawn model with a few things changed at random, as edits change them: what is named stays there."""

from copy import deepcopy
from datetime import date

from tests.rules.oracle.draw import OWNERSHIPS, Drawing
from tests.rules.oracle.place import Plain


def redrawn(model: Plain, seed: int, today: date) -> Plain:
    """Give the model with one to three changes."""
    redrawing = _Redrawing(deepcopy(model), seed, today)
    for _ in range(redrawing.dice.choice((1, 1, 2, 3))):
        redrawing.change()
    return redrawing.changed


class _Redrawing(Drawing):
    def __init__(self, model: Plain, seed: int, today: date) -> None:
        super().__init__(seed, today)
        self.changed = model
        self.functions, self.owners = list(model["functions"]), list(model["owners"])
        self.areas, self.goals, self.tools = (list(model[name]) for name in ("areas", "goals", "tools"))
        self.structures = list(model["structures"])
        self.kinds = {owner: record.get("kind", "role") for owner, record in model["owners"].items()}

    def change(self) -> None:
        changes = (
            *(self.hold, self.hold, self.hold_first, self.let_go, self.let_go, self.place, self.place, self.take_out),
            *(self.describe, self.describe, self.describe_owner, self.describe_department, self.sit, self.leave),
            *(
                self.agree_anew,
                self.reorder,
                self.order_areas,
                self.set_goals,
                self.set_tools,
                self.log,
                self.set_rules,
            ),
        )
        self.dice.choice(changes)(self.changed["structures"][self.dice.choice(self.structures)])

    # --- who holds what

    def hold(self, place: Plain) -> None:
        if place["functions"] and place["owners"]:
            function, owner = (self.dice.choice(list(place[name])) for name in ("functions", "owners"))
            self.give(place, function, owner, self.dice.choice(OWNERSHIPS))

    def hold_first(self, place: Plain) -> None:
        """Let somebody decide what nobody decides."""
        held = {
            f: {k for of_owner in holders.values() for k in of_owner} for f, holders in place["assignments"].items()
        }
        undecided = [function for function in place["functions"] if "decision" not in held.get(function, ())]
        if undecided and place["owners"]:
            self.give(place, self.dice.choice(undecided), self.dice.choice(list(place["owners"])), "decision")

    def let_go(self, place: Plain) -> None:
        if place["assignments"]:
            self.take(place, self.dice.choice(list(place["assignments"])), self.dice.choice(OWNERSHIPS))

    def place(self, place: Plain) -> None:
        placement = self.placement(self.dice.choice(("in_scope", "parked")))
        if place["owners"] and self.maybe():
            placement["backup"] = self.dice.choice(list(place["owners"]))
        place["functions"][self.dice.choice(self.functions)] = placement

    def take_out(self, place: Plain) -> None:
        function = self.dice.choice(self.functions)
        place["functions"].pop(function, None)
        place["assignments"].pop(function, None)

    # --- functions and owners

    def describe(self, _: Plain) -> None:
        number = self.dice.randrange(len(self.functions))
        self.changed["functions"][f"f_{number}"] = self.function(number)

    def describe_owner(self, _: Plain) -> None:
        number = self.dice.randrange(len(self.owners))
        self.kinds[f"o_{number}"] = self.dice.choice(("role", "partner", "department"))
        self.changed["owners"][f"o_{number}"] = self.owner(number)

    def describe_department(self, _: Plain) -> None:
        departments = [owner for owner in self.owners if self.kinds[owner] == "department"]
        if departments:
            self.changed["owners"][self.dice.choice(departments)]["name"] = self.dice.choice(("Sales", "Product"))

    def sit(self, place: Plain) -> None:
        owner = self.dice.choice(self.owners)
        contact = self.dice.choice([None, *place["owners"]])
        place["owners"][owner] = self.fields(
            capacity=self.dice.choice((0, 0.5, 1)), people=self.dice.choice((0, 1, 2)), rank=self.dice.choice("159")
        ) | ({} if contact in (None, owner) else {"internal_contact": contact})

    def leave(self, place: Plain) -> None:
        """Take an owner out of the structure with all that names it there."""
        owner = self.dice.choice(self.owners)
        place["owners"].pop(owner, None)
        for function, holders in list(place["assignments"].items()):
            holders.pop(owner, None)
            if not holders:
                del place["assignments"][function]
        named = [(seat, "internal_contact") for seat in place["owners"].values()]
        for record, name in [*named, *((placement, "backup") for placement in place["functions"].values())]:
            if record.get(name) == owner:
                del record[name]

    # --- the rest

    def agree_anew(self, place: Plain) -> None:
        self.agree(place)

    def reorder(self, place: Plain) -> None:
        place["rank"] = self.dice.choice(("", "1", "5", "8", "z"))

    def rename(self, place: Plain) -> None:
        place["name"] = self.dice.choice(("Today", "Growth stage"))

    def order_areas(self, _: Plain) -> None:
        self.changed["areas"] = {key: {"name": key, "rank": self.dice.choice("123")} for key in self.areas}

    def set_goals(self, _: Plain) -> None:
        """Let goals come, go and have other names; what serves one that goes serves it no longer."""
        goals = {
            f"g_{n}": {"name": self.dice.choice(("Pipeline", "Brand"))} for n in range(self.dice.choice((0, 1, 3)))
        }
        self.changed["goals"] = goals
        self.goals = list(goals)
        for function in self.changed["functions"].values():
            function["goals"] = [goal for goal in function.get("goals", ()) if goal in goals]

    def set_tools(self, _: Plain) -> None:
        self.changed["tools"] = {
            key: {"name": key} | self.fields(owner=self.dice.choice(self.owners)) for key in self.tools
        }

    def log(self, _: Plain) -> None:
        self.changed["decisions"] = {f"d_{n}": self.decision(n) for n in range(self.dice.choice((0, 1, 2)))}
        self.changed["next_review"] = self.day((-1, 0, 1))

    def set_rules(self, _: Plain) -> None:
        self.changed["settings"] = {"rules": self.rules()} if self.maybe(0.3) else self.changed["settings"]
