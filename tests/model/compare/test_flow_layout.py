"""What flows from one structure to another, in which order its ends stand, and where everything is drawn."""

from functools import partial
from itertools import pairwise

import pytest

from planner.model.checked import Checked
from planner.model.compare.flow_layout import Spacing, fitting_unit, lay_out
from planner.model.compare.flow_order import order_of_ends
from planner.model.compare.movement import Movement, Place
from planner.model.compare.ribbons import End, ribbons
from planner.model.compare.sides import comparison_of, side_findings, side_name, sides_in_order, usual_sides
from planner.model.edits.acceptances import accept
from planner.model.edits.assignments import unassign
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import delete_function
from planner.model.edits.owners import delete_owner
from planner.model.edits.structures import delete_structure
from planner.model.vocabulary import Ownership
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

BOTH = """
Today
  SEO: D Head; E Lead
  Ads: D Head; E *Agency
  Events: D Head; E Lead, Writer
  PR:
  (Fairs): E Lead
  Mail: E Writer
Later
  SEO: D Head; E Lead
  Ads: D Head; E Media
  Events: D Head; E Media
  PR: E Lead
  Fairs: E Media
  (Mail):
  Web: E Lead
"""
TODAY_S, LATER = id_of("s", "Today"), id_of("s", "Later")
NOBODY, PARKED, ABSENT = End(""), End("", Place.PARKED), End("", Place.ABSENT)


def o(name):
    return End(id_of("o", name))


def f(name):
    return id_of("f", name)


def compared(text, before="Today", after="Later"):
    checked = Checked.of(sketched(text), TODAY)
    return comparison_of(checked, id_of("s", before), id_of("s", after))


@pytest.fixture
def both():
    return compared(BOTH)


def found(comparison, ownership=Ownership.EXECUTION):
    return {(r.before, r.after, r.movement): dict(r.functions) for r in ribbons(comparison, ownership)}


def laid_out(comparison, *, unit=10.0, gap=4.0, least=16.0):
    flowing = ribbons(comparison, Ownership.EXECUTION)
    order = order_of_ends(comparison, flowing)
    heights = dict.fromkeys(order.before, least), dict.fromkeys(order.after, least)
    return lay_out(flowing, order, heights, Spacing(unit, gap))


def test_each_function_flows_from_its_owners_to_its_owners(both):
    assert found(both) == {
        (o("Lead"), o("Lead"), Movement.STAYS): {f("SEO"): 1},
        (o("Agency"), o("Media"), Movement.COMES_IN_HOUSE): {f("Ads"): 1},
        (o("Lead"), o("Media"), Movement.MOVES): {f("Events"): 0.5},
        (o("Writer"), o("Media"), Movement.MOVES): {f("Events"): 0.5},
        (NOBODY, o("Lead"), Movement.NEWLY_OWNED): {f("PR"): 1},
        (PARKED, o("Media"), Movement.NEWLY_OWNED): {f("Fairs"): 1},
        (o("Writer"), PARKED, Movement.NEWLY_PARKED): {f("Mail"): 1},
        (ABSENT, o("Lead"), Movement.NEWLY_OWNED): {f("Web"): 1},
    }


def test_nobody_is_told_apart_from_what_is_parked_or_absent(both):
    ends = {ribbon.before for ribbon in ribbons(both, Ownership.EXECUTION)}
    assert {end for end in ends if end.is_nobody} == {NOBODY}


def test_the_widths_of_all_ribbons_are_the_functions_in_scope_on_either_side(both):
    assert sum(ribbon.width for ribbon in ribbons(both, Ownership.EXECUTION)) == 7
    assert sum(ribbon.width for ribbon in ribbons(both, Ownership.DECISION)) == 7


def test_before_the_ends_stand_by_kind_as_on_the_board_and_nobody_last(both):
    order = order_of_ends(both, ribbons(both, Ownership.EXECUTION))
    assert order.before == (o("Lead"), o("Writer"), o("Agency"), NOBODY, PARKED, ABSENT)
    assert set(order.after[:-1]) == {o("Lead"), o("Media")}
    assert order.after[-1] == PARKED


def crossings(layout):
    pairs = [(one, other) for one in layout.lanes for other in layout.lanes]
    return sum((one.before - other.before) * (one.after - other.after) < 0 for one, other in pairs) // 2


CROSSED = """
Today
  A: E One
  B: E Two
  C: E Three
  D: E Four
Later
  D: E Alpha
  C: E Beta
  B: E Gamma
  A: E Delta
"""


def test_after_the_ends_stand_so_that_little_crosses():
    layout = laid_out(compared(CROSSED))
    assert [bar.end for bar in layout.after] == [o("Delta"), o("Gamma"), o("Beta"), o("Alpha")]
    assert crossings(layout) == 0


def test_neighbours_change_places_where_the_mean_misleads():
    """Far functions pull the mean of Wide below Near, and yet less crosses when Wide stands above."""
    flows = {"One": ("Wide", 4), "Two": ("Near", 6), "Fill": ("Sink", 20), "Three": ("Wide", 3)}
    names = [(f"{owner} {n}", owner, to) for owner, (to, number) in flows.items() for n in range(number)]
    before, after = (
        "\n".join(f"  {name}: E {pair[side]}" for name, *pair in names) + "\n  + One, Two, Fill, Three" * (1 - side)
        for side in (0, 1)
    )
    comparison = compared(f"Today\n{before}\nLater\n{after}")
    order = order_of_ends(comparison, ribbons(comparison, Ownership.EXECUTION))
    assert order.after == (o("Wide"), o("Near"), o("Sink"))
    middles = {"Near": 7.0, "Wide": (4 * 2.0 + 3 * 31.5) / 7}
    assert middles["Near"] < middles["Wide"]


def test_the_order_is_the_same_each_time(both):
    again = compared(BOTH)
    assert order_of_ends(both, ribbons(both, Ownership.EXECUTION)) == order_of_ends(
        again, ribbons(again, Ownership.EXECUTION)
    )


def test_no_slot_reaches_into_another_and_ribbons_fill_their_bars(both):
    layout = laid_out(both)
    for side, column in enumerate((layout.before, layout.after)):
        assert all(one.top + one.height <= other.top + 1e-6 for one, other in pairwise(column))
        for bar in column:
            ends = [lane for lane in layout.lanes if (lane.ribbon.after if side else lane.ribbon.before) == bar.end]
            tops = sorted((lane.after if side else lane.before, lane.thickness) for lane in ends)
            assert tops[0][0] == pytest.approx(bar.start)
            assert sum(thick for _, thick in tops) == pytest.approx(bar.thickness)
            for (top, thick), (following, _) in pairwise(tops):
                assert top + thick == pytest.approx(following)
            assert bar.top >= -1e-6
            assert bar.top + bar.height <= layout.height + 1e-6


def test_a_slot_is_as_high_as_its_words_and_its_bar_stands_in_the_middle(both):
    bar = next(bar for bar in laid_out(both, least=40).before if bar.end == o("Agency"))
    assert (bar.height, bar.thickness) == (40, 10)
    assert bar.start - bar.top == pytest.approx(15)


def test_the_shorter_side_stands_where_its_ribbons_run_level():
    layout = laid_out(
        compared("Today\n  A: E One\n  B: E Two\n  C: E Three\nLater\n  C: E Last\n  A: E First\n  B: E Mid")
    )
    assert all(lane.before == pytest.approx(lane.after) for lane in layout.lanes)
    few = laid_out(
        compared("Today\n  A: E One\n  B: E Two\n  C: E Three\nLater\n  A: E Only\n  B: E Only\n  C: E Only")
    )
    (bar,) = few.after
    assert bar.start + bar.thickness / 2 == pytest.approx(few.height / 2)


def test_the_unit_is_the_greatest_that_fits(both):
    flowing = ribbons(both, Ownership.EXECUTION)
    order = order_of_ends(both, flowing)
    heights = dict.fromkeys(order.before, 16.0), dict.fromkeys(order.after, 16.0)
    unit = fitting_unit(flowing, heights, gap=4, room=300)
    assert lay_out(flowing, order, heights, Spacing(unit, 4)).height == pytest.approx(300)
    assert lay_out(flowing, order, heights, Spacing(unit * 1.1, 4)).height > 300
    assert fitting_unit(flowing, heights, gap=4, room=30) == pytest.approx(0)


def test_a_small_edit_moves_few_ends():
    text = "Today\n" + "\n".join(f"  F{n}: E A{n % 9}" for n in range(60))
    text += "\nLater\n" + "\n".join(f"  F{n}: E B{n % 11}" for n in range(60))
    before = compared(text)
    after = compared(text.replace("Later\n  F0: E B0", "Later\n  F0: E B1"))
    one = order_of_ends(before, ribbons(before, Ownership.EXECUTION)).after
    other = order_of_ends(after, ribbons(after, Ownership.EXECUTION)).after
    moved = sum(abs(one.index(end) - other.index(end)) > 1 for end in one)
    assert set(one) == set(other)
    assert moved <= 2


# --- sides --------------------------------------------------------------------------------------------------------


def with_checkpoint(model, key="k_kept00000000", name="As it was", structure=TODAY_S, day=TODAY):
    return keep_checkpoint(model, checkpoint=key, structure=structure, name=name, day=day).model


def test_structures_come_first_and_then_checkpoints_by_day_and_name():
    model = sketched(BOTH)
    for key, name, day in (("k_b", "B", None), ("k_z", "Z", TODAY), ("k_a", "A", None)):
        model = with_checkpoint(model, key, name, day=day)
    assert sides_in_order(model) == [TODAY_S, LATER, "k_z", "k_a", "k_b"]
    assert [side_name(model, side) for side in sides_in_order(model)] == ["Today", "Later", "Z", "A", "B"]


def test_usually_the_structure_shown_is_held_against_the_one_before_it():
    model = sketched(f"{BOTH}\nLast\n  SEO: E Lead")
    assert usual_sides(model, id_of("s", "Last")) == (LATER, id_of("s", "Last"))
    assert usual_sides(model, TODAY_S) == (TODAY_S, id_of("s", "Last"))
    assert usual_sides(model, "") is None


def test_a_structure_alone_is_held_against_its_last_checkpoint():
    model = delete_structure(sketched(BOTH), structure=LATER).model
    assert usual_sides(model, TODAY_S) is None
    assert usual_sides(with_checkpoint(model), TODAY_S) == ("k_kept00000000", TODAY_S)


def test_a_checkpoint_shows_what_was_deleted_since():
    model = with_checkpoint(sketched(BOTH))
    for edit in (partial(delete_owner, owner=id_of("o", "Agency")), partial(delete_function, function=f("Mail"))):
        model = edit(model).model
    comparison = comparison_of(Checked.of(model, TODAY), "k_kept00000000", TODAY_S)
    assert found(comparison)[o("Agency"), NOBODY, Movement.LOST] == {f("Ads"): 1}
    assert found(comparison)[o("Writer"), ABSENT, Movement.LOST] == {f("Mail"): 1}
    assert comparison.name_of_owner(id_of("o", "Agency")) == "Agency"


def test_what_is_accepted_in_a_structure_is_accepted_in_its_checkpoint():
    checked = Checked.of(with_checkpoint(sketched(BOTH)), TODAY)
    abandoned = next(x for x in checked.findings(TODAY_S) if x.rule == "GAP01")
    assert [x.rule for x in side_findings(checked, "k_kept00000000")].count("GAP01") == 1
    accepted = Checked.of(accept(checked.model, finding=abandoned, reason="Later").model, TODAY)
    assert [x.rule for x in side_findings(accepted, "k_kept00000000")].count("GAP01") == 0
    assert side_findings(accepted, TODAY_S) == accepted.open_findings(TODAY_S)


def test_findings_of_a_checkpoint_are_those_of_then():
    model = with_checkpoint(sketched(BOTH))
    place = {"structure": TODAY_S, "function": f("SEO"), "ownership": Ownership.EXECUTION}
    after = Checked.of(unassign(model, owner=id_of("o", "Lead"), **place).model, TODAY)
    assert ("GAP03", f("SEO")) in [(x.rule, x.subjects[0].id) for x in side_findings(after, TODAY_S)]
    assert ("GAP03", f("SEO")) not in [(x.rule, x.subjects[0].id) for x in side_findings(after, "k_kept00000000")]
