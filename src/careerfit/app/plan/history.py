"""Says in words what a person told outside of the questionnaire, and when."""

from collections.abc import Callable
from contextlib import suppress
from typing import get_args

from careerfit.app.dates import day_text
from careerfit.app.known import Known
from careerfit.app.workspace import Workspace
from careerfit.model import reading
from careerfit.model.casework import CASE_KINDS
from careerfit.model.person import Fact, PlanDeed, SkillState, StepState, Where, counted
from careerfit.model.plan import HistoryRow

MOST_ROWS = 200
_LEFT_OUT = ("undo", "redo", *CASE_KINDS)  # what a counselor noted is the counselor's
_SHOWN_NOTE = 60  # characters of a note that the history quotes


class History:
    """A person's facts in words; names are those of now, or of then where the catalogue has them no more.

    Args:
        workspace: content whose words and names are used.
        person: the facts. One that was undone was not read before and may hold anything.

    """

    def __init__(self, workspace: Workspace, person: Known) -> None:
        self._workspace = workspace
        self._words = workspace.content.words
        self._facts = person.facts
        catalogue = workspace.content.catalogue
        self._skills = {skill.id: skill.name for role in catalogue.roles for skill in role.skills}
        self._plans: dict[str, str] = {}  # names by id, also of plans that were deleted
        self._titles: dict[str, str] = {}  # of roles, by id
        self._only: dict[int, str] = {}  # by seq: "note" or "day", where nothing else of a state was changed
        last: dict[tuple[str, str], Fact] = {}
        for fact in person.facts:
            with suppress(ValueError):
                self._learn(fact)
            if fact.kind in ("skill", "step"):
                self._only[fact.seq] = _only_changed(last.get((fact.kind, fact.subject)), fact)
                last[fact.kind, fact.subject] = fact
        self._titles |= {role.id: role.title for role in catalogue.roles}

    def _learn(self, fact: Fact) -> None:
        """Take the names that a plan was chosen or renamed with."""
        if fact.kind == "plan" and "name" in fact.value:
            self._plans[fact.subject] = reading.text(fact.value, "name")
        if fact.kind == "plan" and "steps" in fact.value:
            for step in reading.objects(fact.value, "steps"):
                self._titles[reading.text(step, "target")] = reading.text(step, "title")

    def rows(self) -> tuple[tuple[HistoryRow, ...], int]:
        """Return what was told, newest first, at most `MOST_ROWS`, and how much more there is."""
        counting = {fact.seq for fact in counted(self._facts)[0]}
        told = [fact for fact in self._facts if fact.kind not in _LEFT_OUT]
        shown = told[::-1][:MOST_ROWS]
        rows = tuple(
            HistoryRow(day_text(self._workspace, fact.at), self.text(fact), undone=fact.seq not in counting)
            for fact in shown
        )
        return rows, len(told) - len(shown)

    def text(self, fact: Fact) -> str:
        """Say what one fact told, as part of a list."""
        told: dict[str, Callable[[Fact], str]] = {
            "standing": self._standing,
            "wishes": self._wishes,
            "name": self._name,
            "fits": self._fits,
            "skill": self._skill,
            "plan": self._plan,
            "step": self._step,
            "note": self._note,
            "role": self._role,
        }
        with suppress(ValueError):
            if say := told.get(fact.kind):
                return say(fact)
        return self._words.say("plan.did.unknown")

    def _role_title(self, role: str) -> str:
        return self._titles.get(role, role)

    def _standing(self, fact: Fact) -> str:
        where: Where = reading.choice(fact.value, "where", get_args(Where), "")
        role = reading.text(fact.value, "role", "")
        text = self._words.say(f"plan.did.standing.{where or 'untold'}")
        if not role:
            return text
        title, years = self._role_title(role), fact.value.get("years")
        if isinstance(years, int):
            return self._words.say("plan.did.standing.years", where=text, role=title, count=years)
        return self._words.say("plan.did.standing", where=text, role=title)

    def _wishes(self, _fact: Fact) -> str:
        return self._words.say("plan.did.wishes")

    def _name(self, fact: Fact) -> str:
        name = reading.text(fact.value, "name")
        return self._words.say("plan.did.name" if name else "plan.did.name.none", name=name)

    def _fits(self, fact: Fact) -> str:
        told = fact.value.get("fits")
        answer = "none" if told is None else "yes" if told else "no"
        return self._words.say(
            f"plan.did.fits.{answer}", role=self._role_title(fact.subject.partition("/")[2])
        )

    def _skill(self, fact: Fact) -> str:
        name = self._skills.get(fact.subject, fact.subject)
        state: SkillState = reading.choice(fact.value, "state", get_args(SkillState))
        return self._state(fact, name, self._words.say(f"plan.did.skill.{state}", skill=name))

    def _plan(self, fact: Fact) -> str:
        name = reading.text(fact.value, "name", self._plans.get(fact.subject, ""))
        do: PlanDeed = reading.choice(fact.value, "do", get_args(PlanDeed))
        return self._words.say(f"plan.did.plan.{do}", plan=name)

    def _step(self, fact: Fact) -> str:
        role = self._role_title(fact.subject.rpartition(">")[2])
        state: StepState = reading.choice(fact.value, "state", get_args(StepState))
        return self._state(fact, role, self._words.say(f"plan.did.step.{state}", role=role))

    def _state(self, fact: Fact, what: str, text: str) -> str:
        """Say what of a state was told, when it is not the state itself."""
        only = self._only.get(fact.seq, "")
        if only == "note":
            return self._words.say("plan.did.changed.note", what=what)
        return self._dated(fact, self._words.say("plan.did.changed.day", what=what) if only else text)

    def _note(self, fact: Fact) -> str:
        text = " ".join(reading.text(fact.value, "text").split())
        if not text:
            return self._words.say("plan.did.note.none")
        short = text if len(text) <= _SHOWN_NOTE else f"{text[:_SHOWN_NOTE].rstrip()} ..."
        return self._words.say("plan.did.note", text=short)

    def _role(self, fact: Fact) -> str:
        title = self._titles.get(fact.subject) or reading.text(fact.value, "title", fact.subject)
        return self._dated(fact, self._words.say("plan.did.role", role=title))

    def _dated(self, fact: Fact, text: str) -> str:
        """Add the day that was told, where it is another than that of the telling."""
        on = reading.day(fact.value, "on")
        if on is None or on == fact.at.astimezone(self._workspace.clock().tzinfo).date():
            return text
        return self._words.say("plan.did.on", what=text, date=day_text(self._workspace, on))


def _only_changed(before: Fact | None, fact: Fact) -> str:
    """Return what alone differs from what was told before of the same: "note", "day", or "" for more."""
    old = before.value if before else {}
    changed = [name for name in ("state", "on", "note") if old.get(name) != fact.value.get(name)]
    return {"note": "note", "on": "day"}.get(changed[0], "") if len(changed) == 1 else ""
