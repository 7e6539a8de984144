"""Reads the first page of the counselor's workspace: what needs a look, who is due, what was done last."""

from datetime import date, datetime, time
from itertools import islice

from careerfit.app.caseload.doing import case
from careerfit.app.caseload.reading import catch_up, deeds
from careerfit.app.caseload.triage import triage
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import EVERYTHING, Filter, Line, Sort
from careerfit.model.errors import CareerfitError
from careerfit.model.overview import DoneRow, DueRow, HomeScreen, NeedRow, SavedRow
from careerfit.model.program import command

DUE = 8  # people named
DONE = 6  # deeds told
_FIRST_DUE = Sort("due", descending=False)


def home(workspace: Workspace) -> HomeScreen:
    """Read the whole page; of a million results that takes half a second, so do it beside the window."""
    catch_up(workspace)
    caseload, words = workspace.store.caseload, workspace.content.words
    lines = caseload.count(EVERYTHING)
    if not lines:
        empty = words.say("overview.empty", command=f"{command()} demo --people 500 --data")
        return HomeScreen(words.say("overview.nobody"), empty, ())
    due, more = _due(workspace)
    return HomeScreen(
        summary=words.say(
            "overview.summary",
            people=_people(workspace, caseload.people_count()),
            results=_results(workspace, caseload.count(Filter(states=("finished",)))),
        ),
        empty="",
        needs=_needs(workspace),
        due=due,
        more_due=words.say("overview.due.more", count=more, number=words.number(more)) if more else "",
        done=tuple(DoneRow(deed.when, deed.text, deed.undone) for deed in deeds(workspace, DONE)),
        saved=tuple(SavedRow(name, chosen) for name, chosen in caseload.saved_filters().items()),
    )


def _needs(workspace: Workspace) -> tuple[NeedRow, ...]:
    words = workspace.content.words
    return tuple(
        NeedRow(
            id=row.need,
            count=row.count,
            number=words.number(row.count),
            title=words.say(f"overview.need.{row.need}"),
            about=words.say(f"overview.about.{row.need}"),
            filter=row.filter,
            sort=row.sort,
        )
        for row in triage(workspace)
    )


def _people(workspace: Workspace, count: int) -> str:
    words = workspace.content.words
    return words.say("overview.people", count=count, number=words.number(count))


def _results(workspace: Workspace, count: int) -> str:
    words = workspace.content.words
    return words.say("overview.results", count=count, number=words.number(count))


def _due(workspace: Workspace) -> tuple[tuple[DueRow, ...], int]:
    """Return who is due first, each person once, and how many lines of others are due by today."""
    caseload, today = workspace.store.caseload, workspace.clock().date()
    found: dict[str, Line] = {}
    first = next(caseload.chunks(EVERYTHING, _FIRST_DUE), ())  # a screenful names enough people
    for line in caseload.rows(first):
        known = found.get(line.person)
        if line.due is not None and (known is None or line.at > known.at):
            found[line.person] = line  # the newest of the person's results is opened
    named = list(islice(found.values(), DUE))
    rows = tuple(_due_row(workspace, line, line.due, today) for line in named if line.due is not None)
    pressing = caseload.people_count(Filter(due_by=today))
    return rows, max(pressing - len(rows), 0) if all(row.pressing for row in rows) else 0


def _due_row(workspace: Workspace, line: Line, due: date, today: date) -> DueRow:
    words = workspace.content.words
    day = words.date(datetime.combine(due, time()))
    which = "today" if due == today else "over" if due < today else "on"
    return DueRow(
        person=line.person,
        session=line.session,
        name=line.name or line.code or words.say("terminal.nobody"),
        when=words.say(f"overview.due.{which}", day=day),
        about=_noted(workspace, line.person, due),
        pressing=due <= today,
    )


def _noted(workspace: Workspace, person: str, due: date) -> str:
    """Return the first line of what is due on this day."""
    try:
        state = case(workspace, person)
    except CareerfitError:  # told where the person is looked at
        return ""
    texts = [one.text for one in state.follow_ups if one.state == "open" and one.due == due]
    texts += [one.text for one in state.notes if one.state == "open" and one.due == due]
    return next((text.strip().splitlines()[0] for text in texts if text.strip()), "")
