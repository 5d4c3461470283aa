"""The scorecard of a comparison: eight measures of both sides, and which of them get better."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.language import mark, tr, trn
from planner.model.scorecard import MEASURES, Measure, Score, scorecard
from planner.model.wording import capital, whole_percent
from planner.ui.compare.compared import Compared
from planner.ui.compare.page import ComparePage
from planner.ui.compare.score_bars import ScoreBars, figure
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import font
from planner.ui.widgets.plain import plain_label, plain_tip

SAME, UNKNOWN = mark("= the same"), mark("not comparable")

_TITLES, _VERDICTS = 190, 150
_MOST_POINTS = 100
_BESIDE, _SPACE = 620, 12  # pixels


class ScorecardPage(ComparePage):
    """One row a measure."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without a comparison."""
        super().__init__()
        self.sides = plain_label("", "muted", wrap=True)
        self.measures = {measure.key: MeasureRow(measure, appearance) for measure in MEASURES}
        content = QFrame()
        content.setProperty("role", "card")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(16, 8, 16, 8)
        rows.setSpacing(0)
        for row in self.measures.values():
            rows.addWidget(row)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(_topped(content))
        area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.addWidget(self.sides)
        column.addWidget(area, 1)

    def show_compared(self, compared: Compared) -> None:
        """Show the measures of both sides."""
        before, after = compared.names
        self.sides.setText(tr("Upper bar: {before}. Lower bar: {after}.", before=before, after=after))
        scores = zip(scorecard(compared.comparison.before), scorecard(compared.comparison.after), strict=True)
        for then, now in scores:
            self.measures[now.measure.key].show_scores(then, now)


class MeasureRow(QWidget):
    """A measure: its title, both bars, what becomes of it, and how it is computed for those who ask."""

    def __init__(self, measure: Measure, appearance: Appearance) -> None:
        """Start without figures."""
        super().__init__()
        self._measure = measure
        said = capital(tr(measure.formula))
        formula = f"{said}." if measure.higher_is_better else f"{said}. {tr('Less is better.')}"
        self.bars = ScoreBars(appearance)
        self.verdict = plain_label("", "strong")
        self.verdict.setFixedWidth(_widest_verdict())
        self.formula = plain_label(formula, "muted", wrap=True)
        self.formula.hide()
        self.more = QPushButton(tr("How?"))
        self.more.setProperty("role", "quiet")
        self.more.setCheckable(True)
        self.more.setAccessibleName(tr("How {measure} is computed", measure=tr(measure.title)))
        self.more.setAccessibleDescription(formula)
        self.more.toggled.connect(self.formula.setVisible)
        self.setToolTip(plain_tip(formula))
        title = plain_label(tr(measure.title), "strong", wrap=True)
        title.setFixedWidth(_TITLES)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setHorizontalSpacing(_SPACE)
        self._grid.setColumnStretch(1, 1)
        for column, widget in enumerate((title, self.bars, self.verdict, self.more)):
            self._grid.addWidget(widget, 0, column)
        self._grid.addWidget(self.formula, 2, 1, 1, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what becomes of the measure below its title where there is no room beside the bars."""
        super().resizeEvent(event)
        place = (0, 2) if self.width() >= _BESIDE else (1, 0)
        if self._grid.getItemPosition(self._grid.indexOf(self.verdict))[:2] != place:  # type: ignore[index]
            self._grid.addWidget(self.verdict, *place)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with what becomes of the measure below its title."""
        hint = super().minimumSizeHint()
        return hint - QSize(self.verdict.width() + _SPACE, 0) if self.width() >= _BESIDE else hint

    def show_scores(self, before: Score, after: Score) -> None:
        """Show the measure of both sides."""
        self.bars.show_scores(before, after)
        self.verdict.setText(verdict(before, after))
        self.setAccessibleName(
            tr(
                "{measure}: {before} before, {after} after",
                measure=tr(self._measure.title),
                before=figure(before),
                after=figure(after),
            )
        )
        self.setAccessibleDescription(self.verdict.text())


def _widest_verdict() -> int:
    """The pixels for the longest verdict, the same for all rows so that their bars are equally long."""
    metrics = QFontMetrics(font(bold=True))
    said = (_change(_MOST_POINTS, is_better=True), _change(_MOST_POINTS, is_better=False), tr(SAME), tr(UNKNOWN))
    return max(_VERDICTS, *(metrics.horizontalAdvance(words) for words in said))


def verdict(before: Score, after: Score) -> str:
    """What becomes of a measure, in words: ``▲ better by 12 points``."""
    if before.value is None or after.value is None:
        return tr(UNKNOWN)
    points = whole_percent(after.value) - whole_percent(before.value)
    if not points:
        return tr(SAME)
    return _change(abs(points), is_better=(points > 0) == after.measure.higher_is_better)


def _change(points: int, *, is_better: bool) -> str:
    if is_better:
        return trn(points, "▲ better by {n} point", "▲ better by {n} points")
    return trn(points, "▼ worse by {n} point", "▼ worse by {n} points")


def _topped(content: QWidget) -> QWidget:
    """The content at the top of free room."""
    page = QWidget()
    page.setAutoFillBackground(False)
    row, column = QHBoxLayout(), QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    row.addWidget(content)
    column.addLayout(row)
    column.addStretch()
    return page
