"""A structure made of another one, with other owners in the places of some."""

import pytest

from planner.model.edits.structure_from import structure_from
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Structure
from tests.integrity import assert_whole
from tests.rules.sketch import as_sketch, id_of, sketched

TEAM, COPY = id_of("s", "Team"), id_of("s", "Copy")

SKETCH = """
Team
  SEO {backup: Lead}: D Head; E Lead [EMEA] {share: 0.3}, Writer [APAC] {share: 0.5}; I #Sales
  PR: D Head; E *Agency > Lead, Lead
  (Fax): D Writer
  > SEO -> #Sales: on time
  > #Sales -> PR: a brief
  ~ results: every week
Later < Team
  SEO: D VP; E *Studio
  + #Support
"""


def made(owners: dict[str, str | None], sketch: str = SKETCH) -> OperatingModel:
    """The model with the new structure, for owners by name."""
    before = sketched(sketch)
    ids = {id_of("o", one): None if other is None else id_of("o", other) for one, other in owners.items()}
    after, touched = structure_from(before, source=TEAM, copy=COPY, name="Copy", owners=ids)
    assert_whole(after)
    assert all(after.structures[key] is before.structures[key] for key in before.structures if key != TEAM)
    assert after.structures[TEAM] == before.structures[TEAM]
    assert COPY in {ref.id for ref in touched if ref.kind == "structure"}
    return after


def lines(model: OperatingModel) -> list[str]:
    """The new structure as a sketch."""
    alone = model.replace(structures={COPY: model.structures[COPY].replace(after=None)})
    return [line.strip() for line in as_sketch(alone).splitlines()[1:]]


def copied(model: OperatingModel) -> Structure:
    return model.structures[COPY]


def test_without_a_mapping_it_is_a_copy_right_behind() -> None:
    model = made({})
    source, copy = model.structures[TEAM], copied(model)
    assert copy.replace(name=source.name, rank=source.rank) == source
    assert model.structure_order() == [TEAM, COPY, id_of("s", "Later")]


def test_another_owner_of_the_model_stands_in_the_place_of_one() -> None:
    model = made({"Head": "VP", "Agency": "Studio"})
    assert lines(model)[:3] == [
        "SEO: D VP; E Lead [EMEA], Writer [APAC]; I #Sales",
        "PR: D VP; E Lead, *Studio > Lead",
        "(Fax): D Writer",
    ]
    assert set(copied(model).owners) == {id_of("o", n) for n in ("VP", "Lead", "Writer", "Sales", "Studio")}


def test_several_become_one_who_holds_all_that_they_held() -> None:
    model = made({"Writer": "Lead"})
    assert lines(model)[0] == "SEO: D Head; E Lead [EMEA; APAC]; I #Sales"
    (execution,) = (
        held["execution"] for held in copied(model).holders(id_of("f", "SEO")).values() if "execution" in held
    )
    assert execution.share == 0.8
    assert lines(model)[2] == "(Fax): D Lead"


@pytest.mark.parametrize(
    ("parts", "boundary", "share"),
    [
        ("Lead [EMEA], Writer [EMEA]", "EMEA", None),
        ("Lead [EMEA], Writer", "", None),
        ("Lead {share: 0.7}, Writer {share: 0.7}", "", 1),
        ("Lead {share: 0.7}, Writer", "", None),
    ],
)
def test_boundaries_are_put_together_and_shares_added_up_where_all_have_one(parts, boundary, share) -> None:
    model = made({"Lead": "Head", "Writer": "Head"}, f"Team\n  SEO: E {parts}\n  + Head")
    execution = copied(model).holders(id_of("f", "SEO"))[id_of("o", "Head")]["execution"]
    assert (execution.boundary, execution.share) == (boundary, share)


def test_nobody_in_the_place_of_an_owner_leaves_its_work_open() -> None:
    model = made({"Lead": None, "Sales": None})
    assert lines(model)[:2] == ["SEO: D Head; E Writer [APAC]", "PR: D Head; E *Agency"]
    place = copied(model)
    assert place.functions[id_of("f", "SEO")].backup is None
    assert place.owners[id_of("o", "Agency")].internal_contact is None
    assert not place.handoffs


def test_backups_contacts_cadences_and_handoffs_follow() -> None:
    model = made({"Lead": "VP", "Sales": "Support"}, SKETCH.replace("~ results: every week", "~ results: week"))
    place = copied(model)
    assert place.functions[id_of("f", "SEO")].backup == id_of("o", "VP")
    assert place.owners[id_of("o", "Agency")].internal_contact == id_of("o", "VP")
    ends = {end for handoff in place.handoffs.values() for end in (handoff.start, handoff.end)}
    assert ends == {id_of("o", "Support"), id_of("f", "SEO"), id_of("f", "PR")}
    model = made({"Lead": "Head"}, "Team\n  SEO: D Lead, Head\n  PR: E *Agency > Lead\n  + Head > Lead")
    assert copied(model).owners[id_of("o", "Head")].internal_contact is None, "nobody is its own contact"


def test_owners_of_cadences_are_led_or_left_out() -> None:
    before = sketched("Team\n  SEO: D Head; E Lead\n  ~ results: week")
    (cadence,) = before.structures[TEAM].cadences
    place = before.structures[TEAM]
    agreed = place.cadences[cadence].replace(owners=frozenset((id_of("o", "Head"), id_of("o", "Lead"))))
    before = before.replace(structures={TEAM: place.replace(cadences={cadence: agreed})})
    for successor, left in ((id_of("o", "Head"), {id_of("o", "Head")}), (None, {id_of("o", "Head")})):
        owners = {id_of("o", "Lead"): successor}
        after = structure_from(before, source=TEAM, copy=COPY, name="Copy", owners=owners).model
        assert after.structures[COPY].cadences[cadence].owners == left


def test_work_passes_neither_to_a_role_nor_to_where_it_comes_from() -> None:
    assert not copied(made({"Sales": "Head"})).handoffs
    passing = "  > #Sales -> #Support: news\n  > SEO -> #Sales: on time\n  > SEO -> #Support: on time"
    between = f"Team\n  SEO: D Head\n{passing}\n  + #Sales, #Support"
    (handoff,) = copied(made({"Support": "Sales"}, between)).handoffs.values()
    assert (handoff.start, handoff.end) == (id_of("f", "SEO"), id_of("o", "Sales"))


def test_two_owners_change_places_and_keep_their_seats() -> None:
    model = made({"Head": "Lead", "Lead": "Head"}, "Team\n  SEO: D Head {capacity: 0.5}; E Lead {holder: Desk}")
    assert lines(model)[0] == "SEO: D Lead; E Head"
    seats = copied(model).owners
    assert (seats[id_of("o", "Head")].capacity, seats[id_of("o", "Lead")].holder) == (0.5, "Desk")


def test_who_had_no_seat_gets_that_of_the_first_without_its_holder() -> None:
    model = made({"Head": "VP"}, "Team\n  SEO: D Head {capacity: 0.5; holder: Desk}\nLater\n  SEO: D VP")
    seat = copied(model).owners[id_of("o", "VP")]
    assert (seat.capacity, seat.holder) == (0.5, "")


def test_a_seat_whose_numbers_are_the_default_of_another_kind_is_written_as_such() -> None:
    model = made({"Agency": "VP"}, "Team\n  SEO: E *Agency {capacity: 1; people: 1}\nLater\n  SEO: D VP")
    seat = copied(model).owners[id_of("o", "VP")]
    assert (seat.capacity, seat.people) == (None, None)


@pytest.mark.parametrize(
    ("owners", "why"),
    [
        ({"o_gone00000000": None}, "no owner"),
        ({id_of("o", "VP"): None}, "VP is not in Team."),
        ({id_of("o", "Head"): "o_gone00000000"}, "no owner"),
    ],
)
def test_what_does_not_exist_is_refused(owners, why: str) -> None:
    with pytest.raises(EditError, match=why):
        structure_from(sketched(SKETCH), source=TEAM, copy=COPY, name="Copy", owners=owners)


def test_a_name_an_id_and_a_source_are_checked() -> None:
    for wrong in ({"name": " "}, {"copy": TEAM}, {"source": "s_gone"}):
        with pytest.raises(EditError):
            structure_from(sketched(SKETCH), **{"source": TEAM, "copy": COPY, "name": "Copy", "owners": {}} | wrong)
