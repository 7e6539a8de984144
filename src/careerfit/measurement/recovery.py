"""How near a result comes to the truth: who was placed first, how sure, and how that compares over people."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import match
from careerfit.measurement.match import Billionths
from careerfit.measurement.posterior import Instrument, moments
from careerfit.measurement.ranking import Field, judge, standings, tie_set
from careerfit.measurement.targets import Targets
from careerfit.model.result import Verdict

Floats = NDArray[np.float64]

FIRST = 3  # roles and families that a person looks at first
_BINS = 10


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """What one person's result says of roles and families.

    Attributes:
        roles: indices in ``Field.roles`` of the first three.
        families: ids of the first three.
        p_leader: P(best) of the leading role.
        verdict: what may be said.

    """

    roles: tuple[int, ...]
    families: tuple[str, ...]
    p_leader: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Recovery:
    """How often the truly best one was found, and what was lost where not.

    Attributes:
        best: share of people whose best one came first.
        top3: share of people whose best one was among the first three.
        regret: fit of the truly best role less the best fit among the first three (for families: among
            all their roles), mean over people.

    """

    best: float
    top3: float
    regret: float


def placed(
    instrument: Instrument,
    targets: Targets,
    field: Field,
    on_grid: Floats,
    answered: Sequence[bool],
    seed: int,
) -> Placed:
    """Place roles and families for one person as `shortlist.score` does, without what simulation ignores.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for it.
        field: the ranked roles.
        on_grid: posterior of `posterior.posterior`.
        answered: per scale of the instrument, whether it has an answer.
        seed: of the draws.

    """
    drawn = standings(instrument, targets, on_grid, seed)
    toward = match.toward(drawn[targets.columns], targets.roots)
    fit = match.fits(targets.directions[field.targets], toward)
    p_best = match.among_best(fit, field.copies, 1)[field.rows]
    mean_fit = (targets.directions[field.targets] @ toward.mean(axis=1))[field.rows]
    order = np.lexsort((-mean_fit, -p_best))
    leader = int(order[0])
    return Placed(
        roles=tuple(order[:FIRST].tolist()),
        families=_first_families(targets, field, fit, p_best),
        p_leader=float(p_best[leader]),
        verdict=judge(
            instrument, targets, field, moments(on_grid)[0], drawn, answered, tie_set(field, fit, leader)
        ),
    )


def _first_families(targets: Targets, field: Field, fit: Billionths, p_best: Floats) -> tuple[str, ...]:
    rows: dict[str, list[int]] = {family.id: [] for family in targets.families}
    chance = dict.fromkeys(rows, 0.0)
    for role, row, p in zip(field.roles, field.rows.tolist(), p_best.tolist(), strict=True):
        rows[role.family].append(row)
        chance[role.family] += p
    present = [family for family, own in rows.items() if own]
    best = np.array([fit[rows[family]].max(axis=0) for family in present])
    p_top3 = match.among_best(best, np.ones(len(present), dtype=np.intp), FIRST)
    ranked = sorted(zip(present, p_top3.tolist(), strict=True), key=lambda one: (-chance[one[0]], -one[1]))
    return tuple(family for family, _ in ranked[:FIRST])


def recovered(
    targets: Targets, field: Field, theta: Floats, found: Sequence[Placed]
) -> tuple[Recovery, Recovery, NDArray[np.bool_]]:
    """Compare what was found with the truth.

    Args:
        targets: a catalogue compiled for the pack.
        field: the ranked roles.
        theta: true standings, [people, instrument's scales].
        found: one entry a person.

    Returns:
        Recovery of families, recovery of roles, and per person whether the leading role is the best one.

    """
    true = match.fits(
        targets.directions[field.targets], match.toward(theta.T[targets.columns], targets.roots)
    )
    best = true.argmax(axis=0)
    families = [role.family for role in field.roles]
    of_row = {int(row): family for family, row in zip(families, field.rows, strict=True)}
    roles = np.array([_hits(field.rows[list(one.roles)], best[n]) for n, one in enumerate(found)])
    homes = np.array([_hits(np.array(one.families), of_row[int(best[n])]) for n, one in enumerate(found)])
    lost = np.empty((2, len(found)))
    for n, one in enumerate(found):
        within = [int(field.rows[r]) for r, family in enumerate(families) if family in one.families]
        lost[0, n] = true[best[n], n] - true[within, n].max()
        lost[1, n] = true[best[n], n] - true[field.rows[list(one.roles)], n].max()
    regret = (lost.mean(axis=1) / match.ONE).tolist()
    return (
        Recovery(float(homes[:, 0].mean()), float(homes[:, 1].mean()), regret[0]),
        Recovery(float(roles[:, 0].mean()), float(roles[:, 1].mean()), regret[1]),
        roles[:, 0],
    )


def _hits(first: NDArray[np.generic], best: object) -> tuple[bool, bool]:
    return bool(first[0] == best), bool((first == best).any())


def calibration_error(said: Floats, true: NDArray[np.bool_]) -> float:
    """Return the expected calibration error over ten bins of equal count (Naeini et al. 2015), 0..1.

    Args:
        said: the chance that was told, [people].
        true: whether it came true, [people].

    """
    order = np.argsort(said, kind="stable")
    parts = [part for part in np.array_split(order, _BINS) if part.size]
    return sum(abs(float(said[p].mean() - true[p].mean())) * p.size for p in parts) / said.size
