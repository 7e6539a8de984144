"""From one person's answers to the result: scales, tracks, families, roles, and what may be said."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import match
from careerfit.measurement.draws import DRAWS
from careerfit.measurement.match import Billionths
from careerfit.measurement.posterior import Instrument, moments, posterior, prior
from careerfit.measurement.ranking import Field, field_of, judge, standings, tie_set
from careerfit.measurement.targets import Targets
from careerfit.model.content import TRACKS, Stage, Track
from careerfit.model.result import FamilyResult, Result, RoleResult, ScaleResult

Floats = NDArray[np.float64]


def score(
    instrument: Instrument,
    targets: Targets,
    answers: Mapping[str, int],
    asked: Collection[str],
    stages: Collection[Stage],
    seed: int,
) -> Result:
    """Score one person.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for the instrument's scales.
        answers: category (1..K, pack order) by item id.
        asked: ids of the items that were shown, answered or not.
        stages: stages of the roles to rank; they choose what is ranked and never move a fit.
        seed: of the draws; the same arguments give the same result, bit for bit on one platform.

    Raises:
        ValueError: for an item or category that the pack lacks.
        CareerfitError: when no role is at the chosen stages.

    """
    return concluded(instrument, targets, posterior(instrument, answers), answers, asked, stages, seed)


def concluded(
    instrument: Instrument,
    targets: Targets,
    on_grid: Floats,
    answers: Collection[str],
    asked: Collection[str],
    stages: Collection[Stage],
    seed: int,
) -> Result:
    """Conclude from where a person may stand, [scales, grid points]; all else as for `score`.

    Of ``answers`` only the item ids count here: they say what is measured.
    """
    field = field_of(targets, stages)
    theta, se = moments(on_grid)
    drawn = standings(instrument, targets, on_grid, seed)
    toward = match.toward(drawn[targets.columns], targets.roots)
    fit = match.fits(targets.directions, toward)[field.targets]
    roles = _roles(targets, field, fit, toward.mean(axis=1))
    leader = next(r for r, role in enumerate(field.roles) if role.id == roles[0].id)
    tied = tie_set(field, fit, leader)
    scales = _scales(instrument, theta, se, answers, asked)

    found = judge(instrument, targets, field, theta, drawn, [scale.answered > 0 for scale in scales], tied)
    members = {field.roles[r].id for r in tied}
    return Result(
        verdict=found,
        scales=scales,
        tracks=_tracks(instrument, targets, toward, seed),
        families=_families(targets, field, fit, roles),
        roles=roles,
        ties=(tuple(role.id for role in roles if role.id in members),) if found == "tied" else (),
        flags=(),
    )


def _scales(
    instrument: Instrument, theta: Floats, se: Floats, answers: Collection[str], asked: Collection[str]
) -> tuple[ScaleResult, ...]:
    shown = set(asked)
    rows = []
    for s, (scale, where) in enumerate(zip(instrument.scales, instrument.slices, strict=True)):
        items = instrument.items[where]
        answered = sum(item in answers for item in items)
        seen = sum(item in shown for item in items)
        rows.append(ScaleResult(scale, float(theta[s]), float(se[s]), answered, seen))
    return tuple(rows)


def _roles(targets: Targets, field: Field, fit: Billionths, mean_toward: Floats) -> tuple[RoleResult, ...]:
    """Return the ranked roles, most often best first; equals by fit, then in the catalogue's order.

    A fit is a sum over scales, so its mean over draws is the mean drawn direction times the role's.
    """
    p_best = match.among_best(fit, field.copies, 1)
    p_top3 = match.among_best(fit, field.copies, 3)
    low, high = match.intervals(fit)
    parts = (targets.directions[field.targets] * mean_toward).tolist()
    rows = []
    for role, row in zip(field.roles, field.rows, strict=True):
        rows.append(
            RoleResult(
                id=role.id,
                family=role.family,
                track=role.track,
                stage=role.stage,
                fit=sum(parts[row]),
                fit_low=float(low[row]),
                fit_high=float(high[row]),
                p_best=float(p_best[row]),
                p_top3=float(p_top3[row]),
                contributions=dict(zip(targets.scales, parts[row], strict=True)),
            )
        )
    return tuple(sorted(rows, key=lambda role: (-role.p_best, -role.fit)))


def _families(
    targets: Targets, field: Field, fit: Billionths, roles: Sequence[RoleResult]
) -> tuple[FamilyResult, ...]:
    """Return the families with a ranked role; in each draw a family is as good as its best ranked role."""
    rows: dict[str, list[int]] = {family.id: [] for family in targets.families}
    for role, row in zip(field.roles, field.rows, strict=True):
        rows[role.family].append(int(row))
    present = [family for family, own in rows.items() if own]
    best = np.array([fit[rows[family]].max(axis=0) for family in present])
    p_top3 = match.among_best(best, np.ones(len(present), dtype=np.intp), 3)
    p_best = dict.fromkeys(present, 0.0)
    for result in roles:
        p_best[result.family] += result.p_best
    tops = zip(present, p_top3.tolist(), strict=True)
    found = [FamilyResult(family, p_best[family], p) for family, p in tops]
    return tuple(sorted(found, key=lambda family: (-family.p_best, -family.p_top3)))


def _tracks(instrument: Instrument, targets: Targets, toward: Floats, seed: int) -> dict[Track, float]:
    """Return how the draws divide over the tracks, relative to how an empty sheet's draws do.

    Without answers every track gets the same share, however many roles and families it holds. A track
    that holds no role gets 0; one that no empty draw favours counts as if one had.
    """
    empty = _empty_shares(instrument, targets, seed)
    relative = _nearest_track(targets, toward) / np.maximum(empty, 1 / DRAWS)
    shares = dict(zip(targets.tracks, (relative / relative.sum()).tolist(), strict=True))
    return {track: shares.get(track, 0.0) for track in TRACKS}


def _nearest_track(targets: Targets, toward: Floats) -> Floats:
    copies = np.ones(len(targets.tracks), dtype=np.intp)
    return match.among_best(match.fits(targets.centroids, toward), copies, 1)


@lru_cache(maxsize=4)
def _empty_shares(instrument: Instrument, targets: Targets, seed: int) -> Floats:
    """Return the tracks' shares without answers, from the very draws that answers would use."""
    drawn = standings(instrument, targets, prior(len(instrument.scales)), seed)
    return _nearest_track(targets, match.toward(drawn[targets.columns], targets.roots))
