"""Rhythms and categories stand in a file in English, whatever language they were chosen in, and are said in any."""

from functools import partial

import pytest

from planner.model.agreements import Tool
from planner.model.differences.find import differences
from planner.model.edits.cadences import set_cadence
from planner.model.edits.tools import set_tool
from planner.model.records import Cadence
from planner.model.usual_words import as_kept, as_said, rhythm_words
from tests.brackets import brackets
from tests.model.agreed import TOOL, WEEKLY, small, start

SAME = [("week", "week"), ("Woche", "week"), ("WEEK", "week"), ("zwei Wochen", "two weeks"), ("Quartal", "quarter")]


@pytest.mark.parametrize(("kept", "word"), SAME)
def test_a_rhythm_is_the_same_in_the_words_of_either_language(kept: str, word: str):
    assert as_kept(Cadence, "every", kept) == word
    assert rhythm_words(Cadence(every=kept)) == word
    with brackets():
        assert rhythm_words(Cadence(every=kept)) == f"⟦{word}⟧"


def test_a_category_is_the_same_in_the_words_of_either_language():
    assert as_kept(Tool, "category", "Werbung") == "Advertising"
    assert as_kept(Tool, "category", "crm") == "CRM"
    with brackets():
        assert as_said(Tool, "category", "Werbung") == "⟦Advertising⟧"


@pytest.mark.parametrize("text", ["second Tuesday", "jeden Freitag", "Analytics", "", "week "])
def test_words_of_peoples_own_stay_as_they_are(text: str):
    assert as_kept(Cadence, "every", text) == text
    with brackets():
        assert as_said(Cadence, "every", text) == text
        assert as_said(Tool, "name", "CRM") == "CRM"


def test_a_rhythm_that_says_every_is_not_said_twice():
    assert rhythm_words(Cadence(every="every week")) == "week"
    assert rhythm_words(Cadence(every="every second Tuesday")) == "second Tuesday"


def test_sentences_say_them_in_the_language_of_the_reader():
    before = start()
    monthly = small(set_cadence, cadence=WEEKLY, every="Monat")(before).model
    after = partial(set_tool, tool=TOOL, category="Analyse")(monthly).model
    said = " ".join(difference.message for difference in differences(before, after))
    assert "“month”" in said
    assert "“Analytics”" in said


def test_the_same_word_in_another_language_is_no_difference():
    before = small(set_cadence, cadence=WEEKLY, every="Monat")(start()).model
    after = small(set_cadence, cadence=WEEKLY, every="month")(before).model
    assert before != after
    assert differences(before, after) == ()
