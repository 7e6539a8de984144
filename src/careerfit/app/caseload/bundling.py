"""Bundles chosen people for another installation, and merges such a bundle, read with doubt.

docs/files.md describes the format; resources/schema/bundle.schema.json is its schema.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, cast

import careerfit
from careerfit.app.caseload import demo
from careerfit.app.caseload.doing import case
from careerfit.app.caseload.merging import OWN, Brought, Incoming, merge, travelling
from careerfit.app.papers import counselor_reading, saving
from careerfit.app.papers.counselor_file import session_value, value_of
from careerfit.app.papers.shapes import check_version, faults, read_json, refuse_faults, schema
from careerfit.app.workspace import Workspace
from careerfit.model.casework import case_of
from careerfit.model.counselor import CounselorFile
from careerfit.model.errors import CareerfitError
from careerfit.model.faults import Fault, fault
from careerfit.model.person import Fact, state_of
from careerfit.model.session import Person, Session, printable

FORMAT, VERSION = "careerfit-bundle", 1
ENDING = ".careerfit-bundle"
LARGEST = 128 * 1024 * 1024  # bytes: some 4,500 people with one result each

_PERSON = re.compile(r"people\[(\d+)\]")
_NO_TIME = ("no-moment", "no date and time with its offset from UTC")

Json = dict[str, Any]
Report = Callable[[float], None]  # told the share that is done; what it raises ends it, and nothing is kept


def bundle(workspace: Workspace, persons: Sequence[str], path: Path, report: Report) -> int:
    """Write what is known of these people into a file; return how many of them there are.

    Questionnaires with answers and results, and all that holds: what they told, plans, notes, tags, groups,
    follow-ups, names. Left out is what is in the trash, undone, or begun without an answer.
    CareerfitError for nobody, and for a bundle that would be too large to be read; the file that was there
    is then as it was.
    """
    if not persons:
        raise CareerfitError(
            "Nobody was chosen for the bundle.", "Choose at least one person.", "nobody-bundled"
        )
    saving.save_all({path: lambda file: _write(workspace, persons, file, report)})
    report(1.0)
    return len(persons)


def _write(workspace: Workspace, persons: Sequence[str], file: BinaryIO, report: Report) -> None:
    made = workspace.clock().astimezone(UTC).replace(microsecond=0)
    head = {
        "format": FORMAT,
        "version": VERSION,
        "made": made.isoformat(),
        "program": careerfit.__version__,
        "made_up": demo.about(workspace) is not None,
    }
    size = file.write(_json(head)[:-1] + b',"people":[')
    for number, person in enumerate(persons):
        report(number / len(persons))
        size += file.write((b",\n" if number else b"\n") + _json(_person_value(workspace, person, made)))
        if size > LARGEST - 16:
            raise CareerfitError(
                f"A bundle of {len(persons)} people is larger than {LARGEST // 2**20} MB.",
                f"It holds {number} of them. Choose fewer people, and make several bundles.",
                "bundle-large",
                people=len(persons),
                size=LARGEST // 2**20,
                held=number,
            )
    file.write(b"\n]}\n")


def _json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _person_value(workspace: Workspace, person_id: str, made: datetime) -> Json:
    store = workspace.store
    person, facts = store.person(person_id), store.facts(person_id)
    hidden = case(workspace, person_id).hidden
    results, unfinished = [], []
    for one in reversed([one for one in store.sessions(person_id) if one.session not in hidden]):
        session = store.session(one.session)
        if one.told_at:
            told = store.told(one.session)
            results.append(value_of(CounselorFile(made, careerfit.__version__, session, told, "", ())))
        elif session.events:
            unfinished.append(_begun_value(session))
    return {
        "id": person.id,
        "label": person.label,
        "created": person.created.astimezone(UTC).isoformat(),
        "results": results,
        **({"unfinished": unfinished} if unfinished else {}),
        "facts": [
            {
                "kind": fact.kind,
                "subject": fact.subject,
                "value": dict(fact.value),
                "at": fact.at.astimezone(UTC).isoformat(),
            }
            for fact in travelling(facts)
        ],
    }


def _begun_value(session: Session) -> Json:
    return {
        "language": session.language,
        "pack": {"id": session.pack, "version": session.pack_version, "digest": session.pack_digest},
        "catalogue": {"digest": session.catalogue_digest},
        "session": session_value(session),
    }


def take_over(workspace: Workspace, path: Path, report: Report) -> Brought:
    """Merge a bundle as one deed; a second time, and where it was made, it changes nothing.

    CareerfitError naming all faults of the file and all results that are other ones here; nothing is kept
    then. Made-up people and others are never mixed.
    """
    made_up, incoming = read(path)
    if made_up != (demo.about(workspace) is not None):
        raise CareerfitError(
            f"{path} cannot be taken over: made-up people are never mixed with others.",
            "Name the folder of a database of the same kind with --data.",
            "not-mixed",
            path=path,
        )
    return merge(workspace, "merge", incoming, report)


def read(path: Path) -> tuple[bool, tuple[Incoming, ...]]:
    """Read a bundle: whether its people are made up, and the people; CareerfitError names its faults."""
    value = read_json(path, LARGEST)
    check_version(path, value, FORMAT, VERSION)
    refuse_faults(path, _named(faults(value, schema("bundle")), value))
    checked = cast("Json", value)
    refuse_faults(path, _named(_result_shapes(checked), value))
    refuse_faults(path, _named(_faults_in(checked), value))
    return checked["made_up"], tuple(_incoming(person) for person in checked["people"])


def _named(found: Iterable[Fault], value: object) -> Iterator[Fault]:
    """Say of each fault of somebody in a bundle what they are called, as far as that can be read."""
    for one in found:
        at = _PERSON.match(one.place)
        with suppress(KeyError, IndexError, TypeError):  # the value may be anything
            label = cast("Any", value)["people"][int(at[1])]["label"] if at else ""
            if isinstance(label, str):
                yield replace(one, whose=printable(label)[:40])
                continue
        yield one


def _result_shapes(value: Json) -> Iterator[Fault]:
    """Yield what is wrong with results, each of which has the shape of a counselor file."""
    shape = schema("counselor-file")
    for at, person in enumerate(value["people"]):
        for number, result in enumerate(person["results"]):
            yield from faults(result, shape, f"people[{at}].results[{number}]")


def _faults_in(value: Json) -> Iterator[Fault]:
    """Yield what a schema cannot say."""
    people: set[str] = set()
    sessions: set[str] = set()
    if not _is_time(value["made"]):
        yield fault("made", *_NO_TIME)
    for at, person in enumerate(value["people"]):
        found = [*_same_person(person, people), *_session_faults(person, sessions)]
        found += _fact_faults(person["facts"])
        yield from (one.inside(f"people[{at}]") for one in found)


def _same_person(person: Json, people: set[str]) -> Iterator[Fault]:
    """Yield what is wrong with a person beside all that comes with them; ``people`` are those before."""
    if person["id"] in people:
        yield fault("id", "person-twice", "somebody else has it too")
    people.add(person["id"])
    if not _is_time(person["created"]):
        yield fault("created", *_NO_TIME)


def _session_faults(person: Json, sessions: set[str]) -> Iterator[Fault]:
    """Yield what is wrong with results and questionnaires that were begun; ``sessions`` are those before."""
    for number, result in enumerate(person["results"]):
        inside = f"results[{number}]"
        yield from (one.inside(inside) for one in counselor_reading.faults_in(result))
        if result.get("name") or result.get("plans"):
            yield fault(inside, "plans-here", "name and plans stand with the person, not here")
        if result["session"]["id"] in sessions:
            yield fault(f"{inside}.session.id", "result-twice", "another result has it too")
        sessions.add(result["session"]["id"])
    for number, begun in enumerate(person.get("unfinished", ())):
        inside = f"unfinished[{number}]"
        yield from (one.inside(inside) for one in counselor_reading.begun_faults(begun))
        if begun["session"]["id"] in sessions:
            yield fault(f"{inside}.session.id", "begun-twice", "another questionnaire has it too")
        sessions.add(begun["session"]["id"])


def _fact_faults(told: Sequence[Json]) -> list[Fault]:
    found = [one.inside(f"facts[{at}]") for at, fact in enumerate(told) for one in _wrong_with(fact)]
    if found:
        return found
    try:
        facts = _facts(told)
        state_of(facts)
        case_of(facts)
    except CareerfitError as error:
        seq, kind = error.places["seq"], error.places["kind"]
        return [Fault(f"facts[{int(seq) - 1}]", error.title, "unreadable", {"kind": kind})]
    return []


def _wrong_with(fact: Json) -> Iterator[Fault]:
    if fact["kind"] in OWN:
        yield fault("kind", "one-database", "{kind} speaks of one database only", kind=fact["kind"])
    if not _is_time(fact["at"]):
        yield fault("at", *_NO_TIME)
    if any(_steers(text) for text in (fact["subject"], *_texts(fact["value"]))):
        yield fault("value", "control", "a text with control characters")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for entry in value:
            yield from _texts(entry)
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from (key, *_texts(entry))


def _steers(text: str) -> bool:
    return any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t" for sign in text)


def _is_time(text: str) -> bool:
    try:
        at = datetime.fromisoformat(text)
        at.astimezone(UTC)
    except (ValueError, OverflowError):
        return False
    return at.tzinfo is not None


def _incoming(value: Json) -> Incoming:
    person = Person(value["id"], printable(value["label"]), datetime.fromisoformat(value["created"]))
    files = [counselor_reading.file_from(result) for result in value["results"]]
    unfinished = tuple(counselor_reading.session_from(one) for one in value.get("unfinished", ()))
    told = tuple((file.session, file.told) for file in files)
    return Incoming(person, told, _facts(value["facts"]), unfinished)


def _facts(told: Sequence[Json]) -> tuple[Fact, ...]:
    found = []
    for seq, fact in enumerate(told, start=1):
        value = {name: entry for name, entry in fact["value"].items() if name not in ("by", "deed")}
        found.append(Fact(seq, fact["kind"], fact["subject"], value, datetime.fromisoformat(fact["at"])))
    return tuple(found)
