"""What every test has: a data folder of its own, so that none touches that of whoever runs the tests."""

from itertools import count
from pathlib import Path

import pytest

from planner.storage.data_folder import VARIABLE

_NUMBERS = count()


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(autouse=True)
def data_folder(data_folders: Path, monkeypatch) -> Path:
    """The application's data folder in this test and the programs it starts; made when something is kept in it."""
    folder = data_folders / str(next(_NUMBERS))
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder
