"""The header of a file: which version it has, whether that is known here, and bringing an older one up."""

from pydantic import ValidationError

from planner.language import number_words, tr
from planner.model.operating_model import FORMAT_VERSION, OperatingModel, Version
from planner.storage.errors import StorageError
from planner.storage.migrations.migrate import migrated
from planner.storage.mistakes import mistake
from planner.storage.place import shown
from planner.storage.tree import Tree

FORMAT = "opmodel"
"""The value of the first key of a file."""

_HIGHEST = 1_000_000
"""Beyond this a number of a version is damage, and too long for any sentence."""


def header(tree: Tree, name: str) -> tuple[Version, bool, list[str]]:
    """Take the header out of the tree: the version to work with, whether files of it are not ours to write, notes.

    Raises:
        StorageError: it is no file of this format, or of a version that never was.
    """
    if tree.get("format") != FORMAT:
        raise StorageError(_of_another_kind(tree, name))
    del tree["format"]
    tree.pop("generator", None)
    try:
        head = OperatingModel.model_validate({key: tree[key] for key in ("version", "requires") if key in tree})
    except ValidationError as error:
        raise StorageError(f"{name}: {mistake(error, tree)}") from None
    version = head.version
    # What is left out must not mean the present version: that is another one in each program.
    if "version" not in tree or not {"major", "minor"} <= version.model_fields_set:
        like = f'{{"major": {FORMAT_VERSION[0]}, "minor": {FORMAT_VERSION[1]}}}'
        msg = tr("{file} names no version, or half of one; it must be like {example}.", file=name, example=like)
        raise StorageError(msg)
    unknown = _never_was(version, name)
    if unknown:
        raise StorageError(unknown)
    why = too_new(head)
    if why:
        return version, True, [tr("{file} is opened for reading only: it has {format}.", file=name, format=why)]
    if (version.major, version.minor) > FORMAT_VERSION:
        note = tr(
            "{file} has format {theirs}, newer than {ours} of this program; what is not known here is kept.",
            file=name,
            theirs=f"{version.major}.{version.minor}",
            ours=".".join(map(str, FORMAT_VERSION)),
        )
        return version, False, [note]
    notes = _brought_up(tree, name, version)
    return version.replace(major=FORMAT_VERSION[0], minor=FORMAT_VERSION[1]), False, notes


def _of_another_kind(tree: Tree, name: str) -> str:
    expected = f'"{FORMAT}"'
    if "format" not in tree:
        return tr(
            "{file} is no .opmodel file: it names no format, and only {expected} can be opened.",
            file=name,
            expected=expected,
        )
    return tr(
        "{file} is no .opmodel file: its format is {format}, and only {expected} can be opened.",
        file=name,
        format=shown(tree["format"]),
        expected=expected,
    )


def _never_was(version: Version, name: str) -> str:
    """The sentence about a version that no file can have; empty for all others."""
    if max(abs(version.major), abs(version.minor)) > _HIGHEST:
        return tr(
            "{file} names a version with a number beyond {highest}, which never was; the first was 1.0.",
            file=name,
            highest=number_words(_HIGHEST),
        )
    if version.major < 1 or version.minor < 0:
        return tr(
            "{file} names version {version} of the format, which never was; the first was 1.0.",
            file=name,
            version=f"{version.major}.{version.minor}",
        )
    return ""


def _brought_up(tree: Tree, name: str, version: Version) -> list[str]:
    """Bring the tree of an older version to the present one, and tell so."""
    number = (version.major, version.minor)
    if number == FORMAT_VERSION:
        return []
    theirs, ours = f"{version.major}.{version.minor}", ".".join(map(str, FORMAT_VERSION))
    try:
        newer = migrated(tree, number)
    except (ValueError, KeyError, TypeError, AttributeError):
        msg = tr(
            "{file} has format {theirs} and holds what cannot be brought to format {ours}.",
            file=name,
            theirs=theirs,
            ours=ours,
        )
        raise StorageError(msg) from None
    tree.clear()
    tree.update(newer)
    return [
        tr(
            "{file} has format {theirs} and was brought to {ours}; the file stays as it is until you save.",
            file=name,
            theirs=theirs,
            ours=ours,
        )
    ]


def too_new(model: OperatingModel) -> str:
    """Why files like this one must not be written by this version; empty when they may."""
    major, minor = model.version.major, model.version.minor
    if major > FORMAT_VERSION[0]:
        return tr(
            "format {version}, which needs a newer version of this program that knows format {major}",
            version=f"{major}.{minor}",
            major=major,
        )
    if model.requires:
        needs = ", ".join(shown(word) for word in sorted(model.requires))
        return tr(
            "format {version} with {needs}, which needs a newer version of this program that knows it",
            version=f"{major}.{minor}",
            needs=needs,
        )
    return ""
