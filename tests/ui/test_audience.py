"""The audience window: what it shows, how large, and that it follows, holds and lights what the facilitator does."""

import re
from functools import partial
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.agreements import PlanNotes
from planner.model.compare.sides import comparison_of
from planner.model.edits.functions import set_function
from planner.model.edits.workshop import set_step
from planner.model.plan.change_plan import change_plan
from planner.model.vocabulary import Ownership
from planner.ui.agreements.sections import SECTIONS
from planner.ui.audience.area_page import area_page
from planner.ui.audience.finding_page import finding_page
from planner.ui.audience.flow_page import flow_page
from planner.ui.audience.front import Front
from planner.ui.audience.function_page import function_page
from planner.ui.audience.owner_page import owner_page
from planner.ui.audience.page import paint_page, words_page
from planner.ui.audience.pages import page_of, spot_of
from planner.ui.audience.team_page import team_page
from planner.ui.look.theme import LIGHT
from planner.ui.plan.noted import NotedPlan
from tests.rules.sketch import sketched
from tests.ui.contrast import contrast

SIZE = QSizeF(1280, 720)
SMALLEST = 27  # pixels: 20 points at 96 dots an inch
HOSTILE = """
Today
  <img src="/etc/passwd"> & "quotes" {affects: tracking}: D Head
  Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: E Head
  Abandoned one:
  + Head, Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller, *Agency
Tomorrow
  <img src="/etc/passwd"> & "quotes" {affects: tracking}: D Head, E *Agency
  Abandoned one: D Head
"""


@pytest.fixture
def show(hands):
    """A user whose audience looks on at 1280 x 720."""
    open_northwind(hands.window)
    hands.run("audience")
    hands.audience = hands.window.presenter.audience
    hands.audience.resize(SIZE.toSize())
    hands.look = hands.window.presenter.look
    return hands


def open_northwind(window):
    window.session.mark_saved(window.session.place)
    window.documents.new_from_template(next(t for t in window.templates if t.name.startswith("Northwind")))


def fronts(session):
    """Every kind of thing that may be in front, for a model with two structures."""
    shown, *_ = order = session.model.structure_order()
    functions, owners = list(session.facts.owners), list(session.facts.structure.owners)
    for section in (*SECTIONS, "next_review"):
        yield Front("agreements", shown, section=section)
        for record in SECTIONS[section].records(session.facts) if section in SECTIONS else ():
            yield Front("agreements", shown, section=section, record=record)
    noted = NotedPlan(change_plan(comparison_of(session.checked, *order[:2])), PlanNotes())
    for step in noted.plan.steps:
        yield Front("plan", shown, noted=noted, record=step.key)
    for view in ("board", "graph", "matrix", "load"):
        yield Front(view, shown)
        for function in functions:
            yield Front(view, shown, function=function)
        for owner in owners:
            yield Front(view, shown, owner=owner)
    yield Front("compare", shown, sides=tuple(order[:2]))
    for finding in session.checked.open_findings(shown):
        yield Front("finding", shown, finding=finding)


def texts(page):
    """Each text of a page: its words, its pixels on the screen, its colour, and a point just before it."""
    into = QBuffer()
    into.open(QBuffer.OpenModeFlag.WriteOnly)
    device = QSvgGenerator()
    device.setOutputDevice(into)
    device.setSize(SIZE.toSize())
    painter = QPainter(device)
    paint_page(painter, SIZE, page)
    painter.end()
    root = ET.fromstring(bytes(into.data()).decode())
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        for text in group.findall("{http://www.w3.org/2000/svg}text"):
            numbers = [
                float(n) for n in re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform", "matrix(1,0,0,1,0,0)"))
            ]
            matrix = QTransform(*numbers)
            at = matrix.map(QPointF(float(text.get("x")), float(text.get("y"))))
            size = float(re.match(r"[\d.]+", text.get("font-size"))[0]) * matrix.m22()
            yield "".join(text.itertext()), size, QColor(text.get("fill")), at


def drawn(page):
    image = QImage(SIZE.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_page(painter, SIZE, page)
    painter.end()
    return image


@pytest.mark.parametrize("hostile", [False, True])
def test_every_text_is_large_and_stands_out_whatever_the_model_holds(hands, hostile):
    session = hands.session
    if hostile:
        session.open(sketched(HOSTILE))
    else:
        open_northwind(hands.window)
    pages = [page_of(front, session, None) for front in fronts(session)]
    pages += [page for page in (spot_of(front, session) for front in fronts(session)) if page is not None]
    for page in pages[:: 1 if hostile else 19]:
        image = drawn(page)
        on_page = list(texts(page))
        assert on_page[1 if page.note else 0][0].startswith(page.title[:3]), (
            "the title is drawn after the note beside it"
        )
        for words, size, colour, at in on_page:
            if not words.strip():
                continue
            assert size >= SMALLEST - 0.01, (page.title, words, size)
            ground = image.pixelColor(round(at.x()) - 2, round(at.y() - size * 0.3))
            assert contrast(colour.name(), ground.name()) >= 4.5, (page.title, words, colour.name(), ground.name())


def test_names_are_plain_text_and_stay_inside_the_window(hands):
    session = hands.session
    session.open(sketched(HOSTILE))
    facts = session.facts
    seen = [words for function in facts.owners for words, *_ in texts(function_page(facts, function))]
    assert any(words.startswith('<img src="/etc/passwd">') for words in seen)
    for page in (team_page(facts), *(owner_page(facts, owner) for owner in facts.structure.owners)):
        assert all(0 <= at.x() < 1280 and 0 < at.y() <= 720 for _, _, _, at in texts(page))


def test_the_cards_of_the_team_have_whole_names(hands):
    open_northwind(hands.window)
    drawn = " ".join(words for words, *_ in texts(team_page(hands.session.facts)))
    assert "Demand generation manager" in drawn
    assert "Product marketing manager" in drawn


def test_the_flow_has_whole_names(hands):
    open_northwind(hands.window)
    page = flow_page(comparison_of(hands.session.checked, *hands.session.model.structure_order()), Ownership.EXECUTION)
    assert {"Demand generation manager", "Marketing operations manager"} <= {words for words, *_ in texts(page)}


def test_an_area_says_who_decides_and_executes_and_what_is_abandoned(hands):
    session = hands.session
    session.open(sketched("Today\n  SEO: D Head\n  Events:\n  + Head"))
    seen = [words for words, *_ in texts(area_page(session.facts, ""))]
    assert "SEO" in seen
    assert "Head" in seen
    assert "nobody" in seen
    assert "ABANDONED: nobody decides, nobody executes" in seen


def test_an_owner_in_the_spotlight_says_its_boundaries(hands):
    session = hands.session
    open_northwind(hands.window)
    facts = session.facts
    owner, function, boundary = next(
        (owner, function, held[ownership].boundary)
        for function in facts.owners
        for owner, held in facts.structure.holders(function).items()
        for ownership in held
        if held[ownership].boundary
    )
    assert f"{session.model.functions[function].name} · {boundary}" in owner_page(facts, owner).words


def test_a_finding_says_why_it_matters(hands):
    finding = hands.session.checked.open_findings(hands.session.structure)[0]
    page = finding_page(finding)
    assert finding.message in page.words
    assert len(page.words) > len(finding.message) + 20


def test_it_follows_what_is_in_front_and_draws_nothing_twice(show):
    window, audience = show.window, show.audience
    assert audience.page.title == show.session.facts.structure.name
    function = next(iter(show.session.facts.owners))
    area = show.session.model.areas[show.session.model.functions[function].area].name
    window.selection.choose_functions([function])
    show.look()
    assert audience.page.title == area
    count, page = audience.drawn, audience.page
    show.look()
    window.statusBar().showMessage("typing somewhere else")
    show.look()
    assert (audience.drawn, audience.page) == (count, page)
    window.show_view("matrix")
    show.look()
    assert "functions" in audience.page.note
    window.show_view("compare")
    show.look()
    assert "→" in audience.page.title


def test_several_changes_within_a_frame_are_drawn_once(qtbot, show):
    functions = list(show.session.facts.owners)
    count = show.audience.drawn
    with qtbot.waitSignal(show.audience.shown):
        for function in functions[:5]:
            show.window.selection.choose_functions([function])
    assert show.audience.drawn == count + 1


def test_an_edit_is_seen_at_once(qtbot, show):
    function = next(iter(show.session.facts.owners))
    show.window.selection.choose_functions([function])
    show.look()
    with qtbot.waitSignal(show.audience.shown):
        assert show.session.apply("Rename", partial(set_function, function=function, name="Shepherding"))
    assert "Shepherding" in show.audience.page.words


def test_hold_keeps_the_picture_while_the_facilitator_works_and_says_so_in_the_main_window_alone(show):
    window, audience, strip = show.window, show.audience, show.window.presenter.strip
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    picture = audience.picture.toImage()
    window.selection.choose_owner(next(iter(show.session.facts.structure.owners)))
    show.look()
    assert audience.picture.toImage() == picture
    assert strip.words.text().startswith("Held: ")
    assert "eld" not in audience.page.note
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert audience.picture.toImage() != picture
    assert not strip.words.text().startswith("Held")


def test_the_spotlight_shows_what_is_chosen_and_dims_the_rest(show):
    window, audience = show.window, show.audience
    corner = QColor(LIGHT.card)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert audience.lit is None
    owner = next(iter(show.session.facts.structure.owners))
    window.selection.choose_owner(owner)
    show.look()
    assert audience.lit.title == show.session.model.owners[owner].name
    image = audience.picture.toImage()
    assert image.pixelColor(5, 5).lightness() < corner.lightness() / 2
    assert image.pixelColor(640, 640) == corner
    window.show_findings()
    window.next_finding()
    show.look()
    assert audience.lit is not None


def test_a_finding_is_in_front_while_it_is_talked_about(show):
    window = show.window
    finding = None
    while finding is None or finding.subjects[0].kind != "function":
        show.run("next_finding")
        finding = window.workspace.findings.open_finding()
    show.look()
    assert finding.message in show.audience.page.words
    window.selection.choose_owner(next(o for o in show.session.facts.structure.owners if o not in str(finding)))
    show.look()
    assert finding.message not in show.audience.page.words


def test_the_room_of_the_workshop_is_seen_without_its_controls(qtbot, show):
    window, audience = show.window, show.audience
    with qtbot.waitSignal(audience.shown):
        window.workshop.enter()
        show.look()
    assert audience.page.live
    assert window.workshop.room.top.step.text() in audience.page.words
    assert "min" not in audience.accessibleDescription()
    before = audience.picture.toImage()
    window.presenter.choose(type(window.presenter.mode)("hold"))
    window.workshop.room.show_agenda()
    audience.resize(900, 600)
    assert audience.picture.toImage() == before


def test_what_the_window_of_the_facilitator_cuts_is_whole_for_the_audience(show):
    window, name = show.window, "What everybody wants to take home from this"
    window.workshop.enter()
    room = window.workshop.room
    show.session.apply("Rename", partial(set_step, step=room.step.kind.value, name=name))
    window.resize(800, 640)
    QApplication.processEvents()
    show.look()
    assert room.top.step.text() != name
    assert name in show.audience.page.words
    assert name in {words for words, *_ in texts(show.audience.page)}


def test_the_room_is_as_large_on_a_small_projector_as_on_a_large_laptop(qtbot, show):
    window, audience = show.window, show.audience
    window.resize(1920, 1080)
    with qtbot.waitSignal(audience.shown):
        window.workshop.enter()
        show.look()
    show.look()
    QApplication.processEvents()
    show.look()
    found = [(words, size) for words, size, *_ in texts(audience.page) if words.strip()]
    assert "Pause" not in {words for words, _ in found}
    assert len(found) > 8
    assert [(words, size) for words, size in found if size < SMALLEST - 0.01] == []
    wide = window.workshop.room.pages.width()
    audience.close()
    QApplication.processEvents()
    assert window.workshop.room.pages.width() > wide


@pytest.mark.parametrize(
    "sketch", ["Today", "Today\n  SEO:", "Today\n  + Head"], ids=["nothing", "no owner", "no function"]
)
def test_an_empty_model_says_something_friendly(hands, sketch):
    hands.session.open(sketched(sketch))
    shown = hands.session.structure
    for view in ("board", "graph", "matrix", "load", "agreements"):
        assert len(page_of(Front(view, shown), hands.session, None).words) > len("Today")
    assert "second one" in page_of(Front("compare", shown), hands.session, None).words


def test_without_a_document_it_says_so_and_it_goes_with_the_main_window(show):
    window, audience = show.window, show.audience
    window.session.mark_saved(window.session.place)
    window.documents.close_document()
    show.look()
    assert "No model is open" in audience.page.words
    window.hide()
    assert not audience.isVisible()


def test_closing_it_ends_the_strip_and_the_keys(show):
    strip = show.window.presenter.strip
    assert strip.isVisible()
    assert show.audience.accessibleName() == "Audience window"
    assert show.audience.accessibleDescription()
    show.audience.close()
    assert not strip.isVisible()
    assert not show.window.actions_by_id["audience_hold"].isEnabled()
    show.run("audience")
    assert strip.isVisible()


def test_presenting_folds_the_panels_and_everything_can_still_be_edited(hands):
    window, workspace = hands.window, hands.window.workspace
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert window.isFullScreen()
    assert not workspace.panel.isVisible()
    assert not workspace.side.isVisible()
    assert not window.menuBar().isVisible()
    function = next(iter(hands.session.facts.owners))
    before = hands.session.model
    hands.session.apply("Rename", partial(set_function, function=function, name="Shepherding"))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.session.model is before
    window.show_view("graph")
    window.show_view("board")
    assert not workspace.panel.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert workspace.panel.isVisible()
    assert workspace.side.isVisible()
    assert window.menuBar().isVisible()


def test_presenting_in_the_room_is_left_by_escape_and_the_room_is_not(hands):
    window = hands.window
    window.workshop.enter()
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert window.isFullScreen()
    QTest.keyClick(window.workshop.room, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.workshop.room.isVisible()


def test_the_agreements_have_a_page_with_what_was_agreed(show):
    window, audience = show.window, show.audience
    window.show_view("agreements")
    decision = next(iter(show.session.model.decisions))
    window.selection.show("decision", decision)
    show.look()
    assert audience.page.title == SECTIONS["decision"].title
    assert show.session.model.decisions[decision].reason.removesuffix(".") in audience.page.words
    picture = audience.picture.toImage()
    window.workspace.agreements.reveal("goal", next(iter(show.session.model.goals)))
    show.look()
    assert audience.page.title == SECTIONS["goal"].title
    assert audience.picture.toImage() != picture


def test_a_long_change_plan_is_shown_around_the_step_that_is_talked_about(show):
    window, audience = show.window, show.audience
    window.show_view("compare")
    panel = window.workspace.plan
    window.workspace.side.show_page("plan")
    steps = panel.rows.noted.plan.steps
    seen = set()
    for step in (steps[0], steps[-1]):
        panel.reveal(step.key)
        show.look()
        shown = {words for words, *_ in texts(audience.page)}
        title = f"{panel.rows.noted.says.number(step)} · {panel.rows.noted.words(step).title}"
        assert title in shown
        seen.add(frozenset(shown))
    assert len(seen) == 2, "the last step is on another page than the first"


def test_a_sentence_alone_is_a_page():
    assert words_page("Nothing", "Nothing is here.").words == "Nothing. Nothing is here."
