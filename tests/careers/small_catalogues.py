"""Small catalogues, built by hand for the tests of routes."""

from collections.abc import Iterable, Mapping

from careerfit.model.content import (
    Catalogue,
    Conditions,
    Evidence,
    Move,
    MoveKind,
    Role,
    Skill,
    SkillLevel,
    Stage,
    Track,
    Wage,
)

Levels = Mapping[str, SkillLevel]


def role(
    role_id: str,
    stage: Stage = "professional",
    skills: Levels | None = None,
    track: Track = "marketing",
    wage: int | None = None,
) -> Role:
    return Role(
        id=role_id,
        title=role_id.upper(),
        also=(),
        family="all",
        track=track,
        stage=stage,
        summary="summary",
        description="description",
        day=(),
        activities=(),
        metrics=(),
        tools=(),
        skills=tuple(Skill(name, name, level) for name, level in (skills or {}).items()),
        funnel=(),
        works_with=(),
        people_like=(),
        people_find_hard=(),
        education="education",
        experience=f"how one becomes {role_id}",
        conditions=Conditions("none", "none", "rare", manages_people=False, degree="not-needed"),
        try_this_week="try",
        search_for=(),
        wage=Wage(role_id, wage, None, None, None, "source"),
        evidence=Evidence((), "expert", "reason", {}, (), ()),
        profile={"drive": 1.0},
    )


def move(
    source: str,
    target: str,
    years: float = 2.0,
    skills: tuple[str, ...] = (),
    kind: MoveKind = "promotion",
    note: str = "",
) -> Move:
    """Make a move whose range of years is one to either side of the middle."""
    return Move(source, target, kind, (years - 1, years + 1), "gate", skills, "evidence", note)


def catalogue(roles: Iterable[Role], moves: Iterable[Move]) -> Catalogue:
    return Catalogue("1", "en", {"drive": 1.0}, (), tuple(roles), tuple(moves), "digest")
