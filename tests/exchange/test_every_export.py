"""Every form that a model is exported in: the same bytes each time, and names that stay names."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from planner.cli import main
from planner.exchange.wanted import Wanted
from planner.model.edits.owners import set_owner
from planner.storage.errors import StorageError
from planner.storage.save import create
from planner.ui.exports import FORMATS, export_to, format_of
from tests.brackets import brackets
from tests.day import TODAY
from tests.exchange.hostile import LEAD, hostile_model
from tests.rules.sketch import sketched

ENDINGS = [form.ending for form in FORMATS]
NAMES = ("Plain name", '"] --> x <img src="http://x.example/i.png"> [a](http://x.example) %%{init: {}}%% =1+1 ]]> &lt;')
NEED_A_WINDOW_TOOLKIT = {form.ending for form in FORMATS if form.writer.startswith("planner.ui.")}

EXPORT_ALL = """
import sys
from datetime import date
from pathlib import Path
from planner.cli import main
from planner.exchange.wanted import Wanted
from planner.storage.read import bytes_of, parse
from planner.ui.exports import FORMATS, export_to
model = parse(bytes_of(Path(sys.argv[1])), "hostile").model
for form in FORMATS:
    export_to(Wanted(model, date.fromisoformat(sys.argv[3])), Path(sys.argv[2], "out" + form.ending))
"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> tuple[Path, ...]:
    """What two processes with different hashes wrote of a hostile model, and a third of a plain one."""
    folder = tmp_path_factory.mktemp("exports")
    running = []
    for number, name in ((1, NAMES[1]), (2, NAMES[1]), (3, NAMES[0])):
        source, out = folder / f"{number}.opmodel", folder / str(number)
        out.mkdir()
        create(set_owner(hostile_model(), owner=LEAD, name=name).model, source, force=False)
        environment = {
            **os.environ,
            "PYTHONHASHSEED": str(number),
            "QT_HASH_SEED": "0",  # a PDF has its resources in the order of Qt's own hashes
            "QT_QPA_PLATFORM": "offscreen",
        }
        call = [sys.executable, "-c", EXPORT_ALL, str(source), str(out), TODAY.isoformat()]
        running.append((out, subprocess.Popen(call, env=environment, stderr=subprocess.PIPE, text=True)))
    for _, process in running:
        said = process.communicate()[1]
        assert process.returncode == 0, said
    return tuple(out for out, _ in running)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_model_gives_the_same_bytes(exported, ending: str):
    one, other = (Path(folder, f"out{ending}").read_bytes() for folder in exported[:2])
    assert one
    if ending == ".pdf":  # Qt writes down when it was made
        one, other = (re.sub(rb"20\d\d-?\d\d-?\d\dT?[\d:]+", b"", data) for data in (one, other))
    assert one == other


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".plan.csv", ".mmd", ".dot", ".graphml", ".json"])
def test_tables_and_data_are_the_same_in_every_language_but_not_what_is_told_about_them(ending: str):
    write, wanted = format_of(Path(f"out{ending}")).load(), Wanted(hostile_model(), TODAY)
    plain = write(wanted)
    with brackets():
        told = write(wanted)
    assert told.data == plain.data
    assert len(told.notes) == len(plain.notes)
    assert [note for note in told.notes if "⟦" not in note] == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_name_adds_nothing_but_text(exported, ending: str):
    hostile, plain = (Path(folder, f"out{ending}").read_bytes() for folder in (exported[0], exported[2]))
    if ending in {".xlsx", ".pptx"}:
        assert _parts(hostile) == _parts(plain)
    elif ending in {".svg", ".plan.svg", ".graphml"}:
        assert _links(ET.fromstring(hostile)) == []
    elif ending == ".html":
        assert _tags(hostile) == _tags(plain)
    elif ending in {".csv", ".plan.csv"}:
        assert not [cell for row in _table(hostile) for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]
        assert len(_table(hostile)) == len(_table(plain))
    elif ending == ".json":
        assert len(json.loads(hostile)["nodes"]) == len(json.loads(plain)["nodes"])
    elif ending in {".mmd", ".dot", ".ics"}:
        unfolded = [text.replace(b"\r\n ", b"").splitlines() for text in (hostile, plain)]
        assert len(unfolded[0]) == len(unfolded[1])


NOTHING = {
    "": "The model has no structure; there is nothing to export. Add a structure first.",
    "Team": "The structure Team lists no functions and no owners; there is nothing to export.",
}
NO_PLAN = "A change plan leads from one structure to another, and this model has one alone. Add another first."


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending not in NEED_A_WINDOW_TOOLKIT])
@pytest.mark.parametrize("sketch", NOTHING, ids=["no structure", "an empty structure"])
def test_a_model_with_nothing_in_it_is_refused_in_a_sentence_or_written(ending: str, sketch: str):
    if ending == ".csv" or (ending == ".md" and sketch):
        refusal = ""
    else:
        refusal = NO_PLAN if ending in {".plan.csv", ".plan.md", ".ics"} else NOTHING[sketch]
    assert _refusal(ending, Wanted(sketched(sketch), TODAY)) == refusal


def _refusal(ending: str, wanted: Wanted) -> str:
    try:
        assert format_of(Path(f"out{ending}")).load()(wanted).data
    except StorageError as error:
        return str(error)
    return ""


def test_what_needs_no_window_toolkit_loads_none(tmp_path: Path):
    source = tmp_path / "team.opmodel"
    create(hostile_model(), source, force=False)
    endings = [ending for ending in ENDINGS if ending not in NEED_A_WINDOW_TOOLKIT]
    assert {".xlsx", ".pptx", ".mmd", ".dot", ".graphml", ".json"} <= set(endings)
    calls = "; ".join(
        f"assert main(['export', {str(source)!r}, '-o', {str(tmp_path / f'o{ending}')!r}]) == 0" for ending in endings
    )
    code = f"import sys; from planner.cli import main; {calls}; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _parts(data: bytes) -> dict[str, int]:
    """How many elements each part of an archive has; what points outside has none."""
    counted = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            root = ET.fromstring(archive.read(name))
            assert _links(root) == [], name
            assert not [e for e in root.iter() if e.get("TargetMode") == "External"], name
            counted[name] = sum(1 for _ in root.iter())
    slides = sum(count for name, count in counted.items() if name.startswith(("ppt/slides/", "xl/worksheets/")))
    assert slides
    return {name: count for name, count in counted.items() if name.endswith(".rels")}


def _links(root: ET.Element) -> list[str]:
    ends = ("}a", "}script", "}image", "}hlinkClick", "}hyperlink", "}f")
    return [str(e.tag) for e in root.iter() if str(e.tag).endswith(ends)]


def _tags(data: bytes) -> list[str]:
    found: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs) -> None:
            found.append(tag)
            assert not [value for _, value in attrs if value and "x.example" in value]

    Tags().feed(data.decode())
    return [tag for tag in found if tag in {"a", "script", "img", "iframe", "link", "form", "b", "i"}]


def _table(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_window_writes_all_of_a_workbook_and_of_slides_whatever_is_shown(tmp_path: Path):
    model = hostile_model()
    shown = Wanted(model, TODAY, "board", model.structure_order()[0])
    for ending in (".xlsx", ".pptx"):
        export_to(shown, tmp_path / f"shown{ending}")
        export_to(Wanted(model, TODAY), tmp_path / f"all{ending}")
        assert (tmp_path / f"shown{ending}").read_bytes() == (tmp_path / f"all{ending}").read_bytes()


@pytest.mark.parametrize(
    ("ending", "options", "says"),
    [
        (".pptx", ["--view", "nonsense"], '.pptx has no view "nonsense"; it has board, graph, compare'),
        (".mmd", ["--structure", "Nowhere"], 'has no structure "Nowhere"'),
        (".graphml", ["--view", "board"], "--view is not for .graphml: network in GraphML."),
        (".xlsx", ["--from", "Nowhere"], 'has no structure or checkpoint "Nowhere"'),
    ],
)
def test_a_call_that_cannot_be_met_is_refused_in_a_sentence(tmp_path: Path, capsys, ending, options, says):
    source, out = tmp_path / "team.opmodel", tmp_path / f"out{ending}"
    create(sketched("Team\n  SEO: D Head; E Head\nGrowth\n  SEO: D Head; E Head"), source, force=False)
    assert main(["export", str(source), "-o", str(out), *options]) == 2
    assert says in capsys.readouterr().err
    assert not out.exists()


def test_the_part_of_the_slides_is_chosen_on_the_command_line(tmp_path: Path):
    source, out = tmp_path / "team.opmodel", tmp_path / "out.pptx"
    create(sketched("Team\n  SEO: D Head; E Head"), source, force=False)
    assert main(["export", str(source), "-o", str(out), "--view", "roles", "--structure", "Team"]) == 0
    with zipfile.ZipFile(out) as archive:
        slides = [name for name in archive.namelist() if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)]
    assert len(slides) == 2
