"""Compares the ways between roles by fit, years and new skills, and chooses the few worth showing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from careerfit.careers.figures import Fit, Traveller
from careerfit.careers.starts import Beginning
from careerfit.careers.ways import Way, ways
from careerfit.model.content import Catalogue
from careerfit.model.routes import WISHES, Route, Wish

SHOWN = 5
FEWEST = 3
ALIKE = 0.6
"""Two routes that share this part of the roles between their ends are one route, told twice."""

SAME_FIT = 0.05
"""Fits along the way count in steps of this below the best one: docs/routes.md says how sure they are."""

_EXACT = 1e-9  # fits along the way are decimal fractions


@dataclass(frozen=True, slots=True)
class Found:
    """The routes worth comparing between a beginning and an end.

    Attributes:
        count: how many there are.
        by: per wish the best few, best first; () by "fit" where fits are not known.
        against: how many of them go through a role that goes against the person's wishes.

    """

    count: int
    by: Mapping[Wish, tuple[Route, ...]]
    against: int = 0

    def shown(self, wish: Wish) -> tuple[Route, ...]:
        """Return the best by a wish (by years where fits are not known) and by each other, then the next.

        Those that go against the wishes of the person stand after all others.
        """
        few = self.by[wish] or self.by["years"]
        best = [self.by[other][0] for other in WISHES if self.by[other]]
        found = {route.roles: route for route in (*few[:1], *best, *few[1:])}
        return tuple(sorted(found.values(), key=lambda route: bool(route.unwished)))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A way with what it is compared by."""

    way: Way
    roles: tuple[str, ...]  # the first and the last included
    between: frozenset[str]  # those that could be others
    years: float
    skills: int
    fit: float | None
    unwished: tuple[str, ...]

    def below(self, best: float) -> int:
        """Return how many whole steps this way's fit lies below the best one; 0 where it is not known."""
        return 0 if self.fit is None else int((best - self.fit + _EXACT) / SAME_FIT)

    def key(self, wish: Wish, best: float) -> tuple[object, ...]:
        """Return what this way is sorted by: the wish, then the other two, then fewer legs.

        Before all: whether it heeds what the person will not do.
        """
        fit, parts, last = self.below(best), (len(self.roles), self.roles), bool(self.unwished)
        if wish == "fit":
            return (last, fit, self.years, self.skills, *parts)
        if wish == "years":
            return (last, self.years, self.skills, fit, *parts)
        return (last, self.skills, self.years, fit, *parts)


def routes(
    catalogue: Catalogue,
    beginning: Beginning,
    target: str,
    had: Collection[str] = (),
    fits: Mapping[str, Fit] | None = None,
    unwished: Collection[str] = (),
) -> Found:
    """Find the best routes to a role: by fit along the way, by years, and by new skills.

    Years still to come are compared by the middle of the range, which adds up over the legs; skills by their
    number (`Traveller.new_skills`); fit by `Traveller.fit_along`, in steps of `SAME_FIT` below the best. What
    is equal by the wish is decided by the other two. A route through an unwished role is best in nothing and
    stands after those that heed the wishes; longer ways around such roles are compared too.

    Args:
        catalogue: roles and moves; `ways` says which routes are worth comparing.
        beginning: where routes may begin.
        target: id of the role to reach.
        had: ids of skills that the person has.
        fits: by role id; None, or a role missing, where not known.
        unwished: ids of roles that go against the person's wishes. The present role and the goal do not
            count: the one is had, and the other lies at the end of every route.

    Returns:
        Per wish at most `SHOWN` routes, of which no two pass nearly the same roles (`ALIKE`), and none passes
        all roles of one that stands before it and some more; where that leaves fewer than `FEWEST`, the next
        best of those that were passed over.

    """
    traveller = Traveller.of(catalogue, beginning, had, fits)
    shunned = frozenset(unwished) - {target}
    if len(beginning.roles) == 1 and not beginning.entering:
        shunned -= set(beginning.roles)
    compared = [
        _candidate(way, traveller, target, shunned, free=len(beginning.roles) > 1)
        for way in _every(catalogue, beginning, target, shunned)
    ]
    known = all(one.fit is not None for one in compared)
    heeding = [one for one in compared if not one.unwished] or compared
    top = max((one.fit for one in heeding if one.fit is not None), default=0.0)
    wished = [wish for wish in WISHES if known or wish != "fit"] if compared else []
    ranked = {wish: sorted(compared, key=lambda one: one.key(wish, top)) for wish in wished}
    best = {wish: ranking[0].key(wish, top)[:2] for wish, ranking in ranked.items()}
    by: dict[Wish, tuple[Route, ...]] = dict.fromkeys(WISHES, ())
    for wish, ranking in ranked.items():
        by[wish] = tuple(
            replace(
                traveller.route(one.way, target),
                best_in=tuple(
                    other for other in wished if not one.unwished and one.key(other, top)[:2] == best[other]
                ),
                unwished=one.unwished,
            )
            for one in _few(ranking)
        )
    return Found(len(compared), by, sum(bool(one.unwished) for one in compared))


def _every(catalogue: Catalogue, beginning: Beginning, target: str, shunned: Collection[str]) -> list[Way]:
    """Return the ways worth comparing, and those worth it among the ways that enter no shunned role."""
    found: list[Way] = [()] if beginning.entering and target in beginning.roles else []
    found += ways(catalogue, beginning.roles, target)
    if shunned:
        found += ways(catalogue, beginning.roles, target, shunned)
    return list(dict.fromkeys(found))


def _candidate(
    way: Way, traveller: Traveller, target: str, shunned: Collection[str], *, free: bool
) -> _Candidate:
    roles = (*(move.source for move in way), target)
    return _Candidate(
        way=way,
        roles=roles,
        between=frozenset(roles[:-1] if free else roles[1:-1]),
        years=traveller.years(way),
        skills=traveller.new_skills(way, target).bit_count(),
        fit=traveller.fit_along(way, target),
        unwished=tuple(role for role in roles if role in shunned),
    )


def _few(ranking: Sequence[_Candidate]) -> Sequence[_Candidate]:
    """Take the first ways, passing over those that are told already or are one of them with a detour."""
    taken: list[_Candidate] = []
    passed: list[_Candidate] = []
    for one in ranking:
        told = any(_same(one.between, other.between) for other in taken)
        (passed if told else taken).append(one)
        if len(taken) == SHOWN:
            return taken
    added = passed[: max(0, FEWEST - len(taken))]
    return [one for one in ranking if one in taken or one in added] if added else taken


def _same(roles: frozenset[str], told: frozenset[str]) -> bool:
    return told <= roles or len(roles & told) >= ALIKE * len(roles | told)
