"""What stands over the change plan: how far it is done, and which of its steps are listed."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.language import mark, number_words, tr, trn
from planner.ui.look.appearance import Appearance
from planner.ui.plan.noted import Wanted
from planner.ui.plan.sections import Part
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.plain import plain_button, plain_label, shortened
from planner.ui.widgets.quiet_button import quiet_button

EVERYBODY, ALL_STEPS, UNDONE = mark("Everybody"), mark("All steps"), mark("Still to do")

_LONGEST = 18  # characters of an owner's name on the button


class Offered(NamedTuple):
    """What can be filtered by: the sections and the owners (id and name), each with the number of its steps."""

    parts: Sequence[tuple[Part, int]] = ()
    owners: Sequence[tuple[str, str, int]] = ()


class Head(QWidget):
    """Progress and quiet controls.

    Signals:
        wanted: other steps are to be listed.
        down: the keyboard shall go into the list.
        findings_asked: the findings on the way are to be seen.
    """

    wanted = Signal(Wanted)
    down = Signal()
    findings_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Start without a plan."""
        super().__init__(parent)
        self._wanted, self._offered = Wanted(), Offered()
        self.progress, self._bar = plain_label("", "muted"), _Bar(appearance)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a step"))
        self.search.setAccessibleName(tr("Find a step"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda text: self._want(self._wanted._replace(text=text.strip())))
        self.search.returnPressed.connect(self.down.emit)
        self.part, self.owner = quiet_button(tr("Which steps are listed")), quiet_button(tr("Whose steps are listed"))
        self.part.clicked.connect(self._ask_part)
        self.owner.clicked.connect(self._ask_owner)
        self.findings = quiet_button(tr("Findings on the way"))
        self.progress.setMinimumHeight(self.findings.sizeHint().height())  # nothing moves when findings come
        self.findings.clicked.connect(self.findings_asked.emit)
        top, row = QHBoxLayout(), QHBoxLayout()
        for line, left, right in ((top, self.progress, self.findings), (row, self.part, self.owner)):
            line.addWidget(left)
            line.addStretch()
            line.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addSpacing(4)
        column.addWidget(self.search)
        column.addLayout(row)
        self._tell()

    def show_state(self, done: int, total: int, findings: int) -> None:
        """Show how many of all steps are done, and how many findings there are."""
        self.progress.setText(tr("{n} of {all} done", n=number_words(done), all=number_words(total)))
        self._bar.show_part(done, total)
        self.findings.setText(trn(findings, "{n} finding ↓", "{n} findings ↓") if findings else "")
        self.findings.setVisible(bool(findings))

    def show_wanted(self, wanted: Wanted, offered: Offered) -> None:
        """Show what is listed, and what could be."""
        self._wanted, self._offered = wanted, offered
        if self.search.text().strip() != wanted.text:
            self.search.setText(wanted.text)
        self._tell()

    def _tell(self) -> None:
        wanted = self._wanted
        words = tr(UNDONE) if wanted.undone else wanted.part.words if wanted.part else tr(ALL_STEPS)
        names = {key: name for key, name, _ in self._offered.owners}
        self.part.setText(f"{words} ▾")
        name = shortened(names[wanted.owner], _LONGEST) if wanted.owner in names else tr(EVERYBODY)
        self.owner.setText(f"{plain_button(name)} ▾")

    def _want(self, wanted: Wanted, _checked: bool = False) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._tell()
            self.wanted.emit(wanted)

    def _ask_part(self) -> None:
        now = self._wanted
        everything = now._replace(part=None, undone=False)
        parts = [(_counted(part.words, number), everything._replace(part=part)) for part, number in self._offered.parts]
        usual = [(tr(ALL_STEPS), everything), (tr(UNDONE), everything._replace(undone=True))]
        self._ask(self.part, usual, parts)

    def _ask_owner(self) -> None:
        now, owners = self._wanted, self._offered.owners
        named = [(_counted(plain_button(name), n), now._replace(owner=owner)) for owner, name, n in owners]
        self._ask(self.owner, [(tr(EVERYBODY), now._replace(owner=""))], named)

    def _ask(self, button: QPushButton, *blocks: Sequence[tuple[str, Wanted]]) -> None:
        """Offer choices below a button, a line between each two blocks of them."""
        menu = passing_menu(self)
        choices = QActionGroup(menu)
        for block in blocks:
            menu.addSeparator()
            for words, wanted in block:
                action = choices.addAction(words)
                action.setCheckable(True)
                action.setChecked(wanted == self._wanted)
                action.triggered.connect(partial(self._want, wanted))
                menu.addAction(action)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


class _Bar(QWidget):
    """A thin bar of how much is done."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_part(self, done: int, total: int) -> None:
        """Show this part."""
        self._part = done / total if total else 0.0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, whole = self._appearance.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.bar_ground))
        painter.drawRoundedRect(whole, 2, 2)
        if self._part:
            whole.setWidth(max(4.0, whole.width() * self._part))
            painter.setBrush(QColor(theme.execution))
            painter.drawRoundedRect(whole, 2, 2)
        painter.end()


def _counted(words: str, number: int) -> str:
    return f"{words}\t{number_words(number)}"
