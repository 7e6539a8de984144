"""What needs a counselor first: each count is a filter, so that its click opens the very lines it counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from careerfit.app.workspace import Workspace
from careerfit.model.caseload import LOW_CERTAINTY, Filter, Sort

Need: TypeAlias = Literal[
    "caution", "cannot-say-yet", "neither", "tied", "uncertain", "changed", "due", "unfinished"
]


@dataclass(frozen=True, slots=True)
class TriageRow:
    """One thing that may need the counselor: how many, which, and in which order they are shown."""

    need: Need
    count: int
    sentence: str
    filter: Filter
    sort: Sort


def needs(workspace: Workspace) -> Mapping[Need, tuple[Filter, Sort]]:
    """Return what may need the counselor, the most pressing first.

    Due is what is open and due today or before; uncertain is a leading role with P(best) under
    `LOW_CERTAINTY` that is not tied, since ties are told by themselves.
    """
    newest, today = Sort("date"), workspace.clock().date()
    return {
        "due": (Filter(due_by=today), Sort("due", descending=False)),
        "caution": (Filter(cautioned=True), newest),
        "changed": (Filter(changed=True), Sort("changed")),
        "cannot-say-yet": (Filter(verdicts=("cannot-say-yet",)), newest),
        "neither": (Filter(verdicts=("neither",)), newest),
        "tied": (Filter(verdicts=("tied",)), Sort("tied")),
        "uncertain": (
            Filter(verdicts=("shortlist",), below=LOW_CERTAINTY),
            Sort("certainty", descending=False),
        ),
        "unfinished": (Filter(states=("unfinished",)), newest),
    }


def triage(workspace: Workspace) -> tuple[TriageRow, ...]:
    """Count what may need the counselor."""
    caseload, words = workspace.store.caseload, workspace.content.words
    rows = []
    for need, (chosen, sort) in needs(workspace).items():
        count = caseload.count(chosen)
        rows.append(TriageRow(need, count, words.say(f"caseload.need.{need}", count=count), chosen, sort))
    return tuple(rows)
