"""What other programs and newer versions keep in a file is merged as values of JSON."""

import json

from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.model.agreed import LEAD, SEO, SMALL
from tests.storage.merging.asked import BASE
from tests.storage.merging.laws import assert_laws


def test_keys_of_other_programs_among_records_are_merged_too():
    def with_keys(**keys: object) -> OperatingModel:
        tree = json.loads(to_bytes(BASE))
        tree["functions"] |= keys
        tree["structures"][SMALL]["assignments"][SEO][LEAD] |= keys
        return parse(json.dumps(tree).encode(), "x.opmodel").model

    base = with_keys(x_one={"a": 1}, x_two=[2])
    found = assert_laws(base, with_keys(x_one={"a": 1, "b": 2}), with_keys(x_one={"a": 3}, x_two=[2], x_three={}))
    assert found.conflicts == ()
    tree = json.loads(to_bytes(found.model))
    for keys in (tree["functions"], tree["structures"][SMALL]["assignments"][SEO][LEAD]):
        assert {key: value for key, value in keys.items() if key.startswith("x_")} == {
            "x_one": {"a": 3, "b": 2},
            "x_three": {},
        }
    gone = assert_laws(base, with_keys(x_two=[2]), with_keys(x_one={"a": 1}))
    assert gone.model == BASE
    asked = assert_laws(base, with_keys(x_two=[3]), with_keys(x_two=[4]))
    assert {conflict.message for conflict in asked.conflicts} == {
        "The model: “x_two” of what other programs keep among the functions is [3] on one side and [4] on the other.",
        f"The structure Small team: “{SEO}.{LEAD}.x_two” of what other programs keep among the assignments "
        "is [3] on one side and [4] on the other.",
    }


def test_unknown_fields_are_merged_as_values_of_json():
    def with_later(**more: object) -> OperatingModel:
        functions = {**BASE.functions, SEO: BASE.functions[SEO].model_copy(update=more)}
        return BASE.replace(functions=frozen_map(functions))

    base = with_later(x_later={"a": 1, "b": [1], "c": {"deep": True}}, tier="gold")
    ours = with_later(x_later={"a": 2, "b": [1], "c": {"deep": True, "more": 1}}, tier="gold")
    theirs = with_later(x_later={"a": 1, "b": [2], "c": {"deep": 1}})
    found = assert_laws(base, ours, theirs)
    assert found.conflicts == ()
    kept = found.model.functions[SEO].__pydantic_extra__
    assert kept == {"x_later": {"a": 2, "b": [2], "c": {"deep": 1, "more": 1}}}
    assert kept["x_later"]["c"]["deep"] is not True

    clashing = assert_laws(base, with_later(x_later={"a": 3}, tier="tin"), with_later(x_later={"a": 4}, tier="lead"))
    assert [conflict.message for conflict in clashing.conflicts] == [
        "SEO: the field “tier” is “lead” on one side and “tin” on the other.",
        "SEO: “a” of the field “x_later” is 3 on one side and 4 on the other.",
    ]
