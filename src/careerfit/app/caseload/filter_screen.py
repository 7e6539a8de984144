"""Says in words what a filter demands, and which values it could ask for, with the lines of each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import get_args

from careerfit.app.caseload.listing_screen import language_text
from careerfit.app.dates import day_text
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import EVERYTHING, Filter, LineState, Sort, SortKey
from careerfit.model.casework import folded
from careerfit.model.content import Track
from careerfit.model.lines import Facet, FilterPart, FilterScreen, Option
from careerfit.model.result import Verdict
from careerfit.model.session import Mode
from careerfit.model.words import Words

_COLUMNS: Mapping[Facet, SortKey] = {
    "states": "state", "verdicts": "verdict", "tracks": "track", "families": "family", "roles": "role",
    "languages": "language", "modes": "mode", "versions": "version",
}  # fmt: skip
_LABELS: Mapping[Facet, str] = {"flags": "flag", "tags": "tag", "groups": "group"}
_FLAGS = ("person-fit", "consistency", "runs", "speed")
_KINDS: Mapping[Facet, tuple[str, ...]] = {
    "states": get_args(LineState), "verdicts": get_args(Verdict), "tracks": get_args(Track),
    "modes": get_args(Mode), "flags": _FLAGS,
}  # fmt: skip
_STEMS: Mapping[Facet, str] = {
    "states": "people.state", "verdicts": "people.verdict", "tracks": "track", "modes": "people.mode",
    "flags": "people.flag",
}  # fmt: skip
FACETS: tuple[Facet, ...] = get_args(Facet)


def screen(workspace: Workspace, chosen: Filter, by: Sort) -> FilterScreen:
    """Say what a filter demands."""
    parts = tuple(_parts(workspace, chosen))
    told = {name: text for name, text, _ in parts}
    return FilterScreen(
        filter=chosen,
        sort=by,
        parts=tuple(FilterPart(text, without) for _, text, without in parts),
        sentence=sentence(workspace, chosen),
        values=told,
        saved=tuple(workspace.store.caseload.saved_filters()),
        today=workspace.clock().date().isoformat(),
    )


def sentence(workspace: Workspace, chosen: Filter) -> str:
    """Say all that a filter demands in one line, "" where it demands nothing."""
    text = ", ".join(part for _, part, _ in _parts(workspace, chosen))
    return text[:1].upper() + text[1:]


def days(
    workspace: Workspace, first: date | None, last: date | None
) -> tuple[datetime | None, datetime | None]:
    """Return the moments between which these days lie by the local clock, either None where it is open."""
    zone = workspace.clock().tzinfo
    since = None if first is None else datetime.combine(first, time(), zone)
    until = None if last is None else datetime.combine(last + timedelta(days=1), time(), zone)
    return since, until


def known(workspace: Workspace, facet: Facet) -> tuple[Option, ...]:
    """Return the values of a field that are known without looking at any line."""
    content = workspace.content
    if facet == "roles":
        return tuple(Option(role.id, role.title) for role in sorted(content.catalogue.roles, key=_by_title))
    if facet == "families":
        found = [Option(family.id, family.title) for family in content.catalogue.families]
        return tuple(sorted(found, key=_by_text))
    return tuple(Option(one, value_text(workspace, facet, one)) for one in _KINDS.get(facet, ()))


def options(workspace: Workspace, facet: Facet, chosen: Filter) -> tuple[Option, ...]:
    """Return the values of a field, each with the lines that it would leave beside all else in the filter.

    Values that leave none are there too, with 0: they stand in the catalogue or are on some other line.
    """
    other = replace(chosen, **{facet: ()})  # type: ignore[arg-type]  # each by its name
    found = _labelled(workspace, facet, other) if facet in _LABELS else _held(workspace, facet, other)
    counts = dict(found)
    texts = {one.value: one.text for one in known(workspace, facet)}
    for value in (*counts, *getattr(chosen, facet)):
        texts.setdefault(value, value_text(workspace, facet, value))
    by_key = {folded(value): value for value in getattr(chosen, facet)}  # as somebody else may write it
    listed = [
        Option(by_key.get(folded(value), value), text, counts.get(value, 0)) for value, text in texts.items()
    ]
    unique = {folded(one.value): one for one in reversed(listed)}  # the first of each counts
    ordered = [one for one in listed if unique[folded(one.value)] is one]
    return tuple(ordered if facet in _KINDS else sorted(ordered, key=_by_text))


def _labelled(workspace: Workspace, facet: Facet, other: Filter) -> Sequence[tuple[str, int]]:
    caseload = workspace.store.caseload
    labels = [one for one in caseload.labels(_LABELS[facet]) if one.name != "caution"]
    if other == EVERYTHING:
        return [(one.name, one.lines) for one in labels]
    return [(one.name, caseload.count(replace(other, **{facet: (one.name,)}))) for one in labels]  # type: ignore[arg-type]


def _held(workspace: Workspace, facet: Facet, other: Filter) -> Sequence[tuple[str, int]]:
    found = workspace.store.caseload.values_of(_COLUMNS[facet], other)
    return [(value, lines) for value, _, lines in found]


def value_text(workspace: Workspace, facet: Facet, value: str) -> str:
    """Say one value of a field."""
    words = workspace.content.words
    if facet in _STEMS:
        name = f"{_STEMS[facet]}.{value}"
        return words.say(name) if name in words.sentences else value
    if facet == "languages":
        return language_text(value, words)
    catalogue = workspace.content.catalogue
    entries = catalogue.roles if facet == "roles" else catalogue.families if facet == "families" else ()
    return next((one.title for one in entries if one.id == value), value)


def _by_title(role: object) -> str:
    return folded(str(getattr(role, "title")))  # noqa: B009 - roles and families alike


def _by_text(option: Option) -> str:
    return folded(option.text)


def _parts(workspace: Workspace, chosen: Filter) -> Sequence[tuple[str, str, Filter]]:
    """Return field, words and the filter without them for all that a filter demands."""
    words = workspace.content.words
    found: list[tuple[str, str, Filter]] = []

    def add(text: str, *names: str) -> None:
        without = replace(chosen, **{name: getattr(EVERYTHING, name) for name in names})
        found.append((names[0], text, without))

    if chosen.text.strip():
        add(words.say("people.part.text", text=chosen.text.strip()), "text")
    if chosen.person:
        add(_whose(workspace, chosen.person), "person")
    if chosen.came:
        add(_import(workspace, chosen.came), "came")
    for facet in FACETS:
        if values := getattr(chosen, facet):
            told = words.join([value_text(workspace, facet, one) for one in values], by="list.or")
            name = f"people.part.{facet}"
            add(words.say(name, values=told) if name in words.sentences else told, facet)
    for field in ("cautioned", "tied", "changed", "planned"):
        asked = getattr(chosen, field)
        if asked is not None:
            add(words.say(f"people.part.{field}.{'yes' if asked else 'no'}"), field)
    for text, names in _ranges(workspace, chosen, words):
        add(text, *names)
    return found


def _ranges(workspace: Workspace, chosen: Filter, words: Words) -> Sequence[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, tuple[str, ...]]] = []
    day: Callable[[date | datetime | None], str] = lambda at: day_text(workspace, at)  # noqa: E731 - short
    last = chosen.until and chosen.until - timedelta(microseconds=1)
    if chosen.since and last:
        text = words.say("people.part.between", first=day(chosen.since), until=day(last))
        found.append((text, ("since", "until")))
    elif chosen.since:
        found.append((words.say("people.part.since", date=day(chosen.since)), ("since",)))
    elif last:
        found.append((words.say("people.part.until", date=day(last)), ("until",)))
    least, below = (None if one is None else words.percent(one) for one in (chosen.least, chosen.below))
    if least is not None and below is not None:
        text = words.say("people.part.certainty", least=least, below=below)
        found.append((text, ("least", "below")))
    elif least is not None:
        found.append((words.say("people.part.least", share=least), ("least",)))
    elif below is not None:
        found.append((words.say("people.part.below", share=below), ("below",)))
    if chosen.due_by == workspace.clock().date():
        found.append((words.say("people.part.due-now"), ("due_by",)))
    elif chosen.due_by:
        found.append((words.say("people.part.due", date=day(chosen.due_by)), ("due_by",)))
    return found


def _import(workspace: Workspace, deed: str) -> str:
    """Name the import with which people came."""
    words, when = workspace.content.words, workspace.store.caseload.when(deed)
    if when is None:
        return words.say("people.part.came.unknown")
    at, undone = when
    name = "people.part.came.undone" if undone else "people.part.came"
    return words.say(name, moment=words.moment(at.astimezone(workspace.clock().tzinfo)))


def _whose(workspace: Workspace, person: str) -> str:
    """Name the one person whom a filter means."""
    caseload = workspace.store.caseload
    (line, *_) = (*caseload.rows(caseload.ids(Filter(person=person))[:1]), None)
    name = (line.name or line.code) if line else ""
    return name or workspace.content.words.say("terminal.nobody")
