"""Why the system refused to read or write, in words."""

import errno

_WORDS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "there is no permission for it",
    errno.EPERM: "there is no permission for it",
    errno.EROFS: "the disk can only be read",
    errno.EIO: "the disk reports an error",
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "a part of its path is no folder",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "its links lead in a circle",
    errno.EFBIG: "the disk does not take a file of this size",
    errno.EMFILE: "too many files are open",
    errno.EINTR: "the system interrupted it",
    errno.EBUSY: "another program is using it",
}
_IN_USE = {32, 33}  # sharing and lock violation on Windows


def reason(error: OSError | ValueError) -> str:
    """Say why, as the end of a sentence without its full stop."""
    if not isinstance(error, OSError):
        return "its path holds a character that no path can have"
    if getattr(error, "winerror", None) in _IN_USE:
        return "another program is using it"
    if error.errno in _WORDS:
        return _WORDS[error.errno]
    said = error.strerror or type(error).__name__
    return said[0].lower() + said[1:]
