"""``opmodel import``: a model of a table that people have, or a model brought up to date with one."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from planner.commands.call_error import CallError
from planner.commands.files import check_target, same_file, structure_id
from planner.commands.options import add_output
from planner.commands.output import emit, tell
from planner.exchange.table.error import shown

if TYPE_CHECKING:
    from planner.exchange.matrix.matrix import Choices, Matrix
    from planner.exchange.matrix.scheme import Meaning
    from planner.exchange.table.reading import Imported
    from planner.model.change import Edit
    from planner.model.operating_model import OperatingModel
    from planner.model.vocabulary import OwnerKind

_SHAPES = ("table", "matrix")
_KINDS = ("role", "partner", "department")
_MEANINGS = ("decision", "execution", "input", "review", "informed", "nothing")
_TOLD = 50  # cells that could not be read


class _Target(NamedTuple):
    """The model that a table goes into: an empty one, or that of a file with the digest of its bytes."""

    model: "OperatingModel"
    digest: str | None = None


def add_import(command: argparse.ArgumentParser) -> None:
    """Let the command take its arguments."""
    command.description = (
        "Read an assignment table or a responsibility matrix (RACI and its like) from CSV, text with tabs, Markdown or "
        "XLSX. The header says which of the two it is."
    )
    command.add_argument("table", metavar="TABLE", type=Path, help="the table or the matrix")
    command.add_argument("--shape", choices=_SHAPES, help="what the table is, where its header does not tell")
    command.add_argument("--encoding", help="the table's encoding, where it is neither UTF-8 nor marked as UTF-16")
    command.add_argument("--title", help="the title of the model (default: the table's name, or as it is)")
    command.add_argument("--into", metavar="FILE", type=Path, help="bring this model up to date, by names")
    matrix = command.add_argument_group("for a matrix")
    matrix.add_argument("--scheme", metavar="NAME", help="RACI, RASCI, RACIO, ours, DACI or RAPID (default: found)")
    matrix.add_argument(
        "--letter",
        metavar="LETTER=MEANING",
        action="append",
        default=[],
        help=f"what a letter or a sign such as x means: {', '.join(_MEANINGS)}; may be given several times",
    )
    matrix.add_argument("--structure", metavar="NAME", help="the structure that it goes into (default: Today)")
    matrix.add_argument(
        "--kind",
        metavar="OWNER=KIND",
        action="append",
        default=[],
        help=f"what kind of owner somebody is: {', '.join(_KINDS)}; may be given several times",
    )
    matrix.add_argument(
        "--leave-out",
        metavar="COLUMN",
        action="append",
        default=[],
        help="do not read this column; may be given several times",
    )
    command.add_argument("--preview", action="store_true", help="print what was understood, and write nothing")
    add_output(command, "FILE.opmodel", required=False)


def import_table(call: argparse.Namespace) -> int:
    """``opmodel import``: read a table into a new model or an existing one."""
    from planner.model.collector import collector_paused

    _check_call(call)
    with collector_paused():
        return _import(call)


def _import(call: argparse.Namespace) -> int:
    from planner.exchange.incoming import TableShape, read_incoming
    from planner.storage.read import bytes_of

    shape = None if call.shape is None else TableShape(call.shape)
    found = read_incoming(bytes_of(call.table), call.table.name, call.encoding, shape=shape, choices=_choices(call))
    target = _target(call.into)
    kinds = _kinds(call.kind)
    structure = _structure(call, target.model)
    edit = _edit(call, found, structure, kinds)
    tell(*_notes(found))
    if call.preview:
        emit(_preview(found, structure, {**_known_kinds(target.model), **kinds}))
        if call.into is not None:
            emit("\n" + _changes(target.model, edit))
        return 0
    _write(call, target, edit)
    return 0


def _check_call(call: argparse.Namespace) -> None:
    if call.output is None and call.into is None and not call.preview:
        msg = "An import needs -o FILE, --into FILE or --preview; see opmodel import --help."
        raise CallError(msg)
    if call.output is not None and not call.preview and not _over_itself(call):
        check_target(call.output, call.table, force=call.force)


def _over_itself(call: argparse.Namespace) -> bool:
    """Does the model go back into the file that it comes from?"""
    return call.into is not None and (call.output is None or same_file(call.output, call.into))


def _choices(call: argparse.Namespace) -> "Choices":
    from planner.exchange.matrix.matrix import Choices
    from planner.exchange.matrix.scheme import SCHEMES, scheme_named

    scheme = None
    if call.scheme is not None:
        scheme = scheme_named(call.scheme)
        if scheme is None:
            msg = f"There is no scheme {shown(call.scheme)}; there are {', '.join(SCHEMES)}."
            raise CallError(msg)
    return Choices(scheme=scheme, left_out=frozenset(call.leave_out), letters=_letters(call.letter))


def _letters(told: Sequence[str]) -> "Mapping[str, Meaning | None]":
    from planner.exchange.matrix.cell import sign_of
    from planner.exchange.matrix.scheme import Meaning

    pairs = _pairs("--letter", "LETTER=MEANING, which", _MEANINGS, told)
    return {sign_of(letter): None if word == "nothing" else Meaning(word) for letter, word in pairs}


def _kinds(told: Sequence[str]) -> "Mapping[str, OwnerKind]":
    from planner.model.vocabulary import OwnerKind

    pairs = _pairs("--kind", "OWNER=KIND, where the kind", _KINDS, told)
    return {name: OwnerKind(word) for name, word in pairs}


def _pairs(option: str, form: str, words: Sequence[str], told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Part what an option was given, such as ``R=execution``, into what is told about and one of these words."""
    for text in told:
        about, _, word = (part.strip() for part in text.rpartition("="))
        if not about or word not in words:
            msg = f"{option} takes {form} is {', '.join(words)}; {shown(text)} is none."
            raise CallError(msg)
        yield about, word


def _target(into: Path | None) -> _Target:
    from planner.model.operating_model import OperatingModel
    from planner.storage.header import too_new
    from planner.storage.place import file_name
    from planner.storage.read import bytes_of, digest_of, parse

    if into is None:
        return _Target(OperatingModel())
    data = bytes_of(into)
    opened = parse(data, file_name(into))
    if opened.read_only:
        msg = f"{file_name(into)} cannot be changed, because it has {too_new(opened.model)}."
        raise CallError(msg)
    tell(*opened.notes)
    return _Target(opened.model, digest_of(data))


def _structure(call: argparse.Namespace, model: "OperatingModel") -> str:
    """Give the name of the structure that a matrix goes into."""
    from planner.exchange.matrix.matrix import DEFAULT_STRUCTURE

    names = [model.structures[key].name for key in model.structure_order()]
    if call.structure is not None:
        return call.structure.strip() if call.structure not in model.structures else _named(call, model)
    if len(names) > 1 and DEFAULT_STRUCTURE not in names:
        return ""
    return names[0] if len(names) == 1 else DEFAULT_STRUCTURE


def _named(call: argparse.Namespace, model: "OperatingModel") -> str:
    return model.structures[structure_id(model, call.structure, call.into.name)].name


def _edit(
    call: argparse.Namespace, found: "Imported | Matrix", structure: str, kinds: "Mapping[str, OwnerKind]"
) -> "Edit":
    from planner.exchange.matrix.matrix_edit import matrix_edit
    from planner.exchange.table.reading import Imported

    if isinstance(found, Imported):
        if call.structure or call.scheme or kinds or call.leave_out or call.letter:
            msg = (
                "--structure, --scheme, --letter, --kind and --leave-out are for a matrix; an assignment table says all"
                " that."
            )
            raise CallError(msg)
        return found.edit
    unknown = kinds.keys() - {owner.name for owner in found.owners}
    if unknown:
        known = ", ".join(shown(owner.name) for owner in found.owners)
        msg = f"{found.name} has no owner {shown(min(unknown))}; it has {known}."
        raise CallError(msg)
    if not structure:
        msg = f"{call.into.name} has several structures; name one with --structure."
        raise CallError(msg)
    return matrix_edit(found, structure=structure, kinds=kinds)


def _notes(found: "Imported | Matrix") -> Iterator[str]:
    from planner.exchange.table.reading import Imported

    yield from found.notes
    if isinstance(found, Imported):
        return
    for beside in found.beside:
        if beside.use.value == "left out":
            yield f"{found.name}: the column {shown(beside.heading)} is left out."
    for cell in found.unread[:_TOLD]:
        yield f"{found.name}, {cell} and is left out."
    if len(found.unread) > _TOLD:
        yield f"{found.name}: {len(found.unread) - _TOLD} more cells could not be read and are left out."


def _preview(found: "Imported | Matrix", structure: str, kinds: "Mapping[str, OwnerKind]") -> str:
    from planner.exchange.matrix.preview import preview_text
    from planner.exchange.outline import outline
    from planner.exchange.table.reading import Imported

    return outline(found.model) if isinstance(found, Imported) else preview_text(found, structure, kinds)


def _known_kinds(model: "OperatingModel") -> "Mapping[str, OwnerKind]":
    """Give the kinds that owners have in the model, by name; there a matrix does not change them."""
    from planner.model.vocabulary import OwnerKind

    known = set(OwnerKind)
    return {owner.name.strip(): OwnerKind(owner.kind) for owner in model.owners.values() if owner.kind in known}


def _changes(model: "OperatingModel", edit: "Edit") -> str:
    """Write what the table would change in a model."""
    from planner.exchange.reports.differences import diff_text
    from planner.model.differences.find import differences

    after = edit(model).model
    return diff_text(differences(model, after), model, after)


def _write(call: argparse.Namespace, target: _Target, edit: "Edit") -> None:
    from planner.model.edits.structures import set_title
    from planner.model.errors import EditError
    from planner.storage.save import create, save

    title = call.table.stem if call.title is None and call.into is None else call.title
    try:
        model = edit(target.model).model
        model = model if title is None else set_title(model, title=title).model
    except EditError as error:
        raise CallError(str(error)) from None
    if not _over_itself(call):
        tell(*create(model, call.output, force=call.force).notes)
    elif model == target.model:
        tell(f"{call.into.name} says all of this already; nothing was written.")
    else:
        tell(*save(model, call.into, expected=target.digest).notes)
