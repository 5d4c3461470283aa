"""What an owner would leave open, who knows the work, and the structure that comes of it."""

import pytest

from planner.model.absence import Absence, Reason, absence, outcome, structure_without
from planner.model.checked import Checked
from planner.model.errors import EditError
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.rules.sketch import id_of, sketched

TEAM, COPY = id_of("s", "Team"), "s_without00000"
HEAD, LEAD, WRITER, AGENCY = (id_of("o", name) for name in ("Head", "Lead", "Writer", "Agency"))

SKETCH = """
Team
  SEO {backup: Writer; effort: 0.5}: D Head; E Lead [EMEA] {share: 0.5}; R Head
  PR {effort: 0.2}: D Lead, Head; E Lead, *Agency > Lead
  Blog: D Lead; E Lead; I Head
  Events: D Lead; I #Sales
  Video: D Head; R Lead
  (Fax): D Lead; E Lead
  + Writer
Later < Team
  SEO:
"""


def model() -> OperatingModel:
    return sketched(SKETCH)


def of(owner: str) -> Absence:
    return absence(Checked.of(model(), TODAY), TEAM, owner)


def named(owner: str) -> str:
    return model().owners[owner].name


def test_what_only_the_owner_decides_or_executes_would_be_open() -> None:
    opened = [(model().functions[lost.function].name, lost.ownership.value) for lost in of(LEAD).opened]
    assert opened == [("SEO", "execution"), ("Blog", "decision"), ("Blog", "execution"), ("Events", "decision")]


def test_who_knows_a_function_stands_in_the_order_of_how_easily_it_could_take_over() -> None:
    known = {(lost.function, lost.ownership): lost.knowing for lost in of(LEAD).opened}
    assert [(named(one.owner), one.how) for one in known[id_of("f", "SEO"), Ownership.EXECUTION]] == [
        ("Writer", ("backup",)),
        ("Head", ("decision", "review")),
    ]
    assert [(named(one.owner), one.how) for one in known[id_of("f", "Blog"), Ownership.DECISION]] == [
        ("Head", ("input",))
    ]
    assert [named(one.owner) for one in known[id_of("f", "Events"), Ownership.DECISION]] == ["Sales"]


def test_roles_are_suggested_for_decisions_and_departments_for_nothing() -> None:
    heirs = {(model().functions[f].name, o.value): named(heir) for (f, o), heir in of(LEAD).heirs.items()}
    assert heirs == {("SEO", "execution"): "Writer", ("Blog", "decision"): "Head", ("Blog", "execution"): "Head"}


def test_the_findings_that_would_come_and_go_are_told() -> None:
    found = of(LEAD)
    created = {(finding.rule, finding.subjects[0].name) for finding in found.created}
    assert created >= {("GAP01", "Blog"), ("GAP03", "SEO"), ("GAP01", "Events")}
    assert ("OVL01", "PR") in {(finding.rule, finding.subjects[0].name) for finding in found.solved}


def test_loads_are_those_of_heirs_and_of_whoever_works_beside_the_owner() -> None:
    found = of(LEAD)
    loads = {named(owner): pytest.approx(load) for owner, load in found.loads(found.heirs).items()}
    assert loads == {"Head": (0, 0.1), "Writer": (0, 0.25), "Agency": (0.1, 0.2)}
    assert list(found.loads({})) == [AGENCY]
    assert [named(owner) for owner in found.loads({(id_of("f", "Blog"), Ownership.DECISION): HEAD})] == [
        "Head",
        "Agency",
    ]


def test_the_promised_loads_are_those_of_the_structure_that_comes_of_it() -> None:
    found = of(LEAD)
    edit = structure_without(structure=TEAM, owner=LEAD, heirs=found.heirs, copy=COPY, name="Without Lead")
    after = Facts.of(edit(model()).model, COPY, TODAY)
    assert {owner: after.load(owner) for owner in (HEAD, WRITER, AGENCY)} == {
        owner: pytest.approx(now) for owner, (_, now) in found.loads(found.heirs).items()
    }


@pytest.mark.parametrize("reason", Reason)
def test_the_structure_without_the_owner_stands_behind_the_one_it_is_about(reason: Reason) -> None:
    before, found = model(), of(LEAD)
    edit = structure_without(
        structure=TEAM, owner=LEAD, heirs=found.heirs, copy=COPY, name="Without Lead", reason=reason
    )
    after, touched = edit(before)
    assert_whole(after)
    assert after.structure_order() == [TEAM, COPY, id_of("s", "Later")]
    assert after.structures[TEAM] is before.structures[TEAM]
    place = after.structures[COPY]
    seo = place.holders(id_of("f", "SEO"))
    assert seo[WRITER]["execution"].boundary == "EMEA"
    assert seo[WRITER]["execution"].share == 0.5
    assert place.owners_with(id_of("f", "Events"), "decision") == []
    assert place.owners_with(id_of("f", "PR"), "execution") == [AGENCY]
    assert any(ref.id == COPY for ref in touched)


def test_on_leave_the_seat_is_vacant_and_keeps_advice_alone() -> None:
    found = of(LEAD)
    edit = structure_without(
        structure=TEAM, owner=LEAD, heirs=found.heirs, copy=COPY, name="Leave", reason=Reason.ON_LEAVE
    )
    place = edit(model()).model.structures[COPY]
    held = {
        (function, ownership)
        for function, holders in place.assignments.items()
        for ownership in holders.get(LEAD, ())
        if place.in_scope(function)
    }
    assert held == {(id_of("f", "Video"), "review")}
    assert place.owners[LEAD].people == 0
    assert place.owners[AGENCY].internal_contact == LEAD
    assert LEAD in place.holders(id_of("f", "Fax"))


def test_an_owner_who_leaves_is_gone_with_all_that_named_it() -> None:
    edit = structure_without(structure=TEAM, owner=LEAD, heirs={}, copy=COPY, name="Without Lead")
    place = edit(model()).model.structures[COPY]
    assert LEAD not in place.owners
    assert place.owners[AGENCY].internal_contact is None
    assert not any(LEAD in holders for holders in place.assignments.values())


def test_who_holds_nothing_leaves_nothing_open() -> None:
    found = of(WRITER)
    assert (found.opened, dict(found.heirs), found.loads({})) == ((), {}, {})


@pytest.mark.parametrize(
    ("structure", "owner"), [(TEAM, "o_gone00000000"), ("s_gone", HEAD), (id_of("s", "Later"), HEAD)]
)
def test_an_owner_that_is_not_there_cannot_be_absent(structure: str, owner: str) -> None:
    with pytest.raises(EditError):
        absence(Checked.of(model(), TODAY), structure, owner)


def test_what_heirs_take_over_brings_fewer_findings() -> None:
    checked = Checked.of(model(), TODAY)
    found = absence(checked, TEAM, LEAD)
    created = {(finding.rule, finding.subjects[0].name) for finding in outcome(checked, found, found.heirs).created}
    assert ("GAP01", "Blog") not in created
    assert ("GAP03", "SEO") not in created
    assert ("GAP01", "Events") in created
    nobody = outcome(checked, found, {}).created
    assert nobody == found.created
    on_leave = outcome(checked, found, {}, Reason.ON_LEAVE)
    assert LEAD in on_leave.checked.model.structures[TEAM].owners
    assert ("GAP01", "Blog") in {(finding.rule, finding.subjects[0].name) for finding in on_leave.created}
