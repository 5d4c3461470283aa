"""Freezes a version of the file format: python -m tools.freeze_format, once, on the day it is released.

Samples of files, put by hand into tests/storage/corpus/VERSION, stay as they are for ever. This writes beside them how
they are read today and what is saved of them, the schema of the version, and the hashes of all these files. Tests hold
every later program against them. A version that has its hashes is frozen, and nothing is written any more.
"""

import hashlib
import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from planner.model.operating_model import FORMAT_VERSION
from planner.model.rank import in_order
from planner.model.records import Owner, Record, Structure
from planner.storage.read import Opened, read_file
from planner.storage.schema import schema_text
from planner.storage.write import to_bytes

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "storage" / "corpus"
SCHEMAS = ROOT / "resources" / "schema"
HASHES = "SHA256SUMS"
AS_FOUND, REFUSED, READ, SAVED = "as-found", "refused", "read", "saved"
"""Files as other programs and hands write them, files that are no good, how files are read, and what is saved."""

Tree = dict[str, Any]


def main() -> int:
    """Freeze the present version; gives 1 where it is frozen already."""
    folder = CORPUS / ".".join(map(str, FORMAT_VERSION))
    if (folder / HASHES).exists():
        print(f"Version {folder.name} is frozen: its samples, its schema and how they are read stay.", file=sys.stderr)
        return 1
    for file in readable(folder):
        opened = read_file(file)
        if file.parent.name == AS_FOUND and not opened.read_only:
            _write(folder / SAVED / file.name, to_bytes(opened.model))
        _write(folder / READ / file.relative_to(folder).with_suffix(".json"), as_read(opened).encode())
    _write(schema_of(FORMAT_VERSION), schema_text().encode())
    _write(folder / HASHES, hashes(FORMAT_VERSION).encode())
    return 0


def readable(folder: Path) -> list[Path]:
    """The samples of a version that open: those that stay as they are when they are saved, and those that do not."""
    return [*sorted(folder.glob("*.opmodel")), *sorted((folder / AS_FOUND).glob("*.opmodel"))]


def schema_of(version: tuple[int, int]) -> Path:
    """Where the schema of a version is kept."""
    return SCHEMAS / f"opmodel-{version[0]}.{version[1]}.schema.json"


def hashes(version: tuple[int, int]) -> str:
    """The SHA-256 of every file that is frozen with a version, as `sha256sum -c` reads it in the project's folder."""
    folder = CORPUS / ".".join(map(str, version))
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != HASHES]
    names = sorted(path.relative_to(ROOT).as_posix() for path in (*files, schema_of(version)))
    return "".join(f"{hashlib.sha256((ROOT / name).read_bytes()).hexdigest()}  {name}\n" for name in names)


def as_read(opened: Opened) -> str:
    """What a file says, spelled out: every field with its default, and everything in the order that people see."""
    model = opened.model
    structures = {key: _placed(structure, model.owners) for key, structure in model.structures.items()}
    checkpoints = {key: _placed(kept.state, kept.owners) for key, kept in model.checkpoints.items()}
    told = {
        "read_only": opened.read_only,
        "repaired": opened.repaired,
        "order": {
            "areas": in_order(model.areas),
            "functions": model.function_order(),
            "structures": model.structure_order(),
            "steps of the workshop": model.workshop.step_order(),
        },
        "compared with": {key: model.before(key) for key in sorted(model.structures)},
        "owners of structures": structures,
        "owners of checkpoints": checkpoints,
        "model": _spelled_out(model),
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _placed(structure: Structure, owners: Mapping[str, Any]) -> list[Tree]:
    """The owners of a structure in their order, with the capacity and the people that count."""
    kinds = {key: owners[key].kind if key in owners else Owner(name="").kind for key in structure.owners}
    return [
        {
            "owner": key,
            "capacity": structure.owners[key].capacity_of(kinds[key]),
            "people": structure.owners[key].people_of(kinds[key]),
        }
        for key in structure.in_board_order(list(structure.owners))
    ]


def _spelled_out(value: Any) -> Any:  # noqa: ANN401 - whatever a record holds
    if isinstance(value, Record):
        fields = {name: getattr(value, name) for name in type(value).model_fields}
        unknown = {name: item for name, item in (value.__pydantic_extra__ or {}).items() if name.isprintable()}
        return {name: _spelled_out(item) for name, item in sorted((fields | unknown).items())}
    if isinstance(value, Mapping):
        return {name: _spelled_out(item) for name, item in sorted(value.items())}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, list):
        return [_spelled_out(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
