"""What an edit changes in the findings: only what was asked anew is compared, and its records are named."""

from functools import partial

from planner.model.checked import Checked
from planner.model.edits.acceptances import accept, withdraw
from planner.model.edits.assignments import assign
from planner.model.edits.rule_settings import switch_rule
from planner.ui.found_changes import found_changes
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

TODAY_ID = id_of("s", "Today")
MODEL = "Today\n  SEO: E Lead\n  Ads: D Head; E Lead\n  Data:\n  + Idle"


def changed(edit):
    before = Checked.of(sketched(MODEL), TODAY)
    after = before.after(edit(before.model))
    return after, found_changes(before, after, TODAY_ID)


def test_only_what_was_asked_anew_is_told():
    seo, head = id_of("f", "SEO"), id_of("o", "Head")
    give = partial(assign, structure=TODAY_ID, function=seo, owner=head, ownership="decision")
    after, changes = changed(give)
    assert "GAP02" in {finding.rule for finding in changes.gone}
    assert id_of("f", "SEO") in changes.ids()
    assert id_of("f", "Data") not in changes.ids()
    assert {finding.key for finding in changes.come} <= {finding.key for finding in after.findings(TODAY_ID)}


def test_an_edit_that_changes_no_finding_tells_of_none():
    before = Checked.of(sketched(MODEL), TODAY)
    assert found_changes(before, before, TODAY_ID).ids() == set()


def test_a_rule_that_is_switched_off_takes_its_findings():
    _, changes = changed(partial(switch_rule, rule="GAP01", off=True))
    come = {finding.key for finding in changes.come}
    gone = {finding.rule for finding in changes.gone if finding.key not in come}
    assert gone == {"GAP01"}


def test_accepting_and_taking_back_name_the_records_that_are_marked_otherwise():
    before = Checked.of(sketched(MODEL), TODAY)
    (finding,) = (f for f in before.findings(TODAY_ID) if f.rule == "GAP01")
    accepted = before.after(accept(before.model, finding=finding, reason="later"))
    changes = found_changes(before, accepted, TODAY_ID)
    assert changes.reaccepted == {finding.acceptance_key}
    assert changes.ids() == {id_of("f", "Data")}
    back = accepted.after(withdraw(accepted.model, key=finding.acceptance_key))
    assert found_changes(accepted, back, TODAY_ID).ids() == {id_of("f", "Data")}


def test_findings_about_the_whole_model_are_compared_too():
    before = Checked.of(sketched("Today\n  SEO: D Head; E Lead\n! next_review 2000-01-01"), TODAY)
    edited = switch_rule(before.model, rule="GOV02", off=True)
    changes = found_changes(before, before.after(edited), TODAY_ID)
    assert "GOV02" in {finding.rule for finding in changes.gone}
