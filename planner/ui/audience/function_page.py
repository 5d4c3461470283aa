"""One function: who decides it, who executes it, who gives input and who reviews."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.language import mark, tr
from planner.model.areas import area_name
from planner.model.facts import Facts
from planner.model.vocabulary import VERBS, Ownership
from planner.ui.audience.big import BADGE, GAP, draw_badge, draw_line, draw_lines, metrics_of
from planner.ui.audience.page import Page
from planner.ui.look.theme import Theme
from planner.ui.workshop.look import NAME

_ASKED = {
    Ownership.DECISION: mark("Nobody decides"),
    Ownership.EXECUTION: mark("Nobody executes"),
    Ownership.INPUT: mark("Nobody gives input"),
    Ownership.REVIEW: mark("Nobody reviews"),
}
_WORDS = 190.0
_GRAVE = (Ownership.DECISION, Ownership.EXECUTION)
_PARKED = mark("Parked: out of scope on purpose.")


def function_page(facts: Facts, function: str) -> Page:
    """Who does what on a function of a structure, with the boundaries."""
    record = facts.model.functions[function]
    who = {ownership: _names(facts, function, ownership) for ownership in Ownership}
    in_scope = facts.structure.in_scope(function)

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        top = box.top()
        if record.description:
            room = QRectF(box.left(), top, box.width(), 2 * metrics_of().height() + 1)
            top += draw_lines(painter, room, record.description, theme.muted) + 2 * GAP
        if not in_scope:
            draw_line(painter, QRectF(box.left(), top, box.width(), BADGE), tr(_PARKED), theme.muted, pixels=NAME)
            return
        high = min(96.0, (box.bottom() - top) / len(who))
        for place, (ownership, names) in enumerate(who.items()):
            row = QRectF(box.left(), top + place * high, box.width(), high)
            _paint_row(painter, row, (ownership, names), theme, undecided=_is_undecided(facts, function, ownership))

    said = [f"{tr(VERBS[ownership])}: {names or tr('nobody')}" for ownership, names in who.items()]
    return Page(record.name, area_name(facts.model, record.area or ""), f"{record.name}. {'. '.join(said)}", body)


def _paint_row(painter: QPainter, row: QRectF, who: tuple[Ownership, str], theme: Theme, *, undecided: bool) -> None:
    ownership, names = who
    badge = QRectF(row.left(), row.center().y() - BADGE / 2, BADGE, BADGE)
    draw_badge(painter, badge, ownership, theme, held=bool(names))
    room = QRectF(badge.right() + 2 * GAP, row.top(), row.right() - badge.right() - 2 * GAP, row.height())
    if names:
        words = QRectF(room.left(), room.top(), _WORDS, room.height())
        draw_line(painter, words, tr(VERBS[ownership]), theme.muted)
        draw_line(painter, room.adjusted(_WORDS, 0, 0, 0), names, theme.text, pixels=NAME, bold=True)
        return
    open_words = tr("Undecided") if undecided else tr(_ASKED[ownership])
    colour = theme.error if ownership in _GRAVE and not undecided else theme.muted
    draw_line(painter, room, open_words, colour, pixels=NAME, bold=ownership in _GRAVE)


def _is_undecided(facts: Facts, function: str, ownership: Ownership) -> bool:
    return ownership in facts.structure.functions[function].undecided


def _names(facts: Facts, function: str, ownership: Ownership) -> str:
    holders = facts.structure.holders(function)
    parts = []
    for owner in facts.owners_with(function, ownership):
        boundary = holders[owner][ownership].boundary
        name = " ".join(facts.model.owners[owner].name.split())
        parts.append(f"{name} ({boundary})" if boundary else name)
    return ", ".join(parts)
