"""The files of the released versions, which stay as they are."""

from pathlib import Path

from planner.model.operating_model import FORMAT_VERSION
from tools.freeze_format import CORPUS, REFUSED, readable

FROZEN = {
    (1, 0): "44265aaf504409abfe2d4640c896cb0e74afeee3b6a331b348f85ba6e54cab75",
}
"""The SHA-256 of the list of hashes of each version. It never changes once the version is released: what has to change
gets a new version."""


def folder_of(version: tuple[int, int]) -> Path:
    return CORPUS / ".".join(map(str, version))


PRESENT = folder_of(FORMAT_VERSION)
SAMPLES = [file for version in FROZEN for file in readable(folder_of(version))]
BAD = [file for version in FROZEN for file in sorted((folder_of(version) / REFUSED).glob("*.opmodel"))]


def named(file: Path) -> str:
    return file.relative_to(CORPUS).with_suffix("").as_posix()
