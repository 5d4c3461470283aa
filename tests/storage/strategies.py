"""Models at random, in normal form and with every reference leading somewhere."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Assignment, Function, Owner, Placement, Record, Seat, Structure
from planner.model.vocabulary import Ownership

TEXTS = st.text(
    st.one_of(st.sampled_from('\\"{}[]:,\t\n/ \u2028é漢🙂'), st.characters(exclude_categories=["Cs", "Cc"])), max_size=8
)
WORDS = st.frozensets(TEXTS, max_size=3)
RANKS = st.text("0189az", max_size=3).map(lambda text: text.rstrip("0"))
AMOUNTS = st.one_of(st.integers(0, 3), st.floats(0, 1e15)).map(lambda value: round(float(value), 6))
SHARES = st.none() | st.floats(0, 1).map(lambda value: round(value, 6))
DAYS = st.none() | st.dates(date(1, 1, 1))

_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "rank": RANKS, "affects": WORDS, "required_inputs": WORDS, "input_from": WORDS, "undecided": WORDS,
    "critical": st.booleans(), "may_decide": st.booleans(), "baseline": st.booleans(), "renewal": DAYS, "until": DAYS,
    "kind": st.sampled_from(["role", "partner", "department", "robot"]), "effort": AMOUNTS, "share": SHARES,
    "capacity": st.none() | AMOUNTS, "people": st.none() | AMOUNTS,
}  # fmt: skip


_MAPS = ("functions", "owners", "assignments")


def _records(kind: type[Record], **references: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = {name: references.get(name, _FIELDS.get(name, TEXTS)) for name in kind.model_fields}
    return st.fixed_dictionaries(
        {name: fields.pop(name) for name in list(fields) if kind.model_fields[name].is_required()}, optional=fields
    ).map(lambda values: kind(**values))


def _some(ids: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), unique=True) if ids else st.just([])


def _reference(ids: list[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(ids) if ids else st.none()


@st.composite
def models(draw: st.DrawFn) -> OperatingModel:
    """A model with a few records of every kind."""
    areas, functions, owners, structures = (
        [f"{letter}_{place}" for place in range(draw(st.integers(0, most)))]
        for letter, most in (("a", 2), ("f", 4), ("o", 4), ("s", 2))
    )
    return OperatingModel(
        title=draw(TEXTS),
        areas={key: draw(_records(Area)) for key in areas},
        functions={key: draw(_records(Function, area=_reference(areas))) for key in functions},
        owners={key: draw(_records(Owner)) for key in owners},
        structures={key: draw(_structures(functions, owners, structures)) for key in structures},
    ).with_defaults_removed()


@st.composite
def _structures(draw: st.DrawFn, functions: list[str], owners: list[str], structures: list[str]) -> Structure:
    placed, seated = draw(_some(functions)), draw(_some(owners))
    held = st.dictionaries(st.sampled_from([*Ownership, "sponsor"]), _records(Assignment), min_size=1)
    holders = st.dictionaries(st.sampled_from(seated), held, min_size=1) if seated else st.just({})
    given = {key: draw(holders) for key in draw(_some(placed))}
    placement = _records(Placement, backup=_reference(seated))
    seat = _records(Seat, internal_contact=_reference(seated))
    rest: Structure = draw(_records(Structure, after=_reference(structures), **dict.fromkeys(_MAPS, st.just({}))))
    return rest.replace(
        functions={key: draw(placement) for key in placed},
        owners={key: draw(seat) for key in seated},
        assignments={key: value for key, value in given.items() if value},
    )
