"""The quality of a structure in eight figures."""

import pytest

from planner.model.facts import Facts
from planner.model.scorecard import MEASURES, Score, scorecard
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched


def scores(*lines: str) -> dict[str, Score]:
    """The figures of one structure, by their keys."""
    model = sketched("Team\n" + "\n".join(f"  {line}" for line in lines))
    return {score.measure.key: score for score in scorecard(Facts.of(model, id_of("s", "Team"), TODAY))}


@pytest.mark.parametrize(
    ("key", "lines", "good", "counted"),
    [
        ("decision_clarity", ["SEO: D Head", "PR: D Head, Lead", "Blog:", "(Video): D Head, Lead"], 1, 3),
        ("coverage", ["SEO: D Head; E Lead", "PR: D Head", "Blog: E Lead", "(Video):"], 1, 3),
        ("boundary_clarity", ["SEO: E Head", "PR: E Head [EMEA], Lead [APAC]", "Blog: E Head [EMEA], Lead"], 2, 3),
        ("boundary_clarity", ["SEO: D Head", "(PR): E Head, Lead"], 0, 0),
        ("workflow_reliability", ["SEO:", "PR:", "> SEO -> PR: on time", "> PR -> #Sales:"], 1, 2),
        ("workflow_reliability", ["SEO:"], 0, 0),
        (
            "lead_relevance",
            [
                "SEO {affects: lead_quality}: I #Sales",
                "PR {affects: sales_handoff, budget}: I Head",
                "Blog {affects: budget}: I #Sales",
                "Ads {affects: lead_quality}: R #Sales",
            ],
            1,
            3,
        ),
        (
            "reporting_usefulness",
            [
                "SEO {metric: visits; metric_kind: operating}:",
                "PR {metric: leads; metric_kind: operating; affects: lead_quality}:",
                "Ads {metric: leads; metric_kind: lead_quality; affects: lead_quality}:",
                "Blog {metric_kind: operating}:",
            ],
            2,
            4,
        ),
        (
            "partner_dependence",
            ["SEO: E *Agency", "PR: E *Agency, *Studio", "Blog: E *Agency, Head", "Ads: E Head", "Video: D *Agency"],
            2,
            4,
        ),
    ],
)
def test_a_figure_is_the_good_part_of_what_it_counts(key, lines, good, counted) -> None:
    score = scores(*lines)[key]
    assert (score.good, score.counted) == (good, counted)
    assert score.value == (good / counted if counted else None)


@pytest.mark.parametrize(
    ("lines", "value", "counted"),
    [
        (["SEO {effort: 0.5}: E Head", "PR {effort: 0.5}: E Lead"], 1, 2),
        (["SEO {effort: 0.5}: E Head", "+ Lead"], 0, 2),  # apart 0.25 and 0.25 of a mean of 0.25
        (["SEO {effort: 0.6}: E Head", "PR {effort: 0.2}: E Lead"], 0.5, 2),
        (["SEO {effort: 0.6}: E Head {capacity: 3}", "PR {effort: 0.2}: E Lead"], 1, 2),
        (["SEO {effort: 0.4}: E Head", "PR {effort: 4}: E *Agency", "+ Lead {capacity: 0}"], 1, 1),
        (["SEO: D Head"], None, 1),
        (["SEO: D *Agency"], None, 0),
    ],
)
def test_load_balance_is_one_less_the_mean_distance_from_the_mean(lines, value, counted) -> None:
    score = scores(*lines)["load_balance"]
    assert score.value == (None if value is None else pytest.approx(value))
    assert (score.good, score.counted) == (None, counted)


def test_all_eight_come_in_one_order_with_their_formulas() -> None:
    found = [score.measure for score in scores("SEO:").values()]
    assert found == list(MEASURES)
    assert len(found) == 8
    assert all(measure.title and len(measure.formula) > 30 for measure in found)
    assert [measure.key for measure in found if not measure.higher_is_better] == ["partner_dependence"]


def test_an_empty_structure_has_nothing_to_count() -> None:
    assert {score.value for score in scores().values()} == {None}
