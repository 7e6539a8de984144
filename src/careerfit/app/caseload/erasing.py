"""Erases people and single results for good, and says which older copies still hold them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError

_FEW_SECONDS = 20


def erase(
    workspace: Workspace,
    persons: Sequence[str],
    report: Callable[[float], None] = lambda _share: None,
    sessions: Sequence[str] = (),
) -> Change:
    """Erase people from the database for good, and single sessions of others; no undo brings them back.

    Every trace in the database's own files goes; copies beside it are left (`backups_with` names them). What
    ``report`` raises before the first fifth is done takes it back; after that it only ends the clearing up,
    which erasing again goes on with.
    """
    workspace.store.caseload.erase(persons, report, sessions)
    return Change("kept")


def expected(workspace: Workspace, copies: Sequence[Path] = ()) -> str:
    """Say how long erasing takes, from this file and from these copies of it, however few the people are."""
    words = workspace.content.words
    seconds = workspace.store.caseload.erase_seconds(copies)
    size = words.number(sum(path.stat().st_size for path in (workspace.store.path, *copies)) / 1e9, 1)
    if seconds < _FEW_SECONDS:
        return words.say("erase.time.seconds")
    minutes = max(1, round(seconds / 60))
    sentence = "erase.time.minute" if minutes == 1 else "erase.time.minutes"
    return words.say(sentence, size=size, minutes=minutes)


def backups_with(
    workspace: Workspace, persons: Sequence[str], sessions: Sequence[str] = ()
) -> tuple[Path, ...]:
    """Return the copies beside the database that still hold one of these people or sessions, newest first.

    Copies that were put elsewhere, or that a system's own backup made, are not known here.
    """
    return workspace.store.caseload.backups_with(persons, sessions)


def erase_from_backup(
    workspace: Workspace, backup: Path, persons: Sequence[str], sessions: Sequence[str] = ()
) -> None:
    """Erase people and sessions from a copy, the rest of which stays as it is."""
    workspace.store.caseload.erase_from_backup(backup, persons, sessions)


def delete_backup(workspace: Workspace, backup: Path) -> None:
    """Delete a copy; CareerfitError for a file that is not beside the database, or that cannot be deleted."""
    here = workspace.store.path
    if backup.parent != here.parent or backup == here or not backup.name.startswith(f"{here.stem}-"):
        raise CareerfitError(
            f"{backup} is no copy of this database.",
            "Choose one of the copies beside it.",
            "no-copy",
            path=backup,
        )
    try:
        backup.unlink()
    except OSError as error:
        raise CareerfitError(
            f"{backup} could not be deleted: {error.strerror}.",
            "Delete it in your file manager.",
            "copy-not-deleted",
            path=backup,
            reason=error.strerror,
        ) from None
