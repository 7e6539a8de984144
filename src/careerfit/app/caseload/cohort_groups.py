"""The groups that figures tell of, side by side, and how a sentence names them."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerfit.app.workspace import Workspace
from careerfit.model.cohort import Cohort


@dataclass(frozen=True, slots=True)
class Group:
    """One group that is told of."""

    name: str
    cohort: Cohort
    people: int


class Groups:
    """What figures of one kind are made from; a group that is refused is None and has no part in them."""

    def __init__(self, workspace: Workspace, groups: Sequence[Group | None]) -> None:
        self.workspace, self.groups = workspace, groups
        self.words = workspace.content.words
        self.two = len(groups) > 1
        self.names = [one.name for one in groups if one]

    def of(self, group: str, text: str) -> str:
        """Say something of a group, which is named where there are two."""
        return self.words.say("cohorts.of" if self.two else "cohorts.of-one", group=group, text=text)
