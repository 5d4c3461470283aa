"""Giving bytes a name: at every instant the name holds a complete old or a complete new file."""

import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from planner.language import mark, tr
from planner.storage.errors import NotSaved, StorageError
from planner.storage.place import file_name
from planner.storage.read import digest_of
from planner.storage.reasons import reason
from planner.storage.temporary import sweep, sync_folder, write_temporary

_RETRY_FOR = 2.5
"""Seconds to retry while another program (a virus scanner, a cloud client) holds the file on Windows."""

_RETRY_EVERY = 0.05
_BUSY = {5, 32, 33}  # Windows: access denied, sharing violation, lock violation


def create_bytes(data: bytes, path: Path, *, force: bool) -> str:
    """Save the bytes of a document of another kind, such as a table or a picture, as safely; gives their digest.

    Raises:
        StorageError: there is a file of that name and ``force`` is not given, or they could not be saved.
    """
    if force:
        target = regular_file(path)
        return put_in_place(data, target, file_name(path), lambda temporary: replace(temporary, target))
    taken = tr("{file} exists already; nothing was written.", file=file_name(path))
    if os.path.lexists(path):
        raise StorageError(taken)

    def claimed(temporary: Path) -> None:
        try:
            claim(temporary, path)
        except FileExistsError:
            raise StorageError(taken) from None

    return put_in_place(data, path, file_name(path), claimed)


_FOLDER = mark("{file} was not saved, because there is a folder of that name; only a regular file can be replaced.")
_DEVICE = mark(
    "{file} was not saved, because there is a device or a pipe of that name; only a regular file can be replaced."
)


def regular_file(path: Path) -> Path:
    """Follow links to the regular file that this path leads to, or where there is none yet, to the path it would have.

    Raises:
        NotSaved: there is something else of that name, or it cannot be written.
    """
    try:
        target = path.resolve(strict=False)
        status = target.stat()
    except FileNotFoundError:
        return target
    except (OSError, RuntimeError, ValueError) as error:
        raise not_saved(file_name(path), error) from None
    if not stat.S_ISREG(status.st_mode):
        raise NotSaved(tr(_FOLDER if stat.S_ISDIR(status.st_mode) else _DEVICE, file=file_name(path)))
    if not os.access(target, os.W_OK):
        msg = tr("{file} was not saved, because the file is write-protected.", file=file_name(path))
        raise NotSaved(msg)
    return target


def put_in_place(data: bytes, target: Path, name: str, naming: Callable[[Path], None]) -> str:
    """Write to a temporary file beside its place, have it given its name, and read it back; gives the digest.

    Args:
        data: the whole file.
        target: its place; links have been followed.
        name: what the sentences call it.
        naming: gives the temporary file its name, with `replace` or `claim`, after a last look.

    Raises:
        NotSaved: it could not be done; the file on disk is as it was, unless the sentence says otherwise.
    """
    temporary: Path | None = None
    try:
        temporary = write_temporary(target.parent, data)
        _copy_attributes(target, temporary)
        naming(temporary)
        temporary = None
    except (OSError, ValueError) as error:
        raise not_saved(name, error) from None
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()
    _confirm(data, target, name)
    return digest_of(data)


def _copy_attributes(target: Path, temporary: Path) -> None:
    """Give the new file the mode, owner and extended attributes of the old one, as far as the system lets."""
    try:
        status = target.stat()
    except FileNotFoundError:
        temporary.chmod(0o666 & ~_umask())
        return
    if sys.platform != "win32":
        for owner, group in ((-1, status.st_gid), (status.st_uid, -1)):
            with suppress(OSError):  # the group can often be kept when the user cannot
                os.chown(temporary, owner, group)
    if sys.platform == "linux":
        _copy_extended(target, temporary)
    temporary.chmod(stat.S_IMODE(status.st_mode))


def _copy_extended(target: Path, temporary: Path) -> None:
    with suppress(OSError):
        for attribute in os.listxattr(target):
            with suppress(OSError):  # one that may not be set says nothing about the next
                os.setxattr(temporary, attribute, os.getxattr(target, attribute))


def _umask() -> int:
    mask = os.umask(0o077)  # the mask can only be read by setting one
    os.umask(mask)
    return mask


def replace(temporary: Path, target: Path) -> None:
    """Give the file a name that another may have, which is gone then; waits where a program holds that one.

    Raises:
        OSError: it could not be done; the file of that name is as it was.
    """
    give_up = time.monotonic() + _RETRY_FOR
    while True:
        try:
            os.replace(temporary, target)  # noqa: PTH105 - the call that the promise rests on, by its own name
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY or time.monotonic() > give_up:
                raise
            time.sleep(_RETRY_EVERY)
        else:
            return


def claim(temporary: Path, path: Path) -> None:
    """Give the file a name that must be free.

    Raises:
        FileExistsError: it is not.
        OSError: it could not be done.
    """
    if sys.platform == "win32":
        temporary.rename(path)  # which fails on Windows when there is such a file
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: what is left is to look first
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        replace(temporary, path)
    else:
        temporary.unlink()


def _confirm(data: bytes, target: Path, name: str) -> None:
    """Sync the folder, read the file back and sweep; from here on the new version has its name."""
    try:
        sync_folder(target.parent)
        same = target.read_bytes() == data
    except OSError as error:
        msg = tr(
            "{file} was written, but it is not certain to be on the disk: {reason}.", file=name, reason=reason(error)
        )
        raise NotSaved(msg) from None
    if not same:
        msg = tr(
            "{file} was written, but reads back differently: save it elsewhere, the disk may be damaged.", file=name
        )
        raise NotSaved(msg)
    with suppress(OSError):
        sweep(target.parent, target.stat().st_mtime)


def not_saved(name: str, error: OSError | RuntimeError | ValueError) -> NotSaved:
    """What is raised where the system refused, while the file on disk is still the old one."""
    why = tr("its links lead in a circle") if isinstance(error, RuntimeError) else reason(error)
    if isinstance(error, FileNotFoundError):  # the folder, and so the file
        return NotSaved(tr("{file} was not saved, because {reason}.", file=name, reason=why))
    return NotSaved(tr("{file} was not saved, because {reason}; the file on disk is as it was.", file=name, reason=why))
