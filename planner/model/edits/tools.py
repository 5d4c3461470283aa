"""Tools: add, describe and delete the systems that functions run on."""

from typing import Any

from planner.language import tr
from planner.model.agreements import Tool
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.parts import edited, the_owner, the_tool, unused, with_item, without
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.model.text import clean_name


def add_tool(model: OperatingModel, *, tool: str, name: str) -> Edited:
    """Add a tool with this id; nobody owns it and no function runs on it yet."""
    record = Tool(name=clean_name(name, tr("A tool")))
    return edited(model, {Ref("tool", tool)}, tools=with_item(model.tools, unused(model.tools, tool), record))


def set_tool(model: OperatingModel, *, tool: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a tool: name, category, owner, description.

    Raises:
        EditError: the owner does not exist, a text is not allowed, or a value does not fit its field.
    """
    record = the_tool(model, tool)
    if fields.get("owner") is not None:
        the_owner(model, fields["owner"])
    changed = with_fields(record, fields, tr("A tool"))
    return edited(model, {Ref("tool", tool)}, tools=with_item(model.tools, tool, changed))


def delete_tool(model: OperatingModel, *, tool: str) -> Edited:
    """Delete a tool; the functions that run on it stay."""
    the_tool(model, tool)
    running = {key: record for key, record in model.functions.items() if tool in record.tools}
    touched = {Ref("tool", tool), *(Ref("function", key) for key in running)}
    tools, functions = without(model.tools, tool), model.functions
    if running:
        left = {key: record.replace(tools=record.tools - {tool}) for key, record in running.items()}
        functions = frozen_map({**functions, **left})
    return edited(model, touched, tools=tools, functions=functions)
