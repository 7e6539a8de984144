"""Conclude about very many simulated people at once, coarsely; never for what a person is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import verdict
from careerfit.measurement.answering import people
from careerfit.measurement.batch import score_batch
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.ranking import Field
from careerfit.measurement.targets import Targets
from careerfit.model.content import TRACKS, Pack
from careerfit.model.result import FamilyResult, Result, RoleResult, ScaleResult

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]

DRAWS = 64  # a person; the full path has 2039
_CHUNK = 256  # people: their draws then stay in the second-level cache
_ROLES = 5  # kept of each
_FAMILIES = 3
_Z = np.float32(1.96)  # half width of a 95 % interval in SDs


@dataclass(frozen=True, slots=True, eq=False)
class _Fits:
    """What the draws of a chunk of people say: [people, rows], and of the tracks [people, tracks]."""

    toward: Singles  # [people, scales]: mean drawn direction
    mean: Singles
    spread: Singles
    best: Singles
    top3: Singles
    tied: NDArray[np.bool_]
    tracks: Singles
    low: NDArray[np.bool_]  # [people]: little attracts them


@dataclass(frozen=True, slots=True, eq=False)
class MadeUp:
    """Sheets of made-up people, [people, items] in the order of the instrument; 0 where nothing is asked.

    Attributes:
        first: their answers.
        again: what they answer when they come back: a third of the answers moves by one, and those on two
            scales come from somebody else.
        wild: whether somebody answered at random.

    """

    first: NDArray[np.int8]
    again: NDArray[np.int8]
    wild: tuple[bool, ...]


def made_up(pack: Pack, instrument: Instrument, count: int, seed: int, at_random: float) -> MadeUp:
    """Draw people's answers to the full questionnaire from the model; a share answers at random."""
    numbers = np.random.RandomState(seed)
    full = np.array([pack.item(item).full for item in instrument.items])
    categories = instrument.categories.astype(np.int64)
    first = people(pack, count, seed).answers.copy()
    other = people(pack, count, (seed + 1) % 2**32).answers
    wild = numbers.random_sample(count) < at_random
    first[wild] = 1 + (numbers.random_sample((int(wild.sum()), categories.size)) * categories).astype(np.int8)
    moved = (numbers.random_sample(first.shape) < 1 / 3) * numbers.choice([-1, 1], first.shape)
    again = np.clip(first + moved, 1, categories).astype(np.int8)
    scale = np.concatenate([np.full(w.stop - w.start, s) for s, w in enumerate(instrument.slices)])
    changed = numbers.randint(0, len(instrument.scales), (count, 2))
    swapped = (scale[None] == changed[:, :1]) | (scale[None] == changed[:, 1:])
    again[swapped] = other[swapped]
    first[:, ~full] = again[:, ~full] = 0
    return MadeUp(first, again, tuple(wild.tolist()))


def conclude(
    instrument: Instrument,
    targets: Targets,
    field: Field,
    categories: NDArray[np.int8],
    asked: Sequence[int],
    seed: int,
) -> Iterator[Result]:
    """Return a result for each sheet, with 64 draws a person from normal posteriors and the first roles only.

    The scales are those of `batch.score_batch` (1e-4 off the one-person path). Shares have a standard error
    of up to .06, so that verdicts near a bar differ from what the one-person path says. Every scale of the
    catalogue has to be measured. No quality flags.

    Args:
        instrument: a compiled pack.
        targets: a catalogue compiled for it.
        field: the ranked roles.
        categories: answers [people, items], 0 for none, columns in the order of ``instrument.items``.
        asked: number of items that were shown, by scale.
        seed: of the draws, the same for all people.

    """
    theta, se = score_batch(instrument, categories)
    z = np.random.RandomState(seed).standard_normal((DRAWS // 2, len(instrument.scales)))
    draws = np.concatenate([z, -z]).astype(np.float32)
    empty = _empty_tracks(targets, instrument, draws)
    answered = np.stack([(categories[:, where] > 0).sum(axis=1) for where in instrument.slices], axis=1)
    plain_theta, plain_se = theta.round(4).tolist(), se.round(4).tolist()
    for start in range(0, len(theta), _CHUNK):
        part = slice(start, start + _CHUNK)
        fits = _plain(
            targets, field, _fits(instrument, targets, field, (theta[part], se[part], draws, empty))
        )
        counts = answered[part].tolist()
        for n, measured in enumerate(counts):
            found = zip(
                instrument.scales, plain_theta[start + n], plain_se[start + n], measured, asked, strict=True
            )
            yield _result(targets, field, fits, n, tuple(ScaleResult(*one) for one in found))


@dataclass(frozen=True, slots=True, eq=False)
class _Plain:
    """What `_Fits` holds as plain lists, rounded, which is faster to take apart person by person."""

    rows: list[int]  # per ranked role
    directions: list[list[float]]
    toward: list[list[float]]
    mean: list[list[float]]
    least: list[list[float]]
    most: list[list[float]]
    best: list[list[float]]
    top3: list[list[float]]
    tied: list[list[bool]]
    tracks: list[list[float]]
    low: list[bool]


def _plain(targets: Targets, field: Field, fits: _Fits) -> _Plain:
    def rounded(values: Singles) -> list[list[float]]:
        kept: list[list[float]] = values.astype(np.float64).round(4).tolist()
        return kept

    return _Plain(
        rows=field.rows.tolist(),
        directions=targets.directions[field.targets].tolist(),
        toward=fits.toward.astype(np.float64).tolist(),
        mean=rounded(fits.mean),
        least=rounded(np.maximum(fits.mean - _Z * fits.spread, -1)),
        most=rounded(np.minimum(fits.mean + _Z * fits.spread, 1)),
        best=rounded(fits.best),
        top3=rounded(fits.top3),
        tied=fits.tied.tolist(),
        tracks=rounded(fits.tracks),
        low=fits.low.tolist(),
    )


def _drawn(targets: Targets, theta: Floats, spread: Floats, draws: Singles) -> tuple[Singles, Singles]:
    """Return draws [people, draws, scales] and the directions that they point in."""
    drawn = theta[:, None].astype(np.float32) + spread[:, None].astype(np.float32) * draws
    weighted = drawn[:, :, targets.columns] * targets.roots.astype(np.float32)
    length = np.sqrt((weighted**2).sum(axis=2, keepdims=True))
    return drawn, weighted / np.maximum(length, np.float32(1e-9))


def _fits(
    instrument: Instrument, targets: Targets, field: Field, at: tuple[Floats, Floats, Singles, Singles]
) -> _Fits:
    theta, se, draws, empty = at
    drawn, toward = _drawn(targets, theta, np.sqrt(se**2 + instrument.location_sd**2), draws)
    fit = toward @ targets.directions[field.targets].astype(np.float32).T  # [people, draws, rows]
    best = fit >= fit.max(axis=2, keepdims=True)
    third = np.partition(fit, fit.shape[2] - 3, axis=2)[:, :, -3:-2] if fit.shape[2] > 3 else fit.min()
    p_best = best.mean(axis=1, dtype=np.float32) / field.copies
    leader = p_best.argmax(axis=1)
    ahead = fit > np.take_along_axis(fit, leader[:, None, None], axis=2)
    tied = ahead.mean(axis=1) >= verdict.TIE_CHANCE
    tied[np.arange(len(leader)), leader] = True
    near = toward @ targets.centroids.astype(np.float32).T
    relative = (near >= near.max(axis=2, keepdims=True)).mean(axis=1, dtype=np.float32) / empty
    one_sided = np.flatnonzero(~np.array(instrument.bipolar, dtype=bool))
    level = drawn[:, :, one_sided].mean(axis=2)
    little = (level < verdict.LOW_LEVEL).mean(axis=1) >= verdict.LOW_CHANCE
    return _Fits(
        toward=toward.mean(axis=1),
        mean=fit.mean(axis=1),
        spread=fit.std(axis=1),
        best=p_best,
        top3=(fit >= third).mean(axis=1, dtype=np.float32),
        tied=tied,
        tracks=relative / relative.sum(axis=1, keepdims=True),
        low=little & (theta[:, one_sided] <= 0).all(axis=1),
    )


def _empty_tracks(targets: Targets, instrument: Instrument, draws: Singles) -> Singles:
    """Return how the draws of an empty sheet divide over the tracks, as `shortlist` takes them out."""
    scales = draws.shape[1]
    spread = np.full((1, scales), np.sqrt(1 + instrument.location_sd**2))
    _, toward = _drawn(targets, np.zeros((1, scales)), spread, draws)
    near = toward @ targets.centroids.astype(np.float32).T
    shares = (near >= near.max(axis=2, keepdims=True)).mean(axis=1)[0]
    return np.asarray(np.maximum(shares, 1 / DRAWS), dtype=np.float32)


def _result(
    targets: Targets, field: Field, fits: "_Plain", n: int, scales: tuple[ScaleResult, ...]
) -> Result:
    best, mean, tied_rows = fits.best[n], fits.mean[n], fits.tied[n]
    order = sorted(range(len(fits.rows)), key=[(-best[row], -mean[row]) for row in fits.rows].__getitem__)
    tied = [r for r in order if tied_rows[fits.rows[r]]]
    kept = [r for place, r in enumerate(order) if place < _ROLES or tied_rows[fits.rows[r]]]
    families: dict[str, float] = {}
    for r in order:
        family = field.roles[r].family
        families[family] = families.get(family, 0.0) + best[fits.rows[r]]
    first = sorted(families.items(), key=lambda one: -one[1])[:_FAMILIES]
    found = verdict.decide(
        low=fits.low[n],
        unclear=verdict.too_wide(
            len({field.roles[r].family for r in tied}), len({fits.rows[r] for r in tied}), len(field.targets)
        ),
        tied=len(tied),
    )
    shares = dict(zip(targets.tracks, fits.tracks[n], strict=True))
    return Result(
        verdict=found,
        scales=scales,
        tracks={track: shares.get(track, 0.0) for track in TRACKS},
        families=tuple(FamilyResult(family, min(p, 1.0), min(p * 2, 1.0)) for family, p in first),
        roles=tuple(_role(targets, field, fits, n, r) for r in kept),
        ties=(tuple(field.roles[r].id for r in tied),) if found == "tied" else (),
        flags=(),
    )


def _role(targets: Targets, field: Field, fits: "_Plain", n: int, r: int) -> RoleResult:
    role, row = field.roles[r], fits.rows[r]
    toward = fits.toward[n]
    parts = [round(one * at, 4) for one, at in zip(fits.directions[row], toward, strict=True)]
    return RoleResult(
        id=role.id,
        family=role.family,
        track=role.track,
        stage=role.stage,
        fit=fits.mean[n][row],
        fit_low=fits.least[n][row],
        fit_high=fits.most[n][row],
        p_best=fits.best[n][row],
        p_top3=fits.top3[n][row],
        contributions=dict(zip(targets.scales, parts, strict=True)),
    )
