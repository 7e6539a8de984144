"""Reads the moves between the roles of a catalogue, and holds each one against the two roles it joins."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields
from careerfit.content.figures import EXPERIENCE, Figures
from careerfit.content.files import Source
from careerfit.content.nodes import Place, Scalar, Sequence
from careerfit.content.routes import check_routes
from careerfit.content.suggestion import did_you_mean
from careerfit.model.content import STAGES, Move, MoveKind, Role

MOST_MOVES = 1000
MOST_YEARS = 40
KINDS: tuple[MoveKind, ...] = get_args(MoveKind)


@dataclass(frozen=True, slots=True)
class Written:
    """A move with the fields that it was read from."""

    move: Move
    fields: Fields
    clear: bool  # roles, kind and years are as they were meant


def read_moves(
    file: Source | None, roles: Mapping[str, Role], figures: Figures, faults: Faults
) -> tuple[Move, ...]:
    """Read the moves of a catalogue, () where it has none; ``roles`` are all its roles by id.

    Where roles have faults, only what stands in the moves themselves is checked: a wrong stage would make
    every move of its role look wrong.
    """
    if file is None:
        return ()
    whole = not len(faults)
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    if root is None:
        return ()
    top = Fields(root.place, root, own)
    written = [_move(fields, roles) for fields in top.each("moves", 0, MOST_MOVES)]
    top.done()
    _twice(written)
    if whole:
        for each in written:
            if each.clear:
                _against_roles(each, roles, figures)
        if all(each.clear for each in written):
            experience = {role.id: _experience(role, figures) for role in roles.values()}
            check_routes([(each.move, each.fields) for each in written], roles, experience, top)
    return tuple(each.move for each in written)


def _move(fields: Fields, roles: Mapping[str, Role]) -> Written:
    ends = tuple(_role(name, fields, roles) for name in ("from", "to"))
    kind = fields.choice("kind", KINDS)
    years = fields.numbers("years", 2, 2, 0, MOST_YEARS)
    if len(years) == 2 and years[0] >= years[1]:
        message = f"The years {years[0]:g} and {years[1]:g} do not rise."
        fields.fault("years", "years-rising", message, "Write the least first, then the most.")
    move = Move(
        source=ends[0],
        target=ends[1],
        kind=kind,
        years=(years[0], years[1]) if len(years) == 2 else (0.0, 0.0),
        gate=fields.text("gate"),
        skills=_skills(fields, roles.get(ends[1])),
        evidence=fields.text("evidence"),
        note=fields.text("note", optional=True),
    )
    fields.done()
    clear = all(end in roles for end in ends) and ends[0] != ends[1]
    if ends[0] and ends[0] == ends[1]:
        message = f"This move leads from {ends[0]} to itself."
        fields.fault("to", "move-to-itself", message, "Name the role that comes after.")
    clear &= fields.written("kind") == kind and len(years) == 2 and years[0] < years[1]
    return Written(move, fields, clear)


def _role(name: str, fields: Fields, roles: Mapping[str, Role]) -> str:
    role = fields.text(name)
    if role and role not in roles:
        message = f"There is no role {shown(role)}."
        fields.fault(name, "unknown-role", message, did_you_mean(role, roles))
    return role


def _skills(fields: Fields, target: Role | None) -> tuple[str, ...]:
    """Read the skills gained; each must be one that the target role asks for."""
    skills = fields.texts("skills")
    node = fields.node("skills", optional=True)
    asked = [skill.id for skill in target.skills] if target else []
    for entry in node.nodes if isinstance(node, Sequence) and target else ():
        name = entry.text.strip() if isinstance(entry, Scalar) else ""
        if name in skills and name not in asked:
            message = f"The role that this move leads to does not ask for {shown(name)}."
            fields.faults.add(entry.place, "skill-not-asked", message, did_you_mean(name, asked))
    return skills


def _twice(written: list[Written]) -> None:
    seen: dict[tuple[str, str], Place] = {}
    for each in written:
        ends = (each.move.source, each.move.target)
        if all(ends) and ends in seen:
            message = f"The move from {ends[0]} to {ends[1]} stands on line {seen[ends].line} already."
            each.fields.fault("to", "move-twice", message, "Keep one of the two.")
        seen.setdefault(ends, each.fields.at)


def _against_roles(written: Written, roles: Mapping[str, Role], figures: Figures) -> None:
    """Report a kind that the tracks contradict, and what falls without a word about it."""
    move, fields = written.move, written.fields
    before, after = roles[move.source], roles[move.target]
    if before.track != after.track and move.kind != "cross-over":
        message = f"This move leads from {before.track} to {after.track}."
        fields.fault("kind", "move-leaves-track", message, "Write kind: cross-over.")
    if before.track == after.track and move.kind == "cross-over":
        message = f"This move stays in {before.track}."
        fields.fault("kind", "move-within-track", message, "Write kind: promotion, or kind: lateral.")
    falls = STAGES.index(after.stage) < STAGES.index(before.stage)
    if falls and not (move.kind == "lateral" and move.note):
        message = f"The stage falls from {before.stage} to {after.stage}."
        remedy = "Only a lateral move may go down a stage, and its note says why; otherwise remove it."
        fields.fault("to", "stage-falls", message, remedy)
    if move.kind == "promotion" and not move.note:
        zones = _zone(before, figures), _zone(after, figures)
        _falls(fields, "job-zone-falls", "mean job zone", *zones)
        _falls(fields, "wage-falls", "median wage", before.wage.median, after.wage.median)


def _falls(fields: Fields, rule: str, what: str, before: float | None, after: float | None) -> None:
    if before is not None and after is not None and after < before:
        message = f"The {what} falls from {before:,.6g} to {after:,.6g} along this promotion."
        fields.fault("to", rule, message, "Say why in a note, or choose other codes or another kind.")


def _zone(role: Role, figures: Figures) -> float | None:
    """Return the mean job zone (1..5) of a role's codes, None where none is published."""
    rows = [figures.evidence.get(code, {}).get("Job Zone") for code in role.evidence.codes]
    zones = [row.value for row in rows if row is not None]
    return sum(zones) / len(zones) if zones else None


def _experience(role: Role, figures: Figures) -> float:
    """Return the least years of experience that a role's occupation usually asks for."""
    row = figures.evidence.get(role.wage.occupation, {}).get("Related experience")
    return EXPERIENCE[row.text] if row is not None else 0.0
