"""The look of the room: every text at least 20 points, the bar on top always dark."""

from typing import NamedTuple

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton

from planner.ui.look.theme import DARK, FAMILY, LIGHT, Theme, icon

TEXT = 27
"""The smallest text, in pixels: 20 points at 96 dots an inch."""

NAME = 34
"""Names and sentences that are read first."""

TITLE = 52
"""The one thing that the room talks about."""

MARGIN = 28


class BarColours(NamedTuple):
    """The colours of the bar, on a dark ground in every theme."""

    ground: str
    text: str
    muted: str
    ahead: str
    done: str
    over: str


def bar_colours(theme: Theme) -> BarColours:
    """The colours of the bar in a theme."""
    ground = LIGHT.accent if theme.name == LIGHT.name else DARK.board
    return BarColours(ground, DARK.text, DARK.muted, DARK.strong_line, DARK.execution, DARK.warning)


def room_font(pixels: int = TEXT, *, bold: bool = False) -> QFont:
    """The application's font in a size of the room."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def make_primary(button: QPushButton, *, primary: bool) -> None:
    """Let a button stand out as the way on, or no longer."""
    button.setProperty("role", "primary" if primary else "")
    button.style().unpolish(button)
    button.style().polish(button)


def room_sheet(theme: Theme) -> str:
    """The style sheet of the room."""
    bar = bar_colours(theme)
    return f"""
    QWidget {{ font-size: {TEXT}px; }}
    QWidget#room, QScrollArea, QWidget#sheet {{ background: {theme.card}; border: none; }}
    QLabel {{ background: transparent; color: {theme.text}; }}
    QLabel[role="room-title"] {{ font-size: {TITLE}px; font-weight: 700; }}
    QLabel[role="room-name"] {{ font-size: {NAME}px; font-weight: 600; }}
    QLabel[role="room-strong"] {{ font-weight: 600; }}
    QLabel[role="room-muted"] {{ color: {theme.muted}; }}
    QLabel[role="room-warning"] {{ color: {theme.warning}; font-weight: 600; }}
    QFrame[role="room-bar"] {{ background: {bar.ground}; }}
    QFrame[role="room-bar"] QLabel {{ color: {bar.text}; }}
    QFrame[role="room-bar"] QPushButton {{ background: transparent; color: {bar.text}; border: 2px solid {bar.muted};
        border-radius: 8px; padding: 2px 12px; }}
    QFrame[role="room-bar"] QPushButton:hover {{ border-color: {bar.text}; }}
    QFrame[role="room-bar"] QPushButton:focus {{ border-color: {bar.done}; }}
    QFrame[role="room-bar"] QPushButton#step {{ border-color: transparent; font-weight: 600; padding: 2px 6px;
        text-align: left; }}
    QFrame[role="room-bar"] QPushButton#step:hover, QFrame[role="room-bar"] QPushButton#step:focus {{
        border-color: {bar.muted}; }}
    QFrame[role="room-foot"] {{ background: {theme.card}; border: none; border-top: 2px solid {theme.line}; }}
    QFrame[role="hint"] {{ background: {theme.panel}; border: none; border-radius: 12px; }}
    QPushButton {{ background: {theme.card}; color: {theme.text}; border: 2px solid {theme.line}; border-radius: 10px;
        padding: 6px 16px; }}
    QPushButton:hover {{ border-color: {theme.strong_line}; }}
    QPushButton:focus {{ border: 3px solid {theme.action}; padding: 5px 15px; }}
    QPushButton:disabled {{ color: {theme.muted}; }}
    QPushButton:checked {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent}; }}
    QPushButton[role="primary"] {{ background: {theme.action}; color: {theme.on_action}; border-color: {theme.action};
        font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 3px solid {theme.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {theme.line}; color: {theme.muted};
        border-color: {theme.line}; }}
    QPushButton[role="plain"] {{ background: transparent; border: 2px solid transparent; color: {theme.muted};
        padding: 4px 8px; }}
    QPushButton[role="plain"]:hover {{ color: {theme.text}; }}
    QPushButton[role="plain"]:focus {{ border: 2px solid {theme.action}; padding: 4px 8px; }}
    QPushButton[role="less"] {{ font-size: {NAME}px; font-weight: 700; padding: 0 6px; margin-top: 4px; }}
    QPushButton[role="less"]:focus {{ border: 3px solid {theme.action}; padding: 0 5px; }}
    QLineEdit, QPlainTextEdit, QComboBox {{ background: {theme.card}; color: {theme.text};
        border: 2px solid {theme.strong_line}; border-radius: 10px; padding: 6px 12px; }}
    QLineEdit, QPlainTextEdit {{ placeholder-text-color: {theme.muted}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
        border: 3px solid {theme.action}; padding: 5px 11px; }}
    QComboBox::drop-down {{ border: none; width: 36px; }}
    QComboBox::down-arrow {{ image: url("{icon(f"chevron-{theme.name}")}"); width: 20px; height: 20px; }}
    QComboBox QAbstractItemView {{ background: {theme.card}; color: {theme.text};
        selection-background-color: {theme.selection}; selection-color: {theme.text}; }}
    QListWidget {{ background: transparent; border: none; outline: none; }}
    QListWidget::item {{ padding: 5px 10px; border-radius: 8px; color: {theme.text}; }}
    QListWidget::item:hover, QListWidget::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
    QListWidget::item:disabled {{ color: {theme.muted}; background: transparent; }}
    QListWidget:focus {{ border: 2px solid {theme.action}; border-radius: 8px; }}
    """
