"""Reads the source files of a folder as bytes: regular files inside it, of bounded size, and nothing else."""

from dataclasses import dataclass
from pathlib import Path

from careerfit import paths
from careerfit.content.faults import Faults, shown
from careerfit.content.nodes import Place
from careerfit.model.content import TRACKS

LARGEST_FILE = 1_000_000
LARGEST_FOLDER = 4_000_000
MOST_ROLES = 500
_WHOLE = Place()


@dataclass(frozen=True, slots=True)
class Source:
    """One file: the path that messages name, and its bytes."""

    file: str
    stem: str
    group: str  # track of a role, otherwise what the file is
    data: bytes


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of one folder that could be read."""

    folder: str
    files: tuple[Source, ...]

    def one(self, group: str) -> Source | None:
        """Return the file of this group, None when it is missing or could not be read."""
        return next((source for source in self.files if source.group == group), None)

    def all(self, group: str) -> tuple[Source, ...]:
        """Return all files of this group."""
        return tuple(source for source in self.files if source.group == group)


def is_language(code: str) -> bool:
    """Whether this looks like a language code such as ``en`` or ``pt-BR``."""
    first, *more = code.split("-")
    return (
        code.isascii()
        and 2 <= len(first) <= 3
        and first.isalpha()
        and first.islower()
        and len(code) <= 20
        and all(part.isalnum() for part in more)
    )


def pack_sources(folder: Path, faults: Faults) -> Sources:
    """Read the files that a pack is made of."""
    found: list[Source] = []
    if _is_folder(folder, faults):
        _read(folder / "pack.yaml", folder, "pack", faults, found)
    return Sources(str(folder), tuple(found))


def catalogue_sources(folder: Path, faults: Faults) -> Sources:
    """Read the files that a catalogue is made of; figures are the shipped ones and the folder's own."""
    found: list[Source] = []
    if not _is_folder(folder, faults):
        return Sources(str(folder), ())
    _read(folder / "catalogue.yaml", folder, "catalogue", faults, found)
    _read(folder / "families.yaml", folder, "families", faults, found)
    for name in ("evidence", "reference"):
        own, shipped = folder / f"{name}.csv", paths.ROLES / f"{name}.csv"
        if shipped.exists() and not (own.exists() and own.samefile(shipped)):
            _read(shipped, paths.ROLES, name, faults, found)
        if own.exists() or own.is_symlink():
            _read(own, folder, name, faults, found)
    try:
        _read_roles(folder, faults, found)
    except OSError as error:
        message = f"The folder cannot be listed: {error.strerror or 'unknown reason'}."
        faults.add(str(folder), _WHOLE, "file-unreadable", message, "Check its permissions.")
    return Sources(str(folder), tuple(found))


def words_sources(language: str, faults: Faults) -> Sources:
    """Read the sentences of a language; what is no language code never becomes a path."""
    found: list[Source] = []
    if is_language(language):
        _read(paths.WORDS / f"{language}.yaml", paths.WORDS, "words", faults, found)
    else:
        message = f"{shown(language)} is no language code."
        faults.add(str(paths.WORDS), _WHOLE, "bad-language", message, "Write a code such as en.")
    return Sources(str(paths.WORDS), tuple(found))


def _is_folder(folder: Path, faults: Faults) -> bool:
    if folder.is_dir():
        return True
    there = folder.exists()
    rule = "folder-expected" if there else "folder-missing"
    message = "This is a file; a folder is expected." if there else "There is no folder of this name."
    faults.add(str(folder), _WHOLE, rule, message, "Name the folder that holds pack.yaml or catalogue.yaml.")
    return False


def _read_roles(folder: Path, faults: Faults, found: list[Source]) -> None:
    count = total = 0
    for sub in sorted(path for path in folder.iterdir() if path.is_dir()):
        names = sorted(p for p in sub.iterdir() if p.suffix.lower() in (".yaml", ".yml"))
        if sub.name not in TRACKS:
            if names:
                tracks = ", ".join(TRACKS)
                message = f"Roles stand in the folder {sub.name}, which is no track."
                faults.add(str(names[0]), _WHOLE, "unknown-track", message, f"Move them to one of: {tracks}.")
            continue
        for path in names:
            count += 1
            if count > MOST_ROLES or total > LARGEST_FOLDER:
                message = (
                    f"The folder holds more than {MOST_ROLES} roles or {LARGEST_FOLDER:,} bytes of them."
                )
                faults.add(str(folder), _WHOLE, "folder-too-large", message, "Split it into catalogues.")
                return
            if path.suffix != ".yaml":
                message = "The name of this file does not end in .yaml, so it would be left out."
                faults.add(str(path), _WHOLE, "file-ending", message, f"Name it {path.stem}.yaml.")
                continue
            before = len(found)
            _read(path, folder, sub.name, faults, found)
            total += sum(len(source.data) for source in found[before:])


def _read(path: Path, folder: Path, group: str, faults: Faults, found: list[Source]) -> None:
    """Read one file, or say why not."""
    try:
        refusal = _refusal(path, folder)
        if refusal is None:
            with path.open("rb") as stream:
                data = stream.read(LARGEST_FILE + 1)
            if len(data) <= LARGEST_FILE:
                found.append(Source(str(path), path.stem, group, data))
                return
            message = f"The file is larger than {LARGEST_FILE:,} bytes."
            refusal = ("file-too-large", message, "Split it, or remove what does not belong in it.")
    except OSError as error:
        reason = error.strerror or "unknown reason"
        refusal = ("file-unreadable", f"It cannot be read: {reason}.", "Check its permissions.")
    faults.add(str(path), _WHOLE, *refusal)


def _refusal(path: Path, folder: Path) -> tuple[str, str, str] | None:
    """Return why a file is not opened: rule, message, remedy; no device, nothing outside ``folder``."""
    if path.is_dir():
        return "file-is-folder", "This is a folder; a file is expected.", "Put a file here."
    if not path.exists():
        return "file-missing", "This file is missing.", "Add it; docs/packs.md shows its parts."
    if not path.resolve().is_relative_to(folder.resolve()):
        return "file-outside", "This link leads out of its folder.", "Put the file itself here."
    if not path.is_file():
        return "file-not-regular", "This is no ordinary file.", "Put an ordinary file here."
    return None
