"""Models in a git repository: set up once, merged and compared by what they say."""

import shlex
import shutil
from pathlib import Path

import pytest

from planner.cli import main
from planner.commands.git_setup import ATTRIBUTES
from planner.model.edits.assignments import assign
from planner.model.edits.functions import set_function
from planner.model.edits.structures import set_title
from planner.model.operating_model import OperatingModel
from planner.storage.merging.merge import merge
from planner.storage.read import parse, read_file
from planner.storage.write import to_bytes
from tests.cli.git_repository import Repository, repository
from tests.model.agreed import EVENTS, LEAD, SEO, SMALL, start
from tests.storage.merging.everyday import big, two_days

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

BASE = start().with_defaults_removed()
__all__ = ["repository"]


def set_up(repository: Repository) -> None:
    assert main(["git-setup", str(repository.folder)]) == 0


def merged(repository: Repository, base: OperatingModel | None, ours: OperatingModel, theirs: OperatingModel) -> str:
    """Let git merge two models; gives what it says."""
    return repository.merged(None if base is None else to_bytes(base), to_bytes(ours), to_bytes(theirs))


def test_what_was_done_is_printed_and_done_once(repository: Repository, capsys):
    (repository.folder / ".gitattributes").write_bytes(b"*.png binary")
    set_up(repository)
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f".gitattributes: added {ATTRIBUTES}"
    assert [line.split()[2] for line in told[1:]] == [
        "merge.opmodel.name",
        "merge.opmodel.driver",
        "diff.opmodel.textconv",
    ]
    attributes = (repository.folder / ".gitattributes").read_text(encoding="utf-8")
    assert attributes == f"*.png binary\n{ATTRIBUTES}\n"
    config = (repository.folder / ".git" / "config").read_bytes()
    set_up(repository)
    again = capsys.readouterr().out.splitlines()
    assert again[0] == ".gitattributes: git knows *.opmodel already"
    assert all(line.endswith("(is set already)") for line in again[1:])
    assert (repository.folder / ".gitattributes").read_text(encoding="utf-8") == attributes
    assert (repository.folder / ".git" / "config").read_bytes() == config


def test_a_folder_within_leads_to_the_top_and_an_old_program_is_replaced(repository: Repository):
    within = repository.folder / "models"
    within.mkdir()
    repository.git("config", "merge.opmodel.driver", "an old one")
    assert main(["git-setup", str(within)]) == 0
    assert (repository.folder / ".gitattributes").exists()
    assert not (within / ".gitattributes").exists()
    assert "merge %O %A %B -o %A --name %P" in repository.git("config", "merge.opmodel.driver")


def test_only_printing_does_nothing_and_needs_no_git(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", "")
    assert main(["git-setup", str(tmp_path), "--print"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert ATTRIBUTES in lines
    commands = [shlex.split(line) for line in lines if line.startswith("git config")]
    assert [command[2] for command in commands] == [
        "merge.opmodel.name",
        "merge.opmodel.driver",
        "diff.opmodel.textconv",
    ]
    assert all(len(command) == 4 for command in commands)
    assert list(tmp_path.iterdir()) == []


def test_without_git_or_a_repository_it_says_what_helps(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["git-setup", str(tmp_path)]) == 2
    assert "is in no git repository with a working tree; git init makes one." in capsys.readouterr().err
    assert main(["git-setup", str(tmp_path / "no")]) == 2
    assert "is no folder" in capsys.readouterr().err
    monkeypatch.setenv("PATH", "")
    assert main(["git-setup", str(tmp_path)]) == 2
    assert "Git is not found; install it, or see opmodel git-setup --print" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_attributes_that_say_otherwise_elsewhere_are_told(repository: Repository, capsys):
    (repository.folder / ".git" / "info").mkdir(exist_ok=True)
    (repository.folder / ".git" / "info" / "attributes").write_text("*.opmodel merge=union\n", encoding="utf-8")
    assert main(["git-setup", str(repository.folder)]) == 2
    assert ".git/info/attributes or another file says otherwise" in capsys.readouterr().err


def test_a_configuration_that_another_program_holds_is_told(repository: Repository, capsys):
    (repository.folder / ".git" / "config.lock").touch()
    assert main(["git-setup", str(repository.folder)]) == 2
    assert "Git does not take merge.opmodel.name: error: could not lock config file" in capsys.readouterr().err


def test_git_merges_what_two_people_did(repository: Repository):
    set_up(repository)
    ours = set_function(BASE, function=SEO, metric="visits").model
    theirs = assign(set_title(BASE, title="T").model, structure=SMALL, function=EVENTS, owner=LEAD, ownership="input")
    said = merged(repository, BASE, ours, theirs.model)
    assert "CONFLICT" not in said
    found = read_file(repository.folder / "team.opmodel").model
    assert found == merge(BASE, ours, theirs.model).model
    assert found.title == "T"
    assert repository.git("status", "--porcelain") == ""


def test_git_says_what_is_left_to_decide_and_leaves_a_whole_model(repository: Repository):
    set_up(repository)
    ours, theirs = (set_function(BASE, function=SEO, metric=metric).model for metric in ("visits", "leads"))
    said = merged(repository, BASE, ours, theirs)
    assert "SEO: the metric is “leads” on one side and “visits” on the other." in said
    assert "CONFLICT (content): Merge conflict in team.opmodel" in said
    opened = read_file(repository.folder / "team.opmodel")
    assert not opened.repaired
    assert opened.model == merge(BASE, ours, theirs).model
    assert repository.git("status", "--porcelain") == "UU team.opmodel\n"


def test_a_file_that_both_branches_add_is_merged(repository: Repository):
    set_up(repository)
    ours, theirs = set_function(BASE, function=SEO, metric="visits").model, set_title(BASE, title="T").model
    assert "CONFLICT" not in merged(repository, None, ours, theirs)
    assert read_file(repository.folder / "team.opmodel").model == merge(OperatingModel(), ours, theirs).model


def test_a_side_that_cannot_be_read_stays_for_people(repository: Repository):
    set_up(repository)
    ours = to_bytes(set_title(BASE, title="T").model)
    said = repository.merged(to_bytes(BASE), ours, b'{"cut": ')
    assert "team.opmodel (theirs) is cut off" in said
    assert "CONFLICT" in said
    assert (repository.folder / "team.opmodel").read_bytes() == ours


def test_a_name_that_a_shell_would_take_for_more_is_only_a_name(repository: Repository):
    set_up(repository)
    name = "team; touch $(echo gone) 'a' \".opmodel"
    ours, theirs = set_function(BASE, function=SEO, note="n").model, set_title(BASE, title="T").model
    assert "CONFLICT" not in repository.merged(to_bytes(BASE), to_bytes(ours), to_bytes(theirs), name)
    assert read_file(repository.folder / name).model.title == "T"
    assert sorted(path.name for path in repository.folder.iterdir()) == sorted([".git", ".gitattributes", name])


def test_git_shows_a_change_as_lines_of_the_outline(repository: Repository):
    set_up(repository)
    repository.commit({"team.opmodel": to_bytes(BASE)})
    changed = assign(BASE, structure=SMALL, function=EVENTS, owner=LEAD, ownership="decision").model
    (repository.folder / "team.opmodel").write_bytes(to_bytes(changed))
    lines = repository.git("diff").splitlines()
    told = [line for line in lines if line[:1] in "+-" and line[:3] not in {"+++", "---"}]
    assert told == ["+Lead decides Events in Small team"]


def test_ordinary_days_are_merged_by_git_as_without_it(repository: Repository):
    set_up(repository)
    base = parse(to_bytes(big()), "base.opmodel").model
    for seed in range(2):
        ours, theirs = two_days(base, seed)
        expected = merge(base, ours, theirs)
        said = merged(repository, base, ours, theirs)
        assert ("CONFLICT" in said) == bool(expected.conflicts)
        assert (repository.folder / "team.opmodel").read_bytes() == to_bytes(expected.model)
        repository.git("reset", "-q", "--hard")
