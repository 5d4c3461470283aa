"""A git repository for a test, apart from the configuration of whoever runs it."""

import os
import subprocess
from pathlib import Path

import pytest


class Repository:
    """A repository with one person who commits."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str, status: int | None = 0) -> str:
        """Run git and give what it prints; ``status`` is what it must end with, None for anything."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, capture_output=True, check=False, encoding="utf-8", env=environment()
        )
        assert status is None or done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    def commit(self, files: dict[str, bytes], message: str = "a change") -> str:
        """Write files and commit them; gives the commit."""
        for name, data in files.items():
            (self.folder / name).write_bytes(data)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD").strip()

    def merged(self, base: bytes | None, ours: bytes, theirs: bytes, name: str = "team.opmodel") -> str:
        """Commit three versions of a file as a base with two branches, and merge these; gives what git says."""
        first = self.commit({} if base is None else {name: base})
        self.git("checkout", "-q", "-B", "theirs", first)
        self.commit({name: theirs})
        self.git("checkout", "-q", "-B", "ours", first)
        self.commit({name: ours})
        return self.git("merge", "--no-edit", "theirs", status=None)


def environment() -> dict[str, str]:
    """The variables of a git that knows nothing of this computer's settings."""
    names = {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"}
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
        **dict.fromkeys(names, "planner@example.com"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
    }


@pytest.fixture
def repository(tmp_path: Path, monkeypatch) -> Repository:
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)
    return Repository(tmp_path / "a repository")
