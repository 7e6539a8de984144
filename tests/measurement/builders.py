"""Small packs, catalogues and answer sheets, built by hand for the tests of measurement."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from careerfit.measurement.response import category_probabilities
from careerfit.model.content import (
    TRACKS,
    Catalogue,
    Conditions,
    Evidence,
    Family,
    Item,
    Pack,
    Role,
    Scale,
    Stage,
    Wage,
)

ONE_SIDED = ("analytical", "creative", "interpersonal", "persuasion", "drive", "leadership")
TWO_SIDED = ("horizon", "reach")
SCALES = ONE_SIDED + TWO_SIDED
THRESHOLDS = (-1.6, -0.5, 0.5, 1.6)


def item(item_id: str, scale: str, a: float = 1.3, b: Sequence[float] = THRESHOLDS, keyed: int = 1) -> Item:
    options = tuple(str(k + 1) for k in range(len(b) + 1))
    return Item(
        item_id, scale, "liking", 1 if keyed == 1 else -1, "stem", "text", (), options, a, tuple(b), full=True
    )


def pack(items: Sequence[Item], scales: Sequence[str] = SCALES, location_sd: float = 0.3) -> Pack:
    made = tuple(Scale(s, s, "about", "high", "low" if s in TWO_SIDED else "") for s in scales)
    return Pack("test", "1", "Test", "en", location_sd, made, tuple(items), "digest")


def questionnaire(per_scale: int = 9, seed: int = 1) -> Pack:
    """Make nine items a scale, slopes .9 to 1.8, a third of them keyed the other way."""
    rng = random.Random(seed)
    return pack(
        [
            item(
                f"{scale}-{i}",
                scale,
                a=rng.uniform(0.9, 1.8),
                b=[b * 1.1 + rng.choice([-0.45, 0.0, 0.45]) for b in THRESHOLDS],
                keyed=-1 if i % 3 == 0 else 1,
            )
            for scale in SCALES
            for i in range(per_scale)
        ]
    )


def role(role_id: str, family: str, profile: Mapping[str, float], stage: Stage = "professional") -> Role:
    return Role(
        id=role_id,
        title=role_id,
        also=(),
        family=family,
        track="marketing",
        stage=stage,
        summary="",
        description="",
        day=(),
        activities=(),
        metrics=(),
        tools=(),
        skills=(),
        funnel=(),
        works_with=(),
        people_like=(),
        people_find_hard=(),
        education="",
        experience="",
        conditions=Conditions("none", "none", "rare", manages_people=False, degree="helpful"),
        try_this_week="",
        search_for=(),
        wage=Wage("", None, None, None, None, ""),
        evidence=Evidence((), "expert", "", {}, (), ()),
        profile=profile,
    )


def catalogue(roles: Sequence[Role], weights: Mapping[str, float] | None = None) -> Catalogue:
    """Make families of the roles' family ids, which take the three tracks in turn."""
    ids = list(dict.fromkeys(r.family for r in roles))
    families = tuple(Family(name, name, TRACKS[i % 3], "") for i, name in enumerate(ids))
    return Catalogue("1", "en", weights or dict.fromkeys(SCALES, 1.0), families, tuple(roles), (), "digest")


def many_roles(count: int = 30, families: int = 10, seed: int = 2) -> Catalogue:
    """Make families around random centres (SD .7 a scale) and roles around these (SD .35)."""
    rng = random.Random(seed)
    centres = [[rng.gauss(0, 0.7) for _ in SCALES] for _ in range(families)]
    stages: tuple[Stage, ...] = ("professional", "senior", "manager", "entry", "executive")
    return catalogue(
        [
            role(
                f"role-{r}",
                f"family-{r % families}",
                {
                    s: round(c + rng.gauss(0, 0.35), 4)
                    for s, c in zip(SCALES, centres[r % families], strict=True)
                },
                stage=stages[r // families % len(stages)],
            )
            for r in range(count)
        ]
    )


def doubled(of: Catalogue, role_id: str) -> Catalogue:
    """Add a second role with the same profile, family and stage."""
    return replace(of, roles=(*of.roles, replace(of.role(role_id), id=f"{role_id}-twin")))


def expected_sheet(of: Pack, theta: Mapping[str, float]) -> dict[str, int]:
    """Give each item the category nearest to what is expected at theta (by scale id)."""
    sheet = {}
    for one in of.items:
        p = category_probabilities(one.a, one.b, np.array([theta[one.scale]]))[:, 0]
        sheet[one.id] = one.toward_scale(round(float(p @ np.arange(1, p.size + 1))))
    return sheet


def random_sheet(of: Pack, theta: Mapping[str, float], seed: int) -> dict[str, int]:
    """Answer as a person at theta would, by the model's own chances."""
    rng = random.Random(seed)
    sheet = {}
    for one in of.items:
        p = category_probabilities(one.a, one.b, np.array([theta[one.scale]]))[:, 0]
        sheet[one.id] = one.toward_scale(rng.choices(range(1, p.size + 1), weights=p.tolist())[0])
    return sheet


def standing(profile: Mapping[str, float], norm: float = 2.5) -> dict[str, float]:
    """Scale a profile to a length: a person of exactly this shape."""
    length = sum(v * v for v in profile.values()) ** 0.5
    return {scale: value * norm / length for scale, value in profile.items()}
