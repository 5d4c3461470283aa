import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, QUrl
from PySide6.QtWidgets import QWidget

from planner.model.edits.layout import kept_places
from planner.model.edits.structures import add_structure, set_title
from planner.storage.library import templates
from planner.storage.read import read_file
from planner.ui.dialogs import Leave
from planner.ui.document_words import with_suffix
from planner.ui.documents import Documents
from planner.ui.files.dropped import dropped_file
from planner.ui.files.open_document import OpenDocument
from planner.ui.files.saving import MERGE, REPLACE, SAVE_AS, TRY_AGAIN
from planner.ui.graph.drawings import Drawings
from planner.ui.look.appearance import Appearance
from planner.ui.recovery.rescue import FORGET, OPEN_ANOTHER
from planner.ui.session import Session
from planner.ui.settings import Settings
from tests.ui.answers import Answers

BLANK, SMALL = templates()[:2]


class Desk:
    """A session with its documents, and a user who answers as prepared."""

    def __init__(self, window, folder, answers):
        self.folder = folder
        self.settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.session = Session()
        self.answers = answers
        self.document = OpenDocument(self.session, self.settings, answers, window)
        self.documents = Documents(self.document, self.settings, answers, window)

    def saved_file(self, title="Northwind marketing", name="northwind.opmodel"):
        """Start a document, give it a title and save it."""
        self.documents.new_from_template(BLANK)
        self.session.apply("Title", partial(set_title, title=title))
        self.answers.prepared = [self.folder / name]
        assert self.documents.saving.save()
        self.answers.asked.clear()
        self.answers.offered.clear()
        return self.folder / name

    def rename(self, title):
        self.session.apply("Title", partial(set_title, title=title))


@pytest.fixture
def desk(qtbot, qapp, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    return Desk(window, tmp_path, Answers(Appearance(qapp, "light")))


# --- new and open -----------------------------------------------------------------------------------------------


def test_nothing_is_open_at_first(desk):
    document, documents = desk.document, desk.documents
    assert (document.is_open, document.title, document.state) == (False, "", "")
    assert not documents.saving.save()
    assert not documents.close_document()


def test_a_template_opens_as_a_document_that_has_nothing_to_lose(desk, qtbot):
    with qtbot.waitSignal(desk.document.open_changed) as opened:
        assert desk.documents.new_from_template(SMALL)
    assert opened.args == [True]
    assert desk.session.model.structures[desk.session.structure].name == "Small team"
    assert desk.document.title == f"{SMALL.title} — not saved yet"
    assert desk.documents.saving.may_leave()
    assert desk.answers.asked == []


def test_a_saved_file_opens_again_as_it_was(desk):
    path = desk.saved_file()
    model = desk.session.model
    desk.documents.close_document()
    assert desk.documents.open(path)
    assert desk.session.model == model
    assert desk.session.saved
    assert desk.document.title == "Northwind marketing — northwind.opmodel"
    assert desk.document.state == "northwind.opmodel · saved"
    assert desk.settings.recent_files == (path,)


def test_open_asks_where_the_last_file_was(desk):
    path = desk.saved_file()
    desk.answers.prepared = [path]
    assert desk.documents.open_dialog()
    assert desk.answers.suggested[-1] == desk.folder


def test_giving_up_the_choice_of_a_file_changes_nothing(desk):
    desk.saved_file()
    desk.answers.prepared = [None]
    assert not desk.documents.open_dialog()
    assert desk.document.is_open


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (None, "does not exist"),
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is not UTF-8 text"),
        (b'{"format": "opmodel", "vers', "is cut off"),
        (b"[" * 5000, "nested"),
        (b'{"format": "opmodel", "format": "opmodel"}', "twice in one map"),
    ],
)
def test_a_file_that_cannot_be_opened_says_why_and_leaves_the_document_open(desk, content, cause):
    desk.saved_file()
    model = desk.session.model
    bad = desk.folder / "bad.opmodel"
    if content is not None:
        bad.write_bytes(content)
    desk.answers.prepared = [""]
    assert not desk.documents.open(bad)
    assert cause in desk.answers.asked[0]
    assert desk.answers.offered[0] == (OPEN_ANOTHER,)
    assert desk.session.model is model
    assert bad not in desk.settings.recent_files


def test_a_folder_is_no_document(desk):
    desk.answers.prepared = [""]
    assert not desk.documents.open(desk.folder)
    assert "is a folder" in desk.answers.asked[0]


def test_a_recent_file_that_is_gone_can_be_taken_off_the_list(desk):
    gone = desk.folder / "gone.opmodel"
    desk.settings.remember_file(gone)
    desk.answers.prepared = [FORGET]
    assert not desk.documents.open(gone)
    assert FORGET in desk.answers.offered[0]
    assert desk.settings.recent_files == ()


def test_another_file_can_be_opened_instead(desk):
    path = desk.saved_file()
    desk.documents.close_document()
    desk.answers.prepared = [OPEN_ANOTHER, path]
    assert desk.documents.open(desk.folder / "gone.opmodel")
    assert desk.document.name == "Northwind marketing"


# --- files that need a word -------------------------------------------------------------------------------------


def _changed(path, **values):
    tree = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**tree, **values}), encoding="utf-8")


def test_a_repaired_file_tells_so_and_is_unsaved(desk):
    path = desk.saved_file()
    lost = {"f_000000000000": {"name": "SEO", "area": "a_000000000000"}}
    _changed(path, functions=lost)
    assert desk.documents.open(path)
    assert not desk.session.saved
    assert desk.document.title.endswith("northwind.opmodel • unsaved")
    assert "put right" in desk.answers.asked[0]
    assert any("SEO" in note for note in desk.answers.offered[0])


def test_a_newer_minor_version_opens_with_a_note_and_can_be_saved(desk):
    path = desk.saved_file()
    _changed(path, version={"major": 1, "minor": 7}, mascot="otter")
    assert desk.documents.open(path)
    assert "newer" in desk.answers.offered[0][0]
    desk.rename("Northwind")
    assert desk.documents.saving.save()
    tree = json.loads(path.read_text(encoding="utf-8"))
    assert (tree["version"]["minor"], tree["mascot"], tree["title"]) == (7, "otter", "Northwind")


def test_a_newer_major_version_can_be_looked_at_but_never_saved(desk):
    path = desk.saved_file()
    _changed(path, version={"major": 2, "minor": 0})
    before = path.read_bytes()
    assert desk.documents.open(path)
    assert desk.document.title.endswith("• read only")
    assert not desk.session.apply("Title", partial(set_title, title="Other"))
    desk.answers.prepared = ["", ""]
    assert not desk.documents.saving.save()
    assert not desk.documents.saving.save_as()
    assert "reading only" in desk.answers.asked[-1]
    assert path.read_bytes() == before
    assert desk.documents.saving.may_leave()


# --- saving -----------------------------------------------------------------------------------------------------


def test_the_first_save_asks_where_and_adds_the_suffix(desk):
    desk.documents.new_from_template(BLANK)
    desk.rename("Plans: 2027/28")
    desk.answers.prepared = [desk.folder / "plan.v2"]
    assert desk.documents.saving.save()
    assert desk.answers.suggested[-1].name == "Plans 2027-28.opmodel"
    assert read_file(desk.folder / "plan.v2.opmodel").model.title == "Plans: 2027/28"
    assert desk.document.title == "Plans: 2027/28 — plan.v2.opmodel"


def test_a_file_that_the_added_suffix_meets_is_asked_about(desk):
    path = desk.saved_file()
    before = path.read_bytes()
    desk.rename("Other")
    desk.answers.prepared = [desk.folder / "northwind", False]
    assert not desk.documents.saving.save_as()
    assert "exists already" in desk.answers.asked[-1]
    assert path.read_bytes() == before
    desk.answers.prepared = [desk.folder / "northwind", True]
    assert desk.documents.saving.save_as()
    assert read_file(path).model.title == "Other"


def test_saving_again_asks_nothing(desk):
    path = desk.saved_file()
    desk.rename("Northwind")
    assert desk.document.state == "northwind.opmodel · unsaved"
    assert desk.documents.saving.save()
    assert desk.answers.asked == []
    assert read_file(path).model.title == "Northwind"
    assert desk.session.saved


def test_undoing_to_what_was_saved_is_saved(desk):
    desk.saved_file()
    desk.rename("Northwind")
    desk.session.undo()
    assert desk.document.state == "northwind.opmodel · saved"


def test_giving_up_where_to_save_leaves_it_unsaved(desk):
    desk.documents.new_from_template(BLANK)
    desk.rename("Northwind")
    desk.answers.prepared = [None]
    assert not desk.documents.saving.save()
    assert not desk.session.saved


def test_a_change_by_another_program_is_not_overwritten_without_a_word(desk):
    path = desk.saved_file()
    _changed(path, title="From elsewhere")
    desk.rename("Mine")
    desk.answers.prepared = [""]
    assert not desk.documents.saving.save()
    assert "changed by another program" in desk.answers.asked[0]
    assert desk.answers.offered[0] == (MERGE, SAVE_AS, REPLACE)
    assert json.loads(path.read_text(encoding="utf-8"))["title"] == "From elsewhere"
    desk.answers.prepared = [SAVE_AS, desk.folder / "mine.opmodel"]
    assert desk.documents.saving.save()
    assert json.loads(path.read_text(encoding="utf-8"))["title"] == "From elsewhere"
    assert read_file(desk.folder / "mine.opmodel").model.title == "Mine"


def test_a_change_by_another_program_can_be_replaced_on_purpose(desk):
    path = desk.saved_file()
    _changed(path, title="From elsewhere")
    desk.rename("Mine")
    desk.answers.prepared = [REPLACE]
    assert desk.documents.saving.save()
    assert read_file(path).model.title == "Mine"
    desk.rename("Mine again")
    assert desk.documents.saving.save()
    assert len(desk.answers.asked) == 1


def test_a_save_that_fails_can_be_tried_again_or_go_elsewhere(desk):
    path = desk.saved_file()
    path.unlink()
    path.mkdir()
    desk.rename("Mine")
    desk.answers.prepared = [TRY_AGAIN, SAVE_AS, desk.folder / "elsewhere.opmodel"]
    assert desk.documents.saving.save()
    assert ["folder" in asked for asked in desk.answers.asked] == [True, True, False]
    assert desk.answers.offered[0] == (TRY_AGAIN, SAVE_AS)
    assert read_file(desk.folder / "elsewhere.opmodel").model.title == "Mine"
    assert desk.session.place.path == desk.folder / "elsewhere.opmodel"


def test_a_save_that_fails_can_be_given_up_and_the_work_stays(desk):
    path = desk.saved_file()
    path.unlink()
    path.mkdir()
    desk.rename("Mine")
    desk.answers.prepared = [""]
    assert not desk.documents.saving.save()
    assert desk.session.model.title == "Mine"
    assert not desk.session.saved


# --- leaving ----------------------------------------------------------------------------------------------------


def test_work_that_is_not_saved_is_asked_about_by_name(desk):
    path = desk.saved_file()
    desk.session.apply("Add", partial(add_structure, structure="s_000000000001", name="Growth stage"))
    desk.answers.prepared = [Leave.CANCEL]
    assert not desk.documents.close_document()
    assert desk.answers.asked == ["Northwind marketing has changes that are not saved."]
    assert desk.document.is_open
    desk.answers.prepared = [Leave.SAVE]
    assert desk.documents.close_document()
    assert not desk.document.is_open
    assert "Growth stage" in path.read_text(encoding="utf-8")


def test_work_can_be_let_go_on_purpose(desk, qtbot):
    path = desk.saved_file()
    before = path.read_bytes()
    desk.rename("Mine")
    desk.answers.prepared = [Leave.DISCARD]
    with qtbot.waitSignal(desk.document.open_changed) as closed:
        assert desk.documents.close_document()
    assert closed.args == [False]
    assert path.read_bytes() == before
    assert desk.session.place is None
    assert not desk.session.model.structures


@pytest.mark.parametrize("leaving", ["new", "open"])
def test_a_save_that_is_given_up_keeps_the_document_open(desk, leaving):
    path = desk.saved_file()
    desk.documents.new_from_template(BLANK)
    desk.rename("Fresh")
    desk.answers.prepared = [Leave.SAVE, None]
    went = desk.documents.new_from_template(SMALL) if leaving == "new" else desk.documents.open(path)
    assert not went
    assert desk.session.model.title == "Fresh"


def test_opening_the_open_file_again_reads_what_was_just_saved(desk):
    path = desk.saved_file()
    desk.rename("Newer")
    desk.answers.prepared = [Leave.SAVE]
    assert desk.documents.open(path)
    assert desk.session.model.title == "Newer"
    desk.rename("Newest")
    assert desk.documents.saving.save()


# --- small things -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "full"),
    [("plan", "plan.opmodel"), ("plan.opmodel", "plan.opmodel"), ("P.OPMODEL", "P.OPMODEL"), ("a.b", "a.b.opmodel")],
)
def test_the_suffix_is_added_where_it_is_missing(given, full):
    assert with_suffix(Path("/plans") / given) == Path("/plans") / full


def test_one_local_file_can_be_dropped_and_nothing_else(tmp_path):
    def dragged(*urls):
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        return dropped_file(data)

    local = QUrl.fromLocalFile(str(tmp_path / "a b.opmodel")).toString()
    assert dragged(local) == tmp_path / "a b.opmodel"
    assert dragged(local, local) is None
    assert dragged("https://example.org/a.opmodel") is None
    assert dropped_file(QMimeData()) is None


def test_a_saved_document_keeps_where_its_owners_stand_in_the_graphs(desk):
    desk.documents.new_from_template(SMALL)
    shown = Drawings.of(desk.session).slots()
    desk.answers.prepared = [desk.folder / "small.opmodel"]
    assert desk.documents.saving.save()
    assert desk.session.saved
    assert kept_places(read_file(desk.folder / "small.opmodel").model) == shown
