"""Saves a document: whole under its name, or not at all, and the file that was there stays."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from careerfit.model.errors import CareerfitError

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space and save again.", "full"),
    errno.EDQUOT: ("your space on this disk is used up", "Free some space and save again.", "quota"),
    errno.EFBIG: ("the disk takes no file of this size", "Choose another place and save again.", "large"),
    errno.EACCES: ("you may not write there", "Choose another folder and save again.", "forbidden"),
    errno.EPERM: ("you may not write there", "Choose another folder and save again.", "forbidden"),
    errno.EROFS: ("the disk can only be read", "Choose another folder and save again.", "read-only"),
    errno.ENOENT: ("its folder does not exist", "Choose another folder and save again.", "no-folder"),
    errno.ENOTDIR: ("its folder does not exist", "Choose another folder and save again.", "no-folder"),
    errno.EISDIR: ("a folder or a device has this name", "Choose another name and save again.", "taken"),
    errno.ENAMETOOLONG: ("its name is too long", "Choose a shorter name and save again.", "long"),
}


def save(path: Path, data: bytes) -> None:
    """Write a file beside its place, then put it there in one step.

    CareerfitError when that fails, with the reason; a file of this name is then as it was.
    """
    save_all({path: lambda file: file.write(data)})


def save_all(writers: Mapping[Path, Callable[[BinaryIO], object]]) -> None:
    """Write files beside their places, each by its function, and when all are whole, put them there.

    CareerfitError when that fails, with the reason; whatever ends it, the files of these names are then as
    they were and nothing else is left, save that the disk may fail between two of several.
    """
    beside: dict[Path, Path] = {}
    path = next(iter(writers))
    try:
        for path, write in writers.items():
            place = path.resolve()  # a link stays, and what it leads to is replaced
            if place.exists() and not place.is_file():
                raise IsADirectoryError(errno.EISDIR, "not a file")
            handle, name = tempfile.mkstemp(prefix=f".{place.name[:40]}.", suffix=".part", dir=place.parent)
            beside[place] = Path(name)
            with os.fdopen(handle, "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            beside[place].chmod(_mode(place))
        for place, part in beside.items():
            part.replace(place)
    except (OSError, ValueError) as error:
        raise _explained(path, error) from error
    finally:
        for part in beside.values():
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """Return the rights of the file that is replaced, otherwise those that any new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _explained(path: Path, error: OSError | ValueError) -> CareerfitError:
    number = error.errno if isinstance(error, OSError) else None
    other = (str(error), "Choose another place and save again.", "other")
    reason, remedy, name = _REASONS.get(number or 0, other)
    stays = ""
    with contextlib.suppress(OSError, ValueError):  # a name that the system cannot even look up
        stays = " The file that was there is unchanged." if path.is_file() else ""
    title = f"{path} could not be saved: {reason}."
    return CareerfitError(title, remedy + stays, f"save-{name}", path=path, reason=reason)
