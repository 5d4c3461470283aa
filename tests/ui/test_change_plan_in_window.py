"""The change plan beside the comparison: its tab, what it follows, and where it leads."""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.owners import delete_owner
from planner.model.edits.plan_notes import set_step_note
from planner.storage.library import templates
from planner.ui.compare import view as view_module
from planner.ui.compare.two_graphs import Shown
from planner.ui.exports import export_to
from planner.ui.plan import panel as panel_module
from planner.ui.plan.row import RowKind
from tests.day import TODAY
from tests.ui.hands import Hands, one_step

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def northwind(window):
    """The example company, its growth stage compared with the small team."""
    template = next(t for t in templates() if t.name == "Northwind example")
    window.documents.new_from_template(template)
    hands = Hands(window)
    window.session.show_structure(hands.structure("Growth stage"))
    window.show_view("compare")
    return hands


def tabs(hands):
    side = hands.window.workspace.side
    return [button.text() for button in side.tabs.findChildren(type(side.tabs.button(side.page))) if button.isVisible()]


def first_step(panel, words):
    return next(
        number
        for number in range(panel.rows.rowCount())
        if panel.rows.row(number).kind is RowKind.STEP and words in panel.rows.row(number).words.text
    )


def press(panel, number, spot):
    view = panel.list
    view.scrollTo(panel.rows.index(number))
    box = view.visualRect(panel.rows.index(number))
    card = view.card(panel.rows.row(number))
    point = box.topLeft() + (card.mark if spot == "mark" else card.texts[0].box).center()
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)


def test_the_plan_has_a_tab_with_its_steps_only_beside_the_comparison(northwind):
    side = northwind.window.workspace.side
    assert side.page == "plan"
    assert set(tabs(northwind)) == {"Change plan 166", "Findings 5", "Details"}
    northwind.window.show_view("board")
    assert side.page == "findings"
    assert set(tabs(northwind)) == {"Findings 5", "Details"}
    northwind.window.show_view("compare")
    assert side.page == "plan"


def test_the_tab_that_was_chosen_beside_the_comparison_is_chosen_again(northwind):
    window = northwind.window
    window.show_findings()
    window.show_view("board")
    window.show_details()
    window.show_view("compare")
    assert window.workspace.side.page == "findings"
    window.show_view("board")
    assert window.workspace.side.page == "details"


def test_the_plan_follows_the_sides_that_are_compared(northwind):
    workspace = northwind.window.workspace
    small, growth = (northwind.structure(name) for name in ("Small team", "Growth stage"))
    assert workspace.plan.plan == f"{small} {growth}"
    workspace.compare.compare(growth, small)
    assert workspace.plan.plan == f"{growth} {small}"
    assert workspace.plan.rows.row(0).words.title == "Hire before any move"


def test_a_click_on_a_step_selects_its_function_everywhere(northwind):
    panel = northwind.window.workspace.plan
    panel.rows.turn_all(opened=True)
    number = first_step(panel, "Execution: Head of marketing → Product marketing lead")
    press(panel, number, "words")
    function = panel.rows.row(number).step.id
    assert northwind.window.selection.functions == (function,)
    assert northwind.window.view == "compare"


def test_taking_back_a_tick_turns_to_the_plan(northwind):
    window = northwind.window
    panel = window.workspace.plan
    number = first_step(panel, "")
    press(panel, number, "mark")
    assert panel.head.progress.text() == "1 of 166 done"
    window.workspace.compare.compare(northwind.structure("Growth stage"), northwind.structure("Small team"))
    window.show_view("board")
    northwind.run("undo")
    assert window.view == "compare"
    assert panel.head.progress.text() == "0 of 166 done"
    assert panel.list.currentIndex().row() == number


def test_a_plan_that_nobody_looks_at_is_not_made(northwind, monkeypatch):
    made = []
    monkeypatch.setattr("planner.ui.plan.panel.change_plan", made.append)
    window = northwind.window
    window.show_findings()
    with one_step(northwind, "Delete structure Small team"):
        window.dialogs.prepared = [True]
        window.structures.delete(northwind.structure("Small team"))
    assert made == []
    assert "Change plan" in tabs(northwind)


def test_what_is_typed_beside_a_step_is_saved_with_the_document(northwind, tmp_path):
    window, path = northwind.window, tmp_path / "northwind.opmodel"
    panel = window.workspace.plan
    number = first_step(panel, "")
    step = panel.rows.row(number).step.key
    panel.list.open_row(number)
    QTest.keyClicks(panel.list.form.rows["note"].editor, "Ask the board")
    window.dialogs.prepared = [path]
    northwind.run("save_as")
    assert window.session.model.plans[panel.plan].steps[step].note == "Ask the board"
    assert b"Ask the board" in path.read_bytes()


def test_ticking_a_step_compares_and_plans_nothing_anew(northwind, monkeypatch):
    window, done = northwind.window, Counter()
    compare, panel = window.workspace.compare, window.workspace.plan

    def counted(owner, name):
        original = getattr(owner, name)

        def wrapper(*args, **kwargs):
            done[name] += 1
            return original(*args, **kwargs)

        monkeypatch.setattr(owner, name, wrapper)

    for page in ("two_graphs", "table", "flow"):
        compare.show_page(page)
        counted(compare.shown(page), "show_compared")
    for owner, name in ((view_module, "comparison_of"), (panel_module, "change_plan"), (panel_module, "way_findings")):
        counted(owner, name)
    comparison, step = compare.comparison, first_step(panel, "")
    with one_step(northwind, "Mark Hire or appoint: VP marketing as done"):
        press(panel, step, "mark")
    assert panel.rows.row(step).note.done
    assert panel.head.progress.text() == "1 of 166 done"
    window.session.undo()
    assert not panel.rows.row(step).note.done
    assert panel.head.progress.text() == "0 of 166 done"
    assert compare.comparison is comparison
    assert done == {}
    window.functions.name(next(iter(window.session.model.functions)), "Something else")
    assert done == {"comparison_of": 1, "show_compared": 1, "change_plan": 1, "way_findings": 1}


def test_notes_written_while_the_plan_is_not_looked_at_are_there_when_it_is(northwind):
    window = northwind.window
    panel = window.workspace.plan
    step = first_step(panel, "")
    key = panel.rows.row(step).step.key
    window.show_findings()
    window.session.apply("Tick", partial(set_step_note, plan=panel.plan, step=key, done=True))
    window.workspace.side.show_page("plan")
    assert panel.head.progress.text() == "1 of 166 done"


def test_a_plan_whose_owner_is_deleted_is_kept_shown_and_exported(northwind, tmp_path):
    window = northwind.window
    panel, model = window.workspace.plan, window.session.model
    structure = northwind.structure("Small team")
    window.session.apply("Keep", partial(keep_checkpoint, checkpoint="k_then", structure=structure, name="Then"))
    window.workspace.compare.compare("k_then", northwind.structure("Growth stage"))
    gone, seer = (next(k for k, o in model.owners.items() if o.name == n) for n in ("Founder", "Head of marketing"))
    for step in panel.rows.noted.plan.steps[:3]:
        note = partial(set_step_note, plan=panel.plan, step=step.key, owner=seer, note="soon")
        window.session.apply("Note", note)
    for owner in (gone, seer):
        window.session.apply("Delete", partial(delete_owner, owner=owner))
    assert [note.owner for note in window.session.model.plans[panel.plan].steps.values()] == [None] * 3
    assert "Founder" in [box.name for box in _changes(window).boxes.values()]
    for name in ("plan.plan.csv", "plan.plan.svg", "plan.svg"):
        path = tmp_path / name
        export_to(window.workspace.wanted(window.session.model, TODAY), path)
        assert "Founder" in path.read_text("utf-8")


def _changes(window):
    page = window.workspace.compare
    page.show_page("two_graphs")
    page.shown("two_graphs").show_mode(Shown.CHANGES)
    return page.shown("two_graphs").single.canvas.picture
