"""Reads the list: how many lines a filter lets through, their ids in any order, a page of them, figures."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from careerfit.model.caseload import EVERYTHING, NEWEST, Filter, Ids, LabelCount, Line, Sort, SortKey
from careerfit.model.casework import folded, words_of
from careerfit.store.driver import Connection
from careerfit.store.lines import moment, moment_from

# what each column is sorted by: expression, whether it can be missing, and its index
_ORDER: dict[SortKey, tuple[str, str]] = {
    "date": ("at", "line_at"),
    "person": ("name_key", "line_name"),
    "state": ("state", "line_state"),
    "verdict": ("verdict", "line_verdict"),
    "role": ("role_title COLLATE NOCASE", "line_role_title"),
    "family": ("family_title COLLATE NOCASE", "line_family_title"),
    "track": ("track", "line_track"),
    "certainty": ("certainty", "line_certainty"),
    "tied": ("tied", "line_tied"),
    "flags": ("flags", "line_flags"),
    "cautioned": ("cautioned", "line_cautioned"),
    "changed": ("changed", "line_changed"),
    "language": ("language", "line_language"),
    "mode": ("mode", "line_mode"),
    "version": ("version", "line_version"),
    "tags": ("tags_key", "line_tags"),
    "groups": ("groups_key", "line_groups"),
    "due": ("due", "line_due"),
    "goal": ("goal COLLATE NOCASE", "line_goal"),
    "progress": ("progress", "line_progress"),
}
FIGURES = (
    "person", "state", "verdict", "role", "role_title", "family", "family_title", "track", "certainty",
    "flags", "goal", "progress", "scales", "thetas",
)  # fmt: skip
_NEVER_MISSING = ("date", "state")
_FIRST_LOOK = 5_000  # lines walked in the order asked for before all are collected
_FEW = 20_000  # so many can be collected and sorted at once
_LEADS = 100_000  # a condition that so many meet is still better looked up than met by reading everything
_SCREENFUL = 100  # ids handed on first
_CHUNK = 20_000  # ids handed on together
_PAGE = 500  # rows fetched by one statement


@dataclass(frozen=True, slots=True)
class _Condition:
    """One part of a filter in SQL; ``{}`` stands before its column, where a plus keeps its index out.

    ``each`` says the same of a single line, "" where ``sql`` does that well enough.
    """

    sql: str
    values: tuple[Any, ...]
    each: str = ""
    searches: bool = False
    spread: bool = False  # whether its index names lines in another order than that of their numbers

    def plain(self) -> str:
        return self.sql.replace("{}", "")

    def without_index(self) -> str:
        return self.sql.replace("{}", "+")

    def of_each(self) -> str:
        return self.each or self.without_index()


def count(db: Connection, chosen: Filter = EVERYTHING) -> int:
    """Return how many lines a filter lets through."""
    conditions = _conditions(chosen)
    if len(conditions) == 1 and chosen.text.strip():
        sql = "SELECT count(*) FROM search WHERE search MATCH ?"
        return int(db.execute(sql, (_query(chosen.text),)).fetchone()[0])
    where, values = _collecting(db, conditions, counting=True)
    return int(db.execute(f"SELECT count(*) FROM line {where}", values).fetchone()[0])  # noqa: S608 - our words


def chunks(db: Connection, chosen: Filter = EVERYTHING, by: Sort = NEWEST) -> Iterator[Ids]:
    """Return the ids of the lines, in order, a part at a time; the first part comes at once.

    Whoever reads on may stop at any part. Nothing may be written between the parts.
    """
    conditions = _conditions(chosen)
    if not conditions:
        yield from _walked(db, by)
        return
    given = 0
    if not _is_few(db, conditions):
        first = _first_look(db, conditions, by)
        given = len(first)
        if first:
            yield first
    where, values = _collecting(db, conditions)
    column, turned = _ORDER[by.key][0], "DESC" if by.descending else "ASC"
    sql = f"SELECT id FROM line {where} ORDER BY {column} IS NULL, +{column} {turned}, +id {turned}"  # noqa: S608
    for part in _parts(db, sql, values):
        kept = part[given:]
        given -= min(given, len(part))
        if kept:
            yield kept


def rows(db: Connection, ids: Sequence[int]) -> tuple[Line, ...]:
    """Return the lines with these ids, in the order given; one that is there no more is left out."""
    found: dict[int, Line] = {}
    for first in range(0, len(ids), _PAGE):
        part = ids[first : first + _PAGE]
        cursor = db.execute(f"SELECT * FROM line WHERE id IN ({', '.join('?' * len(part))})", tuple(part))  # noqa: S608
        names = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            line = _line(dict(zip(names, row, strict=True)))
            found[line.id] = line
    return tuple(found[number] for number in ids if number in found)


def labels(db: Connection, kind: str) -> tuple[LabelCount, ...]:
    """Return all tags ("tag"), groups ("group") or flags ("flag") with their lines, in alphabetical order."""
    sql = "SELECT max(name), count(*) FROM line_label WHERE kind = ? GROUP BY key ORDER BY key"
    return tuple(LabelCount(name, lines) for name, lines in db.execute(sql, (kind,)).fetchall())


def values_of(
    db: Connection, column: SortKey, chosen: Filter = EVERYTHING
) -> tuple[tuple[str, str, int], ...]:
    """Return what a column holds among the lines of a filter: id, words and number of lines, most first."""
    what = {"role": ("role", "role_title"), "family": ("family", "family_title")}.get(column)
    if what is None:
        if column not in (
            "state",
            "verdict",
            "track",
            "language",
            "mode",
            "version",
            "cautioned",
            "tied",
            "changed",
        ):
            raise ValueError(f"the values of {column} are not counted")
        what = (column, column)
    where, values = _collecting(db, _conditions(chosen))
    key, words = what
    sql = (
        f"SELECT {key}, max({words}), count(*) FROM line {where} "  # noqa: S608 - our words
        f"GROUP BY {key} HAVING {key} IS NOT NULL ORDER BY 3 DESC, 1"
    )
    return tuple((str(one), str(text), int(lines)) for one, text, lines in db.execute(sql, values).fetchall())


def people(db: Connection, chosen: Filter = EVERYTHING) -> tuple[str, ...]:
    """Return the ids of the people whose lines a filter lets through, each once, in alphabetical order."""
    where, values = _collecting(db, _conditions(chosen))
    sql = f"SELECT DISTINCT person FROM line {where} ORDER BY person"  # noqa: S608 - our words
    return tuple(person for (person,) in db.execute(sql, values).fetchall())


def people_of(db: Connection, ids: Sequence[int]) -> tuple[str, ...]:
    """Return the ids of the people of these lines, each once, in the order given."""
    found: dict[str, None] = {}
    for first in range(0, len(ids), _PAGE):
        part = ids[first : first + _PAGE]
        sql = f"SELECT id, person FROM line WHERE id IN ({', '.join('?' * len(part))})"  # noqa: S608 - as above
        by_id = dict(db.execute(sql, tuple(part)).fetchall())
        found |= dict.fromkeys(by_id[number] for number in part if number in by_id)
    return tuple(found)


def columns(
    db: Connection, names: Sequence[str], chosen: Filter = EVERYTHING
) -> Iterator[list[tuple[Any, ...]]]:
    """Return these columns of the table `line` for each line of a filter, a part of the lines at a time."""
    where, values = _collecting(db, _conditions(chosen))
    cursor = db.execute(f"SELECT {', '.join(names)} FROM line {where} ORDER BY id", values)  # noqa: S608
    while part := cursor.fetchmany(_CHUNK):
        yield part


_MATCH = "search MATCH ?"


def _query(text: str) -> str:
    """Write a search as FTS5 has it: each word the beginning of one; nothing is found where no word is."""
    return " AND ".join(f'"{word}"*' for word in words_of(text)) or '""'


def _conditions(chosen: Filter) -> list[_Condition]:
    found: list[_Condition] = []
    any_of = (
        ("state", chosen.states), ("verdict", chosen.verdicts), ("track", chosen.tracks),
        ("role", chosen.roles), ("family", chosen.families), ("language", chosen.languages),
        ("mode", chosen.modes), ("version", chosen.versions),
        ("person", (chosen.person,) if chosen.person else ()),
    )  # fmt: skip
    for column, wanted in any_of:
        if wanted:
            found.append(_Condition(f"{{}}{column} IN ({_places(wanted)})", wanted))
    bounds = (
        ("at >= ?", chosen.since and moment(chosen.since)), ("at < ?", chosen.until and moment(chosen.until)),
        ("certainty >= ?", chosen.least), ("certainty < ?", chosen.below),
        ("due <= ?", chosen.due_by and _ordinal(chosen.due_by)),
    )  # fmt: skip
    found += [_Condition(f"{{}}{sql}", (value,), spread=True) for sql, value in bounds if value is not None]
    flags = (
        ("cautioned", chosen.cautioned, "{}cautioned = 1", "{}cautioned = 0"),
        ("tied", chosen.tied, "{}tied > 0", "({}tied IS NULL AND {}state = 'finished')"),
        ("changed", chosen.changed, "{}changed > 0", "{}changed = 0"),
        ("goal", chosen.planned, "{}goal IS NOT NULL", "{}goal IS NULL"),
    )
    found += [_Condition(yes if wanted else no, ()) for _, wanted, yes, no in flags if wanted is not None]
    for kind, names in (("tag", chosen.tags), ("group", chosen.groups), ("flag", chosen.flags)):
        if names:
            carried = f"FROM line_label WHERE kind = '{kind}' AND key IN ({_places(names)})"
            each = f"EXISTS (SELECT 1 {carried} AND line = line.id)"
            keys = tuple(folded(name) for name in names)
            found.append(_Condition(f"{{}}id IN (SELECT line {carried})", keys, each))
    if chosen.text.strip():
        sql = f"{{}}id IN (SELECT rowid FROM search WHERE {_MATCH})"  # noqa: S608 - our words
        each = f"EXISTS (SELECT 1 FROM search WHERE {_MATCH} AND rowid = line.id)"  # noqa: S608
        found.append(_Condition(sql, (_query(chosen.text),), each, searches=True))
    return found


def _places(wanted: Sequence[Any]) -> str:
    return ", ".join("?" * len(wanted))


def _ordinal(day: date) -> int:
    return day.toordinal()


def _bounded(db: Connection, condition: _Condition, most: int) -> int:
    """Return how many lines meet a condition, or one more than ``most`` without counting on."""
    met = f"search WHERE {_MATCH}" if condition.searches else f"line WHERE {condition.plain()}"
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {met} LIMIT {most + 1})"  # noqa: S608 - our words
    return int(db.execute(sql, condition.values).fetchone()[0])


def _is_few(db: Connection, conditions: Sequence[_Condition]) -> bool:
    return any(_bounded(db, one, _FEW) <= _FEW for one in conditions)


def _collecting(
    db: Connection, conditions: Sequence[_Condition], *, counting: bool = False
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
    sizes = [_bounded(db, one, _LEADS) for one in conditions]
    least = min(sizes)
    leads = sizes.index(least) if least <= _LEADS else -1
    parts = [one.plain() if n == leads else one.without_index() for n, one in enumerate(conditions)]
    return f"WHERE {' AND '.join(parts)}", values


def _walked(db: Connection, by: Sort, first: int = _SCREENFUL) -> Iterator[Ids]:
    """Return all ids in the order of an index, those that lack the value last."""
    column, index = _ORDER[by.key]
    turned = "DESC" if by.descending else "ASC"
    full = "" if by.key in _NEVER_MISSING else f"WHERE {column} IS NOT NULL"
    sql = f"SELECT id FROM line INDEXED BY {index} {full} ORDER BY {column} {turned}, id {turned}"  # noqa: S608
    yield from _parts(db, sql, (), first)
    if full:
        yield from _parts(db, f"SELECT id FROM line WHERE {column} IS NULL ORDER BY id {turned}", (), first)  # noqa: S608


def _first_look(db: Connection, conditions: Sequence[_Condition], by: Sort) -> Ids:
    """Return those of the first lines in this order that meet the conditions.

    What a search finds is fetched whole as long as that is quick; it then rules out most lines at once.
    """
    ids = next(_walked(db, by, _FIRST_LOOK), array("q"))
    left = list(conditions)
    for one in conditions:
        if one.searches and _bounded(db, one, _LEADS) <= _LEADS:
            left.remove(one)
            sql = f"SELECT rowid FROM search WHERE {_MATCH}"  # noqa: S608 - our words
            found = {number for (number,) in db.execute(sql, one.values).fetchall()}
            ids = array("q", (number for number in ids if number in found))
    met = set() if left else set(ids)
    where = " AND ".join(one.of_each() for one in left)
    values = tuple(value for one in left for value in one.values)
    for first in range(0, len(ids) if left else 0, _SCREENFUL):
        page = ids[first : first + _SCREENFUL]
        sql = f"SELECT id FROM line WHERE id IN ({_places(page)}) AND {where}"  # noqa: S608 - our words
        met.update(number for (number,) in db.execute(sql, (*page, *values)).fetchall())
        if len(met) >= _SCREENFUL // 2:
            ids = ids[: first + len(page)]
            break
    return array("q", (number for number in ids if number in met))


def _parts(db: Connection, sql: str, values: Sequence[Any], size: int = _SCREENFUL) -> Iterator[Ids]:
    cursor = db.execute(sql, tuple(values))
    while part := cursor.fetchmany(size):
        yield array("q", (number for (number,) in part))
        size = _CHUNK


def _line(row: dict[str, Any]) -> Line:
    parted = {name: tuple(row[name].split("\n")) if row[name] else () for name in ("tags", "groups")}
    return Line(
        id=row["id"],
        person=row["person"],
        session=row["session"] or "",
        state=row["state"],
        name=row["name"] or "",
        code=row["code"] or "",
        at=moment_from(row["at"]),
        verdict=row["verdict"],
        role=row["role"] or "",
        role_title=row["role_title"] or "",
        family=row["family"] or "",
        family_title=row["family_title"] or "",
        track=row["track"],
        certainty=row["certainty"],
        tied=row["tied"] or 0,
        flags=tuple((row["flags"] or "").split()),
        cautioned=bool(row["cautioned"]),
        compared=row["compared"] or "",
        changed=row["changed"],
        language=row["language"] or "",
        mode=row["mode"],
        version=row["version"] or "",
        due=date.fromordinal(row["due"]) if row["due"] else None,
        goal=row["goal"] or "",
        progress=row["progress"],
        **parted,
    )


def called(db: Connection, names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the ids of the people whose name or code is this, by name; who has none is left out."""
    found: dict[str, dict[str, None]] = {}
    wanted = tuple(dict.fromkeys(names))
    for first in range(0, len(wanted), _NAMED):
        part = wanted[first : first + _NAMED]
        places = ", ".join("?" * len(part))
        keys = [folded(name) for name in part]
        by_name = f"SELECT DISTINCT person, name FROM line WHERE name_key IN ({places})"  # noqa: S608 - places
        by_code = f"SELECT DISTINCT person, code FROM line WHERE code IN ({places})"  # noqa: S608 - places
        for person, name in (*db.execute(by_name, keys).fetchall(), *db.execute(by_code, part).fetchall()):
            if name in part:
                found.setdefault(name, {})[person] = None
    return {name: tuple(persons) for name, persons in found.items()}


_NAMED = 500  # names looked for at once
