"""Cards that hold nothing yet, as they are painted."""

from PySide6.QtCore import QRect


def _width_of_words(card):
    """How many columns of pixels the words in the middle of a card take."""
    room = QRect(20, int(card.face.head) + 10, card.width() - 40, card.height() - int(card.face.head) - 20)
    image = card.grab(room).toImage()
    ground = image.pixel(0, 0)
    inked = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    return inked[-1] - inked[0]


def test_empty_cards_of_every_kind_invite_in_the_same_letters(hands):
    for kind in ("role", "partner", "department"):
        hands.window.dialogs.prepared = [f"New {kind}"]
        hands.run(f"add_{kind}")
    widths = {_width_of_words(hands.board.cards[hands.owner(f"New {kind}")]) for kind in ("role", "partner")}
    assert widths == {_width_of_words(hands.board.cards[hands.owner("New department")])}
