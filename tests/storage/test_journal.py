"""The journal gives back every step that was written, whatever a crash did to its end."""

import errno
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.model.edits.areas import add_area
from planner.model.edits.structures import add_structure, set_title
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.journal import Base, Journal, parts_of
from planner.storage.read import digest_of, parse
from planner.storage.recovery import base_of, discard, recovered, recoveries, recovery_of
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES
from tests.storage.strategies import models

PATH = Path("/documents/northwind.opmodel")
BASE = Base(SAMPLE_BYTES, "Northwind marketing", PATH, digest_of(SAMPLE_BYTES))


def edits(count: int) -> list[OperatingModel]:
    """Models, each a step from the one before."""
    made = [SAMPLE]
    for number in range(count):
        edit = (
            partial(set_title, title=f"Nörthwind {number}"),
            partial(add_area, area=new_id(RecordKind.AREA), name=f"Area {number}"),
            partial(add_structure, structure=new_id(RecordKind.STRUCTURE), name=f"Structure {number}"),
        )[number % 3]
        made.append(edit(made[-1]).model)
    return made[1:]


def written(steps: list[OperatingModel], base: Base = BASE) -> Journal:
    journal = Journal(base, SAMPLE)
    for number, model in enumerate(steps, 1):
        journal.add(f"Step {number}", model)
    return journal


def test_a_journal_that_was_left_gives_the_document_with_all_its_steps():
    steps = edits(14)
    written(steps).close()
    (recovery,) = recoveries()
    assert (recovery.title, recovery.path, recovery.digest) == ("Northwind marketing", PATH, digest_of(SAMPLE_BYTES))
    assert recovery.steps == 14
    opened = recovered(recovery)
    assert opened.model == steps[-1].with_defaults_removed()
    assert not opened.repaired


def test_a_document_that_is_open_is_not_offered_and_a_deleted_one_is_gone():
    journal = written(edits(2))
    assert recoveries() == ()
    journal.close()
    assert len(recoveries()) == 1
    discard(recoveries()[0])
    journal = written(edits(2))
    journal.delete()
    journal.delete()
    assert not journal.file.exists()
    assert recoveries() == ()


def test_a_journal_without_a_step_has_nothing_to_recover_and_is_taken_away():
    journal = written([])
    journal.close()
    assert recoveries() == ()
    assert not journal.file.exists()


def test_steps_of_an_earlier_recovery_count():
    written(edits(1), Base(SAMPLE_BYTES, "Untitled model", steps=13)).close()
    (recovery,) = recoveries()
    assert (recovery.steps, recovery.path, recovery.digest) == (14, None, "")
    assert recovered(recovery).model.title == "Nörthwind 0"


def test_what_was_lost_of_one_file_is_found_without_reading_the_journals_of_others(tmp_path, monkeypatch):
    for number in range(4):
        written(edits(1), Base(SAMPLE_BYTES, "Other", tmp_path / f"{number}.opmodel", "x")).close()
    written(edits(1), Base(SAMPLE_BYTES, "New")).close()
    path = tmp_path / "mine.opmodel"
    path.write_bytes(SAMPLE_BYTES)
    written(edits(2), Base(SAMPLE_BYTES, "Mine", path, digest_of(SAMPLE_BYTES))).close()
    link = tmp_path / "link.opmodel"
    link.symlink_to(path)
    asked = []
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda file: asked.append(file.suffix) or read(file))
    found = recovery_of(link)
    assert (found.title, found.steps) == ("Mine", 2)
    assert recovery_of(tmp_path / "none.opmodel") is None
    assert asked == [".journal"]
    asked.clear()
    assert len(recoveries(2)) == 2
    assert asked == [".journal"] * 2


def test_the_file_that_the_steps_start_from_is_known_where_the_journal_holds_it():
    written(edits(2)).close()
    assert base_of(recoveries()[0]) == SAMPLE.with_defaults_removed()
    discard(recoveries()[0])
    written(edits(2), Base(SAMPLE_BYTES, "Changed before", PATH, "another digest", steps=1)).close()
    assert base_of(recoveries()[0]) is None
    recoveries()[0].file.write_bytes(b"")
    assert recoveries() == ()


def test_a_journal_cut_anywhere_gives_the_last_whole_step():
    steps = [SAMPLE, *edits(40)]
    journal = written(steps[1:])
    journal.close()
    data = journal.file.read_bytes()
    assert len(data) > 4096 + len(SAMPLE_BYTES)
    ends = [0]
    for part in parts_of(data):
        ends.append(data.index(b"\n", ends[-1]) + 1 + len(part) + 1)
    for cut in range(len(data) - 4096, len(data) + 1):
        count = sum(end <= cut for end in ends) - 3  # the start, whose journal it is, and the file
        assert len(list(parts_of(data[:cut]))) == count + 2
        if any(abs(end - cut) < 2 for end in ends):
            journal.file.write_bytes(data[:cut])
            (recovery,) = recoveries()
            assert recovery.steps == count
            assert recovered(recovery).model == steps[count].with_defaults_removed()


@pytest.mark.parametrize(
    "tail", [b"\0" * 500, b"12 zz\nabc", b"9" * 40, b"5 00000000\nabcde\n", b"-4 00000000\n", b"x\n"]
)
def test_what_is_no_part_of_a_journal_ends_it(tail):
    steps = edits(3)
    journal = written(steps)
    journal.close()
    with journal.file.open("ab") as file:
        file.write(tail)
    (recovery,) = recoveries()
    assert recovery.steps == 3
    assert recovered(recovery).model == steps[-1].with_defaults_removed()


def test_a_changed_byte_ends_the_journal_before_it():
    journal = written(edits(3))
    journal.close()
    data = journal.file.read_bytes()
    place = data.index("Nörthwind 0".encode())
    journal.file.write_bytes(data[:place] + b"X" + data[place + 1 :])
    assert recoveries() == ()


def test_a_damaged_start_is_not_offered_and_not_taken_away():
    journal = written(edits(3))
    journal.close()
    (recovery,) = recoveries()
    journal.file.write_bytes(b"damaged" + journal.file.read_bytes())
    assert recoveries() == ()
    assert journal.file.exists()
    with pytest.raises(StorageError, match="damaged from its start"):
        recovered(recovery)


def test_a_document_is_recovered_once():
    journal = written(edits(3))
    journal.close()
    (recovery,) = recoveries()
    discard(recovery)
    with pytest.raises(StorageError, match=r"northwind\.opmodel is being recovered in another window, or was"):
        recovered(recovery)


def test_a_step_that_could_not_be_written_is_part_of_the_next(monkeypatch):
    steps = edits(6)
    journal = written(steps[:3])
    real = os.write
    with monkeypatch.context() as broken:

        def full(descriptor: int, data: bytes) -> int:
            if len(data) > 20:
                return real(descriptor, bytes(data[:20]))
            raise OSError(errno.ENOSPC, "No space left on device")

        broken.setattr(os, "write", full)
        with pytest.raises(StorageError, match="cannot be kept for a recovery, because the disk is full; save often"):
            journal.add("Step 4", steps[3])
    journal.add("Step 5", steps[4])
    journal.add("Step 6", steps[5])
    journal.close()
    (recovery,) = recoveries()
    assert recovered(recovery).model == steps[-1].with_defaults_removed()


def test_a_disk_that_cannot_sync_is_told_the_next_time(monkeypatch):
    journal = written(edits(1))
    failed = []

    def fails(_: int) -> None:
        failed.append(True)
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(StorageError, match="because the disk reports an error"):
        forever(journal.sync)
    assert failed
    journal.delete()


def forever(call) -> None:
    while True:
        call()


def test_a_data_folder_that_cannot_be_made_is_told(data_folder):
    data_folder.write_text("no folder")
    with pytest.raises(StorageError, match="cannot be kept for a recovery"):
        Journal(BASE, SAMPLE)
    assert recoveries() == ()


KILLED = """
import os, signal, sys
from tests.storage.test_journal import BASE, edits, written
journal = written(edits(5))
print(journal.file, flush=True)
sys.stdin.read()
"""


def test_a_journal_of_a_program_that_was_killed_is_offered_and_before_that_is_not():
    child = subprocess.Popen([sys.executable, "-c", KILLED], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        child.stdout.readline()
        assert recoveries() == ()
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert [recovery.steps for recovery in recoveries()] == [5]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(models(), min_size=2, max_size=4))
def test_any_model_leads_to_any_other(drawn):
    drawn = [model.with_defaults_removed() for model in drawn]
    data = to_bytes(drawn[0])
    journal = Journal(Base(data, "Any"), drawn[0])
    for model in drawn[1:]:
        journal.add("Replace", model)
    journal.close()
    recovery = next(found for found in recoveries() if found.file == journal.file)
    opened = recovered(recovery)
    discard(recovery)
    assert opened.model == parse(to_bytes(drawn[-1]), "x").model
