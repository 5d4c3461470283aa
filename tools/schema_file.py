"""Writes the JSON Schema of the file from the records: python -m tools.schema_file [--check].

With --check nothing is written; exit status 1 says that the committed schema differs from the records.
"""

import argparse
import sys
from pathlib import Path

from planner.storage.schema import schema_text

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "docs" / "opmodel.schema.json"
COMMAND = "python -m tools.schema_file"


def main() -> int:
    """Write the schema, or compare it with the records."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, and fail when the schema is out of date")
    call = parser.parse_args()
    text = schema_text()
    if not call.check:
        FILE.write_text(text, encoding="utf-8", newline="\n")
        return 0
    if FILE.exists() and FILE.read_text(encoding="utf-8") == text:
        return 0
    print(f"{FILE.relative_to(ROOT)} is out of date: {COMMAND}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
