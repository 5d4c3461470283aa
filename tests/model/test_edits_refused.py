"""What an edit may not do, and the sentence that it says instead."""

import pytest

from planner.model.change import Edit
from planner.model.edits.functions import set_function
from planner.model.errors import EditError
from tests.model.refused import REFUSED
from tests.model.start import SEO, START
from tests.rules.sketch import sketched


@pytest.mark.parametrize(("edit", "why"), REFUSED.values(), ids=REFUSED)
def test_what_may_not_be_done_is_refused_with_a_sentence(edit: Edit, why: str) -> None:
    start = sketched(START)
    with pytest.raises(EditError, match=f"^{why}"):
        edit(start)
    assert start == sketched(START)


def test_a_long_value_is_shown_by_its_beginning() -> None:
    with pytest.raises(EditError, match=r"^'x{58}… is no critical: ") as refusal:
        set_function(sketched(START), function=SEO, critical="x" * 9_000)
    assert len(str(refusal.value)) < 200
