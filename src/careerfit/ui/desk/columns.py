"""Which columns the table shows, in which order and how wide; kept in the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QSettings

from careerfit.model.caseload import SORT_KEYS, SortKey

KEPT = "people/columns"  # setting: name:width of each, in order, parted by semicolons
USUAL: tuple[SortKey, ...] = (
    "person", "date", "verdict", "role", "track", "certainty", "cautioned", "changed", "tags", "due",
)  # fmt: skip
WIDTHS: Mapping[SortKey, int] = {  # px at 100 %
    "date": 106, "person": 150, "state": 130, "verdict": 150, "role": 202, "family": 180, "track": 106,
    "certainty": 110, "tied": 90, "flags": 190, "cautioned": 100, "changed": 160, "language": 100, "mode": 90,
    "version": 140, "tags": 170, "groups": 150, "due": 170, "goal": 190, "progress": 110,
}  # fmt: skip
LEAST, MOST, STEP = 64, 600, 24


class ColumnNames(QObject):
    """Names the columns in the language of the window."""

    def all(self) -> dict[SortKey, str]:
        """Return the name of each column."""
        return {
            "date": self.tr("Date"),
            "person": self.tr("Person"),
            "state": self.tr("State"),
            "verdict": self.tr("Verdict"),
            "role": self.tr("First role"),
            "family": self.tr("First family"),
            "track": self.tr("Field"),
            "certainty": self.tr("Certainty"),
            "tied": self.tr("Ties"),
            "flags": self.tr("Signs in the answers"),
            "cautioned": self.tr("Caution"),
            "changed": self.tr("Since last time"),
            "language": self.tr("Language"),
            "mode": self.tr("Length"),
            "version": self.tr("Questions"),
            "tags": self.tr("Tags"),
            "groups": self.tr("Groups"),
            "due": self.tr("Follow-up due"),
            "goal": self.tr("Goal of the plan"),
            "progress": self.tr("Progress"),
        }


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns that are shown, in order, and the widths that were chosen, in px at 100 %."""

    keys: tuple[SortKey, ...] = USUAL
    widths: Mapping[SortKey, int] | None = None

    def width(self, key: SortKey) -> int:
        """Return how wide a column is at 100 %."""
        return (self.widths or {}).get(key, WIDTHS[key])

    def shown(self, key: SortKey, *, on: bool) -> Columns:
        """Show a column at the end, or take it away; the last one stays."""
        rest = tuple(one for one in self.keys if one != key)
        return replace(self, keys=(*rest, key) if on else rest or self.keys)

    def moved(self, key: SortKey, by: int) -> Columns:
        """Move a column by this many places."""
        keys = [one for one in self.keys if one != key]
        place = min(max(self.keys.index(key) + by, 0), len(keys))
        return replace(self, keys=(*keys[:place], key, *keys[place:]))

    def widened(self, key: SortKey, width: int) -> Columns:
        """Give a column this width at 100 %."""
        return replace(self, widths={**(self.widths or {}), key: min(max(width, LEAST), MOST)})


def read(settings: QSettings) -> Columns:
    """Return the columns that were chosen; what cannot be read is as it was at first."""
    known = {str(key): key for key in SORT_KEYS}
    found: dict[SortKey, int] = {}
    for part in str(settings.value(KEPT, "")).split(";"):
        name, _, width = part.partition(":")
        if name in known and width.isdecimal():
            found[known[name]] = min(max(int(width), LEAST), MOST)
    return Columns(tuple(found), found) if found else Columns()


def keep(settings: QSettings, columns: Columns) -> None:
    """Keep the columns for the next start."""
    settings.setValue(KEPT, ";".join(f"{key}:{columns.width(key)}" for key in columns.keys))
