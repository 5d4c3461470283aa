"""What the benchmarks write: one section each, and goals in words."""

from benchmarks.figures import Goal, Series
from benchmarks.page import write_section


def test_a_section_is_replaced_by_the_next_run_of_its_benchmark_alone(tmp_path):
    page = tmp_path / "performance.md"
    for name, said in (("drop", "a drop 40 ms"), ("start", "a start 300 ms"), ("drop", "a drop 30 ms")):
        write_section(name, "two cores, load 0.3", said, page)
    text = page.read_text("utf-8")
    assert "a drop 30 ms" in text
    assert "a drop 40 ms" not in text
    assert "a start 300 ms" in text
    assert text.count("\n## ") == 2
    assert "`python3 dev.py bench drop --write`" in text
    assert "load 0.3" in text


def test_a_goal_tells_whether_it_is_met_and_by_how_much_it_is_not():
    ours, peer = Series("ours", (0.03,)), Series("peer", (0.1,))
    assert Goal(times=0.35).told(ours, peer) == "MET 0.35x"
    assert Goal(times=0.2).told(ours, peer) == "MISSED 0.20x by 50%"
    assert Goal(milliseconds=20, at_p95=True).told(ours, peer) == "MISSED 20 ms at p95 by 50%"
    assert Goal().told(ours, peer) == ""
