"""GOV06: no function runs on the tool."""

from tests.rules.case import Edge, Found


def _found(tool: str = "CRM", structure: str = "Small team") -> tuple[Found, ...]:
    return (Found("GOV06", "advice", (tool,), f"No function in scope of {structure} runs on the tool {tool}."),)


BAD = """
Small team
  SEO {tools: CMS}: D Head of marketing; E Content lead
! tool CRM > Content lead
! tool CMS > Content lead
"""

FOUND = _found()

GOOD = """
Small team
  SEO {tools: CMS, CRM}: D Head of marketing; E Content lead
! tool CRM > Content lead
! tool CMS > Content lead
"""

EDGES = {
    "a function that nobody holds is one": Edge("Small team\n  SEO {tools: CRM}:\n! tool CRM"),
    "a parked function is none": Edge("Small team\n  (SEO) {tools: CRM}: E Lead\n! tool CRM", _found()),
    "each structure is asked on its own": Edge(
        "Small team\n  SEO {tools: CRM}:\nGrowth stage\n  Blog:\n! tool CRM", _found(structure="Growth stage")
    ),
    "each tool is told": Edge("Small team\n! tool CRM\n! tool CMS", _found() + _found("CMS")),
    "a model without tools has none to use": Edge("Small team\n  SEO: E Lead"),
}
