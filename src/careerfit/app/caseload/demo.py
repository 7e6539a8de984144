"""Fills a separate database with made-up people, so that the workspace can be tried and measured."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from careerfit.app.caseload import demo_notes
from careerfit.app.caseload.reading import catch_up
from careerfit.app.result.telling import names_of
from careerfit.app.scoring import DRAW_SEED, compiled, tell
from careerfit.app.workspace import Content, Workspace
from careerfit.measurement import ENGINE
from careerfit.measurement.crowd import DRAWS, conclude, made_up
from careerfit.measurement.ranking import field_of
from careerfit.model.content import RANKED_STAGES
from careerfit.model.result import Names, Result, Told
from careerfit.model.session import Event, Person, Session, ask_order
from careerfit.store.deeds import Arrival

Report = Callable[[float], None]

ABOUT = "demo"
WHOLE = 20_000  # people up to this number are all told by the real engine, their answers kept
SAMPLE = 2_000  # of more people, so many are
START = datetime(2025, 1, 1, 8, 0, tzinfo=UTC)  # so that all that follows, second results too, is past
_DAYS = 300
_BLOCK = 2_000
_RETAKES, _UNFINISHED, _AT_RANDOM, _SKIPPED, _ONE_FLAG = 0.08, 0.03, 0.02, 0.01, 0.05  # shares
_CAUTIONS = (("person-fit", "consistency", "caution"), ("runs", "speed", "caution"))


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made."""

    people: int
    with_answers: int  # of whom the answers are kept; the results of the others are coarse
    seed: int


def about(workspace: Workspace) -> Demo | None:
    """Return what a database says of itself when it holds made-up people, None for anybody's own."""
    text = workspace.store.caseload.about(ABOUT)
    return Demo(**json.loads(text)) if text else None


def note(workspace: Workspace) -> str:
    """Say in words that a database holds made-up people, "" for anybody's own."""
    made, words = about(workspace), workspace.content.words
    if made is None:
        return ""
    if made.with_answers == made.people:
        return words.say("caseload.demo.whole", people=words.number(made.people))
    return words.say(
        "caseload.demo.sample", people=words.number(made.people), sample=words.number(made.with_answers)
    )


def fill(workspace: Workspace, count: int, seed: int, report: Report = lambda _share: None) -> Demo:
    """Make people, the same with the same seed: answers drawn from the model, told results, notes and plans.

    Up to `WHOLE` people answer question by question and are told by the one-person path. Of more, the
    first `SAMPLE` do; the others' results come from `measurement.crowd`, their answers are not kept, and the
    database says so. CareerfitError when the database holds anybody already.
    """
    whole = count if count <= WHOLE else SAMPLE
    caseload = workspace.store.caseload
    with caseload.filling(
        ABOUT, json.dumps({"people": count, "seed": seed, "with_answers": whole})
    ) as filler:
        for name, kind in demo_notes.DEEDS.items():
            filler.deed((name, kind, START + timedelta(days=_DAYS)))
        notes = demo_notes.Notes(workspace.content.catalogue, seed)
        for first in range(0, count, _BLOCK):
            block = range(first, min(first + _BLOCK, count))
            filler.add(_arrivals(workspace.content, block, seed, notes, answered=first < whole))
            report(0.7 * first / count)
        caseload.rebuild(lambda share: report(0.7 + 0.2 * share))
    catch_up(workspace, lambda share: report(0.9 + 0.1 * share))
    return Demo(count, whole, seed)


def _arrivals(
    content: Content, block: range, seed: int, notes: demo_notes.Notes, *, answered: bool
) -> Iterator[Arrival]:
    """Make a block of people, with the events of their answers or with results alone."""
    chance = random.Random(f"{seed}:{block.start}")  # noqa: S311 - made-up people
    instrument, targets = compiled(content)
    sheets = made_up(content.pack, instrument, len(block), chance.randrange(2**32), _AT_RANDOM)
    returning = [chance.random() < _RETAKES for _ in block]
    field = field_of(targets, RANKED_STAGES)
    asked = [
        sum(content.pack.item(item).full for item in instrument.items[where]) for where in instrument.slices
    ]
    back = sheets.again[returning]
    results = (
        iter(()) if answered else conclude(instrument, targets, field, sheets.first, asked, DRAW_SEED),
        iter(()) if answered else conclude(instrument, targets, field, back, asked, DRAW_SEED),
    )  # fmt: skip
    for n, number in enumerate(block):
        at = START + timedelta(seconds=chance.randrange(_DAYS * 86_400))
        person = Person(f"d{number:07d}", f"demo-{number:06d}", at)
        times = [at, at + timedelta(days=chance.randint(30, 200))][: 1 + returning[n]]
        sessions = []
        for turn, moment in enumerate(times):
            unfinished = turn == len(times) - 1 and chance.random() < _UNFINISHED
            seed_of_order = chance.randrange(2**31) if answered else None
            session = _session(content, f"{person.id}-{turn + 1}", person, moment, (chance, seed_of_order))
            if answered:
                sheet = (sheets.first, sheets.again)[turn][n].tolist()
                session = _with_answers(session, dict(zip(instrument.items, sheet, strict=True)),
                                        (chance, unfinished))  # fmt: skip
                end = session.events[-1].at
                told = None if unfinished else tell(content, session, RANKED_STAGES, end, "full")
            else:
                result = next(results[turn])
                told = (
                    None
                    if unfinished
                    else _told(content, session, _flagged(result, chance, wild=sheets.wild[n]))
                )
            sessions.append((session, told))
        yield Arrival(person, new=True, sessions=tuple(sessions), facts=notes.of(number, times[-1]))


def _session(
    content: Content, name: str, person: Person, at: datetime, way: tuple[random.Random, int | None]
) -> Session:
    """Begin a session; without a seed of its order it is one whose answers are not kept."""
    (chance, seed), pack = way, content.pack
    return Session(
        id=name,
        person=person.id,
        started=at,
        pack=pack.id,
        pack_version=pack.version,
        pack_digest=pack.digest,
        catalogue_digest=content.catalogue.digest,
        language=chance.choices(("en", "es", "de"), (8, 3, 1))[0],
        seed=seed or 0,
        order=() if seed is None else ask_order(tuple(item for item in pack.items if item.full), seed),
    )


def _with_answers(session: Session, sheet: dict[str, int], way: tuple[random.Random, bool]) -> Session:
    """Let a session be answered, each question in some seconds; an unfinished one ends somewhere before."""
    chance, unfinished = way
    asked = session.order[: chance.randrange(1, len(session.order))] if unfinished else session.order
    at, events = session.started, []
    for seq, item in enumerate(asked, start=1):
        ms = int(1000 * chance.lognormvariate(1.5, 0.4))
        at += timedelta(milliseconds=ms)
        skipped = chance.random() < _SKIPPED
        kind, category = ("skip", None) if skipped else ("answer", sheet[item])
        events.append(Event(seq, kind, item, category, ms, at))  # type: ignore[arg-type]  # one of the two
    return replace(session, events=tuple(events))


def _flagged(result: Result, chance: random.Random, *, wild: bool) -> Result:
    """Draw flags where no answers are kept to raise them: on most random sheets, on few others."""
    if chance.random() < (0.8 if wild else 0.005):
        return replace(result, flags=chance.choice(_CAUTIONS))
    return replace(result, flags=("runs",)) if chance.random() < _ONE_FLAG else result


def _told(content: Content, session: Session, result: Result) -> Told:
    names, pack, catalogue = _names(content), content.pack, content.catalogue
    return Told(
        session=session.id,
        at=session.started + timedelta(minutes=10),
        engine=f"{ENGINE} demo, {DRAWS} draws",
        pack=pack.id,
        pack_version=pack.version,
        pack_digest=pack.digest,
        catalogue_version=catalogue.version,
        catalogue_digest=catalogue.digest,
        seed=DRAW_SEED,
        stages=RANKED_STAGES,
        provisional=pack.provisional,
        names=replace(names, roles={role.id: names.roles[role.id] for role in result.roles}),
        result=result,
    )


@lru_cache(maxsize=2)
def _names(content: Content) -> Names:
    return names_of(content)
