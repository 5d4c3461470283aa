"""A change plan as a calendar (RFC 5545): an event on the day of each step that has one.

A step is an event of a whole day and not a task (VTODO), since common calendars show events and leave tasks out; it
does not block the day. An event keeps its UID as long as the plan has the step, so that a calendar that reads the file
again moves the event instead of adding another one.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from planner import __version__
from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.exchange.plan.words import heading, order_words
from planner.language import tr, trn

_LONGEST_LINE = 75  # octets, without the line end
_MARKS = re.compile(r"([\\;,])")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")


def plan_ics(report: PlanReport, today: date) -> str:
    """Write the steps that have a date as events of whole days; lines end with CR LF.

    Args:
        report: the plan.
        today: when the events are said to be made.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//opmodel//planner {__version__}//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(heading(report))}",
    ]
    for planned in dated(report):
        lines += _event(report, planned, today)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def dated(report: PlanReport) -> list[PlannedStep]:
    """The steps that have a date."""
    return [planned for planned in report.steps if planned.note.date is not None]


def undated_words(report: PlanReport) -> str:
    """Say how many steps a calendar leaves out; empty where there are none."""
    number = len(report.steps) - len(dated(report))
    if not number:
        return ""
    return trn(number, "{n} step has no date and is left out.", "{n} steps have no date and are left out.")


def _event(report: PlanReport, planned: PlannedStep, today: date) -> Iterator[str]:
    day = planned.note.date or today
    words = tr("Done: {step}", step=planned.step.words) if planned.note.done else planned.step.words
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(report, planned)}"
    yield f"DTSTAMP:{_day(today)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(day)}"
    if day < date.max:
        yield f"DTEND;VALUE=DATE:{_day(day + timedelta(days=1))}"
    yield f"SUMMARY:{_text(words)}"
    description = _description(report, planned)
    if description:
        yield f"DESCRIPTION:{_text(description)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _uid(report: PlanReport, planned: PlannedStep) -> str:
    words = (*report.ends, *planned.step.key.split(" "))
    return f"{'.'.join(_UNSAFE.sub('-', word) for word in words)}@opmodel"


def _description(report: PlanReport, planned: PlannedStep) -> str:
    number = tr("Step {number} of {steps}", number=planned.number, steps=len(report.steps))
    said = (
        ": ".join(filter(None, (number, order_words(planned)))),
        tr("Seen to by {owner}", owner=planned.owner) if planned.owner else "",
        planned.note.note,
    )
    return "\n".join(filter(None, said))


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(text: str) -> str:
    """A text as a value: marks escaped, line ends as two characters; tabs are blanks."""
    return _MARKS.sub(r"\\\1", text).replace("\t", " ").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, all but the first with a blank before; no character is cut."""
    part, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST_LINE:
            yield part
            part, size = " ", 1
        part += character
        size += width
    yield part
