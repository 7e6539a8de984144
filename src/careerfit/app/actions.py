"""All writes: each action applies a pure function, saves in one transaction and says what changed."""

from careerfit.app import about_me
from careerfit.app.workspace import Workspace, open_session
from careerfit.model.change import Change
from careerfit.model.content import RANKED_STAGES, Stage
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Event, Mode, Person, Session, ask_order, printable

# asking and scoring import numpy, which a full questionnaire's questions do not need


def begin(
    workspace: Workspace, label: str, mode: Mode = "full", present: str = "", *, again: bool = False
) -> Change:
    """Begin a questionnaire: full, in a fixed order, or quick, which asks only what still matters.

    The label may be empty; somebody with the same label as before is the same person. Without a label it is
    ``present`` (a person's id, "" for nobody) as long as that one has neither a label nor a questionnaire, as
    after planning first; anybody else without a label may be somebody else at the same computer. With
    ``again`` it is ``present`` in any case, who takes the questionnaire once more.
    """
    person = workspace.store.person(present) if again else _known_person(workspace, printable(label), present)
    known = person is not None
    if person is None:
        person = Person(workspace.new_id(), printable(label), workspace.clock())
    pack, seed = workspace.content.pack, workspace.new_seed()
    if mode == "quick":
        order = tuple(item.id for item in pack.items)
    else:
        order = ask_order(tuple(item for item in pack.items if item.full), seed)
    session = _new_session(workspace, person.id, mode, order, seed)
    begun = _with_next(workspace, session, None if known else RANKED_STAGES)
    workspace.store.begin(begun, None if known else person)
    return Change("begun", session.id)


def _known_person(workspace: Workspace, label: str, present: str) -> Person | None:
    if label:
        return workspace.store.person_named(label)
    if not present or workspace.store.person(present).label or workspace.store.has_sessions(present):
        return None
    return workspace.store.person(present)


def ask_on(workspace: Workspace, session_id: str, chosen: tuple[str, ...] = ()) -> Change:
    """Begin a questionnaire that asks a finished one's person what would tell its first roles apart.

    ``chosen`` are ids of other questions to ask instead, such as those that tell two other roles apart.
    It takes the answers over, so that its result rests on all of them; where one was begun before, that goes
    on. CareerfitError when no question that was not asked would help.
    """
    from careerfit.app.result.explaining import to_separate  # noqa: PLC0415 - see above

    told, before = workspace.store.told(session_id), workspace.store.session(session_id)
    if told.pack_digest != workspace.content.pack.digest:
        raise CareerfitError(
            "The questions have changed since this result was told.",
            "Please begin a new questionnaire.",
            "questions-changed",
        )
    items = tuple(item for item in chosen if item not in before.asked)
    items = items or to_separate(workspace.content, before, told)
    if not items:
        raise CareerfitError(
            "No question that was not asked would tell these roles apart.",
            "Look at what the roles have in common and where their days differ.",
            "nothing-to-ask",
        )
    asked = tuple(item for item in before.path if item in before.asked)
    session = _new_session(workspace, before.person, "full", (*asked, *items), before.seed)
    for event in before.events:
        if event.item in session.order:
            session = session.with_event(event.kind, event.item, event.category, event.ms, event.at)
    if begun := _unfinished_like(workspace, session):
        return Change("begun", begun)
    workspace.store.begin(session.gone_to(items[0], workspace.clock()))
    return Change("begun", session.id)


def go_on(workspace: Workspace, session_id: str) -> Change:
    """Go on with an unfinished questionnaire; nothing is written."""
    return Change("begun", open_session(workspace, session_id).id)


def answer(workspace: Workspace, session_id: str, item: str, category: int | None, ms: int | None) -> Change:
    """Keep an answer (1..K in the pack's own order; None: prefers not to say); on disk when this returns.

    A quick questionnaire's next question is chosen and kept with it.
    """
    before = open_session(workspace, session_id)
    if category is None:
        session = before.with_skip(item, ms, workspace.clock())
    else:
        if not 1 <= category <= workspace.content.pack.item(item).categories:
            raise ValueError(f"{item} has no category {category}")
        session = before.with_answer(item, category, ms, workspace.clock())
    workspace.store.append(session_id, *_added(before, _with_next(workspace, session)))
    return Change("answered", session_id)


def move(workspace: Workspace, session_id: str, by: int) -> Change:
    """Go back (-1) or on (1) without changing an answer; at either end nothing moves."""
    session = open_session(workspace, session_id)
    path, target = session.path, session.position + by
    if 0 <= target < len(path):
        moved = session.gone_to(path[target], workspace.clock())
    else:
        moved = _with_next(workspace, session) if by > 0 else session
    if added := _added(session, moved):
        workspace.store.append(session_id, *added)
    return Change("moved", session_id)


def finish(workspace: Workspace, session_id: str, stages: tuple[Stage, ...] = ()) -> Change:
    """Score a session and write down what the person is told; a finished one stays as it was told.

    Without stages, those are ranked that follow from where the person stands.
    """
    from careerfit.app.asking import stopped  # noqa: PLC0415 - see above
    from careerfit.app.scoring import tell  # noqa: PLC0415 - see above

    if not workspace.store.is_told(session_id):
        session, content = open_session(workspace, session_id), workspace.content
        ranked = stages or _stages(workspace, session)
        rule = stopped(content, session, ranked)
        workspace.store.tell(tell(content, session, ranked, workspace.clock(), rule))
    return Change("told", session_id)


def _new_session(workspace: Workspace, person: str, mode: Mode, order: tuple[str, ...], seed: int) -> Session:
    pack, catalogue = workspace.content.pack, workspace.content.catalogue
    return Session(
        id=workspace.new_id(),
        person=person,
        started=workspace.clock(),
        pack=pack.id,
        pack_version=pack.version,
        pack_digest=pack.digest,
        catalogue_digest=catalogue.digest,
        language=pack.language,
        seed=seed,
        order=order,
        mode=mode,
    )


def _unfinished_like(workspace: Workspace, session: Session) -> str | None:
    """Return the person's unfinished session that asks the same in the same order, if there is one."""
    for summary in workspace.store.sessions(session.person):
        if summary.told_at is None:
            other = workspace.store.session(summary.session)
            if (other.pack_digest, other.order) == (session.pack_digest, session.order):
                return other.id
    return None


def _with_next(workspace: Workspace, session: Session, stages: tuple[Stage, ...] | None = None) -> Session:
    """Go to the next question where a quick questionnaire has to choose it and is not at its end.

    Stages that will be ranked are those of where the person stands; given, for one who is not kept yet.
    """
    if session.mode == "full" or session.current is not None:
        return session
    from careerfit.app.asking import next_question  # noqa: PLC0415 - see above

    seen = workspace.store.items_seen(session.person, session.id)
    item = next_question(workspace.content, session, seen, stages or _stages(workspace, session))
    return session if item is None else session.gone_to(item, workspace.clock())


def _stages(workspace: Workspace, session: Session) -> tuple[Stage, ...]:
    return about_me.stages(about_me.state(workspace, session.person).standing)


def _added(before: Session, after: Session) -> tuple[Event, ...]:
    return after.events[len(before.events) :]
