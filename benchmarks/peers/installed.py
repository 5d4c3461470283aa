"""Which peers are installed, and where: a browser of the system, and packages in a folder that npm filled."""

import os
import shutil
import subprocess
from pathlib import Path

VARIABLE = "OPMODEL_PEERS"
"""Names the folder in which npm installed the packages; by default out/peers of this project."""

PACKAGES = {
    "cytoscape": "dist/cytoscape.min.js",
    "elkjs": "lib/elk.bundled.js",
    "cytoscape-elk": "dist/cytoscape-elk.js",
    "cytoscape-dagre": "dist/cytoscape-dagre.min.js",
    "vis-network": "standalone/umd/vis-network.min.js",
    "d3": "dist/d3.min.js",
    "d3-flextree": "build/d3-flextree.min.js",
    "d3-org-chart": "build/d3-org-chart.min.js",
}
"""The script of each package that a page loads."""

_NEEDED = {"elk": ("cytoscape", "elkjs", "cytoscape-elk"), "dagre": ("cytoscape", "cytoscape-dagre")}
_NEEDED |= {"vis": ("vis-network",), "preset": ("cytoscape",), "org": ("d3", "d3-flextree", "d3-org-chart")}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def folder() -> Path:
    """The folder of the packages."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else Path(__file__).parents[2] / "out" / "peers"


def browser() -> str | None:
    """The browser to measure with."""
    return next((found for name in _BROWSERS if (found := shutil.which(name))), None)


def scripts_of(layout: str) -> list[Path]:
    """The scripts that a page needs for a layout, in the order in which they are loaded."""
    return [folder() / "node_modules" / name / PACKAGES[name] for name in _NEEDED[layout]]


def missing(layout: str) -> str:
    """What is not installed of what a layout needs, in words; an empty text when nothing is."""
    lacking = [name for name in _NEEDED[layout] if not (folder() / "node_modules" / name / PACKAGES[name]).is_file()]
    return ", ".join([*([] if browser() else ["chromium"]), *lacking])


def fetch() -> None:
    """Have npm install the packages; the only moment at which anything is downloaded."""
    folder().mkdir(parents=True, exist_ok=True)
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder()), *PACKAGES], check=True)
