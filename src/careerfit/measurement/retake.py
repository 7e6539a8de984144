"""Two results of one questionnaire: what changed for certain, and what change could have been noticed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from careerfit.model.content import Pack
from careerfit.model.result import ScaleResult, Told

Direction = Literal["rose", "fell", "same", "not-measured"]
Leader = Literal["leads", "not-beaten", "beaten", "unknown"]
Obstacle = Literal["pack", "scales", "calibration"]

ALPHA = 0.05  # chance of any false change over all scales
POWER = 0.8

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class ScaleChange:
    """One scale on two occasions.

    Attributes:
        id: scale.
        before, after: posterior means, in population SDs.
        z: (after - before) / sqrt(SE1^2 + SE2^2); 0 when not measured twice.
        p: two-sided chance of such a z without any change, after Holm's correction over the scales.
        direction: the verdict.
        noticed: true change that would have been noticed with a chance of .8, in population SDs; None when
            not measured twice.
        power: chance of noticing a true change of 1 SD.

    """

    id: str
    before: float
    after: float
    z: float
    p: float
    direction: Direction
    noticed: float | None
    power: float


@dataclass(frozen=True, slots=True)
class Retake:
    """What two results of one questionnaire say of each other; the leader is that of the first."""

    scales: tuple[ScaleChange, ...]
    leader: Leader
    first: str | None  # role id that led the first time, None without a leader
    second: str | None


def obstacle(first: Told, second: Told, pack: Pack) -> Obstacle | None:
    """Say why two results cannot be compared, None when they can.

    Estimates are comparable when they stand on one metric: the same questionnaire, the same scales (matched
    by id, in any order), and the same calibration. A told result names its calibration by its pack's
    digest. Two versions of a pack count as differently calibrated unless ``pack``, the one that is loaded,
    says that it was calibrated from the other one and stayed on its scales.
    """
    if first.pack != second.pack:
        return "pack"
    if {scale.id for scale in first.result.scales} != {scale.id for scale in second.result.scales}:
        return "scales"
    digests = {first.pack_digest, second.pack_digest}
    fitted = pack.calibration
    linked = {pack.digest, fitted.digest} if fitted and fitted.comparable else set()
    if len(digests) > 1 and digests != linked:
        return "calibration"
    return None


def compare(first: Told, second: Told) -> Retake:
    """Compare two results that nothing stands between (`obstacle`), earlier one first.

    Raises:
        ValueError: when they do not have the same scales.

    """
    if {scale.id for scale in first.result.scales} != {scale.id for scale in second.result.scales}:
        raise ValueError("results on different scales cannot be compared")
    again = {scale.id: scale for scale in second.result.scales}
    pairs = [(before, again[before.id]) for before in first.result.scales]
    both = [(before, after) for before, after in pairs if before.answered and after.answered]
    adjusted = dict(
        zip(
            (before.id for before, _ in both),
            holm([_two_sided(reliable_change(before, after)) for before, after in both]),
            strict=True,
        )
    )
    scales = tuple(_change(before, after, adjusted) for before, after in pairs)
    return Retake(scales, _leader(first, second), _led(first), _led(second))


def reliable_change(before: ScaleResult, after: ScaleResult) -> float:
    """Return z = (theta2 - theta1) / sqrt(SE1^2 + SE2^2) (Jacobson & Truax 1991, with each occasion's SE).

    Where the scale's zero lies is the same on both occasions, so that its uncertainty does not come in.
    """
    return (after.theta - before.theta) / _se(before, after)


def holm(p: Sequence[float]) -> tuple[float, ...]:
    """Return p-values corrected for being several (Holm 1979), in the order given.

    The i-th smallest of m is multiplied by m - i + 1, never falls below the one before it, and is at most 1.
    """
    order = sorted(range(len(p)), key=lambda at: p[at])
    corrected = [0.0] * len(p)
    highest = 0.0
    for rank, at in enumerate(order):
        highest = max(highest, min(1.0, (len(p) - rank) * p[at]))
        corrected[at] = highest
    return tuple(corrected)


def power(change: float, se: tuple[float, float], alpha: float) -> float:
    """Return the chance that a true change is noticed at this two-sided level.

    Posterior means lean to the middle: with reliability r = 1 - SE^2 the mean of theta's estimate is r theta
    and its SD about it sqrt(r) SE. For a change across the middle, from -change / 2 to change / 2, the
    difference of the estimates has mean change (r1 + r2) / 2 and variance r1 SE1^2 + r2 SE2^2; it is noticed
    beyond z(1 - alpha / 2) sqrt(SE1^2 + SE2^2).

    Args:
        change: true difference, in population SDs.
        se: standard errors of the two occasions, 0 < se < 1.
        alpha: level of the test of one scale.

    """
    shrunk, spread, bar = _detection(se, alpha)
    mean = change * shrunk
    return _NORMAL.cdf((mean - bar) / spread) + _NORMAL.cdf((-mean - bar) / spread)


def noticeable(se: tuple[float, float], alpha: float, chance: float = POWER) -> float:
    """Return the true change that is noticed with a chance (above .5), its direction right; see `power`."""
    shrunk, spread, bar = _detection(se, alpha)
    return (bar + _NORMAL.inv_cdf(chance) * spread) / shrunk


def _detection(se: tuple[float, float], alpha: float) -> tuple[float, float, float]:
    reliability = [max(1 - one**2, 1e-9) for one in se]
    spread = sum(r * one**2 for r, one in zip(reliability, se, strict=True)) ** 0.5
    bar = _NORMAL.inv_cdf(1 - alpha / 2) * sum(one**2 for one in se) ** 0.5
    return sum(reliability) / 2, spread, bar


def _se(before: ScaleResult, after: ScaleResult) -> float:
    return float((before.se**2 + after.se**2) ** 0.5)


def _two_sided(z: float) -> float:
    return 2 * _NORMAL.cdf(-abs(z))


def _change(before: ScaleResult, after: ScaleResult, adjusted: Mapping[str, float]) -> ScaleChange:
    if before.id not in adjusted:
        return ScaleChange(before.id, before.theta, after.theta, 0.0, 1.0, "not-measured", None, 0.0)
    z, p = reliable_change(before, after), adjusted[before.id]
    direction: Direction = "same" if p >= ALPHA else "rose" if z > 0 else "fell"
    # what the first, strictest step of Holm's procedure notices: later steps only notice more
    level = ALPHA / len(adjusted)
    errors = (before.se, after.se)
    return ScaleChange(
        id=before.id,
        before=before.theta,
        after=after.theta,
        z=z,
        p=p,
        direction=direction,
        noticed=noticeable(errors, level),
        power=power(1.0, errors, level),
    )


def _led(told: Told) -> str | None:
    return told.result.roles[0].id if told.result.verdict in ("shortlist", "tied") else None


def _leader(first: Told, second: Told) -> Leader:
    """Say whether the first leader still leads, or is at least not placed behind the second one.

    Not beaten are the roles of the second tie set: those that beat its leader in at least a quarter of the
    draws (`verdict.TIE_CHANCE`). Unknown without a leader, or when other roles were ranked.
    """
    before, now = _led(first), _led(second)
    same_field = first.catalogue_digest == second.catalogue_digest and first.stages == second.stages
    if before is None or now is None or not same_field:
        return "unknown"
    if before == now:
        return "leads"
    return "not-beaten" if any(before in tie for tie in second.result.ties) else "beaten"
