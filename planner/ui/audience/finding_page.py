"""One finding: what was found, and why it matters."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from planner.language import tr
from planner.model.finding import Finding
from planner.model.rule_words import reason
from planner.model.rulebook import RULE_BY_CODE
from planner.model.wording import spoken
from planner.ui.audience.big import GAP, draw_lines, lines_height
from planner.ui.audience.page import Page
from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import Theme
from planner.ui.workshop.look import NAME

_MARK = 64.0
_PAD = 24.0
_MESSAGE = 0.46


def finding_page(finding: Finding) -> Page:
    """A finding with the reason of its rule."""
    rule = RULE_BY_CODE[finding.rule]
    why = reason(rule)

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        draw_severity(painter, QRectF(box.left(), box.top() + 8, _MARK, _MARK), finding.severity, theme)
        room = QRectF(box.left() + _MARK + 2 * GAP, box.top(), box.width() - _MARK - 2 * GAP, box.height() * _MESSAGE)
        down = draw_lines(painter, room, finding.message, theme.text, pixels=44, bold=True)
        below = QRectF(box.left(), box.top() + max(down, _MARK) + 2 * _PAD, box.width(), 0)
        below.setBottom(box.bottom())
        inside = below.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        high = lines_height(why, inside, pixels=NAME)
        painter.fillRect(QRectF(below.left(), below.top(), below.width(), high + 2 * _PAD), QColor(theme.panel))
        draw_lines(painter, inside, why, theme.text, pixels=NAME)

    return Page(tr(rule.title), spoken(finding.severity), f"{finding.message} {why}", body)
