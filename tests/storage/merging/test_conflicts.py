"""What people are asked who changed the same."""

from functools import partial

import pytest

from planner.model.change import Edit
from planner.model.checked import Checked
from planner.model.edits.decisions import set_decision
from planner.model.edits.plan_notes import set_step_note
from planner.model.edits.structures import set_title
from planner.model.edits.workshop_results import park_topic
from planner.storage.merging.merge import merge
from planner.storage.merging.round import Side
from tests.day import TODAY
from tests.model.agreed import GROWTH, HEAD, LEAD, SEO, SMALL
from tests.storage.merging.asked import ASKED, BASE, SEO_IS, after, merged
from tests.storage.merging.laws import assert_laws


@pytest.mark.parametrize(("ours", "theirs", "sentence", "about"), ASKED.values(), ids=ASKED)
def test_a_conflict_is_one_question_in_the_log(ours: Edit, theirs: Edit, sentence: str, about: set[str]):
    found = merged(ours, theirs)
    assert [conflict.message for conflict in found.conflicts] == [sentence]
    (key,) = found.model.decisions.keys() - BASE.decisions.keys()
    decision = found.model.decisions[key]
    assert (decision.name, decision.about) == (sentence, about)
    loose = [f for f in Checked.of(found.model, TODAY).findings_in_model() if f.rule == "GOV07"]
    assert key in {finding.subjects[0].id for finding in loose}


def test_each_side_is_told_in_words():
    ours, theirs, *_ = ASKED["a function removed and changed"]
    assert merged(ours, theirs).conflicts[0].words == ("Removed.", "Changed: whether it is critical.")
    ours, theirs, *_ = ASKED["two owners"]
    assert merged(ours, theirs).conflicts[0].words == ("Lead", "Head")
    ours, theirs, *_ = ASKED["a value and none"]
    assert merged(ours, theirs).conflicts[0].words == ("Head", "not set")
    (renamed,) = merged(*ASKED["two names"][:2]).conflicts
    assert (renamed.was, renamed.words) == ("Head", ("Chief", "Boss"))
    long = "a" * 900
    assert merged(partial(SEO_IS, note=long), partial(SEO_IS, note="b")).conflicts[0].words == (long, "b")


def test_our_side_stays_and_both_values_are_in_the_log_in_full():
    long, other = "a" * 3000, "b" * 9000
    found = merged(partial(SEO_IS, note=long), partial(SEO_IS, note=other))
    assert found.model.functions[SEO].note == long
    (conflict,) = found.conflicts
    assert (conflict.path, conflict.field) == (("functions", SEO), ("note",))
    assert (conflict.base, conflict.ours, conflict.theirs) == ("", long, other)
    assert len(conflict.message) < 200
    reason = found.model.decisions[conflict.as_decision()[0]].reason
    assert f"One side: {long}\n" in reason
    assert "b" * 3900 in reason
    assert len(reason) <= 10_000


def test_what_cannot_be_told_apart_in_short_is_said_to_differ():
    start_of_both = "x" * 100
    found = merged(partial(SEO_IS, note=start_of_both + "1"), partial(SEO_IS, note=start_of_both + "2"))
    assert found.conflicts[0].message == "SEO: the note is not the same on both sides."


def test_a_question_that_is_in_the_log_is_not_asked_again():
    ours, theirs = after(partial(SEO_IS, metric="a")), after(partial(SEO_IS, metric="b"))
    first = merge(BASE, ours, theirs)
    key = first.conflicts[0].as_decision()[0]
    answered = set_decision(first.model, decision=key, owner=HEAD, date="2026-11-02").model
    again = merge(BASE, set_title(answered, title="Ours").model, set_title(theirs, title="Theirs").model)
    assert len(again.conflicts) == 2
    assert again.model.decisions.items() > answered.decisions.items()


def test_a_step_of_a_plan_of_which_one_side_says_nothing_any_more():
    noted = partial(set_step_note, plan=f"{SMALL} {GROWTH}", step=f"hire {LEAD}")
    base = noted(BASE, note="soon").model
    silent, other = noted(base, note="").model, noted(base, note="later").model
    found = assert_laws(base, silent, other)
    assert [conflict.words for conflict in found.conflicts] == [("not set", "later")]
    assert found.model.plans == {}
    assert merge(base, silent, other, {found.conflicts[0].key: Side.THEIRS}).model == other


def test_a_record_that_both_sides_add_is_asked_about_alike():
    found = merged(
        partial(park_topic, topic="p_both00000000", name="Budget"),
        partial(park_topic, topic="p_both00000000", name="Agency"),
    )
    assert [conflict.words for conflict in found.conflicts] == [("Budget", "Agency")]
