"""A structure read as a matrix, and letters turned into edits."""

from functools import partial

import pytest

from planner.model.checked import Checked
from planner.model.edits.assignments import set_assignment
from planner.model.edits.functions import park
from planner.model.edits.matrix_letters import set_letters
from planner.model.errors import EditError
from planner.model.matrix.cells import CellFindings, letters_in
from planner.model.matrix.filling import cleared, filled_down, filled_right, pasted, toggled
from planner.model.matrix.lines import Line, Only, Order, Wish, lines_down, owners_across
from planner.model.vocabulary import Ownership
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

TEAM = """
Team
  SEO {area: Content}: D Head; E Lead, *Agency; I #Sales
  Blog {area: Content}: D Head, Lead; E Lead; R Head
  Events {area: Demand}:
  (Radio) {area: Demand}: D Head
"""
STRUCTURE = id_of("s", "Team")
D, E, I, R = Ownership  # noqa: E741 - the letter of the ownership
HEAD, LEAD, AGENCY, SALES = id_of("o", "Head"), id_of("o", "Lead"), id_of("o", "Agency"), id_of("o", "Sales")
SEO, BLOG, EVENTS, RADIO = id_of("f", "SEO"), id_of("f", "Blog"), id_of("f", "Events"), id_of("f", "Radio")


@pytest.fixture
def model():
    return sketched(TEAM)


@pytest.fixture
def place(model):
    return model.structures[STRUCTURE]


def functions(model, **wish):
    return [line.function for line in lines_down(Checked.of(model, TODAY), STRUCTURE, Wish(**wish)) if line.function]


def letters(model, function, owner):
    return "".join(
        each.letter for each in Ownership if each in letters_in(model.structures[STRUCTURE], (function, owner))
    )


def test_owners_stand_in_the_order_of_the_cards(model):
    facts = Checked.of(model, TODAY).facts[STRUCTURE]
    assert owners_across(facts) == [HEAD, LEAD, AGENCY, SALES]
    assert owners_across(facts, frozenset({"partner", "department"})) == [AGENCY, SALES]


def test_lines_are_headings_with_the_functions_in_scope_below_them(model):
    lines = lines_down(Checked.of(model, TODAY), STRUCTURE, Wish())
    content, demand = model.functions[SEO].area, model.functions[EVENTS].area
    assert lines == [Line(content), Line(content, SEO), Line(content, BLOG), Line(demand), Line(demand, EVENTS)]
    folded = lines_down(Checked.of(model, TODAY), STRUCTURE, Wish(folded=frozenset({content})))
    assert folded == [Line(content), Line(demand), Line(demand, EVENTS)]


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ({"order": Order.NAME}, [BLOG, EVENTS, SEO]),
        ({"order": Order.OWNER, "owner": LEAD}, [BLOG, SEO, EVENTS]),
        ({"order": Order.OWNER, "owner": SALES}, [SEO, BLOG, EVENTS]),
        ({"only": Only.GAPS}, [EVENTS]),
        ({"words": " con"}, [SEO, BLOG]),
        ({"words": "EVENT"}, [EVENTS]),
        ({"words": "nothing of the kind"}, []),
    ],
)
def test_lines_are_sorted_and_filtered_as_asked_for(model, wish, found):
    assert functions(model, **wish) == found


def test_functions_with_the_most_findings_come_first(model):
    checked = Checked.of(model, TODAY)
    numbers = [len(checked.about(STRUCTURE, "function", key)) for key in functions(model, order=Order.FINDINGS)]
    assert numbers == sorted(numbers, reverse=True)
    assert set(functions(model, only=Only.FINDINGS)) == {
        key for key in (SEO, BLOG, EVENTS) if checked.about(STRUCTURE, "function", key)
    }


def test_a_search_looks_into_folded_areas(model):
    assert functions(model, words="blog", folded=frozenset({model.functions[BLOG].area})) == [BLOG]


def test_findings_about_a_function_and_an_owner_are_found_in_their_cell(model):
    checked = Checked.of(model, TODAY)
    found = CellFindings(checked.open_findings(STRUCTURE))
    assert {finding.rule for finding in found.at((BLOG, HEAD))} >= {"OVL01"}
    assert {finding.rule for finding in found.at((BLOG, LEAD))} >= {"OVL01"}
    assert found.at((BLOG, SALES)) == ()
    found.remove(checked.open_findings(STRUCTURE))
    assert found.at((BLOG, HEAD)) == ()


# --- letters into edits ---------------------------------------------------------------------------------------------


def test_a_letter_goes_to_all_cells_unless_all_have_it(place):
    cells = [(SEO, HEAD), (EVENTS, HEAD)]
    assert toggled(place, cells, D) == {(EVENTS, HEAD): {D}}
    assert toggled(place, [(SEO, HEAD), (BLOG, HEAD)], D) == {(SEO, HEAD): set(), (BLOG, HEAD): {R}}


def test_clearing_leaves_empty_cells_alone(place):
    assert cleared(place, [(SEO, HEAD), (EVENTS, HEAD)]) == {(SEO, HEAD): set()}


def test_filling_copies_the_first_row_or_column(place):
    assert filled_down(place, [BLOG, SEO, EVENTS], [HEAD]) == {(SEO, HEAD): {D, R}, (EVENTS, HEAD): {D, R}}
    assert filled_right(place, [SEO], [SALES, HEAD, AGENCY]) == {(SEO, HEAD): {I}, (SEO, AGENCY): {I}}


def test_one_copied_cell_fills_the_whole_range(place):
    result = pasted(place, [[frozenset({I})]], [SEO, EVENTS], [LEAD, AGENCY, SALES], (2, 2))
    assert set(result.cells) == {(f, o) for f in (SEO, EVENTS) for o in (LEAD, AGENCY)}
    assert set(result.cells.values()) == {frozenset({I})}


def test_a_block_is_cut_at_the_edge_and_what_is_unknown_stays(place):
    block = [[frozenset({R}), None], [frozenset(), frozenset({E})]]
    result = pasted(place, block, [EVENTS], [AGENCY, SALES], (1, 1))
    assert result.cells == {(EVENTS, AGENCY): {R}}
    assert (result.unknown, result.cut_rows, result.cut_columns) == (1, 1, 0)


def test_a_range_that_holds_a_block_several_times_is_filled_with_it(place):
    result = pasted(place, [[frozenset({R})], [frozenset({I})]], [SEO, BLOG, EVENTS], [SALES], (3, 1))
    assert {function for function, _ in result.cells} == {SEO, BLOG}
    whole = pasted(place, [[frozenset({R})]], [SEO, BLOG, EVENTS], [SALES], (3, 1))
    assert {function for function, _ in whole.cells} == {SEO, BLOG, EVENTS}


def test_letters_are_set_at_once_and_what_stays_keeps_its_boundary_and_its_share(model):
    bound = set_assignment(
        model, structure=STRUCTURE, function=SEO, owner=LEAD, ownership="execution", boundary="EMEA only", share=0.3
    ).model
    edited = set_letters(
        bound, structure=STRUCTURE, cells={(SEO, LEAD): {D, E}, (SEO, AGENCY): set(), (EVENTS, SALES): {I}}
    )
    place = edited.model.structures[STRUCTURE]
    assert place.holders(SEO)[LEAD]["execution"].boundary == "EMEA only"
    assert place.holders(SEO)[LEAD]["execution"].share == 0.3
    assert [letters(edited.model, *cell) for cell in ((SEO, LEAD), (SEO, AGENCY), (EVENTS, SALES))] == ["DE", "", "I"]
    assert {ref.id for ref in edited.touched} == {SEO, EVENTS}
    assert AGENCY not in place.holders(SEO)


def test_letters_that_are_there_already_change_nothing(model):
    assert set_letters(model, structure=STRUCTURE, cells={(SEO, HEAD): {D}, (EVENTS, HEAD): set()}).model is model


def test_a_function_that_loses_its_last_letter_has_no_holders(model):
    edited = set_letters(model, structure=STRUCTURE, cells={(BLOG, HEAD): set(), (BLOG, LEAD): set()})
    assert BLOG not in edited.model.structures[STRUCTURE].assignments


def test_a_parked_function_gets_no_letters_but_may_lose_them(model):
    parked = park(model, structure=STRUCTURE, function=SEO, reason="later").model
    with pytest.raises(EditError, match="SEO is parked in Team"):
        set_letters(parked, structure=STRUCTURE, cells={(SEO, LEAD): {D, E}})
    assert letters(set_letters(parked, structure=STRUCTURE, cells={(SEO, HEAD): set()}).model, SEO, HEAD) == ""


@pytest.mark.parametrize("cell", [("f_none", HEAD), (SEO, "o_none")])
def test_letters_need_a_function_and_an_owner_of_the_structure(model, cell):
    with pytest.raises(EditError):
        set_letters(model, structure=STRUCTURE, cells={cell: {D}})


def test_the_findings_after_it_are_those_of_a_full_check(model):
    edit = partial(
        set_letters, structure=STRUCTURE, cells={(BLOG, LEAD): {E}, (EVENTS, HEAD): {D}, (EVENTS, LEAD): {E}}
    )
    checked = Checked.of(model, TODAY)
    after = checked.after(edit(model))
    assert after.findings(STRUCTURE) == Checked.of(after.model, TODAY).findings(STRUCTURE)
    assert not {f.rule for f in after.findings(STRUCTURE)} & {"OVL01", "GAP01"}
