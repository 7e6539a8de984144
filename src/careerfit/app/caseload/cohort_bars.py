"""Tells how many people of each group fall into each part: verdicts, tracks, roles, goals, flags."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from careerfit.app.caseload.cohort_groups import Groups
from careerfit.app.caseload.filter_screen import value_text
from careerfit.model.cohort import LEAST, Cohort, Part
from careerfit.model.cohorts import BarRow, Figure, FigureTable, TrackRow
from careerfit.model.content import Track
from careerfit.model.lines import Facet
from careerfit.model.screens import TrackShare

MOST_BARS = 12  # parts that are drawn; the table has all
_NAMED = 3  # parts that the sentence names
_TRACKS: tuple[Track, ...] = ("marketing", "bridge", "sales")
_VERDICTS = ("shortlist", "tied", "cannot-say-yet", "neither")
_FACETS: Mapping[str, Facet] = {
    "verdicts": "verdicts", "tracks": "tracks", "families": "families", "roles": "roles", "flags": "flags",
}  # fmt: skip
_BREAKDOWNS: Mapping[str, Callable[[Cohort], tuple[Part, ...]]] = {
    "verdicts": lambda one: one.verdicts,
    "tracks": lambda one: one.tracks,
    "families": lambda one: one.families,
    "roles": lambda one: one.roles,
    "goals": lambda one: one.goals,
    "flags": lambda one: one.flags,
}


class Bars(Groups):
    """Breakdowns."""

    def breakdown(self, figure: str) -> Figure:
        """Tell how many people fall into each part."""
        rows = self._rows(figure)
        note = (
            [self.words.say("cohorts.hidden", least=LEAST)] if any(None in row.shares for row in rows) else []
        )
        drawn = [row for row in rows if any(row.shares) and not row.rest][:MOST_BARS]
        drawn += [row for row in rows if row.rest and any(row.shares)]
        if more := len(rows) - len(drawn):
            note.append(self.words.say("cohorts.more", count=more))
        return Figure(
            id=figure,
            title=self.words.say(f"cohorts.figure.{figure}"),
            sentence=self._said(figure, rows),
            tables=self._table(figure, rows),
            note=" ".join(note),
            bars=tuple(drawn),
        )

    def tracks(self) -> Figure:
        """Tell the shares of the tracks as one bar a group, or as any breakdown where a part is not told."""
        plain = self.breakdown("tracks")
        rows = {row.track: row for row in plain.bars if row.track}
        if not rows or any(None in row.shares for row in plain.bars):
            return plain
        bars = []
        for at, group in enumerate(self.groups):
            whole = sum(row.shares[at] or 0.0 for row in rows.values())
            if group is None or not whole:
                continue
            shares = [(one, (rows[one].shares[at] or 0.0) / whole) for one in _TRACKS if one in rows]
            parts = tuple(
                TrackShare(one, rows[one].label, share, self.words.percent(share))
                for one, share in shares
                if share
            )
            bars.append(TrackRow(group.name if self.two else "", parts))
        said = self.words.say("cohorts.of-leaders")
        return replace(plain, bars=(), tracks=tuple(bars), note=said)

    def _rows(self, figure: str) -> list[BarRow]:
        parts = [
            {part.id: part for part in _BREAKDOWNS[figure](one.cohort)} if one else {} for one in self.groups
        ]
        order = {name: None for of in parts for name in of}
        largest = sorted(
            order, key=lambda name: -max(self._share(at, of.get(name)) or 0.0 for at, of in enumerate(parts))
        )
        if figure == "verdicts":
            largest = [one for one in _VERDICTS if one in order]
        rows = [
            self._row(self._label(figure, name, parts), [of.get(name) for of in parts], figure, name)
            for name in largest
        ]
        return rows if figure == "flags" else rows + self._rest(figure, parts)

    def _row(self, label: str, parts: Sequence[Part | None], figure: str, name: str) -> BarRow:
        return BarRow(
            label=label,
            shares=tuple(self._share(at, part) for at, part in enumerate(parts)),
            texts=tuple(
                self._people(at, 0 if part is None else part.people) for at, part in enumerate(parts)
            ),
            track=next((one for one in _TRACKS if figure == "tracks" and one == name), None),
        )

    def _rest(self, figure: str, parts: Sequence[Mapping[str, Part]]) -> list[BarRow]:
        """Return who is in no part, which follows only where every part is told."""
        left: list[int | None] = []
        for group, of in zip(self.groups, parts, strict=True):
            counts = [part.people for part in of.values()]
            known = [one for one in counts if one is not None]
            whole = len(known) == len(counts)
            left.append((group.people - sum(known) if whole else None) if group else 0)
        if not any(left) and None not in left:
            return []
        made = [Part("", "", people) for people in left]
        return [replace(self._row(self.words.say(f"cohorts.rest.{figure}"), made, figure, ""), rest=True)]

    def _label(self, figure: str, name: str, parts: Sequence[Mapping[str, Part]]) -> str:
        if (figure, name) == ("flags", "caution"):
            return self.words.say("cohorts.caution")
        facet = _FACETS.get(figure)
        text = value_text(self.workspace, facet, name) if facet else name
        if text != name:
            return text[:1].upper() + text[1:]
        return next((of[name].title for of in parts if name in of), name)

    def _share(self, at: int, part: Part | None) -> float | None:
        group = self.groups[at]
        if group is None or part is None:
            return 0.0
        return None if part.people is None else part.people / group.people

    def _people(self, at: int, people: int | None) -> str:
        group = self.groups[at]
        if group is None:
            return ""
        if people is None:
            return self.words.say("cohorts.not-told")
        share = self.words.percent(people / group.people)
        return self.words.say("cohorts.part", people=self.words.number(people), share=share)

    def _said(self, figure: str, rows: Sequence[BarRow]) -> str:
        told_rows = [row for row in rows if any(row.shares) and not row.rest]
        if not told_rows:
            few = any(None in row.shares for row in rows)
            return self.words.say("cohorts.few" if few else f"cohorts.none.{figure}")
        said = []
        for at, group in enumerate(self.groups):
            if group is None:
                continue
            best = sorted(told_rows, key=lambda row, at=at: -(row.shares[at] or 0.0))[:_NAMED]  # type: ignore[misc]
            named = [
                self.words.say(
                    "cohorts.named", part=row.label, share=self.words.percent(row.shares[at] or 0.0)
                )
                for row in best
                if row.shares[at]
            ]
            if named:
                said.append(self.of(group.name, "; ".join(named)))
        return " ".join(said)

    def _table(self, figure: str, rows: Sequence[BarRow]) -> tuple[FigureTable, ...]:
        if not rows:
            return ()
        title = self.words.say(f"cohorts.figure.{figure}")
        columns = self.names if self.two else [self.words.say("cohorts.column.people")]
        kept = [at for at, group in enumerate(self.groups) if group]
        body = tuple((row.label, *(row.texts[at] for at in kept)) for row in rows)
        return (FigureTable(title, (self.words.say("cohorts.column.part"), *columns), body),)
