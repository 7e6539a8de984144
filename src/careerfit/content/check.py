"""Checks a folder of an author's content, whatever it holds: a pack, a catalogue or both."""

from pathlib import Path

from careerfit.content.catalogue import load_catalogue
from careerfit.content.packs import load_pack
from careerfit.content.suggestion import did_you_mean
from careerfit.model.content import Catalogue, Pack
from careerfit.model.errors import Problem


def check(folder: Path) -> tuple[Problem, ...]:
    """Return every fault of the pack and of the catalogue in a folder, () when all is well."""
    if not folder.is_dir():
        return load_pack(folder)[1]
    has_pack, has_catalogue = (folder / "pack.yaml").exists(), (folder / "catalogue.yaml").exists()
    if not has_pack and not has_catalogue:
        message = "The folder holds neither pack.yaml nor catalogue.yaml."
        remedy = "Name the folder of a pack (questions) or of a catalogue (roles)."
        return (Problem(str(folder), 0, 0, "nothing-to-check", message, remedy),)
    pack, problems = load_pack(folder) if has_pack else (None, ())
    catalogue, more = load_catalogue(folder) if has_catalogue else (None, ())
    together = _together(folder, pack, catalogue) if pack and catalogue else ()
    return tuple(sorted({*problems, *more, *together}))


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
