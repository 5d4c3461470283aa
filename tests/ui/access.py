"""What the keyboard reaches in a window, and whether each of it has a name and a mark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def reached(window):
    """What Tab leads to, in order, from the first place round to it again."""
    found = []
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    for _ in range(120):
        widget = QApplication.focusWidget()
        if widget is None or widget in found:
            return found
        found.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes round")


def spoken(widget: QWidget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def assert_named_and_marked(widgets):
    assert widgets
    nameless = [type(widget).__name__ for widget in widgets if not spoken(widget).strip()]
    assert nameless == []
    unmarked = []
    for widget in widgets:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if widget.grab().toImage() == with_focus:
            unmarked.append(f"{type(widget).__name__} {spoken(widget)}")
    assert unmarked == []
