"""Why the system refused to read or write, in words."""

import errno

from planner.language import mark, tr

_WORDS = {
    errno.ENOSPC: mark("the disk is full"),
    errno.EDQUOT: mark("the disk quota is used up"),
    errno.EACCES: mark("there is no permission for it"),
    errno.EPERM: mark("there is no permission for it"),
    errno.EROFS: mark("the disk can only be read"),
    errno.EIO: mark("the disk reports an error"),
    errno.ENOENT: mark("the folder does not exist"),
    errno.ENOTDIR: mark("a part of its path is no folder"),
    errno.EISDIR: mark("it is a folder"),
    errno.ENAMETOOLONG: mark("its name is too long"),
    errno.ELOOP: mark("its links lead in a circle"),
    errno.EFBIG: mark("the disk does not take a file of this size"),
    errno.EMFILE: mark("too many files are open"),
    errno.EINTR: mark("the system interrupted it"),
    errno.EBUSY: mark("another program is using it"),
}
_IN_USE = {32, 33}  # sharing and lock violation on Windows


def reason(error: OSError | ValueError) -> str:
    """Say why, as the end of a sentence without its full stop."""
    if not isinstance(error, OSError):
        return tr("its path holds a character that no path can have")
    if getattr(error, "winerror", None) in _IN_USE:
        return tr("another program is using it")
    if error.errno in _WORDS:
        return tr(_WORDS[error.errno])
    said = error.strerror or type(error).__name__
    return said[0].lower() + said[1:]
