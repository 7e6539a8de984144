"""Says a filter of the list in SQL, and how its lines are collected fastest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from careerfit.model.caseload import Filter
from careerfit.model.casework import folded, words_of
from careerfit.store.driver import Connection
from careerfit.store.lines import moment

_FEW = 20_000  # so many can be collected and sorted at once
LEADS = 100_000  # a condition that so many meet is still better looked up than met by reading everything
PREFIXES = 4  # letters of the longest beginning of a word that the search keeps an index of
_MATCH = "search MATCH ?"
SEARCHED = f"search WHERE {_MATCH}"
# the partial index of facts by deed is used where the very same expression stands
OF_DEED = "CASE WHEN json_valid(value) THEN value ->> '$.deed' END = ? AND kind GLOB 'case-*'"


@dataclass(frozen=True, slots=True)
class Condition:
    """One part of a filter in SQL; ``{}`` stands before its column, where a plus keeps its index out.

    ``each`` says the same of a single line, "" where ``sql`` does that well enough. ``found_in`` is a table
    with a row a line that meets it, "" for the list itself; ``column`` is the one that it is about.
    """

    sql: str
    values: tuple[Any, ...]
    each: str = ""
    found_in: str = ""
    column: str = ""
    spread: bool = False  # whether its index names lines in another order than that of their numbers
    is_slow_of_each: bool = False  # whether to ask it of a single line takes as long as of all

    @property
    def searches(self) -> bool:
        """Whether it is the text that is searched."""
        return self.found_in == SEARCHED

    def plain(self) -> str:
        """Return the SQL that may use an index."""
        return self.sql.replace("{}", "")

    def without_index(self) -> str:
        """Return the SQL that must not use an index."""
        return self.sql.replace("{}", "+")

    def of_each(self) -> str:
        """Return the SQL that says it of a single line."""
        return self.each or self.without_index()


def _query(text: str) -> str:
    """Write a search as FTS5 has it: each word the beginning of one; nothing is found where no word is."""
    return " AND ".join(f'"{word}"*' for word in words_of(text)) or '""'


def conditions_of(chosen: Filter) -> list[Condition]:
    """Return the parts of a filter, all of which a line must meet."""
    found: list[Condition] = []
    any_of = (
        ("state", chosen.states), ("verdict", chosen.verdicts), ("track", chosen.tracks),
        ("role", chosen.roles), ("family", chosen.families), ("language", chosen.languages),
        ("mode", chosen.modes), ("version", chosen.versions),
        ("person", (chosen.person,) if chosen.person else ()),
    )  # fmt: skip
    for column, wanted in any_of:
        if wanted:
            found.append(Condition(f"{{}}{column} IN ({places(wanted)})", wanted, column=column))
    if chosen.came:
        brought = f"SELECT person FROM fact WHERE {OF_DEED}"  # noqa: S608 - our words
        sql = f"{{}}person IN ({brought})"
        found.append(Condition(sql, (chosen.came,), column="person", spread=True))
    bounds = (
        ("at", ">=", chosen.since and moment(chosen.since)),
        ("at", "<", chosen.until and moment(chosen.until)),
        ("certainty", ">=", chosen.least),
        ("certainty", "<", chosen.below),
        ("due", "<=", chosen.due_by and _ordinal(chosen.due_by)),
    )
    found += [
        Condition(f"{{}}{column} {sign} ?", (value,), column=column, spread=True)
        for column, sign, value in bounds
        if value is not None
    ]
    flags = (
        ("cautioned", chosen.cautioned, "{}cautioned = 1", "{}cautioned = 0"),
        ("tied", chosen.tied, "{}tied > 0", "({}tied IS NULL AND {}state = 'finished')"),
        ("changed", chosen.changed, "{}changed > 0", "{}changed = 0"),
        ("goal", chosen.planned, "{}goal IS NOT NULL", "{}goal IS NULL"),
    )
    found += [Condition(yes if wanted else no, ()) for _, wanted, yes, no in flags if wanted is not None]
    for kind, names in (("tag", chosen.tags), ("group", chosen.groups), ("flag", chosen.flags)):
        if names:
            carried = f"line_label WHERE kind = '{kind}' AND key IN ({places(names)})"
            each = f"EXISTS (SELECT 1 FROM {carried} AND line = line.id)"  # noqa: S608 - our words
            keys = tuple(folded(name) for name in names)
            sql = f"{{}}id IN (SELECT line FROM {carried})"  # noqa: S608 - as above
            found.append(Condition(sql, keys, each, found_in=carried))
    if chosen.text.strip():
        sql = f"{{}}id IN (SELECT rowid FROM {SEARCHED})"  # noqa: S608 - as above
        each = f"EXISTS (SELECT 1 FROM {SEARCHED} AND rowid = line.id)"  # noqa: S608 - as above
        slow = any(len(word) > PREFIXES for word in words_of(chosen.text))
        query = _query(chosen.text)
        found.append(Condition(sql, (query,), each, found_in=SEARCHED, is_slow_of_each=slow))
    return found


def places(wanted: Sequence[Any]) -> str:
    """Return as many question marks as there are values."""
    return ", ".join("?" * len(wanted))


def _ordinal(day: date) -> int:
    return day.toordinal()


def bounded(db: Connection, condition: Condition, most: int) -> int:
    """Return about how many lines meet a condition, or one more than ``most`` without counting on.

    A line that carries several of the labels asked for counts as often: it is only a matter of which way.
    """
    met = condition.found_in or f"line WHERE {condition.plain()}"
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {met} LIMIT {most + 1})"  # noqa: S608 - our words
    return int(db.execute(sql, condition.values).fetchone()[0])


def sizes_of(db: Connection, conditions: Sequence[Condition]) -> list[int]:
    """Return about how many lines meet each condition, counted as far as it matters for the first lines."""
    return [bounded(db, one, LEADS if one.searches else _FEW) for one in conditions]


def is_few(sizes: Sequence[int]) -> bool:
    """Return whether one condition is met by so few lines that all can be collected at once."""
    return min(sizes) <= _FEW


def collecting(
    db: Connection, conditions: Sequence[Condition], *, counting: bool = False
) -> tuple[str, tuple[Any, ...]]:
    """Return how all lines of these conditions are collected fastest: where clause and its values.

    The condition that fewest lines meet uses its index and the others are looked at in what it finds; where
    each is met by many, the table is read from end to end, which is faster than to jump about in it.
    """
    if not conditions:
        return "", ()
    values = tuple(value for one in conditions for value in one.values)
    if len(conditions) == 1 and (counting or not conditions[0].spread):
        return f"WHERE {conditions[0].plain()}", values
    sizes = [bounded(db, one, LEADS) for one in conditions]
    least = min(sizes)
    leads = sizes.index(least) if least <= LEADS else -1
    parts = [one.plain() if n == leads else one.without_index() for n, one in enumerate(conditions)]
    return f"WHERE {' AND '.join(parts)}", values
