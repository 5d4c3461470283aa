"""The reference page of the rules, from the rulebook."""

import textwrap
from collections.abc import Iterator
from itertools import groupby

from planner.exchange.reports.rules import sections
from planner.model.families import FAMILIES, Family
from planner.model.finding import Severity
from planner.model.rule import AnyRule
from planner.model.rule_words import GRADES
from planner.model.rulebook import RULES

PAGE = "rules.md"

_WIDTH = 120

_OPENING = """\
# The rules

The rules look at every structure of a model, and some at the model as a whole. They report; they never change anything.
The window shows what they find while you work, and `opmodel check` prints it. `opmodel rules` lists the rules, and
`opmodel rules GAP01` says about one what this page says. `opmodel check FILE --family GAP,OVL` looks for some families
only. The text of the page is the text of the rules themselves.

## How to read them

- A function is *in scope* when the structure lists it and has not parked it. A rule looks only at these, and at what is
  held on them, unless it says something else. A function that a structure does not list is *absent* from it.
- A function is *sensitive* when it affects tracking, budget, lead quality, sales handoff or strategy.
- A *role* is a seat inside the team, a *partner* somebody outside, a *department* another part of the company. An
  *owner* is any of them.
- An ownership that the group has marked *undecided* counts as held for GAP01, GAP02 and GAP03; GAP04 lists it.
- A *limit*, or a *given* number or share, is the threshold that stands with the rule. "At least" and "within" include
  it; "more than" and "above" do not.
- A number of people of 0 means a vacant seat. A role that gives no number is one person; of other owners it is not
  known.
"""

_SEVERITIES = {
    Severity.ERROR: "the structure contradicts itself, or leaves work without an owner",
    Severity.WARNING: "known to hurt",
    Severity.ADVICE: "worth a look",
}

_SETTINGS = """\
## Change a threshold, or switch a rule off

The thresholds below are defaults and never laws. A model can set its own and can switch rules off; both travel in the
file, so that everybody who opens it sees the same findings:

```json
"settings": {
 "rules": {
  "OVL03": {
   "thresholds": {
    "execution_owners": 4
   }
  },
  "PROC03": {
   "off": true
  }
 }
}
```

A threshold is named as below, and a share is written in percent (80, not 0.8). What is not set has its default, and so
has what makes no sense, such as a negative number; the values that make sense stand beside each threshold.

## Accept a finding

A finding that the team has seen and lives with can be accepted with a reason. It is then listed apart, with the reason,
and no longer counts: neither in a sum nor for the exit status of `opmodel check`. The file keeps it by the rule, the
structure (`-` for the model as a whole) and the records that it names, with its severity and evidence on that day:

```json
"accepted": {
 "LOAD01 s_smallteam01 o_copywriter1": {
  "evidence": {
   "functions": 0
  },
  "reason": "The seat is filled in March.",
  "severity": "warning"
 }
}
```

It comes back by itself when its severity, the records that it names or a number in it changes. Another name for a
record changes nothing.
"""


def page() -> str:
    """Give the text of the page."""
    members = {code: list(rules) for code, rules in groupby(RULES, key=lambda rule: rule.family)}
    families = [family for family in FAMILIES if family.code in members]
    parts = [_OPENING, _severities(), _SETTINGS, "## All rules\n\n" + _overview(members)]
    parts += ["\n".join(_family(family, members[family.code])) for family in families]
    return "\n".join(parts)


def _severities() -> str:
    lines = ["| severity | means |", "| --- | --- |"]
    lines += [f"| {severity.value} | {words} |" for severity, words in _SEVERITIES.items()]
    lines += ["", "The severity beside a title is the gravest that the rule reports.", ""]
    lines += ["| grade of a source | it is |", "| --- | --- |"]
    lines += [f"| {grade.value} | {words} |" for grade, words in GRADES.items()]
    return "\n".join([*lines, ""])


def _overview(members: dict[str, list[AnyRule]]) -> str:
    lines = ["| code | severity | title |", "| --- | --- | --- |"]
    rules = (rule for of_family in members.values() for rule in of_family)
    lines += [f"| [{rule.code}](#{rule.code.lower()}) | {rule.severity.value} | {rule.title} |" for rule in rules]
    return "\n".join([*lines, ""])


def _family(family: Family, rules: list[AnyRule]) -> Iterator[str]:
    yield f"## {family.code}: {family.title.lower()}\n"
    yield _wrapped(family.about)
    for rule in rules:
        yield f'\n<a id="{rule.code.lower()}"></a>\n'
        yield f"### {rule.code}: {rule.title.lower()} ({rule.severity.value})\n"
        for heading, paragraphs in sections(rule):
            if len(paragraphs) == 1:
                yield _wrapped(f"- **{heading}.** {paragraphs[0]}")
            else:
                yield f"- **{heading}.**"
                yield from (_wrapped(f"  - {paragraph}") for paragraph in paragraphs)
    yield ""


def _wrapped(text: str) -> str:
    indent = " " * (len(text) - len(text.lstrip(" -")))
    return textwrap.fill(text, _WIDTH, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False)
