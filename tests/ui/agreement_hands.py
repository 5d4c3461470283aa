"""What people do to the lists, cards, rows and chips of agreements."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner.storage.library import templates
from tests.ui.boxes import choose_entry
from tests.ui.hands import Hands

NAMED = ["goal", "tool", "decision"]
KINDS = [*NAMED, "handoff", "cadence"]


def at_the_agreements(window, template="northwind-example"):
    """A user with a template open, looking at its agreements."""
    window.documents.new_from_template(next(t for t in templates() if t.file == template))
    user = Hands(window)
    user.run("view_agreements")
    user.view = window.workspace.agreements
    window.activateWindow()
    QApplication.processEvents()
    return user


def page(hands, kind):
    hands.view.reveal(kind, "")
    QApplication.processEvents()
    return hands.view.page()


def records(hands, kind):
    shown = page(hands, kind)
    return shown.section.records(hands.session.facts)


def first(shown):
    return next(iter(shown.cards))


def button(widget, words):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == words)


def picked(box, text):
    """Type a name into a box and finish it."""
    box.setFocus()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.processEvents()


def typed(row, text):
    row.editor.setFocus()
    row.editor.selectAll()
    QTest.keyClicks(row.editor, text)
    QTest.keyClick(row.editor, Qt.Key.Key_Tab)


def cross(chip):
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def typed_text(row, text):
    """Replace what stands in a field of several lines."""
    row.editor.setFocus()
    row.editor.selectAll()
    QTest.keyClicks(row.editor, text)
    QTest.keyClick(row.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def typed_new(row, text):
    """Replace what stands in a box by something that it does not offer."""
    row.editor.setFocus()
    row.editor.lineEdit().selectAll()
    QTest.keyClicks(row.editor, text)
    QTest.keyClick(row.editor, Qt.Key.Key_Return)


def chosen(row, words):
    choose_entry(row.editor, row.editor.findText(words))
