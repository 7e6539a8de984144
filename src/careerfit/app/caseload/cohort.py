"""Tells about all people of a filter at once: distributions and breakdowns, none about fewer than five."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import floor, sqrt
from typing import Any

from careerfit.app.workspace import Workspace
from careerfit.measurement.tally import Columns
from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.cohort import BIN, LEAST, RANGE, Cohort, Distribution, Pair, Part
from careerfit.store.lines import MISSING

Report = Callable[[float], None]  # told the share that is done; what it raises ends the work

_THOUSANDTHS = 1000
_TENTHS = 0.1  # width of the bars of shares
_AT_ONCE = 1000  # lines counted by one call, so that other threads never wait long for their turn
_Row = tuple[Any, ...]


def cohort(workspace: Workspace, chosen: Filter, report: Report = lambda _share: None) -> Cohort:
    """Tell about the people of a filter, each with the newest result that it lets through.

    Nothing is said of fewer than `LEAST` people, nor where all other people of the caseload are fewer but
    some, since a look at everybody would then tell of these. In a breakdown, a part of fewer is not given;
    where it is the only one, neither is the smallest of the others, from which it would follow. Somebody who
    asks for many filters that overlap, and subtracts, is not prevented (docs/counseling.md).
    """
    tally = _tallied(workspace, chosen, report)
    if tally.people < LEAST:
        return Cohort(None, None, refused="few")
    if chosen != EVERYTHING and 0 < workspace.store.caseload.people_count() - tally.people < LEAST:
        return Cohort(None, None, refused="rest")
    return _told(tally, tally.scales(workspace.store.caseload.scale_sets()))


def pair(workspace: Workspace, first: Filter, second: Filter, report: Report = lambda _share: None) -> Pair:
    """Tell about two groups side by side.

    Refused where people who are in one and not in the other are fewer than `LEAST` but some, since the two
    together would tell of these.
    """
    caseload = workspace.store.caseload
    if any(
        0 < people < LEAST for people in _apart(caseload.each_person(first), caseload.each_person(second))
    ):
        nothing = Cohort(None, None, refused="apart")
        return Pair(nothing, nothing, "apart")
    return Pair(
        cohort(workspace, first, lambda share: report(share / 2)),
        cohort(workspace, second, lambda share: report(0.5 + share / 2)),
    )


def _apart(first: Iterator[str], second: Iterator[str]) -> tuple[int, int]:
    """Count who is only in the first and only in the second, both in order; no further than `LEAST`.

    One by one: to hold a million names and to let go of them would keep other threads waiting.
    """
    only, one, other = [0, 0], next(first, None), next(second, None)
    while min(only) < LEAST and (one is not None or other is not None):
        if other is None or (one is not None and one < other):
            only[0], one = only[0] + 1, next(first, None)
        elif one is None or other < one:
            only[1], other = only[1] + 1, next(second, None)
        else:
            one, other = next(first, None), next(second, None)
    return only[0], only[1]


@dataclass(slots=True)
class _Tally:
    """Counts while they are counted; leaves this module only as a `Cohort`."""

    people: int = 0
    finished: int = 0
    thetas: dict[int, Columns] = field(default_factory=dict)
    certainty: Counter[int] = field(default_factory=Counter)
    progress: Counter[int] = field(default_factory=Counter)
    parts: dict[str, Counter[str]] = field(default_factory=dict)
    titles: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, rows: Sequence[_Row], scale_sets: Mapping[int, tuple[str, ...]]) -> None:
        """Count people, a row each."""
        if not rows:
            return
        (_, state, verdict, role, role_title, family, family_title, track, certainty, flags, goal, progress,
         sets, thetas) = zip(*rows, strict=True)  # fmt: skip
        self.people += len(rows)
        self.finished += state.count("finished")
        self.certainty.update(round(one * _THOUSANDTHS) for one in certainty if one is not None)
        self.progress.update(round(one * _THOUSANDTHS) for one in progress if one is not None)
        self._count("verdicts", verdict, verdict)
        self._count("tracks", track, track)
        self._count("families", family, family_title)
        self._count("roles", role, role_title)
        self._count("goals", goal, goal)
        named = [one for several in flags if several for one in several.split()]
        self._count("flags", named, named)
        for number, scales in scale_sets.items():
            packed = b"".join(one for one, own in zip(thetas, sets, strict=True) if own == number)
            if packed:
                if number not in self.thetas:
                    self.thetas[number] = Columns(len(scales))
                self.thetas[number].add(packed)

    def scales(self, scale_sets: Mapping[int, tuple[str, ...]]) -> dict[str, Counter[int]]:
        """Return the counted thetas of each scale, in thousandths."""
        found: dict[str, Counter[int]] = {}
        for number, scales in scale_sets.items():
            if number in self.thetas:
                for scale, values in zip(scales, self.thetas[number].counted(), strict=True):
                    found[scale] = found[scale] + values if scale in found else values
        return found

    def _count(self, what: str, ids: Iterable[str | None], titles: Iterable[str | None]) -> None:
        """Count by id: results that were told in several languages have several titles for one role."""
        kept, named = self.parts.setdefault(what, Counter()), self.titles.setdefault(what, {})
        for (one, title), people in Counter(zip(ids, titles, strict=True)).items():
            if one is not None:
                kept[one] += people
                named[one] = title or one


def _tallied(workspace: Workspace, chosen: Filter, report: Report) -> _Tally:
    caseload = workspace.store.caseload
    several = caseload.people_with_several()
    total, sets = max(caseload.count(chosen), 1), caseload.scale_sets()
    tally, newest, done = _Tally(), {}, 0
    for part in caseload.figures(chosen):
        report(done / total)
        for first in range(0, len(part), _AT_ONCE):
            rows = part[first : first + _AT_ONCE]
            tally.add([row for row in rows if row[0] not in several], sets)
            for row in rows:
                if row[0] in several and (row[1] == "finished" or row[0] not in newest):
                    newest[row[0]] = row  # lines come in the order of their numbers
        done += len(part)
    people = list(newest)
    for first in range(0, len(people), _AT_ONCE):  # let go of as they are counted, never all at a time
        tally.add([newest.pop(person) for person in people[first : first + _AT_ONCE]], sets)
    report(1.0)
    return tally


def _told(tally: _Tally, thetas: Mapping[str, Counter[int]]) -> Cohort:
    scales = []
    for scale, values in thetas.items():
        values.pop(MISSING, None)
        if found := _distribution(scale, values, tally.people, (-RANGE, BIN, round(2 * RANGE / BIN))):
            scales.append(found)
    parts: dict[str, Any] = {
        what: _parts(found, tally.titles[what], 0 if what == "flags" else tally.people)
        for what, found in tally.parts.items()
    }
    enough = tally.finished >= LEAST or not tally.finished
    hidden_rest = 0 < tally.people - tally.finished < LEAST
    return Cohort(
        people=tally.people,
        finished=tally.finished if enough and not hidden_rest else None,
        scales=tuple(scales),
        certainty=_distribution("certainty", tally.certainty, tally.people, (0.0, _TENTHS, 10)),
        progress=_distribution("progress", tally.progress, tally.people, (0.0, _TENTHS, 10)),
        **parts,
    )


def _parts(found: Counter[str], titles: Mapping[str, str], everybody: int) -> tuple[Part, ...]:
    """Return a breakdown; those who are in no part count as one more."""
    ranked = sorted(found.items(), key=lambda one: (-one[1], one[0]))
    shown = _shown([*(people for _, people in ranked), max(everybody - found.total(), 0)])
    return tuple(Part(one, titles[one], people) for (one, _), people in zip(ranked, shown, strict=False))


def _shown(counts: Sequence[int]) -> list[int | None]:
    """Leave out what tells of too few; where that is one alone, the smallest other one too."""
    hidden = {n for n, people in enumerate(counts) if 0 < people < LEAST}
    if len(hidden) == 1:
        others = [n for n, people in enumerate(counts) if people >= LEAST]
        hidden.update(sorted(others, key=lambda n: counts[n])[:1])
    return [None if n in hidden else people for n, people in enumerate(counts)]


def _distribution(
    name: str, values: Counter[int], everybody: int, bins: tuple[float, float, int]
) -> Distribution | None:
    """Describe whole thousandths, in bins (low, width, number); None for fewer than `LEAST` people."""
    people = values.total()
    low, width, bars = bins
    if people < LEAST:
        return None
    mean = sum(value * n for value, n in values.items()) / people
    spread = sum((value - mean) ** 2 * n for value, n in values.items()) / (people - 1)
    counted = [0] * bars
    for value, n in values.items():
        counted[max(0, min(bars - 1, floor((value / _THOUSANDTHS - low) / width + 1e-9)))] += n
    rest = everybody - people
    return Distribution(
        id=name,
        people=None if 0 < rest < LEAST else people,
        mean=mean / _THOUSANDTHS,
        sd=sqrt(spread) / _THOUSANDTHS,
        quartiles=_quartiles(values, people),
        bars=tuple(_shown([*counted, rest])[:-1]),
        low=low,
        width=width,
    )


def _quartiles(values: Counter[int], people: int) -> tuple[float, float, float]:
    """Return the values that stand at a quarter, half and three quarters of the ordered people (linear)."""
    ordered = sorted(values)
    ends: list[int] = []
    for value in ordered:
        ends.append((ends[-1] if ends else 0) + values[value])

    def at(place: int) -> int:
        return next(value for value, end in zip(ordered, ends, strict=True) if place < end)

    found = []
    for share in (0.25, 0.5, 0.75):
        where = share * (people - 1)
        below = floor(where)
        first, second = at(below), at(min(below + 1, people - 1))
        found.append((first + (second - first) * (where - below)) / _THOUSANDTHS)
    return found[0], found[1], found[2]
