"""Write the shared values as rows and read them back, exactly."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from careerfit.model.person import Fact
from careerfit.model.result import FamilyResult, Names, Result, RoleResult, ScaleResult, Summary, Told
from careerfit.model.session import Event, Person, Session

Row = Mapping[str, Any]


def time_text(at: datetime) -> str:
    """Write a time as ISO 8601 in UTC with microseconds; ValueError when it has no offset from UTC."""
    if at.utcoffset() is None:
        raise ValueError(f"a time to be stored needs its offset from UTC: {at!r}")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def person_row(person: Person) -> Row:
    """Write a person as a row."""
    return {"id": person.id, "label": person.label, "created": time_text(person.created)}


def person_from(row: Row) -> Person:
    """Read a person."""
    return Person(row["id"], row["label"], datetime.fromisoformat(row["created"]))


def session_row(session: Session) -> Row:
    """Write a session without its events as a row."""
    return {
        "id": session.id,
        "person": session.person,
        "started": time_text(session.started),
        "pack": session.pack,
        "pack_version": session.pack_version,
        "pack_digest": session.pack_digest,
        "catalogue_digest": session.catalogue_digest,
        "language": session.language,
        "seed": session.seed,
        "mode": session.mode,
        "item_order": json.dumps(session.order),
    }


def session_from(row: Row, events: tuple[Event, ...]) -> Session:
    """Read a session with its events."""
    return Session(
        id=row["id"],
        person=row["person"],
        started=datetime.fromisoformat(row["started"]),
        pack=row["pack"],
        pack_version=row["pack_version"],
        pack_digest=row["pack_digest"],
        catalogue_digest=row["catalogue_digest"],
        language=row["language"],
        seed=row["seed"],
        order=tuple(json.loads(row["item_order"])),
        events=events,
        mode=row["mode"],
    )


def event_rows(session_id: str, events: Iterable[Event]) -> Iterator[tuple[Any, ...]]:
    """Write events as `event_row` does; a time that many of them share is written once."""
    at, text = None, ""
    for event in events:
        if event.at is not at:
            at, text = event.at, time_text(event.at)
        yield (session_id, event.seq, event.kind, event.item, event.category, event.ms, text)


def event_row(session_id: str, event: Event) -> tuple[Any, ...]:
    """Write an event as values in the order of the table's columns."""
    return (session_id, event.seq, event.kind, event.item, event.category, event.ms, time_text(event.at))


def event_from(row: Row) -> Event:
    """Read an event."""
    at = datetime.fromisoformat(row["at"])
    return Event(row["seq"], row["kind"], row["item"], row["category"], row["ms"], at)


def fact_row(person_id: str, fact: Fact) -> tuple[Any, ...]:
    """Write a fact as values in the order of the table's columns; ValueError for NaN and infinity."""
    value = json.dumps(fact.value, allow_nan=False, separators=(",", ":"), default=dict)
    return (person_id, fact.seq, fact.kind, fact.subject, value, time_text(fact.at))


def fact_from(row: Row) -> Fact:
    """Read a fact; ValueError when its value is no JSON object or its time is none."""
    value = json.loads(row["value"])
    if not isinstance(value, dict):
        raise ValueError(f"no JSON object: {row['value']}")  # noqa: TRY004 - the text is wrong, not a type
    return Fact(row["seq"], row["kind"], row["subject"], value, datetime.fromisoformat(row["at"]))


def told_row(told: Told) -> Row:
    """Write a told result as a row; what a list shows and sorts by is copied into columns."""
    ranked = told.result.verdict in ("shortlist", "tied") and told.result.roles
    leader = told.result.roles[0] if ranked else None
    return {
        "session": told.session,
        "at": time_text(told.at),
        "engine": told.engine,
        "pack": told.pack,
        "pack_version": told.pack_version,
        "pack_digest": told.pack_digest,
        "catalogue_version": told.catalogue_version,
        "catalogue_digest": told.catalogue_digest,
        "seed": told.seed,
        "stages": json.dumps(told.stages),
        "provisional": int(told.provisional),
        "verdict": told.result.verdict,
        "leader": leader.id if leader else None,
        "leader_title": told.names.roles.get(leader.id, leader.id) if leader else None,
        "leader_track": leader.track if leader else None,
        "stopped": told.stopped,
        "names": _names_text(told.names),
        "result": result_text(told.result),
    }


def told_from(row: Row) -> Told:
    """Read a told result."""
    return Told(
        session=row["session"],
        at=datetime.fromisoformat(row["at"]),
        engine=row["engine"],
        pack=row["pack"],
        pack_version=row["pack_version"],
        pack_digest=row["pack_digest"],
        catalogue_version=row["catalogue_version"],
        catalogue_digest=row["catalogue_digest"],
        seed=row["seed"],
        stages=tuple(json.loads(row["stages"])),
        provisional=bool(row["provisional"]),
        names=_names_from(row["names"]),
        result=result_from(row["result"]),
        stopped=row["stopped"],
    )


def summary_from(row: Row) -> Summary:
    """Read one line of the list of sessions."""
    told_at = row["told_at"]
    return Summary(
        session=row["session"],
        person=row["person"],
        person_id=row["person_id"],
        pack_digest=row["pack_digest"],
        started=datetime.fromisoformat(row["started"]),
        asked=row["asked"],
        count=row["count"],
        told_at=datetime.fromisoformat(told_at) if told_at is not None else None,
        verdict=row["verdict"],
        leader=row["leader"],
        leader_title=row["leader_title"],
        leader_track=row["leader_track"],
    )


def _names_text(names: Names) -> str:
    parts = {"scales": names.scales, "families": names.families, "roles": names.roles}
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"), default=dict)


def _names_from(text: str) -> Names:
    parts = json.loads(text)
    scales = {scale: (name, low, high) for scale, (name, low, high) in parts["scales"].items()}
    families = {family: (title, track) for family, (title, track) in parts["families"].items()}
    return Names(scales, families, parts["roles"])


def result_text(result: Result) -> str:
    """Write a result as JSON, floats in the shortest form that reads back as the same float.

    ValueError for NaN and infinity, which no result holds.
    """
    # default: a read-only mapping is written as a plain one
    return json.dumps(result_parts(result), allow_nan=False, separators=(",", ":"), default=dict)


def result_parts(result: Result) -> dict[str, Any]:
    """Return a result as it reads from JSON, apart from tuples and mappings, which may be in it."""
    parts = {name: getattr(result, name) for name in ("verdict", "tracks", "ties", "flags")}
    for name in ("scales", "families", "roles"):
        parts[name] = [_named(part) for part in getattr(result, name)]
    return parts


def result_from(text: str) -> Result:
    """Read a result from JSON; ValueError, KeyError or TypeError when it is no result."""
    parts = json.loads(text)
    return Result(
        verdict=parts["verdict"],
        scales=tuple(ScaleResult(**part) for part in parts["scales"]),
        tracks=parts["tracks"],
        families=tuple(FamilyResult(**part) for part in parts["families"]),
        roles=tuple(RoleResult(**part) for part in parts["roles"]),
        ties=tuple(tuple(tie) for tie in parts["ties"]),
        flags=tuple(parts["flags"]),
    )


def _named(value: ScaleResult | FamilyResult | RoleResult) -> dict[str, Any]:
    return {name: getattr(value, name) for name in type(value).__slots__}
