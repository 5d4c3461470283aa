"""The files that a command reads and writes, and the structures that it is told by name."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.call_error import CallError
from planner.commands.output import tell
from planner.exchange.table.error import shown
from planner.storage.errors import StorageError

if TYPE_CHECKING:
    from planner.model.operating_model import OperatingModel
    from planner.storage.read import Opened

_MOST_TOLD = 12


def opened(path: Path) -> "Opened":
    """Open a file, or the model in a picture, and tell what people should know about it."""
    from planner.storage.opening import open_any

    found = open_any(path).opened
    tell(*found.notes)
    return found


def all_opened(paths: Sequence[Path]) -> list[tuple[bytes, "Opened"]]:
    """Open several files, each with its bytes.

    Raises:
        CallError: some are bad; it says so of each of them.
    """
    from planner.storage.opening import open_any

    files, refused = [], []
    for path in paths:
        try:
            found = open_any(path)
            tell(*found.opened.notes)
            files.append((found.data, found.opened))
        except StorageError as error:
            refused.append(str(error))
    if refused:
        raise CallError("\n".join(refused))
    return files


def check_target(target: Path, *sources: Path, force: bool) -> None:
    """Refuse an output before any work is done for it.

    Args:
        target: the file to write.
        sources: the files that are read; none of them is written over.
        force: may a file that is there be replaced?

    Raises:
        CallError: the file cannot be written, or must not be.
    """
    msg = ""
    if target.is_dir():
        msg = f"{target} is a folder; -o names the file to write."
    elif not target.parent.is_dir():
        msg = f"There is no folder {target.parent} to write {target.name} into."
    elif any(same_file(target, source) for source in sources):
        msg = f"{target} is the file that is read; -o must name another one."
    elif target.exists() and not force:
        msg = f"{target} exists already; --force replaces it."
    if msg:
        raise CallError(msg)


def same_file(one: Path, other: Path) -> bool:
    """Do two paths lead to one file that is there?"""
    return one.exists() and other.exists() and one.samefile(other)


def structure_id(model: "OperatingModel", wanted: str, file: str) -> str:
    """Give the id of the structure with this id or name.

    Raises:
        CallError: there is none, or several have the name.
    """
    names = {key: model.structures[key].name for key in model.structure_order()}
    return id_named(names, wanted, file, ("structure", "structures"))


def id_named(names: Mapping[str, str], wanted: str, where: str, words: tuple[str, str]) -> str:
    """Give the id that a call means.

    Args:
        names: what it can mean: names by id, in the order in which they are told.
        wanted: a name or an id.
        where: what sentences call the place that has them, such as the file.
        words: what is meant, one and several.

    Raises:
        CallError: there is none, or several have the name.
    """
    if wanted in names:
        return wanted
    named = [key for key, name in names.items() if name.strip() == wanted.strip()]
    if len(named) == 1:
        return named[0]
    one, several = words
    if named:
        msg = f"{where} has {len(named)} {several} named {shown(wanted)}; name one by its id: {' or '.join(named)}."
    else:
        msg = f"{where} has no {one} {shown(wanted)}; it has {_some(list(names.values()))}."
    raise CallError(msg)


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_TOLD:,} more" if len(names) > _MOST_TOLD else ""
    return f"{', '.join(map(shown, names[:_MOST_TOLD])) or 'none'}{more}"
