"""Two graphs laid over each other: what became of owners, lines and abandoned functions."""

from planner.model.compare.comparison import Comparison
from planner.model.compare.graph_changes import Difference, GraphChanges, graph_changes
from planner.model.compare.shared_places import shared_places
from planner.model.edits.owners import set_owner
from planner.model.facts import Facts
from planner.model.graph.owner_graph import build
from planner.model.graph.places import Slot
from tests.day import TODAY
from tests.model.compare.held import compared
from tests.rules.sketch import id_of, sketched

BOTH = """
Before
  SEO: D Head; E Agency
  Ads: D Head; E Writer
  Mail: D Head; E Writer; I #Sales
  PR: D Founder; E Head
  Events:
  Fairs:
After
  SEO: D Lead; E Agency
  Ads: D Head; E Writer; I #Sales
  Mail: D Head; E Lead
  Web: D Lead; E Writer
  PR: D Lead; E Lead; R Head
  Fairs:
  Video:
"""


def o(name: str) -> str:
    return id_of("o", name)


def f(name: str) -> str:
    return id_of("f", name)


def changes(comparison: Comparison) -> GraphChanges:
    one, other = build(comparison.before), build(comparison.after)
    return graph_changes(comparison, (one.sketch(), other.sketch()), (one.abandoned, other.abandoned))


def lines(found: GraphChanges) -> dict[tuple[str, ...], tuple[Difference, tuple[str, ...], tuple[str, ...]]]:
    return {each.line[:3]: (each.difference, each.before, each.after) for each in found.lines}


def test_owners_join_leave_hold_other_functions_or_stay() -> None:
    assert dict(changes(compared(BOTH)).owners) == {
        o("Lead"): Difference.ADDED,
        o("Agency"): Difference.SAME,
        o("Head"): Difference.MOVED,
        o("Writer"): Difference.MOVED,
        o("Sales"): Difference.SAME,
        o("Founder"): Difference.REMOVED,
    }


def test_lines_are_new_gone_or_run_with_other_ends_or_functions() -> None:
    found = lines(changes(compared(BOTH)))
    assert found[o("Lead"), o("Writer"), "execution"] == (Difference.ADDED, (), (f("Web"),))
    assert found[o("Founder"), o("Head"), "execution"] == (Difference.REMOVED, (f("PR"),), ())
    assert found[o("Lead"), o("Agency"), "execution"] == (Difference.MOVED, (), (f("SEO"),)), "its other end"
    assert found[o("Head"), o("Writer"), "execution"] == (Difference.MOVED, (f("Ads"), f("Mail")), (f("Ads"),))
    assert found[o("Head"), o("Lead"), "review"] == (Difference.ADDED, (), (f("PR"),))
    assert found[o("Sales"), o("Head"), "input"] == (Difference.MOVED, (f("Mail"),), (f("Ads"),))


def test_a_line_of_another_kind_between_the_same_owners_is_told_apart() -> None:
    found = lines(changes(compared("Before\n  SEO: D Head; E Lead\nAfter\n  SEO: D Lead; E Lead; R Head\n  + Head")))
    assert found[o("Head"), o("Lead"), "review"][0] is Difference.REKINDED
    assert found[o("Head"), o("Lead"), "execution"][0] is Difference.REMOVED


def test_an_owner_of_another_kind_is_told_apart() -> None:
    then = sketched("Before\n  SEO: D Head; E Lead")
    now = set_owner(then, owner=o("Lead"), kind="partner").model
    sides = (Facts.of(model, id_of("s", "Before"), TODAY) for model in (then, now))
    found = changes(Comparison(*sides))
    assert (found.owners[o("Lead")], found.owners[o("Head")]) == (Difference.REKINDED, Difference.SAME)
    assert found.kinds[o("Lead")] == "partner"


def test_abandoned_functions_come_go_and_stay() -> None:
    assert dict(changes(compared(BOTH)).abandoned) == {
        f("Fairs"): Difference.SAME,
        f("Video"): Difference.ADDED,
        f("Events"): Difference.REMOVED,
    }


def test_the_same_structure_twice_changes_nothing() -> None:
    facts = compared(BOTH).before
    found = changes(Comparison(facts, facts))
    assert {*found.owners.values(), *found.abandoned.values()} == {Difference.SAME}
    assert {each.difference for each in found.lines} == {Difference.SAME}


def test_every_difference_has_a_sign_and_words_of_its_own() -> None:
    assert len({each.sign for each in Difference}) == len({each.words for each in Difference}) == len(Difference)


def test_no_two_owners_share_a_place_and_the_first_keep_theirs() -> None:
    slots = {"a": Slot(0, 0), "b": Slot(0, 1), "c": Slot(0, 1), "d": Slot(0, 0.5), "e": Slot(-1, 0), "f": Slot(-1, 0)}
    placed = shared_places("abcdef", slots)
    assert {owner: placed[owner] for owner in "abe"} == {owner: slots[owner] for owner in "abe"}
    assert (placed["c"], placed["d"]) == (Slot(1, 1), Slot(1, 0)), "behind, since the layer is full"
    assert placed["f"] == Slot(-1, 1), "departments stay in their layer"
    assert shared_places("", {}) == {}
