"""Why one role stands where it does, cut to what a result page shows of it.

Like scoring, this module needs numpy, so it is imported when first needed.
"""

from dataclasses import replace

from careerfit.app.result.explaining import explained
from careerfit.app.workspace import Content
from careerfit.model.content import Role
from careerfit.model.result import Told
from careerfit.model.screens import AnswerEffect, WhyScreen
from careerfit.model.session import Session

MOST = 6  # answers that are named
_MUCH, _SOME = 0.6, 0.3  # of what the most telling answer of this role does


def role_why(content: Content, told: Told, session: Session, role_id: str) -> WhyScreen:
    """Explain the place of a role, with only the answers that moved it most, the most telling first.

    Nothing is read or written here, so any thread can do it; it takes some tens of milliseconds.
    CareerfitError for a role that was not ranked.
    """
    why = explained(content, told, session, role_id)
    role = next((role for role in content.catalogue.roles if role.id == why.role), None)
    return replace(why, answers=_telling(content, role, why.answers) if role else ())


def _telling(content: Content, role: Role, answers: tuple[AnswerEffect, ...]) -> tuple[AnswerEffect, ...]:
    """Return the answers that moved this role's fit most.

    A fit is a weighted sum of scales, so an answer moves it by its shift times the weight and the value that
    the role has on its scale, up to a factor that is the same for all.
    """
    weights, words = content.catalogue.weights, content.words
    effect = {
        row.item: row.shift * weights.get(row.scale, 0.0) * role.profile.get(row.scale, 0.0)
        for row in answers
    }
    ranked = sorted(answers, key=lambda row: -abs(effect[row.item]))[:MOST]
    most = max((abs(effect[row.item]) for row in ranked), default=0.0)
    told = []
    for row in ranked:
        if not effect[row.item]:
            continue
        share = abs(effect[row.item]) / most
        size = "much" if share >= _MUCH else "some" if share >= _SOME else "little"
        side = "for" if effect[row.item] > 0 else "against"
        sentence = words.say(f"outcome.why.answer.{side}-{size}", question=row.question, answer=row.answer)
        told.append(replace(row, sentence=sentence))
    return tuple(told)
