"""Bringing a table in from the window: the page that shows it, what people change there, and what comes of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from planner.model.vocabulary import OwnerKind
from planner.ui.importing.dialog import ImportTable
from tests.ui.hands import one_step

TABLE = (
    "Topic,Group,Lead,Media agency,Legal,Remarks\n"
    "Press kit,Brand,A,R,C,soon\nWeb page,Brand,R/A,,maybe,\nPrice list,Sales,A,R,I,\n"
)


@pytest.fixture
def page(qtbot, window, tmp_path):
    """Shows a table on the page and waits until it is worked out."""

    def shown(text: str | bytes, name: str = "team.csv") -> ImportTable:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        window.importing.open_file(path)
        return ready(qtbot, window)

    return shown


def ready(qtbot, window) -> ImportTable:
    made = window.importing.page
    qtbot.waitUntil(lambda: made.ready)
    return made


def choose_use(qtbot, made: ImportTable, column: int, words: str) -> None:
    """Click the head of a column and choose an entry of its menu."""
    head = made.table.horizontalHeader()
    QTest.mouseClick(
        head.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(head.sectionViewportPosition(column) + 20, 10).toPoint()
    )
    menu = next(menu for menu in made.table.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    qtbot.waitUntil(lambda: made.ready)


def choose_entry(qtbot, made: ImportTable, box, words: str) -> None:
    """Choose an entry of a box by its keys."""
    box.setFocus()
    place = box.findText(words)
    assert place >= 0, [box.itemText(one) for one in range(box.count())]
    while box.currentIndex() != place:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.ready)


def heads(made: ImportTable) -> list[str]:
    return [
        made.rows.headerData(column, Qt.Orientation.Horizontal).removesuffix(" ▾")
        for column in range(made.rows.columnCount())
    ]


def names(records) -> set[str]:
    return {record.name for record in records.values()}


# --- what is shown ----------------------------------------------------------------------------------------------


def test_the_table_stands_beside_what_was_understood(hands, page):  # noqa: ARG001
    made = page(TABLE)
    assert heads(made) == ["Function", "Area", "Owner", "Owner", "Owner", "Note"]
    assert made.tally.text() == "3 functions, 3 owners, 7 assignments; 1 cell not understood"
    assert list(made.side.letters.boxes) == ["R", "A", "C", "I"]
    owners = made.side.owners
    kinds = {owners.topLevelItem(row).text(0): owners.topLevelItem(row).text(1)[:-2] for row in range(3)}
    assert kinds == {"Lead": "Role", "Media agency": "Partner", "Legal": "Department"}
    told = [made.side.unread.item(row).text() for row in range(made.side.unread.count())]
    assert told[0] == "Row 3, Legal: “maybe”"
    assert "informed" in told[1]


def test_a_cell_that_could_not_be_read_is_shown_in_the_table(hands, page):  # noqa: ARG001
    made = page(TABLE)
    made.side.pages.button("unread").click()
    unread = made.side.unread
    QTest.mouseClick(unread.viewport(), Qt.MouseButton.LeftButton, pos=unread.visualItemRect(unread.item(0)).center())
    assert made.table.currentIndex().data() == "maybe"


def test_text_is_data_and_no_formula_is_evaluated(hands, page):
    made = page("Task,Lead,<b>Sales</b>\n=1+1,A,R\n<img src=x>,R,A\n")
    made.agree.click()
    assert {"=1+1", "<img src=x>"} <= names(hands.session.model.functions)
    assert "<b>Sales</b>" in names(hands.session.model.owners)


# --- what people change -----------------------------------------------------------------------------------------


def test_a_column_is_changed_at_its_head_and_all_follows_at_once(qtbot, hands, page):  # noqa: ARG001
    made = page(TABLE)
    choose_use(qtbot, made, 4, "Left out")
    assert heads(made)[4] == "Left out"
    assert made.tally.text() == "3 functions, 2 owners, 6 assignments"
    choose_use(qtbot, made, 1, "Function")
    assert heads(made)[:2] == ["Left out", "Function"]
    assert made.tally.text().startswith("2 functions")


def test_the_meaning_of_a_letter_is_changed(qtbot, hands, page):
    made = page(TABLE)
    choose_entry(qtbot, made, made.side.letters.boxes["C"], "Review")
    made.agree.click()
    assert hands.holders("Press kit", "review") == ["Legal"]


def test_what_a_tick_means_is_asked(qtbot, hands, page):
    made = page("Task,Lead,Writer\nPress kit,x,\nWeb page,,x\nPrices,x,x\n")
    assert "signs" in made.problem.text()
    assert not made.agree.isEnabled()
    choose_entry(qtbot, made, made.side.letters.boxes["X"], "Execution")
    assert made.tally.text() == "3 functions, 2 owners, 4 assignments"
    made.agree.click()
    assert hands.holders("Web page", "execution") == ["Writer"]


def test_the_kinds_of_several_owners_are_changed_together(qtbot, hands, page):
    made = page(TABLE)
    made.side.owners.selectAll()
    menu = made.side.owners.menu_of(made.side.owners.topLevelItem(0))
    next(action for action in menu.actions() if action.text() == "Partner").trigger()
    qtbot.waitUntil(lambda: made.ready)
    made.agree.click()
    kinds = {o.name: o.kind for o in hands.session.model.owners.values()}
    assert kinds["Media agency"] == kinds["Legal"] == OwnerKind.PARTNER.value


def test_it_goes_into_a_new_structure_when_people_want_that(qtbot, hands, page):
    made = page(TABLE)
    before = set(hands.session.model.structures)
    choose_entry(qtbot, made, made.side.structure, "New structure…")
    assert not made.agree.isEnabled()
    QTest.keyClicks(made.side.new_name, "As imported")
    qtbot.waitUntil(lambda: made.ready)
    made.agree.click()
    (new,) = set(hands.session.model.structures) - before
    assert hands.session.model.structures[new].name == "As imported"
    assert hands.session.structure == new


# --- what comes of it -------------------------------------------------------------------------------------------


def test_it_is_one_step_and_nothing_new_the_second_time(hands, page):
    made = page(TABLE)
    with one_step(hands, "Import team.csv"):
        made.agree.click()
    count = len(hands.session.model.functions)
    assert hands.holders("Press kit", "execution") == ["Media agency"]
    again = page(TABLE.replace("Press kit", "PRESS KIT"))
    assert again.hint.text() == "The model says all of this already."
    assert not again.agree.isEnabled()
    again.cancel.click()
    page(TABLE.replace("Press kit,Brand,A,R", "Press kit,Brand,A,")).agree.click()
    assert hands.holders("Press kit", "execution") == []
    assert len(hands.session.model.functions) == count


def test_without_a_document_it_makes_a_new_one(window, page):
    made = page(TABLE, "Northwind team.csv")
    assert made.side.new_name.text() == "Today"
    made.agree.click()
    assert window.is_open()
    assert window.document.name == "Northwind team"
    assert not window.session.saved
    assert {place.name for place in window.session.model.structures.values()} == {"Today"}


def test_what_was_decided_is_remembered_for_the_same_heading(qtbot, hands, page):  # noqa: ARG001
    made = page(TABLE)
    choose_use(qtbot, made, 4, "Left out")
    choose_entry(qtbot, made, made.side.letters.boxes["A"], "Review")
    made.agree.click()
    again = page("topic,Group, LEAD,Media agency,Legal,Remarks\nOther,Brand,A,R,C,\n", "other.csv")
    assert again.tally.text() == "1 function, 2 owners, 2 assignments"
    again.cancel.click()
    other = page("Topic,Group,Lead,Legal\nOther,Brand,A,R\n", "third.csv")
    assert other.tally.text() == "1 function, 2 owners, 2 assignments"


def test_an_assignment_table_comes_in_and_its_columns_may_be_named(qtbot, hands, page):
    made = page("structure,function,who,ownership\nToday,Press kit,Lead,decision\n")
    assert heads(made)[2] == "Left out"
    assert not made.agree.isEnabled()
    menu = made.table.menu_of(2)
    groups = [action.menu() for action in menu.actions() if action.menu() is not None]
    owner = next(action for group in groups for action in group.actions() if action.text() == "owner")
    owner.trigger()
    qtbot.waitUntil(lambda: made.ready)
    assert made.agree.isEnabled()
    made.agree.click()
    place = next(p for p in hands.session.model.structures.values() if p.name == "Today")
    assert len(place.assignments) == 1


def test_bad_cells_of_an_assignment_table_are_listed_by_row(hands, page):  # noqa: ARG001
    made = page("structure,function,owner,ownership\nToday,Press kit,Lead,boss\n")
    assert not made.agree.isEnabled()
    assert made.side.unread.item(0).text().startswith("Row 2, ownership: “boss”")


# --- where it comes from ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "empty.csv", "empty.csv is empty."),
        (b"PK\x03\x04nothing", "bad.xlsx", "bad.xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old.xlsx", "password"),
        (b"\0\1\2\0", "noise.csv", "binary data"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(hands, page, content, name, said):
    before = hands.session.model
    made = page(content, name)
    assert said in made.failed.text()
    assert not made.agree.isEnabled()
    made.cancel.click()
    assert hands.session.model is before


def test_text_of_windows_is_read_and_told(hands, page):
    made = page("Aufgabe;Leitung;Büro\nPreise;A;R\nMärkte;R;A\n".encode("cp1252"))
    assert made.agree.isEnabled()
    made.agree.click()
    assert "Märkte" in names(hands.session.model.functions)


@pytest.mark.parametrize("is_open", [True, False], ids=["on a document", "on the welcome page"])
def test_a_table_that_is_dropped_is_shown(qtbot, window, tmp_path: Path, is_open):
    if is_open:
        window.documents.new_from_template(window.templates[0])
    path = tmp_path / "dropped.md"
    path.write_text("| Task | Lead | Writer |\n|---|---|---|\n| Press kit | A | R |\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    onto = window if is_open else window.welcome
    QApplication.sendEvent(onto, QDragEnterEvent(QPoint(100, 100), action, data, left, plain))
    QApplication.sendEvent(onto, QDropEvent(QPointF(100, 100), action, data, left, plain))
    assert ready(qtbot, window).tally.text() == "1 function, 2 owners, 2 assignments"


def test_the_menu_asks_for_a_file(qtbot, hands, window, tmp_path: Path):
    path = tmp_path / "team.csv"
    path.write_text(TABLE, encoding="utf-8")
    window.dialogs.prepared.append(path)
    hands.run("import_table")
    assert ready(qtbot, window).rows.rowCount() == 4


def test_a_table_that_is_pasted_is_shown(qtbot, hands, window):
    QGuiApplication.clipboard().setText("Task\tLead\tWriter\nPress kit\tA\tR\nWeb page\t\tR/A\n")
    hands.run("paste")
    made = ready(qtbot, window)
    assert made.rows.rowCount() == 3
    with one_step(hands, "Import The clipboard"):
        made.agree.click()


def test_a_long_table_leaves_the_window_alive_and_can_be_let_go(hands, window, tmp_path: Path):
    path = tmp_path / "long.csv"
    path.write_text("Task,Lead,Writer\n" + "".join(f"Task {n},A,R\n" for n in range(5_000)), encoding="utf-8")
    before = hands.session.model
    window.importing.open_file(path)
    made = window.importing.page
    made.cancel.click()
    assert window.importing.page is None
    assert hands.session.model is before


def test_choices_without_sense_are_passed_over(qtbot, hands, window, page):  # noqa: ARG001
    made = page(TABLE)
    choose_use(qtbot, made, 5, "Description")
    made.agree.click()
    key = window.settings._store.value("imports/order")
    key = key if isinstance(key, str) else key[0]
    window.settings.remember_import(key, '{"uses": {"Remarks": "nonsense"}, "letters": 7, "shape": "??"}')
    assert heads(page(TABLE, "again.csv"))[5] == "Note"
