"""Exporting from the window: what is shown and what is still being typed, in the form that the name says."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from planner.exchange.table.reading import read_table
from planner.model.edits.layout import kept_places
from planner.model.edits.plan_notes import set_step_note
from planner.model.edits.structures import duplicate_structure
from planner.model.operating_model import OperatingModel
from planner.storage.library import resources_folder, templates
from planner.storage.read import read_file
from planner.ui.graph.drawings import Drawings
from planner.ui.pictures import CARRIES


@pytest.mark.parametrize("view", ["board", "graph"])
@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_the_shown_view_becomes_a_picture(hands, tmp_path, view, suffix):
    path = tmp_path / f"team.{suffix}"
    hands.window.show_view(view)
    hands.window.dialogs.prepared = [path]
    hands.run("export")
    assert hands.window.notice.words == f"{path.name} is written. {CARRIES}"
    if suffix == "png":
        assert QImage(str(path)).width() > 600
    else:
        assert "Content lead" in path.read_text("utf-8")


def test_the_table_holds_words_that_are_still_being_typed(hands, tmp_path):
    function = hands.function("Data quality & enrichment")
    hands.window.selection.show("function", function)
    hands.run("details")
    inspector = hands.window.workspace.inspector
    name = next(field for field in inspector.findChildren(QLineEdit) if field.text() == "Data quality & enrichment")
    name.setFocus()
    name.selectAll()
    for letter in "Records":
        hands.key(name, getattr(Qt.Key, f"Key_{letter.upper()}"))
    hands.window.dialogs.prepared = [tmp_path / "team.csv"]
    hands.run("export")
    written = read_table((tmp_path / "team.csv").read_bytes(), "team.csv").model
    assert "records" in {record.name.casefold() for record in written.functions.values()}


def test_another_ending_is_refused_and_nothing_is_written(hands, tmp_path):
    hands.window.dialogs.prepared = [tmp_path / "team.docx", ""]
    hands.run("export")
    assert "must end with .png, .svg, " in hands.window.dialogs.asked[-1]
    assert list(tmp_path.glob("team*")) == []


def test_a_view_that_cannot_be_drawn_is_no_picture_and_the_rest_is_offered(hands, tmp_path):
    hands.window.show_view("agreements")
    hands.window.dialogs.prepared = [tmp_path / "team.png", ""]
    hands.run("export")
    assert hands.window.dialogs.suggested[-1].suffix == ".html"
    assert "must end with .html, .md, .csv, " in hands.window.dialogs.asked[-1]
    for ending in ("html", "csv", "xlsx", "pptx"):
        hands.window.dialogs.prepared = [tmp_path / f"team.{ending}"]
        hands.run("export")
        assert (tmp_path / f"team.{ending}").stat().st_size > 1000


def test_a_model_without_a_structure_has_nothing_to_draw_and_is_told_so(window, tmp_path):
    window.document.show_unsaved(OperatingModel(title="Empty"))
    window.dialogs.prepared = [tmp_path / "team.png", ""]
    window.actions_by_id["export"].trigger()
    assert window.dialogs.asked[-1].startswith("The model has no structure; there is nothing to draw.")


def test_the_suggested_name_can_stand_in_a_folder(hands, tmp_path):
    hands.window.dialogs.prepared = ["Sales/Marketing: plan?", None]
    hands.run("rename_model")
    hands.run("export")
    assert hands.window.dialogs.suggested[-1].name == "Sales-Marketing plan.png"
    assert list(tmp_path.glob("*.png")) == []


def test_a_picture_shows_owners_where_the_window_shows_them(hands):
    shown = Drawings.of(hands.session).slots()
    assert kept_places(hands.window.document.model_to_write()) == shown
    template = resources_folder() / "templates" / "small-b2b-marketing-team.opmodel"
    assert kept_places(read_file(template).model) == {}, "the template itself keeps none"


def test_the_change_plan_is_written_as_table_text_and_calendar_with_its_notes(hands, tmp_path):
    northwind = next(template for template in templates() if template.name == "Northwind example")
    hands.window.documents.new_from_template(northwind)
    hands.session.show_structure(hands.structure("Growth stage"))
    hands.window.show_view("compare")
    panel = hands.window.workspace.plan
    step = panel.rows.noted.plan.steps[0].key
    edit = partial(set_step_note, plan=panel.plan, step=step, date=date(2027, 3, 31), note="Ask the board")
    hands.session.apply("Note", edit)
    said = {}
    for suffix in ("plan.csv", "plan.md", "ics"):
        path = tmp_path / f"northwind.{suffix}"
        hands.window.dialogs.prepared = [path]
        hands.run("export")
        said[suffix] = hands.window.notice.words
        assert "Ask the board" in path.read_text("utf-8")
    assert (tmp_path / "northwind.plan.csv").read_text("utf-8").startswith("number,step,what")
    assert "# Northwind marketing: plan from Small team to Growth stage" in (tmp_path / "northwind.plan.md").read_text()
    assert "DTSTART;VALUE=DATE:20270331" in (tmp_path / "northwind.ics").read_text()
    assert said["plan.csv"] == "northwind.plan.csv is written."
    assert said["ics"] == "northwind.ics is written. 165 steps have no date and are left out."


def test_the_sides_that_are_compared_are_those_of_the_plan(hands, tmp_path):
    small = hands.session.structure
    hands.session.apply("Copy", partial(duplicate_structure, structure=small, copy="s_later", name="Later"))
    hands.window.show_view("compare")
    hands.window.workspace.compare.compare("s_later", small)
    hands.window.dialogs.prepared = [tmp_path / "back.plan.md"]
    hands.run("export")
    assert "plan from Later to Small team" in (tmp_path / "back.plan.md").read_text("utf-8")


def test_one_structure_alone_has_no_plan_to_write(hands, tmp_path):
    hands.window.dialogs.prepared = [tmp_path / "team.ics", ""]
    hands.run("export")
    assert "leads from one structure to another" in hands.window.dialogs.asked[-1]
    assert list(tmp_path.glob("*.ics")) == []
