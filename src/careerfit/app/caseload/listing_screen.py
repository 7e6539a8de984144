"""Tells the lines of the caseload in words, cell by cell, and how many there are."""

from collections.abc import Sequence
from datetime import date

from careerfit.app.dates import day_text
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import Line, SortKey
from careerfit.model.lines import Cell, LineRow
from careerfit.model.words import Words

# flags of measurement that have short words of their own
_FLAGS = ("person-fit", "consistency", "runs", "speed")
_CAUTION = "caution"


def rows(workspace: Workspace, ids: Sequence[int]) -> tuple[LineRow, ...]:
    """Return these lines in words, in this order; one that is there no more is left out."""
    return tuple(row(workspace, line) for line in workspace.store.caseload.rows(ids))


def row(workspace: Workspace, line: Line) -> LineRow:
    """Return one line in words."""
    words = workspace.content.words
    name = line.name or line.code or words.say("terminal.nobody")
    cells: dict[SortKey, Cell] = {
        "person": _person(line, words),
        "date": Cell(day_text(workspace, line.at)),
        "state": _told(f"people.state.{line.state}", words),
        "verdict": _verdict(line, words),
        "role": Cell(line.role_title),
        "family": Cell(line.family_title),
        "track": Cell(words.say(f"track.{line.track}"), track=line.track) if line.track else Cell(),
        "certainty": _share(line.certainty, words),
        "tied": Cell(words.say("people.tied", count=line.tied)) if line.tied else Cell(),
        "flags": Cell(flags_text(line.flags, words)),
        "cautioned": Cell(words.say("people.caution"), stress="warn") if line.cautioned else Cell(),
        "changed": _changed(line, words),
        "language": Cell(language_text(line.language, words)),
        "mode": _told(f"people.mode.{line.mode}", words) if line.mode else Cell(),
        "version": Cell(line.version),
        "tags": Cell(", ".join(line.tags)),
        "groups": Cell(", ".join(line.groups)),
        "due": _due(workspace, line.due),
        "goal": Cell(line.goal),
        "progress": _share(line.progress, words),
    }
    return LineRow(line.id, line.person, line.session, name, line.state, cells)


def counted(words: Words, count: int, whole: int | None) -> str:
    """Say how many lines a filter leaves: "312 of 10,412 lines"; ``whole`` None where there are no others."""
    shown = words.number(count)
    if whole is None or whole == count:
        return words.say("people.count", count=count, shown=shown)
    return words.say("people.count.of", count=whole, shown=shown, whole=words.number(whole))


def chosen_text(words: Words, lines: int, people: int | None) -> str:
    """Say how many lines are chosen, and of how many people; None while that is being counted."""
    if people == lines:
        return words.say("people.chosen.people", count=people, shown=words.number(people))
    if people is None:
        return words.say("people.chosen.lines", count=lines, shown=words.number(lines))
    who = words.say("people.people", count=people, shown=words.number(people))
    return words.say("people.chosen.both", count=lines, shown=words.number(lines), people=who)


def flags_text(flags: Sequence[str], words: Words) -> str:
    """Name the quality flags of a result in a few words."""
    known = [flag for flag in flags if flag != _CAUTION]
    return ", ".join(words.say(f"people.flag.{one}") if one in _FLAGS else one for one in known)


def language_text(code: str, words: Words) -> str:
    """Name a language; one that is not known by name is told by its code."""
    name = f"people.language.{code}"
    return words.say(name) if name in words.sentences else code


def _told(sentence: str, words: Words) -> Cell:
    return Cell(words.say(sentence))


def _person(line: Line, words: Words) -> Cell:
    if line.name and line.code:
        return Cell(words.say("people.name-and-code", name=line.name, code=line.code))
    if line.name or line.code:
        return Cell(line.name or line.code)
    return Cell(words.say("terminal.nobody"), stress="quiet")


def _verdict(line: Line, words: Words) -> Cell:
    if line.verdict:
        return Cell(words.say(f"people.verdict.{line.verdict}"))
    return Cell(words.say(f"people.state.{line.state}"), stress="quiet")


def _share(share: float | None, words: Words) -> Cell:
    return Cell() if share is None else Cell(words.percent(share), share=share)


def _changed(line: Line, words: Words) -> Cell:
    if not line.compared:
        return Cell()
    if line.compared == "changed":
        return Cell(words.say("people.compared.changed", count=line.changed or 0))
    return Cell(words.say(f"people.compared.{line.compared}"), stress="quiet")


def _due(workspace: Workspace, due: date | None) -> Cell:
    if due is None:
        return Cell()
    words, today = workspace.content.words, workspace.clock().date()
    text = day_text(workspace, due)
    if due < today:
        return Cell(words.say("people.overdue", date=text), stress="warn")
    if due == today:
        return Cell(words.say("people.due-today"), stress="warn")
    return Cell(text)
