"""Which roles are ranked, where a person may stand, and what may be said of the one that leads."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import match, verdict
from careerfit.measurement.draws import draw
from careerfit.measurement.match import Billionths
from careerfit.measurement.posterior import Instrument, prior
from careerfit.measurement.targets import Targets
from careerfit.model.content import Role, Stage
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Verdict

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """The roles that are ranked: the roles, each one's row, and per distinct row its target and copies."""

    roles: tuple[Role, ...]
    rows: NDArray[np.intp]  # per role, index into ``targets``
    targets: NDArray[np.intp]  # per row, index into Targets.directions
    copies: NDArray[np.intp]  # per row, how many ranked roles share it


def field_of(targets: Targets, stages: Collection[Stage]) -> Field:
    """Return the roles at the chosen stages; CareerfitError when there is none."""
    chosen = [r for r, role in enumerate(targets.roles) if role.stage in stages]
    if not chosen:
        raise CareerfitError(
            "No role is at the chosen stages.",
            "Choose at least one stage at which the catalogue has a role.",
        )
    kept, rows, copies = np.unique(targets.rows[chosen], return_inverse=True, return_counts=True)
    return Field(tuple(targets.roles[r] for r in chosen), rows, kept, copies)


def standings(instrument: Instrument, targets: Targets, on_grid: Floats, seed: int) -> Floats:
    """Draw the instrument's scales and, from the prior, those that only the catalogue has."""
    drawn = np.concatenate([on_grid, prior(targets.unmeasured)])
    return draw(drawn, instrument.location_sd, seed)


def tie_set(field: Field, fit: Billionths, leader: int) -> list[int]:
    """Return the indices in ``field.roles`` of the leader and of all that cannot be placed behind it."""
    chance = match.rivals(fit, int(field.rows[leader]))[field.rows]
    return [r for r in range(len(field.roles)) if r == leader or chance[r] >= verdict.TIE_CHANCE]


def judge(
    instrument: Instrument,
    targets: Targets,
    field: Field,
    theta: Floats,
    drawn: Floats,
    answered: Sequence[bool],
    tied: Sequence[int],
) -> Verdict:
    """Say what may be said of one person.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for it.
        field: the ranked roles.
        theta: posterior means, [instrument's scales].
        drawn: draws of `standings`.
        answered: per scale of the instrument, whether it has an answer.
        tied: indices in ``field.roles`` of the leader and of those tied with it.

    """
    one_sided = np.flatnonzero(~np.array(instrument.bipolar, dtype=bool))
    with_answer = {scale for scale, has in zip(instrument.scales, answered, strict=True) if has}
    return verdict.decide(
        low=verdict.attracted_by_little(theta[one_sided], drawn[one_sided]),
        unclear=verdict.too_little_answered([scale in with_answer for scale in targets.scales])
        or verdict.too_wide(
            families=len({field.roles[r].family for r in tied}),
            tied=len({int(field.rows[r]) for r in tied}),
            distinct=len(field.targets),
        ),
        tied=len(tied),
    )
