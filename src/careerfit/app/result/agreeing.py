"""Does this fit me: a shuffled sample of close and distant roles, and how often a person agrees."""

import random

from careerfit.app.workspace import Content
from careerfit.model.outcome import AgreeRow, AgreeScreen
from careerfit.model.person import PersonState
from careerfit.model.result import Told

CLOSE = 3  # roles of the top that are in the sample, and as many of the lower half


def sample(told: Told, seed: int) -> tuple[str, ...]:
    """Return the closest roles and as many of the lower half, shuffled, so that the order tells nothing.

    The same result and seed give the same sample. Fewer when fewer than six roles were ranked.
    """
    ranked = [role.id for role in told.result.roles]
    close = ranked[: min(CLOSE, (len(ranked) + 1) // 2)]
    distant = ranked[max(len(close), len(ranked) // 2) :]
    draw = random.Random(seed)  # noqa: S311 - no secret; its sequence is the same on every platform
    chosen = [*close, *draw.sample(distant, min(CLOSE, len(distant)))]
    draw.shuffle(chosen)
    return tuple(chosen)


def agree_screen(content: Content, told: Told, seed: int, state: PersonState) -> AgreeScreen:
    """Show the sample with what the person said of it.

    Somebody agrees who says that a role of the top fits, or that one of the lower half does not.
    """
    words = content.words
    known = {role.id: role for role in content.catalogue.roles}
    close = {role.id for role in told.result.roles[:CLOSE]}
    rows = []
    for role in sample(told, seed):
        title = known[role].title if role in known else told.names.roles[role]
        summary = known[role].summary if role in known else ""
        rows.append(AgreeRow(role, title, summary, state.fits.get((told.session, role))))
    said = [row for row in rows if row.fits is not None]
    agreed = sum(row.fits == (row.role in close) for row in said)
    if not said:
        summary = ""
    elif len(said) < len(rows):
        summary = words.say("outcome.agree.so-far", agreed=agreed, said=len(said), left=len(rows) - len(said))
    else:
        level = "mostly" if agreed > 2 * len(rows) / 3 else "partly" if agreed >= len(rows) / 2 else "hardly"
        summary = words.say(f"outcome.agree.{level}", agreed=agreed, count=len(rows))
    return AgreeScreen(tuple(rows), words.say("outcome.agree.purpose"), summary)
