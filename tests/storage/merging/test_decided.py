"""What people get who decide what a merge left to them: what the side says that counts, and no more questions."""

from functools import partial
from itertools import product

import pytest

from planner.model.change import Edit
from planner.model.edits.cadences import delete_cadence
from planner.model.edits.functions import delete_function, set_function
from planner.model.edits.goals import delete_goal, set_goal
from planner.model.edits.handoffs import set_handoff
from planner.model.edits.owners import delete_owner, set_owner, set_seat
from planner.model.edits.structures import duplicate_structure, set_title
from planner.model.edits.tools import set_tool
from planner.storage.merging.merge import merge
from planner.storage.merging.round import Side
from tests.model.agreed import AGENCY, EVENTS, GOAL, HEAD, LEAD, NEW, PRICING, SALES, SEO, TO_SEO, TOOL, WEEKLY, small
from tests.storage.merging.asked import ASKED, BASE, LEAD_DOES_SEO, SEO_IS, after
from tests.storage.merging.laws import assert_laws, loops

MOVED = small(set_handoff, handoff=TO_SEO, start=EVENTS)
AGREED = small(set_handoff, handoff=TO_SEO, agreement="weekly")
NOTED = partial(set_function, function=PRICING, note="n")
WITHOUT_PRICING, WITHOUT_EVENTS = partial(delete_function, function=PRICING), partial(delete_function, function=EVENTS)
WITHOUT_AGENCY, WITHOUT_HEAD = partial(delete_owner, owner=AGENCY), partial(delete_owner, owner=HEAD)
WITHOUT_SEO, WITHOUT_GOAL = partial(delete_function, function=SEO), partial(delete_goal, goal=GOAL)
WITHOUT_WEEKLY = small(delete_cadence, cadence=WEEKLY)
AIMED, PRAISED = partial(set_goal, goal=GOAL, description="d"), partial(set_owner, owner=HEAD, note="n")
COPIED = small(duplicate_structure, copy=NEW["s"], name="Copy")
BY_HEAD, BY_AGENCY = partial(set_tool, tool=TOOL, owner=HEAD), partial(set_tool, tool=TOOL, owner=AGENCY)

Edits = tuple[Edit, ...]

SETTLED: dict[str, tuple[Edits, Edits, list[str], Edits, Edits]] = {
    "what had been moved away from a removed function stays where it is": (
        (MOVED, WITHOUT_PRICING),
        (AGREED, NOTED),
        ["Pricing: removed on one side and changed on the other (the note); it stays."],
        (AGREED, MOVED, WITHOUT_PRICING),
        (AGREED, NOTED, MOVED),
    ),
    "what the other side had moved away stays there too": (
        (WITHOUT_PRICING,),
        (MOVED, NOTED),
        ["Pricing: removed on one side and changed on the other (the note); it stays."],
        (MOVED, WITHOUT_PRICING),
        (MOVED, NOTED),
    ),
    "a copy of the structure goes without the removed function": (
        (MOVED, WITHOUT_PRICING),
        (COPIED,),
        [
            "Pricing: removed on one side and used on the other "
            "(Pricing in Copy and the handoff Pricing → SEO in Copy); it stays."
        ],
        (COPIED, MOVED, WITHOUT_PRICING),
        (COPIED, MOVED),
    ),
    "a handoff that was moved to a removed function is back where it was": (
        (WITHOUT_EVENTS,),
        (MOVED, AGREED),
        ["Events: removed on one side and used on the other (the handoff Pricing → SEO in Small team); it stays."],
        (WITHOUT_EVENTS, AGREED),
        (MOVED, AGREED),
    ),
    "a tool that was given to a removed owner is with its owner before": (
        (WITHOUT_AGENCY,),
        (BY_AGENCY,),
        ["Agency: removed on one side and used on the other (the tool CRM); it stays."],
        (WITHOUT_AGENCY,),
        (BY_AGENCY,),
    ),
    "of two new owners of a tool the other side removed one": (
        (WITHOUT_AGENCY, BY_HEAD),
        (BY_AGENCY,),
        [
            "Agency: removed on one side and used on the other (the tool CRM); it stays.",
            "The tool CRM: the owner is “Agency” on one side and “Head” on the other.",
        ],
        (WITHOUT_AGENCY, BY_HEAD),
        (BY_AGENCY,),
    ),
    "a function that could be without a goal does not come back with it": (
        (WITHOUT_GOAL, WITHOUT_SEO),
        (AIMED,),
        ["The goal Pipeline: removed on one side and changed on the other (the description); it stays."],
        (WITHOUT_GOAL, WITHOUT_SEO),
        (AIMED, WITHOUT_SEO),
    ),
    "a cadence that could be without an owner does not come back with it": (
        (WITHOUT_HEAD, WITHOUT_WEEKLY),
        (PRAISED,),
        ["Head: removed on one side and changed on the other (the note); it stays."],
        (WITHOUT_HEAD, WITHOUT_WEEKLY),
        (PRAISED, WITHOUT_WEEKLY),
    ),
}


@pytest.mark.parametrize(
    ("ours", "theirs", "asked", "if_ours_counts", "if_theirs_counts"), SETTLED.values(), ids=SETTLED
)
def test_a_removal_that_is_decided_takes_along_what_needs_it_and_no_more(
    ours: Edits, theirs: Edits, asked: list[str], if_ours_counts: Edits, if_theirs_counts: Edits
):
    one, other = after(*ours), after(*theirs)
    found = assert_laws(BASE, one, other)
    assert [conflict.message for conflict in found.conflicts] == asked
    keys = [conflict.key for conflict in found.conflicts]
    assert merge(BASE, one, other, dict.fromkeys(keys, Side.OURS)).model == after(*if_ours_counts)
    assert merge(BASE, one, other, dict.fromkeys(keys, Side.THEIRS)).model == after(*if_theirs_counts)


@pytest.mark.parametrize(("ours", "theirs"), [asked[:2] for asked in ASKED.values()], ids=ASKED)
def test_a_conflict_that_is_decided_gives_what_the_side_that_counts_says(ours: Edit, theirs: Edit):
    one, other = after(ours), after(theirs)
    (conflict,) = merge(BASE, one, other).conflicts
    for side, said in ((Side.OURS, one), (Side.THEIRS, other)):
        found = merge(BASE, one, other, {conflict.key: side})
        assert found.conflicts == ()
        assert found.model.decisions.keys() == BASE.decisions.keys()
        assert found.model == said


def test_what_is_not_decided_stays_a_question():
    ours = after(partial(SEO_IS, metric="a"), partial(set_title, title="A"))
    theirs = after(partial(SEO_IS, metric="b"), partial(set_title, title="B"))
    title, metric = merge(BASE, ours, theirs).conflicts
    found = merge(BASE, ours, theirs, {title.key: Side.THEIRS})
    assert found.conflicts == (metric,)
    assert (found.model.title, found.model.functions[SEO].metric) == ("B", "a")


def test_what_goes_along_with_a_decided_removal_is_told_and_no_question_any_more():
    ours, theirs = after(MOVED, WITHOUT_PRICING), after(AGREED, NOTED)
    (pricing,) = merge(BASE, ours, theirs).conflicts
    assert merge(BASE, ours, theirs, {pricing.key: Side.OURS}).along == ()
    ours = after(WITHOUT_PRICING)
    found = merge(BASE, ours, theirs, {pricing.key: Side.OURS})
    assert (found.model, found.along) == (ours, ("the handoff Pricing → SEO in Small team",))


def test_an_answer_that_a_removal_leaves_no_room_for_is_not_asked():
    ours, theirs = after(WITHOUT_AGENCY, BY_HEAD), after(BY_AGENCY)
    agency, tool = merge(BASE, ours, theirs).conflicts
    found = merge(BASE, ours, theirs, {agency.key: Side.OURS, tool.key: Side.THEIRS})
    assert found.settled == {tool.key}
    assert found.model == ours
    assert merge(BASE, ours, theirs, {agency.key: Side.OURS}).conflicts == ()
    kept = merge(BASE, ours, theirs, {agency.key: Side.THEIRS})
    assert (kept.conflicts[0].key, kept.settled) == (tool.key, frozenset())


@pytest.mark.parametrize("removed", [None, PRICING, EVENTS], ids=["nothing", "Pricing", "Events"])
def test_no_two_moves_of_a_handoff_lead_it_from_a_function_to_itself(removed: str | None):
    ways = [(start, end) for start in (SEO, PRICING, EVENTS, SALES) for end in (SEO, PRICING, EVENTS) if start != end]
    moves = [small(set_handoff, handoff=TO_SEO, start=start, end=end) for start, end in ways]
    more = [] if removed is None else [partial(delete_function, function=removed)]
    for ours, theirs in product([after(move, *more) for move in moves], [after(move, NOTED) for move in moves]):
        asked = merge(BASE, ours, theirs)
        keys = [conflict.key for conflict in asked.conflicts]
        for sides in product(Side, repeat=len(keys)):
            found = merge(BASE, ours, theirs, dict(zip(keys, sides, strict=True)))
            assert not loops(found.model)
            assert found.conflicts == ()


def test_removing_what_the_other_side_uses_takes_all_that_needs_it_along():
    ours = after(partial(delete_owner, owner=LEAD))
    theirs = after(
        partial(LEAD_DOES_SEO, boundary="EMEA"),
        partial(set_tool, tool=TOOL, owner=LEAD),
        small(set_seat, owner=AGENCY, internal_contact=LEAD),
    )
    keys = [conflict.key for conflict in merge(BASE, ours, theirs).conflicts]
    assert keys == [(("owners", LEAD), ())]
    assert merge(BASE, ours, theirs, {keys[0]: Side.OURS}).model == ours
    assert merge(BASE, ours, theirs, {keys[0]: Side.THEIRS}).model == theirs
