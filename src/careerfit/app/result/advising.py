"""What to do with a result: what to search for, what to try, whom to talk to, what a counselor could ask."""

from careerfit.app.workspace import Content
from careerfit.model.content import Role
from careerfit.model.outcome import NextScreen
from careerfit.model.result import Told

_TITLES = 8  # to search for
_LEADING = 3  # roles whose titles are named


def next_screen(content: Content, told: Told, hidden: frozenset[str]) -> NextScreen:
    """Say what to do next, going by the closest roles that no wish hides.

    Where the answers point nowhere, nothing is named to search for: the steps lead to a clearer picture.
    """
    words, verdict = content.words, told.result.verdict
    leading = _leading(content, told, hidden)
    if verdict == "neither" or not leading:
        leading = ()
    first = leading[0] if leading else None
    searched = verdict in ("shortlist", "tied")
    talk = [
        words.say("outcome.next.talk", role=first.title),
        words.say("outcome.next.talk.with", others=words.join(first.works_with[:3])),
        words.say("outcome.next.talk.ask"),
    ] if first else [words.say("outcome.next.talk.nobody")]  # fmt: skip
    return NextScreen(
        intro=words.say(f"outcome.next.{verdict}"),
        search_for=_titles(leading) if searched else (),
        try_this_week=first.try_this_week if first else words.say("outcome.next.try.nobody"),
        talk_to=tuple(talk),
        counselor=_counselor(content, told, leading, len(hidden)),
    )


def _leading(content: Content, told: Told, hidden: frozenset[str]) -> tuple[Role, ...]:
    known = {role.id: role for role in content.catalogue.roles}
    ids = [role.id for role in told.result.roles if role.id in known and role.id not in hidden]
    return tuple(known[role] for role in ids[:_LEADING])


def _titles(leading: tuple[Role, ...]) -> tuple[str, ...]:
    """Return the titles of the leading roles in turn: the first of each, then the second of each."""
    most = max((len(role.search_for) for role in leading), default=0)
    turns = [role.search_for[at] for at in range(most) for role in leading if at < len(role.search_for)]
    return tuple(dict.fromkeys(turns))[:_TITLES]


def _counselor(content: Content, told: Told, leading: tuple[Role, ...], hidden: int) -> tuple[str, ...]:
    """Return questions that open a talk about this very result."""
    words = content.words
    asked = []
    if len(leading) > 1:
        asked.append(words.say("outcome.ask.between", first=leading[0].title, second=leading[1].title))
    unclear = [scale for scale in told.result.scales if scale.answered and abs(scale.theta) < scale.se]
    if unclear:
        name, *_ = told.names.scales[unclear[0].id]
        asked.append(words.say("outcome.ask.unclear", scale=name))
    if leading:
        asked.append(
            words.say("outcome.ask.hard", role=leading[0].title, hard=leading[0].people_find_hard[0])
        )
    if hidden:
        asked.append(words.say("outcome.ask.wishes", count=hidden))
    if told.result.verdict in ("neither", "cannot-say-yet"):
        asked.append(words.say("outcome.ask.elsewhere"))
    asked.append(words.say("outcome.ask.proud"))
    return tuple(asked)
