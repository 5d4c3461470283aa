"""One section of the agreements for a room: its records with what was agreed, the current one in sight."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.language import day_words, tr
from planner.model.facts import Facts
from planner.ui.agreements.sections import SECTIONS
from planner.ui.audience.listed import Item, as_sentence, paint_items
from planner.ui.audience.page import Page, words_page
from planner.ui.look.theme import Theme


def agreements_page(facts: Facts, section: str, record: str = "") -> Page:
    """What the team agreed beside its ownership.

    Args:
        facts: the structure.
        section: the kind of agreement that is in front; what is none of them is the next review.
        record: the current record, by its id; empty where there is none.
    """
    if section not in SECTIONS:
        return _review_page(facts)
    shown = SECTIONS[section]
    order = list(shown.order(facts))
    title = tr(shown.title)
    if not order:
        return words_page(title, tr(shown.purpose))
    faces = [shown.face(shown.scene(facts, key)) for key in order]
    items = [Item(face.title, face.meta, " ".join(filter(None, map(as_sentence, face.lines)))) for face in faces]
    chosen = order.index(record) if record in order else -1

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        paint_items(painter, box, items, chosen, theme)

    said = [" ".join((item.name, item.meta, item.text)) for item in items]
    return Page(title, facts.structure.name, f"{title}. {'. '.join(said)}", body)


def _review_page(facts: Facts) -> Page:
    day = facts.model.next_review
    words = tr("We look at all of this again on {day}.", day=day_words(day)) if day else tr("No day is set yet.")
    return words_page(tr("Next review"), words)
