"""A result and another one of the same person side by side: what changed for certain, for the result page."""

from datetime import datetime

from careerfit.app.result.compare import compare
from careerfit.app.workspace import Workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.outcome import AgainScreen, TwiceRow
from careerfit.model.result import ScaleResult
from careerfit.model.words import Words

_Z95 = 1.959964  # half width of a 95 % interval in standard errors


def again(workspace: Workspace, session_id: str, other: str) -> AgainScreen:
    """Compare a result with another one of the same person; a refusal is said, not raised."""
    words = workspace.content.words
    try:
        found = compare(workspace, session_id, other)
    except CareerfitError as error:
        refusal = (error.title, error.message)
        return AgainScreen(session_id, other, "", "", (), "", (), refusal)
    first, second = workspace.store.told(found.first), workspace.store.told(found.second)
    before = {scale.id: scale for scale in first.result.scales}
    after = {scale.id: scale for scale in second.result.scales}
    rows = []
    for row in found.scales:
        _, low_end, high_end = second.names.scales[row.id]
        rows.append(
            TwiceRow(
                id=row.id,
                name=row.name,
                low_end=low_end or words.say("scale.less"),
                high_end=high_end if low_end else words.say("scale.more"),
                measured=row.direction != "not-measured",
                before=_band(before[row.id]),
                after=_band(after[row.id]),
                direction=row.direction,
                verdict=words.say(f"outcome.again.{row.direction}"),
                sentence=row.sentence,
            )
        )
    zone = workspace.clock().tzinfo
    return AgainScreen(
        session=session_id,
        other=other,
        headline=found.headline,
        legend=_legend(words, first.at.astimezone(zone), second.at.astimezone(zone)),
        rows=tuple(rows),
        leader_sentence=found.leader_sentence,
        notes=found.notes,
        refusal=None,
    )


def _band(scale: ScaleResult) -> tuple[float, float, float]:
    return scale.theta - _Z95 * scale.se, scale.theta, scale.theta + _Z95 * scale.se


def _legend(words: Words, first: datetime, second: datetime) -> str:
    """Say which is which, by the day, or by the time too where both are of one day."""
    when = words.moment if first.date() == second.date() else words.date
    return words.say("outcome.again.legend", first=when(first), second=when(second))
