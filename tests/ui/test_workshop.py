"""The workshop played through in the room by keys and mouse, with a clock that the test moves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton

from planner.exchange.documents.as_markdown import document_markdown
from planner.exchange.documents.kinds import document_of
from planner.exchange.wanted import Wanted
from planner.model.finding import Severity
from planner.model.workshop_records import StepKind
from planner.ui.look.theme import THEMES
from planner.ui.workshop.key_card import KeyCard
from planner.ui.workshop.look import TEXT, bar_colours
from planner.ui.workshop.slot import Slot
from tests.day import TODAY
from tests.rules.sketch import sketched
from tests.ui.contrast import contrast

TEAM = """
Today
  SEO {affects: tracking}: D Head
  Events:
  Pricing:
  + Head, Analyst, Sales manager, *Agency
"""


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class Group:
    """What a group does in the room, and what it sees there."""

    def __init__(self, window, clock):
        self.window, self.clock = window, clock

    @property
    def room(self):
        return self.window.workshop.room

    @property
    def model(self):
        return self.window.session.model

    @property
    def screen(self):
        return self.room.shown

    def go(self, kind):
        """Go to a step by the agenda."""
        self.press("step")
        kinds = [step.kind for step in self.screen._steps]
        self.screen.list.setCurrentRow(kinds.index(kind))
        QTest.keyClick(self.screen.list, Qt.Key.Key_Return)
        assert self.room.step.kind == kind

    def keys(self, text):
        """Type on whatever has the keyboard in the step."""
        for letter in text:
            QTest.keyClick(self.screen, letter)

    def key(self, key):
        QTest.keyClick(self.screen, key)

    def type_into(self, field: QLineEdit, text, *, enter=True):
        field.setFocus()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)

    def click(self, words):
        """Click the button or card with these words, of those in sight."""
        QApplication.processEvents()
        found = [button for button in self.room.findChildren(QPushButton) if words == button.text()]
        found += [card for card in self.room.findChildren(KeyCard) if words == card.words[1]]
        shown = [button for button in found if button.isVisible()]
        assert shown, f"{words} is nowhere to be clicked"
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)

    def press(self, name):
        QTest.mouseClick(self.room.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    def offered(self):
        """The names on the cards in sight."""
        return [card.words[1] for card in self.screen.findChildren(KeyCard) if card.isVisible()]

    def asked(self):
        """The function, and the question about it."""
        return self.screen.name.text(), next(
            slot.answer for slot in self.screen.findChildren(Slot) if slot.is_asked and slot.isVisible()
        )

    def owners(self, function, ownership, structure="Today"):
        place = next(place for place in self.model.structures.values() if place.name == structure)
        key = next(key for key, record in self.model.functions.items() if record.name == function)
        return [self.model.owners[owner].name for owner in place.owners_with(key, ownership)]


@pytest.fixture
def group(window):
    """A group in the room of a small team's workshop."""
    clock = Clock()
    window.document.show_unsaved(sketched(TEAM))
    window.workshop.now = clock
    window.actions_by_id["workshop"].trigger()
    return Group(window, clock)


def play_goal(group):
    QTest.keyClicks(group.screen.objective, "Each function has an owner")
    group.type_into(group.screen.participants, "Four of us")
    group.clock.seconds += 240
    group.click("Next: List the functions")
    assert group.model.workshop.objective == "Each function has an owner"
    assert group.model.workshop.step("goal").seconds == 240


def play_functions(group):
    """One that is nearly there is asked about, some of the library are taken."""
    group.type_into(group.screen.line, "Event")
    assert "Nearly the same as “Events”" in group.screen.hint.text()
    group.screen.line.clear()
    group.type_into(group.screen.line, "Webinars")
    QTest.mouseClick(group.screen.all, Qt.MouseButton.LeftButton)
    assert "Webinars" in {record.name for record in group.model.functions.values()}
    assert len(group.model.functions) > 5
    group.click("Next: Roles and partners")


def play_owners(group):
    group.click("Partner")
    group.type_into(group.screen.line, "Printer")
    assert [owner.kind for owner in group.model.owners.values() if owner.name == "Printer"] == ["partner"]
    group.click("Next: Assign today's owners")


def play_queue(group):
    """Two keys a function, but for one that is parked and one that stays open."""
    group.keys("1P")
    assert len(group.model.workshop.parking_lot) == 1
    group.keys("U1")
    while group.screen.function:
        group.keys("1" if group.asked()[1] == "Who decides?" else "2")
    count = len(group.model.functions) - 1
    assert group.room.top.far.text() == f"{count} of {count}"
    assert group.screen.name.text() == "Every function has an answer"
    group.key(Qt.Key.Key_Return)


def play_findings(group):
    assert group.room.step.kind is StepKind.FINDINGS
    while group.screen.finding is not None:
        group.keys("a")
        group.type_into(group.screen.asking.line, "We know")
    assert group.model.accepted
    group.key(Qt.Key.Key_Return)


def play_growth(group):
    group.click("Copy today's structure")
    assert group.model.structures[group.window.session.structure].name == "Growth stage"
    first = group.screen.panel.name.text()
    QTest.keyClick(group.screen.panel, "2")
    QTest.keyClick(group.screen.panel, Qt.Key.Key_Return)
    assert group.owners(first, "decision", "Growth stage") != group.owners(first, "decision")
    group.click("Next step")


def play_vote(group):
    for _ in range(3):
        group.keys("112")
        group.key(Qt.Key.Key_Return)
    assert (group.model.workshop.ballots, group.model.workshop.votes_shown) == (3, False)
    group.click("Show the result")
    assert group.model.workshop.votes_shown
    group.key(Qt.Key.Key_Return)


def play_decisions(group):
    assert group.room.step.kind is StepKind.DECIDE
    group.type_into(group.screen.name, "The head decides", enter=False)
    group.type_into(group.screen.reason, "It is one budget", enter=False)
    group.screen.owner.setCurrentIndex(1)
    for finger in ("4", "4 · 1", "5"):
        group.click(finger)
    group.click("Record the decision")
    (decision,) = group.model.decisions.values()
    assert (decision.name, decision.reason, decision.date) == ("The head decides", "It is one budget", TODAY)
    assert [fist.hands for fist in group.model.workshop.fists.values()] == [(0, 0, 0, 0, 2, 1)]
    group.click("Next: Read-out by role")


def play_read_out(group):
    for _ in group.model.structures[group.model.workshop.structure].owners:
        assert group.screen.sentences()
        group.key(Qt.Key.Key_Right)


def play_next_steps(group):
    assert group.room.step.kind is StepKind.NEXT
    group.screen.owner.setCurrentIndex(1)
    group.type_into(group.screen.step, "Tell the agency")
    group.click("Leave the room")
    assert not group.room.isVisible()


def test_ninety_minutes_are_played_through(group):
    steps = (play_goal, play_functions, play_owners, play_queue, play_findings)
    for play in (*steps, play_growth, play_vote, play_decisions, play_read_out, play_next_steps):
        play(group)
    assert all(group.model.workshop.step(kind).done for kind in StepKind if kind is not StepKind.NEXT)
    minutes = document_markdown(document_of(Wanted(group.model, TODAY, document="minutes")))
    for words in ("Each function has an owner", "The head decides", "Tell the agency", "Four of us", "GAP01"):
        assert words in minutes


def test_the_queue_goes_by_keys(group):
    group.go(StepKind.ASSIGN)
    assert group.asked() == ("SEO", "Who does the work?")
    assert group.offered()[:4] == ["Head", "Analyst", "Sales manager", "Agency"]
    assert group.room.foot.then.text() == "Next: Events"
    group.keys("ana")
    assert group.offered()[0] == "Analyst"
    group.key(Qt.Key.Key_Return)
    assert group.owners("SEO", "execution") == ["Analyst"]
    assert group.asked() == ("Events", "Who decides?")
    group.keys("1=")
    assert group.owners("Events", "decision") == ["Head"]
    assert group.owners("Events", "execution") == ["Analyst"], "the same as the last one"
    group.keys(" sal")
    assert group.offered()[0] == "Sales manager", "a blank first finds names that begin with a command"
    for _ in range(4):  # three letters and the blank
        group.key(Qt.Key.Key_Backspace)
    group.key(Qt.Key.Key_Backspace)
    assert group.asked()[0] == "Events", "back to the one before"
    group.keys("2")
    assert group.owners("Events", "decision") == ["Analyst"], "another answer takes the place of the first"
    group.window.actions_by_id["undo"].trigger()
    assert group.owners("Events", "decision") == ["Head"]
    assert group.asked()[0] == "Events", "what is taken back comes into sight"


def test_the_queue_goes_by_mouse(group):
    group.go(StepKind.ASSIGN)
    group.click("Agency")
    assert group.owners("SEO", "execution") == ["Agency"]
    group.click("Undecided")
    group.click("Head")
    assert group.owners("Events", "execution") == ["Head"]
    group.click("Park it")
    (topic,) = group.model.workshop.parking_lot.values()
    assert topic.name == "Pricing"
    assert group.room.foot.counts.accessibleName().endswith("1 parked")
    group.go(StepKind.NEXT)
    group.click("Bring back")
    assert group.model.structures[group.model.workshop.structure].in_scope(topic.about)


def test_the_time_stops_and_its_end_is_calm(group):
    room = group.room
    assert room.top.time.text() == "5:00"
    group.clock.seconds += 90
    room.tick()
    assert room.top.time.text() == "3:30"
    label = group.window.session.undo_label
    group.click("+1 min")
    assert (room.top.time.text(), group.window.session.undo_label) == ("4:30", label), "no step of undo"
    group.click("Pause")
    group.clock.seconds += 900
    room.tick()
    assert room.top.time.text() == "4:30"
    assert (group.model.workshop.step("goal").seconds, group.model.workshop.step("goal").added) == (90, 1)
    group.click("Go on")
    group.clock.seconds += 300
    room.tick()
    assert room.top.time.text() == "0:30 over"
    group.go(StepKind.VOTE)
    group.go(StepKind.GOAL)
    assert room.top.time.text() == "0:30 over", "the time of a step goes on where it was"


def test_a_workshop_goes_on_another_day(group):
    group.go(StepKind.ASSIGN)
    group.clock.seconds += 125
    group.key(Qt.Key.Key_Escape)
    assert not group.room.isVisible()
    assert "Workshop: Assign today's owners · 17:55" in group.window.workshop.strip.words.text()
    model = group.model
    group.window.document.show_unsaved(model)
    assert not group.window.workshop.strip.isVisible()
    group.window.actions_by_id["workshop"].trigger()
    assert group.room.step.kind is StepKind.ASSIGN
    assert group.room.top.time.text() == "17:55"


def test_the_time_rests_while_the_group_is_away(group):
    group.clock.seconds += 60
    group.key(Qt.Key.Key_Escape)
    group.clock.seconds += 3600
    group.window.actions_by_id["workshop"].trigger()
    assert group.room.top.time.text() == "4:00"
    group.clock.seconds += 30
    group.room.tick()
    assert group.room.top.time.text() == "3:30"


def test_the_board_is_one_click_away_and_so_is_the_room(group):
    group.go(StepKind.ASSIGN)
    group.click("Board")
    assert group.window.view == "board"
    assert group.window.menuBar().isVisible()
    strip = group.window.workshop.strip
    assert strip.isVisible()
    group.clock.seconds += 20
    group.room.tick()
    assert strip.words.text() == "Workshop: Assign today's owners · 19:40"
    QTest.mouseClick(strip.back, Qt.MouseButton.LeftButton)
    assert group.room.isVisible()
    assert not strip.isVisible()
    assert not group.window.menuBar().isVisible()


def test_a_facilitator_shapes_the_steps(group):
    group.press("step")
    agenda = group.screen
    agenda.list.setCurrentRow(1)
    group.click("Skip it")
    group.click("Later")
    agenda.name.setFocus()
    agenda.name.clear()
    group.type_into(agenda.name, "Write the list")
    group.type_into(agenda.note, "Taken from the wiki")
    agenda.list.setCurrentRow(0)
    group.click("1 min more")
    assert group.room.top.time.text() == "6:00"
    group.key(Qt.Key.Key_Escape)
    assert group.room.step.kind is StepKind.GOAL
    assert group.room.foot.next.text() == "Next: Roles and partners"
    said = group.model.workshop.step("functions")
    assert (said.skipped, said.name, said.note) == (True, "Write the list", "Taken from the wiki")
    assert group.model.workshop.step_order()[:3] == ["goal", "owners", "functions"]


def test_a_gap_is_closed_where_it_is_found(group):
    group.go(StepKind.FINDINGS)
    assert group.screen.finding.severity is Severity.ERROR
    name = group.screen.finding.subjects[0].name
    assert group.offered()[0].startswith("Assign")
    group.keys("1")
    assert group.screen.assign.name.text() == name
    for letter in "12":
        QTest.keyClick(group.screen.assign, letter)
    assert group.owners(name, "decision") == ["Head"]
    assert group.screen.finding.subjects[0].name != name


def test_an_empty_model_begins_with_its_first_structure(window):
    blank = next(template for template in window.templates if template.file == "blank")
    window.welcome.workshop_asked.emit(blank)
    room = window.workshop.room
    assert room.isVisible()
    for kind in StepKind:
        room.turn_to(kind.value, done=True)
        QApplication.processEvents()
        assert room.shown.isVisible()
    assert window.session.model.workshop.before is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_can_be_read_from_the_last_row(group, theme):
    group.window.choose_theme(theme)
    group.go(StepKind.ASSIGN)
    group.keys("1U1")
    group.go(StepKind.GROWTH)
    group.click("Copy today's structure")
    for kind in StepKind:
        group.go(kind)
        QApplication.processEvents()
        small = [
            label.text()
            for label in group.room.findChildren(QLabel)
            if label.isVisible() and label.text() and label.fontInfo().pixelSize() < TEXT
        ]
        small += [
            button.text()
            for button in group.room.findChildren(QPushButton)
            if button.isVisible() and button.text() and button.fontInfo().pixelSize() < TEXT
        ]
        assert not small
        assert group.window.height() <= 720, "no step makes the window larger than the projector"


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_text_stands_out_from_its_ground(theme):
    bar = bar_colours(theme)
    pairs = [(colour, bar.ground) for colour in (bar.text, bar.muted, bar.over)]
    pairs += [(colour, theme.card) for colour in (theme.text, theme.muted, theme.warning, theme.error)]
    pairs += [(theme.ownership(ownership), theme.card) for ownership in ("decision", "execution")]
    pairs += [(colour, theme.selection) for colour in (theme.text, theme.muted)]
    pairs += [(theme.text, theme.panel), (theme.on_action, theme.action), (theme.on_accent, theme.accent)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_a_dialog_over_the_room_is_as_large_as_the_room(qtbot, group):
    for in_room in (True, False):
        dialog = QDialog(group.window)
        words = QLabel("Save the changes?", dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        assert (words.fontInfo().pixelSize() >= TEXT) is in_room
        dialog.close()
        group.window.workshop.leave()


def test_a_hand_that_was_counted_by_mistake_is_taken_back(group):
    group.go(StepKind.DECIDE)
    fist = group.screen.fist
    for finger in ("0", "3", "3 · 1"):
        group.click(finger)
    assert "1 below three" in fist.low.text()
    QTest.mouseClick(fist.less["zero"], Qt.MouseButton.LeftButton)
    assert not fist.low.text()
    QTest.keyClick(fist.buttons["three"], Qt.Key.Key_Minus)
    QTest.keyClick(fist.buttons["one"], Qt.Key.Key_Minus)
    assert list(fist.hands.values()) == [0, 0, 0, 1, 0, 0]
    assert not fist.less["zero"].isVisible()


def test_an_owner_that_nobody_thought_of_is_added_within_the_growth_step(group):
    group.go(StepKind.GROWTH)
    group.click("Copy today's structure")
    panel = group.screen.panel
    QTest.keyClick(panel, "+")
    QTest.keyClicks(panel.asking.line, "Growth lead")
    QTest.keyClick(panel.asking.line, Qt.Key.Key_Return)
    QTest.keyClick(panel.asking, "1")
    assert group.owners("SEO", "execution", "Growth stage") == ["Growth lead"]
    assert group.owners("SEO", "execution") == [], "today stays as it is"
    group.click("+ New owner")
    QTest.keyClicks(panel.asking.line, "growth LEAD")
    QTest.keyClick(panel.asking.line, Qt.Key.Key_Return)
    group.click("Role")
    assert group.owners("Events", "decision", "Growth stage") == ["Growth lead"], "the same one, not a second"
    group.click("+ New owner")
    QTest.keyClick(panel.asking.line, Qt.Key.Key_Escape)
    assert group.room.isVisible()
    assert not panel.asking.isVisible()


def test_one_function_takes_at_most_six_keys(group):
    """The promise is six key strokes for a decision and an execution owner: it takes two."""
    group.go(StepKind.ASSIGN)
    group.keys("1")
    assert group.asked() == ("Events", "Who decides?")
    pressed = "1ana" + "\r"
    for letter in pressed:
        QTest.keyClick(group.screen, Qt.Key.Key_Return if letter == "\r" else letter)
    assert (group.owners("Events", "decision"), group.owners("Events", "execution")) == (["Head"], ["Analyst"])
    assert len(pressed) <= 6
    group.keys("12")
    assert (group.owners("Pricing", "decision"), group.owners("Pricing", "execution")) == (["Head"], ["Analyst"])


def test_who_only_reads_a_document_is_told_so(group):
    group.window.session.read_only = "This document is only read."
    before = group.model
    group.click("Next: List the functions")
    assert group.model is before
    assert "only read" in group.window.notice.words
