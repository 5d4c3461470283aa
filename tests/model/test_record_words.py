"""Every record and every value can be named in a sentence."""

from datetime import date

import pytest

from planner.model.agreements import RuleSettings, StepNote
from planner.model.flat import records_of
from planner.model.record_words import field_words, names_in, part_words, record_words, value_words
from planner.model.records import Assignment, Cadence, Function, Placement, Seat
from tests.storage.samples import SAMPLE

RECORDS = records_of(SAMPLE)
NAMES = names_in(RECORDS)
SMALL = ("structures", "s_small")

WORDS = {
    (): "the model",
    ("areas", "a_data"): "the area Operations & data",
    ("functions", "f_quality"): "Data quality",
    ("owners", "o_agency"): "Agency",
    SMALL: "the structure Small team",
    (*SMALL, "functions", "f_quality"): "Data quality in Small team",
    (*SMALL, "owners", "o_head"): "Head of marketing in Small team",
    (*SMALL, "assignments", "f_writing", "o_sales", "input"): "Sales gives input on Content writing in Small team",
    (*SMALL, "handoffs", "h_leads"): "the handoff Data quality → Sales in Small team",
    (*SMALL, "cadences", "c_weekly"): "the cadence Monday in Small team",
    ("goals", "g_brand"): "the goal Brand",
    ("decisions", "d_hire"): "the decision Hire",
    ("accepted", "LOAD07 s_small f_quality o_head"): (
        "the acceptance of LOAD07 about Small team, Data quality and Head of marketing"
    ),
    ("settings",): "the settings",
    ("settings", "rules", "GAP07"): "the rule GAP07",
    ("checkpoints", "k_before"): "the checkpoint Before",
    ("plans", "s_small s_growth"): "the plan from Small team to Growth stage",
    ("plans", "s_small s_growth", "steps", "retire o_head"): (
        "the step “retire Head of marketing” of the plan from Small team to Growth stage"
    ),
    ("layout", "owners", "o_head"): "the place of Head of marketing",
}


@pytest.mark.parametrize(("path", "words"), WORDS.items(), ids=map(" ".join, WORDS))
def test_a_record_is_named_by_its_place(path, words):
    assert record_words(path, RECORDS[path], NAMES) == words


def test_what_has_no_name_or_a_word_of_its_own_is_named_still():
    path = (*SMALL, "assignments", "f_writing", "o_sales", "sponsor")
    assert record_words(path, Assignment(), NAMES) == "Sales has the sponsor of Content writing in Small team"
    cadence = (*SMALL, "cadences", "c_x")
    assert record_words(cadence, Cadence(), NAMES) == "the cadence without a name in Small team"
    assert record_words(cadence, Cadence(reviews=frozenset({"results", "blockers"})), NAMES) == (
        "the cadence blockers and results in Small team"
    )
    assert record_words(("functions", "f_gone"), Function(name="x"), {}) == "f_gone"


@pytest.mark.parametrize(
    ("kind", "field", "value", "words"),
    [
        (Function, "metric", "", "not set"),
        (Function, "area", None, "not set"),
        (Function, "area", "a_data", "“Operations & data”"),
        (Function, "goals", frozenset({"g_brand", "g_pipeline"}), "“Brand” and “Pipeline”"),
        (Function, "goals", frozenset(), "none"),
        (Function, "process_level", "standard", "“standard”"),
        (Function, "review_point", "before_launch", "“before launch”"),
        (Function, "metric", "before_launch", "“before_launch”"),
        (Function, "critical", True, "yes"),
        (Function, "note", "two\nlines " + "x" * 90, f"“two lines {'x' * 49}…”"),
        (Placement, "effort", 0.25, "0.25"),
        (Placement, "effort", 2.0, "2"),
        (Placement, "until", date(2027, 3, 1), "2027-03-01"),
        (Seat, "internal_contact", "o_head", "“Head of marketing”"),
        (RuleSettings, "thresholds", {"a": [1]}, '{"a": [1]}'),
        (Function, "x_later", [1, None], "[1, null]"),
    ],
)
def test_a_value_is_written_on_one_line(kind, field, value, words):
    assert value_words(kind, field, value, NAMES) == words


def test_fields_have_words():
    assert field_words(Function, "process_level") == "the process level"
    assert field_words(Function, "affects") == "what it affects"
    assert field_words(StepNote, "tier") == "the field “tier”"
    assert field_words(Function, "\0functions") == "what other programs keep among the functions"
    assert part_words(RuleSettings, ("thresholds", "share")) == "“share” of the thresholds"
