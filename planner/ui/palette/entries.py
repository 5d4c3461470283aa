"""What the command palette offers: every command that can be used now, and every structure that could be shown."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from planner.language import mark, tr
from planner.ui.commands import Command, menu_words
from planner.ui.overlay.answers import Answer
from planner.ui.palette.fuzzy import fit
from planner.ui.widgets.plain import shortened
from planner.ui.words.keys import keys_words

_LAST_USED = mark("Last used")
_IN_MENU = 4  # how much less a letter in the name of the menu counts


class Entry(NamedTuple):
    """Something that can be done now: its name in settings, words, menu, keys, and what does it."""

    id: str
    title: str
    menu: str
    keys: str
    run: Callable[[], object]


def entries_of(commands: Iterable[Command]) -> list[Entry]:
    """Give the commands that can be used now, in the order of the menus; choices that are on say so."""
    return [
        Entry(
            command.id,
            _words(command),
            menu_words(command.menu),
            "".join(map(keys_words, command.keys[:1])),
            command.run,
        )
        for command in commands
        if command.enabled()
    ]


def _words(command: Command) -> str:
    words = shortened(command.words())
    return tr("{command} (on)", command=words) if command.checked is not None and command.checked() else words


def answers_to(typed: str, entries: Sequence[Entry], last_used: Sequence[str]) -> list[Answer]:
    """Give the rows for what was typed: the best first; without a word all by menu, what was used last above them."""
    return _best(typed, entries, last_used) if typed.strip() else _all(entries, last_used)


def _all(entries: Sequence[Entry], last_used: Sequence[str]) -> list[Answer]:
    by_id = {entry.id: entry for entry in entries}
    used = [by_id[key] for key in last_used if key in by_id]
    rows = [Answer(tr(_LAST_USED))] if used else []
    rows += [Answer(entry.title, entry.menu, entry.keys, target=entry) for entry in used]
    menu = ""
    for entry in entries:
        if entry.menu != menu:
            menu = entry.menu
            rows.append(Answer(menu))
        rows.append(Answer(entry.title, "", entry.keys, target=entry))
    return rows


def _best(typed: str, entries: Sequence[Entry], last_used: Sequence[str]) -> list[Answer]:
    found = []
    places = {key: place for place, key in enumerate(last_used)}
    for entry in entries:
        own, with_menu = fit(typed, entry.title), fit(typed, f"{entry.menu} {entry.title}")
        if own is None and with_menu is None:
            continue
        in_menu = own is None
        score = own.score if own is not None else with_menu.score // _IN_MENU if with_menu is not None else 0
        spans = own.spans if own is not None else ()
        answer = Answer(entry.title, entry.menu, entry.keys, spans, target=entry)
        found.append(((in_menu, -score, places.get(entry.id, len(places)), len(entry.title)), answer))
    return [answer for _, answer in sorted(found, key=lambda pair: pair[0])]
