"""Areas that scroll, with a viewport of our own, because Qt's own one costs time at the start."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

from planner.ui.look.dialog_size import with_words

_BAR = 14
"""Pixels that the bar takes, with the air beside it."""


def give_viewport(view: QAbstractScrollArea) -> None:
    """Give a view a viewport that Python made; call it before anything else asks for the viewport.

    To tell what a widget is that Qt made, PySide loads every kind of widget there is, wizards and font dialogs too:
    a twentieth of the time until the window is seen.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    view.setViewport(viewport)


def scrolled(content: QWidget) -> QScrollArea:
    """Give an area that scrolls content up and down, as wide as that where it has a width of its own."""
    area = QScrollArea()
    give_viewport(area)
    area.viewport().setAutoFillBackground(False)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if content.maximumWidth() < 10_000:  # noqa: PLR2004 - it has a width of its own
        area.setFixedWidth(content.maximumWidth() + with_words(_BAR))
    area.setWidget(content)
    content.setAutoFillBackground(False)  # which taking it has switched on
    return area
