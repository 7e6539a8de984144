"""Scoring sessions: the one module of this room that needs numpy, so it is imported when first needed."""

from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from careerfit.app.result.telling import names_of
from careerfit.app.workspace import Content
from careerfit.measurement import ENGINE, flags
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import Stage
from careerfit.model.result import Result, Stopped, Told
from careerfit.model.session import Session, shown_order

DRAW_SEED = 1  # one for all, so that the same answers are always told the same result; stored with each


@lru_cache(maxsize=2)
def compiled(content: Content) -> tuple[Instrument, Targets]:
    """Make a content's pack ready to score and its catalogue ready to match."""
    instrument = Instrument.of(content.pack)
    return instrument, Targets.of(content.catalogue, instrument)


@lru_cache(maxsize=2)
def norms(content: Content) -> flags.Norms:
    """Make a content's pack ready to look at the quality of answers."""
    return flags.Norms.of(content.pack, compiled(content)[0])


def tell(
    content: Content, session: Session, stages: tuple[Stage, ...], at: datetime, stopped: Stopped
) -> Told:
    """Score a session by the one-person path, with everything that is needed to compute it again.

    ``stopped`` says why no more was asked.
    """
    return Told(
        session=session.id,
        at=at,
        engine=ENGINE,
        pack=content.pack.id,
        pack_version=content.pack.version,
        pack_digest=content.pack.digest,
        catalogue_version=content.catalogue.version,
        catalogue_digest=content.catalogue.digest,
        seed=DRAW_SEED,
        stages=stages,
        provisional=content.pack.provisional,
        names=names_of(content),
        result=outcome(content, session, stages, DRAW_SEED),
        stopped=stopped,
    )


def outcome(content: Content, session: Session, stages: tuple[Stage, ...], seed: int) -> Result:
    """Score a session's answers and look at their quality; ValueError for items that the pack lacks."""
    instrument, targets = compiled(content)
    scored = score(instrument, targets, session.answers, session.asked, stages, seed)
    theta = [scale.theta for scale in scored.scales]
    return replace(scored, flags=flags.raised(norms(content), sheet_of(content, session), theta))


def sheet_of(content: Content, session: Session) -> flags.Sheet:
    """Gather what the quality flags look at.

    An answers file knows neither times nor the order in which questions were asked and options were shown:
    its columns stand in any order. So the order counts only where times were measured. An item that was
    come back to took all its times together.
    """
    answers = session.answers
    ms: dict[str, int] = {}
    for event in session.events:
        if event.ms is not None:
            ms[event.item] = ms.get(event.item, 0) + event.ms
    if not ms:
        return flags.Sheet(answers, (), answers, ms)
    positions = {
        item: shown_order(content.pack.item(item), session.seed).index(category) + 1
        for item, category in answers.items()
    }
    asked = dict.fromkeys(event.item for event in session.events if event.kind != "go")
    return flags.Sheet(answers, tuple(asked), positions, ms)
