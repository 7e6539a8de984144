"""Finds every way between roles that is worth comparing: complete enumeration, cut off by exact bounds."""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careerfit.model.content import STAGES, Catalogue, Move

Way = tuple[Move, ...]
State = tuple[str, int]  # role id, falls of the stage so far

MOST_LEGS = 7
MORE_LEGS = 2
LONGER = 1.25
MORE_YEARS = 4.0
MOST_FALLS = 1
_EXACT = 1e-9  # years are sums of decimal fractions


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a way has to keep to: at most so many legs and years (middle of the range)."""

    legs: int
    years: float


@dataclass(frozen=True, slots=True)
class _Search:
    """One search: the moves from state to state, the years left from each, what to keep to, where to."""

    onward: Mapping[State, Iterable[tuple[Move, State]]]
    left: Sequence[Mapping[State, float]]
    bounds: Bounds
    target: str

    def ways(self, state: State, spent: float, path: list[Move], seen: set[str]) -> Iterator[Way]:
        """Go on by every move from which the target can still be reached within the bounds."""
        if state[0] == self.target:
            yield tuple(path)
            return
        reach = self.left[self.bounds.legs - len(path) - 1] if len(path) < self.bounds.legs else {}
        for move, after in self.onward.get(state, ()):
            years = spent + middle(move)
            if move.target in seen or years + reach.get(after, math.inf) > self.bounds.years + _EXACT:
                continue
            path.append(move)
            seen.add(move.target)
            yield from self.ways(after, years, path, seen)
            seen.discard(move.target)
            path.pop()


def middle(move: Move) -> float:
    """Return the middle of a move's range of years."""
    return (move.years[0] + move.years[1]) / 2


def ways(
    catalogue: Catalogue, starts: Sequence[str], target: str, shunned: Collection[str] = ()
) -> tuple[Way, ...]:
    """Return every way from one of the starts to the target that is worth comparing, () where there is none.

    Such a way has at least one move and

    - enters no shunned role, and none twice;
    - where there are several starts, enters no other start: one could begin there;
    - does not pass through the end of a track (`ends`) on its way elsewhere, unless nothing else leads there;
    - goes down a stage at most once (`MOST_FALLS`); such a move has a note in the catalogue that says why;
    - has at most `MORE_LEGS` legs more than the way of fewest legs, or as many as the fastest way has, and
      never more than `MOST_LEGS`;
    - takes at most `LONGER` times as many years as the fastest way, or `MORE_YEARS` more if that is longer.

    The search is cut off by the fewest years in which the target can be reached from each role in the legs
    that are left (dynamic programming over legs; Bellman 1958, On a routing problem), so nothing that keeps
    to the bounds is missed.
    """
    begin = [start for start in starts if start != target and start not in shunned]
    around = ends(catalogue) - {target}
    always = {*begin, *shunned}
    for closed in (around | always, always):
        onward = _onward(catalogue, closed, target)
        left = _least_years(onward, target)
        bounds = _bounds(left, begin)
        if bounds is not None:
            search = _Search(onward, left, bounds, target)
            return tuple(way for start in begin for way in search.ways((start, 0), 0.0, [], {start}))
    return ()


def reaching(catalogue: Catalogue, target: str) -> dict[str, float]:
    """Return the roles from which a way leads to the target, with the fewest years that it takes."""
    left = _least_years(_onward(catalogue, (), target), target)[-1]
    return {
        role.id: left[role.id, 0] for role in catalogue.roles if (role.id, 0) in left and role.id != target
    }


def reached(catalogue: Catalogue, source: str) -> dict[str, float]:
    """Return the roles to which a way leads from the source, with the fewest years that it takes."""
    onward = _onward(catalogue, (), "")
    years: dict[State, float] = {(source, 0): 0.0}
    for _ in range(MOST_LEGS):
        further = dict(years)
        for state, spent in years.items():
            for move, after in onward.get(state, ()):
                further[after] = min(further.get(after, math.inf), spent + middle(move))
        years = further
    fewest: dict[str, float] = {}
    for (role, _), spent in years.items():
        fewest[role] = min(fewest.get(role, math.inf), spent)
    return {role: spent for role, spent in fewest.items() if role != source}


def ends(catalogue: Catalogue) -> frozenset[str]:
    """Return the ends of the tracks: executive roles from which no promotion leads on."""
    promoted = {move.source for move in catalogue.moves if move.kind == "promotion"}
    return frozenset(
        role.id for role in catalogue.roles if role.stage == "executive" and role.id not in promoted
    )


def falls(catalogue: Catalogue) -> frozenset[tuple[str, str]]:
    """Return the moves, by source and target, that go down a stage."""
    stage = {role.id: STAGES.index(role.stage) for role in catalogue.roles}
    return frozenset(
        (move.source, move.target) for move in catalogue.moves if stage[move.target] < stage[move.source]
    )


def _onward(
    catalogue: Catalogue, closed: Collection[str], target: str
) -> dict[State, list[tuple[Move, State]]]:
    """Lay the moves out from state to state, without those into a closed role and out of the target."""
    falling = falls(catalogue)
    onward: dict[State, list[tuple[Move, State]]] = {}
    for move in catalogue.moves:
        if move.source == target or move.target in closed:
            continue
        down = (move.source, move.target) in falling
        for fallen in range(MOST_FALLS + 1 - down):
            onward.setdefault((move.source, fallen), []).append((move, (move.target, fallen + down)))
    return onward


def _least_years(
    onward: Mapping[State, Iterable[tuple[Move, State]]], target: str
) -> tuple[Mapping[State, float], ...]:
    """Return, for 0 to MOST_LEGS legs, the fewest years to the target from each state that can reach it."""
    arrived = {(target, fallen): 0.0 for fallen in range(MOST_FALLS + 1)}
    tables = [arrived]
    for _ in range(MOST_LEGS):
        before, table = tables[-1], dict(arrived)
        for state, moves in onward.items():
            years = min(
                (middle(move) + before.get(after, math.inf) for move, after in moves), default=math.inf
            )
            if years < math.inf:
                table[state] = years
        tables.append(table)
    return tuple(tables)


def _bounds(left: Sequence[Mapping[State, float]], starts: Iterable[str]) -> Bounds | None:
    """Return what ways have to keep to, None where no start reaches the target.

    The fastest walk is a way: leaving a circle out makes it shorter and adds no fall.
    """
    fastest = [min((table.get((start, 0), math.inf) for start in starts), default=math.inf) for table in left]
    years = fastest[-1]
    if years == math.inf:
        return None
    fewest = next(legs for legs, spent in enumerate(fastest) if spent < math.inf)
    quick = next(legs for legs, spent in enumerate(fastest) if spent <= years + _EXACT)
    return Bounds(min(MOST_LEGS, max(fewest + MORE_LEGS, quick)), max(years * LONGER, years + MORE_YEARS))
