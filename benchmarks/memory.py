"""The memory of processes: what is theirs alone, and their part of what they share (PSS, as Linux counts it)."""

from pathlib import Path

OWN = """
def own_memory():
    try:
        with open("/proc/self/smaps_rollup") as told:
            return next(int(line.split()[1]) * 1024 for line in told if line.startswith("Pss:"))
    except OSError:
        return 0
"""
"""The same for a program that is measured, as text to put into it; 0 where the system does not tell."""


def bytes_of_tree(process: int) -> int:
    """The bytes of a process and all that it started."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text("utf-8", "replace").rpartition(")")[2].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(stat.parent.name))
    total, waiting = 0, [process]
    while waiting:
        each = waiting.pop()
        waiting += children.get(each, [])
        total += _bytes_of(each)
    return total


def _bytes_of(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("utf-8").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
