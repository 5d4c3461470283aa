"""The projector theme reaches palette, find, key sheet, help, menus, notices and dialogs: large, and not cut."""

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtWidgets import QApplication

from planner.storage.library import load_library
from planner.ui.about.dialog import About
from planner.ui.dialogs.messages import Message
from planner.ui.dialogs.owner_picker import OwnerPicker
from planner.ui.dialogs.template_picker import TemplatePicker
from planner.ui.dialogs.text_questions import TextQuestions
from planner.ui.findings.rules_dialog import RulesDialog
from planner.ui.help.window import HelpWindow
from planner.ui.importing.dialog import ImportTable, Target
from planner.ui.importing.source import from_clipboard
from planner.ui.key_sheet.sheet import KeySheet, key_groups
from planner.ui.library.add_from_library import AddFromLibrary
from planner.ui.merge.dialog import MergeWindow
from planner.ui.merge.meeting import Meeting, Version
from planner.ui.sharing.dialog import ShareDialog
from planner.ui.structures.about import StructureAbout
from planner.ui.structures.checkpoints import CheckpointsDialog
from planner.ui.structures.copy_with_others import CopyWithOthers
from planner.ui.suggest.dialog import SuggestOwners
from planner.ui.suggest.limits import Limits, WhoMayGetWhat
from planner.ui.what_if.dialog import WhatIf
from tools.room_measure import SMALLEST, cut_texts, texts_in

TABLE = "Function\tFounder\tHead of marketing\nBrand\tA\tR\nPricing\tR\tA\n"


def key_sheet(window):
    return KeySheet(key_groups(window.commands), window)


def rules(window):
    return RulesDialog(window.session, window.appearance, "", window)


def what_if(window):
    owner = next(iter(window.session.facts.partners))
    return WhatIf(window.session, window.appearance, owner, window)


def suggest(window):
    return SuggestOwners(window.session, window.appearance, window)


def who_may_get_what(window):
    return WhoMayGetWhat(window.session.facts, Limits(), window.appearance, window)


def templates(window):
    return TemplatePicker(window.templates, window.appearance, window)


def about_the_structure(window):
    return StructureAbout(window.session, window.appearance, window.session.structure, window)


def copy_with_others(window):
    return CopyWithOthers(window.session, window.session.structure, window)


def checkpoints(window):
    return CheckpointsDialog(window.session, window.appearance, window.documents, window)


def library(window):
    return AddFromLibrary(window.session, load_library(), window.appearance, window)


def owners(window):
    function = next(iter(window.session.model.functions))
    return OwnerPicker(window.session, function, window.appearance, window)


def about(window):
    return About(window)


def questions(window):
    return TextQuestions("Add a function", ["Name", "Area"], window)


def message(window):
    words = "Northwind marketing.opmodel was changed by another program."
    return Message(words, window.appearance, window, detail="Both have changes.", offers=("Merge…", "Replace it"))


def sharing(window):
    return ShareDialog("Northwind", window.session.model, window.appearance, window)


def merging(window):
    mine, theirs = Version(window.session.model, "what is open"), Version(window.session.model, "the other")
    return MergeWindow(Meeting("Northwind", mine, theirs, (mine,)), window.appearance, window)


def importing(window):
    target, table = Target(window.session.model, window.session.structure), QMimeData()
    table.setText(TABLE)
    return ImportTable(from_clipboard(table), target, window.settings, window.appearance, window)


def help_pages(window):
    made = HelpWindow(window.appearance, window)
    made.read("board.md")
    return made


OPENED = [
    *(key_sheet, rules, what_if, suggest, who_may_get_what, templates, about_the_structure, copy_with_others),
    *(checkpoints, library, owners, about, questions, message, sharing, merging, importing, help_pages),
]


@pytest.fixture(params=[(1280, 720), (1024, 768)], ids=["1280", "1024"])
def room(request, hands):
    """A window of a projector's size in its theme, with a document."""
    hands.run("theme_projector")
    hands.window.resize(*request.param)
    QApplication.processEvents()
    return hands.window


def wrong(widget):
    """The words that are too small or cut; a mark of one letter stands beside words."""
    QApplication.processEvents()
    texts = [text for text in texts_in(widget, widget.grab().toImage()) if len(text.words) > 1]
    assert texts
    small = [(text.words, text.pixels) for text in texts if text.pixels < SMALLEST]
    return [*small, *((words, "cut") for words in cut_texts(widget))]


@pytest.mark.parametrize("open_it", OPENED, ids=lambda made: made.__name__)
def test_a_dialog_can_be_read_from_afar_and_fits_into_the_window(room, open_it):
    opened = open_it(room)
    opened.show()
    assert wrong(opened) == []
    assert opened.width() <= room.width()
    assert opened.height() <= room.height()
    opened.close()
    opened.deleteLater()


def test_palette_find_menus_and_notices_can_be_read_from_afar(room, hands):
    hands.run("palette")
    palette = room.finder.palette.overlay
    assert wrong(palette) == []
    palette.field.setText("theme")
    assert wrong(palette) == []
    hands.run("find")
    found = room.finder.search.overlay
    found.field.setText("e")
    assert wrong(found) == []
    assert room.rect().contains(found.geometry())
    found.close_up()
    room.notice.say("Copied: Voice of customer loop.")
    assert wrong(room.notice) == []
    menu = room.menuBar().actions()[0].menu()
    menu.popup(QPoint())
    assert wrong(menu) == []
    menu.close()


def test_the_palette_follows_the_theme_while_it_is_open(hands):
    overlay = hands.window.finder.palette.overlay
    hands.run("palette")
    before = overlay.list.sizeHintForRow(1)
    hands.run("theme_projector")
    assert overlay.list.sizeHintForRow(1) > before * 1.4
    hands.run("theme_light")
    assert overlay.list.sizeHintForRow(1) == before


def test_the_tour_waits_for_a_theme_that_has_its_stops(hands):
    assert hands.window.actions_by_id["tour"].isEnabled()
    hands.run("theme_projector")
    assert not hands.window.actions_by_id["tour"].isEnabled()
