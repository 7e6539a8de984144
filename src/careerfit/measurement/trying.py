"""Trying out: what would follow if a person stood elsewhere on some scales; told results never use it."""

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement.posterior import GRID, Instrument, posterior
from careerfit.measurement.shortlist import concluded
from careerfit.measurement.targets import Targets
from careerfit.model.content import Stage
from careerfit.model.result import Result

Floats = NDArray[np.float64]


def tried(
    instrument: Instrument,
    targets: Targets,
    answers: Mapping[str, int],
    asked: Collection[str],
    moves: Mapping[str, float],
    stages: Collection[Stage],
    seed: int,
) -> Result:
    """Conclude from answers as `score` does, with the posterior of some scales moved.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for it.
        answers: category (1..K, pack order) by item id.
        asked: ids of the items that were shown.
        moves: by how much to move a scale, in population SDs, by scale id; {} gives what `score` gives.
        stages: stages of the roles to rank.
        seed: of the draws.

    Raises:
        ValueError: for a scale, item or category that the pack lacks.
        CareerfitError: when no role is at the chosen stages.

    """
    if unknown := set(moves) - set(instrument.scales):
        raise ValueError(f"no scale {', '.join(sorted(unknown))}")
    on_grid = posterior(instrument, answers)
    by = [moves.get(scale, 0.0) for scale in instrument.scales]
    return concluded(instrument, targets, moved(on_grid, by), answers, asked, stages, seed)


def moved(on_grid: Floats, by: Collection[float]) -> Floats:
    """Move each row's distribution along the grid, keeping its shape.

    Mass between two grid points is split over them in proportion, which keeps the mean exact and adds at
    most a quarter of the squared step (.01) to the variance. What would pass an end of the grid is lost.

    Args:
        on_grid: probabilities, [scales, grid points].
        by: one distance a scale, in population SDs; 0 leaves a row as it is, bit for bit.

    """
    rows = []
    for row, distance in zip(on_grid, by, strict=True):
        if distance:
            shifted = np.interp(GRID - distance, GRID, row, left=0.0, right=0.0)
            rows.append(shifted / shifted.sum())
        else:
            rows.append(row)
    return np.array(rows)
