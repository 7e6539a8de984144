"""Puts what is told of cohorts into figures: each drawn, said in a sentence, and told as a table."""

from collections.abc import Sequence

from careerfit.app.caseload.cohort_bars import Bars
from careerfit.app.caseload.cohort_groups import Group
from careerfit.app.caseload.cohort_spreads import Spreads
from careerfit.app.workspace import Workspace
from careerfit.model.cohort import LEAST, Cohort
from careerfit.model.cohorts import Asked, CohortFigures, GroupHead


def told(workspace: Workspace, asked: tuple[Asked, ...], found: Sequence[Cohort]) -> CohortFigures:
    """Put one group, or two side by side, into figures; those of a group that is refused are left out."""
    heads = tuple(_head(workspace, one, cohort) for one, cohort in zip(asked, found, strict=True))
    groups = [
        None if cohort.people is None else Group(one.name, cohort, cohort.people)
        for one, cohort in zip(asked, found, strict=True)
    ]
    title = workspace.content.words.say(
        "cohorts.title" if len(asked) == 1 else "cohorts.title.two",
        first=asked[0].name,
        second=asked[-1].name,
    )
    if not any(groups):
        return CohortFigures(asked, heads, title=title)
    bars, spreads = Bars(workspace, groups), Spreads(workspace, groups)
    return CohortFigures(
        asked=asked,
        heads=heads,
        figures=(
            bars.breakdown("verdicts"),
            bars.tracks(),
            spreads.spread("certainty", lambda one: one.certainty),
            bars.breakdown("flags"),
            bars.breakdown("families"),
            bars.breakdown("roles"),
            spreads.scales(),
            bars.breakdown("goals"),
            spreads.spread("progress", lambda one: one.progress),
        ),
        note=workspace.content.words.say("cohorts.once", least=LEAST),
        title=title,
    )


def _head(workspace: Workspace, one: Asked, cohort: Cohort) -> GroupHead:
    words = workspace.content.words
    if cohort.people is None:
        return GroupHead(one.name, words.say(f"cohorts.refused.{cohort.refused}", least=LEAST), told=False)
    people = words.say("overview.people", count=cohort.people, number=words.number(cohort.people))
    if cohort.finished is None:
        return GroupHead(one.name, people, told=True)
    finished = words.number(cohort.finished)
    about = words.say("cohorts.people", people=people, count=cohort.finished, finished=finished)
    return GroupHead(one.name, about, told=True)
