"""Moments as people say them: the time of day, and the day when it was not today."""

from datetime import datetime, timedelta

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def moment_words(moment: datetime, now: datetime) -> str:
    """Say when something was, in the time zone of ``now``: "23:41 today", "23:41 yesterday", "23:41 on 3 March"."""
    then = moment.astimezone(now.tzinfo)
    clock = f"{then:%H:%M}"
    if then.date() == now.date():
        return f"{clock} today"
    if then.date() == now.date() - timedelta(days=1):
        return f"{clock} yesterday"
    year = "" if then.year == now.year else f" {then.year}"
    return f"{clock} on {then.day} {MONTHS[then.month - 1]}{year}"


def here_and_now() -> datetime:
    """The time it is, in the time zone of this computer."""
    return datetime.now().astimezone()
