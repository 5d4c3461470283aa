"""Moments as people say them: the time of day, and the day when it was not today."""

from datetime import datetime, timedelta

from planner.language import tr
from planner.model.wording import MONTHS


def moment_words(moment: datetime, now: datetime) -> str:
    """Say when something was, in the time zone of ``now``: "23:41 today", "23:41 yesterday", "23:41 on 3 March"."""
    then = moment.astimezone(now.tzinfo)
    clock = f"{then:%H:%M}"
    if then.date() == now.date():
        return tr("{clock} today", clock=clock)
    if then.date() == now.date() - timedelta(days=1):
        return tr("{clock} yesterday", clock=clock)
    month = tr(MONTHS[then.month - 1])
    if then.year == now.year:
        return tr("{clock} on {day} {month}", clock=clock, day=then.day, month=month)
    return tr("{clock} on {day} {month} {year}", clock=clock, day=then.day, month=month, year=then.year)


def here_and_now() -> datetime:
    """The time it is, in the time zone of this computer."""
    return datetime.now().astimezone()
