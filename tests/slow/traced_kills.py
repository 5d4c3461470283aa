"""Kills a save before each call that really reaches the system, with strace, and looks at what is on the disk.

    python -m tests.slow.traced_kills               takes a second or two for each of about a hundred calls

Prints figures; exit status 1 when a file was ever neither the complete old nor the complete new one.
"""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.slow.kills import TARGETS, Case, TornError, case_of, checked, laid_out

SAVING = """
import os, sys
from pathlib import Path
from planner.storage import save as saving
data = Path(sys.argv[2]).read_bytes()
saving.verified_bytes = lambda *_: data
Path("/begin-of-the-save").exists()
saving.save(None, Path(sys.argv[1]), expected=None)
Path("/end-of-the-save").exists()
"""
_CALL = re.compile(r"^\d+ +(\w+)\(")


def calls_of(case: Case, command: list[str], log: Path) -> list[tuple[str, int]]:
    """The calls of one whole save: each by its name, and the how manieth of this name it is in the whole run."""
    laid_out(case)
    subprocess.run(["strace", "-f", "-o", str(log), *command], check=True, capture_output=True)
    seen: Counter[str] = Counter()
    found, within = [], False
    for line in log.read_text(errors="replace").splitlines():
        call = _CALL.match(line)
        if call is None:
            continue
        seen[call[1]] += 1
        if "/begin-of-the-save" in line or "/end-of-the-save" in line:
            within = "begin" in line
        elif within:
            found.append((call[1], seen[call[1]]))
    return found


def kill_before_each(target: str) -> dict[str, int]:
    """Kill one save before each of its calls; counts what was left."""
    left: Counter[str] = Counter()
    with case_of(10, target) as case:
        new, log = case.folder.parent / "new", case.folder.parent / "log"
        new.write_bytes(case.new)
        command = [sys.executable, "-c", SAVING, str(case.path), str(new)]
        for name, number in calls_of(case, command, log):
            laid_out(case)
            inject = f"inject={name}:signal=SIGKILL:when={number}"
            done = subprocess.run(["strace", "-f", "-o", os.devnull, "-e", inject, *command], check=False)
            state = checked(case)
            if done.returncode == 0 and state != "new":
                raise TornError(f"a save that ended well left the old version ({name} {number})")
            left[state if done.returncode else "not killed"] += 1
    return dict(left)


def main() -> int:
    """Run it for each kind of target and print the figures."""
    try:
        for target in TARGETS:
            sys.stdout.write(f"{target}: {kill_before_each(target)}\n")
            sys.stdout.flush()
    except TornError as error:
        sys.stdout.write(f"TORN: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
