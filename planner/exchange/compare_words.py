"""Words and numbers that every readable form of a comparison uses."""

from collections.abc import Iterator

from planner.exchange.compare_report import CompareReport
from planner.language import tr
from planner.model.compare.movement import Movement
from planner.model.finding import Finding
from planner.model.scorecard import Score
from planner.model.vocabulary import Ownership
from planner.model.wording import listed, part_of, whole_percent


def heading(report: CompareReport) -> str:
    """Name what is compared: "Northwind marketing: from Small team to Growth stage"."""
    ends = f"from {report.names[0]} to {report.names[1]}"
    return f"{report.model.title}: {ends}" if report.model.title else f"{ends[:1].upper()}{ends[1:]}"


def summary(report: CompareReport) -> str:
    """Say in a sentence how much differs."""
    functions, changes = len(report.comparison.functions), len(report.changes)
    if not changes:
        return "No function changes its place or its owners."
    verb = "changes" if changes == 1 else "change"
    return f"{part_of(changes, functions).capitalize()} {verb} place or owners."


def movement_rows(report: CompareReport) -> Iterator[tuple[Movement, list[int]]]:
    """The movements that there are, with the number of functions for each ownership."""
    for movement in Movement:
        counts = [report.counted[ownership].get(movement, 0) for ownership in Ownership]
        if any(counts):
            yield movement, counts


def owner_lines(report: CompareReport) -> list[tuple[str, str]]:
    """Who joins and leaves, is split and merged: a word, and who."""
    changes, name = report.owners, report.comparison.name_of_owner
    said = [
        (word, ", ".join(map(name, owners)))
        for word, owners in (("Joining", changes.joined), ("Leaving", changes.left))
        if owners
    ]
    said += [("Split", f"{name(one)} into {listed(list(map(name, others)))}") for one, others in changes.split]
    return said + [("Merged", f"{listed(list(map(name, others)))} into {name(one)}") for one, others in changes.merged]


def score_words(score: Score) -> str:
    """Write a figure: "85 % (39 of 46)"."""
    if score.value is None:
        return "nothing to count"
    percent = f"{whole_percent(score.value)} %"
    return percent if score.good is None else f"{percent} ({score.good} of {score.counted})"


def measure_words(score: Score) -> str:
    """Name a figure, and say where less is better."""
    title = tr(score.measure.title)
    return title if score.measure.higher_is_better else tr("{measure} (less is better)", measure=title)


def finding_parts(report: CompareReport) -> list[tuple[str, tuple[Finding, ...]]]:
    """What becomes of the findings: a word, and which."""
    found = report.findings
    return [("Solved", found.solved), ("New", found.created), ("Left", found.left)]


def findings_words(report: CompareReport) -> str:
    """Count what becomes of the findings: "12 solved, 3 new, 4 left"."""
    return ", ".join(f"{len(findings) or 'none'} {word.lower()}" for word, findings in finding_parts(report))
