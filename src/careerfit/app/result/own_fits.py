"""How every role fits a person, executives too; needs numpy, so it is imported when first needed."""

from collections.abc import Mapping

from careerfit.app.scoring import outcome
from careerfit.app.workspace import Content
from careerfit.careers.figures import Fit
from careerfit.measurement import ENGINE
from careerfit.model.content import STAGES
from careerfit.model.result import Told
from careerfit.model.session import Session


def own_fits(content: Content, told: Told, session: Session) -> Mapping[str, Fit]:
    """Return mean and 95 % interval of the fit by role id, for a result told with this very content.

    Ranked roles keep the figures that they were told with. Those of the other stages are computed from the
    same answers, by the same path and from the same draws: stages choose what is ranked and never move a
    fit. Another version of the engine does not mix its figures in; then the other roles are missing.
    """
    roles = [*told.result.roles]
    if told.engine == ENGINE:
        roles = [*outcome(content, session, STAGES, told.seed).roles, *roles]
    return {role.id: (role.fit, role.fit_low, role.fit_high) for role in roles}
