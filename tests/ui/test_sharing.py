"""A copy for sharing is without what people tick, and the document stays as it is."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.edits.functions import set_function
from planner.model.edits.owners import set_seat
from planner.model.redaction import Private
from planner.storage.library import templates
from planner.storage.lock import Lock, lock_of
from planner.storage.read import read_file
from planner.ui.sharing.dialog import ShareDialog

SMALL = templates()[1]
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def path(window, tmp_path):
    """An open file with a note, a name and what the template brings."""
    window.documents.new_from_template(SMALL)
    session = window.session
    first = session.model.function_order()[0]
    owner = next(iter(session.model.structures[session.structure].owners))
    session.apply("Note", partial(set_function, function=first, note="<b>for us</b> alone"))
    session.apply("Seat", partial(set_seat, structure=session.structure, owner=owner, holder="the first one"))
    window.dialogs.prepared = [tmp_path / "northwind.opmodel"]
    assert window.documents.saving.save()
    return tmp_path / "northwind.opmodel"


def agree(_dialog):
    return True


def titles(dialog):
    return [dialog.rows.item(row).text() for row in range(dialog.rows.rowCount())]


def untick(row):
    def act(dialog):
        dialog.rows.item(row).setCheckState(UNCHECKED)
        return True

    return act


def test_a_copy_is_without_all_that_is_private_and_the_document_stays(window, path, tmp_path):
    model, before = window.session.model, path.read_bytes()
    copy = tmp_path / "northwind (shared).opmodel"
    window.dialogs.suggested.clear()
    window.dialogs.prepared = [agree, copy]
    window.actions_by_id["share"].trigger()
    assert window.dialogs.suggested == [tmp_path / f"{window.document.file_name} (shared).opmodel"]
    shared = read_file(copy).model
    assert not any(function.note for function in shared.functions.values())
    assert not any(seat.holder for place in shared.structures.values() for seat in place.owners.values())
    assert not any(owner.cost or owner.commercial_model for owner in shared.owners.values())
    assert shared.functions.keys() == model.functions.keys()
    assert window.session.model is model
    assert window.session.saved
    assert window.session.place.path == path
    assert path.read_bytes() == before
    assert window.notice.words.startswith("northwind (shared).opmodel is written. Left out: ")


def test_what_is_not_ticked_stays_in_the_copy(window, path, tmp_path):  # noqa: ARG001
    window.dialogs.prepared = [untick(0), tmp_path / "b.opmodel"]
    window.actions_by_id["share"].trigger()
    shared = read_file(tmp_path / "b.opmodel").model
    assert "<b>for us</b> alone" in {function.note for function in shared.functions.values()}
    assert "the first one" not in {s.holder for place in shared.structures.values() for s in place.owners.values()}


def test_the_dialog_says_what_exactly_is_left_out_in_plain_text(window, path, qtbot):  # noqa: ARG001
    dialog = ShareDialog("Northwind", window.session.model, window.appearance)
    qtbot.addWidget(dialog)
    notes = dialog.rows.item(0)
    lines = [notes.child(row).text() for row in range(notes.rowCount())]
    first = window.session.model.functions[window.session.model.function_order()[0]].name
    assert f"{first}: the note “<b>for us</b> alone”" in lines
    assert titles(dialog)[0] == f"Notes, and why a finding was accepted: {len(lines)}"
    assert titles(dialog)[1] == "Names of people who hold a seat: 1"
    assert "1 name" in dialog.words


def test_the_ticks_are_set_with_the_keyboard(window, path, qtbot):  # noqa: ARG001
    dialog = ShareDialog("Northwind", window.session.model, window.appearance)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.answer.private >= {Private.NOTES, Private.PEOPLE}
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert Private.PEOPLE not in dialog.answer.private
    assert "name" not in dialog.words
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.result() == ShareDialog.DialogCode.Accepted


def test_a_kind_that_the_model_does_not_hold_cannot_be_ticked(window, qtbot):
    window.documents.new_from_template(templates()[0])
    dialog = ShareDialog("Empty", window.session.model, window.appearance)
    qtbot.addWidget(dialog)
    assert titles(dialog)[1] == "Names of people who hold a seat: none in this model"
    assert not dialog.rows.item(1).isEnabled()
    assert dialog.rows.item(1).checkState() == UNCHECKED


def test_what_this_version_does_not_know_is_left_out_unless_it_is_kept(window, path, qtbot):
    window.documents.close_document()
    path.write_bytes(path.read_bytes().replace(b'"format": "opmodel",', b'"format": "opmodel",\n "x_tier": "gold",'))
    window.documents.open(path)
    dialog = ShareDialog("Northwind", window.session.model, window.appearance)
    qtbot.addWidget(dialog)
    assert not dialog.answer.keep_unknown
    assert "1 unknown field" in dialog.words
    dialog.rows.item(dialog.rows.rowCount() - 1).setCheckState(UNCHECKED)
    assert dialog.answer.keep_unknown


@pytest.mark.parametrize("steps", [[lambda _dialog: False], [agree, None]])
def test_cancelling_writes_nothing(window, path, tmp_path, steps):  # noqa: ARG001
    window.dialogs.prepared = list(steps)
    window.actions_by_id["share"].trigger()
    assert [file.name for file in tmp_path.glob("*.opmodel")] == ["northwind.opmodel"]


def test_a_copy_is_never_written_over_the_document_itself(window, path):
    before = path.read_bytes()
    link = path.parent / "link.opmodel"
    link.symlink_to(path)
    for target in (path, link):
        window.dialogs.prepared = [agree, target, ""]
        window.actions_by_id["share"].trigger()
        assert "is the document itself" in window.dialogs.asked[-1]
        assert path.read_bytes() == before


def test_a_copy_is_never_written_over_what_another_window_has_open(window, path, tmp_path):  # noqa: ARG001
    target = tmp_path / "other.opmodel"
    lock = Lock.take(lock_of(target))
    window.dialogs.prepared = [agree, target, ""]
    window.actions_by_id["share"].trigger()
    lock.release()
    assert window.dialogs.asked[-1] == "other.opmodel is open in another window, so nothing was written."
    assert not target.exists()


def test_a_name_that_gets_its_ending_replaces_nothing_unasked(window, path, tmp_path):  # noqa: ARG001
    (tmp_path / "there.opmodel").write_text("here first")
    window.dialogs.prepared = [agree, tmp_path / "there", ""]
    window.actions_by_id["share"].trigger()
    assert "exists already" in window.dialogs.asked[-1]
    assert (tmp_path / "there.opmodel").read_text() == "here first"
