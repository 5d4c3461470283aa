"""The choice of a language: what is offered, remembered and said, and how days and numbers are written in it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator

from planner.language import ENGLISH, day_words, number_words, speak, spoken_language, tr, trn
from planner.storage.library import resources_folder
from planner.ui.commands import menu_title
from planner.ui.languages import SYSTEM, language_for, speak_in, translated
from planner.ui.settings import Settings
from planner.ui.words.amounts import amount_words, load_words
from planner.ui.words.moments import moment_words
from tests.ui.hands import Hands
from tools.languages import Text, all_texts, compiled, read, texts_in_data, write

GERMAN = {
    Text("Undo"): ("Rückgängig",),
    Text("Untitled"): ("Ohne Titel",),
    Text("Today"): ("Heute",),
    Text("{clock} today"): ("heute um {clock}",),
    Text("{clock} on {day} {month}"): ("am {day}. {month} um {clock}",),
    Text("March"): ("März",),
    Text("{load} of {capacity}"): ("{load} von {capacity}",),
    Text("{n} functions", counts=True): ("{n} Funktion", "{n} Funktionen"),
}


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """The folder of resources, with no language but English."""
    (tmp_path / "languages").mkdir()
    monkeypatch.setattr("planner.ui.languages.resources_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def with_german(resources):
    """German texts for a few English ones."""
    source = resources / "languages" / "planner_de.ts"
    write(source, GERMAN, {text: ["planner/ui/words/moments.py"] for text in GERMAN})
    source.with_suffix(".qm").write_bytes(compiled(source))


@pytest.fixture
def in_german(with_german, qapp):  # noqa: ARG001 - the texts that are spoken
    """Speak German for one test."""
    usual = QLocale()
    speak_in(qapp, "de")
    yield
    speak(ENGLISH)
    QLocale.setDefault(usual)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


# --- what is made -------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("in_german")
def test_the_program_names_a_blank_document_in_the_language_of_the_window_and_templates_stay(window):
    for template, title, structures in (
        ("Blank", "Ohne Titel", ["Heute"]),
        ("Northwind example", "Northwind marketing", ["Small team", "Growth stage"]),
    ):
        window.documents.new_from_template(next(made for made in window.templates if made.name == template))
        model = window.session.model
        assert model.title == title
        assert [model.structures[key].name for key in model.structure_order()] == structures


# --- what is chosen -----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("with_german")
def test_the_chosen_language_is_spoken_whatever_the_computer_speaks():
    assert language_for("de", QLocale("fr_FR")) == "de"
    assert language_for("en", QLocale("de_DE")) == "en"


@pytest.mark.usefixtures("with_german")
@pytest.mark.parametrize(("computer", "spoken"), [("de_DE", "de"), ("de_AT", "de"), ("fr_FR", "en"), ("C", "en")])
def test_without_a_choice_it_is_the_language_of_the_computer_if_there_are_texts_for_it(computer, spoken):
    assert language_for(SYSTEM, QLocale(computer)) == spoken


@pytest.mark.usefixtures("resources")
def test_a_language_without_texts_is_not_spoken():
    assert translated() == ()
    assert language_for("de") == "en"
    assert language_for(SYSTEM, QLocale("de_DE")) == "en"


def test_the_choice_is_remembered(tmp_path):
    file = str(tmp_path / "s.ini")
    settings = Settings(QSettings(file, QSettings.Format.IniFormat))
    assert settings.language == SYSTEM
    settings.language = "de"
    assert Settings(QSettings(file, QSettings.Format.IniFormat)).language == "de"


@pytest.mark.parametrize("kept", ["", "klingon", "DE", "1"])
def test_a_choice_that_makes_no_sense_is_none(tmp_path, kept):
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue("look/language", kept)
    assert Settings(store).language == SYSTEM


def test_the_letters_that_open_menus_are_used_once_each_in_every_language():
    bar = ("File", "Edit", "Function", "Team", "Structure", "Findings", "Workshop", "View", "Help")
    titles = [menu_title(name) for name in bar]
    spoken = [titles]
    for texts in sorted((resources_folder() / "languages").glob("planner_*.ts")):
        translations = read(texts)
        spoken.append([translations[Text(title)][0] for title in titles])
    for said in spoken:
        letters = [title[title.index("&") + 1].lower() for title in said]
        assert len(set(letters)) == len(letters), said


# --- the menu -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("resources")
def test_english_alone_is_no_choice(hands):
    assert not [key for key in hands.window.actions_by_id if key.startswith("language_")]


@pytest.fixture
def choosing(with_german, hands) -> Hands:  # noqa: ARG001 - the texts are there before the window
    return hands


def test_each_language_is_offered_in_its_own_words(choosing):
    actions = choosing.window.actions_by_id
    offered = {key: action.text() for key, action in actions.items() if key.startswith("language_")}
    assert offered == {"language_system": "As the computer", "language_en": "English", "language_de": "Deutsch"}
    assert [key for key in offered if actions[key].isChecked()] == ["language_system"]


def test_a_chosen_language_waits_for_the_next_start_and_can_be_started_at_once(choosing):
    actions = choosing.window.actions_by_id
    again = actions["start_again_speaking"]
    choosing.run("language_en")
    assert not again.isEnabled()
    assert choosing.window.notice.words == "The language stays English."
    choosing.run("language_de")
    assert choosing.window.settings.language == "de"
    assert actions["language_de"].isChecked()
    assert "Deutsch from the next start on" in choosing.window.notice.words
    assert (again.isEnabled(), again.text()) == (True, "Start again in Deutsch")
    assert spoken_language() is ENGLISH


# --- what is said ---------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("in_german")
def test_texts_days_and_numbers_are_german():
    assert tr("Undo") == "Rückgängig"
    assert (trn(1, "{n} function", "{n} functions"), trn(2, "{n} function", "{n} functions")) == (
        "1 Funktion",
        "2 Funktionen",
    )
    assert day_words(date(2026, 3, 1)) == "01.03.2026"
    assert number_words(12345.5) == "12.345,5"
    assert (amount_words(1.0), load_words(0.95, 1.0)) == ("1,0", "0,95 von 1,0")


@pytest.mark.usefixtures("in_german")
def test_moments_are_german():
    now = datetime(2026, 3, 22, 20, 15, tzinfo=UTC)
    assert moment_words(now, now) == "heute um 20:15"
    assert moment_words(now - timedelta(days=20), now) == "am 2. März um 20:15"


@pytest.mark.usefixtures("in_german")
def test_a_context_menu_names_the_keys_of_a_german_keyboard(hands):
    menu = hands.window.menus.of_functions(hands.window, [hands.function("Positioning")])
    assert {"Strg+D", "Entf", "Umschalt+Entf"} <= {entry.text().partition("\t")[2] for entry in menu.actions()}


@pytest.mark.usefixtures("in_german")
def test_the_menu_of_an_agreement_names_the_keys_of_a_german_keyboard(hands):
    hands.run("view_agreements")
    page = hands.window.workspace.agreements.page()
    page.make(["A goal"])
    assert "Delete\tEntf" in {entry.text() for entry in page.menu(page.current).actions()}


@pytest.mark.usefixtures("in_german")
def test_what_is_not_translated_is_said_in_english():
    assert tr("No such text of {whom}", whom="ours") == "No such text of ours"
    assert trn(1, "{n} such text", "{n} such texts") == "1 such text"


# --- what is collected ------------------------------------------------------------------------------------------------


def test_names_and_descriptions_of_templates_and_of_the_library_are_translated_too():
    collected = {text.english for text in texts_in_data()}
    assert {"Northwind example", "Small to growth", "B2B marketing"} <= collected
    assert any(text.startswith("Four people, a founder") for text in collected)
    assert collected <= {text.english for text in all_texts()}
