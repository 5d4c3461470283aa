"""What this version does not know is kept, at every level of a file, as the same JSON values."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.edits.assignments import assign, unassign
from planner.model.edits.functions import delete_function, set_function
from planner.model.edits.goals import set_goal
from planner.model.edits.handoffs import set_handoff
from planner.model.edits.rule_settings import set_threshold
from planner.model.edits.structures import duplicate_structure, rename_structure
from planner.model.edits.tools import delete_tool
from planner.model.rules.ovl03 import LIMIT
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.storage.samples import as_bytes, sample_tree
from tests.storage.unknown import PLACES, TEXTS, VALUES, Path, holds_ids


def with_value(path: Path, key: str, value: object) -> dict[str, Any]:
    tree = sample_tree()
    at = tree
    for step in path:
        at = at[step]
    at[key] = value
    return tree


def kept(tree: dict[str, Any]) -> dict[str, Any]:
    opened = parse(as_bytes(tree), "x")
    assert not opened.repaired
    data = to_bytes(opened.model)
    assert to_bytes(parse(data, "x").model) == data
    assert parse(data, "x").model == opened.model
    result: dict[str, Any] = json.loads(data)
    return result


def test_the_sample_reaches_every_level():
    of_model, of_workshop, of_plan, of_checkpoint = 7 + 5, 5, 1, 2
    of_structure, of_state = 4 + 1 + 2 + 3, 2 + 1 + 1 + 1
    in_all = of_model + of_workshop + of_plan + of_checkpoint + of_structure + of_state
    assert sum(map(holds_ids, PLACES)) == in_all
    assert len(PLACES) > 70


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(PLACES), TEXTS, VALUES)
def test_an_unknown_field_survives_anywhere(path, name, value):
    key = f"x_{name}" if holds_ids(path) else f"new {name}"
    tree = with_value(path, key, value)
    assert kept(tree) == tree


@pytest.mark.parametrize("path", PLACES)
def test_a_map_of_another_program_survives_at_each_place(path):
    tree = with_value(path, "x_vendor", {"name": "no record", "list": [{"a": [1, 2.5, 1e-9]}], "": None})
    assert kept(tree) == tree


@pytest.mark.parametrize(
    "name", ["model_config", "model_fields", "replace", "copy", "__class__", "_private", "sensitive", "parked", "dict"]
)
def test_a_field_with_a_name_that_means_something_in_the_code_is_only_a_field(name):
    for path in (("functions", "f_quality"), ("structures", "s_small"), ("structures", "s_small", "owners", "o_head")):
        tree = with_value(path, name, [name])
        assert kept(tree) == tree


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ((), "missions", {"m_1": {"name": "A kind of a later version"}}),
        (("functions", "f_quality"), "process_level", "feather-light"),
        (("functions", "f_quality"), "affects", ["tracking", "weather"]),
        (("owners", "o_agency"), "kind", "robot"),
        (("structures", "s_small", "functions", "f_writing"), "status", "dreamt of"),
        (("structures", "s_small", "assignments", "f_quality", "o_head"), "sponsor", {"boundary": "EMEA", "until": 7}),
        (("structures", "s_small"), "rituals", {"r_1": {"from": "f_quality", "to": "o_sales"}}),
        (("structures", "s_small"), "habits", {}),
        (("structures", "s_small", "handoffs", "h_leads"), "deadline", {"days": 3}),
        (("structures", "s_small", "cadences", "c_weekly"), "reviews", ["budget", "priorities", "weather"]),
        (("goals", "g_brand"), "target", 12.5),
        (("decisions", "d_hire"), "votes", {"for": ["o_head"], "against": []}),
        (("settings",), "theme", "dark"),
        (("settings", "rules"), "ZZZ01", {"off": True, "severity": "error"}),
        (("settings", "rules", "OVL03"), "thresholds", {"execution_owners": "many", "later": [1, 1e-9, None, {}]}),
        (("accepted",), "ZZZ01 - ", {"reason": "later", "until": "2027-01-01"}),
        (("workshop",), "music", {"n_1": {"text": "later"}}),
    ],
)
def test_what_a_later_version_may_bring_survives(path, key, value):
    tree = with_value(path, key, value)
    assert kept(tree) == tree


def test_unknown_fields_go_along_with_edits_of_their_record_and_of_others():
    tree = with_value(("functions", "f_quality"), "colour", "red")
    tree["functions"]["x_vendor"] = 5
    tree["structures"]["s_small"]["zone"] = [1]
    tree["structures"]["s_small"]["assignments"]["f_quality"]["x_order"] = ["o_head"]
    model = parse(as_bytes(tree), "x").model
    model = set_function(model, function="f_quality", name="Clean data").model
    model = rename_structure(model, structure="s_small", name="Small").model
    model = assign(model, structure="s_small", function="f_writing", owner="o_head", ownership="decision").model
    model = duplicate_structure(model, structure="s_small", copy="s_copy", name="Copy").model
    written = json.loads(to_bytes(model))
    assert written["functions"]["f_quality"]["colour"] == "red"
    assert written["functions"]["x_vendor"] == 5
    for structure in ("s_small", "s_copy"):
        assert written["structures"][structure]["zone"] == [1]
        assert written["structures"][structure]["assignments"]["f_quality"]["x_order"] == ["o_head"]


def test_unknown_fields_of_agreements_go_along_with_edits():
    tree = with_value(("goals", "g_pipeline"), "target", 20)
    tree["structures"]["s_small"]["handoffs"]["x_vendor"] = {"drawn": True}
    tree["structures"]["s_small"]["handoffs"]["h_leads"]["days"] = 3
    tree["settings"]["rules"]["OVL03"] |= {"colour": "red"}
    tree["settings"]["rules"]["x_vendor"] = 7
    tree["tools"]["x_vendor"] = []
    model = parse(as_bytes(tree), "x").model
    model = set_goal(model, goal="g_pipeline", name="More pipeline").model
    model = set_handoff(model, structure="s_small", handoff="h_leads", agreement="").model
    model = set_threshold(model, threshold=LIMIT, value=None).model
    model = delete_tool(model, tool="t_crm").model
    written = json.loads(to_bytes(model))
    assert written["goals"]["g_pipeline"]["target"] == 20
    assert written["structures"]["s_small"]["handoffs"]["x_vendor"] == {"drawn": True}
    assert written["structures"]["s_small"]["handoffs"]["h_leads"]["days"] == 3
    assert written["settings"]["rules"] == {"GAP07": {"off": True}, "OVL03": {"colour": "red"}, "x_vendor": 7}
    assert written["tools"] == {"x_vendor": []}


def test_keys_of_other_programs_outlive_what_they_stood_beside():
    tree = with_value(("structures", "s_small", "assignments", "f_writing", "o_sales"), "x_since", 2024)
    model = parse(as_bytes(tree), "x").model
    model = unassign(model, structure="s_small", function="f_writing", owner="o_sales").model
    model = delete_function(model, function="f_writing").model
    data = to_bytes(model)
    assert json.loads(data)["structures"]["s_small"]["assignments"]["f_writing"] == {"o_sales": {"x_since": 2024}}
    again = parse(data, "x")
    assert not again.repaired
    assert again.model == model


def test_a_key_of_another_program_written_with_an_escape_is_found_too():
    data = as_bytes(sample_tree()).replace(b'"f_quality": {"affects"', b'"\\u0078\\u005fv": 1, "f_quality": {"affects"')
    assert b'"x_v": 1' in to_bytes(parse(data, "x").model)
