"""Why a role: which scales speak for and against it, in one sentence each."""

from collections.abc import Sequence

from careerfit.app.workspace import Content
from careerfit.model.content import Role, Scale
from careerfit.model.result import RoleResult, ScaleResult
from careerfit.model.words import Words

_LEAST_PART = 0.05  # parts of the fit (which runs from -1 to 1) below this are not worth a word
_MOST_REASONS = 3


def role_sentences(
    role: RoleResult, known: Role | None, scales: Sequence[ScaleResult], content: Content
) -> tuple[str, str]:
    """Return (what speaks for the role, what speaks against it); "" where nothing does."""
    if known is None:
        return "", ""
    ranked = sorted(role.contributions.items(), key=lambda part: -abs(part[1]))
    measured = {scale.id for scale in scales if scale.answered}
    names = {scale.id: scale for scale in content.pack.scales if scale.id in measured}
    told = []
    for sentence, sign in (("why.for", 1), ("why.against", -1)):
        reasons = [
            _reason(names[scale], content.words, agree=sign > 0, role_high=known.profile.get(scale, 0.0) > 0)
            for scale, part in ranked
            if scale in names and part * sign >= _LEAST_PART
        ][:_MOST_REASONS]
        told.append(content.words.say(sentence, reasons=", ".join(reasons)) if reasons else "")
    return told[0], told[1]


def _reason(scale: Scale, words: Words, *, agree: bool, role_high: bool) -> str:
    if scale.bipolar:
        return words.say(
            "why.both-end" if agree else "why.other-end", end=scale.high if role_high else scale.low
        )
    side = "high" if role_high else "low"
    return words.say(f"why.both-{side}" if agree else f"why.role-{side}", scale=scale.name.lower())
