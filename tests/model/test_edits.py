"""Each edit as a table: what comes out of one small model, what was touched, and what is refused."""

from functools import partial
from typing import NamedTuple

import pytest

from planner.model.change import Edit, Edited, Ref
from planner.model.edits.assignments import assign, move_assignment, set_assignment, set_undecided, unassign
from planner.model.edits.functions import (
    add_functions,
    bring_back,
    delete_function,
    duplicate_function,
    move_function,
    park,
    place_functions,
    set_function,
    set_placement,
    take_out,
)
from planner.model.edits.owners import (
    add_owners,
    delete_owner,
    duplicate_owner,
    move_owner,
    remove_owner,
    seat_owner,
    set_owner,
    set_seat,
)
from planner.model.edits.structures import (
    add_structure,
    delete_structure,
    move_structure,
    rename_structure,
    set_title,
)
from planner.model.records import Function, Owner
from tests.integrity import assert_whole
from tests.model.start import (
    AGENCY,
    BLOG,
    EVENTS,
    GROWTH,
    HEAD,
    LEAD,
    NEW,
    PRICING,
    SALES,
    SEO,
    SMALL,
    START,
    WRITER,
    function,
    owner,
    seo,
    small,
)
from tests.rules.sketch import as_sketch, sketched


class Row(NamedTuple):
    """An edit, the lines of the sketch that it changes (old, new), and what it touched."""

    edit: Edit
    lines: tuple[tuple[str, str], ...]
    touched: set[Ref]


S = "  + Head, Lead, *Agency > Lead, Writer"
G = "  + Lead, *Agency > Head, Head, #Sales"
SEO_LINE = "  SEO: D Head; E Lead [copy], *Agency > Lead"

CHANGES = {
    # --- assignments
    "assign gives an ownership": Row(
        small(assign, function=PRICING, owner=WRITER, ownership="decision"),
        (("  Pricing:", "  Pricing: D Writer"),),
        {function(PRICING)},
    ),
    "assign adds a second ownership": Row(
        seo(assign, owner=HEAD, ownership="review"),
        ((SEO_LINE, SEO_LINE + "; R Head"),),
        {function(SEO)},
    ),
    "assign lets function and owner enter the structure": Row(
        small(assign, function=BLOG, owner=SALES, ownership="input"),
        (("  Pricing:", "  Pricing:\n  Blog: I #Sales"), (S, S + ", #Sales")),
        {function(BLOG), owner(SALES)},
    ),
    "unassign takes one ownership": Row(
        seo(unassign, owner=LEAD, ownership="execution"),
        ((SEO_LINE, "  SEO: D Head; E *Agency > Lead"),),
        {function(SEO)},
    ),
    "unassign without an ownership takes all": Row(
        partial(unassign, structure=GROWTH, function=SEO, owner=LEAD),
        (("  SEO: D Lead", "  SEO:"),),
        {function(SEO, GROWTH)},
    ),
    "move takes the boundary along": Row(
        seo(move_assignment, owner=LEAD, ownership="execution", to_owner=WRITER, to_ownership="execution"),
        ((SEO_LINE, "  SEO: D Head; E *Agency > Lead, Writer [copy]"),),
        {function(SEO)},
    ),
    "move to another ownership": Row(
        seo(move_assignment, owner=HEAD, ownership="decision", to_owner=HEAD, to_ownership="review"),
        ((SEO_LINE, "  SEO: E Lead [copy], *Agency > Lead; R Head"),),
        {function(SEO)},
    ),
    "move onto one who holds it keeps what that one has": Row(
        seo(move_assignment, owner=AGENCY, ownership="execution", to_owner=LEAD, to_ownership="execution"),
        ((SEO_LINE, "  SEO: D Head; E Lead [copy]"),),
        {function(SEO)},
    ),
    "move to one outside the structure seats it": Row(
        seo(move_assignment, owner=HEAD, ownership="decision", to_owner=SALES, to_ownership="decision"),
        ((SEO_LINE, "  SEO: D #Sales; E Lead [copy], *Agency > Lead"), (S, S + ", #Sales")),
        {function(SEO), owner(SALES)},
    ),
    "a boundary is trimmed": Row(
        seo(set_assignment, owner=AGENCY, ownership="execution", boundary="  links\n"),
        ((SEO_LINE, "  SEO: D Head; E Lead [copy], *Agency [links] > Lead"),),
        {function(SEO)},
    ),
    "undecided is a mark beside the owner": Row(
        seo(set_undecided, ownership="decision", undecided=True),
        ((SEO_LINE, "  SEO: D? Head; E Lead [copy], *Agency > Lead"),),
        {function(SEO)},
    ),
    "undecided lets the function enter": Row(
        small(set_undecided, function=BLOG, ownership="review", undecided=True),
        (("  Pricing:", "  Pricing:\n  Blog: R?"),),
        {function(BLOG)},
    ),
    # --- functions in a structure
    "place puts functions in scope": Row(
        partial(place_functions, structure=GROWTH, functions=[PRICING, SEO, EVENTS]),
        (("  SEO: D Lead", "  SEO: D Lead\n  Events:\n  Pricing:"),),
        {function(PRICING, GROWTH), function(EVENTS, GROWTH)},
    ),
    "take out removes what is held": Row(
        small(take_out, functions=[SEO, EVENTS, BLOG]),
        ((SEO_LINE + "\n", ""), ("  (Events): D Head\n", "")),
        {function(SEO), function(EVENTS)},
    ),
    "park keeps who holds it": Row(
        seo(park, reason="later"), ((SEO_LINE, SEO_LINE.replace("SEO", "(SEO)")),), {function(SEO)}
    ),
    "park what was not listed": Row(
        small(park, function=BLOG), (("  Pricing:", "  Pricing:\n  (Blog):"),), {function(BLOG)}
    ),
    "bring back": Row(
        small(bring_back, function=EVENTS), (("(Events): D Head", "Events: D Head"),), {function(EVENTS)}
    ),
    "a backup takes a seat": Row(
        seo(set_placement, backup=SALES), ((S, S + ", #Sales"),), {function(SEO), owner(SALES)}
    ),
    # --- functions
    "add functions": Row(
        small(add_functions, functions={NEW["f"]: Function(name="  Lead \n scoring ")}),
        (("  Pricing:", "  Pricing:\n  Lead scoring:"),),
        {Ref("function", NEW["f"]), function(NEW["f"])},
    ),
    "rename a function": Row(
        partial(set_function, function=PRICING, name="Price list"),
        (("  Pricing:", "  Price list:"),),
        {Ref("function", PRICING)},
    ),
    "duplicate a function right behind it": Row(
        seo(duplicate_function, copy=NEW["f"]),
        ((SEO_LINE, f"{SEO_LINE}\n{SEO_LINE.replace('SEO', 'SEO (copy)')}"),),
        {Ref("function", NEW["f"]), function(NEW["f"])},
    ),
    "delete a function everywhere": Row(
        partial(delete_function, function=SEO),
        ((SEO_LINE + "\n", ""), ("  SEO: D Lead\n", "")),
        {Ref("function", SEO), function(SEO), function(SEO, GROWTH)},
    ),
    "move a function before another": Row(
        partial(move_function, function=PRICING, area=None, before=SEO),
        ((f"{SEO_LINE}\n  (Events): D Head\n  Pricing:", f"  Pricing:\n{SEO_LINE}\n  (Events): D Head"),),
        {Ref("function", PRICING)},
    ),
    "move a function to the end": Row(
        partial(move_function, function=SEO, area=None),
        (
            (f"{SEO_LINE}\n  (Events): D Head\n  Pricing:", f"  (Events): D Head\n  Pricing:\n{SEO_LINE}"),
            ("  SEO: D Lead\n  Blog: E *Agency > Head; I #Sales", "  Blog: E *Agency > Head; I #Sales\n  SEO: D Lead"),
        ),
        {Ref("function", SEO)},
    ),
    # --- owners
    "add owners": Row(
        small(
            add_owners, owners={NEW["o"]: Owner(name="Analyst"), "o_second000000": Owner(name="Firm", kind="partner")}
        ),
        ((S, S + ", Analyst, *Firm"),),
        {Ref("owner", NEW["o"]), owner(NEW["o"]), Ref("owner", "o_second000000"), owner("o_second000000")},
    ),
    "seat an owner": Row(small(seat_owner, owner=SALES), ((S, S + ", #Sales"),), {owner(SALES)}),
    "a role becomes a partner": Row(
        partial(set_owner, owner=WRITER, kind="partner", may_decide=True),
        (("Writer", "*!Writer"),),
        {Ref("owner", WRITER)},
    ),
    "a contact takes a seat": Row(
        small(set_seat, owner=AGENCY, internal_contact=SALES),
        (("*Agency > Lead\n  (Ev", "*Agency > Sales\n  (Ev"), (S, S.replace("> Lead", "> Sales") + ", #Sales")),
        {owner(AGENCY), owner(SALES), owner(LEAD)},
    ),
    "move an owner before another": Row(
        small(move_owner, owner=WRITER, before=LEAD),
        ((S, "  + Head, Writer, Lead, *Agency > Lead"),),
        {owner(WRITER)},
    ),
    "move an owner to the end": Row(
        small(move_owner, owner=HEAD), ((S, "  + Lead, *Agency > Lead, Writer, Head"),), {owner(HEAD)}
    ),
    "duplicate an owner with its contact and without its work": Row(
        small(duplicate_owner, owner=AGENCY, copy=NEW["o"]),
        ((S, S + ", *Agency (copy) > Lead"),),
        {Ref("owner", NEW["o"]), owner(NEW["o"])},
    ),
    "remove an owner from one structure": Row(
        small(remove_owner, owner=LEAD),
        ((SEO_LINE, "  SEO: D Head; E *Agency"), (S, "  + Head, *Agency, Writer")),
        {owner(LEAD), owner(AGENCY), function(SEO)},
    ),
    "delete an owner everywhere": Row(
        partial(delete_owner, owner=HEAD),
        (
            (SEO_LINE, "  SEO: E Lead [copy], *Agency > Lead"),
            ("(Events): D Head", "(Events):"),
            (S, "  + Lead, *Agency > Lead, Writer"),
            ("*Agency > Head; I", "*Agency; I"),
            (G, "  + Lead, *Agency, #Sales"),
        ),
        {
            Ref("owner", HEAD),
            owner(HEAD),
            owner(HEAD, GROWTH),
            owner(AGENCY, GROWTH),
            function(SEO),
            function(EVENTS),
        },
    ),
    # --- structures
    "add a structure": Row(
        partial(add_structure, structure=NEW["s"], name="After the reorg"),
        ((G, G + "\nAfter the reorg"),),
        {Ref("structure", SMALL), Ref("structure", GROWTH), Ref("structure", NEW["s"])},
    ),
    "rename a structure": Row(
        partial(rename_structure, structure=SMALL, name="Today"), (("Small team", "Today"),), {Ref("structure", SMALL)}
    ),
    "delete a structure": Row(
        partial(delete_structure, structure=GROWTH),
        (("\nGrowth stage\n  SEO: D Lead\n  Blog: E *Agency > Head; I #Sales\n" + G, ""),),
        {Ref("structure", SMALL), Ref("structure", GROWTH)},
    ),
}


@pytest.mark.parametrize("row", CHANGES.values(), ids=CHANGES)
def test_an_edit_changes_these_lines_and_touches_these_records(row: Row) -> None:
    start = sketched(START)
    before = expected = as_sketch(start)
    for old, new in row.lines:
        assert expected.count(old) == 1, old
        expected = expected.replace(old, new)
    after, touched = row.edit(start)
    assert as_sketch(after) == expected != before
    assert touched == row.touched
    assert as_sketch(start) == before, "the model that was given stays"
    assert_whole(after)


SAME = {
    "assign what is held": seo(assign, owner=HEAD, ownership="decision"),
    "unassign what is not held": seo(unassign, owner=WRITER),
    "unassign another ownership": seo(unassign, owner=HEAD, ownership="review"),
    "move to where it is": seo(
        move_assignment, owner=HEAD, ownership="decision", to_owner=HEAD, to_ownership="decision"
    ),
    "set the same boundary": seo(set_assignment, owner=LEAD, ownership="execution", boundary=" copy "),
    "unmark what is not marked": seo(set_undecided, ownership="input", undecided=False),
    "place what is there": small(place_functions, functions=[SEO, EVENTS]),
    "take out what is not there": small(take_out, functions=[BLOG]),
    "bring back what is in scope": small(bring_back, function=SEO),
    "set the effort that is the default": seo(set_placement, effort=0.1),
    "add no functions": small(add_functions, functions={}),
    "add no owners": small(add_owners, owners={}),
    "rename to the same name": partial(set_function, function=SEO, name=" SEO "),
    "move a function where it is": partial(move_function, function=SEO, area=None, before=EVENTS),
    "move a function before itself": partial(move_function, function=SEO, area=None, before=SEO),
    "move the last function to the end": partial(move_function, function=BLOG, area=None),
    "seat who is seated": small(seat_owner, owner=HEAD),
    "set the capacity that is the default": small(set_seat, owner=HEAD, capacity=1.0, people=1),
    "move an owner where it is": small(move_owner, owner=HEAD, before=LEAD),
    "move an owner before itself": small(move_owner, owner=HEAD, before=HEAD),
    "remove who is not seated": small(remove_owner, owner=SALES),
    "set the same kind": partial(set_owner, owner=AGENCY, kind="partner"),
    "the same title": partial(set_title, title=" "),
    "rename a structure to its name": partial(rename_structure, structure=SMALL, name="Small team"),
    "move a structure where it is": partial(move_structure, structure=SMALL, before=GROWTH),
    "move the last structure to the end": partial(move_structure, structure=GROWTH),
}


@pytest.mark.parametrize("edit", SAME.values(), ids=SAME)
def test_where_nothing_changes_the_model_is_the_same_and_nothing_is_touched(edit: Edit) -> None:
    start = sketched(START)
    assert edit(start) == Edited(start, frozenset())
    assert edit(start).model is start
