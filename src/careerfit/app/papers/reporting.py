"""Makes the report of a told result: what was told, why, the chosen way on, and what to do next."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from careerfit.app import screens
from careerfit.app.caseload import doing
from careerfit.app.known import known
from careerfit.app.plan import planning
from careerfit.app.result.advising import next_screen
from careerfit.app.result.wishing import hides
from careerfit.app.workspace import Content, Workspace
from careerfit.model.content import Item
from careerfit.model.errors import CareerfitError
from careerfit.model.outcome import NextScreen
from careerfit.model.person import PersonState
from careerfit.model.report import (
    AnswerLine,
    Direction,
    Report,
    ReportOptions,
    ReportPlan,
    ReportRole,
    ReportScreen,
    ReportStep,
)
from careerfit.model.result import Told
from careerfit.model.screens import FamilyRow, ResultScreen, RoleRow, ScaleRow
from careerfit.model.session import Session
from careerfit.model.words import Words

_MOST_ROLES = 4  # what a page can tell with its reasons; tied roles are always told
_LEAST_SHARE = 0.05
_FROM_RIGHT = frozenset({"ar", "fa", "he", "ur"})
_LABELS = ("profile", "legend", "unmeasured", "roles", "plan", "steps", "counselor", "cautions", "answers")


def screen(workspace: Workspace, session_id: str, options: ReportOptions) -> ReportScreen:
    """Make the report of a finished session, with what can be chosen; CareerfitError before it has a result.

    Choices that do not apply, such as a name where there is none, change nothing.
    """
    session = finished(workspace, session_id)
    told = workspace.store.told(session_id)
    state = known(workspace, session.person).state
    result = screens.result(workspace, session_id)
    plan = _plan(workspace, session.person)
    case = doing.case(workspace, session.person)
    name = state.names.get(session_id, "") or case.name or result.person  # as in the counselor's lists
    whole = _report(workspace, told, result, state)
    return ReportScreen(
        session=session_id,
        report=replace(
            whole,
            name=name if options.with_name else "",
            plan=plan if options.with_plan else None,
            answers=answer_lines(workspace.content, session) if options.with_answers else (),
            counselor=tuple(note.text for note in case.notes if note.audience == "report"),
        ),
        options=options,
        can_name=bool(name),
        can_plan=plan is not None,
        file_name=f"careerfit-report-{day(workspace)}",
    )


def finished(workspace: Workspace, session_id: str) -> Session:
    """Return a session that has its result; CareerfitError for any other."""
    session = workspace.store.session(session_id)
    if not workspace.store.is_told(session_id):
        raise CareerfitError(
            "This questionnaire is not finished, so there is nothing to report yet.",
            "Go on with it; its last page leads to the result.",
            "unfinished",
        )
    return session


def day(workspace: Workspace) -> str:
    """Return today's date as it stands in names of files."""
    return f"{workspace.clock():%Y-%m-%d}"


def direction(language: str) -> Direction:
    """Return in which direction a language is read."""
    return "rtl" if language.split("-", maxsplit=1)[0] in _FROM_RIGHT else "ltr"


def page_label(words: Words) -> str:
    """Return the words at the foot of a page, with the places {number} and {count}."""
    return words.say("report.page", number="{number}", count="{count}")


def versions(content: Content, told: Told | None = None) -> str:
    """Name the versions of program, questions and roles: those of a result, or those that are loaded."""
    if told is None:
        values = (content.pack.id, content.pack.version, content.pack.digest)
        return content.words.say("paper.versions", pack=values[0], version=values[1], digest=values[2][:12])
    return content.words.say(
        "report.versions",
        engine=told.engine,
        pack=told.pack,
        questions=told.pack_version,
        questions_digest=told.pack_digest[:12],
        roles=told.catalogue_version,
        roles_digest=told.catalogue_digest[:12],
    )


def answer_lines(content: Content, session: Session) -> tuple[AnswerLine, ...]:
    """Return the questions in the order asked with their answers; () when they are not those of then."""
    if session.pack_digest != content.pack.digest:
        return ()
    lines = []
    for item_id in session.path:
        if item_id in session.asked:
            item, category = content.pack.item(item_id), session.answers.get(item_id)
            answer = item.options[category - 1] if category else content.words.say("report.left-out")
            lines.append(AnswerLine(_question(item, content.words), answer))
    return tuple(lines)


def _question(item: Item, words: Words) -> str:
    return item.text or words.say("why.pair", first=item.ends[0], second=item.ends[1])


def _report(workspace: Workspace, told: Told, result: ResultScreen, state: PersonState) -> Report:
    content, words = workspace.content, workspace.content.words
    ranked = tuple(role.id for family in result.families for role in family.roles)
    hidden = frozenset(hides(content, state.wishes, ranked))
    shown = _shown(result, hidden)
    return Report(
        language=words.language,
        direction=direction(words.language),
        title=words.say("report.title"),
        name="",
        about=_about(workspace, told.at, provisional=told.provisional),
        headline=result.headline,
        certainty=result.certainty,
        tracks=result.tracks,
        tracks_sentence=result.tracks_sentence,
        scales=result.scales,
        scale_notes=tuple(_note(row, words) for row in result.scales),
        roles_about=_roles_about(result, len(hidden), words),
        roles=tuple(_role(family, role, words, named=_named(result)) for family, role in shown),
        plan=None,
        steps=_steps(next_screen(content, told, hidden), words),
        cautions=result.cautions,
        answers=(),
        pledge=result.pledge,
        versions=versions(content, told),
        attribution=(words.say("explore.attribution.onet"), words.say("explore.attribution.bls")),
        labels={
            **{name: words.say(f"report.label.{name}") for name in _LABELS},
            "page": page_label(words),
        },
    )


def _about(workspace: Workspace, at: datetime, *, provisional: bool) -> str:
    words, local = workspace.content.words, at.astimezone(workspace.clock().tzinfo)
    return words.say("report.about.provisional" if provisional else "report.about", date=words.date(local))


def _named(result: ResultScreen) -> bool:
    """Whether the result points to roles at all; otherwise nothing may sound like a recommendation."""
    return result.verdict in ("shortlist", "tied")


def _note(row: ScaleRow, words: Words) -> str:
    return words.say("report.scale", scale=row.name, note=words.inside(row.sentence))


def _roles_about(result: ResultScreen, hidden: int, words: Words) -> str:
    about = words.say("report.roles.about" if _named(result) else "report.roles.none")
    return f"{about} {words.say('outcome.wish.hidden', count=hidden)}" if hidden else about


def _shown(result: ResultScreen, hidden: frozenset[str]) -> list[tuple[FamilyRow, RoleRow]]:
    """Return the closest roles: the tied ones, and others that stand a chance, up to a handful."""
    rows = [(family, role) for family in result.families for role in family.roles]
    rows = sorted((row for row in rows if row[1].id not in hidden), key=lambda row: -row[1].p_best)
    near = [row for at, row in enumerate(rows) if at < 3 or row[1].p_best >= _LEAST_SHARE]
    first = [row for row in rows if row[1].tied]
    others = [row for row in near if row not in first]
    return [*first, *others[: max(0, _MOST_ROLES - len(first))]]


def _role(family: FamilyRow, role: RoleRow, words: Words, *, named: bool) -> ReportRole:
    parts = {"family": family.title, "share": role.best_text}
    line = words.say("report.role", **parts, band=role.band_text) if named else parts["family"]
    if role.tied:
        line = words.say("report.role.tied", line=line)
    reasons = tuple(reason for reason in (role.speaks_for, role.speaks_against) if reason)
    return ReportRole(
        id=role.id,
        title=role.title,
        family=family.title,
        track=role.track,
        line=line,
        fit=(role.fit_low, role.fit, role.fit_high) if named else None,
        fit_text=words.say("report.fit", role=role.title, fit=role.fit, low=role.fit_low, high=role.fit_high),
        reasons=reasons,
    )


def _plan(workspace: Workspace, person: str) -> ReportPlan | None:
    plan = planning.plan(workspace, person)
    if not plan.plan:
        return None
    words = workspace.content.words
    steps = (
        " ".join(
            (
                words.say(
                    "report.plan.step", role=row.title, years=row.years_text, gate=row.gate.rstrip(".")
                ),
                row.told,
            )
        ).rstrip()
        for row in plan.milestones
        if row.state != "done"
    )
    sentence = " ".join(part for part in (plan.progress_sentence, plan.changed) if part)
    return ReportPlan(plan.name, sentence, tuple(steps), plan.next_step)


def _steps(following: NextScreen, words: Words) -> tuple[ReportStep, ...]:
    """Return what to do next; a step that has nothing to say is left out."""
    told: Mapping[str, tuple[str, ...]] = {
        "search": (", ".join(following.search_for),) if following.search_for else (),
        "try": (following.try_this_week,),
        "talk": following.talk_to,
        "counselor": following.counselor,
    }
    return tuple(
        ReportStep(words.say(f"report.step.{name}"), lines, list=name == "counselor")
        for name, lines in told.items()
        if any(lines)
    )
