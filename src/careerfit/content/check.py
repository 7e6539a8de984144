"""Checks a folder of an author's content, whatever it holds, in all its languages."""

from collections.abc import Callable, Iterable
from pathlib import Path

from careerfit import paths
from careerfit.content.catalogue import read_catalogue
from careerfit.content.faults import Faults
from careerfit.content.files import (
    Source,
    catalogue_sources,
    is_language,
    overlay_languages,
    overlay_source,
    pack_sources,
)
from careerfit.content.guide import load_guide
from careerfit.content.packs import load_pack, read_pack
from careerfit.content.suggestion import did_you_mean
from careerfit.content.translation import translated_catalogue, translated_pack
from careerfit.content.words import load_words
from careerfit.model.content import Catalogue, Pack
from careerfit.model.errors import Problem

FILES = ("pack.yaml", "catalogue.yaml", "families.yaml", "moves.yaml", "alike.yaml", "released.yaml")


def check(folder: Path) -> tuple[Problem, ...]:
    """Return every fault of the pack and of the catalogue in a folder, () when all is well."""
    if not folder.is_dir():
        return load_pack(folder)[1]
    has_pack, has_catalogue = (folder / "pack.yaml").exists(), (folder / "catalogue.yaml").exists()
    if not has_pack and not has_catalogue:
        message = "The folder holds neither pack.yaml nor catalogue.yaml."
        remedy = "Name the folder of a pack (questions) or of a catalogue (roles)."
        return (Problem(str(folder), 0, 0, "nothing-to-check", message, remedy),)
    problems = {*_unknown_files(folder)}
    pack, catalogue = None, None
    faults = Faults()
    if has_pack and (original := read_pack(pack_sources(folder, faults), faults)):
        pack = original.pack
        problems |= _overlays(folder, lambda file, own: translated_pack(original, file, own))
    problems |= {*faults.sorted()}
    faults = Faults()
    if has_catalogue and (read := read_catalogue(catalogue_sources(folder, faults), faults)):
        catalogue = read
        problems |= _overlays(folder, lambda file, own: translated_catalogue(read, file, own))
    together = _together(folder, pack, catalogue) if pack and catalogue else ()
    return tuple(sorted({*problems, *faults.sorted(), *together}))


def check_languages(scales: Iterable[str]) -> tuple[Problem, ...]:
    """Return every fault of the shipped words and of the field guide, which may speak of these scales."""
    known = tuple(scales)
    words = [problem for path in _yaml(paths.WORDS) for problem in load_words(path.stem)[1]]
    guide = [problem for path in _yaml(paths.GUIDE) for problem in load_guide(path.stem, known)[1]]
    return tuple(sorted({*words, *guide}))


def _yaml(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))


def _overlays(folder: Path, translated: Callable[[Source, Faults], object]) -> set[Problem]:
    """Return the faults of all files of texts in a folder."""
    problems: set[Problem] = set()
    for language in overlay_languages(folder):
        faults = Faults()
        for file in overlay_source(folder, language, faults):
            translated(file, faults)
        problems |= {*faults.sorted()}
    return problems


def _unknown_files(folder: Path) -> Iterable[Problem]:
    """Report files that look like content and would be left out."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in (".yaml", ".yml") or path.is_dir() or path.name in FILES:
            continue
        if path.suffix != ".yaml":
            message = "The name of this file does not end in .yaml, so it would be left out."
            yield Problem(str(path), 0, 0, "file-ending", message, f"Name it {path.stem}.yaml.")
        elif not is_language(path.stem):
            message = f"No content is read from a file named {path.name}."
            yield Problem(str(path), 0, 0, "unknown-file", message, did_you_mean(path.name, FILES))


def _together(folder: Path, pack: Pack, catalogue: Catalogue) -> tuple[Problem, ...]:
    """Return scales of the catalogue that the pack beside it does not measure."""
    measured = [scale.id for scale in pack.scales]
    return tuple(
        Problem(
            str(folder / "catalogue.yaml"),
            0,
            0,
            "scale-not-measured",
            f"The pack beside this catalogue has no scale {scale}.",
            did_you_mean(scale, measured),
        )
        for scale in catalogue.weights
        if scale not in measured
    )
