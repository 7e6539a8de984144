"""The list's lines, derived from facts: one function says what the lines of a person are."""

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from careerfit.model.casework import CaseState, case_of, folded, words_of
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact, state_of

COLUMNS = (
    "id", "person", "session", "state", "name", "name_key", "code", "at", "verdict", "role", "role_title",
    "family", "family_title", "track", "certainty", "tied", "flags", "cautioned", "before", "compared",
    "changed", "language", "mode", "version", "tags", "tags_key", "groups", "groups_key", "due", "goal",
    "goal_at", "progress", "scales", "thetas",
)  # fmt: skip
RESULT_COLUMNS = (*COLUMNS[COLUMNS.index("verdict") : COLUMNS.index("before")], "scales", "thetas")
# what moves a person along a plan
GOAL_KINDS = ("plan", "step", "skill", "role", "undo", "redo")
MISSING = -32768  # a theta of a scale without an answer
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

Row = dict[str, Any]


def moment(at: datetime) -> int:
    """Write a moment as microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


def moment_from(at: int) -> datetime:
    """Read a moment."""
    return _EPOCH + at * _MICROSECOND


def derive(
    person: Mapping[str, Any], sessions: Sequence[Row], facts: Sequence[Fact], undone: Collection[str]
) -> tuple[list[Row], CaseState]:
    """Return the lines of one person, and what the counselor noted about them.

    Sessions come in the order of their numbers, each with a ``part``: what its told result says
    (`result_part`), None when it has none. A line whose comparison or progress has to be computed elsewhere
    comes out as pending.
    A person in the trash has no lines; one whose sessions all are has a line without a session.
    """
    case = _case(facts, undone)
    if case.trashed or case.absent:
        return [], case
    about = _about(person, marked(facts, undone) if undone else facts, case)
    before: int | None = None
    found: list[Row] = []
    for session in sessions:
        if session["id"] in case.hidden:
            continue
        line = dict.fromkeys(COLUMNS) | about | _of_session(session)
        if session["part"] is not None:
            line |= session["part"]
            line["before"], before = before, session["number"]
            line["compared"] = "first" if line["before"] is None else "pending"
        found.append(line)
    if not found:
        created = moment(datetime.fromisoformat(person["created"]))
        found.append(dict.fromkeys(COLUMNS) | about | {"state": "none", "at": created})
    return found, case


def _case(facts: Sequence[Fact], undone: Collection[str]) -> CaseState:
    try:
        return case_of(facts, undone)
    except CareerfitError:  # told where the person is looked at; a list must not fail over one of a million
        return CaseState()


def _about(person: Mapping[str, Any], facts: Sequence[Fact], case: CaseState) -> Row:
    name = case.name or person["label"]
    tags, groups = "\n".join(case.tags), "\n".join(case.groups)
    goal, goal_at = _goal(facts)
    return {
        "person": person["id"],
        "name": name or None,
        "name_key": folded(name or case.code) or None,
        "code": case.code or None,
        "tags": tags or None,
        "tags_key": folded(tags) or None,
        "groups": groups or None,
        "groups_key": folded(groups) or None,
        "due": case.due.toordinal() if case.due else None,
        "goal": goal,
        "goal_at": goal_at,
    }


def _goal(facts: Sequence[Fact]) -> tuple[str | None, int | None]:
    """Return the last role of the plan that was chosen last and is not put aside, and what it rests on.

    That is the sum of the numbers of the facts, which is another one after each thing told, undone or redone.
    """
    rests_on = sum(fact.seq for fact in facts if fact.kind in GOAL_KINDS and not fact.undone)
    if not any(fact.kind == "plan" for fact in facts):
        return None, None
    try:
        plans = [plan for plan in state_of(facts).plans if not plan.archived]
    except CareerfitError:  # as above
        return None, None
    return (plans[0].steps[-1].title, rests_on) if plans else (None, None)


def _of_session(session: Row) -> Row:
    told = session["told_at"]
    return {
        "id": session["number"],
        "session": session["id"],
        "state": "unfinished" if told is None else "finished",
        "at": moment(datetime.fromisoformat(told or session["started"])),
        "language": session["language"],
        "mode": session["mode"],
        "version": f"{session['pack']} {session['pack_version']}",
    }


def result_part(told: Row, scale_sets: Callable[[tuple[str, ...]], int]) -> Row:
    """Return what a line says of a told result; ``scale_sets`` numbers the scales that results stand on."""
    names = json.loads(told["names"])["families"] if told["leader"] else {}
    part = unnumbered_part(told, json.loads(told["result"]), names)
    return part | {"scales": scale_sets(part["scales"])}


def unnumbered_part(told: Mapping[str, Any], result: Row, families: Mapping[str, Any]) -> Row:
    """Return what a line says of a told result, the scales themselves in place of their number.

    ``told`` is the result's row, ``result`` what it holds, ``families`` what the families were called.
    """
    leader = told["leader"]
    first = result["roles"][0] if leader else {}
    family = first.get("family")
    scales = tuple(scale["id"] for scale in result["scales"])
    thetas = array("h", (_thousandths(scale) for scale in result["scales"]))
    return {
        "verdict": told["verdict"],
        "role": leader,
        "role_title": told["leader_title"],
        "family": family,
        "family_title": families.get(str(family), [family])[0] if leader else None,
        "track": told["leader_track"],
        "certainty": first.get("p_best"),
        "tied": len(result["ties"][0]) if result["ties"] else None,
        "flags": " ".join(result["flags"]) or None,
        "cautioned": int("caution" in result["flags"]),
        "scales": scales,
        "thetas": thetas.tobytes(),
    }


def _thousandths(scale: Mapping[str, Any]) -> int:
    return round(max(-32.0, min(32.0, scale["theta"])) * 1000) if scale["answered"] else MISSING


def words_for(line: Row, case: CaseState) -> str:
    """Return the words by which a line is found: name, code, tags, groups and notes."""
    texts = (line["name"], line["code"], *case.tags, *case.groups, *(note.text for note in case.notes))
    return " ".join(word for text in texts if text for word in words_of(text))


def labels_of(line: Row, case: CaseState) -> Iterator[tuple[str, str, int, str]]:
    """Return the rows of tags, groups and flags of a line."""
    for kind, names in (("tag", case.tags), ("group", case.groups), ("flag", (line["flags"] or "").split())):
        for name in names:
            yield kind, folded(name), line["id"], name


def marked(facts: Iterable[Fact], undone: Collection[str]) -> tuple[Fact, ...]:
    """Return facts with those of deeds that are undone marked as such."""
    return tuple(replace(one, undone=True) if str(one.value.get("deed")) in undone else one for one in facts)
