"""``opmodel rules``: list the rules, or explain one."""

import argparse

from planner.commands.call_error import CallError
from planner.commands.options import add_format
from planner.commands.output import emit
from planner.exchange.table.error import shown


def add_rules(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    command.add_argument("code", metavar="CODE", nargs="?", help="the code of a rule, for instance GAP01")
    add_format(command)


def rules(call: argparse.Namespace) -> int:
    """Print the rulebook or one rule, and give the exit status."""
    from planner.exchange.reports.rules import near_codes, rule_json, rule_named, rule_text, rules_json, rules_text
    from planner.exchange.table.cells import either

    in_json = call.format == "json"
    if call.code is None:
        emit(rules_json() if in_json else rules_text())
        return 0
    rule = rule_named(call.code)
    if rule is None:
        near = near_codes(call.code)
        hint = f"perhaps {either(near)} is meant" if near else "opmodel rules lists them"
        msg = f"There is no rule {shown(call.code)}; {hint}."
        raise CallError(msg)
    emit(rule_json(rule) if in_json else rule_text(rule))
    return 0
