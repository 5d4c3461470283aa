"""The section of the tools."""

from collections.abc import Sequence
from functools import partial

from planner.language import mark, tr
from planner.model.agreements import Tool
from planner.model.edits.tools import add_tool, delete_tool, set_tool
from planner.model.tally import TOOL
from planner.model.usual_words import CATEGORIES, as_kept, as_said
from planner.model.vocabulary import OwnerKind
from planner.ui.agreements.section import Face, Section, functions_counted
from planner.ui.agreements.users import functions_that_name
from planner.ui.fields.field import Choice, Kind, Scene, fields_of
from planner.ui.fields.record_choices import by_name, owners_by_name

_of_tool = fields_of(lambda scene: scene.record, lambda scene: partial(set_tool, tool=scene.agreement.id))


def _categories(scene: Scene) -> Sequence[Choice]:
    """Those in use, then the usual ones."""
    used = {as_kept(Tool, "category", tool.category) for tool in scene.model.tools.values()} - {""}
    in_use, usual = ([(word, as_said(Tool, "category", word)) for word in words] for words in (used, CATEGORIES))
    return list(dict.fromkeys([*sorted(in_use, key=lambda choice: (choice[1].casefold(), choice)), *usual]))


def _owners(scene: Scene) -> Sequence[Choice]:
    """Nobody, the roles, and whoever owns it now."""
    now = scene.record.owner
    roles = owners_by_name(scene, OwnerKind.ROLE)
    other = [choice for choice in owners_by_name(scene) if choice[0] == now and choice not in roles]
    return [("", tr("Nobody")), *roles, *other]


OWNER = _of_tool(
    "owner",
    mark("Owned by"),
    Kind.CHOICE,
    or_none=True,
    step=lambda name, words: (
        tr("Let {words} own {name}", words=words, name=name) if words else tr("Let nobody own {name}", name=name)
    ),
    choices=_owners,
    half=True,
    tip=mark("The one role that keeps it in order."),
)


def _face(scene: Scene) -> Face:
    tool: Tool = scene.record
    running = functions_counted(scene.facts.count((TOOL, scene.agreement.id)))
    owned = tr("Owned by {owner}", owner=scene.model.owners[tool.owner].name) if tool.owner else tr("Nobody owns it")
    category = as_said(Tool, "category", tool.category)
    return Face(tool.name, " · ".join(filter(None, (category, running))), (owned, tool.description))


TOOLS = Section(
    "tool",
    mark("Tools"),
    mark("tool"),
    mark("The systems that functions run on. Each has one role that owns it."),
    mark(
        "Add the systems that the team works with, for instance “CRM” or “Web analytics”, and say which role owns each."
    ),
    (
        _of_tool("name", mark("Tool"), Kind.LINE, step=lambda name, _: tr("Rename {name}", name=name)),
        OWNER,
        _of_tool(
            "category",
            mark("Category"),
            Kind.NEW_CHOICE,
            value=lambda scene: as_kept(Tool, "category", scene.record.category),
            choices=_categories,
            half=True,
            hint=mark("No category"),
        ),
        _of_tool("description", mark("Description"), Kind.TEXT, step=lambda name, _: tr("Describe {name}", name=name)),
        functions_that_name("tools", mark("Functions that run on it")),
    ),
    order=lambda facts: by_name(facts.model.tools),
    face=_face,
    add=lambda _, key, words: partial(add_tool, tool=key, name=words[0]),
    delete=lambda scene: partial(delete_tool, tool=scene.agreement.id),
    hint=mark("What is the system called?"),
    goes_on="owner",
)
