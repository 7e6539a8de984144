"""Merges people who come from elsewhere with those who are here, as one deed, without loss or duplicates."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from careerfit.app.workspace import Workspace
from careerfit.model.caseload import DeedKind
from careerfit.model.casework import WRITER, folded
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact, counted
from careerfit.model.result import Told
from careerfit.model.session import Person, Session
from careerfit.store.deeds import Arrival, growth

Report = Callable[[float], None]  # told the share that is done; what it raises ends it, and nothing is kept

OWN = ("case-came", "case-brought", "case-grew", "case-trash", "undo", "redo")
"""Kinds of facts that speak of one database only, and never travel."""
_SHOWN_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Incoming:
    """Somebody from elsewhere: finished sessions with what was told, and facts, whose numbers do not count.

    Then what was begun. The person's id is "" where a file does not say it; then the name decides.
    """

    person: Person
    sessions: tuple[tuple[Session, Told], ...]
    facts: tuple[Fact, ...] = ()
    unfinished: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import or a merge brought: numbers of results, of people, of those who are new, of facts.

    ``here`` counts the results that were here already and were left as they are, ``unfinished`` the
    questionnaires that were begun and came, or came with more answers.
    """

    results: int = 0
    people: int = 0
    new: int = 0
    facts: int = 0
    here: int = 0
    unfinished: int = 0


def merge(workspace: Workspace, kind: DeedKind, incoming: Sequence[Incoming], report: Report) -> Brought:
    """Keep what is new of these people as one deed; where nothing is, nothing is written.

    Somebody is the same person where the id is, or else one of the results, or else, without an id, the
    name. What was told of one thing here later than there stays. A questionnaire that was gone on with there
    is gone on with here. CareerfitError naming every result that is another one here, and every questionnaire
    that has other answers, and nothing is kept.
    """
    deed, at = workspace.new_id(), workspace.clock()
    named = _named(workspace, incoming)
    made: dict[str, Person] = {}
    arrivals: list[Arrival] = []
    faults: list[str] = []
    here = 0
    words = workspace.content.words
    twice = Counter(session.id for one in incoming for session, _ in _begun(one))
    faults += [words.say("fault.session-twice", id=one) for one, times in twice.items() if times > 1]
    for number, one in enumerate(incoming):
        report(number / len(incoming) / 2)
        person, new = _target(workspace, one, named, made)
        found, same, wrong = _arrival(workspace, replace(one, person=person), (deed, at), new=new)
        arrivals += [found] if found else []
        here, faults = here + same, [*faults, *wrong]
    if faults:
        shown = "\n".join(faults[:_SHOWN_FAULTS])
        raise CareerfitError("Nothing was taken over.", shown, "not-merged", faults=shown)
    if arrivals:
        workspace.store.caseload.do((deed, kind, at), (), arrivals, lambda share: report(0.5 + share / 2))
    report(1.0)
    grown = [fact for arrival in arrivals for fact in arrival.facts if fact.kind == "case-grew"]
    told = [told is not None for arrival in arrivals for _, told in arrival.sessions]
    told += [fact.value["told"] is not None for fact in grown]
    return Brought(
        results=sum(told),
        people=len({arrival.person.id for arrival in arrivals}),
        new=sum(arrival.new for arrival in arrivals),
        facts=sum(fact.kind not in OWN for arrival in arrivals for fact in arrival.facts),
        here=here,
        unfinished=len(told) - sum(told),
    )


def _begun(one: Incoming) -> tuple[tuple[Session, Told | None], ...]:
    return (*one.sessions, *((session, None) for session in one.unfinished))


def _named(workspace: Workspace, incoming: Sequence[Incoming]) -> Mapping[str, tuple[str, ...]]:
    names = [one.person.label for one in incoming if not one.person.id and one.person.label]
    return workspace.store.caseload.called(names)


def _target(
    workspace: Workspace, one: Incoming, named: Mapping[str, tuple[str, ...]], made: dict[str, Person]
) -> tuple[Person, bool]:
    """Return who the person is here, and whether that is somebody new; ``made`` are the new ones so far."""
    label = one.person.label
    if one.person.id and (known := _person(workspace, one.person.id)):
        return known, False
    found = (session_here(workspace, session.id) for session, _ in _begun(one))
    owners = [session.person for session in found if session]
    if owners:
        return workspace.store.person(owners[0]), False
    if one.person.id:
        return one.person, True
    if len(named.get(label, ())) == 1:
        return workspace.store.person(named[label][0]), False
    if label and label in made:
        return made[label], False
    made[label] = Person(workspace.new_id(), label, one.person.created)
    return made[label], True


def _person(workspace: Workspace, person_id: str) -> Person | None:
    try:
        return workspace.store.person(person_id)
    except CareerfitError:  # the usual case: somebody new
        return None


def session_here(workspace: Workspace, session_id: str) -> Session | None:
    """Return a session of this database, in the list or not, None when there is none."""
    try:
        return workspace.store.session(session_id)
    except CareerfitError:  # the usual case, as above
        return None


def _arrival(
    workspace: Workspace, one: Incoming, deed: tuple[str, datetime], *, new: bool
) -> tuple[Arrival | None, int, list[str]]:
    """Return what of a person is new, how many results are here already, and what stands against it."""
    person = one.person
    before = workspace.store.facts(person.id) if _person(workspace, person.id) else ()
    undone = workspace.store.caseload.undone(before)
    gone, sessions, faults, same = _gone(before, undone), [], [], 0
    again = [""] if "" in gone else []
    facts = [_owned(fact, deed[0]) for fact in _fresh(one.facts, before)]
    came = {"by": WRITER, "deed": deed[0]}
    for session, told in _begun(one):
        there = session_here(workspace, session.id)
        if there is None:
            sessions.append((replace(session, person=person.id), told))
            continue
        how = _against(workspace, there, session, told)
        if how.startswith("fault."):
            faults.append(workspace.content.words.say(how, id=session.id))
            continue
        if session.id in gone and there.person == person.id:
            again.append(session.id)
        elif how == "same":
            same += told is not None
        if how == "more":
            more = {**came, **growth(there, session, told)}
            facts.append(Fact(0, "case-grew", session.id, more, deed[1]))
    facts += [Fact(0, "case-came", subject, came, deed[1]) for subject in again]
    if not (new or sessions or facts):
        return None, same, faults
    return Arrival(person, new, tuple(sessions), tuple(facts)), same, faults


def _against(workspace: Workspace, here: Session, there: Session, told: Told | None) -> str:
    """Say how a questionnaire from elsewhere stands to the one that is here: "same", "more", or a fault."""
    kept = workspace.store.told(here.id) if workspace.store.is_told(here.id) else None
    if kept is not None and told is not None:
        return "same" if kept == told else "fault.other-result"
    shared = min(len(here.events), len(there.events))
    if here.order != there.order or here.events[:shared] != there.events[:shared]:
        return "fault.other-answers"
    further = len(there.events) > len(here.events)
    if kept is not None:  # what is finished here cannot have been gone on with there
        return "fault.other-answers" if further else "same"
    if told is not None:
        return "more" if len(there.events) >= len(here.events) else "fault.other-answers"
    return "more" if further else "same"


def _gone(facts: Sequence[Fact], undone: frozenset[str]) -> set[str]:
    """Return what came with an import that was undone: session ids, "" for the person."""
    gone: set[str] = set()
    for fact in facts:
        if fact.kind == "case-came":
            (gone.add if fact.value.get("deed") in undone else gone.discard)(fact.subject)
    return gone


def travelling(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the facts that hold, without those that speak of one database only, and without its deeds."""
    return tuple(replace(fact, value=_bare(fact)) for fact in counted(facts)[0] if fact.kind not in OWN)


def _fresh(incoming: Sequence[Fact], before: Sequence[Fact]) -> list[Fact]:
    """Return the facts that are not here, and of whose subject nothing later was told here."""
    standing = [fact for fact in before if not fact.undone]
    here = {_identity(fact) for fact in standing}
    latest: dict[tuple[str, ...], datetime] = {}
    for fact in counted(standing)[0]:
        latest[_about(fact)] = max(fact.at, latest.get(_about(fact), fact.at))
    return [
        fact
        for fact in incoming
        if _identity(fact) not in here and latest.get(_about(fact), fact.at) <= fact.at
    ]


def _bare(fact: Fact) -> Mapping[str, object]:
    return {name: value for name, value in fact.value.items() if name not in ("by", "deed")}


def _owned(fact: Fact, deed: str) -> Fact:
    """Let a fact name the deed that brings it, so that it goes and comes back with it."""
    by = {"by": WRITER} if fact.kind.startswith("case-") else {}
    return replace(fact, value={**fact.value, **by, "deed": deed})


def _identity(fact: Fact) -> tuple[str, str, str, datetime]:
    """Return what makes two facts the same one, whichever database they are in."""
    return fact.kind, fact.subject, json.dumps(_bare(fact), sort_keys=True), fact.at.astimezone(UTC)


def _about(fact: Fact) -> tuple[str, ...]:
    """Return of what a fact tells, so that the later one of two holds."""
    if fact.kind in ("standing", "role"):
        return ("standing",)
    if fact.kind in ("case-tag", "case-group"):
        return fact.kind, folded(fact.subject)
    return fact.kind, fact.subject, str(fact.value.get("id", ""))
