"""The answers of one session, each with its time, what happened, and what it contributed.

Like scoring, this module needs numpy, so it is imported when first needed; nothing is read or written here,
so any thread can use it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from careerfit.app.scoring import compiled
from careerfit.app.workspace import Content
from careerfit.measurement import explain
from careerfit.measurement.flags import reading_floor
from careerfit.model.content import Item, Role, Scale
from careerfit.model.result import Told
from careerfit.model.review import AuditRow, AuditScreen, Effect
from careerfit.model.session import Event, Session

_MUCH, _SOME, _HARDLY = 0.6, 0.3, 0.05  # of what the most telling answer does for the leading role


@dataclass(frozen=True, slots=True)
class _View:
    """What all rows are made from."""

    content: Content
    session: Session
    events: Mapping[str, tuple[Event, ...]]  # by item
    shifts: Mapping[str, float]  # by item, in population SDs
    pulls: Mapping[str, float]  # by item, towards the leading role, -1..1 of the largest
    leader: str  # title, "" without one
    begun_with: frozenset[str]  # items whose answers came from the questionnaire before


def audit(content: Content, session: Session, told: Told | None) -> AuditScreen:
    """Tell the answers in the order asked; of an unfinished questionnaire, those that are there so far.

    Contributions and texts are left out where the questions of then are not the ones that are loaded.
    """
    words = content.words
    current = session.pack_digest == content.pack.digest
    view = _view(content, session, told if current and told else None, current=current)
    path = [item for item in session.path if item in session.asked]
    rows = tuple(_row(view, item, number, current=current) for number, item in enumerate(path, start=1))
    return AuditScreen(
        session=session.id,
        rows=rows,
        summary=_summary(view, rows) if rows else words.say("review.audit.nothing"),
        order=words.say(f"review.audit.order.{_how(view)}") if rows else "",
        limits="" if current else words.say("review.audit.other-version", version=session.pack_version),
    )


def _view(content: Content, session: Session, told: Told | None, *, current: bool) -> _View:
    events: dict[str, list[Event]] = {}
    for event in session.events:
        events.setdefault(event.item, []).append(event)
    shifts: dict[str, float] = {}
    if current:
        instrument, _ = compiled(content)
        shifts = {one.item: one.shift for one in explain.effects(instrument, session.answers)}
    leader = _leader(content, told)
    return _View(
        content=content,
        session=session,
        events={item: tuple(found) for item, found in events.items()},
        shifts=shifts,
        pulls=_pulls(content, leader, shifts) if leader else {},
        leader=leader.title if leader else "",
        begun_with=frozenset(item for item, found in events.items() if found[0].at < session.started),
    )


def _leader(content: Content, told: Told | None) -> Role | None:
    if told is None or told.result.verdict not in ("shortlist", "tied"):
        return None
    first = told.result.roles[0].id
    same = told.catalogue_digest == content.catalogue.digest
    return next((role for role in content.catalogue.roles if same and role.id == first), None)


def _pulls(content: Content, leader: Role, shifts: Mapping[str, float]) -> dict[str, float]:
    """Return what each answer does to the leading role's fit, as a share of what the most telling one does.

    A fit is a weighted sum of scales, so an answer moves it by its shift times the weight and the value that
    the role has on its scale, up to a factor that is the same for all.
    """
    weights = content.catalogue.weights
    scale = {item.id: item.scale for item in content.pack.items}
    moved = {
        item: shift * weights.get(scale[item], 0.0) * leader.profile.get(scale[item], 0.0)
        for item, shift in shifts.items()
    }
    most = max((abs(one) for one in moved.values()), default=0.0)
    return {item: one / most for item, one in moved.items()} if most else {}


def _how(view: _View) -> str:
    if view.begun_with:
        return "further"
    if not any(event.ms is not None for found in view.events.values() for event in found):
        return "sheet"
    return view.session.mode


def _row(view: _View, item_id: str, number: int, *, current: bool) -> AuditRow:
    words, category = view.content.words, view.session.answers.get(item_id)
    item = view.content.pack.item(item_id) if current else None
    scale = next(one for one in view.content.pack.scales if one.id == item.scale) if item else None
    ms = _ms(view.events[item_id])
    fast = item is not None and ms is not None and category is not None and ms < reading_floor(item)
    if category is None:
        answer = words.say("report.left-out")
    else:
        answer = item.options[category - 1] if item else words.say("review.audit.category", number=category)
    pull = view.pulls.get(item_id, 0.0)
    effect: Effect = "" if abs(pull) < _HARDLY else "for" if pull > 0 else "against"
    return AuditRow(
        number=number,
        item=item_id,
        question=_question(view.content, item) if item else item_id,
        answer=answer,
        category=category,
        ms=ms,
        time=_time(view, ms, fast=fast),
        fast=fast,
        happened=_happened(view, item, item_id),
        scale=scale.name if scale else "",
        key=_key(view, item, scale) if item and scale else "",
        shift=view.shifts.get(item_id),
        contribution=_contribution(view, scale, view.shifts.get(item_id)) if scale else "",
        effect=effect,
        effect_text=_effect(view, effect, abs(pull)),
        why=_why(view, item_id, scale, number),
    )


def _question(content: Content, item: Item) -> str:
    return item.text or content.words.say("why.pair", first=item.ends[0], second=item.ends[1])


def _ms(events: tuple[Event, ...]) -> int | None:
    measured = [event.ms for event in events if event.ms is not None]
    return sum(measured) if measured else None


def _time(view: _View, ms: int | None, *, fast: bool) -> str:
    words = view.content.words
    if ms is None:
        return words.say("review.audit.untimed")
    name = "review.audit.fast" if fast else "review.audit.time"
    return words.say(name, seconds=words.number(ms / 1000, 1))


def _happened(view: _View, item: Item | None, item_id: str) -> str:
    """Say what was done with a question beyond answering it once."""
    words = view.content.words
    told = [event for event in view.events[item_id] if event.kind != "go"]
    parts = []
    if told[-1].kind == "skip":
        parts.append(words.say("review.audit.skipped"))
    given = [event.category for event in told]
    if len(set(given)) > 1:
        labels = [
            words.say("review.audit.skip")
            if one is None
            else item.options[one - 1]
            if item
            else words.say("review.audit.category", number=one)
            for one in given[:-1]
        ]
        parts.append(words.say("review.audit.changed", before=words.join(list(dict.fromkeys(labels)))))
    elif len(told) > 1:
        parts.append(words.say("review.audit.again"))
    seen = [event.kind for event in view.events[item_id]]
    first = next(place for place, kind in enumerate(seen) if kind != "go")
    if "go" in seen[first:] and len(told) == 1:
        parts.append(words.say("review.audit.back"))
    return " ".join(parts)


def _key(view: _View, item: Item, scale: Scale) -> str:
    """Say to which side of its scale a high category counts."""
    words, plus = view.content.words, item.keyed == 1
    if scale.bipolar:
        return words.say("review.audit.key.end", end=scale.high if plus else scale.low)
    return words.say("review.audit.key.more" if plus else "review.audit.key.less")


def _contribution(view: _View, scale: Scale, shift: float | None) -> str:
    words = view.content.words
    if shift is None:
        return ""
    figure = words.number(abs(shift), 2)
    if not float(f"{shift:.2f}"):
        return words.say("review.audit.still")
    if scale.bipolar:
        end = scale.high if shift > 0 else scale.low
        return words.say("review.audit.toward", figure=figure, end=end)
    return words.say("review.audit.up" if shift > 0 else "review.audit.down", figure=figure)


def _effect(view: _View, effect: Effect, size: float) -> str:
    words = view.content.words
    if not view.leader:
        return ""
    if not effect:
        return words.say("review.audit.effect.none", role=view.leader)
    much = "much" if size >= _MUCH else "some" if size >= _SOME else "little"
    return words.say(f"review.audit.effect.{effect}.{much}", role=view.leader)


def _why(view: _View, item_id: str, scale: Scale | None, number: int) -> str:
    words = view.content.words
    if view.begun_with:
        return words.say(
            "review.audit.why.before" if item_id in view.begun_with else "review.audit.why.apart"
        )
    if view.session.mode == "full" or scale is None:
        return ""
    earlier = [one for one in view.session.path if one in view.session.asked][: number - 1]
    count = sum(view.content.pack.item(one).scale == scale.id for one in earlier)
    return words.say("review.audit.why.quick", scale=scale.name, count=count)


def _summary(view: _View, rows: tuple[AuditRow, ...]) -> str:
    words = view.content.words
    parts = [words.say("review.audit.count", count=len(rows))]
    if left := sum(row.category is None for row in rows):
        parts.append(words.say("review.audit.left", count=left))
    given = [[event.category for event in view.events[row.item] if event.kind != "go"] for row in rows]
    if changed := sum(len(set(one)) > 1 for one in given):
        parts.append(words.say("review.audit.changes", count=changed))
    times = [row.ms for row in rows if row.ms is not None]
    if times:
        middle = sorted(times)[len(times) // 2]
        parts.append(
            words.say(
                "review.audit.times",
                minutes=words.number(sum(times) / 60_000, 1),
                seconds=words.number(middle / 1000, 1),
            )
        )
    if fast := sum(row.fast for row in rows):
        parts.append(words.say("review.audit.fasts", count=fast))
    return " ".join(parts)
