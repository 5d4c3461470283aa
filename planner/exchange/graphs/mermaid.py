"""The owner graph as a Mermaid flowchart, with every name quoted so that it stays text."""

import re
from collections.abc import Iterator, Sequence

from planner.exchange.graphs.drawn import KINDS, LEGEND, Drawn, Link, drawn
from planner.exchange.palette import DEPARTMENT, ERROR, ERROR_GROUND, OWNERSHIP, PAPER, STRONG_LINE, TEXT
from planner.exchange.wanted import Wanted, Written
from planner.language import number_words, tr
from planner.model.vocabulary import OwnerKind, Ownership

_UNSAFE = re.compile(r"[^\w ,.\-]", re.ASCII)
_ARROWS = {Ownership.EXECUTION: "-->", Ownership.REVIEW: "-->", Ownership.INPUT: "-.->"}
_DASHES = {Ownership.EXECUTION: "", Ownership.REVIEW: ",stroke-dasharray:8 4", Ownership.INPUT: ""}
_MOST_LINKS = 500  # maxEdges, unless a page says otherwise
_CLASSES = {OwnerKind.PARTNER.value: "partner", OwnerKind.DEPARTMENT.value: "department"}


def write_mermaid(wanted: Wanted) -> Written:
    """Write the owner graph of a structure: owners as boxes, lines by ownership, abandoned functions, a legend.

    Raises:
        StorageError: the structure is not there, or there is nothing to draw.
    """
    graph = drawn(wanted)
    text = "\n".join(_lines(graph)) + "\n"
    number = len(graph.links)
    if number + len(LEGEND) <= _MOST_LINKS:
        return Written(text.encode())
    note = tr(
        "Mermaid draws {most} lines unless its setting maxEdges allows more; this graph has {number}.",
        most=_MOST_LINKS,
        number=number_words(number),
    )
    return Written(text.encode(), (note,))


def quoted(text: str) -> str:
    """Give a text as a label in quotes; Mermaid shows each of its characters, and obeys none.

    ASCII signs but for a few become codes such as ``#35;``, since quotes alone do not keep directives (``%%{``),
    icons, Markdown and tags from being found in a label.
    """
    return '"' + _UNSAFE.sub(lambda found: _code(found[0]), text) + '"'


def _code(sign: str) -> str:
    return f"#{ord(sign)};" if sign.isascii() else sign


def _lines(graph: Drawn) -> Iterator[str]:
    yield "flowchart LR"
    yield f"  %% {quoted(graph.title)}"
    links = list(graph.links)
    for box in graph.boxes:
        outside = "EXTERNAL<br/>" if box.kind == OwnerKind.PARTNER else ""
        label = f'"{outside}{quoted(box.name)[1:-1]}<br/>{box.words}"'
        yield f"  {box.key}[{label}]:::{_CLASSES.get(box.kind, 'role')}"
    for link in links:
        yield f'  {link.source} {_ARROWS[link.kind]}|"{link.words}"| {link.target}'
    if graph.abandoned:
        yield '  subgraph abandoned ["Abandoned: nobody decides, nobody executes"]'
        yield from (f"    {key}[{quoted(name)}]:::abandoned" for key, name in graph.abandoned)
        yield "  end"
    yield from _legend(links)
    yield from _styles(links)


def _legend(links: list[Link]) -> Iterator[str]:
    """Write the legend, and add its lines to those that are styled."""
    yield '  subgraph legend ["Legend: the number is that of the functions"]'
    for number, (kind, words) in enumerate(KINDS, 1):
        yield f'    k{number}["{words}"]:::{_CLASSES.get(kind, "role")}'
    for number, (ownership, words) in enumerate(LEGEND, 1):
        arrow = f'{_ARROWS[ownership]}|"{ownership.letter}"'
        source, _, target = words.removeprefix("from ").partition(" to ")
        yield f'    a{number}["{source}"]:::role {arrow}| b{number}["{target}"]:::role'
        links.append(Link(f"a{number}", f"b{number}", ownership, 1))
    yield "  end"


def _styles(links: Sequence[Link]) -> Iterator[str]:
    for number, link in enumerate(links):
        dashes = _DASHES[link.kind]
        yield f"  linkStyle {number} stroke:{OWNERSHIP[link.kind]},stroke-width:{link.width:g}px{dashes}"
    yield f"  classDef role fill:{PAPER},stroke:{TEXT},color:{TEXT}"
    yield f"  classDef partner fill:{PAPER},stroke:{STRONG_LINE},color:{TEXT},stroke-dasharray:6 4"
    yield f"  classDef department fill:{DEPARTMENT},stroke:{STRONG_LINE},color:{TEXT}"
    yield f"  classDef abandoned fill:{ERROR_GROUND},stroke:{ERROR},color:{ERROR},stroke-dasharray:4 3"
