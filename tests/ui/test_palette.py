"""The command palette, as a user has it under the fingers."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.ui.palette.fuzzy import fit
from tests.ui.hands import CTRL


@pytest.fixture
def palette(hands):
    QApplication.processEvents()  # the window is in front
    hands.list.setFocus()
    hands.key(hands.list, Qt.Key.Key_K, CTRL)
    return hands.window.finder.palette.overlay


def typed(overlay, words):
    QTest.keyClicks(overlay.field, words)
    return [row.title for row in overlay.answers.rows]


def press(overlay, key):
    QTest.keyClick(overlay.field, key)


def test_ctrl_k_lists_what_can_be_done_now_under_the_names_of_the_menus(hands, palette):
    titles = [row.title for row in palette.answers.rows]
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert {"File", "Edit", "View", "Save", "Graph"} <= set(titles)
    assert "Assign…" not in titles, "no function is chosen"
    assert hands.window.actions_by_id["save"].shortcut().toString() in [row.side for row in palette.answers.rows]


def test_enter_does_the_best_answer_and_gives_the_keyboard_back(hands, palette):
    assert typed(palette, "matr")[0] == "Matrix"
    press(palette, Qt.Key.Key_Return)
    assert hands.window.view == "matrix"
    assert palette.isHidden()


@pytest.fixture
def two_structures(window):
    """The palette over the example, which has a small team and a growth stage."""
    window.documents.new_from_template(next(t for t in window.templates if t.name.startswith("Northwind")))
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    return window.finder.palette.overlay


def test_letters_are_enough_where_words_begin(two_structures):
    palette = two_structures
    assert typed(palette, "sgs")[0] == "Show Growth stage"


def test_a_structure_is_shown_from_the_palette(window, two_structures):
    typed(two_structures, "growth")
    press(two_structures, Qt.Key.Key_Return)
    assert window.session.model.structures[window.session.structure].name == "Growth stage"


def test_arrows_go_round_and_pass_over_headings(palette):
    first = palette.current().title
    press(palette, Qt.Key.Key_Up)
    last = palette.current()
    assert last.target is not None
    press(palette, Qt.Key.Key_Down)
    assert palette.current().title == first


def test_escape_leaves_everything_as_it_was(hands, palette):
    press(palette, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert QApplication.focusWidget() is hands.list
    assert hands.session.undo_label == ""


def test_a_click_takes_an_answer(hands, palette):
    typed(palette, "graph")
    at = palette.list.visualRect(palette.list.currentIndex()).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert hands.window.view == "graph"


def test_what_was_used_last_comes_first_the_next_time(hands, palette):
    typed(palette, "dark")
    press(palette, Qt.Key.Key_Return)
    assert hands.window.appearance.choice == "dark"
    hands.run("palette")
    assert [row.title for row in palette.answers.rows[:2]] == ["Last used", "Dark theme (on)"]


def test_what_nobody_offers_is_said(palette):
    assert typed(palette, "zzzz") == []
    assert palette.nothing.isVisible()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_click_elsewhere_closes_it(hands, palette):
    hands.list.setFocus(Qt.FocusReason.MouseFocusReason)
    assert palette.isHidden()
    assert QApplication.focusWidget() is hands.list


class GreedyField(QLineEdit):
    """Wants every key for itself, as fields do on X11 with Ctrl+K: there it deletes to the end of the line."""

    def event(self, event):
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_ctrl_k_opens_it_from_a_text_field_too_and_leaves_the_text(hands):
    field = GreedyField("brand", hands.window)
    field.show()
    QApplication.processEvents()
    field.setFocus()
    hands.key(field, Qt.Key.Key_K, CTRL)
    assert hands.window.finder.palette.overlay.isVisible()
    assert field.text() == "brand"


def test_one_overlay_takes_the_place_of_the_other_and_gives_the_keyboard_back(hands, palette):
    QTest.keyClick(palette.field, Qt.Key.Key_F, CTRL)
    search = hands.window.finder.search.overlay
    assert search.isVisible()
    assert palette.isHidden()
    press(search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is hands.list


def test_screen_readers_hear_the_field_and_the_chosen_answer(palette):
    field = QAccessible.queryAccessibleInterface(palette.field)
    assert field.text(QAccessible.Text.Name) == "Find a command"
    palette.field.setText("board")
    assert field.text(QAccessible.Text.Description) == palette.current().spoken
    assert "Board" in palette.current().spoken


@pytest.mark.parametrize(
    ("letters", "better", "worse"),
    [
        ("expo", "Export a picture or table…", "Put the model into exported pictures"),
        ("save", "Save", "Save as…"),
        ("gs", "Show Growth stage", "Findings"),
        ("und", "Undo Rename SEO", "Round numbers"),
    ],
)
def test_beginnings_of_words_and_unbroken_letters_fit_better(letters, better, worse):
    good, poor = fit(letters, better), fit(letters, worse)
    assert good is not None
    assert poor is not None
    assert (-good.score, len(better)) < (-poor.score, len(worse))


def test_letters_must_come_in_their_order():
    assert fit("ba", "ab") is None
    assert fit("xyz", "Export") is None


def test_the_marked_letters_are_those_that_were_typed():
    name = "Save a copy for sharing…"
    found = fit("cop sh", name)
    assert found is not None
    assert "".join(name[start:end] for start, end in found.spans) == "copsh"


@pytest.mark.parametrize("typed", ["größ", "GRÖß", "gros"])
def test_letters_are_found_with_or_without_their_accents(typed):
    found = fit(typed, "Größerer Text")
    assert found is not None
    assert found.spans == ((0, 4),)
