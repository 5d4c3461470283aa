"""Words and numbers that every readable form of a comparison uses."""

from collections.abc import Iterator

from planner.exchange.comparison.report import CompareReport
from planner.language import mark, tr, trn
from planner.model.compare.movement import Movement
from planner.model.finding import Finding
from planner.model.scorecard import Score
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, listed, part_of, whole_percent


def heading(report: CompareReport) -> str:
    """Name what is compared: "Northwind marketing: from Small team to Growth stage"."""
    before, after = report.names
    if report.model.title:
        return tr("{title}: from {before} to {after}", title=report.model.title, before=before, after=after)
    return tr("From {before} to {after}", before=before, after=after)


def summary(report: CompareReport) -> str:
    """Say in a sentence how much differs."""
    functions, changes = len(report.comparison.functions), len(report.changes)
    if not changes:
        return tr("No function changes its place or its owners.")
    part = capital(part_of(changes, functions))
    return trn(changes, "{part} changes place or owners.", "{part} change place or owners.", part=part)


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
        for word, owners in ((tr("Joining"), changes.joined), (tr("Leaving"), changes.left))
        if owners
    ]
    said += [
        (tr("Split"), tr("{owner} into {owners}", owner=name(one), owners=listed(list(map(name, others)))))
        for one, others in changes.split
    ]
    return said + [
        (tr("Merged"), tr("{owners} into {owner}", owners=listed(list(map(name, others))), owner=name(one)))
        for one, others in changes.merged
    ]


def score_words(score: Score) -> str:
    """Write a figure: "85 % (39 of 46)"."""
    if score.value is None:
        return tr("nothing to count")
    percent = f"{whole_percent(score.value)} %"
    if score.good is None:
        return percent
    return tr("{percent} ({good} of {counted})", percent=percent, good=score.good, counted=score.counted)


def measure_words(score: Score) -> str:
    """Name a figure, and say where less is better."""
    title = tr(score.measure.title)
    return title if score.measure.higher_is_better else tr("{measure} (less is better)", measure=title)


def finding_parts(report: CompareReport) -> list[tuple[str, tuple[Finding, ...]]]:
    """What becomes of the findings: a word, and which."""
    found = report.findings
    return [(tr("Solved"), found.solved), (tr("New"), found.created), (tr("Left", about="findings"), found.left)]


def findings_words(report: CompareReport) -> str:
    """Count what becomes of the findings: "12 solved, 3 new, 4 left"."""
    found = (report.findings.solved, report.findings.created, report.findings.left)
    return ", ".join(
        tr(some, number=len(findings)) if findings else tr(none)
        for findings, (some, none) in zip(found, _COUNTED, strict=True)
    )


_COUNTED = (
    (mark("{number} solved"), mark("none solved")),
    (mark("{number} new"), mark("none new")),
    (mark("{number} left"), mark("none left")),
)
