"""The tip beside a card while something is dragged: its lines."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from planner.ui.look.theme import Size, font

NAME = "Incomprehensibilities incomprehensibly incomprehensible"


def test_lines_end_between_words(hands):
    hands.window.dialogs.prepared = [NAME]
    hands.window.functions.add(None)
    start = hands.on_row(NAME)
    hands.press(start)
    hands.move(start[0], hands.on_zone("Content lead", "decision"))
    tip = next(child for child in hands.window.children() if type(child).__name__ == "_Tip")
    metrics = QFontMetrics(font(Size.BODY, bold=True))
    room = QRect(0, 0, tip.width() - 24, 600)
    whole_words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, hands.window.lift.headline).height()
    assert whole_words >= 3 * metrics.height()
    effect = QFontMetrics(font(Size.BODY)).boundingRect(room, Qt.TextFlag.TextWordWrap, hands.window.lift.effect)
    assert tip.height() >= 20 + whole_words + effect.height()
    hands.key(hands.window, Qt.Key.Key_Escape)
