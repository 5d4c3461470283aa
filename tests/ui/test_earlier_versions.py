"""Earlier versions are listed with what is in them, and open as copies; a damaged file leads to them."""

from functools import partial

import pytest
from PySide6.QtWidgets import QDialog

from planner.model.edits.areas import add_area
from planner.model.edits.structures import set_title
from planner.storage.backups import Shelf, keep
from planner.storage.library import template_model, templates
from planner.storage.read import read_file
from planner.ui.dialogs import Leave
from planner.ui.dialogs.earlier_versions import Chosen, EarlierVersions
from planner.ui.recovery.rescue import EARLIER, OPEN_ANOTHER, READABLE
from tests.day import TODAY

SMALL = templates()[1]


@pytest.fixture
def path(window, tmp_path):
    """A file that was saved three times."""
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [tmp_path / "northwind.opmodel"]
    assert window.documents.saving.save()
    for title in ("Second", "Third"):
        window.session.apply("Title", partial(set_title, title=title))
        assert window.documents.saving.save()
    window.session.apply("Area", partial(add_area, area="a_000000000001", name="Partner events"))
    return tmp_path / "northwind.opmodel"


@pytest.fixture
def shown(window, path, qtbot):
    dialog = EarlierVersions(path, window.session.model, today=lambda: TODAY)
    qtbot.addWidget(dialog)
    return dialog


def test_versions_are_dated_newest_first_with_what_differs_from_now(shown):
    rows = [shown.list.item(place).text() for place in range(shown.list.count())]
    assert len(rows) == 2
    assert all("today\nreplaced, " in row for row in rows)
    assert shown.words.startswith(f"{len(template_model(SMALL).functions)} functions, ")
    assert "Since then:" in shown.words
    assert all(word in shown.words for word in ("Second", "Third"))
    assert "Partner events" in shown.words
    shown.list.setCurrentRow(1)
    assert SMALL.title in shown.words


def test_a_version_opens_as_a_copy_that_is_saved_elsewhere(window, path, shown, tmp_path):
    before = path.read_bytes()
    shown.list.setCurrentRow(0)
    window.dialogs.prepared = [shown.answer, Leave.DISCARD]
    window.actions_by_id["versions"].trigger()
    assert window.session.model.title == "Second"
    assert window.session.place is None
    assert not window.session.saved
    window.dialogs.prepared = [tmp_path / "copy.opmodel"]
    assert window.documents.saving.save()
    assert path.read_bytes() == before
    assert read_file(tmp_path / "copy.opmodel").model.title == "Second"


def test_what_could_not_be_saved_is_listed_too(window, path, qtbot):
    keep(path.read_bytes() + b"\n", path, Shelf.UNSAVED)
    dialog = EarlierVersions(path, window.session.model)
    qtbot.addWidget(dialog)
    assert "could not be saved" in dialog.list.item(0).text()
    assert dialog.list.count() == 3


def test_a_version_that_is_damaged_says_so_and_cannot_be_opened(shown):
    shown._versions[1][1].file.write_text("no")
    shown.list.setCurrentRow(1)
    assert "no JSON" in shown.words
    assert shown.answer is None
    assert not shown.ready.isEnabled()


def test_without_versions_the_dialog_says_when_there_will_be_some(qtbot, tmp_path):
    dialog = EarlierVersions(tmp_path / "none.opmodel", None)
    qtbot.addWidget(dialog)
    assert "The next save keeps" in dialog.words
    assert dialog.answer is None
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_text_in_a_version_is_plain(window, path, qtbot):
    window.session.apply("Title", partial(set_title, title="<b>bold</b> & <img src=x>"))
    assert window.documents.saving.save()
    dialog = EarlierVersions(path, window.session.model)
    qtbot.addWidget(dialog)
    assert "<b>bold</b>" in dialog.words


def test_a_damaged_file_leads_to_its_earlier_versions(window, path):
    model = window.session.model
    window.session.mark_saved(window.session.place)
    window.documents.close_document()
    path.write_bytes(path.read_bytes()[:300])
    window.dialogs.prepared = [EARLIER, Chosen(model, "")]
    assert window.documents.open(path)
    assert window.dialogs.offered[-2][:2] == (EARLIER, OPEN_ANOTHER)
    assert window.session.model is model
    assert window.session.place is None


def test_what_is_readable_opens_as_a_new_document_and_never_over_the_file(window, path, tmp_path):
    window.session.mark_saved(window.session.place)
    window.documents.close_document()
    damaged = path.read_bytes().replace(b'"title": "Third"', b'"title": 3')
    path.write_bytes(damaged)
    window.dialogs.prepared = [READABLE]
    assert window.documents.open(path)
    assert window.dialogs.offered[-1] == ("Title does not fit and was left out.",)
    assert window.session.place is None
    assert not window.session.saved
    window.dialogs.prepared = [tmp_path / "rescued.opmodel"]
    assert window.documents.saving.save()
    assert path.read_bytes() == damaged
