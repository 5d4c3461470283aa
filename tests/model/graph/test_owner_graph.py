import pytest

from planner.model.edits.assignments import assign, unassign
from planner.model.edits.functions import park
from planner.model.facts import Facts
from planner.model.graph.owner_graph import build
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

TEAM = """
Small team
  SEO: D Head; E Lead, *Agency; I #Sales; R Writer
  Blog: D Head; E Head
  Ads: D Lead; E *Agency
  Events:
  Pricing: D?
  (Fairs): D Head; E Lead
  PR: R Lead; I #Sales
  + Clerk
"""


def graph_of(text):
    model = sketched(text)
    return build(Facts.of(model, next(iter(model.structures)), TODAY))


def lines(graph):
    return {(line.source, line.target, line.kind): line.functions for line in graph.lines()}


def o(name):
    return id_of("o", name)


def f(*names):
    return tuple(id_of("f", name) for name in names)


def test_work_runs_from_who_decides_to_who_executes_where_they_differ():
    found = lines(graph_of(TEAM))
    assert found[o("Head"), o("Lead"), "execution"] == f("SEO")
    assert found[o("Head"), o("Agency"), "execution"] == f("SEO")
    assert found[o("Lead"), o("Agency"), "execution"] == f("Ads")
    assert (o("Head"), o("Head"), "execution") not in found


def test_input_runs_to_who_decides_and_review_to_who_executes():
    found = lines(graph_of(TEAM))
    assert found[o("Sales"), o("Head"), "input"] == f("SEO")
    assert found[o("Writer"), o("Lead"), "review"] == f("SEO")
    assert found[o("Writer"), o("Agency"), "review"] == f("SEO")


def test_a_function_without_owners_passes_along_no_line():
    assert not any(f("PR")[0] in functions for functions in lines(graph_of(TEAM)).values())


def test_without_a_decider_input_informs_who_executes_and_review_looks_at_who_decides():
    found = lines(graph_of("T\n  SEO: E Lead; I #Sales\n  Ads: D Head; R Lead"))
    assert found == {
        (o("Sales"), o("Lead"), "input"): f("SEO"),
        (o("Lead"), o("Head"), "review"): f("Ads"),
    }


def test_a_crossing_counts_once_however_many_execute():
    figures = graph_of(TEAM).figures
    assert figures.owners == 6
    assert figures.crossings == 2
    assert figures.abandoned == 2


def test_abandoned_is_what_the_rule_says_undecided_and_parked_are_not():
    assert graph_of(TEAM).abandoned == f("Events", "PR")


def test_the_share_is_that_of_the_role_that_decides_most_of_all_decided_functions():
    figures = graph_of(TEAM).figures
    assert (figures.top_role, figures.top_share) == (o("Head"), pytest.approx(2 / 3))


def test_a_partner_that_decides_most_is_no_role():
    figures = graph_of("T\n  A: D *Agency\n  B: D *Agency\n  C: D Head").figures
    assert (figures.top_role, figures.top_share) == (o("Head"), pytest.approx(1 / 3))


def test_nobody_decides_and_the_share_is_nothing():
    figures = graph_of("T\n  A: E Head").figures
    assert (figures.top_role, figures.top_share) == ("", 0.0)


def test_owners_carry_what_they_hold_and_their_load():
    data = graph_of(TEAM).owners[o("Lead")]
    assert (data.decides, data.executes, data.kind) == (1, 1, "role")
    assert data.load == pytest.approx(0.05)
    assert data.capacity == 1.0
    assert not data.overloaded


def test_a_role_is_overloaded_above_its_capacity_but_not_at_it():
    functions = "\n".join(f"  F{n}: D Head; E Head" for n in range(10))
    assert not graph_of(f"T\n{functions}").owners[o("Head")].overloaded
    assert graph_of(f"T\n{functions}\n  One more: D Head; E Head").owners[o("Head")].overloaded


def test_after_an_edit_the_graph_is_the_one_built_anew_and_keeps_the_lines_that_stay():
    before = graph_of(TEAM)
    structure, model = before.facts.structure_id, before.facts.model
    for edit in (
        assign(model, structure=structure, function=f("Events")[0], owner=o("Head"), ownership="decision"),
        unassign(model, structure=structure, function=f("SEO")[0], owner=o("Lead"), ownership="execution"),
        park(model, structure=structure, function=f("SEO")[0]),
    ):
        facts = Facts.of(edit.model, structure, TODAY)
        after = before.after(facts)
        assert after == build(facts)
        known = {line: line for line in before.lines()}
        assert all(line is known[line] for line in after.lines() if line in known)
        assert after.after(before.facts) == before


def test_what_says_nothing_about_a_structure_leaves_its_graph():
    model = sketched("One\n  SEO: D Head; E Lead\nOther\n  SEO: D Head; E Lead")
    one, other = model.structures
    graph = build(Facts.of(model, one, TODAY))
    edit = assign(model, structure=other, function=f("SEO")[0], owner=o("Lead"), ownership="review")
    assert graph.after(Facts.of(edit.model, one, TODAY)) is graph
