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
_CODE = "Write a code such as en."


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

    def overlay(self) -> Source | None:
        """Return the texts of another language, None when there are none."""
        return self.one("overlay") or self.one("both")


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


def overlay_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages of the files ``<language>.yaml`` in a folder, sorted."""
    try:
        return tuple(sorted(path.stem for path in folder.glob("*.yaml") if is_language(path.stem)))
    except OSError:
        return ()


def pack_sources(folder: Path, faults: Faults, language: str = "") -> Sources:
    """Read the files that a pack is made of, with the texts of a language where the folder has them."""
    found: list[Source] = []
    if _is_folder(folder, faults):
        _read(folder / "pack.yaml", folder, "pack", faults, found)
        _read_if_there(folder / "released.yaml", folder, "released", faults, found)
        found += overlay_source(folder, language, faults)
    return Sources(str(folder), tuple(found))


def overlay_source(folder: Path, language: str, faults: Faults) -> tuple[Source, ...]:
    """Read the texts of a language, () where the folder has none; what is no code never becomes a path.

    Beside both a pack and a catalogue one file holds the texts of both: its group is then ``both``.
    """
    found: list[Source] = []
    if language and not is_language(language):
        faults.add(str(folder), _WHOLE, "bad-language", f"{shown(language)} is no language code.", _CODE)
    elif language:
        together = all((folder / name).exists() for name in ("pack.yaml", "catalogue.yaml"))
        group = "both" if together else "overlay"
        _read_if_there(folder / f"{language}.yaml", folder, group, faults, found)
    return tuple(found)


def catalogue_sources(folder: Path, faults: Faults, language: str = "") -> Sources:
    """Read the files that a catalogue is made of, with the texts of a language where the folder has them.

    Figures are the shipped ones and the folder's own.
    """
    found: list[Source] = []
    if not _is_folder(folder, faults):
        return Sources(str(folder), ())
    _read(folder / "catalogue.yaml", folder, "catalogue", faults, found)
    _read(folder / "families.yaml", folder, "families", faults, found)
    for name in ("evidence", "reference"):
        own, shipped = folder / f"{name}.csv", paths.ROLES / f"{name}.csv"
        if shipped.exists() and not (own.exists() and own.samefile(shipped)):
            _read(shipped, paths.ROLES, name, faults, found)
        _read_if_there(own, folder, name, faults, found)
    for name in ("moves", "released"):
        _read_if_there(folder / f"{name}.yaml", folder, name, faults, found)
    found += overlay_source(folder, language, faults)
    try:
        _read_roles(folder, faults, found)
    except OSError as error:
        message = f"The folder cannot be listed: {error.strerror or 'unknown reason'}."
        faults.add(str(folder), _WHOLE, "file-unreadable", message, "Check its permissions.")
    return Sources(str(folder), tuple(found))


def words_sources(language: str, faults: Faults) -> Sources:
    """Read the sentences of a language, and the English ones that they are held against."""
    return _with_english(paths.WORDS, language, faults)


def guide_sources(language: str, faults: Faults) -> Sources:
    """Read the field guide in a language, and the English one that it is held against."""
    return _with_english(paths.GUIDE, language, faults)


def _with_english(folder: Path, language: str, faults: Faults) -> Sources:
    """Read ``<language>.yaml`` and ``en.yaml``; what is no language code never becomes a path."""
    found: list[Source] = []
    if is_language(language):
        _read(folder / f"{language}.yaml", folder, "own", faults, found)
        if language != "en":
            _read(folder / "en.yaml", folder, "english", faults, found)
    else:
        faults.add(str(folder), _WHOLE, "bad-language", f"{shown(language)} is no language code.", _CODE)
    return Sources(str(folder), tuple(found))


def alike_source(folder: Path, faults: Faults) -> Source | None:
    """Read the pairs of roles that a catalogue keeps although they are alike, None without such a file."""
    found: list[Source] = []
    _read_if_there(folder / "alike.yaml", folder, "alike", faults, found)
    return found[0] if found else None


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


def _read_if_there(path: Path, folder: Path, group: str, faults: Faults, found: list[Source]) -> None:
    """Read a file that may be absent; a broken link is not absent."""
    if path.exists() or path.is_symlink():
        _read(path, folder, group, faults, found)


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
