"""Tells how what was measured is spread over the people of each group: scales, certainty, progress."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from careerfit.app.caseload.cohort_groups import Group, Groups
from careerfit.app.workspace import Workspace
from careerfit.model.cohort import LEAST, Cohort, Distribution
from careerfit.model.cohorts import Figure, FigureTable, Spread, SpreadRow


@dataclass(frozen=True, slots=True)
class _Measure:
    """How values of one kind are written."""

    text: Callable[[float], str]
    middle: float | None


class Spreads(Groups):
    """Distributions."""

    def __init__(self, workspace: Workspace, groups: Sequence[Group | None]) -> None:
        super().__init__(workspace, groups)
        words, minus = self.words, "\N{MINUS SIGN}"
        self._on_scale = _Measure(lambda value: words.number(value, 1).replace("-", minus), 0.0)
        self._as_share = _Measure(words.percent, None)

    def scales(self) -> Figure:
        """Tell how people are spread on each scale that five or more of a group have answered."""
        known = {scale.id: scale for scale in self.workspace.content.pack.scales}
        by_group = [{one.id: one for one in group.cohort.scales} if group else {} for group in self.groups]
        ids = dict.fromkeys((*known, *(one for of in by_group for one in of)))
        rows, found = [], []
        for name in ids:
            several = [of.get(name) for of in by_group]
            if any(several):
                scale = known.get(name)
                ends = (scale.low, scale.high) if scale else ("", "")
                rows.append(self._spread_row(scale.name if scale else name, ends, several, self._on_scale))
                found.append(several)
        return self._spread_figure("scales", rows, found, self._on_scale)

    def spread(self, figure: str, of: Callable[[Cohort], Distribution | None]) -> Figure:
        """Tell how people are spread over shares from 0 to 100 %."""
        several = [of(group.cohort) if group else None for group in self.groups]
        percent = self.words.percent
        rows = (
            [self._spread_row("", (percent(0), percent(1)), several, self._as_share)] if any(several) else []
        )
        return self._spread_figure(figure, rows, [several] if any(several) else [], self._as_share)

    def _spread_row(
        self, name: str, ends: tuple[str, str], found: Sequence[Distribution | None], measure: _Measure
    ) -> SpreadRow:
        first = next(one for one in found if one)
        spreads = tuple(
            Spread(_shares(one, group.people), one.quartiles) if one and group else None
            for one, group in zip(found, self.groups, strict=True)
        )
        said = []
        for one, group in zip(found, self.groups, strict=True):
            if one and group:
                low, middle, high = (measure.text(value) for value in one.quartiles)
                said.append(
                    self.of(group.name, self.words.say("cohorts.spread", low=low, middle=middle, high=high))
                )
        return SpreadRow(
            name=name,
            low_end=ends[0],
            high_end=ends[1],
            low=first.low,
            high=first.low + first.width * len(first.bars),
            middle=measure.middle,
            spreads=spreads,
            sentence=" ".join(said),
        )

    def _spread_figure(
        self, figure: str, rows: Sequence[SpreadRow], found: Sequence[Sequence[Distribution | None]],
        measure: _Measure,
    ) -> Figure:  # fmt: skip
        title, words = self.words.say(f"cohorts.figure.{figure}"), self.words
        if not rows:
            return Figure(figure, title, words.say(f"cohorts.none.{figure}"), ())
        hidden = any(None in one.bars for several in found for one in several if one)
        several_rows = len(rows) > 1
        return Figure(
            id=figure,
            title=title,
            sentence=words.say(f"cohorts.about.{figure}") if several_rows else rows[0].sentence,
            tables=(self._figures(title, rows, found, measure), self._ranges(rows, found, measure)),
            note=words.say("cohorts.hidden.bars", least=LEAST) if hidden else "",
            spreads=tuple(rows),
        )

    def _figures(
        self, title: str, rows: Sequence[SpreadRow], found: Sequence[Sequence[Distribution | None]],
        measure: _Measure,
    ) -> FigureTable:  # fmt: skip
        columns = ("people", "mean", "sd", "lower", "median", "upper")
        body = []
        for label, one in self._each(rows, found):
            people = (
                self.words.say("cohorts.not-told") if one.people is None else self.words.number(one.people)
            )
            values = (one.mean, one.sd, *one.quartiles)
            body.append((*label, people, *(measure.text(value) for value in values)))
        header = (*self._label_columns(), *(self.words.say(f"cohorts.column.{name}") for name in columns))
        return FigureTable(title, header, tuple(body))

    def _ranges(
        self, rows: Sequence[SpreadRow], found: Sequence[Sequence[Distribution | None]], measure: _Measure
    ) -> FigureTable:
        first = next(one for several in found for one in several if one)
        edges = [first.low + at * first.width for at in range(len(first.bars) + 1)]
        ranges = [
            self.words.say("cohorts.range", low=measure.text(low), high=measure.text(high))
            for low, high in pairwise(edges)
        ]
        body = []
        for label, one in self._each(rows, found):
            bars = (
                self.words.say("cohorts.not-told") if n is None else self.words.number(n) for n in one.bars
            )
            body.append((*label, *bars))
        title = self.words.say("cohorts.column.ranges")
        return FigureTable(title, (*self._label_columns(), *ranges), tuple(body))

    def _label_columns(self) -> tuple[str, ...]:
        group = (self.words.say("cohorts.column.group"),) if self.two else ()
        return (self.words.say("cohorts.column.what"), *group)

    def _each(
        self, rows: Sequence[SpreadRow], found: Sequence[Sequence[Distribution | None]]
    ) -> Sequence[tuple[tuple[str, ...], Distribution]]:
        """Return the first cells and the distribution of each row of a table."""
        made = []
        for row, several in zip(rows, found, strict=True):
            for one, group in zip(several, self.groups, strict=True):
                if one and group:
                    name = row.name or self.words.say(f"cohorts.figure.{one.id}")
                    made.append(((name, group.name) if self.two else (name,), one))
        return made


def _shares(one: Distribution, people: int) -> tuple[float | None, ...]:
    whole = one.people or people
    return tuple(None if n is None else n / whole for n in one.bars)
