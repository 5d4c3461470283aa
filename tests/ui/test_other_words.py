"""In a language that nobody speaks, whose texts are a third longer, nothing is said in English and nothing is cut."""

import re

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from planner.storage.library import templates
from planner.ui.about.versions import libraries, named_versions
from planner.ui.help.pages import load_pages
from planner.ui.look.appearance import Appearance
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow
from planner.ui.window.workspace import VIEWS
from tests.day import TODAY
from tests.ui.cut_words import cut_in
from tests.ui.hostile_walk import NoFiles, Walk
from tests.ui.other_words import data_of, english_in, strange_language

CUT = "cut: "
IN_A_VIEW = re.compile(f", in (?:{'|'.join(VIEWS)})(?:, \\w+)?$|, of a \\w+$")
"""Where nothing may be cut: in each view with its pages, and in the details of each record beside them."""


def names_of_others() -> set[str]:
    """What has the same name in every language: what the program is made of, and the pages of its English manual."""
    made_of = {text for line in (*named_versions(), *libraries()) for text in line}
    pages = load_pages()
    return made_of | {page.title for page in pages} | {page.section.upper() for page in pages}


@pytest.fixture(scope="module")
def found(qapp, fonts, tmp_path_factory):  # noqa: ARG001
    """What a walk through all of the window, with Northwind open, heard in English and saw cut, with the walk."""
    with strange_language():
        appearance = Appearance(qapp, "light")
        store = QSettings(str(tmp_path_factory.mktemp("walk") / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Settings(store), appearance, templates(), NoFiles(appearance), today=lambda: TODAY)
        window.resize(1280, 720)
        window.show()
        window.documents.new_from_template(next(each for each in templates() if each.name == "Northwind example"))
        data = data_of(window.session.model, *names_of_others())

        def faults(root: QWidget) -> list[str]:
            return [*english_in(root, data), *(CUT + each for each in cut_in(root))]

        walk = Walk(window, faults, lambda _: ())
        walk.everything()
        window.session.mark_saved(window.session.place)
        window.close()
    yield walk
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_walk_sees_all_there_is(found):
    assert set(VIEWS) <= found.seen
    assert {"About", "HelpWindow", "KeySheet", "RulesDialog", "SuggestOwners", "WhatIf", "AudienceWindow"} <= found.seen
    assert found.records > len(VIEWS)


def test_nothing_is_said_in_english_but_names_and_data(found):
    assert [fault for fault in sorted(found.found) if not fault.startswith(CUT)] == []


def test_no_label_and_no_button_of_a_view_is_cut(found):
    assert [fault for fault in sorted(found.found) if fault.startswith(CUT) and IN_A_VIEW.search(fault)] == []
