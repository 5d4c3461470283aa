"""``opmodel git-setup``: git merges and compares models by what they say."""

import argparse
import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.call_error import CallError
from planner.commands.output import emit

if TYPE_CHECKING:
    from subprocess import CompletedProcess

ATTRIBUTES = "*.opmodel text eol=lf merge=opmodel diff=opmodel"
"""The line that tells git which files are models."""

_WANTED = {"text": "set", "eol": "lf", "merge": "opmodel", "diff": "opmodel"}


def add_git_setup(command: argparse.ArgumentParser) -> None:
    """Let the command take its arguments."""
    command.description = (
        "Let git merge models field by field and show changes of models as sentences, in the repository of a folder. "
        "Who else works on it does the same once: git takes no commands from others."
    )
    command.add_argument(
        "folder", metavar="FOLDER", nargs="?", type=Path, default=Path(), help="a folder of the repository (default: .)"
    )
    command.add_argument(
        "--print", dest="only_print", action="store_true", help="print what would be done, and do nothing"
    )


def git_setup(call: argparse.Namespace) -> int:
    """``opmodel git-setup``: write .gitattributes and the configuration of a repository, and say what was done."""
    if call.only_print:
        lines = [f"# a line of .gitattributes\n{ATTRIBUTES}", "# the configuration of the repository"]
        lines += [f"git config {key} {shlex.quote(value)}" for key, value in configuration().items()]
        emit("\n".join(lines) + "\n")
        return 0
    root = _root(call.folder)
    said = [_with_attributes(root), *(_configured(root, key, value) for key, value in configuration().items())]
    emit("\n".join(said) + "\n")
    return 0


def configuration() -> dict[str, str]:
    """What git has to know, by key: how to merge a model, and how to write one as lines."""
    program = shlex.join(_program())
    return {
        "merge.opmodel.name": "operating models, field by field",
        "merge.opmodel.driver": f"{program} merge %O %A %B -o %A --name %P",
        "diff.opmodel.textconv": f"{program} outline",
    }


def _program() -> list[str]:
    """How to run this program, from whatever folder."""
    python = Path(sys.executable)
    script = python.with_name("opmodel.exe" if sys.platform == "win32" else "opmodel")
    if getattr(sys, "frozen", False):
        return [python.as_posix()]
    return [script.as_posix()] if script.exists() else [python.as_posix(), "-P", "-m", "planner"]


def _root(folder: Path) -> Path:
    """The top folder of the repository that a folder is in."""
    if not folder.is_dir():
        msg = f"{folder} is no folder; git-setup takes a folder of a git repository."
        raise CallError(msg)
    if shutil.which("git") is None:
        msg = "Git is not found; install it, or see opmodel git-setup --print for what to do by hand."
        raise CallError(msg)
    done = _git(folder, "rev-parse", "--show-toplevel")
    if done.returncode or not done.stdout.strip():
        msg = f"{folder.absolute()} is in no git repository with a working tree; git init makes one."
        raise CallError(msg)
    return Path(done.stdout.removesuffix("\n"))


def _with_attributes(root: Path) -> str:
    if _attributes(root) == _WANTED:
        return ".gitattributes: git knows *.opmodel already"
    from planner.storage.atomic import create_bytes

    path = root / ".gitattributes"
    before = path.read_bytes() if path.exists() else b""
    gap = b"" if not before or before.endswith(b"\n") else b"\n"
    create_bytes(before + gap + ATTRIBUTES.encode() + b"\n", path, force=True)
    if _attributes(root) != _WANTED:
        msg = f"{path} has the line {ATTRIBUTES!r} now, but .git/info/attributes or another file says otherwise."
        raise CallError(msg)
    return f".gitattributes: added {ATTRIBUTES}"


def _attributes(root: Path) -> dict[str, str]:
    """What git thinks of a model that would lie in the top folder."""
    done = _git(root, "check-attr", "-z", *_WANTED, "--", "a.opmodel")
    words = done.stdout.split("\0")
    return dict(zip(words[1::3], words[2::3], strict=False))


def _configured(root: Path, key: str, value: str) -> str:
    shown = f"git config {key} {shlex.quote(value)}"
    if _git(root, "config", "--local", "--get", key).stdout == f"{value}\n":
        return f"{shown} (is set already)"
    done = _git(root, "config", "--local", key, value)
    if done.returncode:
        msg = f"Git does not take {key}: {done.stderr.strip()}"
        raise CallError(msg)
    return shown


def _git(folder: Path, *arguments: str) -> "CompletedProcess[str]":
    import subprocess

    return subprocess.run(
        ["git", "-C", str(folder), *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        errors="surrogateescape",
    )
