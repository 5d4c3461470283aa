"""A large model with a user at it, to count what one step does."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Assignment, Function, Owner, Placement, Seat, Structure
from planner.storage.known import remember
from planner.storage.write import to_bytes
from planner.ui.window.main_window import MainWindow
from tests.ui.hands import Hands

FUNCTIONS, OWNERS, AREAS = 400, 40, 10


GIVEN, FREE, ABANDONED = "Function 0", "Function 1", "Function 2"


def large_model() -> OperatingModel:
    """Every function has one who decides and executes it and one who reviews, but for the abandoned third one."""
    functions = {
        f"f_{n:03}": Function(name=f"Function {n}", rank=f"{n:03}1", area=f"a_{n % AREAS}") for n in range(FUNCTIONS)
    }
    owners = {f"o_{n:02}": Owner(name=f"Role {n}") for n in range(OWNERS)}
    held = {"decision": Assignment(), "execution": Assignment()}
    assignments = {
        key: {f"o_{n % OWNERS:02}": held, f"o_{(n + 7) % OWNERS:02}": {"review": Assignment()}}
        for n, key in enumerate(functions)
        if functions[key].name != ABANDONED
    }
    place = Structure(
        name="Today",
        functions={key: Placement(effort=0.01) for key in functions},
        owners={key: Seat(rank=f"{n:02}1") for n, key in enumerate(owners)},
        assignments=assignments,
    )
    areas = {f"a_{n}": Area(name=f"Area {n}", rank=f"{n}1") for n in range(AREAS)}
    other = place.replace(name="Later", rank="z", after="s_today")
    return OperatingModel(
        areas=areas, functions=functions, owners=owners, structures={"s_today": place, "s_later": other}
    )


def settle():
    for _ in range(3):
        QApplication.processEvents()


def at_large_model(window: MainWindow, folder: Path) -> Hands:
    """A user at the large model, which is saved in this folder and opened."""
    path = folder / "large.opmodel"
    path.write_bytes(to_bytes(large_model()))
    remember(path)
    window.documents.open(path)
    settle()
    return Hands(window)
