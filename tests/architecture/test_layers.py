"""What a room may load: the model, the file and the tables work without a window toolkit or a plotting library."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("planner.model", "planner.storage", "planner.exchange", "planner.commands", "planner.cli")
GRAPHS = ("planner.model.graph", "planner.model.reading", "planner.exchange.graphs")
"""Rooms that are entered only when a graph is asked for."""

HEAVY = ("PySide6", "shiboken6", "matplotlib", "networkx", "numpy")

PROBE = """
import importlib, pkgutil, sys

def load(name):
    module = importlib.import_module(name)
    for child in pkgutil.iter_modules(getattr(module, "__path__", ()), name + "."):
        if child.name not in {graphs!r}:
            load(child.name)

load({room!r})
print(*[name for name in {heavy!r} if name in sys.modules])
"""


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_below_the_window_loads_no_window_toolkit(room: str) -> None:
    assert loaded_by(PROBE.format(room=room, heavy=HEAVY, graphs=GRAPHS)) == []


def test_only_graphs_name_networkx() -> None:
    named = re.compile(r"^\s*(import|from) networkx", re.MULTILINE)
    rooms = {ROOT.joinpath(*room.split(".")) for room in GRAPHS}
    elsewhere = [path for path in sources() if named.search(path.read_text("utf-8")) and path.parent not in rooms]
    assert elsewhere == []


def test_nothing_below_the_window_names_a_toolkit_even_in_a_function() -> None:
    named = re.compile(r"^\s*(import|from) (PySide6|shiboken6)", re.MULTILINE)
    below = [
        path for path in sources() if path.relative_to(ROOT / "planner").parts[0] in {"model", "storage", "exchange"}
    ]
    assert len(below) > 30
    assert [path for path in below if named.search(path.read_text("utf-8"))] == []


def test_nothing_blocks_signals() -> None:
    named = [path for path in sources() if "blockSignals" in path.read_text("utf-8")]
    assert named == [], "a blocked signal hides a flow that goes both ways"


def test_importing_the_package_imports_nothing_else() -> None:
    assert loaded_by("import planner, sys; print(*[n for n in sys.modules if n.startswith('planner.')])") == []


def sources() -> list[Path]:
    return list((ROOT / "planner").rglob("*.py"))


def loaded_by(code: str) -> list[str]:
    """Run code in an interpreter of its own and give the words that it prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()
