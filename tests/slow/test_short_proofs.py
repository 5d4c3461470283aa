"""The short forms of the long proofs: complete files whatever happens to a save, and no work lost with the window."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner.storage.write import to_bytes
from tests.slow import __main__ as listed
from tests.slow import faults, journal_cuts, kept_fields, kills, mutated_files, soak, spoken_window, window_kills
from tests.storage.samples import SAMPLE

SEED = 20261122
LACKING = spoken_window.missing()
UNIX = pytest.mark.skipif(not hasattr(kills.os, "fork"), reason="needs a system that can copy a process")


@UNIX
@pytest.mark.parametrize("target", kills.TARGETS)
def test_a_save_that_is_killed_before_any_call_leaves_a_complete_file(target):
    found = kills.kill_before_every_call(kills.SIZES["10 kB"], target)
    assert min(found.values()) > 5, found


@UNIX
def test_a_save_that_is_killed_at_any_moment_leaves_a_complete_file():
    found = kills.kill_at_random(60, kills.SIZES["10 kB"], SEED)
    assert sum(found.values()) == 60
    assert found["old"] + found["new"] > 10, found


@UNIX
def test_any_call_that_fails_is_told_and_never_called_saved():
    found = faults.fail_every_call(kills.SIZES["10 kB"], "existing")
    assert min(found.values()) > 10, found


@UNIX
def test_the_command_line_ends_with_status_2_when_a_save_fails(capsys):
    assert faults.fail_the_command_line() >= 3
    assert capsys.readouterr().out == ""


@UNIX
def test_a_full_disk_leaves_the_old_file_whole():
    assert faults.fill_a_disk() in ("told, and the old file is whole", "no disk can be mounted here")
    assert faults.limit_the_size() == "told, and the old file is whole"


@UNIX
def test_a_folder_for_reading_only_and_a_name_that_is_too_long_are_told():
    assert faults.save_where_only_reading_is_allowed() == "told, and the old file is whole"
    assert faults.save_under_the_longest_name() == "255 bytes are saved, 256 are told"


def test_a_journal_that_is_cut_or_damaged_near_its_end_gives_all_steps_before():
    assert journal_cuts.spoil(120) == {"cut": 120, "damaged": 120}


@UNIX
def test_a_spoilt_file_is_a_document_or_one_refusal():
    found = mutated_files.run(range(1500), SEED)
    assert found.bad == []
    for kind in mutated_files.KINDS:
        assert found.counts[f"{kind} opened"] > 5, found.counts
        assert found.counts[f"{kind} refused"] > 100, found.counts


def test_unknown_fields_are_kept_whatever_else_is_edited():
    assert "fields kept" in kept_fields.run(60, SEED)


@pytest.mark.skipif(bool(LACKING), reason=f"not here: {', '.join(LACKING)}")
def test_whatever_can_have_the_keyboard_has_a_name_on_the_bus_of_screen_readers():
    found = spoken_window.heard()
    assert [each.place for each in found] == list(spoken_window.PLACES)
    assert all(each.focusable > 20 for each in found)
    assert {each.place: each.nameless for each in found if each.nameless} == {}


def test_every_long_form_is_listed(capsys):
    called = {call[0] for proof in listed.PROOFS.values() for call in proof.calls}
    alone = {"__main__", "mutations", "window_run"}
    assert called == {path.stem for path in Path(listed.__file__).parent.glob("[!_]*.py")} - alone - {
        Path(__file__).stem
    }
    assert sum(proof.minutes for proof in listed.PROOFS.values()) <= 130
    assert listed.main([]) == 0
    assert listed.main(["no such proof"]) == 2
    assert "saves" in capsys.readouterr().out


def test_a_window_that_works_all_day_keeps_nothing_of_it():
    command = [sys.executable, "-m", "tests.slow.soak", "--minutes", "0.3", "--quick"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("objects of Qt") >= soak.LEAST


def test_what_keeps_growing_is_noticed_and_what_was_made_once_is_not():
    at_rest = soak.Sample(200, 16, 4, 800, 1400, 170_000)
    begun = [at_rest._replace(memory=120, widgets=300, qt=500)] * 3 + [at_rest] * 6
    assert soak.growing(begun) == {}
    kept = [at_rest._replace(handles=16 + turn, widgets=800 + 10 * turn) for turn in range(9)]
    assert soak.growing(kept) == {"handles": (20, 23), "widgets": (840, 870)}


def test_a_window_that_is_killed_loses_no_more_than_two_seconds():
    for outcome in window_kills.kill_often(3, SEED):
        assert outcome.done > 0
        assert outcome.lost <= window_kills.MOST_LOST
        assert outcome.kept >= outcome.done, "what is written survives a kill at once"


TRACED = """
import sys
from pathlib import Path
from planner.storage.save import save
from tests.storage.samples import SAMPLE
save(SAMPLE, Path(sys.argv[1]), expected=None)
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_the_system_gets_the_calls_in_the_order_that_the_promise_rests_on(tmp_path):
    path, log = tmp_path / "documents" / "m.opmodel", tmp_path / "log"
    path.parent.mkdir()
    path.write_bytes(b"old")
    calls = "trace=openat,write,fsync,rename,renameat,renameat2"
    command = ["strace", "-f", "-y", "-o", str(log), "-e", calls, sys.executable, "-c", TRACED, str(path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("nobody may be traced here")
    assert done.returncode == 0, done.stderr
    assert path.read_bytes() == to_bytes(SAMPLE)
    folder = re.escape(str(path.parent))
    steps = {
        "written": rf"write\(\d+<{folder}/\.opmodel-[0-9a-f]+\.tmp>",
        "synced": rf"fsync\(\d+<{folder}/\.opmodel-[0-9a-f]+\.tmp>\) += 0",
        "named": rf'rename(at2?)?\(.*"{folder}/m\.opmodel".*\) = 0',
        "folder synced": rf"fsync\(\d+<{folder}>\) += 0",
    }
    lines = Path(log).read_text().splitlines()
    places = {
        step: [place for place, line in enumerate(lines) if re.search(found, line)] for step, found in steps.items()
    }
    assert all(places.values()), places
    assert max(places["written"]) < min(places["synced"])
    assert max(places["synced"]) < min(places["named"])
    assert len(places["named"]) == 1
    assert max(places["named"]) < min(places["folder synced"])
