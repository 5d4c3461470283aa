"""Whatever is edited, undone, accepted, folded or switched off: the rows are those of a fresh look."""

import random
from functools import partial

import pytest

from planner.model.edits.acceptances import accept, withdraw
from planner.model.edits.assignments import assign, unassign
from planner.model.edits.functions import add_functions, bring_back, park, set_function
from planner.model.edits.owners import set_owner
from planner.model.edits.rule_settings import switch_rule
from planner.model.records import Function
from planner.model.vocabulary import Ownership
from planner.ui.findings.grouping import ACCEPTED, Grouping
from planner.ui.findings.row import RowKind
from planner.ui.findings.rows import FindingRows
from tests.ui.findings_desk import AGENCY, HEAD, LEAD, S, team

NAMES = ("Seo", "Ads", "Data", "Tags", "Events", "Brand", "Copy", "Video")
RULES = ("GAP01", "GAP02", "GAP03", "GAP05", "OVL01", "OVL02", "OVL07", "OVL08", "EXT01", "EXT02", "LOAD01", "PROC03")
STEPS = 120


def any_edit(chance, session):
    """An edit that may be refused."""
    function, owner = f"f_{chance.choice(NAMES).lower()}", chance.choice((HEAD, LEAD, AGENCY))
    held = {"structure": S, "function": function, "owner": owner, "ownership": chance.choice(list(Ownership)).value}
    found = [*session.checked.findings(S), *session.checked.found_in_model]
    edits = [
        partial(assign, **held),
        partial(assign, **held),
        partial(unassign, **held),
        partial(park, structure=S, function=function, reason="later"),
        partial(bring_back, structure=S, function=function),
        partial(set_function, function=function, name=f"{chance.choice(NAMES)} {chance.randrange(3)}"),
        partial(set_function, function=function, metric=chance.choice(["", "rank"])),
        partial(set_function, function=function, affects=chance.choice([frozenset(), frozenset({"budget"})])),
        partial(set_owner, owner=owner, name=f"Owner {chance.randrange(9)}"),
        partial(switch_rule, rule=chance.choice(RULES), off=chance.random() < 0.3),
        partial(add_functions, structure=S, functions={f"f_{chance.randrange(10**6)}": Function(name="More")}),
    ]
    if found:
        edits += [partial(accept, finding=chance.choice(found), reason="for now")] * 2
    if session.model.accepted:
        edits.append(partial(withdraw, key=chance.choice(sorted(session.model.accepted))))
    return chance.choice(edits)


def shown(rows):
    """The groups as they stand, with their findings where they are unfolded."""
    groups = {}
    for row in map(rows.row, range(rows.rowCount())):
        if row.kind is RowKind.HEADING:
            groups[row.group] = (row.title, row.counts, [] if row.open else None)
        else:
            groups[row.group][2].append((row.id, row.title, row.text, row.reason))
    return groups


def afresh(desk, grouping):
    """The same of a list that was made just now."""
    rows = FindingRows()
    rows.grouping = grouping
    rows.show(desk.session.checked, S)
    for group in list(shown(rows)):
        if rows.is_open(group) != desk.rows.is_open(group):
            rows.turn(group)
    return rows


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_rows_that_followed_edits_are_those_of_a_fresh_look(desk, grouping, seed):
    chance = random.Random(seed)
    desk.open(team(*NAMES, rules=RULES))
    desk.panel.group_by(grouping)
    for step in range(STEPS):
        act = chance.random()
        if act < 0.1:
            desk.session.undo()
        elif act < 0.15:
            desk.session.redo()
        elif act < 0.3 and desk.rows.rowCount():
            heading = chance.choice(list(shown(desk.rows)))
            desk.rows.turn(heading)
        elif act < 0.4:
            desk.panel.next_finding()
        else:
            desk.session.apply(str(step), any_edit(chance, desk.session))
        fresh = afresh(desk, grouping)
        assert list(shown(desk.rows).items()) == list(shown(fresh).items())
        assert desk.rows.counts() == fresh.counts()
        assert [finding.key for finding in desk.rows.open_findings()] == [f.key for f in fresh.open_findings()]
        accepted = shown(desk.rows).get(ACCEPTED)
        assert (accepted is None) == (desk.panel.count == len(desk.rows._all))
