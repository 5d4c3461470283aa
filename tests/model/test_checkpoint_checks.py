"""The findings of a checkpoint that are kept from edit to edit are those of a fresh check."""

from datetime import timedelta
from functools import partial

from planner.model.checked import Checked
from planner.model.compare.checkpoint_checks import CheckpointChecks
from planner.model.compare.sides import side_findings
from planner.model.edits.acceptances import accept
from planner.model.edits.assignments import assign
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import set_function
from planner.model.edits.owners import delete_owner
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

THEN, KEPT = id_of("s", "Today"), "k_kept00000000"
TEAM = """
Today
  SEO: D Head; E Lead
  Ads: D Head; E *Agency
  Events:
Next year
  SEO: D Head; E Lead
"""


def test_kept_findings_are_those_of_a_fresh_check_after_every_edit_and_undo():
    model = keep_checkpoint(sketched(TEAM), checkpoint=KEPT, structure=THEN, name="Kept").model
    first = side_findings(Checked.of(model, TODAY), KEPT)
    models, seo = [model], id_of("f", "SEO")
    for edit in (
        partial(assign, structure=THEN, function=id_of("f", "Events"), owner=id_of("o", "Lead"), ownership="decision"),
        partial(accept, finding=first[0], reason="Known"),
        partial(set_function, function=seo, name="Search"),
        partial(delete_owner, owner=id_of("o", "Agency")),
    ):
        models.append(edit(models[-1]).model)
    checks, seen = CheckpointChecks(), []
    for model in (*models, *reversed(models)):
        for today in (TODAY, TODAY + timedelta(days=400)):
            checked = Checked.of(model, today)
            found = checks.findings(checked, KEPT)
            assert found == side_findings(checked, KEPT)
            seen.append([finding.key for finding in found])
    assert first[0].key not in seen[4], "what is accepted now is accepted there"


def test_the_findings_of_a_structure_are_its_own():
    checked = Checked.of(sketched(TEAM), TODAY)
    assert CheckpointChecks().findings(checked, THEN) == checked.open_findings(THEN)
