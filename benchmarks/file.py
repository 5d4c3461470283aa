"""file: opening, checking and saving a file, against reading and writing the same bytes as plain JSON."""

import json
import os
import tempfile
from datetime import date
from pathlib import Path

from benchmarks.figures import NO_GOAL, Goal, in_turn, show
from benchmarks.models import bytes_of, size_of
from planner.model.checked import Checked
from planner.storage.read import read_file
from planner.storage.save import save
from planner.storage.write import to_bytes

ROUNDS_BY_SIZE = {100: 30, 1_000: 15, 10_000: 5}
GOALS = {
    ("full check", 1_000): Goal(times=6),
    ("open: read_file and full check", 1_000): Goal(times=12),
    ("save: verified, synced, with a backup", 1_000): Goal(times=2),
}
"""What a series should come to, by its name and the number of functions."""


def run() -> None:
    """Measure at three sizes."""
    with tempfile.TemporaryDirectory() as folder:
        for functions, rounds in ROUNDS_BY_SIZE.items():
            _measure(functions, rounds, Path(folder, "made.opmodel"))


def _measure(functions: int, rounds: int, path: Path) -> None:
    data = bytes_of(functions)
    path.write_bytes(data)
    tree, model = json.loads(data), read_file(path).model
    what = f"{size_of(model)}, {len(data) / 1e6:.2f} MB, {rounds} rounds"
    reading = in_turn(
        {
            "json.loads": lambda: json.loads(data),
            "read_file": lambda: read_file(path),
            "full check": lambda: Checked.of(model, date.today()),
            "open: read_file and full check": lambda: Checked.of(read_file(path).model, date.today()),
        },
        rounds,
    )
    writing = in_turn(
        {
            "json.dumps(indent=1)": lambda: json.dumps(tree, indent=1, ensure_ascii=False).encode(),
            "to_bytes": lambda: to_bytes(model),
        },
        rounds,
    )
    titles = iter(range(10**6))
    saving = in_turn(
        {
            "json.dumps(indent=1), written and synced": lambda: _write(tree, path.with_suffix(".json")),
            "save: verified, synced, with a backup": lambda: save(
                model.replace(title=f"Saved {next(titles)}"), path, expected=None
            ),
        },
        rounds,
    )
    measured = {"reading": reading, "writing": writing, "saving": saving}
    for title, series in ((f"file, {name}: {what}", series) for name, series in measured.items()):
        peer, *ours = series.values()
        show(title, peer, [(mine, GOALS.get((mine.name, functions), NO_GOAL)) for mine in ours])


def _write(tree: object, path: Path) -> None:
    """What a program does that takes no care: write over the file, and bring it to the disk."""
    with path.open("wb") as file:
        file.write(json.dumps(tree, indent=1, ensure_ascii=False).encode())
        file.flush()
        os.fsync(file.fileno())
