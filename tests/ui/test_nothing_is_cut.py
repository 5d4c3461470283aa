"""Nothing is cut off where room is short: all views in a window as large as 1920 x 1080 holds at 200 %."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from planner.storage.library import templates
from planner.ui.graph.picture import Level
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import THEMES
from planner.ui.matrix.schemes import SHOWN
from planner.ui.widgets.elided import ElidedBox, ElidedLabel
from planner.ui.widgets.segments import AIR, Segments
from tests.rules.sketch import sketched

SIZES = [(960, 500), (1280, 720)]
"""What 1920 x 1080 holds at 200 % below the bars of the system, and the smallest usual screen."""

KINDS = (QAbstractButton, QLabel, QComboBox, QLineEdit, QAbstractSpinBox)


def _too_small(widget):
    """Say what a widget needs and does not get."""
    needs = widget.minimumSizeHint()
    if isinstance(widget, ElidedBox | ElidedLabel | QLineEdit):
        return ""  # these cut their words with a sign, or scroll
    if isinstance(widget, QLabel) and widget.wordWrap():
        short = widget.height() < widget.heightForWidth(widget.width()) - 1
        return "is too low for its lines" if short else ""
    if isinstance(widget, QLabel) and not widget.text():
        return ""
    if widget.width() < needs.width() - 1 or widget.height() < needs.height() - 2:
        return f"has {widget.width()} x {widget.height()} and needs {needs.width()} x {needs.height()}"
    return ""


def _out_of_sight(widget, window):
    """Say what cuts a widget off: a parent that is smaller and does not scroll."""
    box = QRect(widget.mapTo(window, QPoint()), widget.size())
    inner = widget.parentWidget()
    while inner is not None:
        outer = inner.parentWidget()
        frame = QRect(inner.mapTo(window, QPoint()), inner.size()) if inner is not window else window.rect()
        if isinstance(outer, QAbstractScrollArea) and inner is outer.viewport():
            sideways = box.left() < frame.left() or box.right() > frame.right()
            return "is cut off sideways" if sideways and not outer.horizontalScrollBar().maximum() else ""
        if not frame.adjusted(-1, -1, 1, 1).contains(box):
            return f"stands outside of {type(inner).__name__}"
        if inner is window:
            return ""
        inner = outer
    return ""


def _cut(window):
    """Tell of everything on a window that cannot be read whole."""
    for _ in range(3):
        QApplication.processEvents()
    told = []
    for widget in window.findChildren(QWidget):
        inside = isinstance(widget.parentWidget(), QComboBox | QLineEdit | QAbstractSpinBox)
        if widget.isVisible() and isinstance(widget, KINDS) and not inside:
            why = _too_small(widget) or _out_of_sight(widget, window)
            name = widget.text() if hasattr(widget, "text") else widget.accessibleName()
            told += [f"{type(widget).__name__} “{name[:40]}” {why}"] if why else []
    return told


@pytest.fixture(params=SIZES, ids=["200 percent", "1280 x 720"])
def northwind(window, request):
    window.documents.new_from_template(next(t for t in templates() if t.name.startswith("Northwind")))
    window.resize(*request.param)
    QApplication.processEvents()
    assert (window.width(), window.height()) == request.param, "the window fits"
    return window


@pytest.mark.parametrize("size", SIZES)
def test_the_welcome_page_scrolls_where_it_is_too_high(window, size):
    window.resize(*size)
    assert _cut(window) == []


@pytest.mark.parametrize("view", ["board", "graph", "matrix", "load", "agreements"])
def test_a_view_fits(northwind, view):
    northwind.show_view(view)
    assert _cut(northwind) == []
    if view == "graph":
        northwind.workspace.graph.show_level(Level.FUNCTIONS)
        assert _cut(northwind) == []


def test_the_lists_the_schemes_and_their_notes_over_the_matrix_are_whole(northwind):
    northwind.show_view("matrix")
    bar = northwind.workspace.matrix.bar
    for key in SHOWN:
        QTest.mouseClick(bar.schemes.button(key), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert bar.schemes.width() >= bar.schemes.minimumSizeHint().width()
        for widget in (*bar.findChildren(ElidedBox), *bar.findChildren(ElidedLabel), bar.legend):
            assert widget.width() >= widget.sizeHint().width(), (key, widget.accessibleName())


def test_three_long_structures_stand_whole_beside_the_views(window):
    window.documents.new_from_template(next(t for t in templates() if t.file == "blank"))
    window.session.open(sketched("\n".join(f"Structure of {n} names {n}\n  SEO: D Head" for n in range(3))))
    QApplication.processEvents()
    assert window.width() == 1280
    bar = window.workspace.bar
    buttons = [bar.views.button(key) for key in ("board", "graph", "matrix", "load", "compare", "agreements")]
    buttons += [bar.structures.button(key) for key in window.session.model.structures]
    assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []
    assert _cut(window) == []


def test_each_page_of_the_comparison_fits(northwind):
    northwind.show_view("compare")
    for page in ("flow", "two_graphs", "table", "findings", "scorecard"):
        northwind.workspace.compare.show_page(page)
        assert _cut(northwind) == [], page


def test_the_panel_at_the_side_has_room_for_large_numbers_on_its_tabs(northwind):
    northwind.show_view("compare")
    side = northwind.workspace.side
    side.name("plan", "Change plan 766")
    side.name("findings", "Findings 1,204")
    for page in ("plan", "findings", "details"):
        side.show_page(page)
        assert _cut(northwind) == [], page


@pytest.fixture
def segments(qtbot, qapp, fonts):  # noqa: ARG001
    made = Segments("Panel")
    qtbot.addWidget(made)
    made.set_choices([("plan", "Change plan"), ("findings", "Findings"), ("details", "Details & more")])
    made.show()
    return made


def _widths(segments):
    return [segments.button(key).width() for key in ("plan", "findings", "details")]


@pytest.mark.parametrize("theme", ["light", "projector"])
def test_what_is_around_the_words_is_the_same_on_every_button(qtbot, qapp, fonts, theme):  # noqa: ARG001
    Appearance(qapp, theme)
    segments = Segments("View")
    qtbot.addWidget(segments)
    words = ("Tafel", "Graph", "Matrix", "Auslastung", "Vergleichen", "Vereinbarungen")
    segments.set_choices([(word, word) for word in words])
    segments.show()
    inner = [segments.button(word) for word in words[1:-1]]
    assert len({button.sizeHint().width() - button.words_width() for button in inner}) == 1


def test_buttons_give_up_air_before_they_give_up_words(segments):
    segments.resize(segments.sizeHint())
    roomy = segments.button("findings").sizeHint().width()
    segments.resize(segments.minimumSizeHint().width(), segments.height())
    QApplication.processEvents()
    assert segments.minimumSizeHint().width() < segments.sizeHint().width()
    assert segments.button("findings").sizeHint().width() < roomy
    needed = [segments.button(key).sizeHint().width() for key in ("plan", "findings", "details")]
    assert all(has >= needs - 1 for has, needs in zip(_widths(segments), needed, strict=True))
    segments.resize(segments.sizeHint())
    QApplication.processEvents()
    assert segments.button("findings").sizeHint().width() == roomy, "and take it back"


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_takes_as_much_air_as_the_buttons_count_on(segments, qapp, theme):
    appearance = Appearance(qapp, theme)
    segments.resize(segments.sizeHint())
    QApplication.processEvents()
    roomy = segments.button("findings").sizeHint().width()
    least = segments.minimumSizeHint().width()
    segments.resize(least, segments.height())
    QApplication.processEvents()
    assert segments.button("findings").sizeHint().width() == roomy - AIR
    assert segments.minimumSizeHint().width() == least
    appearance.choose("light")


def test_words_that_do_not_fit_end_with_a_sign_and_are_heard_whole(segments):
    segments.resize(segments.sizeHint())
    QApplication.processEvents()
    whole = segments.button("details").grab().toImage()
    segments.resize(segments.minimumSizeHint().width() - 60, segments.height())
    QApplication.processEvents()
    assert segments.button("details").grab().toImage() != whole
    assert segments.button("details").accessibleName() == "Details & more"
    assert segments.button("details").text() == "Details && more"
