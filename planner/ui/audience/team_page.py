"""The whole team: a card for each owner, folded to what it holds in numbers."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.language import mark, number_words, tr, trn
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import listed
from planner.ui.audience.big import GAP, draw_badge, draw_line, draw_lines, metrics_of
from planner.ui.audience.page import Page, Spot, words_page
from planner.ui.board.paint import paint_frame
from planner.ui.board.sections import sections_of
from planner.ui.look.theme import Theme
from planner.ui.workshop.look import TEXT

_NARROWEST, _LOW, _HIGH = 290.0, 114.0, 150.0
"""The pixels that a card is wide and high at least, which is room for two lines of a name, and high at most."""

_PAD, _ABOVE, _BADGE = 14.0, 5.0, 38.0
_EXTERNAL = mark("external")


def team_page(facts: Facts) -> Page:
    """Everybody in a structure, with how much each decides, executes, gives input on and reviews."""
    name = facts.structure.name
    owners = [owner for section in sections_of(facts) for owner in section.owners]
    if not owners:
        return words_page(name, tr("Nobody is in this structure yet. Roles, partners and departments will stand here."))
    abandoned = sum(map(facts.is_abandoned, facts.owners))
    counted = trn(len(owners), "{n} owner", "{n} owners")
    note = trn(abandoned, "{n} abandoned", "{n} abandoned") if abandoned else counted

    def spots(box: QRectF) -> list[Spot]:
        boxes = _tiles(box, len(owners))
        shown = owners if len(boxes) >= len(owners) else owners[: len(boxes) - 1]
        return [Spot(tile, "owner", owner) for owner, tile in zip(shown, boxes, strict=False)]

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        shown = spots(box)
        for tile, _, owner in shown:
            _paint_tile(painter, tile, facts, owner, theme)
        hidden = len(owners) - len(shown)
        if hidden:
            last = _tiles(box, len(owners))[-1].adjusted(_PAD, 0, -_PAD, 0)
            draw_line(painter, last, tr("and {n} more", n=hidden), theme.muted)

    return Page(name, note, f"{name}. {listed(facts.names(owners))}. {note}", body, spots=spots)


def _tiles(box: QRectF, number: int) -> list[QRectF]:
    """The places of so many cards, as many as have room."""
    columns = max(1, int((box.width() + GAP) // (_NARROWEST + GAP)))
    rows = max(1, min(-(-number // columns), int((box.height() + GAP) // (_LOW + GAP))))
    wide = (box.width() - GAP * (columns - 1)) / columns
    high = min(_HIGH, (box.height() - GAP * (rows - 1)) / rows)
    places = [(row, column) for row in range(rows) for column in range(columns)]
    return [
        QRectF(box.left() + column * (wide + GAP), box.top() + row * (high + GAP), wide, high) for row, column in places
    ][:number]


def _paint_tile(painter: QPainter, tile: QRectF, facts: Facts, owner: str, theme: Theme) -> None:
    record = facts.model.owners[owner]
    paint_frame(painter, tile, record.kind, theme)
    inside = tile.adjusted(_PAD, _ABOVE, -_PAD, -_ABOVE)
    draw_lines(painter, inside.adjusted(0, 0, 0, -_BADGE), record.name, theme.text, pixels=30, bold=True)
    left, foot = inside.left(), inside.bottom() - _BADGE
    for ownership in Ownership:
        held = len(facts.held_by(owner, ownership))
        words = number_words(held)
        wide = _BADGE + 6 + metrics_of(bold=True).horizontalAdvance(words)
        if held and left + wide <= inside.right():
            draw_badge(painter, QRectF(left, foot, _BADGE, _BADGE), ownership, theme)
            draw_line(painter, QRectF(left + _BADGE + 6, foot, wide, _BADGE), words, theme.text, bold=True)
            left += wide + GAP
    rest = QRectF(left, foot, inside.right() - left, _BADGE)
    outside = record.kind == OwnerKind.PARTNER
    if outside and metrics_of(TEXT).horizontalAdvance(tr(_EXTERNAL)) <= rest.width():
        draw_line(painter, rest, tr(_EXTERNAL), theme.muted, right=True)
