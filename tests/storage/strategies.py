"""Models at random, in normal form and with every reference leading somewhere."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from planner.model.agreements import (
    Acceptance,
    Checkpoint,
    Decision,
    Goal,
    KnownOwner,
    PlanNotes,
    RuleSettings,
    Settings,
    StepNote,
    Tool,
)
from planner.model.operating_model import OperatingModel
from planner.model.records import (
    Area,
    Assignment,
    Cadence,
    Function,
    Handoff,
    Layout,
    Owner,
    Placement,
    Record,
    Seat,
    Spot,
    Structure,
)
from planner.model.rulebook import RULES
from planner.model.vocabulary import Ownership
from planner.model.workshop_records import FistOfFive, NextStep, ParkedTopic, Tally, Workshop, WorkshopStep

TEXTS = st.text(
    st.one_of(st.sampled_from('\\"{}[]:,\t\n/ \u2028é漢🙂'), st.characters(exclude_categories=["Cs", "Cc"])), max_size=8
)
WORDS = st.frozensets(TEXTS, max_size=3)
RANKS = st.text("0189az", max_size=3).map(lambda text: text.rstrip("0"))
AMOUNTS = st.one_of(st.integers(0, 3), st.floats(0, 1e15)).map(lambda value: round(float(value), 6))
SHARES = st.none() | st.floats(0, 1).map(lambda value: round(value, 6))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.integers(-9, 9).map(lambda number: number / 2) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
DAYS = st.none() | st.dates(date(1, 1, 1))
COUNTS = st.integers(0, 10**6)

_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "rank": RANKS, "affects": WORDS, "required_inputs": WORDS, "input_from": WORDS, "undecided": WORDS,
    "critical": st.booleans(), "may_decide": st.booleans(), "baseline": st.booleans(), "renewal": DAYS, "until": DAYS,
    "kind": st.sampled_from(["role", "partner", "department", "robot"]), "effort": AMOUNTS, "share": SHARES,
    "capacity": st.none() | AMOUNTS, "people": st.none() | AMOUNTS, "date": DAYS, "review": DAYS, "reviews": WORDS,
    "done": st.booleans(), "evidence": st.dictionaries(TEXTS, VALUES, max_size=3),
    "minutes": st.none() | COUNTS, "seconds": COUNTS, "added": COUNTS, "dots": COUNTS, "dots_each": COUNTS,
    "ballots": COUNTS, "skipped": st.booleans(), "closed": st.booleans(), "votes_shown": st.booleans(),
    **dict.fromkeys(FistOfFive.model_fields, COUNTS),
    "layer": st.integers(-1, 1000), "place": st.floats(-1000, 1000).map(lambda value: round(value, 6)),
}  # fmt: skip


_MAPS = ("functions", "owners", "assignments", "handoffs", "cadences")


def _records(kind: type[Record], **references: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = {name: references.get(name, _FIELDS.get(name, TEXTS)) for name in kind.model_fields}
    return st.fixed_dictionaries(
        {name: fields.pop(name) for name in list(fields) if kind.model_fields[name].is_required()}, optional=fields
    ).map(lambda values: kind(**values))


def _some(ids: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), unique=True) if ids else st.just([])


def _reference(ids: list[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(ids) if ids else st.none()


def _words_of(ids: list[str]) -> st.SearchStrategy[frozenset[str]]:
    return _some(ids).map(frozenset)


@st.composite
def models(draw: st.DrawFn) -> OperatingModel:
    """A model with a few records of every kind."""
    areas, functions, owners, structures, goals, tools = (
        [f"{letter}_{place}" for place in range(draw(st.integers(0, most)))]
        for letter, most in (("a", 2), ("f", 4), ("o", 4), ("s", 2), ("g", 2), ("t", 2))
    )
    function = _records(Function, area=_reference(areas), goals=_words_of(goals), tools=_words_of(tools))
    about = _words_of([*functions, *owners, *structures])
    place = _structures(functions, owners, structures)
    decisions = draw(_by_id("d", _records(Decision, owner=_reference(owners), about=about)))
    return OperatingModel(
        title=draw(TEXTS),
        areas={key: draw(_records(Area)) for key in areas},
        functions={key: draw(function) for key in functions},
        owners={key: draw(_records(Owner)) for key in owners},
        structures={key: draw(place) for key in structures},
        goals={key: draw(_records(Goal)) for key in goals},
        tools={key: draw(_records(Tool, owner=_reference(owners))) for key in tools},
        decisions=decisions,
        next_review=draw(DAYS),
        accepted=draw(st.dictionaries(_ACCEPTED, _records(Acceptance), max_size=2)),
        settings=Settings(rules=draw(_SETTINGS)),
        checkpoints=draw(_by_id("k", _checkpoints())),
        plans=draw(st.dictionaries(TEXTS, _plans(owners), max_size=2)),
        workshop=draw(_workshops(functions, owners, structures, [*decisions])),
        layout=Layout(owners={key: draw(_records(Spot)) for key in draw(_some(owners))}),
    ).with_defaults_removed()


_ACCEPTED = st.sampled_from([rule.code for rule in RULES]).map(lambda code: f"{code} s_0 f_0")
_SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        rule.code: st.builds(
            RuleSettings,
            off=st.booleans(),
            thresholds=st.fixed_dictionaries(
                {}, optional={t.name: st.integers(int(t.lowest) + 1, int(t.highest)) for t in rule.thresholds}
            ),
        )
        for rule in RULES
        if rule.thresholds
    },
)


def _by_id(letter: str, records: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(records, max_size=2).map(lambda some: {f"{letter}_{n}": record for n, record in enumerate(some)})


def _plans(owners: list[str]) -> st.SearchStrategy[Any]:
    notes = st.dictionaries(TEXTS, _records(StepNote, owner=_reference(owners)), max_size=2)
    return notes.map(lambda steps: PlanNotes(steps=steps))


@st.composite
def _workshops(
    draw: st.DrawFn, functions: list[str], owners: list[str], structures: list[str], decisions: list[str]
) -> Workshop:
    kinds = st.sampled_from(["goal", "assign", "of a later version"])
    maps = {name: st.just({}) for name in ("steps", "parking_lot", "votes", "fists", "next_steps")}
    places = {name: _reference(structures) for name in ("structure", "growth")}
    rest: Workshop = draw(_records(Workshop, before=st.none(), **places, **maps))
    return rest.replace(
        steps=draw(st.dictionaries(kinds, _records(WorkshopStep), max_size=2)),
        parking_lot=draw(_by_id("p", _records(ParkedTopic, about=_reference(functions)))),
        votes=draw(st.dictionaries(TEXTS, _records(Tally), max_size=2)),
        fists={key: draw(_records(FistOfFive)) for key in draw(_some(decisions))},
        next_steps=draw(_by_id("n", _records(NextStep, owner=_reference(owners)))),
    )


@st.composite
def _checkpoints(draw: st.DrawFn) -> Checkpoint:
    functions, owners = ["f_0", "f_gone"], ["o_0", "o_gone"]
    return Checkpoint(
        name=draw(TEXTS),
        structure=draw(st.sampled_from(["s_0", "s_gone"])),
        state=draw(_structures(functions, owners, ["s_0", "s_gone"])),
        date=draw(DAYS),
        functions={key: draw(TEXTS) for key in functions},
        owners={key: draw(_records(KnownOwner)) for key in owners},
    )


@st.composite
def _structures(draw: st.DrawFn, functions: list[str], owners: list[str], structures: list[str]) -> Structure:
    placed, seated = draw(_some(functions)), draw(_some(owners))
    held = st.dictionaries(st.sampled_from([*Ownership, "sponsor"]), _records(Assignment), min_size=1)
    holders = st.dictionaries(st.sampled_from(seated), held, min_size=1) if seated else st.just({})
    given = {key: draw(holders) for key in draw(_some(placed))}
    placement = _records(Placement, backup=_reference(seated))
    seat = _records(Seat, internal_contact=_reference(seated))
    rest: Structure = draw(_records(Structure, after=_reference(structures), **dict.fromkeys(_MAPS, st.just({}))))
    ends = [*functions, *owners]
    handoff = _records(Handoff, start=st.sampled_from(ends), end=st.sampled_from(ends)) if ends else st.nothing()
    return rest.replace(
        functions={key: draw(placement) for key in placed},
        owners={key: draw(seat) for key in seated},
        assignments={key: value for key, value in given.items() if value},
        handoffs=draw(_by_id("h", handoff)) if ends else {},
        cadences=draw(_by_id("c", _records(Cadence, owners=_words_of(owners)))),
    )
