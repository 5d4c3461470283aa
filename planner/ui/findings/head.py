"""What stands over the findings: how many there are, which are listed, how they are grouped, and the symptoms."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, number_words, tr
from planner.model.finding import Severity
from planner.ui.findings.families import FAMILY_ORDER, FAMILY_WORDS
from planner.ui.findings.grouping import GROUPING_WORDS, Grouping
from planner.ui.findings.rows import ANY_FAMILY
from planner.ui.findings.tallies import Tallies
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.quiet_button import quiet_button

_ALL_WORDS = mark("All kinds")


class Head(QWidget):
    """Counts and quiet controls on two lines.

    Signals:
        grouping_chosen: the findings are to be grouped by this.
        family_chosen: the findings of this family of rules are to be listed; empty for all.
        symptom_chosen: the user starts from this Symptom.
    """

    grouping_chosen = Signal(Grouping)
    family_chosen = Signal(str)
    symptom_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Start without findings."""
        super().__init__(parent)
        self.tallies = Tallies(appearance, self)
        self.family = quiet_button(tr("Which findings are listed"))
        self.grouping = quiet_button(tr("How findings are grouped"))
        self.symptoms = quiet_button(tr("What goes wrong?"))
        self.symptoms.setText(tr("What goes wrong?"))
        self.symptoms.setToolTip(tr("Start from what people complain about, and see what to review first"))
        self._families: Mapping[str, int] = {}
        self._family = ANY_FAMILY
        self._grouping = Grouping.RULE
        self.family.clicked.connect(self._ask_family)
        self.grouping.clicked.connect(self._ask_grouping)
        self.symptoms.clicked.connect(self.ask_symptom)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.tallies)
        above.addStretch()
        above.addWidget(self.symptoms)
        below.addWidget(self.family)
        below.addStretch()
        below.addWidget(self.grouping)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(above)
        column.addLayout(below)
        self._tell()

    def show_state(
        self, counts: Mapping[Severity, int], families: Mapping[str, int], family: str, grouping: Grouping
    ) -> None:
        """Show what is listed.

        Args:
            counts: how many findings of each severity are listed.
            families: how many findings of each family of rules there are.
            family: the family that is listed, or empty for all.
            grouping: what the findings are grouped by.
        """
        self.tallies.show_counts(counts)
        self._families, self._family, self._grouping = families, family, grouping
        self._tell()

    def ask_symptom(self) -> None:
        """Offer the symptoms."""
        from planner.model.symptoms import SYMPTOMS  # noqa: PLC0415 - only when it is asked for

        menu = passing_menu(self)
        for symptom, words in SYMPTOMS.items():
            menu.addAction(tr(words.title), partial(self.symptom_chosen.emit, symptom))
        _open_below(menu, self.symptoms)

    def _tell(self) -> None:
        self.family.setText(f"{tr(FAMILY_WORDS.get(self._family, _ALL_WORDS))} ▾")
        self.grouping.setText(f"{tr(GROUPING_WORDS[self._grouping])} ▾")

    def _ask_family(self) -> None:
        menu = passing_menu(self)
        choices = QActionGroup(menu)
        total = sum(self._families.values())
        _choice(choices, f"{tr(_ALL_WORDS)}\t{number_words(total)}", checked=not self._family).triggered.connect(
            lambda: self.family_chosen.emit(ANY_FAMILY)
        )
        menu.addActions(choices.actions())
        menu.addSeparator()
        for family in FAMILY_ORDER:
            number = self._families.get(family, 0)
            action = _choice(
                choices, f"{tr(FAMILY_WORDS[family])}\t{number_words(number)}", checked=family == self._family
            )
            action.setEnabled(bool(number) or family == self._family)
            action.triggered.connect(lambda _checked, chosen=family: self.family_chosen.emit(chosen))
            menu.addAction(action)
        _open_below(menu, self.family)

    def _ask_grouping(self) -> None:
        menu = passing_menu(self)
        choices = QActionGroup(menu)
        for grouping, words in GROUPING_WORDS.items():
            action = _choice(choices, tr(words), checked=grouping is self._grouping)
            action.triggered.connect(lambda _checked, chosen=grouping: self.grouping_chosen.emit(chosen))
            menu.addAction(action)
        _open_below(menu, self.grouping)


def _choice(choices: QActionGroup, words: str, *, checked: bool) -> QAction:
    action = choices.addAction(words)
    action.setCheckable(True)
    action.setChecked(checked)
    return action


def _open_below(menu: QMenu, button: QPushButton) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
