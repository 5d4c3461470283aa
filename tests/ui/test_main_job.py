"""The main job from an empty model to a saved file, by mouse, by clicks alone and by keyboard alone, as Qt events."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from planner.cli import main
from planner.exchange.reports.check import report_of
from planner.storage.library import templates
from planner.ui.functions.rows import Filter
from tests.integrity import assert_whole
from tests.ui.hands import CTRL, LEFT, PLAIN, Hands

FUNCTIONS = ("Lead qualification", "Campaign calendar", "Paid search", "Website", "Case studies", "Reporting")
ROLES = ("Head of marketing", "Demand manager", "Content lead", "Web manager", "Operations manager")
PARTNERS = ("Paid media agency", "Freelance writer")
HEAD, DEMAND, CONTENT, WEB, OPERATIONS = ROLES
AGENCY, WRITER = PARTNERS

SMALL = (
    ("Lead qualification", DEMAND, "decision"),
    ("Lead qualification", DEMAND, "execution"),
    ("Campaign calendar", DEMAND, "decision"),
    ("Campaign calendar", CONTENT, "execution"),
    ("Paid search", DEMAND, "decision"),
    ("Paid search", AGENCY, "execution"),
    ("Website", HEAD, "decision"),
    ("Website", WEB, "execution"),
    ("Case studies", CONTENT, "decision"),
    ("Case studies", WRITER, "execution"),
    ("Reporting", HEAD, "decision"),
    ("Reporting", OPERATIONS, "execution"),
)
GAPS = {"GAP01", "GAP02", "GAP03", "LOAD01"}
GROWTH = (
    ("Lead qualification", OPERATIONS, "decision"),
    ("Campaign calendar", HEAD, "decision"),
    ("Campaign calendar", DEMAND, "execution"),
    ("Paid search", DEMAND, "execution"),
    ("Website", WEB, "decision"),
    ("Website", WEB, "execution"),
    ("Case studies", CONTENT, "review"),
    ("Reporting", OPERATIONS, "execution"),
)


@pytest.fixture
def hands(window):
    """A user before the welcome page, with an empty clipboard and no file."""
    return Hands(window)


def press_button(hands, words):
    """Click the visible button with these words."""
    buttons = hands.window.findChildren(QPushButton)
    button = next(b for b in buttons if b.isVisible() and words in {b.text(), b.accessibleName()})
    hands.board.ensureWidgetVisible(button) if hands.board.ground.isAncestorOf(button) else None
    QApplication.processEvents()
    hands.click((button, button.rect().center()))


def choose_in_menu(words, click=True):
    """Choose an entry of the menu that is open, with the mouse or by walking to it."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    window = menu.parentWidget().window()
    action = next(a for a in menu.actions() if a.text().split("\t")[0].replace("&&", "&") == words)
    if click:
        QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(action).center())
    else:
        while menu.activeAction() is not action:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    window.activateWindow()  # as the window system does when a menu closes


def open_menu_entry(hands, command):
    """Open the menu of the menu bar that holds a command, and click its entry."""
    action = hands.window.actions_by_id[command]
    assert action.isEnabled()
    bar = hands.window.menuBar()
    head = next(a for a in bar.actions() if action in a.menu().actions())
    QTest.mouseClick(bar, LEFT, PLAIN, bar.actionGeometry(head).center())
    QTest.mouseClick(head.menu(), LEFT, PLAIN, head.menu().actionGeometry(action).center())
    hands.window.activateWindow()


def press_key(key, modifiers=PLAIN):
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def given(hands):
    """Who holds what in the structure that is shown, by names."""
    model = hands.session.model
    place = model.structures[hands.session.structure]
    return {
        (model.functions[function].name, model.owners[owner].name, ownership)
        for function, holders in place.assignments.items()
        for owner, held in holders.items()
        for ownership in held
    }


def findings_told(hands):
    """The number on the findings tab."""
    hands.window.workspace.findings.view.viewport().update()
    return hands.window.workspace.findings.count


def assert_saved_and_checked(hands, path, capsys, qtbot):
    """The file says what the window says, to the command line and to another window."""
    assert hands.session.saved
    model, shown = hands.session.model, report_of(hands.session.checked)
    assert len(model.structures) == 2
    assert sorted(owner.kind for owner in model.owners.values()) == ["partner"] * 2 + ["role"] * 5
    assert_whole(model)
    assert main(["check", str(path), "--format", "json", "--fail-on", "never"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(shown))
    assert shown["findings"], "a file without findings would prove nothing"
    window, found = hands.window, hands.session.checked.found
    assert window.documents.close_document()
    again = type(window)(window.settings, window.appearance, templates(), type(window.dialogs)(window.appearance))
    qtbot.addWidget(again)
    assert again.documents.open(path)
    assert again.session.model == model
    assert again.session.checked.found == found


# --- by mouse -------------------------------------------------------------------------------------------------------


def test_the_whole_job_by_mouse(hands, tmp_path, capsys, qtbot):
    path = tmp_path / "team.opmodel"
    start_by_mouse(hands)
    found = hands.findings()
    assert findings_told(hands) == len(found) + len(hands.session.checked.found_in_model)
    assert sorted(code for code, _ in found if code in GAPS) == ["GAP01"] * len(FUNCTIONS) + ["LOAD01"] * len(ROLES)
    for function, owner, ownership in SMALL:
        before = set(hands.findings())
        start, end = hands.on_row(function), hands.on_zone(owner, ownership)
        hands.press(start)
        hands.move(start[0], end)
        told = hands.window.lift.effect
        assert set(hands.findings()) == before, "pointing changes nothing"
        hands.release(start[0], end)
        cleared, brought = before - set(hands.findings()), set(hands.findings()) - before
        assert told.startswith("Clears") == bool(cleared)
        missing = {("GAP02", function), ("GAP03", function)}
        assert ("Brings" in told) == bool(brought - missing)
        assert ("Still missing" in told) == bool(missing & set(hands.findings()))
        assert findings_told(hands) == len(hands.findings()) + len(hands.session.checked.found_in_model)
    assert given(hands) == set(SMALL)
    found = hands.findings()
    assert not [code for code, _ in found if code in GAPS], "gaps came and went, and the small team has none left"
    add_second_structure_by_mouse(hands)
    for function, owner, ownership in GROWTH:
        start = hands.on_row(function)
        hands.drag(start, hands.on_zone(owner, ownership))
    assert given(hands) == set(GROWTH)
    hands.window.dialogs.prepared = [path]
    hands.key(hands.window, Qt.Key.Key_S, CTRL)
    assert_saved_and_checked(hands, path, capsys, qtbot)


def test_the_whole_job_by_clicks_alone(hands, tmp_path, capsys, qtbot):
    path = tmp_path / "team.opmodel"
    start_by_mouse(hands)
    for function, owner, ownership in SMALL:
        click_over(hands, qtbot, function, owner, ownership)
    assert given(hands) == set(SMALL)
    add_second_structure_by_mouse(hands)
    for function, owner, ownership in GROWTH:
        click_over(hands, qtbot, function, owner, ownership)
    assert given(hands) == set(GROWTH)
    hands.window.dialogs.prepared = [path]
    open_menu_entry(hands, "save")
    assert_saved_and_checked(hands, path, capsys, qtbot)


def start_by_mouse(hands):
    """A blank model with functions from the clipboard and owners by the places that add them."""
    press_button(hands, "New blank model")
    hands.window.dialogs.prepared = [FUNCTIONS[0], *ROLES, *PARTNERS, "Small team"]
    press_button(hands, "+ Function")
    QGuiApplication.clipboard().setText("\n".join(FUNCTIONS))
    open_menu_entry(hands, "paste")
    for _ in ROLES:
        press_button(hands, "Add a role")
    for _ in PARTNERS:
        press_button(hands, "Add a partner")
    open_menu_entry(hands, "rename_structure")
    assert [hands.rows.text(row).name for row in hands.rows.rows if row.function] == list(FUNCTIONS)


def add_second_structure_by_mouse(hands):
    """An empty structure, with the owners of the model seated by the menu of the places that add them."""
    hands.window.dialogs.prepared = ["Growth stage"]
    press_button(hands, "Add a structure")
    choose_in_menu("Empty structure…")
    assert given(hands) == set()
    for kind, names in (("role", ROLES), ("partner", PARTNERS)):
        for name in names:
            press_button(hands, f"Add a {kind}")
            choose_in_menu(name)
    filters = hands.window.workspace.panel.filters
    button = filters.button(Filter.ABSENT.value)
    hands.click((button, button.rect().center()))
    first = hands.list.visualRect(hands.rows.index(1)).center()
    hands.click((hands.list.viewport(), first))
    hands.key(hands.list, Qt.Key.Key_A, CTRL)
    QTest.mouseClick(hands.list.viewport(), Qt.MouseButton.RightButton, PLAIN, first)
    open_context_menu(hands.list.viewport(), first)
    choose_in_menu("Put into Growth stage")
    button = filters.button(Filter.IN_SCOPE.value)
    hands.click((button, button.rect().center()))
    ground = hands.board.ground
    hands.click((ground, ground.rect().bottomRight() - QPoint(2, 2)))
    assert hands.window.selection.functions == (), "a press beside the cards lets go of what was chosen"


def open_context_menu(widget, point):
    """The event that the window system sends after a press of the right button."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, point, widget.mapToGlobal(point)))


def click_over(hands, qtbot, function, owner, ownership):
    """Arm a function with a click, point at a card until it opens, and click the zone."""
    hands.click(hands.on_row(function))
    zone = hands.on_zone(owner, ownership)
    hands.hover(zone)
    qtbot.waitUntil(lambda: hands.window.lift.target is not None)
    hands.click(zone)


# --- by keyboard ----------------------------------------------------------------------------------------------------


def test_the_whole_job_by_keyboard_alone(hands, tmp_path, capsys, qtbot):
    path = tmp_path / "team.opmodel"
    tab_to(lambda widget: isinstance(widget, QPushButton) and widget.text() == "New blank model")
    press_key(Qt.Key.Key_Space)
    hands.window.dialogs.prepared = [FUNCTIONS[0], *ROLES, *PARTNERS, "Small team"]
    press_key(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().setText("\n".join(FUNCTIONS))
    press_key(Qt.Key.Key_V, CTRL)
    for _ in ROLES:
        walk_menu(hands, Qt.Key.Key_T, "New role…")
    for _ in PARTNERS:
        walk_menu(hands, Qt.Key.Key_T, "New partner…")
    walk_menu(hands, Qt.Key.Key_S, "Rename…")
    for assignment in SMALL:
        drop_by_keys(hands, *assignment)
    assert given(hands) == set(SMALL)
    add_second_structure_by_keyboard(hands)
    for assignment in GROWTH:
        drop_by_keys(hands, *assignment)
    assert given(hands) == set(GROWTH)
    hands.window.dialogs.prepared = [path]
    walk_menu(hands, Qt.Key.Key_F, "Save")
    assert_saved_and_checked(hands, path, capsys, qtbot)


def add_second_structure_by_keyboard(hands):
    hands.window.dialogs.prepared = ["Growth stage"]
    walk_menu(hands, Qt.Key.Key_S, "New structure…")
    for kind, names in (("role", ROLES), ("partner", PARTNERS)):
        for name in names:
            tab_to(lambda widget, kind=kind: widget.accessibleName() == f"Add a {kind}")
            press_key(Qt.Key.Key_Space)
            choose_in_menu(name, click=False)
    walk_filters("In scope", Filter.ABSENT, Qt.Key.Key_Right, hands)
    tab_to(lambda widget: widget is hands.list)
    press_key(Qt.Key.Key_A, CTRL)
    open_menu_by_key()
    choose_in_menu("Put into Growth stage", click=False)
    walk_filters("Absent", Filter.IN_SCOPE, Qt.Key.Key_Left, hands)


def walk_filters(start, end, arrow, hands):
    """Tab to the filter that is on and walk from there with the arrows."""
    tab_to(lambda widget: widget.accessibleName().startswith(start))
    for _ in Filter:
        if hands.rows.filter is not end:
            press_key(arrow)
    assert hands.rows.filter is end


def tab_to(wanted):
    """Press Tab until the keyboard is on the wanted widget."""
    for _ in range(80):
        widget = QApplication.focusWidget()
        if widget is not None and wanted(widget):
            return
        QTest.keyClick(widget or QApplication.activeWindow(), Qt.Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def walk_menu(hands, letter, words):
    """Open a menu with Alt and its letter, walk down to an entry and press Return."""
    before = QApplication.focusWidget()
    QTest.keyClick(before or hands.window, letter, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "Alt with the letter opens the menu"
    choose_in_menu(words, click=False)


def open_menu_by_key():
    """The event that the window system sends for the menu key: to the widget with the keyboard."""
    widget = QApplication.focusWidget()
    middle = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, widget.mapToGlobal(middle))
    QApplication.sendEvent(widget, event)


def drop_by_keys(hands, function, owner, ownership):
    """Walk the list to a function, lift it, walk the board to a card, press the letter."""
    tab_to(lambda widget: widget is hands.list)
    press_key(Qt.Key.Key_Home)
    for _ in range(len(hands.rows.rows)):
        if hands.rows.text(hands.rows.rows[hands.list.currentIndex().row()]).name == function:
            break
        press_key(Qt.Key.Key_Down)
    press_key(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is hands.board
    walk_to_card(hands, hands.owner(owner))
    press_key(getattr(Qt.Key, f"Key_{ownership[0].upper()}"))
    assert owner in hands.holders(function, ownership)


def walk_to_card(hands, owner):
    """Press the arrows until the card is pointed at."""
    goal = hands.board.cards[owner].geometry().center()
    for _ in range(40):
        now = hands.window.lift.target.owner
        if now == owner:
            return
        here = hands.board.cards[now].geometry().center()
        if abs(goal.y() - here.y()) > hands.board.cards[owner].height() / 2:
            press_key(Qt.Key.Key_Down if goal.y() > here.y() else Qt.Key.Key_Up)
        else:
            press_key(Qt.Key.Key_Right if goal.x() > here.x() else Qt.Key.Key_Left)
    raise AssertionError("the arrows do not lead to the card")
