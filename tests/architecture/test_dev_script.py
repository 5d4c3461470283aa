"""The script that sets everything up: what it decides before it starts a program."""

import ast
import errno
import os
import sys
from pathlib import Path

import pytest

import dev


@pytest.fixture
def venv(tmp_path, monkeypatch):
    """A folder with requirements and a .venv that was set up for them by this Python."""
    (tmp_path / "pyproject.toml").write_text("one", encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "set-up.txt")
    dev.VENV.mkdir()
    version = ".".join(map(str, sys.version_info[:3]))
    (dev.VENV / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n", encoding="utf-8")
    dev.STAMP.write_text(dev.wanted_stamp(), encoding="utf-8")
    return dev.VENV


def test_it_needs_nothing_but_the_standard_library():
    tree = ast.parse(Path(dev.__file__).read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


def test_an_old_python_is_told_so_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    assert dev.main(["test"]) == 2
    assert capsys.readouterr().err == "Python 3.11 or newer is needed, and this is 3.10.\n"


@pytest.mark.parametrize(
    ("pip", "told"),
    [
        ("raise ImportError", "has no pip: install it"),
        ("__version__ = '22.2.1'", "pip 22.3 or newer is needed, and that of"),
    ],
)
def test_a_python_without_a_pip_that_will_do_is_told_so_before_anything_is_made(
    pip, told, tmp_path, monkeypatch, capsys
):
    (tmp_path / "pip.py").write_text(pip, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(dev, "is_set_up", lambda: False)
    monkeypatch.setattr(dev, "make_venv", lambda _: pytest.fail("made"))
    monkeypatch.setattr(dev, "fits_this_python", lambda: False)
    assert dev.main(["test"]) == 2
    assert told in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_named(tmp_path, monkeypatch, capsys):
    (tmp_path / "out").write_text("a file is in the way", encoding="utf-8")
    monkeypatch.setattr(dev, "OUT", tmp_path / "out")
    monkeypatch.setattr(dev, "set_up", lambda _: None)
    assert dev.main(["run"]) == 2
    assert str(tmp_path / "out") in capsys.readouterr().err


def test_a_full_disk_is_told_in_one_sentence(monkeypatch, capsys):
    def write(_environment):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(dev, "set_up", write)
    assert dev.main(["run"]) == 2
    assert capsys.readouterr().err == f"A file cannot be used: {os.strerror(errno.ENOSPC)}.\n"


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["fly"], 2), (["--help"], 0)])
def test_without_a_known_command_it_says_which_there_are(arguments, status, capsys):
    assert dev.main(arguments) == status
    shown = "".join(capsys.readouterr())
    assert all(f"dev.py {command}" in shown for command in dev.COMMANDS)


@pytest.mark.usefixtures("venv")
def test_a_machine_that_is_set_up_installs_nothing():
    assert dev.is_set_up()


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("pyproject.toml", "two"),
        (".venv/set-up.txt", ""),
        (".venv/pyvenv.cfg", "version = 3.2.1\n"),
        (".venv/pyvenv.cfg", "version_info = 3.2.1\n"),
    ],
)
@pytest.mark.usefixtures("venv")
def test_other_requirements_and_another_python_ask_for_a_new_set_up(file, content):
    (dev.ROOT / file).write_text(content, encoding="utf-8")
    assert not dev.is_set_up()


def test_a_folder_that_was_moved_is_set_up_again(venv, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "ROOT", tmp_path / "elsewhere")
    dev.ROOT.mkdir()
    (dev.ROOT / "pyproject.toml").write_text("one", encoding="utf-8")
    assert venv.is_dir()
    assert not dev.is_set_up()


@pytest.mark.parametrize(
    ("environment", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "minimal:enable_fonts"}, False),
        ({"QT_QPA_PLATFORM": "vnc"}, True),
    ],
)
def test_on_linux_a_window_is_opened_only_where_it_would_be_seen(environment, seen, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.has_screen(environment) is seen


def test_unpacked_libraries_come_first_and_keep_what_was_there(tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "LIBRARIES", tmp_path)
    folder = tmp_path / "usr/lib/x86_64-linux-gnu"
    folder.mkdir(parents=True)
    (folder / "libGL.so.1").touch()
    assert dev.with_libraries({"LD_LIBRARY_PATH": "/mine"})["LD_LIBRARY_PATH"] == f"{folder}:/mine"
    assert dev.with_libraries({})["LD_LIBRARY_PATH"] == str(folder)
