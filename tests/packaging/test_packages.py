"""The packages that are handed out: what they hold. That an installed one works elsewhere is tried by .ci/run."""

import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from importlib import import_module
from pathlib import Path

import pytest

import planner

ROOT = Path(planner.__file__).parent.parent


def build(project: Path, kind: str, into: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(into)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = into.iterdir()
    return built


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def unpack(sdist: Path, into: Path) -> None:
    with tarfile.open(sdist) as opened:
        for member in opened:
            read = opened.extractfile(member)
            if read is not None:
                target = into / member.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(read.read())


def files(folder: str, pattern: str = "*") -> set[str]:
    found = {path.relative_to(ROOT) for path in (ROOT / folder).rglob(pattern) if path.is_file()}
    return {path.as_posix() for path in found if "__pycache__" not in path.parts}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> dict[str, bytes]:
    return contents(build(ROOT, "wheel", tmp_path_factory.mktemp("wheel")))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory) -> Path:
    return build(ROOT, "sdist", tmp_path_factory.mktemp("sdist"))


def test_the_wheel_holds_the_program_its_resources_and_its_pages_and_nothing_else(wheel):
    resources = files("resources") - files("resources", "*.ts")
    wanted = files("planner", "*.py") | {f"planner/{name}" for name in resources | files("docs")}
    held = {name for name in wheel if ".dist-info/" not in name}
    assert held == wanted
    assert all(wheel[f"planner/{name}"] == (ROOT / name).read_bytes() for name in resources)
    assert "planner/resources/schema/opmodel-1.0.schema.json" in held


def test_the_wheel_brings_the_licences_and_both_programs(wheel):
    about = {Path(name).name: data.decode() for name, data in wheel.items() if ".dist-info/" in name}
    metadata = Parser().parsestr(about["METADATA"])
    assert metadata["License-Expression"] == "MIT AND OFL-1.1"
    assert metadata["Version"] == planner.__version__
    assert about["LICENSE"] == (ROOT / "LICENSE").read_text("utf-8")
    assert about["OFL.txt"] == (ROOT / "resources/fonts/OFL.txt").read_text("utf-8")
    entries = [line.split(" = ") for line in about["entry_points.txt"].splitlines() if " = " in line]
    assert [name for name, _ in entries] == ["opmodel", "opmodel-window"]
    for _, place in entries:
        module, _, function = place.partition(":")
        assert callable(getattr(import_module(module), function))


def test_the_source_archive_builds_the_same_wheel(wheel, sdist, tmp_path):
    unpack(sdist, tmp_path)
    (project,) = tmp_path.iterdir()
    assert contents(build(project, "wheel", tmp_path / "built")) == wheel


def test_what_translators_wrote_comes_compiled_in_the_wheel_and_as_they_wrote_it_in_the_source_archive(sdist, tmp_path):
    unpack(sdist, tmp_path / "unpacked")
    (project,) = (tmp_path / "unpacked").iterdir()
    languages = project / "resources" / "languages"
    languages.mkdir(exist_ok=True)
    for ending in (".ts", ".qm"):
        (languages / f"planner_xx{ending}").write_bytes(b"a language")
    held = contents(build(project, "wheel", tmp_path / "wheel"))
    assert "planner/resources/languages/planner_xx.qm" in held
    assert not [name for name in held if name.endswith(".ts")]
    with tarfile.open(build(project, "sdist", tmp_path / "sdist")) as opened:
        names = {Path(name).name for name in opened.getnames()}
    assert {"planner_xx.ts", "planner_xx.qm"} <= names


def test_the_source_archive_can_be_run_and_tested_and_holds_nothing_that_tools_leave_behind(sdist):
    with tarfile.open(sdist) as opened:
        held = {name.partition("/")[2] for name in opened.getnames()}
    assert {"dev.py", "pyproject.toml", "README.md", "LICENSE", "packaging/planner.spec", "tests/conftest.py"} <= held
    assert files("tests", "*.py") | files("tools", "*.py") | files("docs") | files("resources") <= held
    assert not {name for name in held if name.startswith((".venv", "out/", "build/", "dist/")) or "__pycache__" in name}
