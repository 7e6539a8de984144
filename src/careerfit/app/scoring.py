"""Scoring sessions: the one module of this room that needs numpy, so it is imported when first needed."""

from datetime import datetime
from functools import lru_cache

from careerfit.app.workspace import Content
from careerfit.measurement import ENGINE
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import Stage
from careerfit.model.result import Told
from careerfit.model.session import Session

DRAW_SEED = 1  # one for all, so that the same answers are always told the same result; stored with each


@lru_cache(maxsize=2)
def compiled(content: Content) -> tuple[Instrument, Targets]:
    """Make a content's pack ready to score and its catalogue ready to match."""
    instrument = Instrument.of(content.pack)
    return instrument, Targets.of(content.catalogue, instrument)


def tell(content: Content, session: Session, stages: tuple[Stage, ...], at: datetime) -> Told:
    """Score a session by the one-person path, with everything that is needed to compute it again."""
    instrument, targets = compiled(content)
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
        result=score(instrument, targets, session.answers, session.asked, stages, DRAW_SEED),
    )
