"""Calibration: from many people's answers to a new version of a pack."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from careerfit.content import writing
from careerfit.measurement.calibrate import FEWEST_ANSWERS, FEWEST_PEOPLE, Calibrated, calibrate_scale
from careerfit.measurement.itemfit import FEWEST_COMPLETE
from careerfit.model.calibration import Calibration
from careerfit.model.content import Pack
from careerfit.model.errors import CareerfitError
from careerfit.model.words import Words

Watch = Callable[[str, int, float], None]
"""Called with a scale's id, the number of steps so far and the largest change; may raise to cancel."""

FEW_PEOPLE = 500
MISFIT = 0.05  # chance that any item of a scale is called misfitting although none is (Bonferroni)


@dataclass(frozen=True, slots=True)
class Request:
    """What to calibrate, and where to.

    Attributes:
        source: folder of the pack; it stays as it is.
        out: folder for the new version.
        scales: ids of scales to calibrate, () for all.
        anchored: whether results stay comparable with the version before.
        day: what the calibration is dated.

    """

    source: Path
    out: Path
    scales: tuple[str, ...]
    anchored: bool
    day: date


def calibrate(request: Request, pack: Pack, sheets: Sequence[Mapping[str, int]], watch: Watch) -> Pack:
    """Fit a pack's items to answers and write a new version of it; return that version.

    Without an anchor the new zero is known, so the location uncertainty is 0 once every scale is fitted.
    With one it stays: the zero is still where the version before put it.

    Raises:
        CareerfitError: for a folder that cannot be used, a scale that the pack lacks, too few people, or
            answers that no graded model fits. Whatever is raised, also by ``watch``, nothing is written.

    """
    writing.check_room(request.source, request.out)
    chosen = _chosen(pack, request.scales)
    if len(sheets) < FEWEST_PEOPLE:
        raise CareerfitError(
            f"Too few people: {len(sheets)} answer sheets.",
            f"A calibration needs at least {FEWEST_PEOPLE}; {FEW_PEOPLE} or more are advisable. "
            "Until then the pack keeps its authors' numbers.",
        )
    found = {scale: _fitted(pack, scale, sheets, watch, anchored=request.anchored) for scale in chosen}
    numbers = {item: own for scale in found.values() for item, own in scale.numbers.items()}
    items = tuple(
        replace(item, a=numbers[item.id][0], b=numbers[item.id][1]) if item.id in numbers else item
        for item in pack.items
    )
    known = not request.anchored and len(chosen) == len(pack.scales)
    new = replace(
        pack,
        version=next_version(pack.version),
        location_sd=0.0 if known else pack.location_sd,
        items=items,
        calibration=Calibration(
            date=request.day.isoformat(),
            people=len(sheets),
            version=pack.version,
            digest=pack.digest,
            comparable=request.anchored,
            scales={scale: one.scale for scale, one in found.items()},
            items={item: fit for one in found.values() for item, fit in one.fits.items()},
        ),
    )
    return writing.write_version(request.source, request.out, new)


def notes(words: Words, pack: Pack) -> tuple[str, ...]:
    """Say what has to be known about a calibrated pack, a sentence each; () for any other."""
    made = pack.calibration
    if made is None:
        return ()
    kept = [item.id for item in pack.items if item.scale in made.scales and item.id not in made.items]
    merged = [item for item, fit in made.items.items() if fit.merged]
    untested = {pack.item(item).scale for item, fit in made.items.items() if fit.fit is None}
    few = [scale for scale, fit in made.scales.items() if fit.people < FEW_PEOPLE]
    rest = [scale.id for scale in pack.scales if scale.id not in made.scales]
    ordered = [scale.id for scale in pack.scales if scale.id in untested]
    said: dict[str, dict[str, str | float]] = {
        "calibrate.few": {"least": FEW_PEOPLE, "scales": words.join(few)},
        "calibrate.kept": {"least": FEWEST_PEOPLE, "items": words.join(kept)},
        "calibrate.merged": {"least": FEWEST_ANSWERS, "items": words.join(merged)},
        "calibrate.misfit": {"items": words.join(misfits(pack))},
        "calibrate.untested": {"least": FEWEST_COMPLETE, "scales": words.join(ordered)},
        "calibrate.partly": {"scales": words.join(rest)},
    }
    sentences = [words.say(name, **values) for name, values in said.items() if _named(values)]
    name = "calibrate.comparable" if made.comparable else "calibrate.not-comparable"
    return (*sentences, words.say(name, version=made.version))


def misfits(pack: Pack) -> tuple[str, ...]:
    """Return the items whose answers do not go as the model says, allowing for how many were tested."""
    made = pack.calibration
    if made is None:
        return ()
    tested = {item: fit.fit for item, fit in made.items.items() if fit.fit is not None}
    together = {scale: sum(1 for item in tested if pack.item(item).scale == scale) for scale in made.scales}
    return tuple(item for item, fit in tested.items() if fit.p * together[pack.item(item).scale] < MISFIT)


def next_version(version: str) -> str:
    """Raise the second number of a version: 1.0.3 becomes 1.1.0; what is no number gets one."""
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})*", version):
        return f"{version}.1"
    first, *more = (int(part) for part in version.split("."))
    second, *rest = more or [0]
    return ".".join(str(part) for part in (first, second + 1, *(0 for _ in rest)))


def _named(values: Mapping[str, str | float]) -> bool:
    """Whether a sentence names anything."""
    return all(value != "" for value in values.values())


def _chosen(pack: Pack, scales: Collection[str]) -> tuple[str, ...]:
    known = tuple(scale.id for scale in pack.scales)
    if unknown := [scale for scale in scales if scale not in known]:
        raise CareerfitError(
            f"The pack {pack.id} has no scale {', '.join(unknown)}.", f"Its scales are {', '.join(known)}."
        )
    return tuple(scale for scale in known if not scales or scale in scales)


def _fitted(
    pack: Pack, scale: str, sheets: Sequence[Mapping[str, int]], watch: Watch, *, anchored: bool
) -> Calibrated:
    items = [item for item in pack.items if item.scale == scale]
    return calibrate_scale(
        items, sheets, anchored=anchored, watch=lambda step, change: watch(scale, step, change)
    )
