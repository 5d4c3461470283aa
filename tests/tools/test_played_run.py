"""The played run where it cannot run: CI has no X server."""

import sys

from tools import played_run


def test_without_an_x_server_it_names_the_packages_to_install(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["played_run"])
    assert played_run.main() == 2
    told = capsys.readouterr().err
    assert told == "Programs are missing; on Debian: apt-get install imagemagick xdotool xvfb\n"
