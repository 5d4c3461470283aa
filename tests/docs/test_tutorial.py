"""The tutorial can be followed as it is written, and it says what then is seen."""

import re

import pytest

from planner.exchange.documents.as_markdown import document_markdown
from planner.exchange.documents.kinds import document_of
from planner.exchange.wanted import Wanted
from planner.storage.library import templates
from planner.ui.help.pages import load_pages
from tests.day import TODAY
from tests.ui.hands import Hands
from tools.tutorial import ANSWERS, DECISION, FUNCTIONS, NEXT_STEP, OBJECTIVE, PARTNER, ROLES, Follower

NO_OWNER = {"GAP01", "GAP02", "GAP03"}
"""What is said of a function that nobody decides, or nobody executes."""

PAGE = next(page.text for page in load_pages() if page.file == "first-workshop.md")


def opened(window, file):
    window.documents.new_from_template(next(t for t in templates() if t.file == file))
    return Hands(window)


def test_the_gap_of_the_example_is_closed_by_the_two_drags_of_the_page(window):
    hands = opened(window, "northwind-example")
    quality = "Data quality & enrichment"
    assert ("GAP01", quality) in hands.findings()
    hands.drag(hands.on_row(quality), hands.on_zone("Head of marketing", "decision"))
    assert [rule for rule, name in hands.findings() if name == quality and rule in NO_OWNER] == ["GAP03"]
    hands.drag(hands.on_row(quality), hands.on_zone("CRM consultant", "execution"))
    assert not [rule for rule, name in hands.findings() if name == quality and rule in NO_OWNER]
    assert {("GAP05", quality), ("GAP06", quality)} <= set(hands.findings())
    hands.run("undo")
    assert ("GAP03", quality) in hands.findings()
    hands.run("redo")
    assert ("GAP03", quality) not in hands.findings()


def test_the_page_names_what_is_typed_and_clicked():
    for words in (*FUNCTIONS, *ROLES, PARTNER, OBJECTIVE, DECISION, NEXT_STEP):
        assert words in " ".join(PAGE.split())
    rows = dict(re.findall(r"^\| ([^|]+?) +\| ((?:`[^`]`(?: then )?)+) +\|", PAGE, re.MULTILINE))
    assert {name: "".join(re.findall(r"`(.)`", keys)) for name, keys in rows.items()} == ANSWERS


@pytest.fixture
def seen(window):
    """What the model and the findings are after each part of the workshop."""
    window.workshop.now = lambda: 0.0
    parts = {}
    session = window.session

    def look(part):
        parts[part] = (session.model, {found.rule for found in session.checked.open_findings(session.structure)})

    Follower(window, look).follow()
    return parts


def test_the_workshop_of_the_page_ends_as_the_page_says(window, seen):
    model, rules = seen["pasted"]
    assert [record.name for record in model.functions.values()] == list(FUNCTIONS)
    assert "GAP01" in rules
    assert "GAP01" in seen["gap"][1]
    assert "GAP01" not in seen["no gap"][1]
    model, _ = seen["left"]
    hands = Hands(window)
    assert {owner.name: owner.kind for owner in model.owners.values()} == {
        **dict.fromkeys(ROLES, "role"),
        PARTNER: "partner",
    }
    assert hands.holders("Press work", "decision") == ["Head of marketing"]
    assert hands.holders("Press work", "execution") == [PARTNER]
    assert hands.holders("Data quality", "decision") == hands.holders("Data quality", "execution") == ["Content lead"]
    assert [place.name for place in model.structures.values()] == ["Today", "Growth stage"]
    assert [decision.name for decision in model.decisions.values()] == [DECISION]
    assert [step.name for step in model.workshop.next_steps.values()] == [NEXT_STEP]
    assert model.workshop.ballots == 3
    minutes = document_markdown(document_of(Wanted(model, TODAY, document="minutes")))
    assert all(words in minutes for words in (OBJECTIVE, DECISION, NEXT_STEP))
