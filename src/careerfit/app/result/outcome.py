"""What belongs to a result and its person beyond what was told: name, wishes, agreement, next steps."""

from collections.abc import Mapping

from careerfit.app.result.advising import next_screen
from careerfit.app.result.agreeing import agree_screen
from careerfit.app.result.telling import same_content
from careerfit.app.result.wishing import wish_screen
from careerfit.app.workspace import Workspace
from careerfit.model.outcome import OutcomeScreen
from careerfit.model.person import state_of


def outcome(workspace: Workspace, session_id: str) -> OutcomeScreen:
    """Show all that can be read at once of a finished session and its person."""
    store, content = workspace.store, workspace.content
    told, session = store.told(session_id), store.session(session_id)
    state = state_of(store.facts(session.person))
    wishes = wish_screen(content, state, tuple(role.id for role in told.result.roles))
    return OutcomeScreen(
        session=session_id,
        name=state.names.get(session_id, ""),
        wishes=wishes,
        agree=agree_screen(content, told, session.seed, state),
        next=next_screen(content, told, frozenset(wishes.hidden)),
        earlier=_others(workspace, session_id, session.person, state.names),
        can_try=same_content(content, told),
    )


def _others(
    workspace: Workspace, session_id: str, person: str, names: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """Return the person's other results with their names, or else what they said, the last first."""
    words, zone = workspace.content.words, workspace.clock().tzinfo
    rows = []
    for summary in workspace.store.sessions(person):
        if summary.told_at is not None and summary.session != session_id:
            when = words.moment(summary.told_at.astimezone(zone))
            said = words.say(f"session.{summary.verdict}", role=summary.leader_title or "")
            what = names.get(summary.session) or said
            rows.append((summary.session, words.say("outcome.another", when=when, what=what)))
    return tuple(rows)
