"""Makes the screen of the plan page: milestones, skills, progress and what comes next, in sentences."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from careerfit.app.dates import day_text
from careerfit.app.known import Known
from careerfit.app.plan.history import History
from careerfit.app.routes.route_telling import Teller
from careerfit.app.workspace import Workspace
from careerfit.careers.plan import Gone, gone, move_between, next_step, progress, step_progress
from careerfit.model.content import Role
from careerfit.model.person import Plan, PlannedStep, SkillFact, StepFact
from careerfit.model.plan import MilestoneRow, NoteRow, PlanChoice, PlanScreen, SkillRow
from careerfit.model.words import Words

_ENDS: dict[str, Literal["cmo", "cro"]] = {
    "chief-marketing-officer": "cmo",
    "chief-revenue-officer": "cro",
}


@dataclass(frozen=True, slots=True)
class _View:
    """What the parts of the screen are made from: one person's plan, and the names of now."""

    workspace: Workspace
    person: Known
    plan: Plan
    roles: dict[str, Role]
    skills: dict[str, str]  # names by id

    @property
    def words(self) -> Words:
        return self.workspace.content.words

    def title(self, step: PlannedStep) -> str:
        """Return the title of the role that a step leads to; that of then when the catalogue lacks it."""
        role = self.roles.get(step.target)
        return role.title if role else step.title

    def gate(self, step: PlannedStep) -> str:
        """Return the condition of a step: as the catalogue has it now, where it still has it."""
        move = move_between(self.workspace.content.catalogue, step.source, step.target)
        if not step.source and step.target in self.roles:
            return self.roles[step.target].experience
        return move.gate if move else step.gate

    def milestone(self, step: PlannedStep) -> StepFact:
        return self.plan.done.get(step.id, StepFact("open"))

    def skill(self, skill: str) -> SkillFact:
        return self.person.state.skills.get(skill, SkillFact("none"))


def screen(workspace: Workspace, person: Known, plan_id: str) -> PlanScreen:
    """Make the screen of the named plan, or of the one chosen last that is not put aside."""
    words, plans, history = workspace.content.words, person.state.plans, History(workspace, person)
    undoable, redoable = person.state.undoable, person.state.redoable
    rows, more = history.rows()
    bare = PlanScreen(
        person=person.person,
        label=workspace.store.person(person.person).label if person.person else "",
        plan="",
        name="",
        goal="",
        goal_end="other",
        headline=words.say("plan.headline.nothing"),
        progress=0.0,
        progress_text="",
        progress_sentence="",
        plans=tuple(_choice(workspace, person, plan) for plan in plans),
        milestones=(),
        next_step="",
        notes=(),
        history=rows,
        undo_text=words.say("plan.undo", what=history.text(undoable)) if undoable else "",
        redo_text=words.say("plan.redo", what=history.text(redoable)) if redoable else "",
        changed="",
        nothing=words.say("plan.nothing.aside" if plans else "plan.nothing"),
        history_more=words.say("plan.history.more", count=more) if more else "",
    )
    named = next((plan for plan in plans if plan.id == plan_id), None)
    shown = named or next((plan for plan in plans if not plan.archived), None)
    return bare if shown is None else _filled(bare, _view(workspace, person, shown))


def _view(workspace: Workspace, person: Known, plan: Plan) -> _View:
    catalogue = workspace.content.catalogue
    names = {skill.id: skill.name for role in catalogue.roles for skill in role.skills}
    return _View(workspace, person, plan, {role.id: role for role in catalogue.roles}, names)


def _filled(bare: PlanScreen, view: _View) -> PlanScreen:
    """Fill a screen in with one plan."""
    words, plan, last = view.words, view.plan, view.plan.steps[-1]
    share, goal = progress(plan, view.person.state.skills), view.title(last)
    reached = view.milestone(last).state == "done"
    return replace(
        bare,
        plan=plan.id,
        name=plan.name,
        goal=goal,
        goal_end=_ENDS.get(last.target, "other"),
        headline=words.say("plan.headline.reached", goal=goal)
        if reached
        else words.say("plan.headline", goal=goal, share=words.percent(share)),
        progress=share,
        progress_text=words.percent(share),
        progress_sentence=_progress_sentence(view, share),
        milestones=tuple(_milestone(view, step) for step in plan.steps),
        next_step=_next(view),
        notes=tuple(
            NoteRow(note.id, day_text(view.workspace, note.at), note.text) for note in reversed(plan.notes)
        ),
        changed=_changed(view, gone(plan, view.workspace.content.catalogue)),
        nothing="",
    )


def _progress_sentence(view: _View, share: float) -> str:
    """Say how many milestones and skills are done, each skill once, and how much of the way that is."""
    words, steps = view.words, view.plan.steps
    skills = {skill for step in steps for skill in step.skills}
    return words.say(
        "plan.progress",
        milestones=words.say(
            "plan.progress.milestones",
            done=sum(view.milestone(step).state == "done" for step in steps),
            count=len(steps),
        ),
        skills=words.say(
            "plan.progress.skills",
            done=sum(view.skill(skill).state == "have" for skill in skills),
            count=len(skills),
        ),
        share=words.percent(share),
    )


def _choice(workspace: Workspace, person: Known, plan: Plan) -> PlanChoice:
    share = progress(plan, person.state.skills)
    text = workspace.content.words.percent(share)
    return PlanChoice(plan.id, plan.name, share, text, plan.archived)


def _milestone(view: _View, step: PlannedStep) -> MilestoneRow:
    words, told, role = view.words, view.milestone(step), view.roles.get(step.target)
    have = sum(view.skill(skill).state == "have" for skill in step.skills)
    return MilestoneRow(
        id=step.id,
        role=step.target,
        title=view.title(step),
        track=role.track if role else None,
        years_text=_years(words, step),
        gate=view.gate(step),
        state=told.state,
        on=told.on,
        on_text=day_text(view.workspace, told.on),
        note=told.note,
        skills=tuple(_skill(view, step, skill) for skill in step.skills),
        progress=step_progress(step, view.plan, view.person.state.skills),
        sentence=words.say(
            f"plan.milestone.{told.state}",
            skills=words.say("plan.progress.skills", done=have, count=len(step.skills)),
        ),
        told="" if told.state == "done" else _told(view, step),
    )


def _told(view: _View, step: PlannedStep) -> str:
    """Say what the person told that bears on a step: years in the role before, and what they will not do."""
    from careerfit.app.result.wishing import hides  # noqa: PLC0415 - imports numpy, which plans do not need

    state, content = view.person.state, view.workspace.content
    teller = Teller.of(content, hides(content, state.wishes, (step.target,)))
    here = step.source and step.source == state.standing.role
    worked = teller.worked(step.source, step.years, float(state.standing.years or 0)) if here else ""
    return " ".join(part for part in (teller.against_sentence(step.target), worked) if part)


def _years(words: Words, step: PlannedStep) -> str:
    if not step.source:
        return words.say("plan.years.start")
    low, high = (words.number(years, 0 if years.is_integer() else 1) for years in step.years)
    if low == high:
        return words.say("plan.years", count=step.years[1], years=high)
    return words.say("plan.years.range", low=low, high=high)


def _skill(view: _View, step: PlannedStep, skill: str) -> SkillRow:
    words, told = view.words, view.skill(skill)
    here = [view.title(other) for other in view.plan.steps if other != step and skill in other.skills]
    plans = [
        words.say("plan.quoted", name=other.name)
        for other in view.person.state.plans
        if other.id != view.plan.id
        and not other.archived
        and any(skill in planned.skills for planned in other.steps)
    ]
    also = [*here, *plans]
    return SkillRow(
        id=skill,
        name=view.skills.get(skill, skill),
        state=told.state,
        on=told.on,
        on_text=day_text(view.workspace, told.on),
        note=told.note,
        also=words.say("plan.also", names=words.join(also)) if also else "",
    )


def _next(view: _View) -> str:
    words, found = view.words, next_step(view.plan, view.person.state.skills)
    if found is None:
        return words.say("plan.next.none")
    role = view.title(found.step)
    if not found.skill:
        return words.say("plan.next.milestone", role=role, gate=view.gate(found.step))
    name = view.skills.get(found.skill, found.skill)
    if found.learning:
        return words.say("plan.next.learning", skill=name, role=role)
    later = [step for step in view.plan.steps if found.skill in step.skills and step != found.step]
    later = [step for step in later if view.milestone(step).state != "done"]
    if later:
        return words.say("plan.next.skill.also", skill=name, role=role, count=len(later))
    return words.say("plan.next.skill", skill=name, role=role)


def _changed(view: _View, missing: Gone) -> str:
    """Say which roles and moves of the plan the catalogue has no more; the plan keeps the words of then."""
    words, when = view.words, day_text(view.workspace, view.plan.chosen)
    parts: list[str] = []
    if missing.roles:
        parts.append(_listed(words, "plan.changed.roles", missing.roles))
    if missing.moves:
        parts.append(_listed(words, "plan.changed.moves", (view.title(step) for step in missing.moves)))
    return " ".join([*parts, words.say("plan.changed.kept", date=when)]) if parts else ""


def _listed(words: Words, sentence: str, names: Iterable[str]) -> str:
    found = tuple(names)
    return words.say(sentence, names=words.join(found), count=len(found))
