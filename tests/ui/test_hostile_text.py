"""Whatever people call things is shown as typed, and no markup, no marks of keys, and the window stays its size."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from planner.model.change import in_one_step
from planner.model.edits.areas import rename_area
from planner.model.edits.assignments import set_assignment
from planner.model.edits.functions import park, set_function
from planner.model.edits.owners import set_owner
from planner.model.edits.structures import duplicate_structure, rename_structure, set_title
from planner.storage.errors import StorageError
from planner.storage.read import parse
from planner.storage.write import to_bytes
from planner.ui.dialogs.messages import Message
from planner.ui.dialogs.owner_picker import OwnerPicker
from planner.ui.dialogs.text_questions import TextQuestions
from planner.ui.document_words import safe_name
from planner.ui.dragging.drops import Carried
from planner.ui.functions.rows import Filter
from planner.ui.window.workspace import VIEWS
from tests.hostile_strings import REFUSED, STRINGS
from tests.slow.hostile_texts import watched
from tests.ui.hostile_document import file_of, text_fields, texts_in
from tests.ui.hostile_names import HOSTILE, assert_all_plain, assert_fits


@pytest.fixture(params=HOSTILE.values(), ids=HOSTILE)
def name(request):
    return request.param


@pytest.fixture
def named(hands, name):
    """The window with a model in which everything has this name."""
    session, edits = hands.session, []
    model, small = session.model, session.structure
    for function, holders in model.structures[small].assignments.items():
        for owner, held in holders.items():
            edits += [bounded(small, function, owner, ownership, name) for ownership in held]
    edits += [
        partial(set_function, function=key, name=name, note=f"{name[:4000]}\n{name[:4000]}") for key in model.functions
    ]
    edits += [partial(set_owner, owner=key, name=name, note=name) for key in model.owners]
    edits += [partial(rename_area, area=key, name=name) for key in model.areas]
    edits += [partial(rename_structure, structure=small, name=name)]
    edits += [partial(duplicate_structure, structure=small, copy="s_copycopycopy", name=name)]
    edits += [partial(set_title, title=name)]
    assert session.apply(f"Rename {name}", in_one_step(*edits))
    QApplication.processEvents()
    return hands


def bounded(structure, function, owner, ownership, name):
    place = {"structure": structure, "function": function, "owner": owner, "ownership": ownership}
    return partial(set_assignment, **place, boundary=name)


def test_every_view_shows_it_and_the_window_keeps_its_size(named):
    for view in ("board", "graph", "compare", "board"):
        named.window.show_view(view)
        named.window.grab()
        assert_fits(named)
    named.window.selection.show("function", next(iter(named.session.model.functions)))
    named.window.show_details()
    named.window.grab()
    assert_fits(named)
    named.window.selection.show("owner", next(iter(named.board.cards)))
    named.window.grab()
    assert_fits(named)
    assert_all_plain(named.window)


def test_bar_and_menus_show_it_with_its_ampersands(named, name):
    bar = named.window.workspace.bar
    button = bar.structures.button(named.session.structure)
    assert shown_start(button.text().replace("&&", "&"), name)
    undo = named.window.actions_by_id["undo"].text().replace("&&", "&")
    assert shown_start(undo.removeprefix("Undo Rename "), name)
    assert button.accessibleName() == name
    function, owner = next(iter(named.session.model.functions)), next(iter(named.board.cards))
    menus = named.window.menus
    for menu in (
        menus.of_functions(named.window, [function]),
        menus.of_chip(named.window, Carried(function, owner, "decision")),
        menus.of_owner(named.window, owner),
        menus.of_structure(named.window, named.session.structure),
        named.window.actions_by_id["undo"].associatedObjects()[-1],
    ):
        assert menu.sizeHint().width() <= 1000
        for action in menu.actions():
            typed = action.text().replace("&&", "")
            assert "&" not in typed, "an ampersand would mark a key"


def shown_start(shown, name):
    """Is this the name, or the beginning of it with a sign that it goes on?"""
    start, cut, _ = shown.partition("…")
    return shown == name or (bool(cut) and len(start) > 8 and name.startswith(start.rstrip("\u200d")))


def test_tips_on_cards_and_rows_are_escaped_and_not_bigger_than_the_window(named):
    card = next(iter(named.board.cards.values()))
    row = named.list.visualRect(named.rows.index(1)).center()
    for widget, point in ((card, QPoint(30, 20)), (named.list.viewport(), row)):
        event = QHelpEvent(QHelpEvent.Type.ToolTip, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, event)
        text = QToolTip.text()
        assert text.startswith("<qt>")
        assert "<img" not in text
        assert "<b>" not in text
        assert len(text) < 5_000


def test_carrying_tells_it_in_a_tip_that_stays_in_the_window(named):
    function = next(row.function for row in named.rows.rows if row.function)
    owner = next(iter(named.board.cards))
    start = (named.list.viewport(), named.list.visualRect(named.rows.index(1)).center())
    card = named.board.cards[owner]
    named.press(start)
    named.move(start[0], (card, QPoint(60, int(card.face.head) + 20)))
    assert named.window.lift.active
    named.window.grab()
    floats = [w for w in named.window.children() if isinstance(w, QWidget) and type(w).__name__ in {"_Tip"}]
    assert floats
    for tip in floats:
        assert named.window.rect().contains(tip.geometry()), tip.geometry()
        assert tip.height() < 400
    assert_fits(named)
    named.key(named.window, Qt.Key.Key_Escape)
    assert function in named.session.model.functions


def test_an_armed_function_does_not_widen_the_status_bar(named):
    named.click((named.list.viewport(), named.list.visualRect(named.rows.index(1)).center()))
    assert named.window.lift.active
    assert_fits(named)


def test_notices_stay_in_the_window(named, name):
    named.window.notice.say(f"{name} cannot be done because of {name}.")
    named.window.grab()
    assert named.window.rect().contains(named.window.notice.geometry())
    assert_fits(named)


def test_dialogs_stay_on_the_screen(named, name, qtbot):
    appearance, session = named.window.appearance, named.session
    function = next(iter(session.model.functions))
    dialogs = [
        Message(f"Delete {name} from the model?", appearance, named.window, detail=name, offers=("Delete",)),
        TextQuestions(f"Duplicate {name}", [f"Boundary of {name}"], named.window, texts=[name]),
        OwnerPicker(session, function, appearance, named.window),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        assert dialog.width() <= 1280
        assert dialog.height() <= 720
        assert_all_plain(dialog)
        dialog.close()


def test_findings_about_it_and_parked_functions_are_listed(named, name):
    function = next(iter(named.session.model.functions))
    structure = named.session.structure
    named.session.apply("Park", lambda m: park(m, structure=structure, function=function, reason=f"{name}\n{name}"))
    named.rows.choose_filter(Filter.PARKED)
    named.window.show_findings()
    named.window.grab()
    assert_fits(named)


def test_a_name_with_control_characters_is_refused_in_a_sentence(hands):
    hands.window.dialogs.prepared = ["Bell\x07"]
    hands.run("add_function")
    assert hands.session.undo_label == ""
    assert "U+0007" in hands.window.notice.words


def test_a_name_that_is_too_long_is_refused_in_a_sentence(hands):
    hands.window.dialogs.prepared = ["x" * 10_001]
    hands.run("add_role")
    assert hands.session.undo_label == ""
    assert "10,000 are allowed" in hands.window.notice.words


def test_names_of_a_file_may_hold_lines_and_tabs(hands, tmp_path):
    path = tmp_path / "lines.opmodel"
    hands.window.dialogs.prepared = [path]
    hands.run("save_as")
    text = path.read_text(encoding="utf-8")
    for old in ("Small team", "Content lead", "Data quality & enrichment", "Insight"):
        assert f'"{old}"' in text
        text = text.replace(f'"{old}"', f'"{old}\\nnext\\tline"')
    path.write_text(text.replace('"Small B2B marketing team"', '"Two\\nlines"'), encoding="utf-8")
    assert hands.window.documents.open(path)
    button = hands.window.workspace.bar.structures.button(hands.session.structure)
    assert "\n" not in button.text()
    menu = hands.window.menus.of_owner(hands.window, next(iter(hands.board.cards)))
    assert not any("Remove" in a.text() and "line" in a.text().split("\t")[-1] for a in menu.actions())
    for view in ("graph", "compare", "board"):
        hands.window.show_view(view)
        hands.window.grab()
        assert_fits(hands)


# --- a hundred and fifty texts --------------------------------------------------------------------------------------


def test_a_file_may_hold_each_of_the_texts_in_each_text_field():
    assert len(STRINGS) == len(set(STRINGS)) >= 150
    some = STRINGS[::4]
    opened = parse(file_of(some), "hostile.opmodel")
    assert text_fields() <= {field for field, text in texts_in(opened.model) if text in some}
    assert not opened.repaired
    assert parse(to_bytes(opened.model), "hostile.opmodel").model == opened.model


@pytest.mark.parametrize("text", REFUSED, ids=ascii)
def test_a_file_may_not_hold_what_is_no_text(text):
    with pytest.raises(StorageError) as refused:
        parse(file_of([text]), "hostile.opmodel")
    assert str(refused.value).startswith("hostile.opmodel")
    assert str(refused.value).isprintable()


@pytest.mark.parametrize("text", STRINGS, ids=range(len(STRINGS)))
def test_the_name_of_a_file_that_is_suggested_is_one_everywhere(text):
    name = safe_name(text)
    assert name == name.strip(" .")
    assert name.isprintable()
    assert not set(name) & set('/\\<>:"|?*')
    assert 0 < len(name.encode()) <= 200
    assert name.partition(".")[0].rstrip().upper() not in {"CON", "NUL", "AUX", "PRN", "COM1", "LPT9"}


@pytest.mark.parametrize("title", ["../../etc/passwd", "C:\\x", "CON", "~", "W" * 10_000, "-rf", ".hidden"], ids=ascii)
def test_a_file_keeps_its_folder_whatever_the_model_is_called(hands, tmp_path, title):
    hands.session.apply("Title", partial(set_title, title=title))
    hands.window.settings.remember_file(tmp_path / "last.opmodel")
    for command in ("save_as", "export"):
        hands.window.dialogs.prepared = [None]
        hands.run(command)
        assert hands.window.dialogs.suggested[-1].parent == tmp_path


def test_all_of_a_window_shows_them_as_text_and_nothing_outside_is_touched():
    found = watched(STRINGS[::15])
    assert found["wrong"] == []
    assert {*VIEWS, "WhatIf", "TextQuestions"} <= {*found["seen"]}
