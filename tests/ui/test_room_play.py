"""The workshop from an empty model to its next steps, played by presses and keys alone, and read from afar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.exchange.documents.as_markdown import document_markdown
from planner.exchange.documents.kinds import document_of
from planner.exchange.wanted import Wanted
from planner.model.workshop_records import StepKind
from tests.day import TODAY
from tests.ui.hands import Hands
from tools.room_measure import LEAST_CONTRAST, SMALLEST, cut_texts, texts_in
from tools.room_play import FUNCTIONS, MINUTES, NEWCOMER, Group


class QtHands:
    """Presses and keys as Qt events on whatever has the keyboard; what is seen is measured at once."""

    def __init__(self, window):
        self.window = window
        self.seconds = 0.0
        self.seen = []
        self.wrong = []

    def click(self, widget, at):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()

    def write(self, text):
        for letter in text:
            QTest.keyClick(self.front(), letter)
        QApplication.processEvents()

    def keys(self, *keys):
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self.front(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def front(self):
        return self.window.focusWidget() or self.window

    def wait(self, seconds):
        self.seconds += seconds
        self.window.workshop.room.tick()

    def picture(self, name):
        QApplication.processEvents()
        self.seen.append(name)
        texts = texts_in(self.window, self.window.grab().toImage())
        assert texts
        self.wrong += [(name, t.words, t.pixels) for t in texts if t.pixels < SMALLEST]
        self.wrong += [(name, t.words, t.contrast) for t in texts if t.contrast < LEAST_CONTRAST]
        self.wrong += [(name, words, "cut") for words in cut_texts(self.window)]


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)], ids=["1280", "1024"])
def test_a_group_goes_from_nothing_to_signed_off_ownership_and_everybody_can_read_it(window, size):
    window.choose_theme("projector")
    window.resize(*size)
    hands = QtHands(window)
    window.workshop.now = lambda: hands.seconds
    Group(window, hands).play()
    assert hands.wrong == []
    assert (window.width(), window.height()) == size
    model = window.session.model
    workshop, today = model.workshop, model.structures[model.workshop.structure]
    assert set(FUNCTIONS) <= {record.name for record in model.functions.values()}
    facts = window.session.checked.facts[workshop.structure]
    assert not any(map(facts.is_abandoned, facts.owners)), "each function has an owner, or is said to be open"
    assert len(model.structures) == 2
    assert {owner.name for owner in model.owners.values()} - set(facts.names(today.owners)) == {NEWCOMER}
    assert [fist.hands for fist in workshop.fists.values()] == [(0, 0, 0, 1, 2, 1)]
    assert {kind: workshop.step(kind).seconds for kind in MINUTES if kind is not StepKind.NEXT} == {
        kind: seconds for kind, seconds in MINUTES.items() if kind is not StepKind.NEXT
    }
    minutes = document_markdown(document_of(Wanted(model, TODAY, document="minutes")))
    for words in ("Each function has one who decides", "The head of marketing decides", "Tell the agency"):
        assert words in minutes


def test_one_function_gets_both_its_owners_in_two_drags(hands: Hands):
    name = next(hands.rows.text(row).name for row in hands.rows.rows if _is_open(hands, hands.rows.text(row).name))
    owner, other = [card.face for card in hands.board.cards.values()][:2]
    for face, ownership in ((owner, "decision"), (other, "execution")):
        start, card = hands.on_row(name), hands.session.model.owners[face.owner].name
        hands.press(start)
        hands.move(start[0], (hands.board.cards[face.owner], hands.board.cards[face.owner].rect().center()))
        hands.move(start[0], hands.on_zone(card, ownership))
        hands.release(start[0], hands.on_zone(card, ownership))
    assert len(hands.holders(name, "decision")) == len(hands.holders(name, "execution")) == 1


def _is_open(hands, name):
    known = {record.name for record in hands.session.model.functions.values()}
    return name in known and not hands.holders(name, "decision") and not hands.holders(name, "execution")
