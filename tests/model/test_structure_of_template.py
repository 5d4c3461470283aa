"""A structure taken in from another model, with all that it names."""

import pytest

from planner.model.edits.structure_of_template import ids_needed, structure_of_template
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Structure
from tests.integrity import assert_whole, plain
from tests.rules.sketch import id_of, sketched

COPY = "s_taken0000000"
STAGE = "s_stagezzzzzz0"


def of_another_origin(text: str) -> OperatingModel:
    """A model of a sketch whose ids are its own."""

    def other(value: object) -> object:
        if isinstance(value, dict):
            return {other(key): other(item) for key, item in value.items()}
        if isinstance(value, list):
            return [other(item) for item in value]
        is_id = isinstance(value, str) and value[1:2] == "_" and len(value) >= 12
        return f"{value[:-1]}0" if is_id else value

    return OperatingModel.model_validate(other(plain(sketched(text))))


TEMPLATE = of_another_origin(
    """
Stage
  SEO {area: Content; goals: Pipeline; tools: Radar, CRM; backup: Lead; effort: 0.4}: D Head; E Lead [EMEA]
  Podcast {area: Voice}: D Head; E *Studio > Lead; I #Sales
  (Fax):
  > SEO -> #Sales: on time
  > SEO -> Elsewhere: a brief
  ~ results: every week
! function Unused
! tool CRM
! tool Radar
! goal Pipeline
"""
)
MODEL = sketched("Today\n  SEO {area: Content}: D Head\n  + #Sales\n! goal Pipeline\n! tool CRM")


def taken(model: OperatingModel = MODEL, template: OperatingModel = TEMPLATE) -> OperatingModel:
    ids = {key: f"{kind}_new{number:09}" for number, (key, kind) in enumerate(ids_needed(template, STAGE).items())}
    after, touched = structure_of_template(
        model, template=template, its_structure=STAGE, copy=COPY, name="First stage", ids=ids
    )
    assert_whole(after)
    assert {("structure", COPY)} <= {(ref.kind, ref.id) for ref in touched}
    new = {
        key
        for field in ("functions", "owners", "areas")
        for key in getattr(after, field).keys() - getattr(model, field).keys()
    }
    assert new <= {ref.id for ref in touched}
    return after


def named(model: OperatingModel, place: Structure) -> dict[str, dict[str, list[str]]]:
    """Who holds what, by names."""
    return {
        model.functions[function].name: {
            ownership: [model.owners[owner].name for owner in place.owners_with(function, ownership)]
            for ownership in sorted({o for held in place.holders(function).values() for o in held})
        }
        for function in model.function_order(place.functions)
    }


def test_who_does_what_is_as_in_the_template() -> None:
    model = taken()
    place = model.structures[COPY]
    assert named(model, place) == named(TEMPLATE, TEMPLATE.structures[STAGE])
    assert (place.name, model.structure_order()[-1]) == ("First stage", COPY)
    seo = place.functions[id_of("f", "SEO")]
    assert (seo.effort, model.owners[seo.backup or ""].name) == (0.4, "Lead")
    assert place.holders(id_of("f", "SEO"))[seo.backup or ""]["execution"].boundary == "EMEA"


def test_what_has_the_same_name_is_the_same_and_all_else_is_added() -> None:
    model = taken()
    place = model.structures[COPY]
    assert id_of("f", "SEO") in place.functions
    assert id_of("o", "Head") in place.owners
    added = [model.functions[key].name for key in model.function_order(model.functions.keys() - MODEL.functions.keys())]
    assert sorted(added) == ["Elsewhere", "Fax", "Podcast"]
    assert {model.owners[key].name: model.owners[key].kind for key in model.owners.keys() - MODEL.owners.keys()} == {
        "Lead": "role",
        "Studio": "partner",
    }
    assert model.functions[id_of("f", "SEO")] == MODEL.functions[id_of("f", "SEO")], "what is here stays as it is"


def test_areas_goals_and_tools_are_found_by_name_and_only_areas_are_added() -> None:
    model = taken(sketched("Today\n  PR {area: Content}:\n! goal Pipeline\n! tool CRM"))
    seo = next(record for record in model.functions.values() if record.name == "SEO")
    assert seo.area == id_of("a", "Content")
    assert seo.goals == {id_of("g", "Pipeline")}
    assert seo.tools == {id_of("t", "CRM")}
    assert sorted(area.name for area in model.areas.values()) == ["Content", "Voice"]
    assert len(model.tools) == 1


def test_the_same_id_wins_over_the_same_name() -> None:
    other = sketched("Today\n  SEO:\n  PR:").functions
    model = OperatingModel.model_validate(
        {
            "functions": {id_of("f", "SEO"): {"name": "Search"}, id_of("f", "PR"): {"name": "SEO"}},
            "structures": {id_of("s", "Today"): {"name": "Today"}},
        }
    )
    template = sketched("Stage\n  SEO: D Head")
    ids = {key: f"{kind}_new000000000" for key, kind in ids_needed(template, id_of("s", "Stage")).items()}
    after = structure_of_template(
        model, template=template, its_structure=id_of("s", "Stage"), copy=COPY, name="Stage", ids=ids
    ).model
    assert set(after.structures[COPY].functions) == {id_of("f", "SEO")}
    assert after.functions.keys() == other.keys()


def test_two_of_the_same_name_there_stay_two_here() -> None:
    tree = plain(TEMPLATE)
    for function in tree["functions"].values():
        function["name"] = " SEO "
    model = taken(template=OperatingModel.model_validate(tree))
    assert len(model.structures[COPY].functions) == 3
    assert id_of("f", "SEO") in model.structures[COPY].functions


def test_taken_in_twice_everything_is_known_the_second_time() -> None:
    once = taken()
    again = structure_of_template(
        once,
        template=TEMPLATE,
        its_structure=STAGE,
        copy="s_twice0000000",
        name="Again",
        ids={},
    ).model
    assert (again.functions, again.owners, again.areas) == (once.functions, once.owners, once.areas)
    assert again.structures["s_twice0000000"].assignments == once.structures[COPY].assignments


def test_handoffs_and_cadences_come_along_but_none_that_ends_at_a_role() -> None:
    place = taken().structures[COPY]
    assert len(place.handoffs) == 2
    assert len(place.cadences) == 1
    place = taken(sketched("Today\n  SEO: D Sales")).structures[COPY]
    assert len(place.handoffs) == 1


def test_it_is_no_baseline_and_comes_after_nothing_in_particular_but_keeps_its_trigger() -> None:
    tree = plain(TEMPLATE)
    tree["structures"][STAGE] |= {"baseline": True, "after": STAGE, "trigger_kind": "headcount", "trigger": "6 people"}
    place = taken(template=OperatingModel.model_validate(tree)).structures[COPY]
    assert (place.baseline, place.after, place.trigger) == (False, None, "6 people")


def test_it_is_told_which_ids_are_needed() -> None:
    needed = ids_needed(TEMPLATE, STAGE)
    assert sorted(str(kind) for kind in needed.values()) == ["a", "a", *"ffff", *"oooo"]


@pytest.mark.parametrize("wrong", [{"its_structure": "s_gone"}, {"name": " "}, {"copy": id_of("s", "Today")}])
def test_what_does_not_exist_or_is_taken_is_refused(wrong) -> None:
    ids = {key: f"{kind}_new{number:09}" for number, (key, kind) in enumerate(ids_needed(TEMPLATE, STAGE).items())}
    call = {"template": TEMPLATE, "its_structure": STAGE, "copy": COPY, "name": "Stage", "ids": ids} | wrong
    with pytest.raises(EditError):
        structure_of_template(MODEL, **call)
    with pytest.raises(EditError):
        structure_of_template(MODEL, **call | {"ids": dict.fromkeys(ids, "f_taken0000000")})
