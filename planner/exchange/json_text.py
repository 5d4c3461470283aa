"""Data as JSON text, as every report and export writes it."""

import json


def json_text(data: object) -> str:
    """Write maps, lists, texts and finite numbers as JSON for people and programs, with a final newline."""
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
