"""What was understood of a responsibility matrix, for people to look at before it goes into a model."""

from collections.abc import Iterator, Mapping
from textwrap import fill

from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import FoundFunction, Matrix
from planner.exchange.matrix.scheme import Meaning
from planner.exchange.table.error import shown
from planner.model.vocabulary import OwnerKind, Ownership

_WIDTH = 96


def preview_text(matrix: Matrix, structure: str, kinds: Mapping[str, OwnerKind]) -> str:
    """Write what was understood.

    Args:
        matrix: the matrix.
        structure: the name of the structure that it would go into.
        kinds: the kinds of owners that are settled already, by name.
    """
    lines = [*_head(matrix, structure), "", f"Owners ({len(matrix.owners)})"]
    for owner in matrix.owners:
        kind = kinds.get(owner.name)
        why = "settled" if kind else f"because of {shown(owner.because)}" if owner.because else ""
        lines.append(f"  {owner.name}: {kind or owner.kind}{f' ({why})' if why else ''}")
    lines += ["", f"Functions ({len(matrix.functions)})"]
    area = ""
    for function in matrix.functions.values():
        if function.area != area:
            area = function.area
            lines.append(f"  {area or 'Without an area'}")
        lines += _function(function, "    " if matrix.areas else "  ")
    lines += _rest(matrix)
    return "\n".join(lines) + "\n"


def _head(matrix: Matrix, structure: str) -> Iterator[str]:
    rows = ", ".join(map(str, matrix.headers))
    yield f"{matrix.name}: a responsibility matrix with {matrix.shape}"
    yield f"Structure: {structure}"
    yield f"Header: {'row' if len(matrix.headers) == 1 else 'rows'} {rows}"
    if matrix.scheme is None:
        yield f"Scheme: none, since {matrix.because}"
    else:
        letters = ", ".join(f"{letter} {_word(meaning)}" for letter, meaning in matrix.scheme.letters.items())
        yield f"Scheme: {matrix.scheme.name} ({letters}), since {matrix.because}"


def _word(meaning: Meaning) -> str:
    return meaning.value if meaning.ownership else f"{meaning.value} (a note)"


def _function(function: FoundFunction, indent: str) -> Iterator[str]:
    said = []
    for ownership in Ownership:
        held = ((owner, words[ownership]) for owner, words in function.held.items() if ownership in words)
        owners = [f"{owner} [{boundary}]" if boundary else owner for owner, boundary in held]
        said += [f"{ownership}: {', '.join(owners)}"] if owners else []
    said += [f"{meaning}: {', '.join(owners)}" for meaning, owners in function.noted.items()]
    text = f"{function.name}: {'; '.join(said) or 'nobody'}"
    yield fill(text, _WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False)


def _rest(matrix: Matrix) -> Iterator[str]:
    if matrix.beside:
        yield from ("", "Other columns")
        for beside in matrix.beside:
            use = "left out" if beside.use is Use.LEFT_OUT else f"taken as {beside.use}"
            yield f"  {beside.heading}: {use}"
    if matrix.unread:
        yield from ("", f"Not read ({len(matrix.unread)})")
        yield from (f"  {cell}" for cell in matrix.unread)
