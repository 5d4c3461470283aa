"""The lines of the tip over a card: what a drop clears and brings, what stays open, and the load; never many."""

import pytest

from planner.model.checked import Checked
from planner.model.consequence import consequence
from planner.model.edits.acceptances import accept
from planner.ui.dragging.drop_effect import drop_effect
from planner.ui.dragging.drops import Carried, Target, drop_edit
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

HERE = id_of("s", "Today")
QUIET = ("GOV01", "GOV02", "GOV04", "PROC03", "LOAD02", "LOAD07", "OVL10", "CHG02", "CHG03")


def checked_of(text, off=QUIET):
    return Checked.of(sketched("\n".join([text, *(f"! {code} off" for code in off)])), TODAY)


def effect(state, functions, owner, ownership, *, structure=HERE):
    """The lines of dropping functions from the list on an owner."""
    checked = checked_of(state) if isinstance(state, str) else state
    carried = [Carried(id_of("f", name)) for name in functions]
    target = Target(id_of("o", owner), ownership)
    result = consequence(checked, drop_edit(structure, carried, target), structure)
    return drop_effect(checked.facts[structure], result, carried, target).split("\n")


def test_it_names_what_it_clears_and_says_what_is_still_missing():
    assert effect("Today\n  Data:\n  SEO: D Head; E Head", ["Data"], "Head", "decision") == [
        "Clears abandoned function.",
        "Still missing: who executes it.",
        "Load stays 0.1 of 1.0.",
    ]


def test_it_names_what_it_brings_and_what_it_leaves():
    text = "Today\n  SEO {affects: tracking}: D Head; E Head\n  + Lead\n  Ads: D Lead; E Lead"
    lines = effect(text, ["SEO"], "Lead", "decision")
    assert lines == ["Brings two decision owners.", "Load stays 0.1 of 1.0.", "Leaves no review owner."]


def test_the_same_finding_about_several_functions_is_named_once_with_its_number():
    lines = effect("Today\n  A:\n  B:\n  C: D Head; E Head", ["A", "B"], "Head", "decision")
    assert lines[0] == "Clears abandoned function (2)."
    assert "Brings no execution owner (2)." in lines


def test_shortest_names_come_first_and_what_does_not_fit_is_a_number():
    text = "Today\n  Data {affects: tracking; process_level: detailed; input_from: sales}:\n  SEO: D Head; E Head"
    (brings,) = (line for line in effect(text, ["Data"], "Head", "execution") if line.startswith("Brings"))
    assert brings.startswith("Brings ")
    assert brings.endswith(" more.")
    assert len(brings) <= 44


def test_what_it_does_in_another_structure_says_which():
    text = "Today\n  Data:\n  SEO: D Head; E Head\nLater < Today\n  SEO: D Head; E Head"
    lines = effect(text, ["Data"], "Head", "decision")
    assert "In Later it brings lost on the way." in lines
    both = text + "\nMuch later < Today\n  SEO: D Head; E Head"
    assert "In 2 other structures it brings lost on the way (2)." in effect(both, ["Data"], "Head", "decision")


def test_it_is_never_more_than_four_lines_and_the_load_goes_first():
    text = "Today\n  Data {affects: tracking}:\n  SEO: D Head; E Head\nLater < Today\n  SEO: D Head; E Head"
    assert effect(text, ["Data"], "Head", "decision") == [
        "Clears abandoned function.",
        "Brings no review owner.",
        "In Later it brings lost on the way.",
        "Still missing: who executes it.",
    ]


def test_what_the_team_lives_with_is_not_told():
    checked = checked_of("Today\n  Data:\n  SEO: D Head; E Head")
    (gap,) = (finding for finding in checked.findings(HERE) if finding.rule == "GAP01")
    accepted = checked.after(accept(checked.model, finding=gap, reason="later"))
    assert effect(accepted, ["Data"], "Head", "decision") == [
        "Still missing: who executes it.",
        "Load stays 0.1 of 1.0.",
    ]


def test_a_drop_that_changes_nothing_says_so():
    assert effect("Today\n  SEO: D Head; E Head", ["SEO"], "Head", "decision") == ["It is so already."]


def test_taking_a_function_away_tells_what_becomes_of_it():
    checked = checked_of("Today\n  SEO: D Head; E Head")
    carried = [Carried(id_of("f", "SEO"), id_of("o", "Head"), "execution")]
    result = consequence(checked, drop_edit(HERE, carried, Target()), HERE)
    assert drop_effect(checked.facts[HERE], result, carried, Target()) == "Still missing: who executes it."


def test_an_owner_without_a_known_capacity_has_no_load():
    lines = effect("Today\n  Data:\n  SEO: D Head; E Head; I #Sales", ["Data"], "Sales", "input")
    assert not any(line.startswith("Load") for line in lines)


@pytest.mark.parametrize("name", ["A structure with quite a long name that has no end", "Later"])
def test_the_name_of_another_structure_is_shortened(name):
    text = f"Today\n  Data:\n  SEO: D Head; E Head\n{name} < Today\n  SEO: D Head; E Head"
    line = next(line for line in effect(text, ["Data"], "Head", "decision") if line.startswith("In "))
    assert len(line) < 60
    assert line.endswith("it brings lost on the way.")
