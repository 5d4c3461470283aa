import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from planner.storage.library import Template, templates
from planner.ui.look.appearance import Appearance
from planner.ui.settings import Settings
from planner.ui.welcome.page import BLANK, EXAMPLE, WelcomePage
from planner.ui.welcome.recent_list import RecentList
from planner.ui.widgets.tile import Tile

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def settings(tmp_path):
    made = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    for name in ("gone", "older", "newer"):
        path = tmp_path / f"{name}.opmodel"
        if name != "gone":
            path.write_text("{}")
        made.remember_file(path)
    return made


@pytest.fixture
def page(qtbot, qapp, settings):
    made = WelcomePage(settings, templates(), Appearance(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(1280, 640)
    with qtbot.waitActive(made):
        made.show()
    return made


def tile(page, words):
    return next(tile for tile in page.findChildren(Tile) if words in tile.text())


def named(page, words):
    return next(button for button in page.findChildren(QPushButton) if button.text() == words)


def recent(page):
    files = page.findChild(RecentList)
    return files, [files.item(row).text() for row in range(files.count())]


def row_centre(files, row):
    return files.visualItemRect(files.item(row)).center()


def test_the_example_stands_first_and_a_click_opens_it(page, qtbot):
    first = page.findChildren(Tile)[0]
    assert first.text() == "See Northwind, an example"
    assert "what changes as a team grows" in first.accessibleDescription()
    with qtbot.waitSignal(page.template_chosen) as chosen:
        QTest.mouseClick(first, LEFT)
    assert chosen.args[0].file == EXAMPLE


def test_every_other_template_is_described_and_chosen_by_its_tile(page, qtbot):
    described = [t for t in templates() if t.file not in {BLANK, EXAMPLE}]
    assert [tile.text() for tile in page.findChildren(Tile)[1:]] == [t.name for t in described]
    for template in described:
        with qtbot.waitSignal(page.template_chosen) as chosen:
            QTest.mouseClick(tile(page, template.name), LEFT)
        assert chosen.args == [template]


def test_a_blank_model_and_a_file_are_asked_for_by_buttons(page, qtbot):
    with qtbot.waitSignal(page.template_chosen) as chosen:
        QTest.mouseClick(named(page, "New blank model"), LEFT)
    assert chosen.args[0].file == BLANK
    with qtbot.waitSignal(page.open_requested):
        QTest.mouseClick(named(page, "Open…"), LEFT)


def test_return_and_arrows_are_enough(page, qtbot):
    assert QApplication.focusWidget() is page.findChildren(Tile)[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.findChildren(Tile)[1]
    with qtbot.waitSignal(page.template_chosen) as chosen:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args[0].name == "Small B2B marketing team"


def test_tab_reaches_everything(page):
    reached = set()
    for _ in range(12):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    wanted = {*page.findChildren(Tile), *page.findChildren(QPushButton), page.findChild(RecentList)}
    assert wanted <= reached
    assert all(widget.accessibleName() or widget.text() for widget in wanted)


def test_recent_files_open_by_a_click_and_by_return(page, qtbot, tmp_path):
    files, names = recent(page)
    assert names == ["newer", "older", "gone"]
    with qtbot.waitSignal(page.path_chosen) as chosen:
        QTest.mouseClick(files.viewport(), LEFT, pos=row_centre(files, 1))
    assert chosen.args == [tmp_path / "older.opmodel"]
    files.setFocus()
    QTest.keyClick(files, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.path_chosen) as chosen:
        QTest.keyClick(files, Qt.Key.Key_Return)
    assert chosen.args == [tmp_path / "newer.opmodel"]


def test_a_missing_file_says_so(page, tmp_path):
    files, _ = recent(page)
    assert "not there any more" in files.item(2).toolTip()
    assert files.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == f"gone, in {tmp_path}, missing"
    assert files.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == f"newer, in {tmp_path}"


def test_a_file_is_taken_off_the_list_by_the_menu_and_by_del(page, qtbot, settings):
    files, _ = recent(page)
    files.customContextMenuRequested.emit(row_centre(files, 2))
    menu = files.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    assert [action.text() for action in menu.actions()] == [
        "Open",
        "Pin to the top",
        "Show its folder",
        "",
        "Remove from list",
    ]
    assert not menu.actions()[0].isEnabled()  # this file is gone
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[-1]).center())
    assert recent(page)[1] == ["newer", "older"]
    files.setFocus()
    files.setCurrentRow(0)
    QTest.keyClick(files, Qt.Key.Key_Delete)
    assert recent(page)[1] == ["older"]
    assert [path.stem for path in settings.recent_files] == ["older"]
    QTest.keyClick(files, Qt.Key.Key_Delete)
    assert any("listed here" in label.text() and label.isVisible() for label in page.findChildren(QLabel))


def test_a_file_is_pinned_by_space_by_a_click_on_its_pin_and_by_the_menu(page, qtbot, settings, tmp_path):
    files, _ = recent(page)
    files.setFocus()
    files.setCurrentRow(1)
    QTest.keyClick(files, Qt.Key.Key_Space)
    assert recent(page)[1] == ["older", "newer", "gone"]
    assert files.currentRow() == 0
    assert files.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == f"older, in {tmp_path}, pinned"
    pin = files.visualItemRect(files.item(1)).topRight() + QPoint(-12, 20)
    with qtbot.assertNotEmitted(page.path_chosen):
        QTest.mouseClick(files.viewport(), LEFT, pos=pin)
    assert settings.pinned_files == (tmp_path / "older.opmodel", tmp_path / "newer.opmodel")
    files.customContextMenuRequested.emit(row_centre(files, 0))
    menu = files.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    unpin = next(action for action in menu.actions() if action.text() == "Unpin")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(unpin).center())
    assert recent(page)[1] == ["newer", "older", "gone"]


def test_a_table_and_the_first_page_of_help_are_asked_for_by_buttons(page, qtbot):
    with qtbot.waitSignal(page.import_requested):
        QTest.mouseClick(named(page, "Import a table…"), LEFT)
    with qtbot.waitSignal(page.help_requested):
        QTest.mouseClick(named(page, "How to begin"), LEFT)


def test_the_list_is_true_each_time_the_page_appears(page, settings, tmp_path):
    page.hide()
    (tmp_path / "newest.opmodel").write_text("{}")
    settings.remember_file(tmp_path / "newest.opmodel")
    (tmp_path / "newer.opmodel").unlink()
    page.show()
    files, names = recent(page)
    assert names == ["newest", "newer", "older", "gone"]
    assert "not there any more" in files.item(1).toolTip()


def test_a_file_dropped_on_the_page_is_opened(page, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "older.opmodel"))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, LEFT, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(page.path_chosen) as chosen:
        QApplication.sendEvent(page, QDropEvent(QPointF(300, 300), copy, data, LEFT, none))
    assert chosen.args == [tmp_path / "older.opmodel"]


def test_dropped_text_is_left_alone(page):
    data = QMimeData()
    data.setText("SEO")
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    assert not enter.isAccepted()


def test_everything_fits_a_small_screen(page):
    inside = page.rect()
    for widget in (*page.findChildren(Tile), *page.findChildren(QPushButton), *page.findChildren(QLabel)):
        if widget.isVisible():
            corner = widget.mapTo(page, widget.rect().bottomRight())
            assert inside.contains(corner), widget


def test_descriptions_are_shown_as_they_are(qtbot, qapp, settings):
    evil = Template("x", "<b>Team</b>", "Team", "<img src='x'>")
    page = WelcomePage(settings, [evil], Appearance(qapp, "light"))
    qtbot.addWidget(page)
    labels = tile(page, "Team").findChildren(QLabel)
    assert [label.text() for label in labels] == ["<b>Team</b>", "<img src='x'>"]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_the_page_follows_the_theme(qtbot, qapp, settings):
    appearance = Appearance(qapp, "light")
    page = WelcomePage(settings, templates(), appearance)
    qtbot.addWidget(page)
    page.resize(1280, 640)
    grounds = []
    for choice in ("light", "dark", "light"):
        appearance.choose(choice)
        picture: QImage = page.grab().toImage()
        grounds.append(picture.pixelColor(4, 4).name())
    assert grounds[0] == grounds[2] != grounds[1]
    assert grounds[0] == appearance.theme.board
