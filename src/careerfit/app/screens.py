"""All reads: what each page shows, as frozen values with their sentences finished."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from careerfit.app.result.telling import result_of
from careerfit.app.workspace import Content, Workspace, open_session
from careerfit.measurement.limits import LIMITS
from careerfit.model.content import Item
from careerfit.model.person import state_of
from careerfit.model.result import Summary
from careerfit.model.screens import OptionRow, QuestionScreen, ResultScreen, SessionRow, StartScreen
from careerfit.model.session import Session, shown_order

SECONDS_A_QUESTION = 8.5
RECENT = 300  # sessions that the start page looks at; older ones are found by `careerfit results`
_USUAL_QUICK = 40  # questions that a quick questionnaire usually asks; for the time and progress shown only


def start(workspace: Workspace) -> StartScreen:
    """Show what can be begun, gone on with and opened again."""
    summaries = workspace.store.sessions(most=RECENT)
    current = workspace.content.pack.digest
    # a questionnaire that was left before its first answer holds nothing to go on with
    names = _names(workspace, summaries)
    unfinished = [summary for summary in summaries if summary.told_at is None and summary.asked]
    questions = sum(item.full for item in workspace.content.pack.items)
    finished = sum(summary.told_at is not None for summary in summaries)
    return StartScreen(
        questions=questions,
        minutes=_minutes(questions),
        quick_questions=min(LIMITS.most, len(workspace.content.pack.items)),
        quick_minutes=_minutes(_USUAL_QUICK),
        unfinished=tuple(_session_row(workspace, s) for s in unfinished if s.pack_digest == current),
        set_aside=tuple(_session_row(workspace, s) for s in unfinished if s.pack_digest != current),
        results=tuple(
            replace(_session_row(workspace, s), name=names.get(s.session, ""))
            for s in summaries
            if s.told_at is not None
        ),
        results_count=finished if len(summaries) < RECENT else workspace.store.results(),
    )


def question(workspace: Workspace, session_id: str) -> QuestionScreen:
    """Show the question at which a session stands, or its end."""
    session = open_session(workspace, session_id)
    words, pack = workspace.content.words, workspace.content.pack
    answers, asked = session.answers, session.asked
    quick, current = session.mode == "quick", session.current
    count = min(LIMITS.most, len(session.order)) if quick else len(session.order)
    usual = max(_USUAL_QUICK, len(asked) + 1) if quick else count
    item = pack.item(current) if current else None
    kept = [event.at for event in session.events]
    return QuestionScreen(
        session=session_id,
        person=workspace.store.person(session.person).label,
        done=item is None,
        number=min(session.position + 1, count),
        count=count,
        at_most=quick,
        minutes_left=_minutes(usual - len(asked)),
        progress=1.0 if item is None else len(asked) / usual,
        stem=item.stem if item and item.text else "",
        item=item.id if item else "",
        format=item.format if item else "",
        text=words.say("question.end") if item is None else item.text or item.stem,
        ends=item.ends if item else (),
        options=_options(item, session) if item else (),
        skipped=item is not None and item.id in asked and item.id not in answers,
        can_go_back=session.position > 0,
        can_go_on=item is not None and item.id in asked,
        why=_why_asked(item, session, workspace.content) if item else "",
        saved=words.say("question.saved", time=words.time(_local(kept[-1], workspace), seconds=True))
        if kept
        else "",
        answered=len(answers),
        left_out=len(asked) - len(answers),
    )


def result(workspace: Workspace, session_id: str) -> ResultScreen:
    """Show a finished session as it was told."""
    told = workspace.store.told(session_id)
    session = workspace.store.session(session_id)
    person = workspace.store.person(session.person)
    when = workspace.content.words.moment(_local(told.at, workspace))
    return result_of(workspace.content, told, session, person.label, when)


def _minutes(questions: int) -> int:
    return max(1, round(questions * SECONDS_A_QUESTION / 60))


def _local(at: datetime, workspace: Workspace) -> datetime:
    return at.astimezone(workspace.clock().tzinfo)


def _names(workspace: Workspace, summaries: Iterable[Summary]) -> dict[str, str]:
    """Return the names that people gave to their results, by session."""
    people = {summary.person_id for summary in summaries if summary.told_at is not None}
    facts = (workspace.store.facts(person) for person in workspace.store.told_of("name", people))
    return {session: name for told in facts for session, name in state_of(told).names.items()}


def _session_row(workspace: Workspace, summary: Summary) -> SessionRow:
    words = workspace.content.words
    if summary.verdict is None:
        changed = summary.pack_digest != workspace.content.pack.digest
        sentence = "session.set-aside" if changed else "session.unfinished"
        text = words.say(sentence, asked=summary.asked, count=summary.count)
    else:
        text = words.say(f"session.{summary.verdict}", role=_leader(workspace, summary))
    at = _local(summary.told_at or summary.started, workspace)
    named = summary.verdict in ("shortlist", "tied")
    return SessionRow(
        session=summary.session,
        person=summary.person,
        when=words.moment(at),
        finished=summary.told_at is not None,
        summary=text,
        track=summary.leader_track if named else None,
        at=at.strftime("%Y-%m-%d %H:%M"),
    )


def _leader(workspace: Workspace, summary: Summary) -> str:
    """Return the title of the first role in the content's language; one that is gone keeps its title."""
    roles = workspace.content.catalogue.roles
    return next((role.title for role in roles if role.id == summary.leader), summary.leader_title or "")


def _options(item: Item, session: Session) -> tuple[OptionRow, ...]:
    chosen = session.answers.get(item.id)
    return tuple(
        OptionRow(category, item.options[category - 1], category == chosen)
        for category in shown_order(item, session.seed)
    )


def _why_asked(item: Item, session: Session, content: Content) -> str:
    scale = next(scale for scale in content.pack.scales if scale.id == item.scale)
    same = {other.id for other in content.pack.items if other.scale == item.scale}
    return content.words.say(
        "question.why", scale=scale.name, about=scale.about, count=len(same & set(session.answers))
    )
