"""Checks of authors' folders: what `careerfit check` looks at and finds."""

from pathlib import Path

from careerfit import paths
from careerfit.app.authors.together import check_together, fits_together
from careerfit.content import load
from careerfit.content.check import check, check_languages
from careerfit.model.errors import Problem


def check_folders(folders: tuple[Path, ...]) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """Check packs and catalogues; without a folder, all that ships. Returns (what was checked, faults)."""
    if folders:
        problems = [problem for folder in folders for problem in (*check(folder), *_together(folder))]
        return folders, tuple(problems)
    shipped = (*sorted(path for path in paths.PACK.parent.iterdir() if path.is_dir()), paths.ROLES)
    problems = [problem for folder in shipped for problem in (*check(folder), *_together(folder))]
    pack = load.pack(paths.PACK)[0]
    scales = [scale.id for scale in pack.scales] if pack else []
    return (*shipped, paths.WORDS, paths.GUIDE), (*problems, *check_languages(scales))


def _together(folder: Path) -> tuple[Problem, ...]:
    """Check a catalogue with the pack beside it, or with the shipped one if that measures its scales."""
    if not (folder / "catalogue.yaml").is_file():
        return ()
    pack_folder = folder if (folder / "pack.yaml").exists() else paths.PACK
    pack, catalogue = load.pack(pack_folder)[0], load.catalogue(folder)[0]
    if pack is None or catalogue is None or not fits_together(pack, catalogue):
        return ()
    return check_together(pack, pack_folder, catalogue, folder)


def summaries(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """Say what each folder holds, in counts; a folder with faults is left out."""
    found = [_summary(folder) for folder in folders]
    if not folders or paths.GUIDE in folders:
        guide = load.guide("en")[0]
        if guide:
            found.append(f"field guide: {len(guide.comparison)} rows, {len(guide.glossary)} terms")
    return tuple(text for text in found if text)


def _summary(folder: Path) -> str:
    parts = []
    if (folder / "pack.yaml").is_file() and (pack := load.pack(folder)[0]):
        full = sum(item.full for item in pack.items)
        parts.append(f"{len(pack.scales)} scales, {len(pack.items)} items, {full} in the full questionnaire")
    if (folder / "catalogue.yaml").is_file() and (catalogue := load.catalogue(folder)[0]):
        roles, families = len(catalogue.roles), len(catalogue.families)
        parts.append(f"{roles} roles in {families} families, {len(catalogue.moves)} moves")
    if not parts:
        return ""
    return f"{folder.name}: {'; '.join(parts)}; {', '.join(load.languages(folder))}"
