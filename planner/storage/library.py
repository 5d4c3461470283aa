"""The library of functions, roles and partner kinds, and the templates, as they come with the program."""

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

import planner
from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.model.records import Function
from planner.storage.errors import StorageError
from planner.storage.read import read_file

_LIBRARY = Path("library", "b2b-marketing")
_TEMPLATES = Path("templates")

Row = dict[str, str]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LibraryFunction:
    """A function to start from.

    Attributes:
        area: the name of its area.
        function: what it carries, without area and rank.
        from_stage: the stage of a team (1 solo, 2 small, 3 growth) that usually needs it first.
    """

    area: str
    function: Function
    from_stage: int


@dataclass(frozen=True, slots=True)
class LibraryRole:
    """A role to start from; ``usual_scope`` says in words what it usually holds."""

    name: str
    usual_scope: str
    from_stage: int


@dataclass(frozen=True, slots=True)
class LibraryPartner:
    """A kind of partner to start from; ``usually_executes`` names functions, and may_decide is rare."""

    kind: str
    usually_executes: tuple[str, ...]
    commercial_model: str
    may_decide: bool


@dataclass(frozen=True, slots=True)
class Library:
    """What *Add from the library…* offers, in the order to show it."""

    title: str
    description: str
    areas: tuple[str, ...]
    functions: tuple[LibraryFunction, ...]
    roles: tuple[LibraryRole, ...]
    partners: tuple[LibraryPartner, ...]
    departments: tuple[str, ...]

    def in_area(self, area: str) -> tuple[LibraryFunction, ...]:
        """The functions of one area, by its name."""
        return tuple(entry for entry in self.functions if entry.area == area)


@dataclass(frozen=True, slots=True)
class Template:
    """A model to start from.

    Attributes:
        file: the name of its file, without the ending.
        name: what lists call it.
        title: the title of a new document made from it.
        description: what is in it and when to choose it.
    """

    file: str
    name: str
    title: str
    description: str


@cache
def resources_folder() -> Path:
    """The folder of the data that comes with the program: in the installed package, else beside it in the project."""
    package = Path(planner.__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def load_library(folder: Path | None = None) -> Library:
    """Read the library.

    Args:
        folder: the folder of resources; None for the one that comes with the program.

    Raises:
        StorageError: a file of it is missing or does not fit.
    """
    source = (folder or resources_folder()) / _LIBRARY
    about = source / "library.json"
    with _sentences(about):
        described = json.loads(about.read_text(encoding="utf-8"))
        title, description = described["title"], described["description"]
        areas, departments = tuple(described["areas"]), tuple(described["departments"])
    return Library(
        title=title,
        description=description,
        areas=areas,
        functions=_rows(source / "functions.csv", _function),
        roles=_rows(source / "roles.csv", _role),
        partners=_rows(source / "partners.csv", _partner),
        departments=departments,
    )


def templates(folder: Path | None = None) -> tuple[Template, ...]:
    """List the templates in the order to show them.

    Args:
        folder: the folder of resources; None for the one that comes with the program.

    Raises:
        StorageError: the list is missing or does not fit.
    """
    index = (folder or resources_folder()) / _TEMPLATES / "index.json"
    with _sentences(index):
        entries = json.loads(index.read_text(encoding="utf-8"))
        return tuple(Template(e["file"], e["name"], e["title"], e["description"]) for e in entries)


def template_model(template: Template, folder: Path | None = None) -> OperatingModel:
    """Read the model of a template.

    Args:
        template: one of the list.
        folder: the folder of resources; None for the one that comes with the program.

    Raises:
        StorageError: its file is missing or does not fit.
    """
    return read_file((folder or resources_folder()) / _TEMPLATES / f"{template.file}.opmodel").model


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        msg = tr(
            "{file}, which comes with the program, cannot be read ({reason}); installing it again may help.",
            file=path.name,
            reason=error,
        )
        raise StorageError(msg) from None


def _rows(path: Path, made: Callable[[Row], T]) -> tuple[T, ...]:
    with _sentences(path), path.open(encoding="utf-8", newline="") as file:
        return tuple(made(row) for row in csv.DictReader(file, restval="", strict=True))


def _function(row: Row) -> LibraryFunction:
    function = Function(
        name=row["function"],
        description=row["description"],
        ownership_line=row["ownership_line"],
        affects=frozenset(row["affects"].split()),
        process_level=row["process_level"],
        required_inputs=_listed(row["required_inputs"]),
        review_point=row["review_point"],
        metric_kind=row["metric_kind"],
        metric=row["metric"],
        usual_sourcing=row["usual_sourcing"],
        critical=_is_yes(row["critical"]),
        input_from=_listed(row["input_from"]),
    )
    return LibraryFunction(row["area"], function, int(row["from_stage"]))


def _role(row: Row) -> LibraryRole:
    return LibraryRole(row["role"], row["usual_scope"], int(row["from_stage"]))


def _partner(row: Row) -> LibraryPartner:
    executes = tuple(sorted(_listed(row["usually_executes"])))
    return LibraryPartner(row["partner_kind"], executes, row["usual_commercial_model"], _is_yes(row["may_decide"]))


def _listed(cell: str) -> frozenset[str]:
    return frozenset(item.strip() for item in cell.split(";")) - {""}


def _is_yes(cell: str) -> bool:
    return cell == "yes"
