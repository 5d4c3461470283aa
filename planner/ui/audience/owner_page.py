"""One owner: what it decides, executes, gives input on and reviews, with its boundaries."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.language import mark, number_words, tr
from planner.model.facts import Facts
from planner.model.vocabulary import VERBS_BEFORE_FUNCTIONS, OwnerKind, Ownership
from planner.model.wording import capital, spoken
from planner.ui.audience.big import BADGE, GAP, draw_badge, draw_line, metrics_of
from planner.ui.audience.page import Page
from planner.ui.look.theme import Theme
from planner.ui.words.amounts import load_words

_SIDE_BY_SIDE = 2
_BETWEEN = 28.0
_WIDE = 900.0
_NOTHING = mark("Holds nothing in this structure yet.")


def owner_page(facts: Facts, owner: str) -> Page:
    """What an owner holds in a structure; what has a boundary comes first and says it."""
    record = facts.model.owners[owner]
    held = {ownership: _held(facts, owner, ownership) for ownership in Ownership}
    groups = {ownership: names for ownership, names in held.items() if names}

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        if not groups:
            draw_line(painter, QRectF(box.left(), box.top(), box.width(), BADGE), tr(_NOTHING), theme.muted)
        for (ownership, names), room in zip(groups.items(), _rooms(box, list(map(len, groups.values()))), strict=True):
            _paint_group(painter, room, ownership, names, theme)

    said = [f"{_head(ownership, names)}: {', '.join(names)}" for ownership, names in groups.items()]
    return Page(record.name, _note(facts, owner), f"{record.name}. {'. '.join(said) or tr(_NOTHING)}", body)


def _held(facts: Facts, owner: str, ownership: Ownership) -> list[str]:
    functions = facts.model.function_order(facts.held_by(owner, ownership))
    named = []
    for function in functions:
        boundary = facts.structure.holders(function)[owner][ownership].boundary
        named.append((not boundary, facts.model.functions[function].name + (f" · {boundary}" if boundary else "")))
    return [name for _, name in sorted(named, key=lambda item: item[0])]


def _rooms(box: QRectF, numbers: list[int]) -> list[QRectF]:
    """Up to two groups stand side by side; of more the ones below each other share the height by what they hold."""
    columns = [list(range(len(numbers)))[start::_SIDE_BY_SIDE] for start in range(_SIDE_BY_SIDE)]
    columns = [column for column in columns if column]
    rooms: dict[int, QRectF] = {}
    wide = (box.width() - _BETWEEN * (len(columns) - 1)) / max(1, len(columns))
    for place, column in enumerate(columns):
        weights = [BADGE + GAP + metrics_of().height() * min(numbers[group], 8) for group in column]
        top, free = box.top(), box.height() - GAP * (len(column) - 1)
        for group, weight in zip(column, weights, strict=True):
            high = free * weight / sum(weights)
            rooms[group] = QRectF(box.left() + place * (wide + _BETWEEN), top, wide, high)
            top += high + GAP
    return [rooms[group] for group in range(len(numbers))]


def _paint_group(painter: QPainter, room: QRectF, ownership: Ownership, names: list[str], theme: Theme) -> None:
    draw_badge(painter, QRectF(room.left(), room.top(), BADGE, BADGE), ownership, theme)
    head = QRectF(room.left() + BADGE + GAP, room.top(), room.width() - BADGE - GAP, BADGE)
    draw_line(painter, head, _head(ownership, names), theme.text, pixels=30, bold=True)
    high = metrics_of().height() + 6
    below = room.adjusted(0, BADGE + 8, 0, 0)
    columns = 2 if room.width() > _WIDE else 1
    rows = int(below.height() // high)
    wide = (below.width() - _BETWEEN * (columns - 1)) / columns
    cells = [
        QRectF(below.left() + column * (wide + _BETWEEN), below.top() + row * high, wide, high)
        for column in range(columns)
        for row in range(rows)
    ]
    shown = names if len(names) <= len(cells) else names[: max(0, len(cells) - 1)]
    for name, cell in zip(shown, cells, strict=False):
        draw_line(painter, cell, name, theme.text)
    hidden = len(names) - len(shown)
    if hidden and cells:
        draw_line(painter, cells[-1], tr("and {n} more", n=hidden), theme.muted)


def _head(ownership: Ownership, names: list[str]) -> str:
    return f"{capital(tr(VERBS_BEFORE_FUNCTIONS[ownership]))} {number_words(len(names))}"


def _note(facts: Facts, owner: str) -> str:
    record, seat = facts.model.owners[owner], facts.structure.owners[owner]
    if record.kind == OwnerKind.PARTNER:
        return tr("external partner")
    capacity = seat.capacity_of(record.kind)
    if capacity is None:
        return spoken(record.kind)
    return tr("vacant") if seat.people_of(record.kind) == 0 else load_words(facts.load(owner), capacity)
