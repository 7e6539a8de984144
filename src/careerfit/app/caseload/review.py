"""Reads the review of a person: who, the results, the chosen one, the way on, the notes."""

from collections.abc import Mapping
from dataclasses import fields

from careerfit.app import about_me, screens
from careerfit.app.caseload import review_results
from careerfit.app.caseload.doing import case
from careerfit.app.caseload.review_notes import follow_up_rows, note_rows
from careerfit.app.dates import day_text
from careerfit.app.papers.reporting import versions
from careerfit.app.plan import planning
from careerfit.app.result.telling import same_content
from careerfit.app.result.wishing import hides, wish_screen
from careerfit.app.workspace import Workspace
from careerfit.model.casework import CaseState
from careerfit.model.errors import CareerfitError
from careerfit.model.person import PersonState, Wishes
from careerfit.model.result import Told
from careerfit.model.review import (
    CaseScreen,
    CautionRow,
    ChosenScreen,
    HistoryScreen,
    LifeScreen,
    WhoScreen,
)
from careerfit.model.session import Person, Session

FLAGS = ("person-fit", "consistency", "runs", "speed")
NOBODY = WhoScreen("", "", "", "", (), (), ())


def case_screen(workspace: Workspace, person: str, session: str = "") -> CaseScreen:
    """Show all of a person; a session that is not theirs, or "", means the newest result.

    Somebody who is not in the database, such as after erasing, is said to be gone.
    """
    try:
        found = workspace.store.person(person)
    except CareerfitError:
        words = workspace.content.words
        gone = (words.say("review.gone"), words.say("review.gone.remedy"))
        return CaseScreen(person, NOBODY, gone=gone)
    state, own = case(workspace, person), about_me.state(workspace, person)
    history = review_results.history(workspace, person, state, own.names)
    return CaseScreen(
        person=person,
        who=_who(workspace, found, state),
        history=history,
        chosen=_chosen(workspace, history, own, session),
        life=_life(workspace, person, own),
        notes=note_rows(workspace, person),
    )


def called(workspace: Workspace, person: Person, state: CaseState) -> str:
    """Return what a person is called: the counselor's name, their own, the code, or that there is none."""
    return state.name or person.label or state.code or workspace.content.words.say("terminal.nobody")


def _who(workspace: Workspace, person: Person, state: CaseState) -> WhoScreen:
    words = workspace.content.words
    about = [words.say("review.code", code=state.code)] if state.code else []
    if person.label and person.label not in (state.name, called(workspace, person, state)):
        about.append(words.say("review.own-name", name=person.label))
    about.append(words.say("review.since", day=day_text(workspace, person.created)))
    notice = ""
    if state.trashed:
        notice = words.say("review.trashed")
    elif state.absent:
        notice = words.say("review.absent")
    return WhoScreen(
        heading=called(workspace, person, state),
        about=" · ".join(about),
        name=state.name,
        code=state.code,
        tags=state.tags,
        groups=state.groups,
        follow_ups=follow_up_rows(workspace, state.follow_ups),
        trashed=state.trashed,
        notice=notice,
    )


def _chosen(
    workspace: Workspace, history: HistoryScreen, own: PersonState, session_id: str
) -> ChosenScreen | None:
    """Show the named session, or the newest result, or else the newest unfinished questionnaire."""
    rows = history.rows
    named = [row for row in rows if row.session == session_id]
    usual = [row for row in rows if row.finished and not row.trashed] or list(rows)
    if not rows:
        return None
    row = (named or usual)[0]
    words, store = workspace.content.words, workspace.store
    if not row.finished:
        notice = words.say("review.unfinished")
        return ChosenScreen(row.session, row.title, None, {}, (), "", notice, row.trashed)
    told, session = store.told(row.session), store.session(row.session)
    ranked = tuple(role.id for role in told.result.roles)
    return ChosenScreen(
        session=row.session,
        title=row.title,
        result=screens.result(workspace, row.session),
        hidden=hides(workspace.content, own.wishes, ranked),
        cautions=_cautions(workspace, told, session),
        versions=versions(workspace.content, told),
        notice=words.say("review.result.trashed") if row.trashed else "",
        trashed=row.trashed,
        explained=same_content(workspace.content, told),
    )


def _cautions(workspace: Workspace, told: Told, session: Session) -> tuple[CautionRow, ...]:
    """Say each reason for care with what it means and what to do about it."""
    names = [flag for flag in FLAGS if flag in told.result.flags]
    if len(session.answers) < len(session.asked):
        names.append("left-out")
    if told.stopped == "early":
        names.append("early")
    if not session.events:
        names.append("no-answers")
    if not same_content(workspace.content, told):
        names.append("other-version")
    words = workspace.content.words
    values: Mapping[str, str] = {
        "questions": told.pack_version,
        "roles": told.catalogue_version,
        "left": str(len(session.asked) - len(session.answers)),
    }
    rows = [
        CautionRow(
            words.say(f"review.caution.{name}"),
            words.say(f"review.caution.{name}.means", **values),
            words.say(f"review.caution.{name}.do"),
        )
        for name in names
    ]
    if len([flag for flag in FLAGS if flag in names]) > 1:
        together = words.say("review.caution.together.means")
        rows.insert(
            0,
            CautionRow(
                words.say("review.caution.together"), together, words.say("review.caution.together.do")
            ),
        )
    return tuple(rows)


def _life(workspace: Workspace, person: str, own: PersonState) -> LifeScreen:
    words = workspace.content.words
    plan = planning.plan(workspace, person)
    return LifeScreen(
        plan=plan,
        standing=_standing(workspace, own),
        wishes=_wishes(workspace, own),
        skills=_skills(workspace, own),
        nothing="" if plan.plan else words.say("review.plan.none"),
    )


def _standing(workspace: Workspace, own: PersonState) -> str:
    words, told = workspace.content.words, own.standing
    where = words.say(f"review.standing.{told.where or 'untold'}")
    role = next((role for role in workspace.content.catalogue.roles if role.id == told.role), None)
    if role and told.years is not None:
        return words.say("plan.did.standing.years", where=where, role=role.title, count=told.years)
    return words.say("plan.did.standing", where=where, role=role.title) if role else where


def _wishes(workspace: Workspace, own: PersonState) -> tuple[str, ...]:
    """Return what the person will not do; what rules nothing out is left out."""
    usual = Wishes()
    narrowed = {
        field.name
        for field in fields(Wishes)
        if getattr(own.wishes, field.name) != getattr(usual, field.name)
    }
    words = workspace.content.words
    return tuple(
        words.say("review.wish", what=row.label, choice=words.inside(dict(row.choices)[row.chosen]))
        for row in wish_screen(workspace.content, own, ()).rows
        if row.id in narrowed
    )


def _skills(workspace: Workspace, own: PersonState) -> tuple[str, ...]:
    """Return skills with their states, those that the person has first."""
    words = workspace.content.words
    names = {skill.id: skill.name for role in workspace.content.catalogue.roles for skill in role.skills}
    told = sorted(own.skills.items(), key=lambda entry: (entry[1].state != "have", entry[0]))
    rows = []
    for skill, fact in told:
        if fact.state != "none":
            value = {"skill": names.get(skill, skill), "day": day_text(workspace, fact.on)}
            sentence = f"review.skill.{fact.state}.on" if fact.on else f"review.skill.{fact.state}"
            rows.append(words.say(sentence, **value))
    return tuple(rows)
