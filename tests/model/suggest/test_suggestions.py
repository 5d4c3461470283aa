"""Suggestions for structures: what they keep to, what they say, and what becomes of the model."""

from dataclasses import replace

import pytest

from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.suggest.demands import Demands, Newcomer, Task
from planner.model.suggest.exact import Proof
from planner.model.suggest.newcomers import newcomers
from planner.model.suggest.proposal import Proposal
from planner.model.suggest.sentences import sentence, summary, why
from planner.model.suggest.suggesting import Refusal, suggest
from planner.model.vocabulary import Ownership
from planner.storage.library import template_model, templates
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.rules.sketch import id_of, sketched

TEAM = """
Team
  SEO {area: Content; effort: 0.3}: D Lead; E Writer
  Blog {area: Content; effort: 0.5}: D Lead; E Writer
  Ads {area: Demand; effort: 0.4; usual_sourcing: outside}: D Head
  Routing {area: Demand; effort: 0.4; usual_sourcing: inside}: E Head
  Brand {area: Demand}:
  Odd {area: Demand}: D? ; E?
  (Later): D Head
  + Lead, Head, Writer, *Agency, Empty {people: 0}
"""
ALONE = "Team\n  SEO {effort: 0.3; usual_sourcing: inside}: D Lead\n  + Lead, *Agency"
STRUCTURE = id_of("s", "Team")
HEAD, LEAD, WRITER = (id_of("o", name) for name in ("Head", "Lead", "Writer"))


def facts(text: str = TEAM) -> Facts:
    return Facts.of(sketched(text), STRUCTURE, TODAY)


def proposed(given: Facts, demands: Demands, joining=(), **more) -> Proposal:
    answer = suggest(given, demands, joining, **more)
    assert isinstance(answer, Proposal)
    return answer


def refused(given: Facts, demands: Demands, joining=()) -> str:
    answer = suggest(given, demands, joining)
    assert isinstance(answer, Refusal)
    return " ".join(answer.sentences)


def written(functions: int) -> str:
    """A team in which one role executes everything."""
    lines = (f"  F{number} {{effort: 0.3}}: D Lead; E Writer\n" for number in range(functions))
    return f"Team\n{''.join(lines)}  + Lead, Writer, Head"


def said(proposal: Proposal) -> list[str]:
    return [sentence(proposal, suggestion) for suggestion in proposal.suggestions]


def test_filling_touches_only_what_is_open_and_not_said_to_be_undecided():
    proposal = proposed(facts(), Demands())
    assert {(s.function, s.ownership, s.before) for s in proposal.suggestions} == {
        (id_of("f", "Ads"), Ownership.EXECUTION, None),
        (id_of("f", "Routing"), Ownership.DECISION, None),
        (id_of("f", "Brand"), Ownership.DECISION, None),
        (id_of("f", "Brand"), Ownership.EXECUTION, None),
    }
    assert "Agency executes Ads." in said(proposal)
    assert "Head decides Routing." in said(proposal)
    assert proposal.proof is Proof.LEAST


def test_the_step_does_what_was_promised():
    before = facts()
    proposal = proposed(before, Demands())
    edited = proposal.edit()(before.model)
    assert_whole(edited.model)
    after = Facts.of(edited.model, STRUCTURE, TODAY)
    for function in after.owners:
        if function != id_of("f", "Odd"):
            assert len(after.deciding(function)) == 1
            assert after.executing(function)
            assert not set(after.deciding(function)) & set(after.partners)
    assert {owner: round(after.load(owner), 6) for owner in proposal.loads} == {
        owner: round(load, 6) for owner, (_, load) in proposal.loads.items()
    }
    assert Checked.of(before.model, TODAY).after(edited).findings(STRUCTURE) == Checked.of(
        edited.model, TODAY
    ).findings(STRUCTURE)


def test_some_of_it_can_be_taken_and_none_changes_nothing():
    before = facts()
    proposal = proposed(before, Demands())
    one = proposal.suggestions[:1]
    after = Facts.of(proposal.edit(one)(before.model).model, STRUCTURE, TODAY)
    assert proposed(after, Demands()).suggestions == proposal.suggestions[1:]
    assert proposal.edit([])(before.model).model is before.model


def test_it_can_become_a_structure_of_its_own():
    before = facts()
    proposal = proposed(before, Demands())
    model = proposal.edit_of_copy("s_copy00000000", "Suggested")(before.model).model
    assert_whole(model)
    assert model.structures[STRUCTURE] == before.structure
    assert model.structures["s_copy00000000"].name == "Suggested"
    assert proposed(Facts.of(model, "s_copy00000000", TODAY), Demands()).suggestions == ()


def test_balancing_moves_execution_inside_the_team_and_nothing_else():
    text = (
        "Team\n" + "".join(f"  F{n} {{effort: 0.3}}: D Lead; E Writer\n" for n in range(4)) + "  + Lead, Writer, Head"
    )
    proposal = proposed(facts(text), Demands(task=Task.BALANCE))
    assert {s.ownership for s in proposal.suggestions} == {Ownership.EXECUTION}
    assert proposal.loads[WRITER][0] == pytest.approx(1.2)
    assert proposal.loads[WRITER][1] <= 0.6
    assert "Writer is at 120 % of its time today" in why(proposal.suggestions[0])


def test_what_is_fixed_stays_and_wishes_are_heeded():
    text = (
        "Team\n" + "".join(f"  F{n} {{effort: 0.3}}: D Lead; E Writer\n" for n in range(3)) + "  + Lead, Writer, Head"
    )
    every = Demands(task=Task.BALANCE, even_load=10, few_changes=0, few_crossings=0)
    moved = {s.function for s in proposed(facts(text), every).suggestions}
    assert moved
    fixed = replace(every, fixed=frozenset(moved))
    assert not moved & {s.function for s in proposed(facts(text), fixed).suggestions}
    assert proposed(facts(text), replace(every, even_load=0, few_changes=10)).suggestions == ()


def test_what_must_stay_inside_leaves_a_partner_when_a_structure_grows():
    text = "Team\n  SEO {effort: 0.3; usual_sourcing: either}: D Lead; E *Agency\n  Ads {effort: 0.3}: D Lead; E Lead"
    seo = id_of("f", "SEO")
    grown = Demands(task=Task.GROW, few_changes=10)
    assert not proposed(facts(text), grown).suggestions
    [moved] = proposed(facts(text), replace(grown, inside=frozenset([seo]))).suggestions
    assert (moved.function, moved.ownership, moved.after) == (seo, Ownership.EXECUTION, LEAD)
    assert "It must stay inside" in why(moved)
    filled = "Team\n  SEO {effort: 0.3; usual_sourcing: outside}: D Lead; I *Agency"
    free = Demands(few_crossings=0)
    assert said(proposed(facts(filled), free)) == ["Agency executes SEO."]
    assert said(proposed(facts(filled), replace(free, inside=frozenset([seo])))) == ["Lead executes SEO."]


def test_a_role_gets_nothing_outside_the_areas_that_it_covers_and_keeps_what_it_has_there():
    content, demand = (id_of("a", name) for name in ("Content", "Demand"))
    covers = {HEAD: frozenset([content]), LEAD: frozenset([demand]), WRITER: frozenset([content])}
    given = facts()
    for task in (Task.FILL, Task.GROW):
        proposal = proposed(given, Demands(task=task, covers=covers))
        areas = {s.function: given.model.functions[s.function].area for s in proposal.suggestions}
        assert areas
        assert all(s.after not in covers or areas[s.function] in covers[s.after] for s in proposal.suggestions)
    no_area = facts("Team\n  SEO:\n  + Lead, Head")
    only = {LEAD: frozenset([""]), HEAD: frozenset[str]()}
    assert {s.after for s in proposed(no_area, Demands(covers=only)).suggestions} == {LEAD}


def test_newcomers_join_when_people_are_asked_for_and_get_a_seat():
    before = facts()
    analyst = Newcomer("new Analyst", "Analyst", frozenset([id_of("a", "Demand")]), frozenset([id_of("f", "Routing")]))
    proposal = proposed(before, Demands(task=Task.GROW, people=1), [analyst])
    assert list(proposal.newcomers) == ["new Analyst"]
    assert "Analyst would join." in summary(proposal)
    model = proposal.edit()(before.model).model
    assert_whole(model)
    [key] = [key for key, owner in model.owners.items() if owner.name == "Analyst"]
    assert key in model.structures[STRUCTURE].owners
    assert Facts.of(model, STRUCTURE, TODAY).load(key) == pytest.approx(proposal.loads["new Analyst"][1])
    without = [s for s in proposal.suggestions if s.after != "new Analyst"]
    assert "Analyst" not in {owner.name for owner in proposal.edit(without)(before.model).model.owners.values()}


def test_those_who_may_join_are_known_from_other_structures_and_models():
    own = sketched("Team\n  SEO: D Lead\n  Ads: D Lead\nLater\n  SEO: D Lead; E Analyst\n  Ads: D Lead")
    other = sketched("Else\n  s.e.o.: D Searcher; I Silent\n  Sailing: D Captain\n  Ads: E Lead")
    found = newcomers(Facts.of(own, STRUCTURE, TODAY), [other])
    assert [(n.key, n.name, n.functions) for n in found] == [
        (id_of("o", "Analyst"), "Analyst", frozenset([id_of("f", "SEO")])),
        ("new Searcher", "Searcher", frozenset([id_of("f", "SEO")])),
    ]
    later = Facts.of(own, id_of("s", "Later"), TODAY)
    assert [n.name for n in newcomers(later, [own])] == []


@pytest.mark.parametrize(
    ("text", "demands", "words"),
    [
        ("Team\n  SEO:\n  + *Agency", Demands(), "Team has no role"),
        ("Team\n  SEO:\n  + Lead {people: 0}", Demands(), "Every role is vacant."),
        (TEAM, Demands(covers={key: frozenset() for key in (HEAD, LEAD, WRITER)}), "covers Demand."),
        (
            "Team\n  SEO {effort: 0.3}: D Lead {people: 0}\n  + *Agency",
            Demands(inside=frozenset([id_of("f", "SEO")])),
            "SEO must stay inside.",
        ),
        (ALONE, Demands(most_load=1), "the work comes to 0.30 full-time people, and there is time for 0.01."),
        (ALONE, Demands(most_load=1), "It would help: • allow more than 1 % of the time"),
        (
            "Team\n  SEO {effort: 0.9}:\n  Ads {effort: 0.9}:\n  + Lead",
            Demands(),
            "the work comes to 1.80 full-time people, and there is time for 1.00.",
        ),
    ],
)
def test_demands_that_collide_are_named(text, demands, words):
    assert words in refused(facts(text), demands)


def test_work_that_fits_in_all_but_not_piece_by_piece_is_refused_with_proof_and_names():
    text = "Team\n  A {effort: 0.7}:\n  B {effort: 0.7}:\n  C {effort: 0.7}:\n  + Lead, Head {capacity: 1.2}"
    words = refused(facts(text), Demands())
    assert words.startswith("There is no way to give everything an owner with nobody above 100 % of the time:")
    assert "would have 0.20 full-time people too much" in words


def test_what_only_roles_may_do_is_held_against_the_time_of_those_who_may_join_at_best():
    lines = (f"  F{n} {{effort: 0.5; usual_sourcing: inside}}: D Lead; E Lead\n" for n in range(6))
    given = facts(f"Team\n{''.join(lines)}  Ads {{effort: 2; usual_sourcing: outside}}: D Lead; E *Agency\n  + Lead")
    joining = [Newcomer(f"new {name}", name, frozenset(), capacity=size) for name, size in (("A", 0.5), ("B", 1.0))]
    words = refused(given, Demands(task=Task.GROW, people=1, most_load=50), joining)
    assert "the work that only roles may do comes to 3.00 full-time people, and they have time for 1.00." in words
    assert "• let more people join" in words


def test_nothing_open_is_said_so():
    proposal = proposed(facts("Team\n  SEO: D Lead; E Lead"), Demands())
    assert proposal.suggestions == ()
    assert "there is nothing to fill" in summary(proposal)[0]


@pytest.mark.parametrize("task", Task)
def test_the_example_is_suggested_for_with_proof_and_the_same_each_time(task):
    model = template_model(next(t for t in templates() if t.name == "Northwind example"))
    given = Facts.of(model, model.structure_order()[1 if task is Task.BALANCE else 0], TODAY)
    joining = newcomers(given, [model])
    demands = Demands(task=task, people=2 if task is Task.GROW else 0, even_load=10)
    one, other = (proposed(given, demands, joining) for _ in range(2))
    assert one.proof is Proof.LEAST
    assert one.suggestions == other.suggestions
    assert len(said(one)) == len(set(said(one))) > 0
    assert all(suggestion.reasons for suggestion in one.suggestions)
    assert_whole(one.edit()(model).model)
