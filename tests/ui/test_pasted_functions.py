import pytest

from planner.model.edits.functions import add_functions
from planner.model.edits.structures import add_structure
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Function
from planner.ui.clipboard.pasted_functions import paste_edit
from planner.ui.session import Session

S, T, SEO = "s_000000000001", "s_000000000002", "f_000000000001"


@pytest.fixture
def model():
    made = add_structure(OperatingModel(), structure=S, name="Small team").model
    made = add_structure(made, structure=T, name="Growth stage").model
    return add_functions(made, structure=S, functions={SEO: Function(name="SEO")}).model


def pasted_names(model, text, structure=S):
    after = paste_edit(model, structure, text).edit(model).model
    new = [key for key in after.function_order() if key not in model.functions]
    return [after.functions[key].name for key in new]


def test_each_line_becomes_a_function_in_one_step(model):
    session = Session()
    session.open(model)
    pasted = paste_edit(model, S, "Paid media\nEvents & webinars\r\n\n  \nPR\n")
    assert (pasted.label, pasted.skipped) == ("Paste 3 functions", 0)
    session.apply(pasted.label, pasted.edit)
    here = session.model.structures[S].functions
    assert {session.model.functions[key].name for key in here} == {"SEO", "Paid media", "Events & webinars", "PR"}
    assert list(session.model.structures[T].functions) == []
    session.undo()
    assert session.model is model


@pytest.mark.parametrize(
    "line",
    [
        "- Paid media",
        "* Paid media",
        "• Paid media",
        "1. Paid media",
        "12) Paid media",
        "  - [ ] Paid media",
        "[x] Paid media",
        "\tPaid\tmedia  ",
    ],
)
def test_bullets_and_numbers_are_left_out(model, line):
    assert pasted_names(model, line) == ["Paid media"]


@pytest.mark.parametrize("line", ["360° feedback", "-10% churn", "2027 plan", "<b>Team</b>", "C-level briefings"])
def test_what_only_looks_like_a_bullet_stays(model, line):
    assert pasted_names(model, line) == [line]


def test_what_the_structure_has_is_skipped_and_counted(model):
    pasted = paste_edit(model, S, "seo\n- SEO \nPR\npr")
    assert (pasted.label, pasted.skipped) == ("Paste 1 function", 3)
    assert pasted_names(model, "seo\n- SEO \nPR\npr") == ["PR"]


def test_what_the_model_has_is_placed(model):
    pasted = paste_edit(model, T, "seo")
    after = pasted.edit(model).model
    assert (pasted.label, pasted.skipped) == ("Paste 1 function", 0)
    assert after.functions == model.functions
    assert list(after.structures[T].functions) == [SEO]


@pytest.mark.parametrize(("text", "skipped"), [("", 0), (" \n - \n1.\n- [ ]", 0), ("SEO", 1)])
def test_text_without_anything_new_makes_no_edit(model, text, skipped):
    pasted = paste_edit(model, S, text)
    assert (pasted.edit, pasted.skipped) == (None, skipped)


def test_text_that_may_not_stand_in_a_name_is_refused_with_a_sentence(model):
    with pytest.raises(EditError, match="control character"):
        paste_edit(model, S, "Paid\x07media").edit(model)
    with pytest.raises(EditError, match="characters long"):
        paste_edit(model, S, "x" * 10_001).edit(model)
