"""Simulate people who take the questionnaire, and say how near their results come to the truth."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import sittings
from careerfit.measurement.answering import WORLDS, World, people
from careerfit.measurement.limits import STOPS, Stop
from careerfit.measurement.posterior import Instrument, moments, posterior
from careerfit.measurement.ranking import field_of
from careerfit.measurement.recovery import Placed, Recovery, calibration_error, placed, recovered
from careerfit.measurement.sittings import CAUTIONED, Mode, Setting, Sitting
from careerfit.measurement.targets import Targets
from careerfit.model.content import RANKED_STAGES, Pack
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Verdict

Floats = NDArray[np.float64]
Progress = Callable[[float], None]  # share of the work that is done, 0..1

VERDICTS: tuple[Verdict, ...] = ("shortlist", "tied", "cannot-say-yet", "neither")
# Most sheets that are answered at random: sitting costs, and a share near .84 has a random error of .008.
RANDOM_SHEETS = 2000
_Z = 1.96  # half width of a 95 % interval in SDs


@dataclass(frozen=True, slots=True)
class ScaleFigures:
    """How well one scale is measured, in population SDs.

    Attributes:
        id: of the scale.
        rmse: root mean squared error of the estimate.
        bias: mean of estimate less truth.
        reliability: marginal reliability, 1 - mean squared standard error (Green et al. 1984), prior N(0, 1).
        coverage: share of people whose truth lies within 1.96 standard errors.
        se: mean standard error.

    """

    id: str
    rmse: float
    bias: float
    reliability: float
    coverage: float
    se: float


@dataclass(frozen=True, slots=True)
class Spread:
    """Number of items asked: mean, 5th and 95th percentile over people."""

    mean: float
    p5: float
    p95: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What simulation finds in one world.

    Attributes:
        scales: in the pack's order.
        families: recovery of the best family.
        roles: recovery of the best role.
        ece: expected calibration error of the leading role's P(best).
        verdicts: share of people by verdict.
        items: how many were asked.
        stops: share of people by the rule that ended the questionnaire.
        flags: share of honest sheets by flag.
        cautions: share of ``honest`` and of ``random`` sheets with a caution.

    """

    scales: tuple[ScaleFigures, ...]
    families: Recovery
    roles: Recovery
    ece: float
    verdicts: Mapping[Verdict, float]
    items: Spread
    stops: Mapping[Stop, float]
    flags: Mapping[str, float]
    cautions: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Simulation:
    """Figures by world, with the pack's location uncertainty in every draw and without it."""

    people: int
    mode: Mode
    seed: int
    usual: Mapping[World, Figures]
    certain: Mapping[World, Figures]


def simulate(
    pack: Pack,
    targets: Targets,
    count: int,
    mode: Mode,
    seed: int,
    progress: Progress = lambda _share: None,
) -> Simulation:
    """Let simulated people take the questionnaire and compare what they are told with the truth.

    Roles of all stages but executive are ranked. Every world is seen twice: with the pack's location
    uncertainty in the draws, as people are told, and without it.

    Args:
        pack: the questionnaire.
        targets: a catalogue compiled for it.
        count: number of people, at least 1.
        mode: ``full`` asks all items marked so, ``adaptive`` chooses from all.
        seed: of the people; the same arguments give the same figures.
        progress: told the share that is done.

    Raises:
        CareerfitError: when the catalogue weighs a scale that the pack does not measure.

    """
    if targets.unmeasured:
        raise CareerfitError(
            "These questions cannot be simulated with these roles.",
            "The roles are compared on a scale that the questions do not measure; name a pack that does.",
        )
    field = field_of(targets, RANKED_STAGES)
    usual = Instrument.of(pack)
    setting = Setting.of(pack, targets, field, (usual, replace(usual, location_sd=0.0)), mode)
    random = sittings.cautioned_at_random(setting, min(count, RANDOM_SHEETS), seed)
    worlds: dict[World, tuple[Figures, Figures]] = {}
    for w, world in enumerate(WORLDS):
        worlds[world] = _in_world(setting, world, count, seed, random, _part(progress, w, len(WORLDS)))
    return Simulation(
        count,
        mode,
        seed,
        {world: one for world, (one, _) in worlds.items()},
        {world: other for world, (_, other) in worlds.items()},
    )


def _in_world(
    setting: Setting, world: World, count: int, seed: int, random: float, progress: Progress
) -> tuple[Figures, Figures]:
    """Return the figures of one world, with location uncertainty and without."""
    made = people(setting.pack, count, seed, world)
    rows: tuple[list[_Row], list[_Row]] = ([], [])
    for n in range(count):
        taken = sittings.sit(setting, made.answers[n], n)
        for kept, instrument, sitting in zip(rows, setting.instruments, taken, strict=True):
            kept.append(_row(setting, instrument, sitting))
        progress((n + 1) / count)
    first, second = (_figures(setting, made.theta, kept, random) for kept in rows)
    return first, second


def _part(progress: Progress, part: int, parts: int) -> Progress:
    return lambda share: progress((part + share) / parts)


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """One person's sitting and what came of it."""

    sitting: Sitting
    theta: Floats
    se: Floats
    placed: Placed


def _row(setting: Setting, instrument: Instrument, sitting: Sitting) -> _Row:
    on_grid = posterior(instrument, sitting.answers)
    theta, se = moments(on_grid)
    answered = [any(item in sitting.answers for item in instrument.items[w]) for w in instrument.slices]
    found = placed(instrument, setting.targets, setting.field, on_grid, answered, sittings.DRAW_SEED)
    return _Row(sitting, theta, se, found)


def _figures(setting: Setting, theta: Floats, rows: Sequence[_Row], random: float) -> Figures:
    families, roles, right = recovered(setting.targets, setting.field, theta, [row.placed for row in rows])
    said = np.array([row.placed.p_leader for row in rows])
    asked = np.array([len(row.sitting.answers) for row in rows])
    stops = Counter(row.sitting.stop for row in rows)
    verdicts = Counter(row.placed.verdict for row in rows)
    estimates = np.array([row.theta for row in rows])
    flagged = sittings.flagged(setting, [row.sitting for row in rows], estimates)
    raised = Counter(flag for one in flagged for flag in one)
    return Figures(
        scales=_scales(
            setting.instruments[0].scales,
            theta,
            estimates,
            np.array([row.se for row in rows]),
        ),
        families=families,
        roles=roles,
        ece=calibration_error(said, right),
        verdicts={verdict: verdicts[verdict] / len(rows) for verdict in VERDICTS},
        items=Spread(float(asked.mean()), *(float(p) for p in np.percentile(asked, (5, 95)))),
        stops={stop: stops[stop] / len(rows) for stop in STOPS if stops[stop]},
        flags={flag: raised[flag] / len(flagged) for flag in sittings.FLAGS},
        cautions={"honest": raised[CAUTIONED] / len(flagged), "random": random},
    )


def _scales(scales: Sequence[str], truth: Floats, theta: Floats, se: Floats) -> tuple[ScaleFigures, ...]:
    error = theta - truth
    columns = (
        np.sqrt((error**2).mean(axis=0)),
        error.mean(axis=0),
        1 - (se**2).mean(axis=0),
        (np.abs(error) <= _Z * se).mean(axis=0),
        se.mean(axis=0),
    )
    by_scale = zip(scales, *(column.tolist() for column in columns), strict=True)
    return tuple(ScaleFigures(*row) for row in by_scale)
