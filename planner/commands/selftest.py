"""``opmodel selftest``: make the example, check it, write it in every form, read back what can be read, and compare."""

import argparse
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from planner.commands.output import emit

if TYPE_CHECKING:
    from planner.model.operating_model import OperatingModel
    from planner.ui.exports import Format

EXAMPLE = "northwind-example"
"""The file of the template that the test is made with."""

FAILED = 1
"""Exit status where a step failed."""

_TABLES = (".csv", ".xlsx")
_PICTURES = (".png", ".svg")

Outcome = str
"""What a step that went well has to tell, in a few words."""


class Step(NamedTuple):
    """One step: its name, and what does it. It raises whatever says that it did not go well."""

    name: str
    run: Callable[[], Outcome]


class MismatchError(Exception):
    """What was read back is not what was written; the text says so."""


def selftest(call: argparse.Namespace) -> int:  # noqa: ARG001 - every command has the same shape
    """Run all steps, print a line for each, and give the exit status; everything is written to a folder for a while."""
    began = time.monotonic()
    failed = total = 0
    with TemporaryDirectory(prefix="opmodel-selftest-", ignore_cleanup_errors=True) as folder:
        for step in steps(Path(folder)):
            total += 1
            failed += not _went_well(step)
    seconds = time.monotonic() - began
    verdict = f"{failed} of {total} steps failed" if failed else f"All {total} steps went well"
    emit(f"{verdict}, in {seconds:.1f} seconds.\n")
    return FAILED if failed else 0


def steps(folder: Path) -> Iterator[Step]:
    """Give the steps in their order; each leaves what it writes in the folder."""
    from planner.storage.library import template_model, templates
    from planner.ui.exports import FORMATS

    model = template_model(next(template for template in templates() if template.file == EXAMPLE))
    yield Step("templates", _read_templates)
    yield Step("languages", _spoken)
    yield Step("data folder", _data_folder)
    yield Step("save and open", partial(_saved, model, folder / "example.opmodel"))
    yield Step("check", partial(_checked, model))
    for form in FORMATS:
        yield Step(f"export {form.ending}", partial(_exported, model, form, folder))
    for ending in _PICTURES:
        yield Step(f"open {ending}", partial(_opened, model, folder / f"example{ending}"))
    for ending in _TABLES:
        yield Step(f"import {ending}", partial(_imported, model, folder / f"example{ending}"))


def _went_well(step: Step) -> bool:
    try:
        outcome = step.run()
    except Exception as error:  # whatever goes wrong is what this command is there to tell
        emit(f"FAILED  {step.name}: {str(error) or type(error).__name__}\n")
        return False
    emit(f"ok      {step.name}: {outcome}\n")
    return True


def _read_templates() -> Outcome:
    from planner.storage.library import load_library, template_model, templates

    known = templates()
    for template in known:
        template_model(template)
    return f"{len(known)} templates, {len(load_library().functions)} functions in the library"


def _spoken() -> Outcome:
    from planner.ui.languages import ENGLISH, NAMES, translated

    silent = [name for code, name in NAMES.items() if code not in {ENGLISH, *translated()}]
    _same(not silent, f"the texts are missing for {', '.join(silent)}")
    return f"{len(NAMES)}: {', '.join(NAMES.values())}"


def _data_folder() -> Outcome:
    from planner.storage.data_folder import room

    folder = room()
    with TemporaryDirectory(dir=folder):
        return f"{folder} can be written"


def _saved(model: "OperatingModel", path: Path) -> Outcome:
    from planner.storage.read import read_file
    from planner.storage.save import create

    create(model, path, force=False)
    _same(read_file(path).model == model, "the model that was read is not the one that was saved")
    return f"{path.stat().st_size:,} bytes, the same model"


def _checked(model: "OperatingModel") -> Outcome:
    from planner.model.checked import Checked

    checked = Checked.of(model, date.today())
    findings = sum(len(checked.open_findings(structure)) for structure in model.structure_order())
    functions = len(model.functions)
    _same(bool(findings), "the example has findings, and none was found")
    return f"{functions} functions in {len(model.structures)} structures, {findings} findings"


def _exported(model: "OperatingModel", form: "Format", folder: Path) -> Outcome:
    from planner.exchange.wanted import Wanted
    from planner.storage.atomic import create_bytes

    made = form.load()(Wanted(model, date.today()))
    _same(bool(made.data), "nothing was written")
    create_bytes(made.data, folder / f"example{form.ending}", force=False)
    return f"{form.words[:1].lower()}{form.words[1:]}, {len(made.data):,} bytes"


def _opened(model: "OperatingModel", path: Path) -> Outcome:
    from planner.storage.opening import open_any

    _same(open_any(path).opened.model == model, "the model in the picture is not the one that was written")
    return "the picture opens as the same model"


def _imported(model: "OperatingModel", path: Path) -> Outcome:
    """Read a table back; what a table can hold of the model must be what it was."""
    from planner.exchange.incoming import read_incoming
    from planner.exchange.table.reading import Imported
    from planner.exchange.table.writing import write_table
    from planner.storage.read import bytes_of

    found = read_incoming(bytes_of(path), path.name, None)
    if not isinstance(found, Imported):
        msg = "it was not known again as an assignment table"
        raise MismatchError(msg)
    _same(write_table(found.model).data == write_table(model).data, "the assignments that were read are others")
    return "the same assignments"


def _same(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as: it holds, otherwise this is said
    if not holds:
        raise MismatchError(otherwise)
