"""Which findings the way from one structure to another solves, brings and leaves."""

from planner.model.checked import Checked
from planner.model.compare.finding_changes import finding_changes
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

SKETCH = """
Before
  SEO:
  PR: D Head, Lead; E Head
  Video: D Head; E Head
After
  SEO: D Head; E Head
  PR: D Head, Lead; E Head
  Video:
"""


def test_the_same_rule_about_the_same_records_is_the_same_finding() -> None:
    checked = Checked.of(sketched(SKETCH), TODAY)
    found = finding_changes(*(checked.findings(id_of("s", name)) for name in ("Before", "After")))
    about = {
        what: {(finding.rule, finding.subjects[0].name) for finding in findings if finding.rule[:3] in {"GAP", "OVL"}}
        for what, findings in found._asdict().items()
    }
    assert about == {"solved": {("GAP01", "SEO")}, "created": {("GAP01", "Video")}, "left": {("OVL01", "PR")}}
    assert {finding.structure for finding in found.left} == {id_of("s", "After")}


def test_what_compares_structures_is_left_out() -> None:
    checked = Checked.of(sketched(SKETCH), TODAY)
    after = checked.findings(id_of("s", "After"))
    assert any(finding.rule == "CHG01" for finding in after)
    assert all(finding.rule != "CHG01" for finding in finding_changes([], after).created)


def test_a_finding_about_the_structure_itself_is_the_same_in_both() -> None:
    checked = Checked.of(sketched("Before\n  SEO:\nAfter\n  SEO:"), TODAY)
    found = finding_changes(*(checked.findings(id_of("s", name)) for name in ("Before", "After")))
    assert "GOV01" in {finding.rule for finding in found.left}
    assert found.solved == found.created == ()
