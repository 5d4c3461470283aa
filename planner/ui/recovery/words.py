"""What people read about a document that a crash left behind."""

from datetime import datetime

from planner.language import tr, trn
from planner.storage.recovery import Recovery
from planner.ui.widgets.plain import shortened
from planner.ui.words.moments import moment_words


def recovery_words(recovery: Recovery, now: datetime) -> str:
    """Say what it is, how much of it was never saved, and when it was last worked on; no full stop."""
    if recovery.digest:
        lost = trn(recovery.steps, "one step after the last save", "{n} steps after the last save")
    else:
        lost = tr("never saved")
    return f"{shortened(recovery.title)}, {lost}, {moment_words(recovery.last, now)}"
