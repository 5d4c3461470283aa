"""A threshold of a rule to change: its number, its default and how that was chosen."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.language import number_in, number_words, tr
from planner.model.edits.rule_settings import set_threshold
from planner.model.rule_words import default_of, with_unit
from planner.model.threshold import Threshold
from planner.model.wording import capital
from planner.ui.look.dialog_size import with_words
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label

_NUMBER_WIDTH, _STEP_WIDTH = 84, 32


class ThresholdRow(QWidget):
    """Follows the session; every change is one step."""

    def __init__(self, session: Session, threshold: Threshold) -> None:
        """Offer a threshold."""
        super().__init__()
        self._session, self._threshold = session, threshold
        name = capital(threshold.words)
        self.number = QLineEdit()
        self.number.setAccessibleName(name)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFixedWidth(with_words(_NUMBER_WIDTH))
        self.number.editingFinished.connect(self._take)
        self.less, self.more = self._step_button("\N{MINUS SIGN}", -1, name), self._step_button("+", 1, name)
        self.reset = QPushButton(tr("Reset to {value}", value=default_of(threshold)))
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleDescription(name)
        self.reset.clicked.connect(lambda: self._set(None))
        self._refusal = plain_label(role="error", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(6)
        for widget in (self.less, self.number, self.more, plain_label(threshold.unit_words)):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(name, "strong"))
        column.addLayout(line)
        column.addWidget(self._refusal)
        default = tr("Default {value}.", value=default_of(threshold))
        column.addWidget(plain_label(f"{default} {tr(threshold.chosen)}", "muted", wrap=True))
        self.follow()

    def follow(self) -> None:
        """Show what counts now."""
        value = self._value()
        self.number.setText(number_words(value))
        self._refusal.hide()
        self.reset.setVisible(value != self._threshold.default)
        for widget in (self.less, self.number, self.more, self.reset):
            widget.setEnabled(not self._session.read_only)

    def _value(self) -> float:
        return self._threshold.of(self._session.model.settings)

    def _step_button(self, sign: str, by: int, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setFixedWidth(with_words(_STEP_WIDTH))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("{name}: more", name=name) if by > 0 else tr("{name}: less", name=name))
        button.clicked.connect(lambda: self._step(by))
        return button

    def _step(self, by: int) -> None:
        """Go on by one, by five percent, or by a twentieth, and not beyond what makes sense."""
        threshold = self._threshold
        size = (5 if threshold.unit == "%" else 1) if threshold.whole else 0.05
        value = round(self._value() + by * size, 6)
        self._set(min(max(value, threshold.lowest), threshold.highest))

    def _take(self) -> None:
        """Pass on what was typed, or say what is allowed."""
        typed, allowed = self.number.text().strip(), self._threshold.allowed()
        try:
            value = number_in(typed)
        except ValueError:
            value = None
        if value is not None and self._threshold.makes_sense(value):
            self._set(value)
        else:
            self._refusal.setText(
                tr("“{typed}” cannot be used here; allowed is {allowed}.", typed=typed, allowed=allowed)
            )
            self._refusal.show()

    def _set(self, value: float | None) -> None:
        threshold = self._threshold
        to = default_of(threshold) if value is None else with_unit(threshold, value)
        edit = partial(set_threshold, threshold=threshold, value=value)
        label = tr("Set {threshold} of {rule} to {value}", threshold=threshold.words, rule=threshold.rule, value=to)
        self._session.apply(label, edit)
        self.follow()
