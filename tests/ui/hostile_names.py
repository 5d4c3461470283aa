"""Names that nobody would give, and a window that shows them as they are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.hands import Hands

HOSTILE = {
    "markup": '<img src="/etc/hostname"> <b>Team <A></b> &lt;A&gt; &amp; &nbsp;',
    "signs": "R&D && Q&A &Sales 100 %s {what} %(x)d $$ [*] *x* \\n",
    "letters": "🚀👩‍🚀🏳️‍🌈 é ﷽ تأهيل العملاء \u202eabc\u202c שיווק",
    "one long word": "W" * 10_000,
    "many words": "word " * 399 + "end",
}


def assert_all_plain(widget: QWidget):
    """No label reads markup, no button or menu entry hides an ampersand, no tip holds a tag that was typed."""
    for label in widget.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()[:80]
    for shown in widget.findChildren(QWidget):
        assert "<img" not in shown.toolTip()
        assert "<b>Bold" not in shown.toolTip()


def assert_fits(hands: Hands):
    QApplication.processEvents()
    assert hands.window.minimumSizeHint().width() <= 1280
    assert hands.window.minimumSizeHint().height() <= 720
    assert hands.window.size().width() == 1280
    assert hands.window.size().height() == 720
