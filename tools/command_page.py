"""The reference page of the command line, from the parsers of its arguments."""

import argparse
from collections.abc import Iterable, Iterator

from planner.arguments import command_parser

PAGE = "command-line.md"

_WIDTH = 90

_OPENING = """\
# The command line

`opmodel` does without a window what the window does, for scripts and for checks in a pipeline. `opmodel` alone opens
the window, `opmodel FILE` opens it on a file, and `opmodel COMMAND --help` prints what this page says about a command.
A command wins over a file of the same name; `opmodel ./check` opens the file.

Messages go to the standard error, results to the standard output or to the file behind `-o`. A file that is there is
replaced only with `--force`; `import --into`, and `merge` into OURS, bring the file up to date that they name. The
command line speaks English in every language of the window.

| exit status | means |
| --- | --- |
| 0 | all is well |
| 1 | a check found something, two models differ, or a merge left something to decide |
| 2 | a file or the call is bad; one sentence says what is wrong, where, and what is allowed; nothing was written |
"""


def page() -> str:
    """Give the text of the page."""
    commands = dict(_commands())
    overview = ["| command | does |", "| --- | --- |"]
    overview += [f"| [{name}](#{name}) | {_cell(about)} |" for name, (about, _) in commands.items()]
    parts = [_OPENING, "## All commands\n\n" + "\n".join(overview) + "\n"]
    parts += ["\n".join(_command(name, parser)) for name, (_, parser) in commands.items()]
    return "\n".join(parts)


def _commands() -> Iterator[tuple[str, tuple[str, argparse.ArgumentParser]]]:
    """Each command with what it does and what reads its arguments."""
    for group in command_parser()._actions:  # noqa: SLF001 - argparse tells what it was given in no other way
        if isinstance(group, argparse._SubParsersAction):  # noqa: SLF001
            for choice in group._choices_actions:  # noqa: SLF001
                yield choice.dest, (choice.help or "", group.choices[choice.dest])


def _command(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    actions = [action for action in parser._actions if action.dest != "help"]  # noqa: SLF001
    yield f"## {name}\n"
    yield f"{parser.description}\n"
    yield "```text"
    yield parser.usage if parser.usage else _wrapped(["opmodel", name], list(_usage(actions)))
    yield "```\n"
    if actions:
        yield "Its arguments:\n"  # between a block of code and a table, which would take over its looks in the window
        yield "| argument | means |"
        yield "| --- | --- |"
        yield from (f"| {_names(action)} | {_cell(_meaning(action))} |" for action in actions)
        yield ""


def _usage(actions: Iterable[argparse.Action]) -> Iterator[str]:
    """The arguments as they are written: what must be given first, then the options in brackets."""
    given = sorted(actions, key=lambda action: (bool(action.option_strings), not action.required))
    for action in given:
        if not action.option_strings:
            shape = {"?": "[{}]", "+": "{} …", "*": "[{} …]"}.get(str(action.nargs), "{}")
            yield shape.format(_value(action))
        else:
            text = " ".join(filter(None, (action.option_strings[0], _value(action))))
            yield text if action.required else f"[{text}]"


def _wrapped(first: list[str], others: list[str]) -> str:
    """The words of a call on lines that are not too long; no argument is parted from its value."""
    lines = [" ".join(first)]
    indent = " " * len(lines[0])
    for part in others:
        if len(lines[-1]) + len(part) >= _WIDTH:
            lines.append(indent)
        lines[-1] += f" {part}"
    return "\n".join(lines)


def _names(action: argparse.Action) -> str:
    value = _value(action)
    if not action.option_strings:
        return f"`{value}`"
    first = ", ".join(action.option_strings)
    return f"`{' '.join(filter(None, (first, value)))}`"


def _value(action: argparse.Action) -> str:
    """What stands for the value of an argument; empty for an option that is only there or not."""
    if action.nargs == 0:
        return ""
    if action.metavar is not None:
        return str(action.metavar)
    return action.dest.upper().replace("_", "-")


def _meaning(action: argparse.Action) -> str:
    choices = f"one of {', '.join(map(str, action.choices))}" if action.choices else ""
    needed = "must be given" if action.option_strings and action.required else ""
    return "; ".join(filter(None, (action.help, choices, needed)))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("%%", "%").replace("|", "\\|")
