from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.agreements import StepNote
from planner.model.checkpoints import with_checkpoint
from planner.model.edits.assignments import assign, unassign
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import set_function, take_out
from planner.model.facts import Facts
from planner.ui.plan.finding_form import SHOW_FINDINGS
from planner.ui.plan.panel import NO_TWO_SIDES
from planner.ui.plan.row import RowKind
from planner.ui.plan.rows import NO_MATCH, NO_STEPS
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched
from tests.ui.plan_desk import PlanDesk

pytestmark = pytest.mark.usefixtures("fonts")

KEY = Qt.Key

GROWTH = """
Small team
  Positioning: D Head; E Head
  Case studies: D Head; E Head
  Paid media {critical: yes}: D Head; E *Media agency
  Old blog: D Head; E Head
Growth stage
  Positioning: D Head; E Product marketing manager
  Case studies: D Head; E Product marketing manager
  Paid media: D Head; E Paid media manager
  Podcast: D Head; E Product marketing manager
  (Old blog): D Head
"""
SWAP = """
Now
  Blog {effort: 1}: D Head; E Content lead
  Brand {effort: 1}: D Head; E Brand manager
Next
  Blog {effort: 1}: D Head; E Brand manager
  Brand {effort: 1}: D Head; E Content lead
"""
LOST = """
Small team
  Partner marketing: D Head; E Lead
  Events: D Head; E Lead
Growth stage
  Partner marketing:
  Events: D Head; E Lead
"""
HIRE = "1 · Hire or appoint: Product marketing manager"


def long(functions, owners=3):
    """A move of many functions, each to one of a few new owners."""
    now = [f"  F{n:04}: D Lead; E Lead" for n in range(functions)]
    then = [f"  F{n:04}: D Lead; E Writer {n % owners}" for n in range(functions)]
    return "\n".join(["Now", *now, "Next", *then])


@pytest.fixture
def desk(qtbot, qapp):
    made = PlanDesk(qapp)
    qtbot.addWidget(made.panel)
    with qtbot.waitExposed(made.panel):
        made.panel.show()
    return made


# --- what stands there ----------------------------------------------------------------------------------------------


def test_steps_stand_numbered_in_order_under_quiet_headings(desk):
    desk.open(GROWTH)
    assert desk.headings() == [
        ("Hire before any move", "2"),
        ("Hand over", "3"),
        ("Start", "1"),
        ("Park or take out", "1"),
        ("End", "1"),
    ]
    assert desk.steps() == [
        HIRE,
        "2 · Hire or appoint: Paid media manager",
        "3 · Positioning",
        "4 · Case studies",
        "5 · Paid media",
        "6 · Podcast",
        "7 · Old blog",
        "8 · End the contract with Media agency",
    ]
    assert desk.panel.count == 8


def test_a_card_says_what_happens_and_what_it_makes_way_for(desk):
    desk.open(GROWTH)
    assert desk.drawn(HIRE) == [HIRE, "Unblocks 2 handovers and 1 start: Positioning, Case studies and Podcast."]
    assert desk.drawn("Positioning") == [
        "3 · Positioning",
        "Execution: Head → Product marketing manager",
        "Suggested overlap: 2 weeks.",
    ]
    assert desk.drawn("5 · Paid media") == [
        "5 · Paid media",
        "Execution: Media agency → Paid media manager",
        "Suggested overlap: 4 weeks. The contract with Media agency ends after this.",
        "IN-HOUSE",
        "CRITICAL",
    ]
    assert desk.drawn("Podcast")[1] == "Head decides it, Product marketing manager executes it."
    assert "8 · End the contract with Media agency. Not done" in desk.the("End the contract").spoken


def test_work_that_goes_to_a_partner_is_tagged(desk):
    desk.open("Now\n  Design: D Head; E Head\nNext\n  Design: D Head; E *Studio\n  + Head")
    assert desk.drawn("Design")[-1] == "OUTSIDE"


def test_an_open_card_tells_in_full_what_it_waits_for(desk):
    desk.open(GROWTH)
    desk.click("Positioning", "chevron")
    assert desk.drawn("Positioning")[2:] == [
        "Suggested overlap: 2 weeks side by side.",
        "Waits for Hire or appoint: Product marketing manager (1).",
    ]
    desk.click("5 · Paid media", "chevron")
    assert "Makes way for End the contract with Media agency (8)." in desk.drawn("5 · Paid media")


def test_a_loop_is_named_at_the_top_in_a_sentence(desk):
    desk.open(SWAP)
    first = desk.rows[0]
    assert first.kind is RowKind.LOOP
    assert "Content lead" in first.title
    assert "Brand manager" in first.title
    assert "wait for each other in steps" in first.title
    assert first.title.endswith("in any order one of them is above 120 % of its capacity for a while.")


def test_two_sides_that_are_alike_need_no_step(desk):
    desk.open("Now\n  Blog: D Head; E Lead\nNext\n  Blog: D Head; E Lead")
    assert desk.titles() == [NO_STEPS]
    assert desk.panel.count == 0


def test_without_two_sides_the_panel_says_what_it_needs(desk):
    desk.panel.show_comparison(None)
    assert desk.panel.empty.isVisible()
    assert desk.panel.empty.text() == NO_TWO_SIDES
    assert not desk.list.isVisible()


def test_names_that_look_like_html_are_shown_as_they_are(desk):
    model = sketched(GROWTH)
    model = set_function(model, function=id_of("f", "Positioning"), name="<b>Bold</b> & " + "x" * 3000).model
    desk.open(model)
    title = desk.the("<b>").title
    assert title.startswith("3 · <b>Bold</b> & xxx")
    assert desk.panel.rows.index(desk.row("<b>")).data(Qt.ItemDataRole.ToolTipRole).count("<b>") == 0
    assert desk.list.height_of(desk.the("<b>")) < 200


# --- ticking and editing --------------------------------------------------------------------------------------------


def test_a_click_on_the_box_marks_a_step_as_done_in_one_step(desk):
    desk.open(GROWTH)
    before = desk.session.model
    desk.click("Positioning", "mark")
    assert desk.note("Positioning") == StepNote(done=True)
    assert desk.session.undo_label == "Mark Positioning as done"
    assert desk.panel.head.progress.text() == "1 of 8 done"
    assert desk.headings()[1] == ("Hand over", "1 of 3 done")
    index = desk.panel.rows.index(desk.row("Positioning"))
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    desk.click("Positioning", "mark")
    assert desk.note("Positioning") is None
    assert desk.session.model.plans == {}
    desk.session.undo()
    desk.session.undo()
    assert desk.session.model is before


def test_space_ticks_and_return_opens(desk):
    desk.open(GROWTH)
    desk.list.setFocus()
    desk.list.go_to(desk.row("Positioning"))
    desk.key(KEY.Key_Space)
    assert desk.note("Positioning").done
    desk.key(KEY.Key_Return)
    assert desk.list.opened == desk.the("Positioning").id
    desk.key(KEY.Key_Return)
    assert desk.list.opened == ()


def test_an_open_step_takes_an_owner_a_day_and_a_note(desk):
    desk.open(GROWTH)
    desk.click("Positioning", "chevron")
    owner = desk.field("owner")
    offered = [owner.itemText(place) for place in range(owner.count())]
    assert offered == ["Nobody yet", "Head", "Product marketing manager", "Paid media manager"]
    owner.setCurrentIndex(offered.index("Product marketing manager"))
    owner.activated.emit(owner.currentIndex())
    assert desk.session.undo_label == "Let Product marketing manager see to Positioning"
    day = desk.field("date")
    day.setFocus()
    QTest.keyClicks(day, "2027-03-31")
    QTest.keyClick(day, KEY.Key_Return)
    note = desk.field("note")
    note.setFocus()
    QTest.keyClicks(note, "With the launch")
    QTest.keyClick(note, KEY.Key_Return)
    kept = StepNote(owner=id_of("o", "Product marketing manager"), date=date(2027, 3, 31), note="With the launch")
    assert desk.note("Positioning") == kept
    assert desk.list.opened == desk.the("Positioning").id, "the card stays open while it is edited"
    desk.list.close_open()
    assert desk.drawn("Positioning")[-1] == "Product marketing manager · by 2027-03-31 · With the launch"
    for _ in range(3):
        desk.session.undo()
    assert desk.session.model.plans == {}


def test_a_day_that_is_none_is_refused_beside_its_field(desk):
    desk.open(GROWTH)
    desk.click("Positioning", "chevron")
    day = desk.field("date")
    day.setFocus()
    QTest.keyClicks(day, "soon")
    QTest.keyClick(day, KEY.Key_Return)
    assert "no day" in desk.list.form.rows["date"].problem
    assert desk.note("Positioning") is None
    desk.settle()
    assert desk.box("Positioning").bottom() >= desk.list.form.geometry().bottom(), "the card grows with the sentence"


def test_what_is_typed_is_kept_when_the_document_is_saved_or_the_card_closes(desk):
    desk.open(GROWTH)
    desk.click("Positioning", "chevron")
    QTest.keyClicks(desk.field("note"), "Half")
    desk.panel.commit_pending()
    assert desk.note("Positioning").note == "Half"
    QTest.keyClick(desk.field("note"), KEY.Key_End)
    QTest.keyClicks(desk.field("note"), " way")
    desk.click("Case studies", "chevron")
    assert desk.note("Positioning").note == "Half way"


def test_escape_closes_the_card_and_gives_the_keyboard_back(desk):
    desk.open(GROWTH)
    desk.click("Positioning", "chevron")
    note = desk.field("note")
    note.setFocus()
    QTest.keyClick(note, KEY.Key_Escape)
    assert desk.list.opened == ()
    assert desk.list.hasFocus()


def test_a_document_that_is_only_read_is_not_ticked(desk, qtbot):
    desk.open(GROWTH, read_only="It was made by a newer version.")
    with qtbot.waitSignal(desk.session.refused):
        desk.click("Positioning", "mark")
    assert desk.session.model.plans == {}
    assert not desk.menu("Positioning")["Mark as done"].isEnabled()


def test_a_whole_group_is_marked_in_one_step(desk):
    desk.open(GROWTH)
    before = desk.session.model
    desk.menu("Hand over")["Mark all 3 as done"].trigger()
    assert desk.session.undo_label == "Mark 3 steps as done"
    assert desk.headings()[1] == ("Hand over", "3 of 3 done")
    desk.menu("Hand over")["Mark all 3 as not done"].trigger()
    assert desk.headings()[1] == ("Hand over", "3")
    desk.session.undo()
    desk.session.undo()
    assert desk.session.model is before


# --- many steps -----------------------------------------------------------------------------------------------------


def test_a_long_plan_is_grouped_by_who_takes_over_and_folded_but_for_what_comes_first(desk):
    desk.open(long(30))
    assert desk.headings() == [
        ("Hire before any move", "3"),
        ("Hand over", "30"),
        ("Writer 0 takes over", "10"),
        ("Writer 1 takes over", "10"),
        ("Writer 2 takes over", "10"),
    ]
    assert len(desk.steps()) == 13
    desk.click("Writer 1 takes over")
    assert len(desk.steps()) == 23
    desk.list.go_to(desk.row("Writer 1 takes over"))
    desk.key(KEY.Key_Left)
    assert len(desk.steps()) == 13
    desk.key(KEY.Key_Right, KEY.Key_Down)
    assert desk.panel.rows.row(desk.list.currentIndex().row()).step is not None
    desk.key(KEY.Key_Left)
    assert desk.list.currentIndex().row() == desk.row("Writer 1 takes over")


def test_what_is_done_first_folds_nothing_away(desk):
    desk.open(long(30))
    shown = desk.steps()
    desk.menu("Writer 0 takes over")["Mark all 10 as done"].trigger()
    assert desk.steps() == shown, "a tick moves nothing"


def test_two_thousand_steps_can_be_unfolded_and_scrolled(desk):
    desk.open(long(2000, owners=20))
    desk.menu("Hand over")["Unfold all"].trigger()
    assert len(desk.steps()) == 2020
    desk.list.scrollToBottom()
    desk.settle()
    last = desk.box(desk.steps()[-1])
    assert desk.list.viewport().rect().contains(last.center())
    desk.menu(desk.steps()[-1])["Fold all"].trigger()
    assert desk.steps() == []


def test_steps_are_found_by_text_and_counted(desk):
    desk.open(long(30))
    QTest.keyClicks(desk.panel.head.search, "f0017")
    assert desk.steps() == ["21 · F0017"]
    QTest.keyClick(desk.panel.head.search, KEY.Key_Return)
    assert desk.selection.functions == (id_of("f", "F0017"),)
    QTest.keyClicks(desk.panel.head.search, "nothing")
    assert desk.titles() == [NO_MATCH]
    desk.panel.head.search.clear()
    assert len(desk.steps()) == 13


def test_steps_are_filtered_by_section_owner_and_what_is_still_to_do(desk):
    desk.open(GROWTH)
    head = desk.panel.head
    desk.entries(head.part)["Hand over"].trigger()
    assert desk.headings() == [("Hand over", "3")]
    desk.entries(head.owner)["Media agency"].trigger()
    assert desk.steps() == ["5 · Paid media"]
    assert head.owner.text() == "Media agency ▾"
    desk.entries(head.part)["All steps"].trigger()
    assert desk.steps() == ["5 · Paid media", "8 · End the contract with Media agency"]
    desk.click("5 · Paid media", "mark")
    desk.entries(head.part)["Still to do"].trigger()
    assert desk.steps() == ["8 · End the contract with Media agency"]
    desk.entries(head.owner)["Everybody"].trigger()
    assert len(desk.steps()) == 7


# --- the other views ------------------------------------------------------------------------------------------------


def test_a_click_and_the_arrows_select_what_a_step_is_about(desk):
    desk.open(GROWTH)
    desk.click("Positioning")
    assert desk.selection.functions == (id_of("f", "Positioning"),)
    assert desk.list.opened == (), "a click selects, it does not open"
    desk.list.setFocus()
    desk.key(KEY.Key_Down)
    assert desk.selection.functions == (id_of("f", "Case studies"),)
    desk.click(HIRE)
    assert desk.selection.owner == id_of("o", "Product marketing manager")


def test_a_plan_from_a_checkpoint_keeps_its_own_notes_and_selects_nothing_that_is_gone(desk):
    model = sketched(GROWTH)
    small, growth = model.structure_order()
    model = keep_checkpoint(model, checkpoint="k_old", structure=small, name="In May", day=TODAY).model
    desk.open(model)
    before = Facts.of(with_checkpoint(desk.session.model, "k_old"), "k_old", TODAY)
    desk.session.model_changed.disconnect()
    desk.compare_facts(before, desk.session.checked.facts[growth])
    assert desk.panel.plan == f"k_old {growth}"
    desk.click("Positioning", "mark")
    assert set(desk.session.model.plans) == {f"k_old {growth}"}


def test_the_plan_follows_edits_and_what_is_open_stays_open(desk):
    desk.open(GROWTH)
    desk.click("Podcast", "chevron")
    growth = desk.sides[1]

    def keep(model):
        given = assign(model, structure=growth, function=POSITIONING, owner=id_of("o", "Head"), ownership="execution")
        return unassign(given.model, structure=growth, function=POSITIONING, owner=PMM, ownership="execution")

    desk.session.apply("Keep", keep)
    assert "Positioning" not in " ".join(desk.steps())
    assert desk.list.opened == desk.the("Podcast").id
    desk.session.undo()
    assert "3 · Positioning" in desk.steps()


def test_a_note_of_a_step_that_is_gone_is_kept_and_told(desk):
    desk.open(GROWTH)
    desk.click("Podcast", "mark")
    edit = partial(take_out, structure=desk.sides[1], functions=[id_of("f", "Podcast")])
    desk.session.apply("Take out", edit)
    assert "1 note belongs to a step that this plan no longer has." in desk.titles(RowKind.WORDS)
    desk.session.undo()
    assert desk.titles(RowKind.WORDS) == []
    assert desk.note("Podcast").done


def test_the_open_card_of_a_step_that_is_gone_closes(desk):
    desk.open(GROWTH)
    desk.click("Podcast", "chevron")
    desk.compare("Growth stage", "Growth stage")
    assert desk.titles() == [NO_STEPS]
    assert desk.list.opened == ()


def test_a_hidden_panel_does_no_work_and_catches_up(desk, qtbot):
    desk.open(GROWTH)
    counts = []
    desk.panel.count_changed.connect(counts.append)
    desk.panel.hide()
    desk.open(SWAP)
    assert counts == [None]
    assert desk.panel.rows.noted.plan.comparison.before.structure.name == "Small team"
    with qtbot.waitExposed(desk.panel):
        desk.panel.show()
    assert counts == [None, 2]
    assert "Blog" in " ".join(desk.steps())


def test_a_step_is_brought_into_sight_when_its_note_is_taken_back(desk):
    desk.open(long(30))
    desk.session.stepped.connect(desk.panel.reveal_change)
    desk.click("Writer 2 takes over")
    name = desk.steps()[-1]
    desk.click(name, "mark")
    desk.click("Writer 2 takes over")
    assert name not in desk.steps()
    desk.session.undo()
    assert desk.list.currentIndex().row() == desk.row(name)
    assert desk.list.viewport().rect().contains(desk.box(name).center())


# --- findings on the way --------------------------------------------------------------------------------------------


def test_what_is_lost_on_the_way_stands_below_with_a_way_out(desk):
    desk.open(LOST)
    growth = desk.sides[1]
    desk.session.show_structure(growth)
    assert desk.headings()[-1] == ("Lost on the way", "1")
    words = "Partner marketing: lost on the way"
    assert desk.rows[-1].title == words
    assert desk.rows[-1].spoken.startswith("Error. Partner marketing")
    desk.click(words, "chevron")
    offered = [button.text() for button in desk.list.form.buttons]
    assert offered[-1] == SHOW_FINDINGS
    park = next(button for button in desk.list.form.buttons if button.text().startswith("Park"))
    desk.said.texts = ("Not this year",)
    QTest.mouseClick(park, Qt.MouseButton.LeftButton)
    assert desk.session.model.structures[growth].functions[id_of("f", "Partner marketing")].parked
    assert "Lost on the way" not in [words for words, _ in desk.headings()]


def test_all_findings_are_asked_for_from_one(desk, qtbot):
    desk.open(LOST)
    desk.click("Partner marketing: lost", "chevron")
    with qtbot.waitSignal(desk.panel.findings_asked):
        QTest.mouseClick(desk.list.form.buttons[-1], Qt.MouseButton.LeftButton)


def test_findings_of_two_sides_that_do_not_follow_each_other_are_asked_for_them(desk):
    desk.open(f"{LOST}\nLater\n  Partner marketing: D Head; E Lead\n  Events:")
    desk.compare("Small team", "Later")
    assert [row.title for row in desk.rows if row.finding] == ["Events: lost on the way"]
    desk.compare("Growth stage", "Later")
    assert [row.title for row in desk.rows if row.finding] == ["Events: lost on the way"]
    desk.compare("Later", "Small team")
    assert not [row for row in desk.rows if row.finding]


def test_the_head_leads_to_the_findings(desk):
    desk.open(LOST)
    QTest.mouseClick(desk.panel.head.findings, Qt.MouseButton.LeftButton)
    assert desk.panel.rows.row(desk.list.currentIndex().row()).title == "Partner marketing: lost on the way"


POSITIONING, PMM = id_of("f", "Positioning"), id_of("o", "Product marketing manager")
