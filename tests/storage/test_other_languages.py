"""What is told when files are read, repaired, merged and saved can be said in other languages."""

import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.model.edits.functions import delete_function, set_function
from planner.model.edits.structures import set_structure
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.markers import versions_in
from planner.storage.merging.merge import merge
from planner.storage.read import parse, read_file
from planner.storage.reasons import reason
from planner.storage.salvage import salvaged
from planner.storage.save import NO_FILE, create, save
from tests.brackets import brackets, left_in_english
from tests.storage.frozen import BAD, PRESENT, named
from tests.storage.samples import SAMPLE, SAMPLE_BYTES
from tools.freeze_format import AS_FOUND

_NOT_WORDS = re.compile(r"0x\w+|\bU\+\w+|\bMiB\b|\bUTF\b|\bJSON\b")


@pytest.fixture(autouse=True)
def _brackets() -> Iterator[None]:
    with brackets():
        yield


def check(said: str, *data: str) -> None:
    """See that a sentence comes from the translator, but for what stands in the data."""
    assert "⟦" in said
    left = left_in_english(_NOT_WORDS.sub("", said), *data).split()
    assert [word for word in left if not any(word in text for text in data)] == [], said


@pytest.mark.parametrize("file", BAD, ids=named)
def test_why_a_file_is_refused(file: Path):
    data = file.read_bytes()
    with pytest.raises(StorageError) as refused:
        parse(data, file.name)
    check(
        str(refused.value),
        file.name,
        data.decode(errors="ignore"),
        "opmodel",
        "null",
        "nan",
        "Infinity",
        "major",
        "minor",
    )
    kept = salvaged(data, file.name)
    for note in kept.notes if kept else ():
        check(note, file.name, data.decode(errors="ignore"), data.decode(errors="ignore").title())


@pytest.mark.parametrize("file", sorted((PRESENT / AS_FOUND).glob("*.opmodel")), ids=named)
def test_what_is_told_of_a_file_that_is_put_right(file: Path):
    for note in parse(file.read_bytes(), file.name).notes:
        check(note, file.name, file.read_text("utf-8-sig"))


def test_what_two_people_have_to_decide():
    base = SAMPLE.with_defaults_removed()
    one = set_function(base, function="f_quality", metric="ours").model
    other = set_function(base, function="f_quality", metric="theirs").model
    gone = delete_function(base, function="f_quality").model
    today = set_structure(base, structure="s_growth", baseline=True).model
    again = set_structure(base, structure=next(key for key in base.structures if key != "s_growth"), note="x").model
    for ours, theirs in ((one, other), (gone, other), (today, again)):
        for conflict in merge(base, ours, theirs).conflicts:
            check(conflict.message, SAMPLE_BYTES.decode(), "ours", "theirs")
            check(" ".join(conflict.words) + "⟦", SAMPLE_BYTES.decode(), "ours", "theirs")
            check(f"⟦{conflict.as_decision()[1].reason}", SAMPLE_BYTES.decode(), "ours", "theirs")
    with pytest.raises(StorageError) as refused:
        versions_in(b"<<<<<<< a\n", "m.opmodel")
    check(str(refused.value), "m.opmodel")


def test_why_something_cannot_be_read_or_saved(tmp_path: Path):
    file = tmp_path / "m.opmodel"
    for path in (file, tmp_path):
        with pytest.raises(StorageError) as refused:
            read_file(path)
        check(str(refused.value), str(path), str(tmp_path), tmp_path.name)
    create(SAMPLE, file, force=False)
    refusals = (
        lambda: create(SAMPLE, file, force=False),
        lambda: save(OperatingModel(), file, expected=NO_FILE),
        lambda: save(SAMPLE, tmp_path, expected=None),
        lambda: save(SAMPLE, tmp_path / "none" / "m.opmodel", expected=None),
    )
    for refusal in refusals:
        with pytest.raises(StorageError) as refused:
            refusal()
        kept = getattr(refused.value, "kept", None)
        check(str(refused.value), str(kept), file.name, tmp_path.name)
    for number in (errno.ENOSPC, errno.EACCES, errno.ELOOP):
        check(reason(OSError(number, os.strerror(number))))
    check(reason(ValueError()))
