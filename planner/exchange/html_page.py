"""One HTML file that stands alone: nothing from elsewhere, light, dark and printable.

The page says which script may run by its hash, so that no text in it ever can.
"""

import base64
import hashlib
from collections.abc import Iterable, Sequence
from html import escape

from planner.language import spoken_language

_STYLE = """\
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --line: #c9ced6; --quiet: #57606a;
  --head: #f3f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --paper: #16181d; --line: #454b55; --quiet: #a8b0bb; --head: #22262d; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 64rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
h3 { font-size: 1rem; margin-bottom: 0.25rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.25rem; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.quiet { color: var(--quiet); }
@media print {
  :root { --ink: #000000; --paper: #ffffff; --line: #999999; --quiet: #333333; --head: #eeeeee; }
  body { max-width: none; margin: 0; font-size: 10pt; }
  tr, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
}
"""


def html_page(title: str, body: Iterable[str], *, before: Iterable[str], style: str, script: str) -> str:
    """Give a whole file.

    Args:
        title: its title, as plain text; it heads the page too.
        body: what follows, as HTML.
        before: what stands before the main part, as HTML.
        style: more rules for the looks.
        script: what the page runs; where scripts are off the page must still say everything.
    """
    name = plain_html(title)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    return (
        f'<!DOCTYPE html>\n<html lang="{spoken_language().code}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{name}</title>\n<style>\n{_STYLE}{style}</style>\n</head>\n<body>\n"
        + "".join(f"{line}\n" for line in before)
        + f'<main id="content">\n<h1>{name}</h1>\n'
        + "".join(f"{line}\n" for line in body)
        + f"</main>\n<script>{script}</script>\n</body>\n</html>\n"
    )


def plain_html(text: str) -> str:
    """Give a text that a browser shows as it is, on one line."""
    return escape(" ".join(text.split()))


def html_table(
    caption: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    numbers: int,
    shares: Sequence[int],
) -> str:
    """Give a table whose first column heads its rows.

    Args:
        caption: what it shows, as plain text.
        header: the headings of its columns, as plain text.
        rows: its cells, as HTML.
        numbers: how many columns from the right hold numbers.
        shares: how wide its columns are, each as a part of the sum; empty where that follows from what is in them.
    """
    first = len(header) - numbers

    def cell(tag: str, place: int, html: str, scope: str = "") -> str:
        numeric = ' class="number"' if place >= first else ""
        return f"<{tag}{scope}{numeric}>{html}</{tag}>"

    head = "".join(cell("th", place, plain_html(text), ' scope="col"') for place, text in enumerate(header))
    columns = "".join(f'<col style="width: {share / sum(shares):.1%}">' for share in shares)
    group = f"\n<colgroup>{columns}</colgroup>" if columns else ""
    lines = [f"<table>\n<caption>{plain_html(caption)}</caption>{group}\n<thead><tr>{head}</tr></thead>\n<tbody>"]
    for row in rows:
        cells = [
            cell("th", 0, row[0], ' scope="row"'),
            *(cell("td", place, row[place]) for place in range(1, len(row))),
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join([*lines, "</tbody>\n</table>"])
