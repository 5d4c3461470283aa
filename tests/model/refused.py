"""Edits that are refused, and the sentence that each of them says."""

from functools import partial

from planner.model.change import in_one_step
from planner.model.edits.areas import delete_area
from planner.model.edits.assignments import assign, move_assignment, set_assignment, set_undecided
from planner.model.edits.functions import add_functions, delete_function, move_function, set_function, set_placement
from planner.model.edits.owners import add_owners, delete_owner, move_owner, set_owner, set_seat
from planner.model.edits.structures import delete_structure, move_structure, rename_structure
from planner.model.records import Function, Owner
from tests.model.start import AGENCY, BLOG, EVENTS, GROWTH, HEAD, LEAD, NEW, SALES, SEO, SMALL, WRITER, seo, small

REFUSED = {
    "no such structure": (
        partial(rename_structure, structure="s_x", name="X"),
        "There is no structure with the id 's_x'",
    ),
    "no such function": (partial(delete_function, function="f_x"), "There is no function with the id 'f_x' any more."),
    "no such owner": (partial(delete_owner, owner="o_x"), "There is no owner with the id 'o_x' any more."),
    "no such area": (partial(delete_area, area="a_x"), "There is no area with the id 'a_x' any more."),
    "no such neighbour": (partial(move_function, function=SEO, area=None, before="f_x"), "There is no function"),
    "no such neighbouring structure": (partial(move_structure, structure=SMALL, before="s_x"), "There is no structure"),
    "a neighbour outside the structure": (small(move_owner, owner=HEAD, before=SALES), "Sales is not in Small team."),
    "assign to a parked function": (
        small(assign, function=EVENTS, owner=HEAD, ownership="execution"),
        "Events is parked in Small team. Bring it back into scope first.",
    ),
    "an unknown ownership": (
        seo(assign, owner=HEAD, ownership="advice"),
        "'advice' is no ownership; allowed are decision, execution, input, review.",
    ),
    "an unknown mark": (seo(set_undecided, ownership="advice", undecided=True), "'advice' is no ownership"),
    "move what is not held": (
        seo(move_assignment, owner=WRITER, ownership="input", to_owner=HEAD, to_ownership="input"),
        "Writer does not hold input on SEO.",
    ),
    "move onto a parked function's owner": (
        small(
            move_assignment, function=EVENTS, owner=HEAD, ownership="decision", to_owner=LEAD, to_ownership="decision"
        ),
        "Events is parked in Small team.",
    ),
    "a boundary of nothing": (
        seo(set_assignment, owner=WRITER, ownership="input"),
        "Writer does not hold input on SEO.",
    ),
    "a share of a decision": (
        seo(set_assignment, owner=HEAD, ownership="decision", share=0.5),
        "A share belongs to an execution; decision has none.",
    ),
    "a share above the whole": (
        seo(set_assignment, owner=LEAD, ownership="execution", share=1.01),
        "A share lies between 0 and 1; 1.01 does not.",
    ),
    "a share that is no number": (
        seo(set_assignment, owner=LEAD, ownership="execution", share=float("nan")),
        "A share lies between 0 and 1; nan does not.",
    ),
    "a name of nothing": (partial(set_function, function=SEO, name=" \n "), "A function needs a name."),
    "a name with a bell": (
        partial(rename_structure, structure=SMALL, name="Small\x07"),
        r"A structure holds the control character U\+0007; only tab and newline are allowed.",
    ),
    "a text that is too long": (
        partial(set_function, function=SEO, note="x" * 10_001),
        "The note is 10,001 characters long; 10,000 are allowed.",
    ),
    "a field that is not there": (partial(set_owner, owner=HEAD, colour="red"), "A role has no colour."),
    "an area that is not there": (partial(set_function, function=SEO, area="a_x"), "There is no area"),
    "add into an area that is not there": (
        small(add_functions, functions={NEW["f"]: Function(name="X", area="a_x")}),
        "There is no area",
    ),
    "an effort below nothing": (seo(set_placement, effort=-0.1), "-0.1 is no effort: "),
    "a day that is none": (
        small(set_placement, function=EVENTS, until="1.3.2027"),
        "'1.3.2027' is no until: a date is written as YYYY-MM-DD",
    ),
    "a place of what is not there": (small(set_placement, function=BLOG, effort=1), "Blog is not in Small team."),
    "a seat of who is not there": (small(set_seat, owner=SALES, people=1), "Sales is not in Small team."),
    "an unknown kind": (
        partial(set_owner, owner=HEAD, kind="robot"),
        "'robot' is no kind of owner; allowed are role, partner, department.",
    ),
    "a contact of oneself": (
        small(set_seat, owner=AGENCY, internal_contact=AGENCY),
        "Agency cannot be its own internal contact.",
    ),
    "an id that is taken": (
        small(add_owners, owners={HEAD: Owner(name="Another")}),
        f"A record with the id {HEAD} exists already.",
    ),
    "the only structure": (
        in_one_step(partial(delete_structure, structure=SMALL), partial(delete_structure, structure=GROWTH)),
        "Growth stage is the only structure; a model keeps at least one.",
    ),
}
