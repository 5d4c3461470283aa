"""Finding anything in the model from one field, as a user does."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.model.checked import Checked
from planner.model.edits.structures import set_title
from planner.ui.find.index import index_of
from planner.ui.find.search import found
from planner.ui.find.texts import cut_to, folded, marks
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched
from tests.ui.hands import CTRL

SKETCH = """
Small team
  SEO {note: Ask the agency before the relaunch; affects: tracking}: D Head of marketing; E *SEO agency
  Webinars: E Content lead
  Events:
  > SEO -> #Sales: every lead has a source
Growth stage < Small team
  SEO: D Head of marketing; E Content lead
! goal Pipeline
! tool Café analytics > Content lead
! decision Keep the agency {reason: It knows the market; about: SEO}
"""


@pytest.fixture
def northwind(window):
    window.documents.new_from_template(next(t for t in window.templates if t.name.startswith("Northwind")))
    QApplication.processEvents()
    return window


@pytest.fixture
def search(northwind):
    northwind.workspace.list.setFocus()
    QTest.keyClick(northwind.workspace.list, Qt.Key.Key_F, CTRL)
    return northwind.finder.search.overlay


def rows_for(typed, text=SKETCH):
    model = sketched(text)
    first = model.structure_order()[0]
    return found(index_of(Checked.of(model, TODAY), first), folded(typed).split())


def titles(rows):
    return [row.title for row in rows]


def press(overlay, key):
    QTest.keyClick(overlay.field, key)


# --- what is found --------------------------------------------------------------------------------------------------


def test_hits_stand_under_the_kind_of_record_they_are():
    rows = titles(rows_for("agency"))
    assert rows[:2] == ["Partners · 1", "SEO agency"]
    assert rows[rows.index("Notes · 1") + 1] == "Ask the agency before the relaunch"
    assert rows[rows.index("Decisions · 1") + 1] == "Keep the agency"


def test_what_was_written_beside_a_decision_leads_to_it():
    hit = rows_for("knows the market")[-1]
    assert (hit.title, hit.note) == ("It knows the market", "Keep the agency")
    assert (hit.target.kind, hit.target.record) == ("decision", id_of("d", "Keep the agency"))


def test_findings_are_found_by_their_sentences():
    (hit,) = (row for row in rows_for("abandoned") if row.target is not None)
    sentence = "Events is abandoned: nobody decides it and nobody executes it in Small team."
    assert (hit.title, hit.note) == (sentence, "GAP01")


def test_handoffs_goals_tools_and_structures_are_found():
    assert "SEO → Sales" in titles(rows_for("→"))
    assert "Pipeline" in titles(rows_for("pipeline"))
    assert "Café analytics" in titles(rows_for("CAFE anal"))
    assert "Growth stage" in titles(rows_for("growth"))


def test_all_words_must_be_there_in_any_order():
    assert "Head of marketing" in titles(rows_for("market head"))
    assert rows_for("head zebra") == []


def test_names_that_begin_with_the_word_come_first():
    rows = rows_for("lead", "One\n  Old leads:\n  Lead scoring:\n  Mislead:")
    assert titles(rows)[1:4] == ["Lead scoring", "Old leads", "Mislead"]


def test_a_big_group_shows_its_first_and_says_how_many_more():
    sketch = "One\n" + "\n".join(f"  Campaign {number}:" for number in range(20))
    rows = rows_for("campaign", sketch)
    assert rows[0].title == "Functions · 20"
    assert rows[7].title == "14 more…"


def test_the_words_are_marked_whatever_their_accents_and_case():
    assert marks("Café and CAFE", [folded("café")]) == ((0, 4), (9, 13))
    assert marks("aaa", ["aa", "a"]) == ((0, 3),)


@pytest.mark.parametrize("name", ["Straße", "İstanbul", "ﬁle", "é", "日本", "e\u0301te", ""])
def test_folding_keeps_the_length_so_that_marks_stand_where_they_belong(name):
    assert len(folded(name)) == len(name)


def test_a_long_sentence_is_cut_around_the_word():
    sentence = "word " * 100 + "needle " + "word " * 100
    cut = cut_to(sentence, ["needle"], 80)
    assert "needle" in cut
    assert cut.startswith("…")
    assert cut.endswith("…")
    assert len(cut) <= 82


# --- in the window --------------------------------------------------------------------------------------------------


def test_enter_goes_to_the_function_and_gives_it_the_keyboard(northwind, search):
    QTest.keyClicks(search.field, "positioning")
    press(search, Qt.Key.Key_Return)
    chosen = [northwind.session.model.functions[key].name for key in northwind.selection.functions]
    assert chosen == ["Positioning"]
    assert search.isHidden()
    assert QApplication.focusWidget() is northwind.workspace.list


def test_a_function_that_is_not_in_scope_is_read_in_the_details(northwind, search):
    QTest.keyClicks(search.field, "webinars")
    assert search.current().note.endswith("parked")
    press(search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is northwind.workspace.inspector


def test_arrows_reach_the_other_groups(northwind, search):
    QTest.keyClicks(search.field, "content lead")
    assert search.current().title == "Content lead"
    press(search, Qt.Key.Key_Down)
    assert search.current().target is not None
    press(search, Qt.Key.Key_Up)
    press(search, Qt.Key.Key_Return)
    assert northwind.session.model.owners[northwind.selection.owner].name == "Content lead"
    assert QApplication.focusWidget() is northwind.workspace.board.cards[northwind.selection.owner]


def test_escape_gives_the_keyboard_back(northwind, search):
    QTest.keyClicks(search.field, "seo")
    press(search, Qt.Key.Key_Escape)
    assert search.isHidden()
    assert QApplication.focusWidget() is northwind.workspace.list
    assert northwind.selection.functions == ()


def test_a_decision_turns_to_the_agreements(northwind, search):
    decision = next(iter(northwind.session.model.decisions.values()))
    QTest.keyClicks(search.field, decision.name.encode("ascii", "ignore").decode()[:20])
    while search.current().target.kind != "decision":
        press(search, Qt.Key.Key_Down)
    press(search, Qt.Key.Key_Return)
    assert northwind.view == "agreements"
    assert northwind.workspace.agreements.shown == "decision"
    assert northwind.workspace.agreements.has_keyboard()


def test_a_finding_is_opened_in_its_panel(northwind, search):
    QTest.keyClicks(search.field, "is abandoned")
    press(search, Qt.Key.Key_Return)
    opened = northwind.workspace.findings.open_finding()
    assert opened is not None
    assert opened.rule == "GAP01"


def test_the_rest_of_a_group_is_shown_where_it_stands(search):
    search.field.setText("e")
    more = next(place for place, row in enumerate(search.answers.rows) if row.stays)
    group, count = search.answers.rows[0].title.split(" · ")
    QTest.mouseClick(search.list.viewport(), Qt.MouseButton.LeftButton, pos=_seen(search, more))
    assert search.isVisible()
    assert titles(search.answers.rows)[0] == f"{group} · {count}"
    assert len(search.answers.rows) == int(count) + 1


def _seen(search, row):
    index = search.answers.index(row)
    search.list.scrollTo(index)
    return search.list.visualRect(index).center()


def test_what_was_found_goes_away_when_the_model_changes(northwind, search):
    QTest.keyClicks(search.field, "seo")
    northwind.session.apply("Rename the model", partial(set_title, title="Other"))
    assert search.isHidden()


def test_what_had_the_keyboard_may_be_gone_when_the_search_goes_away(northwind):
    field = QLineEdit(northwind)
    field.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F, CTRL)
    search = northwind.finder.search.overlay
    assert not search.isHidden()
    field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    northwind.session.apply("Rename the model", partial(set_title, title="Other"))
    assert search.isHidden()


def test_nothing_typed_says_what_can_be_found(search):
    assert not search.answers.rows
    assert "findings" in search.nothing.text()
    QTest.keyClicks(search.field, "zzzz")
    assert search.nothing.text() == "Nothing of this model has these words."
