"""All writes: each action applies a pure function, saves in one transaction and says what changed."""

from careerfit.app.workspace import Workspace, open_session
from careerfit.model.change import Change
from careerfit.model.content import RANKED_STAGES, Stage
from careerfit.model.session import Person, Session, ask_order, printable


def begin(workspace: Workspace, label: str) -> Change:
    """Begin a full questionnaire for somebody; the label may be empty."""
    at = workspace.clock()
    pack, catalogue = workspace.content.pack, workspace.content.catalogue
    seed = workspace.new_seed()
    person = Person(workspace.new_id(), printable(label), at)
    session = Session(
        id=workspace.new_id(),
        person=person.id,
        started=at,
        pack=pack.id,
        pack_version=pack.version,
        pack_digest=pack.digest,
        catalogue_digest=catalogue.digest,
        language=pack.language,
        seed=seed,
        order=ask_order(tuple(item for item in pack.items if item.full), seed),
    )
    workspace.store.begin(session, person)
    return Change("begun", session.id)


def go_on(workspace: Workspace, session_id: str) -> Change:
    """Go on with an unfinished questionnaire; nothing is written."""
    return Change("begun", open_session(workspace, session_id).id)


def answer(workspace: Workspace, session_id: str, item: str, category: int | None, ms: int | None) -> Change:
    """Keep an answer (1..K in the pack's own order; None: prefers not to say); on disk when this returns."""
    session = open_session(workspace, session_id)
    if category is None:
        session = session.with_skip(item, ms, workspace.clock())
    else:
        if not 1 <= category <= workspace.content.pack.item(item).categories:
            raise ValueError(f"{item} has no category {category}")
        session = session.with_answer(item, category, ms, workspace.clock())
    workspace.store.append(session_id, session.events[-1])
    return Change("answered", session_id)


def move(workspace: Workspace, session_id: str, by: int) -> Change:
    """Go back (-1) or on (1) without changing an answer; at either end nothing moves."""
    session = open_session(workspace, session_id)
    target = session.position + by
    if 0 <= target < len(session.order):
        session = session.gone_to(session.order[target], workspace.clock())
        workspace.store.append(session_id, session.events[-1])
    return Change("moved", session_id)


def finish(workspace: Workspace, session_id: str, stages: tuple[Stage, ...] = RANKED_STAGES) -> Change:
    """Score a session and write down what the person is told; a finished one stays as it was told."""
    from careerfit.app.scoring import tell  # noqa: PLC0415 - imports numpy, which no question needs

    if not workspace.store.is_told(session_id):
        session = open_session(workspace, session_id)
        workspace.store.tell(tell(workspace.content, session, stages, workspace.clock()))
    return Change("told", session_id)
