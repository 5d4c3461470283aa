"""The owner graph in DOT, the language of Graphviz, with every name as a quoted string."""

from collections.abc import Iterator

from planner.exchange.graphs.drawn import KINDS, LEGEND, Drawn, Link, drawn
from planner.exchange.palette import DEPARTMENT, ERROR, ERROR_GROUND, MUTED, OWNERSHIP, PAPER, STRONG_LINE, TEXT
from planner.exchange.wanted import Wanted, Written
from planner.model.vocabulary import OwnerKind, Ownership

_STYLES = {Ownership.EXECUTION: "solid", Ownership.REVIEW: "dashed", Ownership.INPUT: "dotted"}
_BOXES = {
    OwnerKind.PARTNER.value: f'style="rounded,filled,dashed", fillcolor="{PAPER}", color="{STRONG_LINE}"',
    OwnerKind.DEPARTMENT.value: f'style="rounded,filled", fillcolor="{DEPARTMENT}", color="{STRONG_LINE}"',
}
_ROLE = f'style="rounded,filled", fillcolor="{PAPER}", color="{TEXT}"'
_ABANDONED = f'style="rounded,filled,dashed", fillcolor="{ERROR_GROUND}", color="{ERROR}", fontcolor="{ERROR}"'
_FONT = 'fontname="Inter,Helvetica,Arial"'


def write_dot(wanted: Wanted) -> Written:
    """Write the owner graph of a structure: owners as boxes, lines by ownership, abandoned functions, a legend.

    Raises:
        StorageError: the structure is not there, or there is nothing to draw.
    """
    return Written(("\n".join(_lines(drawn(wanted))) + "\n").encode())


def quoted(*lines: str) -> str:
    """Give lines of text as one quoted string: no escape, entity, port or HTML label is found in it."""
    safe = (line.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return '"' + "\\n".join(safe) + '"'


def _lines(graph: Drawn) -> Iterator[str]:
    yield "digraph owners {"
    yield f"  graph [rankdir=LR, {_FONT}, label={quoted(graph.title)}, labelloc=t, fontsize=18];"
    yield f'  node [shape=box, {_FONT}, fontsize=12, fontcolor="{TEXT}"];'
    yield f'  edge [{_FONT}, fontsize=10, fontcolor="{MUTED}"];'
    for box in graph.boxes:
        outside = ("EXTERNAL",) if box.kind == OwnerKind.PARTNER else ()
        yield f"  {box.key} [label={quoted(*outside, box.name, box.words)}, {_BOXES.get(box.kind, _ROLE)}];"
    yield from (f"  {_edge(link, link.words)}" for link in graph.links)
    if graph.abandoned:
        yield "  subgraph cluster_abandoned {"
        yield f'    label="Abandoned: nobody decides, nobody executes"; color="{ERROR}"; style=dashed; fontsize=12;'
        yield from (f"    {key} [label={quoted(name)}, {_ABANDONED}];" for key, name in graph.abandoned)
        yield "  }"
    yield from _legend()
    yield "}"


def _edge(link: Link, words: str) -> str:
    look = f'color="{OWNERSHIP[link.kind]}", style={_STYLES[link.kind]}, penwidth={link.width:g}'
    return f"{link.source} -> {link.target} [label={quoted(words)}, {look}];"


def _legend() -> Iterator[str]:
    yield "  subgraph cluster_legend {"
    yield f'    label="Legend: the number is that of the functions"; color="{STRONG_LINE}"; fontsize=12;'
    for number, (kind, words) in enumerate(KINDS, 1):
        yield f"    k{number} [label={quoted(words)}, {_BOXES.get(kind, _ROLE)}];"
    for number, (ownership, words) in enumerate(LEGEND, 1):
        source, _, target = words.removeprefix("from ").partition(" to ")
        yield f"    a{number} [label={quoted(source)}, {_ROLE}];"
        yield f"    b{number} [label={quoted(target)}, {_ROLE}];"
        yield f"    {_edge(Link(f'a{number}', f'b{number}', ownership, 1), ownership.letter)}"
    yield "  }"
