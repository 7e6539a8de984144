"""Where a person's data is: copies of it, and another folder for it."""

from pathlib import Path

from careerfit import paths
from careerfit.app.workspace import Workspace
from careerfit.model.errors import CareerfitError


def backups(workspace: Workspace) -> tuple[str, ...]:
    """Return the names of the copies beside the database, newest first."""
    here = workspace.store.path
    found = [path for path in here.parent.glob(f"{here.stem}-*{here.suffix}") if path.is_file()]
    return tuple(path.name for path in sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))


def back_up(workspace: Workspace) -> Path:
    """Copy the database beside itself, as one whole file that was read back; CareerfitError if it fails."""
    return workspace.store.back_up(workspace.clock())


def use_folder(workspace: Workspace, folder: Path) -> bool:
    """Let the program use another folder from its next start on.

    A folder without a database gets a copy of the present one, which stays where it is. Returns whether it
    was copied. CareerfitError when the folder cannot be used; then nothing has changed.
    """
    if folder.resolve() == workspace.store.path.parent.resolve():
        raise CareerfitError("This folder is in use already.", "Choose another one.", "folder-in-use")
    if not folder.is_dir():
        raise CareerfitError(
            f"{folder} is not a folder", "Choose a folder for your data.", "no-folder", folder=folder
        )
    there = folder / paths.DATABASE
    copied = not there.exists()
    if copied:
        workspace.store.copy_to(there)
    try:
        paths.choose_data_folder(folder)
    except OSError as error:
        raise CareerfitError(
            "The choice of the folder could not be kept.",
            f"{error.filename}: {error.strerror}.",
            "choice-not-kept",
            path=error.filename,
            reason=error.strerror,
        ) from None
    return copied
