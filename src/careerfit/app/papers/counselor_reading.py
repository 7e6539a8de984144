"""Turns the JSON of a counselor file, whose shape was checked, into values; names what no schema can say."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, cast

from careerfit.model.content import TRACKS
from careerfit.model.counselor import CounselorFile
from careerfit.model.faults import Fault, fault
from careerfit.model.person import Note, Plan, PlannedStep, StepFact
from careerfit.model.result import FamilyResult, Names, Result, RoleResult, ScaleResult, Told
from careerfit.model.session import Event, Mode, Session, printable

Json = dict[str, Any]


def file_from(value: Json) -> CounselorFile:
    """Return the values of a file in which `faults_in` found nothing."""
    session = session_from(value)
    return CounselorFile(
        made=datetime.fromisoformat(value["made"]),
        program=value["program"],
        session=session,
        told=_told(value["told"], session, value["catalogue"]),
        name=printable(value.get("name", "")),
        plans=tuple(_plan(plan) for plan in value.get("plans", ())),
    )


def faults_in(value: Json) -> Iterator[Fault]:
    """Yield what a schema cannot say: times that are none, answers without category, unknown ids."""
    told = value["told"]
    yield from _times(value, "")
    yield from _session_faults(value["session"])
    if told["pack_version"] != value["pack"]["version"]:
        yield fault("told.pack_version", "questions", "not the version of the questions")
    if told["catalogue_version"] != value["catalogue"]["version"]:
        yield fault("told.catalogue_version", "roles", "not the version of the roles")
    yield from _unnamed(told)


def begun_faults(value: Json) -> Iterator[Fault]:
    """Yield what a schema cannot say of a questionnaire that was begun, as it stands in a bundle."""
    yield from _times(value, "")
    yield from _session_faults(value["session"])


def _session_faults(session: Json) -> Iterator[Fault]:
    """Yield what is wrong with the answers of a questionnaire."""
    order = set(session["order"])
    if len(order) < len(session["order"]):
        yield fault("session.order", "item-twice", "an item stands there twice")
    for at, event in enumerate(session["events"]):
        place = f"session.events[{at}]"
        if event["item"] not in order:
            text = "{item} is not among the items asked"
            yield fault(f"{place}.item", "not-asked", text, item=event["item"])
        if (event["kind"] == "answer") != (event["category"] is not None):
            yield fault(f"{place}.category", "category", "an answer has one, anything else null")


def _unnamed(told: Json) -> Iterator[Fault]:
    result, names = told["result"], told["names"]
    for kind in ("scales", "families", "roles"):
        for at, part in enumerate(result[kind]):
            if part["id"] not in names[kind]:
                text = "{id} has no name in told.names.{names}"
                yield fault(f"told.result.{kind}[{at}].id", "no-name", text, id=part["id"], names=kind)
    for family, (_title, track) in names["families"].items():
        if track not in TRACKS:
            yield fault(f"told.names.families.{family}[1]", "no-track", "no track")
    if set(result["tracks"]) != set(TRACKS):
        yield fault("told.result.tracks", "tracks", "{tracks} are expected", tracks=", ".join(TRACKS))
    yield from _misplaced(result)


def _misplaced(result: Json) -> Iterator[Fault]:
    ranked = {role["id"] for role in result["roles"]}
    families = {family["id"] for family in result["families"]}
    scales = {scale["id"] for scale in result["scales"]}
    for role_id in (role for tie in result["ties"] for role in tie):
        if role_id not in ranked:
            yield fault("told.result.ties", "not-ranked", "{id} is not among the roles", id=role_id)
    if result["verdict"] == "tied" and not any(result["ties"]):
        yield fault("told.result.ties", "no-ties", "none, although the verdict is tied")
    if result["verdict"] in ("shortlist", "tied") and not (ranked and families):
        yield fault("told.result.roles", "no-roles", "none, although the verdict names some")
    for at, role in enumerate(result["roles"]):
        if role["family"] not in families:
            text = "{id} is not among the families"
            yield fault(f"told.result.roles[{at}].family", "no-family", text, id=role["family"])
        if not set(role["contributions"]) <= scales:
            place = f"told.result.roles[{at}].contributions"
            yield fault(place, "no-scale", "a scale that was not measured")


def _times(value: object, place: str) -> Iterator[Fault]:
    if isinstance(value, list):
        for at, entry in enumerate(value):
            yield from _times(entry, f"{place}[{at}]")
    elif isinstance(value, dict):
        for key, entry in value.items():
            inside = f"{place}.{key}" if place else key
            if key in ("at", "made", "started", "chosen", "on") and isinstance(entry, str):
                if not _is_time(entry):
                    yield fault(inside, "no-time", "{value} is no date or time", value=repr(entry))
            else:
                yield from _times(entry, inside)


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return False
    return True


def session_from(value: Json) -> Session:
    """Return the questionnaire of a file or of a part of a bundle, without whose it is."""
    told, pack = value["session"], value["pack"]
    return Session(
        id=told["id"],
        person="",
        started=datetime.fromisoformat(told["started"]),
        pack=pack["id"],
        pack_version=pack["version"],
        pack_digest=pack["digest"],
        catalogue_digest=value["catalogue"]["digest"],
        language=value["language"],
        seed=told["seed"],
        order=tuple(told["order"]),
        events=tuple(
            Event(seq, e["kind"], e["item"], e["category"], e["ms"], datetime.fromisoformat(e["at"]))
            for seq, e in enumerate(told["events"], start=1)
        ),
        mode=cast("Mode", told["mode"]),
    )


def _told(told: Json, session: Session, catalogue: Json) -> Told:
    return Told(
        session=session.id,
        at=datetime.fromisoformat(told["at"]),
        engine=told["engine"],
        pack=session.pack,
        pack_version=session.pack_version,
        pack_digest=session.pack_digest,
        catalogue_version=catalogue["version"],
        catalogue_digest=catalogue["digest"],
        seed=told["seed"],
        stages=tuple(told["stages"]),
        provisional=told["provisional"],
        names=_names(told["names"]),
        result=_result(told["result"]),
        stopped=told["stopped"],
    )


def _names(names: Json) -> Names:
    return Names(
        scales={scale: (name, low, high) for scale, (name, low, high) in names["scales"].items()},
        families={family: (title, track) for family, (title, track) in names["families"].items()},
        roles=dict(names["roles"]),
    )


def _result(result: Mapping[str, Any]) -> Result:
    return Result(
        verdict=result["verdict"],
        scales=tuple(ScaleResult(**scale) for scale in result["scales"]),
        tracks=dict(result["tracks"]),
        families=tuple(FamilyResult(**family) for family in result["families"]),
        roles=tuple(RoleResult(**role) for role in result["roles"]),
        ties=tuple(tuple(tie) for tie in result["ties"]),
        flags=tuple(result["flags"]),
    )


def _plan(plan: Json) -> Plan:
    done = {}
    for step in plan["steps"]:
        on = date.fromisoformat(step["on"]) if step["on"] else None
        fact = StepFact(step["state"], on, step["note"])
        if fact != StepFact("open"):
            done[step["id"]] = fact
    return Plan(
        id=plan["id"],
        name=printable(plan["name"]),
        steps=tuple(
            PlannedStep(
                **{name: step[name] for name in ("id", "source", "target", "title", "gate")},
                skills=tuple(step["skills"]),
                years=(step["years"][0], step["years"][1]),
            )
            for step in plan["steps"]
        ),
        chosen=datetime.fromisoformat(plan["chosen"]),
        archived=plan["archived"],
        done=done,
        notes=tuple(
            Note(note["id"], note["text"], datetime.fromisoformat(note["at"])) for note in plan["notes"]
        ),
    )
