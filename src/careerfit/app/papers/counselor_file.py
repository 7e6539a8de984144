"""The file that a person gives to their counselor: made by choice, shown before it is saved, read with doubt.

docs/files.md describes the format; resources/schema/counselor-file.schema.json is its schema.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import careerfit
from careerfit.app import screens
from careerfit.app.dates import day_text
from careerfit.app.known import known
from careerfit.app.papers.counselor_reading import faults_in, file_from
from careerfit.app.papers.reporting import answer_lines, day, finished
from careerfit.app.papers.shapes import check_shape, check_version, read_json, refuse_faults, schema
from careerfit.app.workspace import Workspace
from careerfit.model.counselor import CounselorFile
from careerfit.model.person import Plan, PlannedStep, StepFact
from careerfit.model.report import FileOptions, FileScreen, FileSection
from careerfit.model.result import FamilyResult, RoleResult, ScaleResult, Told
from careerfit.model.session import Session

FORMAT, VERSION = "careerfit-counselor-file", 1
ENDING = ".careerfit"
_LARGEST = 4 * 1024 * 1024  # bytes; a usual file has some 40 kB

Json = dict[str, Any]


def contents(workspace: Workspace, session_id: str, options: FileOptions) -> CounselorFile:
    """Return what goes into the file of a finished session; CareerfitError before it has a result."""
    session = finished(workspace, session_id)
    told, state = workspace.store.told(session_id), known(workspace, session.person).state
    label = state.names.get(session_id, "") or workspace.store.person(session.person).label
    plans = state.plans if options.with_plan else ()
    return CounselorFile(
        made=workspace.clock().astimezone(UTC).replace(microsecond=0),
        program=careerfit.__version__,
        session=replace(session, person=""),
        told=told,
        name=label if options.with_name else "",
        plans=plans if options.with_notes else tuple(_without_notes(plan) for plan in plans),
    )


def written(file: CounselorFile) -> bytes:
    """Return a file as JSON in UTF-8; names and plans that it does not have are absent."""
    return (json.dumps(value_of(file), ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


def value_of(file: CounselorFile) -> Json:
    """Return a file as plain JSON values, as its schema describes them."""
    session, told = file.session, file.told
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": _time(file.made),
        "program": file.program,
        "language": session.language,
        "pack": {"id": session.pack, "version": session.pack_version, "digest": session.pack_digest},
        "catalogue": {"version": told.catalogue_version, "digest": told.catalogue_digest},
        **({"name": file.name} if file.name else {}),
        "session": session_value(session),
        "told": _told_value(told),
        **({"plans": [_plan_value(plan) for plan in file.plans]} if file.plans else {}),
    }


def session_value(session: Session) -> Json:
    """Return a questionnaire with its answers as plain JSON values, without whose it is."""
    return {
        "id": session.id,
        "started": _time(session.started),
        "mode": session.mode,
        "seed": session.seed,
        "order": list(session.order),
        "events": [
            {"kind": e.kind, "item": e.item, "category": e.category, "ms": e.ms, "at": _time(e.at)}
            for e in session.events
        ],
    }


def read(path: Path) -> CounselorFile:
    """Read a file; CareerfitError says why it is none, or names its faults with their places."""
    value = read_json(path, _LARGEST)
    check_version(path, value, FORMAT, VERSION)
    check_shape(path, value, schema("counselor-file"))
    checked = cast("Json", value)
    refuse_faults(path, faults_in(checked))
    return file_from(checked)


def screen(workspace: Workspace, session_id: str, options: FileOptions) -> FileScreen:
    """Show what a file will hold, part by part; choices that do not apply change nothing."""
    words, everything = workspace.content.words, FileOptions(with_name=True, with_plan=True, with_notes=True)
    whole, file = contents(workspace, session_id, everything), contents(workspace, session_id, options)
    return FileScreen(
        session=session_id,
        headline=screens.result(workspace, session_id).headline,
        options=options,
        can_name=bool(whole.name),
        can_plan=bool(whole.plans),
        can_notes=options.with_plan and any(_notes(plan) for plan in whole.plans),
        sections=tuple(
            FileSection(words.say(f"export.part.{name}"), lines)
            for name, lines in _parts(workspace, file)
            if lines
        ),
        left_out=words.say("export.left-out"),
        size=words.say("export.size", size=max(1, round(len(written(file)) / 1000))),
        file_name=f"careerfit-{day(workspace)}{ENDING}",
    )


# -- showing -------------------------------------------------------------------------------------


def _parts(workspace: Workspace, file: CounselorFile) -> Iterator[tuple[str, tuple[str, ...]]]:
    words, session, told = workspace.content.words, file.session, file.told
    yield "name", (file.name,) if file.name else ()
    result = screens.result(workspace, session.id)
    figures = words.say("export.figures", scales=len(told.result.scales), roles=len(told.result.roles))
    yield "result", (result.headline, result.certainty, figures)
    lines = answer_lines(workspace.content, session)
    told_answers = tuple(words.say("export.answer", question=a.question, answer=a.answer) for a in lines)
    count = words.say("export.answers", count=len(session.answers))
    yield "answers", (count, *told_answers)
    yield "plans", tuple(_plan_line(workspace, plan) for plan in file.plans)
    yield "notes", tuple(note for plan in file.plans for note in _notes(plan))
    yield (
        "about",
        (
            words.say("export.language", language=session.language),
            words.say("export.questions", pack=session.pack, version=session.pack_version),
            words.say("export.roles", version=told.catalogue_version),
            words.say("export.program", version=file.program, date=day_text(workspace, file.made)),
        ),
    )


def _plan_line(workspace: Workspace, plan: Plan) -> str:
    titles = " > ".join(step.title for step in plan.steps)
    done = sum(fact.state == "done" for fact in plan.done.values())
    return workspace.content.words.say(
        "export.plan", name=plan.name, titles=titles, done=done, steps=len(plan.steps)
    )


def _notes(plan: Plan) -> list[str]:
    return [fact.note for fact in plan.done.values() if fact.note] + [note.text for note in plan.notes]


# -- writing -------------------------------------------------------------------------------------


def _without_notes(plan: Plan) -> Plan:
    done = {step: StepFact(fact.state, fact.on) for step, fact in plan.done.items()}
    return Plan(plan.id, plan.name, plan.steps, plan.chosen, plan.archived, done, ())


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def _told_value(told: Told) -> Json:
    result = told.result
    return {
        "at": _time(told.at),
        "engine": told.engine,
        "pack_version": told.pack_version,
        "catalogue_version": told.catalogue_version,
        "seed": told.seed,
        "stages": list(told.stages),
        "provisional": told.provisional,
        "stopped": told.stopped,
        "names": {
            "scales": {scale: list(names) for scale, names in told.names.scales.items()},
            "families": {family: list(names) for family, names in told.names.families.items()},
            "roles": dict(told.names.roles),
        },
        "result": {
            "verdict": result.verdict,
            "scales": [_named(scale) for scale in result.scales],
            "tracks": dict(result.tracks),
            "families": [_named(family) for family in result.families],
            "roles": [{**_named(role), "contributions": dict(role.contributions)} for role in result.roles],
            "ties": [list(tie) for tie in result.ties],
            "flags": list(result.flags),
        },
    }


def _named(part: ScaleResult | FamilyResult | RoleResult) -> Json:
    return {name: getattr(part, name) for name in type(part).__dataclass_fields__}


def _plan_value(plan: Plan) -> Json:
    steps = []
    for step in plan.steps:
        done = plan.done.get(step.id, StepFact("open"))
        planned = {name: getattr(step, name) for name in PlannedStep.__dataclass_fields__}
        on = done.on.isoformat() if done.on else None
        lists = {"skills": list(step.skills), "years": list(step.years)}
        steps.append({**planned, **lists, "state": done.state, "on": on, "note": done.note})
    notes = [{"id": note.id, "text": note.text, "at": _time(note.at)} for note in plan.notes]
    return {
        "id": plan.id,
        "name": plan.name,
        "chosen": _time(plan.chosen),
        "archived": plan.archived,
        "steps": steps,
        "notes": notes,
    }
