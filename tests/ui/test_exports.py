"""Exporting from the window: what is shown and what is still being typed, in the form that the name says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from planner.exchange.table_in import read_table
from planner.model.edits.layout import kept_places
from planner.storage.library import resources_folder
from planner.storage.read import read_file
from planner.ui.graph.drawings import Drawings


@pytest.mark.parametrize("view", ["board", "graph"])
@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_the_shown_view_becomes_a_picture(hands, tmp_path, view, suffix):
    path = tmp_path / f"team.{suffix}"
    hands.window.show_view(view)
    hands.window.dialogs.prepared = [path]
    hands.run("export")
    assert hands.window.notice.words == f"{path.name} is written."
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
    assert "must end with .png, .svg or .csv" in hands.window.dialogs.asked[-1]
    assert list(tmp_path.glob("team*")) == []


def test_the_suggested_name_can_stand_in_a_folder(hands, tmp_path):
    hands.window.dialogs.prepared = ["Sales/Marketing: plan?", None]
    hands.run("rename_model")
    hands.run("export")
    assert hands.window.dialogs.suggested[-1].name == "Sales-Marketing plan.png"
    assert list(tmp_path.glob("*.png")) == []


def test_a_picture_shows_owners_where_the_window_shows_them(hands):
    shown = Drawings.of(hands.session).slots()
    assert kept_places(hands.window.documents.model_to_write()) == shown
    template = resources_folder() / "templates" / "small-b2b-marketing-team.opmodel"
    assert kept_places(read_file(template).model) == {}, "the template itself keeps none"
