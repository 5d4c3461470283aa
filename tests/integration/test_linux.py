"""What is written for a Linux desktop: its own tools must accept it and find files by it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner.cli import main
from planner.integration.linux import APPLICATION, quoted
from planner.storage.library import template_model, templates
from planner.storage.write import to_bytes

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this is for Linux")


@pytest.fixture
def home(tmp_path: Path, monkeypatch) -> Path:
    """A user's data folder that nothing is in yet."""
    folder = tmp_path / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return folder


def run(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_it_is_written_where_desktops_look_and_taken_back_whole(home, capsys):
    assert main(["integrate"]) == 0
    said = capsys.readouterr().out
    entry = home / "applications" / f"{APPLICATION}.desktop"
    assert f"Written: {entry}\n" in said
    text = entry.read_text("utf-8")
    assert "@COMMAND@" not in text
    assert "opmodel-window %f\n" in text
    assert (home / "mime/packages/application-x-opmodel.xml").is_file()
    assert not (home.parent / "config").exists()
    assert main(["integrate", "--remove"]) == 0
    assert said.replace("Written", "Removed") == capsys.readouterr().out
    assert not {name for name in files(home) if "opmodel" in name.lower() and "cache" not in name}
    assert main(["integrate", "--remove"]) == 0
    assert capsys.readouterr().out == "Nothing was registered.\n"


def test_writing_it_again_changes_nothing(home):
    assert main(["integrate"]) == 0
    before = {path: path.read_bytes() for path in home.rglob("*opmodel*") if path.is_file()}
    assert main(["integrate"]) == 0
    assert {path: path.read_bytes() for path in home.rglob("*opmodel*") if path.is_file()} == before


def test_the_entry_is_valid(home):
    main(["integrate"])
    assert run("desktop-file-validate", str(home / "applications" / f"{APPLICATION}.desktop")) == ""


@pytest.mark.usefixtures("home")
def test_a_double_click_opens_a_model_with_it():
    main(["integrate"])
    if shutil.which("update-desktop-database") is None:
        pytest.skip("update-desktop-database is not installed")
    assert run("gio", "mime", "application/x-opmodel").splitlines()[0].endswith(f": {APPLICATION}.desktop")


def test_the_description_is_valid(home):
    main(["integrate"])
    run("appstreamcli", "validate", "--no-net", str(home / "metainfo" / f"{APPLICATION}.metainfo.xml"))


def test_files_are_known_by_name_and_by_what_they_begin_with(home, tmp_path):
    main(["integrate"])
    model = tmp_path / "team.opmodel"
    model.write_bytes(to_bytes(template_model(templates()[0])))
    renamed = tmp_path / "team.download"
    shutil.copy(model, renamed)
    run("update-mime-database", str(home / "mime"))
    assert "x-opmodel" in (home / "mime/globs2").read_text("utf-8")
    for path in (model, renamed):
        assert run("gio", "info", "-a", "standard::content-type", str(path)).strip().endswith("application/x-opmodel")


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/usr/bin/opmodel-window", "/usr/bin/opmodel-window"),
        ("/home/My Apps/opmodel-window", '"/home/My Apps/opmodel-window"'),
        ("/home/100%/x", "/home/100%%/x"),
        ('/a"b$c`d\\e f/x', '"/a\\\\"b\\\\$c\\\\`d\\\\\\\\e f/x"'),
    ],
)
def test_a_path_with_signs_is_quoted_as_the_specification_asks(path, written):
    assert quoted(path) == written


def test_a_program_that_is_not_installed_cannot_be_registered(home, monkeypatch, capsys):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    monkeypatch.setenv("PATH", "")
    assert main(["integrate"]) == 2
    assert "There is no opmodel-window" in capsys.readouterr().err
    assert not home.exists()
