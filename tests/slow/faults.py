"""Lets each write, sync and rename of a save fail in turn, fills a disk, and looks at what is said and left.

    python -m tests.slow.faults

Prints figures; exit status 1 when a failed save said that it was saved, or left anything but a complete version.
"""

import errno
import os
import resource
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main as command_line
from planner.storage.errors import NotSaved
from planner.storage.save import save
from tests.slow.kills import SIZES, TARGETS, Case, TornError, case_of, checked, in_child, laid_out

FAULTS = {
    errno.EIO: "the disk reports an error",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "there is no permission for it",
    errno.EINTR: "the system interrupted it",
}
_NOBODY = 65534
CALLS = ("open", "write", "fsync", "replace", "link")


@contextmanager
def failing(call: str, at: int, number: int, *, from_there_on: bool = False) -> Iterator[list[str]]:
    """Let a call fail the time with this number, counted from 1, or from then on; gives what it failed at."""
    real, count, failed = getattr(os, call), 0, []

    def fails(*given: Any, **named: Any) -> Any:
        nonlocal count
        count += 1
        if count == at or (from_there_on and count > at):
            failed.append(call)
            raise OSError(number, os.strerror(number))
        return real(*given, **named)

    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(os, call, fails)
        yield failed


def fail_every_call(functions: int, target: str) -> dict[str, int]:
    """Let each call fail once, and once from then on, for each reason; counts how the saves ended."""
    ended = {"told and old": 0, "told and new": 0, "saved": 0}
    with case_of(functions, target) as case:
        for call in CALLS:
            for number, words in FAULTS.items():
                for lasting in (False, True):
                    at = 1
                    while _one(case, call, at, number, words, lasting=lasting, ended=ended):
                        at += 1
    return ended


def _one(case: Case, call: str, at: int, number: int, words: str, *, lasting: bool, ended: dict[str, int]) -> bool:
    """Save once with a failure; gives whether there was one to have."""
    laid_out(case)
    sentence = ""
    with failing(call, at, number, from_there_on=lasting) as failed:
        try:
            save(case.model, case.path, expected=None)
        except NotSaved as error:
            sentence = str(error)
    left = checked(case)
    if not failed:
        return False
    if not sentence:
        if left != "new":
            raise TornError(f"said to be saved with {call} {at} failing, and it is not")
        ended["saved"] += 1  # what failed was the backup, which is told, or what is no loss
        return True
    if words not in sentence or ("was written, but" in sentence) != (left == "new"):
        raise TornError(f"{call} {at}: {left} is left, and it says: {sentence}")
    ended[f"told and {left}"] += 1
    return True


def fail_the_command_line() -> int:
    """Let each call of `opmodel new --force` fail for each reason; gives how many ended with status 2 and a sentence.

    None of the others may leave the old file: what is not told is done.
    """
    told = 0
    with case_of(10, "existing") as case:
        for call in CALLS[1:4]:
            for number, words in FAULTS.items():
                at = 1
                while _call_fails(case, call, at, number, words) is not None:
                    told += case.file.read_bytes() == case.old
                    at += 1
    return told


def _call_fails(case: Case, call: str, at: int, number: int, words: str) -> int | None:
    """Run the command line once with a failure; gives its exit status, or None where there was no failure to have."""
    laid_out(case)
    said, complained = StringIO(), StringIO()
    with failing(call, at, number) as failed, redirect_stdout(said), redirect_stderr(complained):
        status = command_line(["new", "--template", "Blank", "-o", str(case.file), "--force"])
    if not failed:
        return None
    sentence = complained.getvalue()
    unchanged = case.file.read_bytes() == case.old
    told = words in sentence and ("was not saved" in sentence if unchanged else "was written, but" in sentence)
    if said.getvalue() or not (told if status == 2 else status == 0 and not unchanged):
        raise TornError(f"{call} {at}: status {status}, the file is {'old' if unchanged else 'new'}: {sentence}")
    return status


def save_where_only_reading_is_allowed() -> str:
    """Save as an ordinary user into a folder, and over a file, that is not theirs to write; says what happened."""
    for mode, words in ((0o666, "there is no permission for it"), (0o444, "the file is write-protected")):
        with case_of(10, "existing") as case:
            save(case.model, case.path, expected=None)  # an ordinary user may not be able to load what it takes
            laid_out(case)
            case.folder.parent.chmod(0o755)
            case.file.chmod(mode)
            case.folder.chmod(0o555)

            def work(case: Case = case, words: str = words) -> None:
                if os.geteuid() == 0:
                    os.setgid(_NOBODY)
                    os.setuid(_NOBODY)
                try:
                    save(case.model, case.path, expected=None)
                except NotSaved as error:
                    os._exit(42 if f"because {words}" in str(error) else 43)

            try:
                status = os.waitstatus_to_exitcode(in_child(work))
            finally:
                case.folder.chmod(0o755)
            if status != 42 or checked(case) != "old":
                raise TornError(f"ended with {status}, and the file is {checked(case)}")
    return "told, and the old file is whole"


def save_under_the_longest_name() -> str:
    """Save under a name of 255 bytes, which fits, and of 256, which does not; says what happened."""
    with case_of(10, "new") as case:
        longest = case.folder / ("ä" * 123 + "m.opmodel")
        if len(os.fsencode(longest.name)) != 255:
            raise TornError(f"{len(os.fsencode(longest.name))} bytes")
        for _ in range(2):  # the second time there is a version to keep
            save(case.model, longest, expected=None)
            if longest.read_bytes() != case.new:
                raise TornError("it is not what was saved")
        try:
            save(case.model, longest.with_name("x" + longest.name), expected=None)
        except NotSaved as error:
            if "because its name is too long" not in str(error) or [*case.folder.iterdir()] != [longest]:
                raise TornError(str(error)) from None
            return "255 bytes are saved, 256 are told"
        raise TornError("said to be saved under a name that is too long")


@contextmanager
def small_disk() -> Iterator[Path | None]:
    """Mount a disk of 256 kB; None where that is not allowed."""
    with tempfile.TemporaryDirectory() as name:
        mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", name]
        done = subprocess.run(mount, check=False, capture_output=True) if sys.platform == "linux" else None
        if done is None or done.returncode:
            yield None
            return
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", name], check=True)


def fill_a_disk() -> str:
    """Save a model that does not fit on a disk, over one that does; says what happened."""
    with small_disk() as folder, case_of(300, "existing") as big, case_of(10, "existing") as small:
        if folder is None:
            return "no disk can be mounted here"
        path = folder / "m.opmodel"
        path.write_bytes(small.new)
        try:
            save(big.model, path, expected=None)
        except NotSaved as error:
            if "the disk is full; the file on disk is as it was" not in str(error) or error.kept is None:
                raise TornError(str(error)) from None
            if path.read_bytes() != small.new or error.kept.read_bytes() != big.new:
                raise TornError("the file changed") from None
            if len(list(folder.iterdir())) != 1:
                raise TornError("something is left on the disk") from None
            return "told, and the old file is whole"
        raise TornError("said to be saved on a disk that is full")


def limit_the_size() -> str:
    """Save under a limit of the size of files, which stops a write halfway; says what happened."""
    with case_of(60, "existing") as case:
        laid_out(case)

        def work() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(case.new) // 2, resource.RLIM_INFINITY))
            try:
                save(case.model, case.path, expected=None)
            except NotSaved as error:
                os._exit(42 if "does not take a file of this size" in str(error) else 43)

        status = os.waitstatus_to_exitcode(in_child(work))
        if status != 42 or checked(case) != "old":
            raise TornError(f"ended with {status}, and the file is {checked(case)}")
        return "told, and the old file is whole"


def main() -> int:
    """Run everything and print the figures."""
    proofs: list[tuple[str, Callable[[], object]]] = [
        (f"each call fails, {size}, {target}", lambda size=size, target=target: fail_every_call(SIZES[size], target))
        for size in ("10 kB",)
        for target in TARGETS
    ]
    proofs += [
        ("command line", fail_the_command_line),
        ("full disk", fill_a_disk),
        ("size limit", limit_the_size),
        ("read-only folder", save_where_only_reading_is_allowed),
        ("longest name", save_under_the_longest_name),
    ]
    try:
        for name, proof in proofs:
            sys.stdout.write(f"{name}: {proof()}\n")
            sys.stdout.flush()
    except TornError as error:
        sys.stdout.write(f"TORN: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
