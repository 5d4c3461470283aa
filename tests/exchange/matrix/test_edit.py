"""What a matrix does to a model: one step, by names, and nothing the second time."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.matrix.matrix_edit import matrix_edit
from planner.model.edits.assignments import assign, set_assignment
from planner.model.edits.functions import set_function
from planner.model.edits.owners import add_owners, set_owner
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.records import Owner
from planner.model.vocabulary import OwnerKind
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.exchange.matrix.read_matrix import read

TEXT = (
    "Task,Area,Description,Notes,Lead,Media agency,Sales\n"
    "Ads,Demand,Paid search,Ask first,A,R (search),I\nBlog,Content,,,A/R,,C\n"
)
NOTE = "Mind the budget.\n\nInformed in Today: Sales."
HEADER = "Task,Lead,Media agency,Sales\n"


def apply(model: OperatingModel, text: str, **options) -> OperatingModel:
    return matrix_edit(read(text), **options)(model).model


def key_of(records, name: str) -> str:
    (key,) = [key for key, record in records.items() if record.name == name]
    return key


def said(model: OperatingModel, structure: str = "Today") -> dict[tuple[str, str, str], str]:
    place = model.structures[key_of(model.structures, structure)]
    return {
        (model.functions[f].name, model.owners[o].name, word): assignment.boundary
        for f, holders in place.assignments.items()
        for o, held in holders.items()
        for word, assignment in held.items()
    }


def function(model: OperatingModel, name: str):
    return model.functions[key_of(model.functions, name)]


def test_an_empty_model_gets_a_structure_with_everything_in_order():
    model = apply(OperatingModel(), TEXT)
    assert said(model) == {
        ("Ads", "Lead", "decision"): "",
        ("Ads", "Media agency", "execution"): "search",
        ("Blog", "Lead", "decision"): "",
        ("Blog", "Lead", "execution"): "",
        ("Blog", "Sales", "input"): "",
    }
    assert [model.areas[area].name for area in in_order(model.areas)] == ["Demand", "Content"]
    assert [model.functions[f].name for f in model.function_order()] == ["Ads", "Blog"]
    (place,) = model.structures.values()
    assert [model.owners[owner].name for owner in in_order(place.owners)] == ["Lead", "Media agency", "Sales"]
    assert {owner.name: owner.kind for owner in model.owners.values()} == {
        "Lead": "role",
        "Media agency": "partner",
        "Sales": "department",
    }
    assert (function(model, "Ads").description, function(model, "Ads").note) == (
        "Paid search",
        "Ask first\nInformed in Today: Sales.",
    )
    assert parse(to_bytes(model), "m.opmodel").model == model


def test_the_same_matrix_again_changes_nothing():
    model = apply(OperatingModel(), TEXT)
    again = matrix_edit(read(TEXT))(model)
    assert again.model is model
    assert again.touched == frozenset()


def test_one_edit_gives_the_same_model_each_time():
    edit = matrix_edit(read(TEXT))
    assert edit(OperatingModel()) == edit(OperatingModel())


def test_what_moves_in_the_matrix_moves_in_the_model():
    model = apply(OperatingModel(), HEADER + "Ads,A,R,C\n")
    moved = apply(model, HEADER + "Ads,R,,A\n")
    assert said(moved) == {("Ads", "Lead", "execution"): "", ("Ads", "Sales", "decision"): ""}
    assert moved.functions.keys() == model.functions.keys()
    assert moved.owners.keys() == model.owners.keys()


def test_what_the_matrix_cannot_say_stays():
    model = apply(OperatingModel(), HEADER + "Ads,A,R,x\n")
    place, ads = key_of(model.structures, "Today"), key_of(model.functions, "Ads")
    agency, sales = key_of(model.owners, "Media agency"), key_of(model.owners, "Sales")
    model = add_owners(model, structure=place, owners={"o_legal": Owner(name="Legal")}).model
    for owner, ownership in (("o_legal", "execution"), (agency, "review"), (sales, "input")):
        model = assign(model, structure=place, function=ads, owner=owner, ownership=ownership).model
    model = set_assignment(
        model, structure=place, function=ads, owner=agency, ownership="execution", boundary="EMEA", share=0.5
    ).model
    assert apply(model, HEADER + "Ads,A,R,x\n") is model
    after = apply(model, HEADER + "Ads,A,,x\n")
    assert said(after).keys() == said(model).keys() - {("Ads", "Media agency", "execution")}


def test_what_people_wrote_stays_beside_what_the_matrix_says():
    model = apply(OperatingModel(), HEADER + "Ads,A,R,I\n")
    ads = key_of(model.functions, "Ads")
    model = set_function(
        model, function=ads, note="Mind the budget.\n\nInformed in Today: Sales.", metric="leads"
    ).model
    assert apply(model, HEADER + "Ads,A,R,I\n") is model
    after = function(apply(model, HEADER + "Ads,A,I,\n"), "Ads")
    assert (after.note, after.metric) == (NOTE.replace("Sales", "Media agency"), "leads")
    assert function(apply(model, HEADER + "Ads,A,R,\n"), "Ads").note == "Mind the budget."


def test_every_structure_has_its_own_line_in_the_note():
    model = apply(apply(OperatingModel(), HEADER + "Ads,A,R,I\n"), HEADER + "Ads,A,I,R\n", structure="Growth")
    assert function(model, "Ads").note == "Informed in Today: Sales.\nInformed in Growth: Media agency."
    assert [model.structures[key].name for key in model.structure_order()] == ["Today", "Growth"]
    assert said(model, "Growth").keys() == {("Ads", "Lead", "decision"), ("Ads", "Sales", "execution")}


def test_kinds_are_kept_chosen_or_guessed():
    model = apply(OperatingModel(), TEXT, kinds={"Sales": OwnerKind.ROLE})
    assert model.owners[key_of(model.owners, "Sales")].kind == "role"
    changed = set_owner(model, owner=key_of(model.owners, "Media agency"), kind="department").model
    kept = apply(changed, TEXT)
    assert kept is changed
    chosen = apply(changed, TEXT, kinds={"Media agency": OwnerKind.PARTNER})
    assert chosen.owners[key_of(chosen.owners, "Media agency")].kind == "partner"


def test_ids_are_asked_for_once_each():
    numbers = count(1)
    asked: list[tuple[RecordKind, str]] = []

    def id_of(kind: RecordKind, name: str) -> str:
        asked.append((kind, name))
        return f"{kind.value}_{next(numbers):012}"

    edit = matrix_edit(read(TEXT), id_of=id_of)
    edit(OperatingModel())
    assert len(asked) == len(set(asked)) == 2 + 2 + 3 + 1


CELLS = st.sampled_from(["R", "A", "C", "I", "R/A", "A,C", "-", "", "x", "R (EMEA)"])


@given(st.lists(st.tuples(CELLS, CELLS), max_size=6))
def test_any_matrix_makes_the_model_that_it_says_and_then_nothing(rows):
    body = "".join(f'F{number},A,R,"{one}","{other}"\n' for number, (one, other) in enumerate(rows))
    matrix = read(f"Task,Lead,Writer,Ops,Sales\nBlog,A,R,C,C\n{body}")
    model = matrix_edit(matrix)(OperatingModel()).model
    assert said(model) == {
        (name, owner, word.value): boundary
        for name, found in matrix.functions.items()
        for owner, ownerships in found.held.items()
        for word, boundary in ownerships.items()
    }
    assert len(model.functions) == len(rows) + 1
    assert matrix_edit(matrix)(model).model is model


def test_names_that_differ_in_case_alone_are_the_same():
    model = apply(OperatingModel(), HEADER + "Ads,A,R,C\n")
    again = (HEADER + "ADS,A,R,C\n").replace("Lead", "LEAD")
    assert apply(model, again) is model
