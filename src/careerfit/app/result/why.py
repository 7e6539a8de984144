"""Why a role: which scales speak for and against it, in one sentence each."""

from collections.abc import Sequence

from careerfit.model.result import Names, RoleResult, ScaleResult
from careerfit.model.words import Words

LEAST_PART = 0.05  # parts of the fit (which runs from -1 to 1) below this are not worth a word
_MOST_REASONS = 3


def role_sentences(
    role: RoleResult, scales: Sequence[ScaleResult], names: Names, words: Words
) -> tuple[str, str]:
    """Return (what speaks for the role, what speaks against it); "" where nothing does."""
    ranked = sorted(role.contributions.items(), key=lambda part: -abs(part[1]))
    theta = {scale.id: scale.theta for scale in scales if scale.answered}
    told = []
    for sentence, sign in (("why.for", 1), ("why.against", -1)):
        reasons = [
            _reason(names.scales[scale], words, agree=sign > 0, role_high=(theta[scale] > 0) is (sign > 0))
            for scale, part in ranked
            if scale in theta and part * sign >= LEAST_PART
        ][:_MOST_REASONS]
        told.append(words.say(sentence, reasons=", ".join(reasons)) if reasons else "")
    return told[0], told[1]


def _reason(scale: tuple[str, str, str], words: Words, *, agree: bool, role_high: bool) -> str:
    """Say what a person and a role share on a scale, or on which side of the person the role lies.

    A part of the fit is a product of the two, so its sign and the person's side give the role's side.
    """
    name, low_end, high_end = scale
    if low_end:
        return words.say("why.both-end" if agree else "why.other-end", end=high_end if role_high else low_end)
    side = "high" if role_high else "low"
    return words.say(f"why.both-{side}" if agree else f"why.role-{side}", scale=words.inside(name))
