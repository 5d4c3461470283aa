"""Writing slides (PPTX): a title, and for each part that is wanted the slides that it takes."""

from collections.abc import Callable, Sequence

from planner.exchange.chosen import chosen_structures
from planner.exchange.comparison.report import compare_report
from planner.exchange.legal_text import legal_line
from planner.exchange.palette import MUTED
from planner.exchange.plan.report import plan_report
from planner.exchange.slides.board import draw_board
from planner.exchange.slides.deck import INNER, Deck
from planner.exchange.slides.graph import draw_graph
from planner.exchange.slides.markup import one
from planner.exchange.slides.matrix import draw_matrix
from planner.exchange.slides.measure import clipped
from planner.exchange.slides.reports import draw_comparison, draw_findings, draw_plan
from planner.exchange.slides.roles import draw_roles
from planner.exchange.slides.words import short
from planner.exchange.wanted import SLIDES, Wanted, Written
from planner.language import day_words, mark, tr
from planner.model.checked import Checked
from planner.model.compare.sides import usual_sides
from planner.model.edits.layout import kept_places
from planner.model.facts import Facts
from planner.model.graph.owner_graph import build
from planner.model.graph.places import arrange
from planner.model.wording import listed
from planner.storage.errors import StorageError

_OF_TWO = ("compare", "plan")
_ABOUT = {
    "": mark("Who owns what, what is open and what changes", about="title of slides"),
    "board": mark("Board", about="title of slides"),
    "graph": mark("Graph", about="title of slides"),
    "compare": mark("Compare", about="title of slides"),
    "matrix": mark("Matrix", about="title of slides"),
    "findings": mark("Findings", about="title of slides"),
    "plan": mark("Plan", about="title of slides"),
    "roles": mark("Roles", about="title of slides"),
}
"""What the slides are about, by the part that they are limited to."""


def write_pptx(wanted: Wanted) -> Written:
    """Write slides: all parts, or the one that is wanted; a structure that is named limits them to it.

    Raises:
        StorageError: the structure or the part is not there, or there is nothing to draw.
    """
    if wanted.view and wanted.view not in SLIDES:
        raise StorageError(
            tr(
                "There are no slides of the {view}; there are some of {views}.",
                view=wanted.view,
                views=listed([*SLIDES]),
            )
        )
    shown = chosen_structures(wanted)
    ends = wanted.sides or usual_sides(wanted.model, shown[-1])
    if ends is None and wanted.view in _OF_TWO:
        name = legal_line(wanted.model.structures[shown[0]].name)
        msg = tr("A comparison needs two structures; {structure} is the only one.", structure=name)
        raise StorageError(msg)
    checked = Checked.of(wanted.model, wanted.today)
    title = legal_line(wanted.model.title) or tr("Operating model")
    deck = Deck(title, f"{title} · {day_words(wanted.today)}")
    _draw_title(deck, title, [wanted.model.structures[key].name for key in shown], wanted)
    _draw_structures(deck, checked, shown, wanted.view)
    if ends is not None and wanted.view in {"", "compare"}:
        draw_comparison(deck, compare_report(checked, ends[0], ends[1]))
    if ends is not None and wanted.view in {"", "plan"}:
        draw_plan(deck, plan_report(checked, ends[0], ends[1]))
    if wanted.view in {"", "roles"}:
        for structure in shown:
            draw_roles(deck, checked.facts[structure])
    return Written(deck.data())


def _draw_structures(deck: Deck, checked: Checked, shown: Sequence[str], view: str) -> None:
    """Draw the parts about one structure, structure by structure; an owner has one place in all graphs."""
    graphs = {}
    if view in {"", "graph"}:
        graphs = {structure: build(checked.facts[structure]) for structure in shown}
    slots = arrange([graph.sketch() for graph in graphs.values()], kept_places(checked.model)) if graphs else {}
    parts: dict[str, Callable[[Facts], None]] = {
        "board": lambda facts: draw_board(deck, facts),
        "graph": lambda facts: draw_graph(deck, facts, graphs[facts.structure_id], slots),
        "matrix": lambda facts: draw_matrix(deck, facts),
        "findings": lambda facts: draw_findings(deck, checked, facts.structure_id),
    }
    for structure in shown:
        for key, draw in parts.items():
            if view in {"", key}:
                draw(checked.facts[structure])


def _draw_title(deck: Deck, title: str, structures: Sequence[str], wanted: Wanted) -> None:
    names = clipped(" · ".join(map(short, structures)), INNER - 20, 2, 20, bold=True)
    lines = (one(names, 20, bold=True), one(tr(_ABOUT[wanted.view], about="title of slides"), 16, colour=MUTED))
    deck.cover(title, [*lines, one(tr("As of {day}", day=day_words(wanted.today)), 16, colour=MUTED)])
