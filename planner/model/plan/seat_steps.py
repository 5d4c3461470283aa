"""The steps about owners: who joins, whose seat changes, and who leaves."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from planner.language import mark, tr
from planner.model.compare.comparison import Comparison
from planner.model.facts import CONTACT_LOAD, Facts
from planner.model.plan import play
from planner.model.plan.step import Step, StepKind
from planner.model.records import Seat, frozen_map
from planner.model.vocabulary import OwnerKind
from planner.model.wording import plain_figure

_JOIN: Mapping[str, StepKind] = {OwnerKind.ROLE: StepKind.HIRE, OwnerKind.PARTNER: StepKind.CONTRACT}
_LEAVE: Mapping[str, StepKind] = {OwnerKind.ROLE: StepKind.RETIRE, OwnerKind.PARTNER: StepKind.END_CONTRACT}
_PLAIN = Seat()


def seat_steps(comparison: Comparison) -> Iterator[Step]:
    """Give a step for each owner that joins or leaves, and for each seat that changes in more than its place.

    New owners that name each other as internal contact cannot all be there first, so one of them is named afterwards;
    likewise one of those that leave lets go of its contact before.
    """
    yield from _joins(comparison)
    now = comparison.after.structure
    for owner in now.in_board_order(list(now.owners)):
        if owner in comparison.before.structure.owners:
            yield from _changing(comparison, owner)
    yield from _leaves(comparison)


def _joins(comparison: Comparison) -> Iterator[Step]:
    now = comparison.after.structure
    joining = now.in_board_order([owner for owner in now.owners if owner not in comparison.before.structure.owners])
    late = _in_rings(joining, now.owners)
    for owner in joining:
        seat = now.owners[owner]
        alone = seat.replace(internal_contact=None)
        yield _joining(comparison, owner, alone if owner in late else seat)
        if owner in late:
            yield _reseated(comparison, owner, StepKind.GROW, alone, seat)


def _leaves(comparison: Comparison) -> Iterator[Step]:
    then = comparison.before.structure
    leaving = then.in_board_order([owner for owner in then.owners if owner not in comparison.after.structure.owners])
    early = _in_rings(leaving, then.owners)
    for owner in leaving:
        seat = then.owners[owner]
        alone = seat.replace(internal_contact=None)
        if owner in early:
            yield _reseated(comparison, owner, StepKind.SHRINK, seat, alone)
        yield _leaving(comparison, owner, alone if owner in early else seat)


def _in_rings(owners: Iterable[str], seats: Mapping[str, Seat]) -> set[str]:
    """One owner of each ring of these in which each has the next as its internal contact, and the last the first."""
    found: set[str] = set()
    left = set(owners)
    for owner in owners:
        way: list[str] = []
        at: str | None = owner
        while at in left:
            left.remove(at)
            way.append(at)
            at = seats[at].internal_contact
        if at in way[:-1]:  # with itself alone nobody waits for anybody
            found.add(at)
    return found


_JOINS = {
    StepKind.HIRE: mark("Hire or appoint: {owner}."),
    StepKind.CONTRACT: mark("Agree on a contract with {owner}."),
    StepKind.INVOLVE: mark("Agree with {owner} on what it gives."),
}
_VACANT = mark("Set up the seat of {owner}, still vacant.")
_LEAVES = {
    StepKind.RETIRE: mark("Retire the role {owner}."),
    StepKind.END_CONTRACT: mark("End the contract with {owner}."),
    StepKind.RELEASE: mark("Tell {owner} that it is no longer asked."),
}


def _joining(comparison: Comparison, owner: str, seat: Seat) -> Step:
    after, name = comparison.after, comparison.name_of_owner(owner)
    vacant = seat.people_of(after.model.owners[owner].kind) == 0
    kind = _JOIN.get(after.model.owners[owner].kind, StepKind.INVOLVE)
    return Step(
        kind,
        "owner",
        owner,
        tr(_VACANT if vacant and kind is StepKind.HIRE else _JOINS[kind], owner=name),
        partial(play.seat, owner, seat),
        taking=(owner,),
        loads=_contact_loads(comparison, owner, _PLAIN, seat),
        needs=_other_contact(owner, seat),
    )


def _leaving(comparison: Comparison, owner: str, seat: Seat) -> Step:
    before, name = comparison.before, comparison.name_of_owner(owner)
    kind = _LEAVE.get(before.model.owners[owner].kind, StepKind.RELEASE)
    return Step(
        kind,
        "owner",
        owner,
        tr(_LEAVES[kind], owner=name),
        partial(play.unseat, owner),
        giving=(owner,),
        loads=_contact_loads(comparison, owner, seat, _PLAIN),
        frees=_other_contact(owner, seat),
    )


def _changing(comparison: Comparison, owner: str) -> Iterator[Step]:
    """A seat that stays and changes: it grows before others rely on it, and shrinks when nobody does any more.

    One that shrinks and gets another contact does so in two steps, since others can wait for the contact.
    """
    then, now = comparison.before.structure.owners[owner], comparison.after.structure.owners[owner]
    if then.replace(rank="") == now.replace(rank=""):
        return
    if not _shrinks(comparison, owner):
        yield _reseated(comparison, owner, StepKind.GROW, then, now)
    elif then.internal_contact == now.internal_contact:
        yield _reseated(comparison, owner, StepKind.SHRINK, then, now)
    else:
        between = now.replace(capacity=then.capacity, people=then.people)
        yield _reseated(comparison, owner, StepKind.GROW, then, between)
        yield _reseated(comparison, owner, StepKind.SHRINK, between, now)


def _shrinks(comparison: Comparison, owner: str) -> bool:
    sizes = []
    for facts in (comparison.before, comparison.after):
        seat, kind = facts.structure.owners[owner], facts.model.owners[owner].kind
        sizes.append(tuple(_unless_unknown(size) for size in (seat.capacity_of(kind), seat.people_of(kind))))
    return sizes[1] < sizes[0]


def _unless_unknown(size: float | None) -> float:
    return float("inf") if size is None else size


def _reseated(comparison: Comparison, owner: str, kind: StepKind, then: Seat, now: Seat) -> Step:
    name, changes = comparison.name_of_owner(owner), _changes(comparison, owner, then, now)
    old, new = _other_contact(owner, then), _other_contact(owner, now)
    return Step(
        kind,
        "owner",
        owner,
        tr("Change the seat of {owner}: {changes}.", owner=name, changes=changes),
        partial(play.seat, owner, now),
        loads=_contact_loads(comparison, owner, then, now),
        needs=new if new != old else (),
        frees=old if new != old else (),
    )


def _changes(comparison: Comparison, owner: str, then: Seat, now: Seat) -> str:
    facts = comparison.after if owner in comparison.after.structure.owners else comparison.before
    kind = facts.model.owners[owner].kind
    pairs = (
        (_CAPACITY, then.capacity_of(kind), now.capacity_of(kind)),
        (_PEOPLE, then.people_of(kind), now.people_of(kind)),
    )
    said = [tr(words, before=_number(one), after=_number(two)) for words, one, two in pairs if one != two]
    if then.internal_contact != now.internal_contact:
        contact = now.internal_contact
        said.append(
            tr("internal contact {owner}", owner=comparison.name_of_owner(contact))
            if contact
            else tr("no internal contact")
        )
    if then.holder != now.holder:
        said.append(tr("another holder"))
    return ", ".join(said) or tr("its details")


def _number(value: float | None) -> str:
    return tr("unknown") if value is None else plain_figure(value)


_CAPACITY = mark("capacity {before} → {after}")
_PEOPLE = mark("people {before} → {after}")


def _other_contact(owner: str, seat: Seat) -> tuple[str, ...]:
    contact = seat.internal_contact
    return () if contact is None or contact == owner else (contact,)


def _contact_loads(comparison: Comparison, owner: str, then: Seat, now: Seat) -> Mapping[str, float]:
    """What the load of contacts gains when a partner's seat changes, in full-time people."""
    loads: dict[str, float] = {}
    for facts, seat, sign in ((comparison.before, then, -1), (comparison.after, now, 1)):
        contact = seat.internal_contact
        if contact is not None and _is_partner(facts, owner):
            loads[contact] = loads.get(contact, 0.0) + sign * facts.limit(CONTACT_LOAD)
    return frozen_map({contact: load for contact, load in loads.items() if load})


def _is_partner(facts: Facts, owner: str) -> bool:
    record = facts.model.owners.get(owner)
    return record is not None and record.kind == OwnerKind.PARTNER
