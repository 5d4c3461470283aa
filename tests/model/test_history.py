"""The history: whole models, named, as far back as the document is open."""

from functools import partial

from planner.model.edits.structures import set_title
from planner.model.history import History
from planner.model.operating_model import OperatingModel


def made(*titles: str) -> History:
    history = History(OperatingModel())
    for title in titles:
        edited = partial(set_title, title=title)(history.model)
        history.push(edited.model, f"Rename to {title}", edited.touched)
    return history


def test_a_new_document_has_nothing_to_undo_or_redo() -> None:
    history = made()
    assert (history.undo_label, history.redo_label) == ("", "")
    assert history.undo() is None
    assert history.redo() is None


def test_a_step_names_what_undo_takes_back() -> None:
    history = made("Northwind", "Northwind marketing")
    assert (history.undo_label, history.redo_label) == ("Rename to Northwind marketing", "")
    change = history.undo()
    assert change is not None
    assert (change.before.title, change.after.title) == ("Northwind marketing", "Northwind")
    assert change.label == "Rename to Northwind marketing"
    assert history.undo_label == "Rename to Northwind"
    assert history.redo_label == "Rename to Northwind marketing"


def test_redo_of_undo_is_the_same_model() -> None:
    history = made("Northwind")
    model = history.model
    undone = history.undo()
    redone = history.redo()
    assert undone is not None
    assert redone is not None
    assert redone.after is model is history.model
    assert redone.touched == undone.touched


def test_a_new_step_cuts_off_what_was_undone() -> None:
    history = made("one", "two")
    history.undo()
    edited = set_title(history.model, title="three")
    history.push(edited.model, "Rename to three", edited.touched)
    assert history.redo() is None
    assert history.model.title == "three"
    history.undo()
    assert history.model.title == "one"


def test_undo_goes_back_as_far_as_the_document_was_opened() -> None:
    history = made(*(f"Title {number}" for number in range(2_000)))
    steps = 0
    while history.undo() is not None:
        steps += 1
    assert steps == 2_000
    assert history.model == OperatingModel()
