"""A viewport of our own for scrolled views, because Qt's own one costs time at the start."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(view: QAbstractScrollArea) -> None:
    """Give a view a viewport that Python made; call it before anything else asks for the viewport.

    To tell what a widget is that Qt made, PySide loads every kind of widget there is, wizards and font dialogs too:
    a twentieth of the time until the window is seen.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    view.setViewport(viewport)
