"""Copying, cutting and pasting what is chosen, between structures and documents."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from planner.storage.library import templates
from planner.ui.clipboard.carrier import MIME
from tests.ui.hands import CTRL, one_step


@pytest.fixture
def clipboard(qapp):  # noqa: ARG001
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def choose(hands, *names):
    hands.window.selection.choose_functions([hands.function(name) for name in names])


def says(hands):
    return hands.window.notice.words


def put(clipboard, content: bytes):
    data = QMimeData()
    data.setData(MIME, content)
    clipboard.setMimeData(data)


def test_a_clipboard_that_was_never_filled_holds_nothing_and_says_so(hands, clipboard, monkeypatch):
    monkeypatch.setattr(type(clipboard), "mimeData", lambda _: None)  # as Qt does where no system clipboard is
    hands.run("paste")
    assert "holds no" in says(hands)
    assert not hands.window.importing.clipboard_has_table()


def test_nothing_chosen_means_nothing_to_copy(hands, clipboard):  # noqa: ARG001
    hands.window.selection.clear()
    assert not hands.window.actions_by_id["copy"].isEnabled()
    assert not hands.window.actions_by_id["cut"].isEnabled()
    assert hands.window.actions_by_id["paste"].isEnabled()


def test_functions_are_copied_as_data_a_picture_and_cells(hands, clipboard):
    first, second = (record.name for record in list(hands.session.model.functions.values())[:2])
    choose(hands, first, second)
    QTest.keyClick(hands.window, Qt.Key.Key_C, CTRL)
    data = clipboard.mimeData()
    assert data.hasFormat(MIME)
    lines = data.text().splitlines()
    assert lines[0] == "Function\tArea"
    assert {line.split("\t")[0] for line in lines[1:]} == {first, second}
    assert data.hasImage()


def test_functions_come_into_another_document_with_new_ids(hands, clipboard):  # noqa: ARG001
    name = next(iter(hands.session.model.functions.values())).name
    choose(hands, name)
    hands.run("copy")
    old = hands.function(name)
    hands.session.mark_saved(hands.session.place)
    blank = min(templates(), key=lambda t: len(t.name))
    hands.window.documents.new_from_template(blank)
    before = {record.name for record in hands.session.model.functions.values()}
    hands.run("paste")
    if name in before:
        assert "here already" in says(hands)
    else:
        assert hands.function(name) != old
        assert hands.session.undo_label == f"Paste {name}"


def test_an_owner_takes_along_what_it_holds(hands, clipboard):
    model, structure = hands.session.model, hands.session.structure
    place = model.structures[structure]
    owner = next(key for holders in place.assignments.values() for key in holders)
    held = [function for function, holders in place.assignments.items() if owner in holders]
    hands.window.selection.choose_owner(owner)
    hands.run("copy")
    assert clipboard.mimeData().hasImage()
    with one_step(hands, f"Remove {model.owners[owner].name}"):
        hands.window.owners.remove(owner)
    name = model.owners[owner].name
    with one_step(hands, f"Paste {name} with {len(held)} functions"):
        hands.run("paste")
    after = hands.session.model.structures[structure]
    assert [function for function, holders in after.assignments.items() if owner in holders]
    assert hands.session.model.owners.keys() == model.owners.keys()
    assert hands.window.selection.owner == owner


def test_a_chip_is_cut_from_one_card(hands, clipboard):
    owner, chip = next((owner, card.face.chips[0]) for owner, card in hands.board.cards.items() if card.face.chips)
    function, ownership, model = chip.function, chip.ownership, hands.session.model
    hands.click(hands.on_chip(model.owners[owner].name, model.functions[function].name, ownership))
    hands.board.setFocus()
    assert hands.board.current == (owner, function, ownership)
    hands.run("cut")
    after = hands.session.model.structures[hands.session.structure]
    assert ownership not in after.holders(function).get(owner, {})
    assert model.functions[function].name in clipboard.text()
    hands.run("paste")
    again = hands.session.model.structures[hands.session.structure]
    assert ownership in again.holders(function)[owner]


def test_cut_functions_leave_the_structure_and_stay_in_the_model(hands, clipboard):  # noqa: ARG001
    function, record = next(iter(hands.session.model.functions.items()))
    choose(hands, record.name)
    hands.window.workspace.list.setFocus()
    hands.run("cut")
    assert function not in hands.session.model.structures[hands.session.structure].functions
    assert function in hands.session.model.functions
    hands.run("paste")
    assert function in hands.session.model.structures[hands.session.structure].functions


def test_pasting_what_is_here_is_told(hands, clipboard):  # noqa: ARG001
    name = next(iter(hands.session.model.functions.values())).name
    choose(hands, name)
    hands.run("copy")
    before = hands.session.model
    hands.run("paste")
    assert hands.session.model is before
    assert says(hands) == f"{name} is here already; nothing was pasted."


@pytest.mark.parametrize(
    "content",
    [b"", b"nonsense", b"\0" * 50, b'{"format": "opmodel"}', b"[" * 5_000, b'{"format": "opmodel", "version": 7}'],
)
def test_bad_data_gives_one_sentence(hands, clipboard, content):
    put(clipboard, content)
    before = hands.session.model
    hands.run("paste")
    assert hands.session.model is before
    assert says(hands).strip()
    assert "\n" not in says(hands)


def test_a_file_of_a_newer_version_and_one_that_is_too_large_are_refused(hands, clipboard):
    put(clipboard, b'{"format": "opmodel", "version": {"major": 99, "minor": 0}, "requires": []}')
    hands.run("paste")
    assert "newer version" in says(hands)
    put(clipboard, b" " * (9 * 1024 * 1024))
    hands.run("paste")
    assert "8 MiB" in says(hands)


def test_lines_of_words_become_functions_and_a_formula_stays_text(hands, clipboard):
    clipboard.setText("- Press kit\n- =1+1\n")
    with one_step(hands, "Paste 2 functions"):
        hands.run("paste")
    choose(hands, "=1+1")
    hands.run("copy")
    assert "'=1+1" in clipboard.text()
