"""A person's results over time: one line each, each scale with its bands, and what changed for certain."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from careerfit.app.dates import day_text
from careerfit.app.result.compare import compare
from careerfit.app.result.telling import chance, names_of, role_title, same_content
from careerfit.app.workspace import Workspace
from careerfit.measurement import retake
from careerfit.model.caseload import Filter
from careerfit.model.casework import CaseState
from careerfit.model.errors import CareerfitError
from careerfit.model.result import ScaleResult, Told
from careerfit.model.review import ChangeRow, HistoryScreen, ResultRow, ScaleSeries, SeriesPoint
from careerfit.model.screens import CompareScreen
from careerfit.model.session import Session

Z95 = 1.959964  # half width of a 95 % interval in standard errors
RATED = ("shortlist", "tied")


def history(workspace: Workspace, person: str, state: CaseState, names: Mapping[str, str]) -> HistoryScreen:
    """Show all questionnaires of a person, and those results over time that stand on one metric.

    What is in the trash has a line that says so, and is neither drawn nor compared. What came with an import
    that was undone is not there.
    """
    store, words = workspace.store, workspace.content.words
    caseload = store.caseload
    lines = {line.session: line.id for line in caseload.rows(caseload.ids(Filter(person=person)))}
    absent = _absent(workspace, person)
    trashed = {one for one in state.hidden if one not in absent}
    shown = [store.session(one) for one in reversed(caseload.sessions_of(person)) if one not in absent]
    told = {one.id: store.told(one.id) for one in shown if store.is_told(one.id)}
    rows = tuple(
        _row(workspace, one, told.get(one.id), lines.get(one.id, 0), names, trashed=one.id in trashed)
        for one in shown
    )
    results = [told[one.id] for one in reversed(shown) if one.id in told and one.id not in trashed]
    compared = [_compared(workspace, first, second) for first, second in pairwise(results)]
    drawn = [one for one in results if retake.obstacle(one, results[-1], workspace.content.pack) is None]
    if not rows:
        note = words.say("review.results.none")
    elif left := len(results) - len(drawn):
        note = words.say("review.results.not-drawn", count=left)
    else:
        note = ""
    return HistoryScreen(
        rows=rows,
        series=_series(workspace, drawn) if len(drawn) > 1 else (),
        changes=tuple(
            _change(workspace, first, second, found)
            for (first, second), found in reversed(list(zip(pairwise(results), compared, strict=True)))
        ),
        legend=words.say("review.series.legend") if len(drawn) > 1 else "",
        note=note,
    )


def _absent(workspace: Workspace, person: str) -> frozenset[str]:
    """Return the sessions that are hidden because their import was undone, not because of the trash."""
    facts = workspace.store.caseload.case_facts(person)
    undone = workspace.store.caseload.undone(facts)
    gone: set[str] = set()
    for fact in facts:
        if fact.kind == "case-came":
            (gone.add if fact.value.get("deed") in undone else gone.discard)(fact.subject)
    return frozenset(gone)


def facts_of(workspace: Workspace, told: Told) -> list[str]:
    """Return how sure a result is and what to read with care, in a few words each."""
    words, found = workspace.content.words, told.result
    parts = []
    if found.verdict in RATED:
        parts.append(words.say("review.result.certainty", share=chance(found.roles[0].p_best, words)))
    if found.verdict == "tied":
        parts.append(words.say("review.result.tied", count=len(found.ties[0])))
    if "caution" in found.flags:
        parts.append(words.say("review.result.caution"))
    elif found.flags:
        parts.append(words.say("review.result.flagged"))
    if told.pack_digest != workspace.content.pack.digest:
        parts.append(words.say("review.result.version", version=told.pack_version))
    return parts


def said(workspace: Workspace, told: Told) -> str:
    """Return the verdict with the leading role, as lists say it."""
    role = told.result.roles[0].id if told.result.roles else ""
    current = same_content(workspace.content, told)
    title = role_title(workspace.content.catalogue, role) if current else told.names.roles.get(role, role)
    return workspace.content.words.say(f"session.{told.result.verdict}", role=title)


def _row(
    workspace: Workspace, one: Session, told: Told | None, line: int, names: Mapping[str, str],
    *, trashed: bool,
) -> ResultRow:  # fmt: skip
    words, at = workspace.content.words, told.at if told else one.started
    when = words.moment(at.astimezone(workspace.clock().tzinfo))
    language = f"review.language.{one.language}"
    parts = [
        words.say(f"review.mode.{one.mode}"),
        words.say(language) if language in words.sentences else one.language,
    ]
    if told is None:
        changed = one.pack_digest != workspace.content.pack.digest
        what = words.say(
            "session.set-aside" if changed else "session.unfinished",
            asked=len(one.asked),
            count=len(one.order),
        )
    else:
        what = said(workspace, told)
        parts += facts_of(workspace, told)
    if trashed:
        parts.append(words.say("review.result.in-trash"))
    if name := names.get(one.id):
        parts.insert(0, words.say("review.quoted", name=name))
    leading = told.result.roles[0] if told is not None and told.result.verdict in RATED else None
    return ResultRow(
        session=one.id,
        line=line,
        title=words.say("review.result", when=when, what=what),
        facts=" · ".join(parts),
        track=leading.track if leading else None,
        finished=told is not None,
        trashed=trashed,
    )


def _compared(workspace: Workspace, first: Told, second: Told) -> CompareScreen | CareerfitError:
    try:
        return compare(workspace, first.session, second.session)
    except CareerfitError as error:
        return error


def _change(
    workspace: Workspace, first: Told, second: Told, found: CompareScreen | CareerfitError
) -> ChangeRow:
    words = workspace.content.words
    title = words.say(
        "review.change", first=day_text(workspace, first.at), second=day_text(workspace, second.at)
    )
    if isinstance(found, CareerfitError):
        return ChangeRow(title, (found.title, found.message))
    changed = tuple(row.sentence for row in found.scales if row.direction in ("rose", "fell"))
    return ChangeRow(title, (found.headline, *changed, found.leader_sentence))


def _series(workspace: Workspace, drawn: Sequence[Told]) -> tuple[ScaleSeries, ...]:
    """Return each scale of the results drawn, in their order in time; a scale without an answer has none."""
    newest, words = drawn[-1], workspace.content.words
    names = names_of(workspace.content) if same_content(workspace.content, newest) else newest.names
    start, length = drawn[0].at, (drawn[-1].at - drawn[0].at).total_seconds()
    ways = [_directions(workspace, first, second) for first, second in pairwise(drawn)]
    rows = []
    for scale in newest.result.scales:
        points = []
        for number, told in enumerate(drawn):
            place = next(one for one in told.result.scales if one.id == scale.id)
            if place.answered:
                share = (told.at - start).total_seconds() / length if length > 0 else number / len(drawn)
                way = ways[number - 1].get(scale.id, "") if number else ""
                points.append(_point(place, share, day_text(workspace, told.at), way))
        name, low_end, high_end = names.scales[scale.id]
        rows.append(
            ScaleSeries(
                id=scale.id,
                name=name,
                low_end=low_end or words.say("scale.less"),
                high_end=high_end if low_end else words.say("scale.more"),
                points=tuple(points),
                first=day_text(workspace, drawn[0].at),
                last=day_text(workspace, drawn[-1].at),
                sentence=_sentence(workspace, points),
            )
        )
    return tuple(rows)


def _directions(workspace: Workspace, first: Told, second: Told) -> Mapping[str, str]:
    found = _compared(workspace, first, second)
    if isinstance(found, CareerfitError):
        return {}
    return {row.id: row.direction for row in found.scales if row.direction in ("rose", "fell")}


def _point(place: ScaleResult, share: float, when: str, way: str) -> SeriesPoint:
    half = Z95 * place.se
    change = "rose" if way == "rose" else "fell" if way == "fell" else ""
    return SeriesPoint(share, when, place.theta - half, place.theta, place.theta + half, change)  # type: ignore[arg-type]


def _sentence(workspace: Workspace, points: Sequence[SeriesPoint]) -> str:
    words = workspace.content.words
    if not points:
        return words.say("scale.unmeasured")
    told = [words.say("review.series.point", day=point.when, theta=point.theta) for point in points]
    changes = [
        words.say(f"review.series.{point.change}", day=point.when) for point in points if point.change
    ] or [words.say("review.series.same")]
    return f"{'; '.join(told)}. {' '.join(changes)}"
