"""Kills a save before each of its calls to the system, and at random moments, and looks at what is on the disk.

    python -m tests.slow.kills                      every call, new, existing and linked files of 10 kB to 10 MB
    python -m tests.slow.kills --random 2000        that many kills at random moments; --seed N repeats a run

Prints figures and the seed; exit status 1 when a file was ever neither the complete old nor the complete new one.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.models import model_of
from planner.model.edits.structures import set_title
from planner.model.operating_model import OperatingModel
from planner.storage import save as saving
from planner.storage.backups import Shelf, versions
from planner.storage.data_folder import VARIABLE
from planner.storage.write import to_bytes

SIZES = {"10 kB": 10, "1 MB": 950, "10 MB": 9500}
"""Functions in a model, by the size of its file."""

TARGETS = ("existing", "new", "linked")

CALLS = (
    *("open", "write", "fsync", "close", "replace", "rename", "link", "unlink", "chmod", "chown", "mkdir", "stat"),
    *("scandir", "listxattr", "getxattr", "setxattr", "umask", "access", "lstat", "readlink"),
)


class Case(NamedTuple):
    """A save that is going to be killed.

    Attributes:
        folder: where the document lies.
        target: new, existing or linked.
        path: what is saved to.
        file: what the path leads to.
        old: its bytes before; None where there is none.
        new: its bytes after.
        model: what is saved.
    """

    folder: Path
    target: str
    path: Path
    file: Path
    old: bytes | None
    new: bytes
    model: OperatingModel


class TornError(AssertionError):
    """A file that is neither the old one nor the new one."""


@contextmanager
def case_of(functions: int, target: str) -> Iterator[Case]:
    """Lay a document out in a folder of its own, with a data folder of its own."""
    before = model_of(functions, seed=1)
    after = set_title(before, title="The new version").model
    old, new = to_bytes(before), to_bytes(after)
    outer = os.environ.get(VARIABLE)
    with tempfile.TemporaryDirectory() as name:
        os.environ[VARIABLE] = f"{name}/data"
        folder = Path(name, "documents")
        folder.mkdir()
        file = folder / "m.opmodel"
        path = folder / "link.opmodel" if target == "linked" else file
        if target == "linked":
            path.symlink_to(file)
        try:
            yield Case(folder, target, path, file, None if target == "new" else old, new, after)
        finally:
            if outer is None:
                del os.environ[VARIABLE]
            else:
                os.environ[VARIABLE] = outer


def laid_out(case: Case) -> None:
    """Put the old version, or nothing, back in its place, without a backup anywhere."""
    shutil.rmtree(case.folder.parent / "data", ignore_errors=True)
    case.file.unlink(missing_ok=True)
    if case.old is not None:
        case.file.write_bytes(case.old)


def save_of(case: Case) -> None:
    """Save as the program does; what comes before any call to the system is not done again for each kill."""
    saving.verified_bytes = lambda *_: case.new
    saving.save(case.model, case.path, expected=None)


def in_child(work: Callable[[], None]) -> int:
    """Run something in a copy of this process; gives how that ended, as `os.waitpid` says it."""
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException:  # nothing may come back from here
            os._exit(3)
        os._exit(0)
    return os.waitpid(child, 0)[1]


def killing_before(number: int) -> None:
    """Have this process killed before the call to the system with this number, counted from 1."""
    count = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            nonlocal count
            count += 1
            if count == number:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*given, **named)

        return call

    for name in CALLS:
        setattr(os, name, counted(getattr(os, name)))


def checked(case: Case) -> str:
    """Say which version is on the disk.

    Raises:
        TornError: it is neither of the two, a link is one no more, or a backup is not whole.
    """
    if case.target == "linked" and not case.path.is_symlink():
        raise TornError("the link is gone")
    found = case.file.read_bytes() if case.file.exists() else None
    if found not in (case.old, case.new):
        raise TornError(f"{len(found or b'')} bytes that are neither the old nor the new version")
    others = {name.name for name in case.folder.iterdir()} - {case.file.name, case.path.name}
    if any(not (name.startswith(".opmodel-") and name.endswith(".tmp")) for name in others):
        raise TornError(f"unknown files {others}")
    for version in versions(case.file, Shelf.BACKUPS):
        if version.file.read_bytes() not in (case.old, case.new):
            raise TornError("a backup that is not whole")
    return "new" if found == case.new else "old"


def kill_before_every_call(functions: int, target: str) -> dict[str, int]:
    """Kill a save before its first call, its second, and so on until one ends by itself; counts what was left."""
    found = {"old": 0, "new": 0}
    with case_of(functions, target) as case:
        number = 0
        while True:
            number += 1
            laid_out(case)

            def work(at: int = number) -> None:
                killing_before(at)
                save_of(case)

            status = in_child(work)
            left = checked(case)
            if status == 0:
                if left != "new":
                    raise TornError("a save that ended well left the old version")
                return found
            if not os.WIFSIGNALED(status):
                raise TornError(f"a save that was not killed ended with {status}")
            found[left] += 1


def kill_at_random(kills: int, functions: int, seed: int) -> dict[str, int]:
    """Kill saves at random moments, as many times; counts what was left."""
    dice = random.Random(seed)
    found = {"old": 0, "new": 0, "not killed": 0}
    with case_of(functions, "existing") as case:
        laid_out(case)
        latest = min(_seconds(case) for _ in range(7))
        for _ in range(kills):
            laid_out(case)
            delay = dice.uniform(1e-4, latest)

            def work(after: float = delay) -> None:
                signal.setitimer(signal.ITIMER_REAL, after)  # nobody handles it, so it ends the process there and then
                save_of(case)
                signal.setitimer(signal.ITIMER_REAL, 0)

            status = in_child(work)
            left = checked(case)
            killed = os.WIFSIGNALED(status)
            found[left if killed else "not killed"] += 1
            # How long a save takes once its process is there nobody can say beforehand, so the kills feel for its end.
            latest *= 1.1 if killed else 0.8
    return found


def _seconds(case: Case) -> float:
    laid_out(case)
    started = time.perf_counter()
    in_child(lambda: save_of(case))
    return time.perf_counter() - started


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--random", type=int, default=0, metavar="KILLS")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    call = parser.parse_args()
    try:
        if call.random:
            found = kill_at_random(call.random, SIZES["10 kB"], call.seed)
            sys.stdout.write(f"seed {call.seed}: {call.random} kills at random moments: {found}\n")
            return 0
        for size, functions in SIZES.items():
            for target in TARGETS:
                found = kill_before_every_call(functions, target)
                sys.stdout.write(f"{size}, {target}: killed before {sum(found.values())} calls: {found}\n")
                sys.stdout.flush()
    except TornError as error:
        sys.stdout.write(f"TORN: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
