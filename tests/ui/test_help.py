import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.ui.dialogs.messages import Message
from planner.ui.help.pages import INDEX, OF_VIEWS, Page, docs_folder, load_pages, place_of
from planner.ui.help.window import HelpWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def help_window(qtbot, window):
    made = HelpWindow(window.appearance, window)
    qtbot.addWidget(made)
    made.read(INDEX)
    with qtbot.waitExposed(made):
        made.show()
    return made


def listed(help_window, *, headings=False):
    """The pages in the list, or the headings between them."""
    items = [help_window.list.item(row) for row in range(help_window.list.count())]
    return [item.text() for item in items if headings is not bool(item.flags() & Qt.ItemFlag.ItemIsSelectable)]


def heading(help_window):
    return help_window.browser.document().firstBlock().text()


def f1(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    return window.findChild(HelpWindow)


# --------------------------------------------------------------------------------------------- the pages


def test_the_index_comes_first_and_then_what_it_leads_to():
    pages = load_pages()
    assert pages[0].file == INDEX
    assert {page.file for page in pages} == {path.name for path in docs_folder().glob("*.md")}
    linked = [page for page in pages[1:] if f"({page.file})" in pages[0].text]
    assert [page.title for page in linked][:3] == ["Your first workshop", "The workshop", "Presenting"]
    assert list(pages[1 : len(linked) + 1]) == linked  # a page that the index forgets comes after them


def test_every_view_has_a_page_of_its_own(window):
    files = {page.file for page in load_pages()}
    assert set(OF_VIEWS) <= set(window.view_words)
    assert set(OF_VIEWS.values()) <= files


def test_the_list_says_what_pages_are_for_also_of_those_that_are_found(help_window):
    everything = ["TUTORIAL", "HOW-TO GUIDES", "REFERENCE", "EXPLANATION"]
    assert listed(help_window, headings=True) == everything
    QTest.keyClicks(help_window.search, "fsync")
    assert listed(help_window) == ["What keeps a file safe, and how that is proven"]
    assert listed(help_window, headings=True) == ["EXPLANATION"]


def test_a_page_that_cannot_be_read_is_left_out(tmp_path):
    (tmp_path / "broken.md").write_bytes(b"# \xff")
    (tmp_path / "one.md").write_text("no heading", encoding="utf-8")
    assert load_pages(tmp_path) == (Page("one.md", "one", "no heading"),)
    assert load_pages(tmp_path / "nowhere") == ()


def test_headings_are_found_as_links_name_them():
    assert place_of("What happens to a function?") == "what-happens-to-a-function"


# --------------------------------------------------------------------------------------------- F1


def test_f1_opens_the_page_about_what_is_shown(window, hands):
    opened = f1(window)
    assert opened.isVisible()
    assert heading(opened) == "The board"
    for view, file in OF_VIEWS.items():
        hands.run(f"view_{view}")
        assert f1(window) is opened
        assert opened.page == file


def test_f1_in_the_room_opens_the_page_about_the_workshop(window, hands):
    hands.run("workshop")
    QTest.keyClick(QApplication.focusWidget() or window.workshop.room, Qt.Key.Key_F1)
    assert heading(window.findChild(HelpWindow)) == "The workshop"


def test_without_a_document_f1_opens_the_index_and_the_menu_the_tutorial(window):
    assert f1(window).page == INDEX
    window.actions_by_id["help_first"].trigger()
    assert heading(window.findChild(HelpWindow)) == "Your first workshop"


# --------------------------------------------------------------------------------------------- reading


def test_links_lead_to_pages_and_places_and_back_leads_back(help_window):
    assert not help_window.back.isEnabled()
    help_window.browser.anchorClicked.emit(QUrl("board.md"))
    help_window.browser.anchorClicked.emit(QUrl("rules.md#load03"))
    assert help_window.browser.textCursor().block().text().startswith("LOAD03")
    assert help_window.browser.verticalScrollBar().value() > 0
    QTest.mouseClick(help_window.back, LEFT)
    assert help_window.page == "board.md"
    QTest.mouseClick(help_window.back, LEFT)
    assert help_window.page == INDEX
    assert not help_window.back.isEnabled()
    QTest.mouseClick(help_window.forward, LEFT)
    assert help_window.page == "board.md"
    help_window.browser.anchorClicked.emit(QUrl("files.md"))
    assert not help_window.forward.isEnabled()


def test_a_link_of_the_browser_is_really_clicked(help_window):
    document, browser = help_window.browser.document(), help_window.browser
    spot = browser.cursorRect(document.find("The board")).center()
    QTest.mouseClick(browser.viewport(), LEFT, pos=spot - QPoint(6, 0))  # the cursor stands behind the words
    assert help_window.page == "board.md"


def test_the_list_is_walked_by_keys_and_says_which_page_is_shown(help_window):
    help_window.list.setFocus()
    QTest.keyClick(help_window.list, Qt.Key.Key_Down)
    assert heading(help_window) == listed(help_window)[1] == "Your first workshop"
    help_window.read("matrix.md")
    assert help_window.list.currentItem().text() == "The matrix"


def test_a_search_lists_the_pages_that_hold_all_words_and_marks_them(help_window):
    everything = listed(help_window)
    QTest.keyClicks(help_window.search, "ribbons executes")
    found = listed(help_window)
    assert "Comparing and planning" in found
    assert 0 < len(found) < len(everything)
    QTest.keyClick(help_window.search, Qt.Key.Key_Return)
    assert heading(help_window) == found[0]
    assert help_window.browser.hits > 1
    first = help_window.browser.textCursor().selectionStart()
    QTest.keyClick(help_window, Qt.Key.Key_F3)
    assert help_window.browser.textCursor().selectionStart() > first
    help_window.search.setText("nothing-has-this-word")
    assert listed(help_window) == []
    help_window.search.clear()
    assert listed(help_window) == everything
    assert help_window.browser.hits == 0


def test_escape_closes_help_and_the_window_stays(window, help_window):
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()
    assert window.isVisible()


# --------------------------------------------------------------------------------------------- looks and safety


def test_pages_follow_the_theme_and_stay_where_they_are(window, help_window):
    help_window.read("rules.md", "gap05")
    before = help_window.browser.verticalScrollBar().value()
    window.actions_by_id["theme_dark"].trigger()
    colour = help_window.browser.document().firstBlock().begin().fragment().charFormat().foreground().color()
    assert colour.name() == window.appearance.theme.text
    assert help_window.browser.verticalScrollBar().value() == pytest.approx(before, abs=4)


def test_pictures_come_from_the_folder_of_help_and_from_nowhere_else(help_window):
    image = QTextDocument.ResourceType.ImageResource.value
    assert not help_window.browser.loadResource(image, QUrl("images/board.png")).isNull()
    for elsewhere in (
        "../resources/icons/planner.png",
        "https://example.org/a.png",
        "file:///etc/passwd",
        "images/x.png",
    ):
        assert help_window.browser.loadResource(image, QUrl(elsewhere)) is None


@pytest.mark.parametrize(("link", "offers"), [("https://highs.dev/", 3), ("file:///etc/passwd", 2)])
def test_a_link_to_the_outside_is_shown_and_not_followed_unasked(help_window, monkeypatch, link, offers):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    help_window.browser.anchorClicked.emit(QUrl(link))
    message = help_window.findChild(Message)
    assert link in message.accessibleDescription()
    buttons = [button.text() for button in message.findChildren(QPushButton)]
    assert len(buttons) == offers
    assert opened == []
    QTest.mouseClick(message.findChildren(QPushButton)[buttons.index("Copy the address")], LEFT)
    assert QApplication.clipboard().text() == link
    assert opened == []
    assert help_window.page == INDEX
