"""Who joins and leaves, who is split over several and who is merged of several."""

import pytest

from planner.model.compare.role_changes import owner_changes
from tests.model.compare.held import compared

FUNCTIONS = ("SEO", "PR", "Video", "Events", "Blog")


def changes(before: str, after: str) -> dict[str, object]:
    """Who does what, by name; a word of owners stands for who holds each of the five functions, in order."""
    lines = []
    for name, word in (("Before", before), ("After", after)):
        lines.append(name)
        pairs = zip(FUNCTIONS, word.split(), strict=False)
        lines += [f"  {function}: D {owner}" if owner != "-" else f"  {function}:" for function, owner in pairs]
    comparison = compared("\n".join(lines))
    found = owner_changes(comparison)
    name = comparison.name_of_owner
    return {
        "joined": [name(owner) for owner in found.joined],
        "left": [name(owner) for owner in found.left],
        "split": {name(one): [name(other) for other in others] for one, others in found.split},
        "merged": {name(one): [name(other) for other in others] for one, others in found.merged},
    }


@pytest.mark.parametrize(
    ("before", "after", "split", "merged"),
    [
        ("A A A A A", "B B C C C", {"A": ["C", "B"]}, {}),
        ("A A A A A", "B C D - -", {"A": ["B", "C", "D"]}, {}),
        ("A A A A A", "B C - - -", {}, {}),  # two of five is less than 60 %
        ("A A A A A", "B B B B C", {"A": ["B", "C"]}, {}),  # one of five is 20 %
        ("A A A A A", "B B B B B", {}, {}),  # one heir is a handover
        ("A A A A A", "B B C C A", {}, {}),  # it is still there
        ("A A A A A", "*B *B *C *C *C", {}, {}),  # partners are no roles
        ("B B C C C", "A A A A A", {}, {"A": ["C", "B"]}),
        ("B C - - -", "A A A A A", {}, {}),
        ("A A C C D", "E E E E E", {}, {"E": ["A", "C", "D"]}),
    ],
)
def test_a_role_is_split_or_merged_when_most_of_its_work_says_so(before, after, split, merged) -> None:
    found = changes(before, after)
    assert (found["split"], found["merged"]) == (split, merged)


def test_decisions_and_execution_both_count_as_work() -> None:
    comparison = compared("Before\n  SEO: D A; E A\n  PR: I A; R A\nAfter\n  SEO: D B; E C\n  PR: I D; R D")
    (split,) = owner_changes(comparison).split
    assert [comparison.name_of_owner(owner) for owner in split.others] == ["B", "C"]


def test_whoever_is_seated_on_one_side_only_joins_or_leaves() -> None:
    found = changes("A *P #S A A", "A A *Q A A")
    assert found["joined"] == ["Q"]
    assert found["left"] == ["P", "S"]
    comparison = compared("Before\n  SEO: D A\n  + B\nAfter\n  SEO: D A\n  + C")
    assert [comparison.name_of_owner(owner) for owner in owner_changes(comparison).joined] == ["C"]
