"""Turn what the driver and the system say into what happened, where, and what to do about it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from careerfit.model.errors import CareerfitError
from careerfit.store.driver import DatabaseError, IntegrityError, InterfaceError, ProgrammingError

_NO_ROOM = "Nothing more could be saved to {path}"
_MAKE_ROOM = (
    "The disk is full, or it has failed. Free some space and try again. "
    "What was saved before is unchanged; only the last change is missing."
)
_IN_USE = "{path} is in use by another program"
_CLOSE_OTHERS = "Close other windows of careerfit and programs that work with this file, then try again."
_DAMAGED = "{path} is damaged"
_FROM_BACKUP = (
    "Put a copy from a backup in its place, or move it and the files beside it that begin with its name "
    "to another folder: a new, empty one is then made."
)
_NO_DATABASE = "{path} is not a database that careerfit can read"
MOVE_IT = (
    "It was left as it is. Move it to another folder, and a new database is made in its place, "
    "or choose another folder for your data."
)

_OTHER_STATE = "{path} was written by another state of careerfit: {what} is not as this one expects"
_OPEN_WITH_THAT = (
    "Nothing in it was changed. Open it with the careerfit that wrote it, or move it and the files beside it "
    "that begin with its name to another folder: a new, empty one is then made."
)

# what the driver's message contains -> title, what to do, name; the first that fits is taken
_REASONS = (
    ("disk is full", _NO_ROOM, _MAKE_ROOM, "no-room"),
    ("disk i/o error", _NO_ROOM, _MAKE_ROOM, "no-room"),  # what a limit on file size looks like
    ("no space left", _NO_ROOM, _MAKE_ROOM, "no-room"),
    ("is locked", _IN_USE, _CLOSE_OTHERS, "in-use"),
    ("locking protocol", _IN_USE, _CLOSE_OTHERS, "in-use"),
    (
        "readonly database",
        "{path} cannot be changed",
        "Allow writing to the file and to its folder, or choose another folder for your data.",
        "read-only",
    ),
    (
        "unable to open database file",
        "{path} cannot be opened",
        "Allow reading and writing in its folder, or choose another folder for your data.",
        "not-opened",
    ),
    ("file is not a database", _NO_DATABASE, MOVE_IT, "no-database"),
    ("malformed", _DAMAGED, _FROM_BACKUP, "damaged"),
    ("no such table", _OTHER_STATE, _OPEN_WITH_THAT, "other-state"),
    ("no such column", _OTHER_STATE, _OPEN_WITH_THAT, "other-state"),
    ("has no column", _OTHER_STATE, _OPEN_WITH_THAT, "other-state"),
    ("could not decode", _DAMAGED, _FROM_BACKUP, "damaged"),
)


def damaged(path: Path) -> CareerfitError:
    """Say that the database holds what careerfit cannot have written."""
    return CareerfitError(_DAMAGED.format(path=path), _FROM_BACKUP, "damaged", path=path)


def no_database(path: Path) -> CareerfitError:
    """Say that the file is something else than a database."""
    return CareerfitError(_NO_DATABASE.format(path=path), MOVE_IT, "no-database", path=path)


def other_state(path: Path, what: str) -> CareerfitError:
    """Say that the database lacks a table or a column ("told.names") that this version works with."""
    title = _OTHER_STATE.format(path=path, what=what)
    return CareerfitError(title, _OPEN_WITH_THAT, "other-state", path=path, what=what)


def no_fact(path: Path, person_id: str, seq: int) -> CareerfitError:
    """Say that one of a person's facts is none."""
    return CareerfitError(
        f"Fact {seq} of person {person_id} in {path} cannot be read",
        "It was changed outside of careerfit, or the file is damaged. Nothing was changed now. "
        f"{_FROM_BACKUP}",
        "no-fact",
        path=path,
        number=seq,
    )


def explain(error: Exception, path: Path) -> CareerfitError:
    """Say for a person what an error of the driver or of the system means for this file."""
    said = str((isinstance(error, OSError) and error.strerror) or error).lower()
    for sign, title, remedy, name in _REASONS:
        if sign in said:
            places = {"path": path, "what": said.rpartition(" ")[2]}
            return CareerfitError(title.format(**places), remedy, name, **places)
    if isinstance(error, FileExistsError | NotADirectoryError):
        folder = path.parent
        return CareerfitError(
            f"{folder} is not a folder", "Choose a folder for your data.", "no-folder", folder=folder
        )
    if isinstance(error, OSError):
        return CareerfitError(
            f"{path.parent} cannot hold your data: {error.strerror or error}",
            "Allow reading and writing in this folder, or choose another folder for your data.",
            "folder-unusable",
            folder=path.parent,
            reason=error.strerror or error,
        )
    return CareerfitError(
        f"{path} cannot be used: {error}", _FROM_BACKUP, "unusable", path=path, reason=error
    )


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise CareerfitError for each fault of the file or its folder.

    A broken constraint or a misuse of the driver is no fault of the file and passes as it is.
    """
    try:
        yield
    except (IntegrityError, InterfaceError, ProgrammingError):
        raise
    except UnicodeDecodeError as error:  # the driver could not even read SQLite's message about the damage
        raise damaged(path) from error
    except (DatabaseError, OSError) as error:
        raise explain(error, path) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raise CareerfitError also for rows whose content careerfit cannot have written."""
    with explained(path):
        try:
            yield
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise damaged(path) from error
