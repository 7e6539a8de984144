"""How far roles can be told apart: who would be first, how large errors are, which roles are alike."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import match
from careerfit.measurement.batch import score_batch
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.response import category_probabilities
from careerfit.measurement.targets import Targets
from careerfit.model.content import Item, Pack, Stage

Floats = NDArray[np.float64]

# The random error of a share of .005 is then .0002, of a standard error of .4 about .002.
PEOPLE = 100_000
SITTINGS = 4_000
_CHUNK = 10_000
# RandomState is old, and kept for this: its numbers are the same with every version of numpy (NEP 19), so
# that a table made here stays true.
_SEED = 1


@dataclass(frozen=True, slots=True)
class Alike:
    """Two roles, and how likely a person exactly like the one sees the other placed above it, 0..0.5."""

    first: str
    second: str
    chance: float


def first_shares(targets: Targets, stages: Collection[Stage]) -> Mapping[str, float]:
    """Return by role id the share of people for whom each role at these stages fits best.

    People stand anywhere, N(0, I) over the matched scales, and their standing is known exactly: what is
    left is the place that a role has among the others. Exact twins split a share. {} without such roles.
    """
    chosen = [r for r, role in enumerate(targets.roles) if role.stage in stages]
    if not chosen:
        return {}
    kept, rows, copies = np.unique(targets.rows[chosen], return_inverse=True, return_counts=True)
    people = np.random.RandomState(_SEED)
    counts = np.zeros(len(kept))
    for _ in range(PEOPLE // _CHUNK):
        standings = people.standard_normal((len(targets.scales), _CHUNK))
        fit = match.fits(targets.directions[kept], match.toward(standings, targets.roots))
        counts += match.among_best(fit, copies, 1) * _CHUNK
    shares = (counts / PEOPLE)[rows].tolist()
    return {targets.roles[r].id: share for r, share in zip(chosen, shares, strict=True)}


def expected_errors(pack: Pack) -> Mapping[str, float]:
    """Return by scale id the standard error to expect of the full questionnaire, in population SDs.

    The root of the mean posterior variance over people from the prior who answer by the model. For the
    posterior mean this is also the root mean squared error over these people (Lehmann & Casella 1998,
    Theory of Point Estimation, ch. 4): 1 when nothing is measured. The location of zero is not in it.
    """
    full = replace(pack, items=tuple(item for item in pack.items if item.full))
    instrument = Instrument.of(full)
    people = np.random.RandomState(_SEED)
    theta = people.standard_normal((SITTINGS, len(instrument.scales)))
    categories = np.zeros((SITTINGS, len(instrument.items)), dtype=np.int8)
    for s, scale in enumerate(instrument.scales):
        for item in (item for item in full.items if item.scale == scale):
            categories[:, instrument.position[item.id]] = _answers(item, theta[:, s], people)
    _, se = score_batch(instrument, categories)
    found = np.sqrt((se**2).mean(axis=0)).tolist()
    return dict(zip(instrument.scales, found, strict=True))


def _answers(item: Item, theta: Floats, people: np.random.RandomState) -> NDArray[np.int8]:
    """Draw the categories (1..K, pack order) that people at theta [people] choose."""
    reached = category_probabilities(item.a, item.b, theta).cumsum(axis=0)[:-1]
    toward = 1 + np.count_nonzero(people.random_sample(theta.size) > reached, axis=0)
    return np.asarray(toward if item.keyed == 1 else item.categories + 1 - toward, dtype=np.int8)


def alike(
    targets: Targets, errors: Mapping[str, float], location_sd: float, least: float
) -> tuple[Alike, ...]:
    """Return the pairs of roles that change places with a chance of at least ``least``, likeliest first.

    A person stands exactly in the direction u_r of a role r (weighted, length 1), L away from the middle, as
    far as people usually are: x = L u_r. The estimate is x + e, with e_s ~ N(0, w_s (SE_s^2 + location^2))
    independent. Role q is placed above r when (x + e) (u_q - u_r) > 0, a normal variable, so

        P = Phi(-L (1 - u_r u_q) / SD),   SD^2 = sum_s w_s (SE_s^2 + location^2) (u_qs - u_rs)^2.

    L is the mean length of N(0, I) over the S scales, sqrt(2) Gamma((S+1)/2) / Gamma(S/2), carried into the
    weighted space; where weights differ, the closer of the two roles counts. The draws of a typical person
    place q above r with this chance or a little more (estimates lean to the middle), so that above
    `verdict.TIE_CHANCE` the two are called tied.

    Args:
        targets: a catalogue laid out for an instrument that measures all its scales.
        errors: expected standard error by scale id.
        location_sd: SD of where each scale's zero lies.
        least: chance from which a pair is returned, above 0 and below .5.

    """
    directions = targets.directions[targets.rows]
    noise = targets.roots**2 * np.array([errors[scale] ** 2 + location_sd**2 for scale in targets.scales])
    apart = directions[:, None, :] - directions
    spread = np.sqrt(apart**2 @ noise)
    step = (1 - directions @ directions.T) * _usual_lengths(directions, targets.roots)[:, None]
    distance = np.divide(step, spread, out=np.zeros_like(step), where=spread > 0)
    distance = np.minimum(distance, distance.T)
    near = np.argwhere(np.triu(distance <= -NormalDist().inv_cdf(least), k=1)).tolist()
    ids = [role.id for role in targets.roles]
    found = [Alike(ids[r], ids[q], NormalDist().cdf(-float(distance[r, q]))) for r, q in near]
    return tuple(sorted(found, key=lambda pair: -pair.chance))


def _usual_lengths(directions: Floats, roots: Floats) -> Floats:
    """Return how far from the middle a usual person in each direction stands, in the weighted space."""
    scales = len(roots)
    usual = math.sqrt(2) * math.exp(math.lgamma((scales + 1) / 2) - math.lgamma(scales / 2))
    unweighted = np.sqrt(((directions / roots) ** 2).sum(axis=1))
    lengths = np.divide(usual, unweighted, out=np.zeros_like(unweighted), where=unweighted > 0)
    return np.asarray(lengths)
