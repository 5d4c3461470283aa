"""The numbers of a structure, on models whose numbers are known."""

import pytest

from planner.model.checked import Checked
from planner.model.statistics.structure_numbers import StructureNumbers, numbers_of
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched


def counted(sketch: str, name: str = "Team") -> StructureNumbers:
    return numbers_of(Checked.of(sketched(sketch), TODAY), id_of("s", name))[0]


def pair_of(numbers: StructureNumbers, one: str, other: str):
    wanted = {id_of("o", one), id_of("o", other)}
    return next(pair for pair in numbers.pairs if {pair.one, pair.other} == wanted)


# --- owners ---------------------------------------------------------------------------------------------------------


def test_an_owner_is_counted_by_area_and_what_is_parked_is_not():
    numbers = counted("""
Team
  SEO {area: Content}: D Head; E Head; R Lead
  Blog {area: Content}: D Head; E Lead
  Plan: D Head; I Lead
  (Radio) {area: Content}: D Head
""")
    head, lead = numbers.owners
    assert {numbers.area_name(area): len(held) for area, held in head.decided.items()} == {
        "Content": 2,
        "Without an area": 1,
    }
    assert (head.decisions, head.executions, head.inputs, head.reviews) == (3, 1, 0, 0)
    assert (lead.decisions, lead.executions, lead.inputs, lead.reviews) == (0, 1, 1, 1)


def test_utilisation_is_load_by_capacity_where_there_is_one():
    numbers = counted("""
Team
  SEO {effort: 0.6}: E Head {capacity: 0.5}, *Agency > Head, Nobody {capacity: 0}
""")
    used = {numbers.owner_name(each.owner): each.utilisation for each in numbers.owners}
    assert used["Head"] == pytest.approx((0.2 + 0.15) / 0.5), "a third of the effort, and a contact"
    assert used["Agency"] is None
    assert used["Nobody"] is None


# --- pairs ----------------------------------------------------------------------------------------------------------


def test_deciding_what_another_executes_is_no_overlap():
    numbers = counted("Team\n  SEO: D Head; E Lead\n  Blog: D Head; E Lead")
    pair = pair_of(numbers, "Head", "Lead")
    assert len(pair.functions) == 2
    assert (pair.same_work, pair.all_work, pair.score) == (0, 4, 0.0)


def test_the_score_is_the_part_of_all_work_that_both_do():
    numbers = counted("""
Team
  SEO: D Head, Lead; E Head, Lead
  Blog: D Head; E Lead
  Plan: I Head, Lead
""")
    pair = pair_of(numbers, "Head", "Lead")
    assert pair.functions == tuple(id_of("f", name) for name in ("SEO", "Blog", "Plan"))
    assert pair.same == (id_of("f", "SEO"),)
    assert (pair.same_work, pair.all_work, pair.score) == (2, 4, 0.5)


@pytest.mark.parametrize(("lead", "same"), [("Lead [EMEA]", 0), ("Lead", 1)])
def test_a_boundary_on_each_side_keeps_work_apart(lead, same):
    pair = pair_of(counted(f"Team\n  SEO: E Head [APAC], {lead}"), "Head", "Lead")
    assert pair.same_work == same


def test_owners_with_the_same_work_alone_have_a_score_of_one():
    assert pair_of(counted("Team\n  SEO: D Head, Lead"), "Head", "Lead").score == 1


def test_the_pair_with_most_of_the_same_work_comes_first():
    numbers = counted("""
Team
  A: D One; E Two
  B: D One; E Two
  C: D Three, Four
""")
    first = numbers.pairs[0]
    assert {numbers.owner_name(first.one), numbers.owner_name(first.other)} == {"Three", "Four"}


def test_owners_that_never_meet_are_no_pair():
    assert counted("Team\n  SEO: D Head\n  Blog: D Lead").pairs == ()


# --- areas ----------------------------------------------------------------------------------------------------------


def work(*counts: int) -> str:
    lines = [
        f"  F{owner}x{n} {{area: Content}}: D O{owner}" for owner, count in enumerate(counts) for n in range(count)
    ]
    return "\n".join(["Team", *lines])


@pytest.mark.parametrize(
    ("counts", "effective"), [((5,), 1.0), ((2, 2), 2.0), ((1, 1, 1, 1), 4.0), ((8, 1, 1), 100 / 66)]
)
def test_the_effective_number_of_owners_is_that_of_equal_parts(counts, effective):
    (area,) = counted(work(*counts)).areas
    assert area.effective_owners == pytest.approx(effective)
    assert [number for _, number in area.work] == list(counts)


def test_an_area_that_nobody_works_on_has_no_owners():
    (area,) = counted("Team\n  SEO {area: Content}: I Head").areas
    assert (area.work, area.effective_owners) == ((), 0.0)


# --- partners -------------------------------------------------------------------------------------------------------


def test_what_partners_execute_is_told_by_functions_and_by_effort():
    share = counted("""
Team
  SEO {effort: 0.6}: E *Agency
  Blog {effort: 0.4}: E Head, *Agency {share: 0.25}
  Plan {effort: 1}: D *Agency; E Head
  Idea: D Head
""").partners
    assert (len(share.alone), len(share.together), len(share.inside), share.executed) == (1, 1, 1, 3)
    assert share.partner_effort == pytest.approx(0.6 + 0.1)
    assert share.effort == pytest.approx(0.6 + 0.1 + 0.2 + 1)
    assert share.of_functions == pytest.approx(2 / 3)


def test_where_nobody_executes_there_is_no_share():
    share = counted("Team\n  SEO: D Head").partners
    assert (share.of_functions, share.of_effort) == (None, None)


# --- before and after -----------------------------------------------------------------------------------------------


def test_the_structure_before_is_the_one_it_comes_after():
    sketch = "Small\n  SEO: D Head\nOther\n  SEO: D Lead\nGrowth < Small\n  SEO: D VP"
    checked = Checked.of(sketched(sketch), TODAY)
    numbers, before = numbers_of(checked, id_of("s", "Growth"))
    assert numbers.facts.structure.name == "Growth"
    assert before is not None
    assert before.facts.structure.name == "Small"
    assert numbers_of(checked, id_of("s", "Small"))[1] is None
