"""Two results side by side: of one person what changed for certain, of two people both as they are."""

from careerfit.app.caseload.doing import case
from careerfit.app.caseload.review import called
from careerfit.app.caseload.review_results import Z95, facts_of, said
from careerfit.app.dates import day_text
from careerfit.app.result.again import again
from careerfit.app.result.telling import names_of, same_content
from careerfit.app.workspace import Workspace
from careerfit.measurement import retake
from careerfit.model.caseload import Filter, Sort
from careerfit.model.casework import words_of
from careerfit.model.errors import CareerfitError
from careerfit.model.outcome import TwiceRow
from careerfit.model.result import Told
from careerfit.model.review import Side, TwoScreen

FOUND = 12  # people that a search offers


def side_by_side(workspace: Workspace, first: str, second: str) -> TwoScreen:
    """Show two finished sessions, the first as the outlined band; "" for one that is still to be chosen.

    Of one person, the earlier one is first whatever the order. What cannot be compared is said, not raised.
    """
    words = workspace.content.words
    one, two = side(workspace, first), side(workspace, second)
    if not (one.session and two.session):
        return TwoScreen(one, two, words.say("review.two.choose"))
    if one.person != two.person:
        return _people(workspace, one, two)
    if one.session == two.session:
        same = words.say("review.two.same")
        return TwoScreen(
            one, two, words.say("review.two.choose"), refusal=(same, words.say("review.two.another"))
        )
    found = again(workspace, one.session, two.session)
    begun = [workspace.store.session(one.session).started, workspace.store.session(two.session).started]
    if begun[0] > begun[1]:
        one, two = two, one
    return TwoScreen(
        first=one,
        second=two,
        headline=found.headline or words.say("compare.refused"),
        legend=found.legend,
        rows=found.rows,
        leader=found.leader_sentence,
        notes=found.notes,
        refusal=found.refusal,
    )


def side(workspace: Workspace, session_id: str) -> Side:
    """Return one side; an empty one for a session that is not there or has no result."""
    store = workspace.store
    if not session_id:
        return Side()
    try:
        session, told = store.session(session_id), store.told(session_id)
    except CareerfitError:
        return Side()
    state = case(workspace, session.person)
    name = called(workspace, store.person(session.person), state)
    choices = [
        (one, _choice(workspace, store.told(one)))
        for one in reversed(store.caseload.sessions_of(session.person))
        if store.is_told(one) and (one not in state.hidden or one == session_id)
    ]
    facts = (said(workspace, told), *facts_of(workspace, told))
    return Side(session.person, session_id, name, tuple(choices), facts)


def newest_result(workspace: Workspace, person: str) -> str:
    """Return the session of a person's newest result in the list, "" when they have none."""
    caseload = workspace.store.caseload
    chosen = Filter(person=person, states=("finished",))
    return next((line.session for line in caseload.rows(caseload.ids(chosen, Sort("date")))), "")


def session_of(workspace: Workspace, line: int) -> str:
    """Return the session of a line of the list, "" for none."""
    return next((one.session for one in workspace.store.caseload.rows((line,))), "") if line else ""


def search(workspace: Workspace, text: str) -> tuple[tuple[str, str], ...]:
    """Return people with a result that a search finds by name, code, tag or note: id, name and code."""
    if not words_of(text):
        return ()
    caseload, words = workspace.store.caseload, workspace.content.words
    found: dict[str, str] = {}
    first = next(caseload.chunks(Filter(text=text, states=("finished",)), Sort("date")), None)
    for line in caseload.rows(first[: 4 * FOUND]) if first else ():
        name = line.name or line.code or words.say("terminal.nobody")
        code = f" · {line.code}" if line.code and line.code != name else ""
        when = line.at.astimezone(workspace.clock().tzinfo)
        found.setdefault(line.person, f"{name}{code} · {words.date(when)}")
    return tuple(found.items())[:FOUND]


def _choice(workspace: Workspace, told: Told) -> str:
    words = workspace.content.words
    when = words.moment(told.at.astimezone(workspace.clock().tzinfo))
    return words.say("review.result", when=when, what=said(workspace, told))


def _people(workspace: Workspace, one: Side, two: Side) -> TwoScreen:
    words, store = workspace.content.words, workspace.store
    first, second = store.told(one.session), store.told(two.session)
    values = {"first": one.name, "second": two.name}
    headline = words.say("review.two.people", **values)
    if (reason := retake.obstacle(first, second, workspace.content.pack)) is not None:
        packs = [f"{told.pack} {told.pack_version}" for told in (first, second)]
        why = words.say(f"compare.refused.{reason}", first=packs[0], second=packs[1])
        return TwoScreen(one, two, headline, refusal=(words.say("compare.refused"), why))
    after = {scale.id: scale for scale in second.result.scales}
    days = [day_text(workspace, told.at) for told in (first, second)]
    return TwoScreen(
        first=one,
        second=two,
        headline=headline,
        about=words.say("review.two.no-change"),
        legend=words.say("review.two.legend", **values, day=days[0], other_day=days[1]),
        rows=tuple(
            _row(workspace, second, (scale.theta, scale.se), (after[scale.id].theta, after[scale.id].se),
                 scale.id, (one.name, two.name), measured=bool(scale.answered and after[scale.id].answered))
            for scale in first.result.scales
        ),
    )  # fmt: skip


def _row(
    workspace: Workspace, told: Told, one: tuple[float, float], two: tuple[float, float], scale: str,
    people: tuple[str, str], *, measured: bool,
) -> TwiceRow:  # fmt: skip
    words = workspace.content.words
    names = names_of(workspace.content) if same_content(workspace.content, told) else told.names
    name, low_end, high_end = names.scales[scale]
    bands = [(theta - Z95 * se, theta, theta + Z95 * se) for theta, se in (one, two)]
    apart = bands[0][0] > bands[1][2] or bands[1][0] > bands[0][2]
    verdict = "apart" if apart else "overlap"
    places = {"first_theta": words.number(one[0], 2), "second_theta": words.number(two[0], 2)}
    sentence = words.say("review.two.row", first=people[0], second=people[1], **places)
    return TwiceRow(
        id=scale,
        name=name,
        low_end=low_end or words.say("scale.less"),
        high_end=high_end if low_end else words.say("scale.more"),
        measured=measured,
        before=bands[0],
        after=bands[1],
        direction="same" if measured else "not-measured",
        verdict=words.say(f"review.two.{verdict}" if measured else "outcome.again.not-measured"),
        sentence=sentence if measured else words.say("compare.not-measured", scale=name),
    )
