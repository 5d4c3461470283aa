"""What every test has: a data folder of its own, so that none touches that of whoever runs the tests.

What is drawn at random is the same in each run, so that a run says the same of the same code; the long forms of
`tests/slow` draw anew. No test has a time to keep: a machine that is busy with others is no fault of the code.
"""

from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from planner.storage.data_folder import VARIABLE

_NUMBERS = count()

settings.register_profile("the same each time", derandomize=True, deadline=None)
settings.load_profile("the same each time")


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(autouse=True)
def data_folder(data_folders: Path, monkeypatch) -> Path:
    """The application's data folder in this test and the programs it starts; made when something is kept in it."""
    folder = data_folders / str(next(_NUMBERS))
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder
