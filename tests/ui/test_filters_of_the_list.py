"""The filters above the function list: four words side by side."""

from PySide6.QtGui import QFontMetrics


def test_every_word_has_room_around_it_in_the_smallest_window(hands):
    filters = hands.window.workspace.panel.filters
    for key in ("in_scope", "abandoned", "parked", "absent"):
        button = filters.button(key)
        word = button.text().partition("\n")[0]
        assert button.width() >= QFontMetrics(button.font()).horizontalAdvance(word) + 8, word
