"""What a quick questionnaire asks next and why it ends; needs numpy, so it is imported when first needed."""

from collections.abc import Collection
from functools import lru_cache

from careerfit.app.scoring import DRAW_SEED, compiled
from careerfit.app.workspace import Content
from careerfit.measurement.posterior import posterior
from careerfit.measurement.ranking import Field, field_of
from careerfit.measurement.selection import Bank, next_item, stopped_by
from careerfit.model.content import RANKED_STAGES, Stage
from careerfit.model.result import Stopped
from careerfit.model.session import Session


@lru_cache(maxsize=2)
def bank(content: Content) -> Bank:
    """Make a content's items ready to be chosen from."""
    return Bank.of(compiled(content)[0])


@lru_cache(maxsize=4)
def _field(content: Content, stages: tuple[Stage, ...]) -> Field:
    return field_of(compiled(content)[1], stages)


def next_question(
    content: Content, session: Session, seen: Collection[str], stages: tuple[Stage, ...] = RANKED_STAGES
) -> str | None:
    """Choose what to ask after the last question of a quick questionnaire; None when a rule ends it.

    ``seen`` are the items that the person met in earlier questionnaires; others are preferred. ``stages``
    are those that will be ranked.
    """
    if _rule(content, session, stages) is not None:
        return None
    instrument, _ = compiled(content)
    return next_item(bank(content), posterior(instrument, session.answers), session.asked, seen, session.seed)


def stopped(content: Content, session: Session, stages: tuple[Stage, ...]) -> Stopped:
    """Say why no more was asked: by a rule, because all was asked, or early, with questions left."""
    if session.mode == "full":
        return "full" if set(session.order) <= session.asked else "early"
    return _rule(content, session, stages) or "early"


def _rule(content: Content, session: Session, stages: tuple[Stage, ...]) -> Stopped | None:
    instrument, targets = compiled(content)
    on_grid = posterior(instrument, session.answers)
    field = _field(content, stages)
    return stopped_by(instrument, targets, field, on_grid, len(session.asked), DRAW_SEED)
