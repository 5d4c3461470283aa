"""The site of the documentation is built only where every link leads somewhere and nothing comes from elsewhere."""

import re
import subprocess
import sys

import pytest

from tools.docs_site import DOCS, ROOT, loaded_from_elsewhere

GOOD = "# Help\n\n## How-to\n\n- [One](one.md)\n- [Two](two.md#a-place)\n"


def build(pages, into):
    code = "import sys, pathlib, tools.docs_site as site; sys.exit(site.built(*map(pathlib.Path, sys.argv[1:])))"
    command = [sys.executable, "-c", code, str(pages), str(into)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "index.md").write_text(GOOD, "utf-8")
    (folder / "one.md").write_text(
        '# One\n\n<a id="here"></a>\n\n## Another\n\n[There](two.md), [here](#here)\n', "utf-8"
    )
    (folder / "two.md").write_text("# Two\n\n## A place\n\n[Back](one.md#here)\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    into = tmp_path_factory.mktemp("site")
    done = build(DOCS, into)
    assert (done.returncode, done.stderr) == (0, "")
    return into


def test_the_pages_of_this_project_are_a_site_without_a_complaint(site):
    assert {file.stem for file in site.glob("*.html")} >= {file.stem for file in DOCS.glob("*.md")}
    assert not list(loaded_from_elsewhere(site))


def test_a_page_of_the_site_has_the_navigation_of_the_index_and_its_pictures(site):
    page = (site / "first-workshop.html").read_text("utf-8")
    captions = re.findall(r'<p class="caption"[^>]*><span class="caption-text">([^<]+)', page)
    assert captions == ["Tutorial", "How-to guides", "Reference", "Explanation"]
    assert "{toctree}" not in page
    pictures = re.findall(r'<img[^>]*\ssrc="([^"]+)"', page)
    assert pictures
    assert all((site / picture).is_file() for picture in pictures)


def test_the_search_of_the_site_needs_no_server(site):
    page = (site / "search.html").read_text("utf-8")
    assert '<script src="searchindex.js"' in page
    assert "handoff" in (site / "searchindex.js").read_text("utf-8")


WRONG = {
    "[gone](gone.md)": "'gone.md'",
    "[gone](two.md#gone)": "'gone'",
    "[gone](#nowhere)": "'nowhere'",
    "![gone](images/gone.png)": "images/gone.png",
    '<img src="https://example.org/a.png">': "would load https://example.org/a.png",
    '<script src="//example.org/a.js"></script>': "would load //example.org/a.js",
}


def test_what_is_wrong_with_a_page_fails_the_build_and_all_of_it_is_told(pages, tmp_path):
    with (pages / "one.md").open("a", encoding="utf-8") as page:
        page.write("".join(f"\n{wrong}\n" for wrong in WRONG))
    done = build(pages, tmp_path / "site")
    assert done.returncode == 1
    assert [told for told in WRONG.values() if told not in done.stderr] == []


def test_a_page_that_the_index_forgets_fails_the_build(pages, tmp_path):
    assert build(pages, tmp_path / "good").returncode == 0
    (pages / "forgotten.md").write_text("# Forgotten\n", "utf-8")
    done = build(pages, tmp_path / "site")
    assert done.returncode == 1
    assert "forgotten.md" in done.stderr
