"""What is readable of a file with values that do not fit comes out, and what is left out is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.storage.errors import StorageError
from planner.storage.read import parse
from planner.storage.salvage import salvaged
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES, as_bytes, sample_tree

FIRST = "s_small"


def broken(*keys: str, value: object) -> bytes:
    tree = sample_tree()
    place = tree
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    return as_bytes(tree)


def saved(data: bytes):
    with pytest.raises(StorageError):
        parse(data, "m.opmodel")
    found = salvaged(data, "m.opmodel")
    assert found is not None
    again = parse(to_bytes(found.model), "m.opmodel")
    assert not again.repaired
    return found


def test_a_field_that_does_not_fit_is_left_out_and_its_record_stays():
    found = saved(broken("functions", "f_quality", "critical", value="very"))
    assert found.notes == ('Function "Data quality" (f_quality): critical does not fit and was left out.',)
    function = SAMPLE.functions["f_quality"].replace(critical=False)
    assert found.model == SAMPLE.replace(functions={**SAMPLE.functions, "f_quality": function}).with_defaults_removed()


def test_a_record_without_what_it_needs_is_left_out_and_references_to_it_are_put_right():
    found = saved(broken("owners", "o_agency", value={"kind": "partner"}))
    assert found.notes[0] == "Owner (o_agency) does not fit and was left out."
    assert "named the owner o_agency, which does not exist; it was taken out." in " ".join(found.notes)
    assert set(found.model.owners) == {"o_head", "o_sales"}
    assert set(found.model.functions) == set(SAMPLE.functions)


@pytest.mark.parametrize(
    ("keys", "value", "words"),
    [
        (("functions", "f_video"), 5, 'Function (f_video) does not fit'),
        (("structures", FIRST, "functions", "f_quality", "effort"), -1, "effort does not fit"),
        (("structures", FIRST, "owners", "o_head"), "x", '"Head of marketing" (o_head) does not fit'),
        (("structures", FIRST, "assignments", "f_quality", "o_head", "decision"), [], "decision does not fit"),
        (("structures", FIRST, "assignments", "f_quality", "o_head", "execution", "share"), 3, "share does not fit"),
        (("structures", FIRST, "handoffs", "h_leads", "start"), None, "start does not fit"),
        (("structures", FIRST, "cadences"), [], "cadences does not fit"),
        (("structures", FIRST, "name"), None, ""),
        (("structures", FIRST), None, "does not fit"),
        (("goals",), "none", "Goals does not fit"),
        (("title",), 7, "Title does not fit"),
        (("next_review",), "soon", "Next_review does not fit"),
        (("settings", "rules", "GAP07", "off"), "yes", "does not fit"),
        (("checkpoints",), {"k_a": {"name": "A"}}, "does not fit"),
        (("checkpoints", "k_before", "state"), [], "does not fit"),
        (("workshop", "votes"), {"f_video": 3}, "does not fit"),
    ],
)  # fmt: skip
def test_whatever_does_not_fit_the_rest_comes_out(keys, value, words):
    found = saved(broken(*keys, value=value))
    assert words in " ".join(found.notes)
    assert len(found.model.functions) + len(found.model.owners) >= 5


def test_a_checkpoint_and_a_workshop_lose_only_the_field_that_does_not_fit():
    tree = sample_tree()
    tree["checkpoints"]["k_before"]["state"]["functions"]["f_fax"] = {"effort": "much"}
    tree["workshop"] = {"next_steps": {"n_1": {"name": "Write it down", "date": "soon"}}}
    model = saved(as_bytes(tree)).model
    assert model.checkpoints["k_before"].state.functions.keys() == {"f_fax"}
    assert model.workshop.next_steps["n_1"].name == "Write it down"


def test_many_mistakes_at_once_are_all_told():
    tree = sample_tree()
    for key in tree["functions"]:
        tree["functions"][key]["critical"] = "very"
    found = saved(as_bytes(tree))
    assert len(found.notes) == len(SAMPLE.functions)
    assert set(found.model.functions) == set(SAMPLE.functions)


@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 100, b"[]", SAMPLE_BYTES[:500], b"<<<<<<< a\n{}\n", b'{"format": "other"}', b'{"format": "opmodel"}',
     as_bytes({**sample_tree(), "version": {"major": 2, "minor": 0}, "functions": []}),
     as_bytes({**sample_tree(), "version": {"major": 1, "minor": 9}, "functions": []})],
)  # fmt: skip
def test_nothing_comes_out_of_what_nobody_can_tell_apart(data):
    assert salvaged(data, "m.opmodel") is None


@settings(max_examples=60)
@given(st.data())
def test_any_value_anywhere_leads_to_a_good_model_or_to_none(data):
    tree = sample_tree()
    place, depth = tree, 0
    while True:
        keys = [key for key in place if depth or key not in {"format", "version", "requires"}]
        key = data.draw(st.sampled_from(sorted(keys)))
        inner = place[key]
        depth += 1
        if not isinstance(inner, dict) or not inner or data.draw(st.booleans()):
            break
        place = inner
    place[key] = data.draw(st.sampled_from([None, True, -5, "x", [], [1], {}, {"a": 1}, 0.5]))
    found = salvaged(as_bytes(tree), "m.opmodel")
    assert found is not None
    assert not parse(to_bytes(found.model), "m.opmodel").repaired
