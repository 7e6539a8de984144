"""Says which groups the page of cohorts can be about, reads them, and hands their figures over in words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from careerfit.app.caseload import filter_screen
from careerfit.app.caseload.cohort import cohort, pair
from careerfit.app.caseload.cohort_telling import told
from careerfit.app.caseload.reading import catch_up
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import EVERYTHING, Filter
from careerfit.model.choice import Choice
from careerfit.model.cohort import Cohort
from careerfit.model.cohorts import Asked, CohortChoices, CohortFigures, GroupHead, Pick, PickKind, pick_id
from careerfit.model.errors import CareerfitError

Report = Callable[[float], None]


def choices(workspace: Workspace, shown: Filter | None = None) -> CohortChoices:
    """Return what a group can be made of; ``shown`` is what the table let through last."""
    caseload, words = workspace.store.caseload, workspace.content.words
    options = [Choice("all", words.say("cohorts.all"))]
    if shown is not None and shown != EVERYTHING:
        what = filter_screen.sentence(workspace, shown)
        options.append(Choice("shown", words.say("cohorts.shown", what=what)))
    named: list[tuple[PickKind, Sequence[str]]] = [
        ("saved", tuple(caseload.saved_filters())),
        ("group", [label.name for label in caseload.labels("group")]),
        ("tag", [label.name for label in caseload.labels("tag")]),
    ]
    for kind, names in named:
        told_names = ((Pick(kind, name), words.say(f"cohorts.{kind}", name=name)) for name in names)
        options += [Choice(pick_id(pick), text) for pick, text in told_names]
    today = workspace.clock().date()
    return CohortChoices(tuple(options), today, None if shown == EVERYTHING else shown)


def asked(workspace: Workspace, pick: Pick, shown: Filter | None = None) -> Asked:
    """Return the lines that a choice means, with its name; CareerfitError for a filter that is gone."""
    words, chosen = workspace.content.words, _base(workspace, pick, shown)
    since, until = filter_screen.days(workspace, pick.first, pick.last)
    name = words.say("cohorts.all")
    if pick.kind == "shown":
        name = filter_screen.sentence(workspace, chosen) or name
    elif pick.name:
        name = words.say(f"cohorts.{pick.kind}", name=pick.name)
    if since or until:
        days = filter_screen.sentence(workspace, Filter(since=since, until=until))
        name = words.say("cohorts.dated", group=name, days=days)
    if since is not None:
        chosen = replace(chosen, since=max(since, chosen.since or since))
    if until is not None:
        chosen = replace(chosen, until=min(until, chosen.until or until))
    return Asked(name, chosen)


def figures(workspace: Workspace, groups: Sequence[Asked], report: Report) -> CohortFigures:
    """Tell about one group, or two side by side; of a million results that takes seconds."""
    catch_up(workspace, lambda share: report(share * 0.1))
    later: Report = lambda share: report(0.1 + share * 0.9)  # noqa: E731 - shorter than a function
    if len(groups) == 1:
        found: tuple[Cohort, ...] = (cohort(workspace, groups[0].filter, later),)
    else:
        both = pair(workspace, groups[0].filter, groups[1].filter, later)
        if both.refused:
            heads = tuple(GroupHead(one.name, "", told=False) for one in groups)
            return CohortFigures(tuple(groups), heads, (), workspace.content.words.say("cohorts.apart"))
        found = (both.first, both.second)
    return told(workspace, tuple(groups), found)


def _base(workspace: Workspace, pick: Pick, shown: Filter | None) -> Filter:
    def saved() -> Filter:
        found = workspace.store.caseload.saved_filters().get(pick.name)
        if found is None:
            raise CareerfitError(
                f"There is no filter “{pick.name}” any more.", "Choose another group.", "filter-gone",
                filter=pick.name,
            )  # fmt: skip
        return found

    made: dict[str, Callable[[], Filter]] = {
        "shown": lambda: shown or EVERYTHING,
        "saved": saved,
        "group": partial(Filter, groups=(pick.name,)),
        "tag": partial(Filter, tags=(pick.name,)),
    }
    return made.get(pick.kind, lambda: EVERYTHING)()
