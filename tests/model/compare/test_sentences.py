"""What changes for a function, in one sentence."""

import pytest

from planner.model.compare.sentences import sentence
from tests.model.compare.held import SEO, one_function


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("SEO: D Head; E Head", "SEO: D Head; E Head", "SEO stays as it is in Before."),
        ("SEO: D Head", "SEO: D Head", "SEO stays as it is in Before: still nobody executes it."),
        ("SEO:", "SEO:", "SEO stays as it is in Before: still nobody decides or executes it."),
        ("SEO: D Head; E Head", "SEO: D Lead; E Head", "SEO: decision goes from Head to Lead."),
        (
            "SEO: D Head; E *Agency",
            "SEO: D Head; E Lead, Writer; I #Sales",
            "SEO: execution comes in-house from Agency to Lead and Writer; input by Sales.",
        ),
        ("SEO: D Head; E Lead", "SEO: D Head; E *Agency", "SEO: execution goes outside from Lead to Agency."),
        (
            "SEO: D Head; E Lead; R Head",
            "SEO: E Lead",
            "SEO: nobody has the decision of Head any more; nobody has the review of Head any more.",
        ),
        ("", "SEO: D Head; E Head", "SEO is new in After: decision by Head; execution by Head."),
        ("", "SEO:", "SEO is new in After, and nobody holds it."),
        ("(SEO): D Head", "SEO: D Lead", "SEO is back in scope: decision by Lead."),
        ("SEO: D Head", "(SEO): D Head", "SEO is parked in After."),
        ("", "(SEO):", "SEO is parked in After."),
        ("(SEO): D Head", "(SEO): D Lead", "SEO stays parked."),
        ("SEO: D Head", "", "SEO is not in After any more."),
        ("(SEO): D Head", "", "SEO is not in After any more."),
    ],
)
def test_a_change_is_one_sentence(before: str, after: str, expected: str) -> None:
    assert sentence(one_function(before, after), SEO) == expected
