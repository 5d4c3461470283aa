"""Asking for a few words, one line each, or for one of a few options."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.language import tr
from planner.model.finding import Question
from planner.model.text import MAX_TEXT
from planner.ui.dialogs.button_row import button_row
from planner.ui.widgets.plain import plain_button, plain_label, plain_tip, shortened
from planner.ui.widgets.viewport import scrolled

_WIDTH, _WIDE = 420, 540  # options may be long
_LONGEST = 200  # characters of a title or a question
_MARGIN = 24
_HIGHEST = 0.6  # of the screen, for the questions; more of them are scrolled


class TextQuestions(QDialog):
    """A field or a choice for each question; all of them need an answer before the button can be pressed."""

    def __init__(
        self,
        title: str,
        questions: Sequence[str | Question],
        parent: QWidget | None,
        *,
        button: str = "",
        texts: Sequence[str] = (),
    ) -> None:
        """Ask these questions, with these texts to start from; the first option of a choice is chosen."""
        super().__init__(parent)
        self.setWindowTitle(title)
        width = _WIDTH if all(isinstance(question, str) for question in questions) else _WIDE
        self.setMinimumWidth(width)
        self._answers: list[QLineEdit | _Choice] = []
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column.setSpacing(6)
        for place, question in enumerate(questions):
            text, options = (question, ()) if isinstance(question, str) else question
            column.addSpacing(8 if place else 0)
            column.addWidget(plain_label(shortened(text, _LONGEST), wrap=True))
            start = texts[place] if place < len(texts) else ""
            answer = _Choice(text, options) if options else self._field(text, start)
            self._answers.append(answer)
            column.addWidget(answer)
        row, self._ready = button_row(self, button or tr("OK"))
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        heading = plain_label(shortened(title, _LONGEST), "heading", wrap=True)
        heading.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 20, 0, 20)
        whole.setSpacing(14)
        whole.addWidget(heading)
        whole.addWidget(_on_screen(page, width), 1)
        whole.addLayout(row)
        self._answers[0].setFocus()
        self._follow()

    @property
    def answers(self) -> tuple[str, ...]:
        """What stands in the fields, trimmed, and the chosen options as they are."""
        return tuple(
            answer.chosen if isinstance(answer, _Choice) else answer.text().strip() for answer in self._answers
        )

    def _field(self, question: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(MAX_TEXT)
        field.setAccessibleName(question)
        field.textChanged.connect(self._follow)
        field.selectAll()
        return field

    def _follow(self) -> None:
        fields = (answer for answer in self._answers if isinstance(answer, QLineEdit))
        self._ready.setEnabled(all(field.text().strip() for field in fields))


class _Choice(QWidget):
    """One of a few options; the first is chosen until the user chooses another."""

    def __init__(self, question: str, options: Sequence[str]) -> None:
        super().__init__()
        self._options = tuple(options)
        self._buttons = QButtonGroup(self)
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for place, option in enumerate(options):
            words = " ".join(option.split()) or tr("(empty)")
            button = QRadioButton(plain_button(words))
            button.setToolTip(plain_tip(option))
            button.setAccessibleName(words)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._buttons.addButton(button, place)
            column.addWidget(button)
        self._buttons.button(0).setChecked(True)
        self.setFocusProxy(self._buttons.button(0))

    @property
    def chosen(self) -> str:
        """The chosen option."""
        return self._options[self._buttons.checkedId()]


def _on_screen(page: QWidget, width: int) -> QScrollArea:
    """Give the questions as high as they need to be, scrolled where the screen is too small."""
    area = scrolled(page)
    needed = max(page.heightForWidth(width), page.minimumSizeHint().height())
    area.setMinimumHeight(min(needed, round(area.screen().availableGeometry().height() * _HIGHEST)))
    return area
