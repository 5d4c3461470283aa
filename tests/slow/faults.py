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
from contextlib import contextmanager
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
    """Let each call of `opmodel new --force` fail; gives how many ended with status 2; none else says it saved."""
    told = 0
    with case_of(10, "existing") as case:
        for call in CALLS[1:4]:
            for at in range(1, 20):
                laid_out(case)
                with failing(call, at, errno.ENOSPC) as failed:
                    status = command_line(["new", "--template", "Blank", "-o", str(case.file), "--force"])
                if not failed:
                    break
                unchanged = case.file.read_bytes() == case.old
                if status not in (0, 2) or (unchanged and status == 0):
                    raise TornError(
                        f"{call} {at}: exit status {status}, and the file is {'old' if unchanged else 'new'}"
                    )
                told += status == 2
    return told


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
    proofs += [("command line", fail_the_command_line), ("full disk", fill_a_disk), ("size limit", limit_the_size)]
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
