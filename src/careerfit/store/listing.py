"""Reads the list: the ids of the lines that a filter lets through, in any order, and a page of lines."""

from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from careerfit.model.caseload import EVERYTHING, NEWEST, Filter, Ids, Line, Sort, SortKey
from careerfit.store.conditions import (
    LEADS,
    SEARCHED,
    Condition,
    bounded,
    collecting,
    conditions_of,
    is_few,
    places,
)
from careerfit.store.driver import Connection
from careerfit.store.lines import moment_from

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
_NEVER_MISSING = ("date", "state")
# a column and an order for which one index gives the lines of a value in order: where the first lines in the
# order are just those without the value, nothing else finds a screenful soon
_PAIRS = {("verdict", "certainty")}
_FIRST_LOOK = 5_000  # lines walked in the order asked for before all are collected
_SCREENFUL = 100  # ids handed on first
_CHUNK = 20_000  # ids handed on together
_PAGE = 500  # rows fetched by one statement


def chunks(db: Connection, chosen: Filter = EVERYTHING, by: Sort = NEWEST) -> Iterator[Ids]:
    """Return the ids of the lines, in order, a part at a time; the first part comes at once.

    Whoever reads on may stop at any part. Nothing may be written between the parts.
    """
    conditions = conditions_of(chosen)
    if not conditions:
        yield from _walked(db, by)
        return
    if _in_order(conditions, by):
        yield from _paired(db, conditions, by)
        return
    given = 0
    if not is_few(db, conditions):
        first = _first_look(db, conditions, by)
        given = len(first)
        if first:
            yield first
    for part in _collected(db, conditions, by):
        kept = part[given:]
        given -= min(given, len(part))
        if kept:
            yield kept


def _collected(db: Connection, conditions: Sequence[Condition], by: Sort) -> Iterator[Ids]:
    """Return all ids of these conditions in order: sorted, or where very many are found, by a walk.

    To sort the ids of a million lines would take 80 MB.
    """
    if len(conditions) == 1 and conditions[0].found_in and bounded(db, conditions[0], LEADS) > LEADS:
        yield from _walked(db, by, meeting=conditions[0])
        return
    where, values = collecting(db, conditions)
    column, turned = _ORDER[by.key][0], "DESC" if by.descending else "ASC"
    sql = f"SELECT id FROM line {where} ORDER BY {column} IS NULL, +{column} {turned}, +id {turned}"  # noqa: S608
    yield from _parts(db, sql, values)


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


def _walked(
    db: Connection, by: Sort, first: int = _SCREENFUL, meeting: Condition | None = None
) -> Iterator[Ids]:
    """Return all ids, or those that meet a condition, in an index's order; those without its value last."""
    column, index = _ORDER[by.key]
    turned = "DESC" if by.descending else "ASC"
    met, values = (meeting.plain(), meeting.values) if meeting else ("1", ())
    known = "1" if by.key in _NEVER_MISSING else f"{column} IS NOT NULL"
    walk = f"SELECT id FROM line INDEXED BY {index} WHERE {known} AND {met}"  # noqa: S608 - our words
    yield from _parts(db, f"{walk} ORDER BY {column} {turned}, id {turned}", values, first)
    if by.key not in _NEVER_MISSING:
        sql = f"SELECT id FROM line WHERE {column} IS NULL AND {met} ORDER BY id {turned}"  # noqa: S608 - as above
        yield from _parts(db, sql, values, first)


def _in_order(conditions: Sequence[Condition], by: Sort) -> bool:
    """Return whether one index gives all lines of these conditions in order."""
    first, *others = conditions
    column = _ORDER[by.key][0]
    return (
        (first.column, by.key) in _PAIRS
        and len(first.values) == 1
        and all(one.column == column and one.spread for one in others)
    )


def _paired(db: Connection, conditions: Sequence[Condition], by: Sort) -> Iterator[Ids]:
    """Return the ids of the lines with one value, in the order of an index of that column and this one."""
    first, *bounds = conditions
    column, turned = _ORDER[by.key][0], "DESC" if by.descending else "ASC"
    order = f"ORDER BY {column} {turned}, id {turned}"
    known = " AND ".join((first.plain(), f"{column} IS NOT NULL", *(one.plain() for one in bounds)))
    values = tuple(value for one in conditions for value in one.values)
    yield from _parts(db, f"SELECT id FROM line WHERE {known} {order}", values)  # noqa: S608 - our words
    if not bounds:
        sql = f"SELECT id FROM line WHERE {first.plain()} AND {column} IS NULL ORDER BY id {turned}"  # noqa: S608
        yield from _parts(db, sql, first.values)


def _first_look(db: Connection, conditions: Sequence[Condition], by: Sort) -> Ids:
    """Return those of the first lines in this order that meet the conditions.

    What a search finds is fetched whole as long as that is quick; it then rules out most lines at once.
    """
    ids = next(_walked(db, by, _FIRST_LOOK), array("q"))
    left = list(conditions)
    for one in conditions:
        if one.searches and bounded(db, one, LEADS) <= LEADS:
            left.remove(one)
            sql = f"SELECT rowid FROM {SEARCHED}"  # noqa: S608 - our words
            found = {number for (number,) in db.execute(sql, one.values)}
            ids = array("q", (number for number in ids if number in found))
    met = set() if left else set(ids)
    where = " AND ".join(one.of_each() for one in left)
    values = tuple(value for one in left for value in one.values)
    for first in range(0, len(ids) if left else 0, _SCREENFUL):
        page = ids[first : first + _SCREENFUL]
        sql = f"SELECT id FROM line WHERE id IN ({places(page)}) AND {where}"  # noqa: S608 - our words
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
