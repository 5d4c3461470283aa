"""The page of measurements: one section for each benchmark, with the machine, the day and the command."""

import re
from datetime import date
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"

_HEAD = """# How fast it is

Each section is what a benchmark printed: medians, the fastest round and the 95th percentile, with the ratio to a peer
that was measured in turn in the same run, and the goal where there is one. `python3 dev.py bench NAME --write` measures
anew and replaces the section. The load is what the machine had to do when the benchmark ended, the benchmark included:
well above the number of cores, others were at work as well, and the ratios say more than the times.
"""


def write_section(name: str, machine: str, said: str, page: Path = PAGE) -> None:
    """Put what a benchmark printed into the page, in the place of what it printed before."""
    text = page.read_text("utf-8") if page.is_file() else _HEAD
    measured = f"{date.today():%-d %B %Y}, `python3 dev.py bench {name} --write`, {machine}"
    section = f"\n## {name}\n\n{measured}\n\n```text\n{said.strip()}\n```\n"
    old = re.compile(rf"\n## {re.escape(name)}\n.*?(?=\n## |\Z)", re.DOTALL)
    text = old.sub(lambda _: section, text) if old.search(text) else text.rstrip("\n") + "\n" + section
    page.write_text(text, "utf-8")
