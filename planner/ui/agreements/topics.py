"""The three topics that a team looks at again and again, each with its cadence or the sign that it has none."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.records import Cadence
from planner.model.usual_words import rhythm_words
from planner.model.vocabulary import Topic
from planner.model.wording import capital, spoken
from planner.ui.agreements.cadences import covering
from planner.ui.widgets.plain import plain_label, plain_tip, shortened
from planner.ui.words.agreements import topics_of

_QUESTIONS = {
    Topic.PRIORITIES: mark("What do we do, and what not?"),
    Topic.RESULTS: mark("What came of it?"),
    Topic.BLOCKERS: mark("What holds us up?"),
}


class TopicTile(QFrame):
    """One topic: its question, its cadences, or a button that adds one.

    Signals:
        add_asked: a cadence for this topic is wanted.
    """

    add_asked = Signal(str)

    def __init__(self, topic: Topic, parent: QWidget) -> None:
        """Start without a cadence."""
        super().__init__(parent)
        self.setProperty("role", "topic")
        self.setAccessibleName(capital(spoken(topic)))
        self.said = plain_label("", "muted", wrap=True)
        self.said.setMinimumWidth(1)  # else a long word would widen the page
        self.add = QPushButton(tr("Add a cadence"))
        self.add.setAccessibleName(tr("Add a cadence for {topic}", topic=spoken(topic)))
        self.add.clicked.connect(lambda: self.add_asked.emit(topic.value))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(4)
        column.addWidget(plain_label(capital(spoken(topic)), "strong"))
        column.addWidget(plain_label(tr(_QUESTIONS[topic]), "muted", wrap=True))
        column.addSpacing(4)
        column.addWidget(self.said)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def load(self, cadences: Sequence[Cadence]) -> None:
        """Show the cadences that review it."""
        words = [_words(cadence) for cadence in cadences]
        self.said.setText("\n".join(shortened(line, 80) for line in words))
        self.said.setToolTip(plain_tip("\n".join(words)))
        self.said.setVisible(bool(words))
        self.add.setVisible(not words)
        missing = "" if words else "missing"
        if self.property("state") != missing:
            self.setProperty("state", missing)
            self.style().unpolish(self)
            self.style().polish(self)


class Topics(QWidget):
    """The three topics side by side.

    Signals:
        add_asked: a cadence for a topic is wanted.
    """

    add_asked = Signal(str)

    def __init__(self) -> None:
        """Start without cadences."""
        super().__init__()
        self.tiles: Mapping[Topic, TopicTile] = {topic: TopicTile(topic, self) for topic in Topic}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for tile in self.tiles.values():
            tile.add_asked.connect(self.add_asked.emit)
            row.addWidget(tile, 1)

    def load(self, facts: Facts) -> None:
        """Show which cadences review each topic."""
        cadences = facts.structure.cadences
        for topic, keys in covering(facts).items():
            self.tiles[topic].load([cadences[key] for key in keys])


def _words(cadence: Cadence) -> str:
    name = cadence.name or topics_of(cadence)
    return (
        tr("{name}, every {rhythm}", name=name, rhythm=rhythm_words(cadence))
        if cadence.every
        else tr("{name}, no rhythm yet", name=name)
    )
