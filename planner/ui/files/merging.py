"""Merging: wherever two versions of a document meet, the merge window leads to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.language import mark, number_words, tr, trn
from planner.model.change import Edit, Edited
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.storage.backups import read_version, versions
from planner.storage.data_folder import real_path
from planner.storage.errors import StorageError
from planner.storage.merging.touched import touched_between
from planner.storage.merging.versions import marked_versions, version_of
from planner.storage.place import file_name
from planner.storage.read import bytes_of, digest_of, parse
from planner.storage.recovery import Recovery, base_of, discard, recovered
from planner.ui.dialogs import Dialogs
from planner.ui.files.save_points import SavePoints
from planner.ui.merge.meeting import NOTHING_KNOWN, Meeting, Version, along_words, likeliest_first
from planner.ui.session import Place
from planner.ui.settings import Settings
from planner.ui.words.moments import here_and_now, moment_words

if TYPE_CHECKING:
    from planner.ui.files.open_document import OpenDocument
    from planner.ui.merge.dialog import Agreed

LABEL = mark("Merge")
"""The name of the step that a merge is."""

_OPEN_HERE = mark("what is open here")
_ON_DISK = mark("{file} as it is on the disk now")
_LAST = mark("the version that was opened or saved last")
_NO_BASE = Version(OperatingModel(), NOTHING_KNOWN)


class Merging:
    """Reads what meets, asks in the merge window and puts the result into the document; Cancel changes nothing."""

    def __init__(self, document: OpenDocument, settings: Settings, dialogs: Dialogs, window: QWidget) -> None:
        """Merge into this document; questions appear over the window."""
        self._document, self._session, self._settings = document, document.session, settings
        self._dialogs, self._window = dialogs, window
        self._save_points = SavePoints(document.session, window)

    # --- into what is open --------------------------------------------------------------------------------------

    def with_another(self) -> bool:
        """Ask for a file and merge it into the document; gives whether it did."""
        path = self._dialogs.choose_open_path(self._window, self._settings.last_folder)
        return path is not None and self.with_file(path.absolute())

    def with_file(self, path: Path) -> bool:
        """Merge a file into the document, the file of the document itself too; gives whether it did."""
        if self._is_own(path):
            return self.with_disk()
        try:
            read = version_of(bytes_of(path), file_name(path))
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        bases = (*likeliest_first(self._known(), read.model), _NO_BASE)
        return self._take_in(Version(read.model, str(path)), bases, read.notes)

    def with_disk(self) -> bool:
        """Merge what another program wrote into the document's file; gives whether it did."""
        place = self._session.place
        if place is None:
            return False
        try:
            data = bytes_of(place.path)
            read = version_of(data, file_name(place.path))
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        saved, before = self._session.saved_model, self._session.model
        bases = (_NO_BASE,) if saved is None else (Version(saved, tr(_LAST)), _NO_BASE)
        if not self._take_in(Version(read.model, tr(_ON_DISK, file=place.path.name)), bases, read.notes):
            return False
        self._save_points.move(before, Place(place.path, digest_of(data)), read.model)
        return True

    def with_version(self, model: OperatingModel, words: str) -> bool:
        """Merge an earlier version into the document, to get back what was lost since; gives whether it did."""
        return self._take_in(Version(model, words), (_NO_BASE,))

    def _take_in(self, theirs: Version, bases: tuple[Version, ...], notes: tuple[str, ...] = ()) -> bool:
        mine = Version(self._document.model_to_write(), tr(_OPEN_HERE))
        agreed = self._ask(Meeting(self._document.name, mine, theirs, bases, notes))
        if agreed is None:
            return False
        merged = agreed.merged.model

        def take(model: OperatingModel) -> Edited:
            same = merged == model.with_defaults_removed()
            return Edited(model) if same else Edited(merged, touched_between(model, merged))

        new = self._new_findings(take, {conflict.as_decision()[0] for conflict in agreed.merged.conflicts})
        if not self._session.apply(tr(LABEL), take):
            return False
        self._document.told.emit(_done(agreed, new))
        return True

    def _new_findings(self, take: Edit, questions: set[str]) -> int:
        """How many findings the merge brings, beside those about the questions that it leaves."""
        if not self._session.structure:
            return 0
        try:
            created = self._session.preview(take).created
        except EditError:
            return 0
        return sum(questions.isdisjoint(subject.id for subject in finding.subjects) for finding in created)

    def _is_own(self, path: Path) -> bool:
        place = self._session.place
        try:
            return place is not None and real_path(path) == real_path(place.path)
        except (OSError, ValueError):
            return False

    def _known(self) -> list[Version]:
        """What is known of the document's past: what was saved last, then what saves replaced, newest first."""
        saved, place = self._session.saved_model, self._session.place
        found = [] if saved is None else [Version(saved, tr(_LAST))]
        for version in versions(place.path) if place else ():
            try:
                model = parse(read_version(version), place.path.name).model if place else None
            except StorageError:
                continue
            if model is not None:
                when = moment_words(version.kept, here_and_now())
                words = tr("the version that was replaced {when}", when=when)
                found.append(Version(model, words))
        return found

    # --- into a new document ------------------------------------------------------------------------------------

    def from_markers(self, path: Path) -> bool:
        """Merge the versions in a file with conflict markers, not saved yet; gives whether it did.

        Raises:
            StorageError: the versions cannot be read.
        """
        name, data = file_name(path), bytes_of(path)
        found = marked_versions(data, name)
        first = tr("the version that stands first in {file}; git calls it ours", file=name)
        last = tr("the version that stands last in {file}; git calls it theirs", file=name)
        mine, theirs = Version(found.ours.model, first), Version(found.theirs.model, last)
        base = tr("the version that {file} names as their base", file=name)
        named = [Version(found.base.model, base)] if found.base else []
        notes = (*found.ours.notes, *found.theirs.notes)
        agreed = self._ask(Meeting(found.ours.model.title or path.stem, mine, theirs, (*named, _NO_BASE), notes))
        if agreed is None:
            return False
        self._document.show_unsaved(agreed.merged.model, Place(path, digest_of(data)))
        self._document.told.emit(_done(agreed, 0))
        return True

    def of_recovery(self, recovery: Recovery) -> bool:
        """Merge what a crash left behind with the file as it is on the disk, not saved yet; gives whether it did."""
        if recovery.path is None:
            return False
        try:
            lost = recovered(recovery).model
            data = bytes_of(recovery.path)
            theirs = version_of(data, file_name(recovery.path)).model
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        base = base_of(recovery)
        before = tr("the version that was opened or saved last before it was lost")
        known = [] if base is None else [Version(base, before)]
        mine = Version(lost, tr("what was not saved when the program ended"))
        disk = Version(theirs, tr(_ON_DISK, file=recovery.path.name))
        agreed = self._ask(Meeting(recovery.title, mine, disk, (*known, _NO_BASE)))
        if agreed is None:
            return False
        place = Place(recovery.path, digest_of(data))
        if self._document.show_unsaved(agreed.merged.model, place, recovery.steps + 1, base=theirs):
            discard(recovery)
        self._document.told.emit(_done(agreed, 0))
        return True

    def _ask(self, meeting: Meeting) -> Agreed | None:
        return self._dialogs.merge_versions(self._window, meeting)


def _done(agreed: Agreed, new: int) -> str:
    """Say what a merge did, and what it leaves to do."""
    left = len(agreed.merged.conflicts)
    parts = [tr("Both versions are merged."), *filter(None, [along_words(agreed.merged.along)])]
    if left:
        questions = trn(
            left,
            "One question is left to decide, in the decision log.",
            "{number} questions are left to decide, in the decision log.",
            number=number_words(left),
        )
        parts.append(questions)
    if new:
        parts.append(trn(new, "One finding is new.", "{number} findings are new.", number=number_words(new)))
    return " ".join(parts)
