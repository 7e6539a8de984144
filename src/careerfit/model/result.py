"""What measurement concludes from answers, and what a person was told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from careerfit.model.content import Stage, Track

Stopped = Literal["settled", "precise", "maximum", "full", "early"]
Verdict = Literal["shortlist", "tied", "cannot-say-yet", "neither"]


@dataclass(frozen=True, slots=True)
class ScaleResult:
    """Where a person stands on one scale: posterior mean and SD in population SDs (prior N(0, 1))."""

    id: str
    theta: float
    se: float
    answered: int  # items of this scale with an answer
    asked: int  # items of this scale that were shown


@dataclass(frozen=True, slots=True)
class FamilyResult:
    """How likely a family holds the closest role (p_best), or is among the three closest families."""

    id: str
    p_best: float
    p_top3: float


@dataclass(frozen=True, slots=True)
class RoleResult:
    """How a role compares with a person's answers.

    Attributes:
        fit: posterior mean of the fit index, -1..1.
        fit_low: 2.5th percentile of the fit over the draws.
        fit_high: 97.5th percentile.
        p_best: share of draws in which no other ranked role fits better (exact twins split it).
        p_top3: share of draws in which it is among the three best.
        contributions: per scale, its part of ``fit``; the parts add up to it.

    """

    id: str
    family: str
    track: Track
    stage: Stage
    fit: float
    fit_low: float
    fit_high: float
    p_best: float
    p_top3: float
    contributions: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Result:
    """One person's scored answers; ``families`` and ``roles`` are sorted by p_best, highest first."""

    verdict: Verdict
    scales: tuple[ScaleResult, ...]
    tracks: Mapping[Track, float]  # shares that add up to 1
    families: tuple[FamilyResult, ...]
    roles: tuple[RoleResult, ...]
    ties: tuple[tuple[str, ...], ...]  # role ids that cannot be told apart at the top, leader first
    flags: tuple[str, ...]  # quality cautions


@dataclass(frozen=True, slots=True)
class Names:
    """What the scales, families and roles of a result were called when it was told."""

    scales: Mapping[str, tuple[str, str, str]]  # name, low end ("" if it has none), high end
    families: Mapping[str, tuple[str, Track]]  # title, track
    roles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """A result as a person was shown it, with all that is needed to compute it again."""

    session: str
    at: datetime
    engine: str
    pack: str
    pack_version: str
    pack_digest: str
    catalogue_version: str
    catalogue_digest: str
    seed: int
    stages: tuple[Stage, ...]
    provisional: bool  # whether the item parameters were still an author's estimate
    names: Names
    result: Result
    stopped: Stopped = "full"  # why no more was asked; early: questions were left


@dataclass(frozen=True, slots=True)
class Summary:
    """One session in a list, finished or not."""

    session: str
    person: str  # label, may be ""
    person_id: str
    pack_digest: str
    started: datetime
    asked: int  # items answered or skipped
    count: int  # items in the questionnaire
    told_at: datetime | None
    verdict: Verdict | None
    leader: str | None  # role id first on the shortlist
    leader_title: str | None  # what that role was called then
    leader_track: Track | None
