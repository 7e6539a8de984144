"""Exports what a filter lets through: results, answers with labels and a codebook, a cohort; named or not."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import Literal

from careerfit.app.caseload import demo, tables
from careerfit.app.caseload.cohort import cohort
from careerfit.app.caseload.reading import catch_up
from careerfit.app.caseload.tables import Cell, Table
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import NEWEST, Filter, Line, Sort
from careerfit.model.cohort import Distribution, Part
from careerfit.model.content import Item
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Told

What = Literal["results", "answers", "cohort"]
Report = Callable[[float], None]  # told the share that is done; what it raises ends it, and nothing is kept

_PAGE = 500
_ANONYMOUS_SORT = Sort("date")
_LINE = (
    "state", "date", "verdict", "role", "role_title", "family", "family_title", "track", "certainty", "tied",
    "flags", "compared", "changed", "language", "mode", "version", "goal", "progress",
)  # fmt: skip
_NAMED = ("person", "session", "name", "code", "tags", "groups", "due")


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: files, lines, and finished lines that were left out, with the reason's number.

    ``left_out`` counts, for answers, results of other versions of the questions or without kept answers.
    """

    files: tuple[Path, ...]
    lines: int
    left_out: int = 0


def export_results(
    workspace: Workspace,
    chosen: Filter,
    path: Path,
    report: Report,
    by: Sort = NEWEST,
    *,
    anonymous: bool,
    only: Sequence[int] = (),
) -> Exported:
    """Write the lines of a filter, a line each, with thetas and standard errors, as .csv, .json or .xlsx.

    ``only`` names single lines by number, in the order to write them in; the filter does not count then.
    With ``anonymous``: no names, codes, ids, tags, groups, due dates or notes; a person is a number that is
    drawn anew, lines stand in the order of these numbers, dates say the month, figures have two digits.
    """
    catch_up(workspace, lambda share: report(share * 0.2))
    numbers, who = _lines(workspace, chosen, by, only, anonymous=anonymous)
    scales = tuple(dict.fromkeys(chain(*workspace.store.caseload.scale_sets().values())))
    own = ("person", *_LINE) if anonymous else (*_NAMED, *_LINE)
    header = (*own, *(f"{part}_{scale}" for scale in scales for part in ("theta", "se")))

    def rows() -> Iterator[tuple[Cell, ...]]:
        for number, line in enumerate(_read(workspace, numbers)):
            report(0.2 + 0.8 * number / len(numbers))
            told = workspace.store.told(line.session) if line.state == "finished" else None
            yield (*_identity(line, who), *_told_of(line, anonymous=anonymous), *_figures(told, scales, who))

    files = tables.save(path, [Table("results", header, rows)], _about(workspace, "results", who))
    report(1.0)
    return Exported(files, len(numbers))


def export_answers(
    workspace: Workspace,
    chosen: Filter,
    path: Path,
    report: Report,
    by: Sort = NEWEST,
    *,
    anonymous: bool,
    only: Sequence[int] = (),
) -> Exported:
    """Write the answers of a filter's finished lines: as numbers, as labels, and a codebook of the items.

    An .xlsx has three sheets and a .json three lists; beside a .csv stand NAME-labels.csv and
    NAME-codebook.csv. The numbers can be imported again. Results that another version of the questions
    gave, and those without kept answers, are left out and counted. ``only`` as in `export_results`.
    """
    pack = workspace.content.pack
    numbers, who = _lines(workspace, chosen, by, only, anonymous=anonymous)
    ids = tuple(item.id for item in pack.items)
    header = ("person", "date", *(() if who else ("session", "language")), *ids)
    wanted, left_out = _with_answers(workspace, numbers, lambda share: report(share / 3))

    def rows(label: Callable[[Item, int], Cell], start: float) -> Iterator[tuple[Cell, ...]]:
        for number, line in enumerate(_read(workspace, wanted)):
            report(start + number / len(wanted) / 3)
            session = workspace.store.session(line.session)
            answers = session.answers
            told = [label(item, answers[item.id]) if item.id in answers else None for item in pack.items]
            person = who[line.person] if who else line.name or line.code
            rest = () if who else (line.session, line.language)
            yield (person, _date(session.started, anonymous=anonymous), *rest, *told)

    made = [
        Table("answers", header, lambda: rows(lambda _item, category: category, 1 / 3)),
        Table("labels", header, lambda: rows(lambda item, category: item.options[category - 1], 2 / 3)),
        Table("codebook", _CODEBOOK, lambda: _codebook(pack.items)),
    ]
    files = tables.save(path, made, _about(workspace, "answers", who))
    report(1.0)
    return Exported(files, len(wanted), left_out)


def export_cohort(workspace: Workspace, chosen: Filter, path: Path, report: Report) -> Exported:
    """Write what is told of all people of a filter, as .csv, .json or .xlsx; never of fewer than five.

    CareerfitError where they are too few, or all others are.
    """
    catch_up(workspace, lambda share: report(share * 0.2))
    found = cohort(workspace, chosen, lambda share: report(0.2 + 0.8 * share))
    if found.refused:
        raise CareerfitError(
            "This group is not told of: it, or what is left without it, is fewer than five people.",
            "Choose a wider filter.",
            "too-few",
        )
    about = {**_about(workspace, "cohort", {}), "people": found.people, "finished": found.finished}
    if path.suffix.lower() == ".json":
        tables.save_json(path, {**about, "cohort": asdict(found)})
        return Exported((path,), found.people or 0)
    counts = ("verdicts", "tracks", "families", "roles", "flags", "goals")
    parts: dict[str, Sequence[Part]] = {name: getattr(found, name) for name in counts}
    spread = [*found.scales, *(one for one in (found.certainty, found.progress) if one)]
    rows: list[tuple[str, str, str, Cell]] = [
        ("people", "", "", found.people),
        ("finished", "", "", found.finished),
    ]
    rows += [(kind, part.id, part.title, part.people) for kind, of in parts.items() for part in of]
    rows += list(chain.from_iterable(map(_spread, spread)))
    table = Table("cohort", ("what", "id", "title", "value"), lambda: iter(rows))
    return Exported(tables.save(path, [table], about), found.people or 0)


def _spread(one: Distribution) -> Iterator[tuple[str, str, str, Cell]]:
    named = zip(("lower_quartile", "median", "upper_quartile"), one.quartiles, strict=True)
    for what, value in (("people", one.people), ("mean", one.mean), ("sd", one.sd), *named):
        yield what, one.id, "", value
    for at, people in enumerate(one.bars):
        low = one.low + at * one.width
        yield "bar", one.id, f"{low:.1f} to {low + one.width:.1f}", people


def _about(workspace: Workspace, what: What, who: Mapping[str, int]) -> dict[str, object]:
    at = workspace.clock().astimezone(UTC)
    return {
        "what": what,
        "made": at.strftime("%Y-%m") if who else at.isoformat(timespec="seconds"),
        "anonymous": bool(who),
        "made_up": demo.note(workspace),
    }


def _lines(
    workspace: Workspace, chosen: Filter, by: Sort, only: Sequence[int], *, anonymous: bool
) -> tuple[Sequence[int], Mapping[str, int]]:
    """Return the lines in order and, when they are to be anonymous, the number of each person."""
    caseload = workspace.store.caseload
    numbers: Sequence[int] = only or caseload.ids(chosen, _ANONYMOUS_SORT if anonymous else by)
    if only:  # those that are gone meanwhile are left out
        numbers = [line.id for line in _read(workspace, only)]
    if not numbers:
        raise CareerfitError("No line of the list is like this.", "Choose a wider filter.", "no-line")
    if not anonymous:
        return numbers, {}
    people = list(caseload.people_of(numbers) if only else caseload.people(chosen))
    draw = random.Random(workspace.new_seed())  # noqa: S311 - an order to write in; the seed is not kept
    draw.shuffle(people)
    who = {person: number for number, person in enumerate(people, start=1)}
    of = [(who[line.person], number) for number, line in zip(numbers, _read(workspace, numbers), strict=True)]
    return [number for _, number in sorted(of, key=lambda one: one[0])], who


def _read(workspace: Workspace, numbers: Sequence[int]) -> Iterator[Line]:
    for first in range(0, len(numbers), _PAGE):
        yield from workspace.store.caseload.rows(numbers[first : first + _PAGE])


def _with_answers(workspace: Workspace, numbers: Sequence[int], report: Report) -> tuple[Sequence[int], int]:
    """Return the finished lines with answers to this version of the questions, and how many others."""
    digest, kept, finished = workspace.content.pack.digest, [], 0
    for number, line in enumerate(_read(workspace, numbers)):
        report(number / len(numbers))
        if line.state == "finished":
            finished += 1
            summary = workspace.store.summary(line.session)
            if summary is not None and summary.pack_digest == digest and summary.asked:
                kept.append(line.id)
    if not kept:
        raise CareerfitError(
            "None of these results has answers to this version of the questions.",
            "Choose a wider filter.",
            "no-answers",
        )
    return kept, finished - len(kept)


def _identity(line: Line, who: Mapping[str, int]) -> tuple[Cell, ...]:
    if who:
        return (who[line.person],)
    due = line.due.isoformat() if line.due else None
    labels = "; ".join(line.tags), "; ".join(line.groups)
    return line.person, line.session, line.name, line.code, *labels, due


def _told_of(line: Line, *, anonymous: bool) -> tuple[Cell, ...]:
    found: dict[str, Cell] = {
        name: getattr(line, name) for name in _LINE if name not in ("date", "flags", "certainty", "progress")
    }
    found["date"] = _date(line.at, anonymous=anonymous)
    found["flags"] = "; ".join(line.flags)
    digits = 2 if anonymous else 4
    for name, share in (("certainty", line.certainty), ("progress", line.progress)):
        found[name] = None if share is None else round(share, digits)
    return tuple(found[name] for name in _LINE)


def _figures(told: Told | None, scales: Sequence[str], who: Mapping[str, int]) -> Iterator[Cell]:
    measured = {scale.id: scale for scale in told.result.scales} if told else {}
    digits = 2 if who else 4
    for scale in scales:
        one = measured.get(scale)
        known = one is not None and one.answered > 0
        yield round(one.theta, digits) if one and known else None
        yield round(one.se, digits) if one and known else None


def _date(at: datetime | date, *, anonymous: bool) -> str:
    if isinstance(at, datetime):
        at = at.astimezone(UTC)
    return at.strftime("%Y-%m") if anonymous else at.isoformat()


_CODEBOOK = ("item", "scale", "keyed", "format", "question", "first", "second", "category", "label")


def _codebook(items: Sequence[Item]) -> Iterator[tuple[Cell, ...]]:
    for item in items:
        first, second = item.ends or ("", "")
        for category, label in enumerate(item.options, start=1):
            question = item.text or item.stem
            yield (item.id, item.scale, item.keyed, item.format, question, first, second, category, label)
