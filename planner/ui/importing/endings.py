"""How the names of files end in which tables are looked for."""

from pathlib import Path

ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".md", ".markdown", ".html", ".htm", ".xlsx")


def is_table_file(path: Path) -> bool:
    """May the file hold a table, as far as its name tells?"""
    return path.suffix.lower() in ENDINGS
