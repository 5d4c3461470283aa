from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from planner.model.finding import Question, Severity
from planner.storage.library import templates
from planner.ui.dialogs import Dialogs, Leave
from planner.ui.dialogs.messages import Message
from planner.ui.dialogs.template_picker import TemplatePicker
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.tile import Tile


@pytest.fixture
def appearance(qapp):
    return Appearance(qapp, "light")


@pytest.fixture
def asks(appearance):
    return Dialogs(appearance)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def answering(*acts):
    """Do these things to the dialog that comes up next, in turn; it must close by them."""

    def go():
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        try:
            for act in acts:
                act(dialog)
        finally:
            if dialog.isVisible():
                dialog.close()

    QTimer.singleShot(0, go)


def press(key):
    return lambda dialog: QTest.keyClick(dialog.focusWidget() or dialog, key)


def typed(text):
    return lambda dialog: QTest.keyClicks(dialog.focusWidget(), text)


def click(words):
    def act(dialog):
        button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


RETURN, ESCAPE, TAB = (press(key) for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab))


# --- asking for words -------------------------------------------------------------------------------------------


def test_a_line_of_text_is_typed_over_the_one_that_stands_there(asks, window):
    answering(typed("  Search advertising "), RETURN)
    assert asks.ask_text(window, "Rename", "Name", "SEO") == "Search advertising"


def test_escape_gives_no_text(asks, window):
    answering(typed("x"), ESCAPE)
    assert asks.ask_text(window, "Rename", "Name") is None


def test_an_empty_text_is_no_answer(asks, window):
    seen = []

    def look(dialog):
        ready = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
        seen.append(ready.isEnabled())

    answering(press(Qt.Key.Key_Delete), typed("  "), look, RETURN, lambda dialog: seen.append(dialog.isVisible()))
    assert asks.ask_text(window, "Rename", "Name", "SEO") is None
    assert seen == [False, True]


def test_each_question_gets_its_answer(asks, window):
    answering(typed("EMEA"), TAB, typed("Americas"), click("Write"))
    questions = ("Which part does Content lead execute?", "Which part does SEO agency execute?")
    assert asks.ask_texts(window, "Boundaries", questions, button="Write") == ("EMEA", "Americas")


def test_questions_have_names_for_screen_readers(asks, window):
    seen = []
    answering(lambda dialog: seen.extend(f.accessibleName() for f in dialog.findChildren(QLineEdit)), ESCAPE)
    asks.ask_texts(window, "Park", ["Why?"])
    assert seen == ["Why?"]


def test_a_question_with_options_is_a_choice_of_which_the_first_is_taken_unless_another_is_chosen(asks, window):
    question = Question("Which metric stays?", ("Visits", "Leads & fit", "  spaces kept "))

    def choose(words):
        def act(dialog):
            buttons = {button.text().replace("&&", "&"): button for button in dialog.findChildren(QRadioButton)}
            assert list(buttons) == ["Visits", "Leads & fit", "spaces kept"]
            assert not dialog.findChildren(QLineEdit)
            QTest.mouseClick(buttons[words], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

        return act

    answering(click("Merge"))
    assert asks.ask_texts(window, "Merge", [question], button="Merge") == ("Visits",)
    answering(choose("Leads & fit"), click("Merge"))
    assert asks.ask_texts(window, "Merge", [question], button="Merge") == ("Leads & fit",)
    answering(choose("spaces kept"), click("Merge"))
    assert asks.ask_texts(window, "Merge", [question], button="Merge") == ("  spaces kept ",)
    answering(ESCAPE)
    assert asks.ask_texts(window, "Merge", [question]) is None


def test_words_and_choices_are_asked_together_and_answered_in_order(asks, window):
    questions = ["Why?", Question("Which?", ("One", "Other"))]
    answering(typed("Because"), RETURN)
    assert asks.ask_texts(window, "Both", questions) == ("Because", "One")


def test_many_questions_are_scrolled_and_the_buttons_stay_on_the_screen(asks, window):
    seen = []

    def look(dialog):
        screen = dialog.screen().availableGeometry()
        ready = next(button for button in dialog.findChildren(QPushButton) if button.isDefault())
        seen.append(screen.contains(ready.mapToGlobal(ready.rect().center())))

    answering(look, click("OK"))
    questions = [Question(f"Which of the two for field {number}?", ("One", "Other")) for number in range(40)]
    assert asks.ask_texts(window, "Merge", questions) == ("One",) * 40
    assert seen == [True]


# --- messages ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "answer"),
    [
        (RETURN, Leave.SAVE),
        (ESCAPE, Leave.CANCEL),
        (click("Save"), Leave.SAVE),
        (click("Don't save"), Leave.DISCARD),
        (click("Cancel"), Leave.CANCEL),
        (lambda dialog: dialog.close(), Leave.CANCEL),
    ],
)
def test_leaving_unsaved_work_is_answered_in_three_ways(asks, window, act, answer):
    answering(act)
    assert asks.ask_save(window, "Northwind marketing has changes that are not saved.") is answer


def test_a_problem_offers_ways_out(asks, window):
    answering(RETURN)
    assert asks.tell_problem(window, "It failed.", ("Try again", "Save as…")) == "Try again"
    answering(click("Save as…"))
    assert asks.tell_problem(window, "It failed.", ("Try again", "Save as…")) == "Save as…"
    answering(ESCAPE)
    assert asks.tell_problem(window, "It failed.", ("Try again", "Save as…")) == ""
    answering(RETURN)
    assert asks.tell_problem(window, "It failed.") == ""


def test_return_never_deletes(asks, window):
    answering(RETURN)
    assert not asks.confirm_delete(window, "Delete SEO from the model?", "It is held by two owners.")
    answering(click("Delete"))
    assert asks.confirm_delete(window, "Delete SEO from the model?", "It is held by two owners.")


def test_notes_are_told_and_put_away(asks, window):
    seen = []
    answering(lambda dialog: seen.extend(label.text() for label in dialog.findChildren(QLabel)), RETURN)
    asks.tell_notes(window, "Northwind was put right.", ["SEO had no area.", "PR had no area."])
    assert seen == ["Northwind was put right.", "SEO had no area.\nPR had no area."]


def test_names_are_never_read_as_html(qtbot, appearance):
    evil = "<img src='/home/me.png'><b>Team</b> & Co"
    message = Message(evil, appearance, detail=evil, severity=Severity.ERROR, offers=("Drop & go",))
    qtbot.addWidget(message)
    labels = message.findChildren(QLabel)
    assert [label.text() for label in labels] == [evil, evil]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert "Drop && go" in [button.text() for button in message.findChildren(QPushButton)]


# --- templates --------------------------------------------------------------------------------------------------


def test_the_first_template_is_taken_by_return(asks, window):
    answering(RETURN)
    assert asks.choose_template(window, templates()) == templates()[0]


def test_arrows_walk_the_templates(qtbot, appearance):
    dialog = TemplatePicker(templates(), appearance)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    qtbot.waitUntil(dialog.focusWidget().hasFocus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(dialog.focusWidget(), key)
    assert dialog.answer == templates()[3]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.result() == TemplatePicker.DialogCode.Accepted
    assert dialog.answer == templates()[3]


def test_two_clicks_take_a_template(asks, window):
    def twice(dialog):
        QTest.mouseClick(dialog.findChildren(Tile)[2], Qt.MouseButton.LeftButton)
        QTest.mouseDClick(dialog.findChildren(Tile)[2], Qt.MouseButton.LeftButton)

    answering(twice)
    assert asks.choose_template(window, templates()) == templates()[2]


def test_no_template_is_taken_by_escape(asks, window):
    answering(ESCAPE)
    assert asks.choose_template(window, templates()) is None


# --- files ------------------------------------------------------------------------------------------------------


def test_saving_suggests_a_name_and_adds_the_suffix(asks, window, tmp_path):
    names = []

    def name_it(dialog):
        field = dialog.findChild(QLineEdit)
        names.append(field.text())
        field.setText("plan")
        dialog.accept()

    answering(name_it)
    assert asks.choose_save_path(window, tmp_path / "Northwind.opmodel") == tmp_path / "plan.opmodel"
    assert names == ["Northwind.opmodel"]


def test_a_file_to_open_is_chosen_in_the_folder_given(asks, window, tmp_path):
    wanted = tmp_path / "northwind.opmodel"
    wanted.write_text("{}")
    folders = []

    def choose(dialog):
        assert isinstance(dialog, QFileDialog)
        folders.append(Path(dialog.directory().absolutePath()))
        dialog.selectFile(str(wanted))
        dialog.accept()

    answering(choose)
    assert asks.choose_open_path(window, tmp_path) == wanted
    assert folders == [tmp_path]
    answering(lambda dialog: dialog.reject())
    assert asks.choose_open_path(window, tmp_path) is None


def test_many_ways_out_stand_below_each_other_and_none_is_cut_off(appearance, qtbot):
    offers = ("Merge the two versions…", "Earlier versions…", "Open what is readable", "Remove from recent files")
    message = Message("a.opmodel cannot be opened.", appearance, offers=offers)
    qtbot.addWidget(message)
    message.show()
    buttons = [button for button in message.findChildren(QPushButton) if button.isVisible()]
    assert len({button.y() for button in buttons}) == 5
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert [button.text() for button in buttons if button.isDefault()] == [offers[0]]
