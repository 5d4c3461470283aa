"""Comparing, merging and handing on models from the command line."""

import json
from functools import partial
from pathlib import Path

import pytest

from planner.cli import main
from planner.model.change import Edit
from planner.model.edits.assignments import assign
from planner.model.edits.functions import delete_function, set_function
from planner.model.edits.owners import set_owner, set_seat
from planner.model.edits.structures import rename_structure, set_title
from planner.model.operating_model import OperatingModel
from planner.storage.read import read_file
from planner.storage.write import to_bytes
from tests.model.agreed import AGENCY, EVENTS, HEAD, LEAD, PRICING, SEO, SMALL, start

BASE = set_title(start(), title="Northwind").model.with_defaults_removed()
SEO_IS = partial(set_function, function=SEO)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch) -> None:
    """Every test works in a folder of its own."""
    monkeypatch.chdir(tmp_path)


def written(name: str, *edits: Edit) -> Path:
    """A file in the current folder: the base after these edits."""
    model = BASE
    for edit in edits:
        model = edit(model).model
    path = Path(name)
    path.write_bytes(to_bytes(model))
    return path


def model_in(name: str) -> OperatingModel:
    return read_file(Path(name)).model


def merge_files(*edits: tuple[Edit, ...]) -> None:
    for name, some in zip(("base", "ours", "theirs"), ((), *edits), strict=True):
        written(name, *some)


MERGE = ["merge", "base", "ours", "theirs", "-o"]


# --------------------------------------------------------------------------------------------- merge


def test_what_both_changed_apart_is_merged_without_a_word(capsys):
    merge_files((partial(SEO_IS, metric="visits"),), (partial(SEO_IS, note="n"),))
    assert main([*MERGE, "out.opmodel"]) == 0
    assert capsys.readouterr() == ("", "")
    seo = model_in("out.opmodel").functions[SEO]
    assert (seo.metric, seo.note) == ("visits", "n")


def test_what_is_left_to_decide_is_told_and_kept_and_gives_status_1(capsys):
    merge_files((partial(SEO_IS, metric="visits"),), (partial(SEO_IS, metric="leads"),))
    assert main([*MERGE, "out"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == [
        "opmodel: SEO: the metric is “leads” on one side and “visits” on the other.",
        "opmodel: 1 decision is left; it is in the decision log of out, and where both sides differ, ours stays.",
    ]
    merged = model_in("out")
    assert merged.functions[SEO].metric == "visits"
    assert "SEO: the metric is “leads” on one side and “visits” on the other." in {
        decision.name for decision in merged.decisions.values()
    }
    assert main(["check", "out", "--family", "GOV", "--fail-on", "advice"]) == 1


def test_a_merge_may_write_over_our_side_and_nothing_else(capsys):
    merge_files((partial(SEO_IS, metric="visits"),), (partial(SEO_IS, note="n"),))
    before = {name: Path(name).read_bytes() for name in ("base", "theirs")}
    for name in before:
        assert main([*MERGE, name, "--force"]) == 2
        assert "-o must name another one" in capsys.readouterr().err
    Path("there").write_bytes(b"precious")
    assert main([*MERGE, "there"]) == 2
    assert Path("there").read_bytes() == b"precious"
    assert main([*MERGE, "there", "--force"]) == 0
    assert main([*MERGE, "ours"]) == 0
    assert model_in("ours") == model_in("there")
    assert {name: Path(name).read_bytes() for name in before} == before


def test_our_side_that_is_written_over_is_kept_as_a_backup_unless_git_keeps_it(data_folder: Path):
    merge_files((partial(SEO_IS, metric="visits"),), (partial(SEO_IS, note="n"),))
    assert main([*MERGE, "ours", "--name", "team.opmodel"]) == 0
    assert not data_folder.exists()
    merge_files((partial(SEO_IS, metric="visits"),), (partial(SEO_IS, note="n"),))
    assert main([*MERGE, "ours"]) == 0
    assert any(path.is_file() for path in data_folder.rglob("*"))


@pytest.mark.parametrize("base", ["empty", "/dev/null"])
def test_a_file_that_both_sides_added_has_no_base(base):
    Path("empty").write_bytes(b"")
    written("ours", partial(SEO_IS, metric="visits"))
    written("theirs", partial(set_owner, owner=HEAD, note="n"))
    assert main(["merge", base, "ours", "theirs", "-o", "out"]) == 0
    merged = model_in("out")
    assert (merged.functions[SEO].metric, merged.owners[HEAD].note) == ("visits", "n")


def test_messages_call_the_model_what_git_calls_it(capsys):
    merge_files((partial(set_title, title="A"),), (partial(set_title, title="B"),))
    assert main([*MERGE, "ours", "--name", "models/team.opmodel"]) == 1
    assert "decision log of models/team.opmodel" in capsys.readouterr().err
    Path("theirs").write_bytes(b"{")
    assert main([*MERGE, "ours", "--name", "models/team.opmodel"]) == 2
    assert capsys.readouterr().err.startswith("opmodel: models/team.opmodel (theirs) is cut off")


@pytest.mark.parametrize("bad", ["base", "ours", "theirs"])
def test_a_version_that_cannot_be_read_stops_the_merge(capsys, bad):
    merge_files((), ())
    Path(bad).write_bytes(b"[]")
    assert main([*MERGE, "out"]) == 2
    assert capsys.readouterr().err.startswith(f"opmodel: {bad} is no .opmodel file")
    assert not Path("out").exists()


def test_an_empty_side_is_no_model(capsys):
    merge_files((), ())
    Path("ours").write_bytes(b"")
    assert main([*MERGE, "out"]) == 2
    assert "ours is empty" in capsys.readouterr().err


def test_a_model_of_a_later_program_is_not_merged(capsys):
    merge_files((), ())
    text = Path("theirs").read_text(encoding="utf-8")
    Path("theirs").write_text(text.replace('"requires": []', '"requires": ["teleport"]'), encoding="utf-8")
    assert main([*MERGE, "out"]) == 2
    assert capsys.readouterr().err.startswith("opmodel: theirs cannot be merged, because it has format 1.0 with ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["merge", "-o", "out"],
        ["merge", "base", "ours", "-o", "out"],
        ["merge", "base", "ours", "theirs", "more", "-o", "out"],
        ["merge", "base", "ours", "theirs", "--from-markers", "ours", "-o", "out"],
        ["merge", "base", "ours", "theirs"],
    ],
    ids=" ".join,
)
def test_a_merge_takes_three_models_or_one_with_markers(capsys, arguments):
    merge_files((), ())
    assert main(arguments) == 2
    assert "--help" in capsys.readouterr().err


def marked(base: bytes | None, ours: str, theirs: str) -> bytes:
    lines = to_bytes(BASE).decode().splitlines()
    at = lines.index(' "title": "Northwind",')
    middle = [] if base is None else ["||||||| base", f' "title": "{base.decode()}",']
    block = ["<<<<<<< HEAD", f' "title": "{ours}",', *middle, "=======", f' "title": "{theirs}",', ">>>>>>> branch"]
    return ("\n".join([*lines[:at], *block, *lines[at + 1 :]]) + "\n").encode()


def test_a_file_with_markers_is_merged_over_itself(capsys):
    Path("team.opmodel").write_bytes(marked(b"Northwind", "Northwind", "Northwind marketing"))
    assert main(["check", "team.opmodel"]) == 2
    assert "merge-conflict markers" in capsys.readouterr().err
    assert main(["merge", "--from-markers", "team.opmodel", "-o", "team.opmodel"]) == 0
    assert capsys.readouterr().err == ""
    assert model_in("team.opmodel").title == "Northwind marketing"


def test_markers_without_a_base_leave_more_to_decide(capsys):
    Path("team.opmodel").write_bytes(marked(None, "Northwind", "Northwind marketing"))
    assert main(["merge", "--from-markers", "team.opmodel", "-o", "out"]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].endswith("does not say what both versions come from, so what only one of them has stays.")
    assert "the title is “Northwind marketing” on one side and “Northwind” on the other" in told[1]
    assert model_in("out").title == "Northwind"


def test_a_base_that_cannot_be_read_is_none(capsys):
    broken = marked(b"Northwind", "Northwind", "Other").replace(b"||||||| base", b"||||||| base\n,,")
    Path("team.opmodel").write_bytes(broken)
    assert main(["merge", "--from-markers", "team.opmodel", "-o", "out"]) == 1
    assert "does not say what both versions come from" in capsys.readouterr().err
    assert model_in("out").title == "Northwind"


# ---------------------------------------------------------------------------------------------- diff


def test_equal_models_say_so(capsys):
    written("a"), written("b")
    assert main(["diff", "a", "b"]) == 0
    assert capsys.readouterr().out == "Nothing differs.\n"
    assert main(["diff", "a", "b", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "before": "Northwind",
        "after": "Northwind",
        "equal": True,
        "differences": [],
    }


CHANGES = (
    partial(set_title, title="Northwind <b>2</b>"),
    partial(SEO_IS, name="Search *and* AI"),
    partial(set_owner, owner=HEAD, note="n"),
    partial(delete_function, function=PRICING),
    partial(assign, structure=SMALL, function=EVENTS, owner=LEAD, ownership="execution"),
    partial(set_seat, structure=SMALL, owner=AGENCY, internal_contact=LEAD),
)


def test_differences_are_grouped_and_counted(capsys):
    written("a"), written("b", *CHANGES)
    assert main(["diff", "a", "b"]) == 1
    assert capsys.readouterr().out == (
        "The model\n"
        "  The model: the title is “Northwind <b>2</b>” now, before “Northwind”.\n"
        "\n"
        "Functions\n"
        "  SEO is now named Search *and* AI.\n"
        "  Pricing is gone.\n"
        "\n"
        "Owners\n"
        "  Head: the note is “n” now.\n"
        "\n"
        "Small team\n"
        "  Events: Lead executes it now in Small team.\n"
        "  Agency in Small team: the internal contact is “Lead” now.\n"
        "  The handoff Pricing → Search *and* AI in Small team is gone.\n"
        "\n"
        "Seven differences.\n"
    )


def test_differences_as_data_have_places_and_values(capsys):
    written("a"), written("b", *CHANGES)
    assert main(["diff", "a", "b", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["before"], report["after"], report["equal"]) == ("Northwind", "Northwind <b>2</b>", False)
    found = {tuple(difference["path"]): difference for difference in report["differences"]}
    assert len(found) == 7
    assert found[("structures", SMALL, "owners", AGENCY)] == {
        "change": "changed",
        "structure": "Small team",
        "structure_id": SMALL,
        "path": ["structures", SMALL, "owners", AGENCY],
        "field": "internal_contact",
        "before": None,
        "after": LEAD,
        "message": "Agency in Small team: the internal contact is “Lead” now.",
    }
    assert found[("functions", PRICING)]["change"] == "removed"
    assert found[("functions", PRICING)]["before"]["name"] == "Pricing"


def test_in_markdown_names_are_plain_text(capsys):
    written("a"), written("b", *CHANGES)
    assert main(["diff", "a", "b", "--format", "md"]) == 1
    text = capsys.readouterr().out
    assert text.startswith("# Northwind \\<b\\>2\\</b\\>\n\n## The model\n")
    assert "- SEO is now named Search \\*and\\* AI.\n" in text
    assert "<b>" not in text


def test_a_structure_that_is_gone_has_a_heading_too(capsys):
    written("a", partial(rename_structure, structure=SMALL, name="Core"))
    written("b")
    assert main(["diff", "a", "b"]) == 1
    assert "Small team\n  The structure Core is now named Small team.\n" in capsys.readouterr().out


def test_bad_files_of_a_comparison_are_all_told(capsys):
    written("a")
    assert main(["diff", "x", "y"]) == 2
    assert [line.split()[1] for line in capsys.readouterr().err.splitlines()] == ["x", "y"]
    assert main(["diff", "a"]) == 2


# ------------------------------------------------------------------------------------------- outline


def test_an_outline_says_each_fact_on_a_line_of_its_own(capsys):
    path = written("a", partial(SEO_IS, note="two\nlines", required_inputs={"a brief", "a goal"}, critical=True))
    path.write_text(
        path.read_text(encoding="utf-8").replace('"critical"', '"x_tier": {"b": 1, "a": "é"},\n "critical"'),
        encoding="utf-8",
    )
    assert main(["outline", "a"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "# Northwind"
    assert {
        "SEO",
        'SEO | note: "two\\nlines"',
        "SEO | required inputs: a brief, a goal",
        "SEO | goals: Pipeline",
        "SEO | critical: yes",
        'SEO | “x_tier”: {"a": "é", "b": 1}',
        "Lead executes SEO in Small team",
        "The handoff SEO → Sales in Small team | agreement: every lead has a source",
        'The rule OVL03 | thresholds: {"execution_owners": 4}',
    } <= set(lines)
    assert lines.index("SEO") < lines.index("Pricing") < lines.index("Events")
    assert len(set(lines)) == len(lines)


def test_what_changes_changes_few_lines_of_an_outline(capsys):
    written("a"), written("b", partial(SEO_IS, note="x" * 300))
    outlines = []
    for name in ("a", "b"):
        assert main(["outline", name]) == 0
        outlines.append(set(capsys.readouterr().out.splitlines()))
    assert outlines[1] - outlines[0] == {f"SEO | note: {'x' * 300}"}
    assert outlines[0] <= outlines[1]


# -------------------------------------------------------------------------------------------- redact

PRIVATE = (
    partial(SEO_IS, note="secret note"),
    partial(set_owner, owner=AGENCY, cost="2,000 a month", commercial_model="retainer"),
    partial(set_seat, structure=SMALL, owner=HEAD, holder="somebody"),
)


def test_a_copy_leaves_out_all_that_is_private_and_counts_it(capsys):
    written("a", *PRIVATE)
    assert main(["redact", "a", "-o", "copy"]) == 0
    assert capsys.readouterr().err == "opmodel: Left out: 1 note, 1 name of a holder, 2 costs and 1 decision.\n"
    text = Path("copy").read_text(encoding="utf-8")
    assert not any(word in text for word in ("secret", "somebody", "2,000", "retainer", "Keep the agency"))
    assert main(["redact", "copy", "-o", "again"]) == 0
    assert capsys.readouterr().err == "opmodel: There was nothing to leave out.\n"


def test_a_copy_leaves_out_what_is_named(capsys):
    written("a", *PRIVATE)
    assert main(["redact", "a", "-o", "copy", "--costs", "--people"]) == 0
    assert "1 name of a holder and 2 costs." in capsys.readouterr().err
    text = Path("copy").read_text(encoding="utf-8")
    assert "secret note" in text
    assert "somebody" not in text


def test_fields_that_are_not_known_are_left_out_unless_told(capsys):
    path = written("a")
    path.write_text(path.read_text(encoding="utf-8").replace('"title"', '"x_pay": "high",\n "title"'), encoding="utf-8")
    assert main(["redact", "a", "-o", "copy", "--notes"]) == 0
    assert capsys.readouterr().err == "opmodel: Left out: 1 field that this version does not know.\n"
    assert "x_pay" not in Path("copy").read_text(encoding="utf-8")
    assert main(["redact", "a", "-o", "kept", "--notes", "--keep-unknown"]) == 0
    assert "x_pay" in Path("kept").read_text(encoding="utf-8")


def test_a_copy_is_another_file(capsys):
    written("a")
    assert main(["redact", "a", "-o", "a", "--force"]) == 2
    assert "another" in capsys.readouterr().err


# -------------------------------------------------------------------------------------------- schema


def test_the_schema_is_printed(capsys):
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "opmodel"
