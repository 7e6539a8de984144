"""What a counselor notes about a person, as facts, and what follows from those that are not undone."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Literal, get_args

from careerfit.model import reading
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Fact

CaseKind = Literal[
    "case-note", "case-tag", "case-group", "case-follow-up", "case-name", "case-trash", "case-came",
    "case-brought", "case-grew",
]  # fmt: skip
CASE_KINDS: tuple[CaseKind, ...] = get_args(CaseKind)
Audience = Literal["private", "report"]
Progress = Literal["open", "done"]
WRITER = "counselor"

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class CaseFact:
    """One thing to note about a person, before it gets its number.

    Attributes:
        person: id.
        kind: what it is about.
        subject: note id (case-note), follow-up id (case-follow-up), session id or "" for the person
            (case-trash, case-came, case-grew), the tag or group itself (case-tag, case-group), otherwise "".
        value: plain JSON values, by kind; the writer and the deed are added when it is kept:

            - case-note: ``text`` ("" takes the note away), ``audience``, ``due`` (date or null), ``state``
            - case-tag, case-group: ``on``
            - case-follow-up: ``due`` (null takes it away), ``state``, ``text``
            - case-name: ``name`` and ``code``, "" for none
            - case-trash: ``on``
            - case-came: nothing; what it names came with an import and goes when that is undone
            - case-grew: ``before`` (number of its events until then), ``events`` and ``told``, the rows that
              a merge added to a questionnaire that was unfinished here
            - case-brought: nothing; an import brought something that the person told, whose facts name it too

    """

    person: str
    kind: CaseKind
    subject: str
    value: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class CaseNote:
    """A counselor's note as it stands now."""

    id: str
    text: str
    audience: Audience
    due: date | None
    state: Progress
    at: datetime  # when it was first written


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A day on which a person is to be heard of again."""

    id: str
    due: date
    state: Progress
    text: str


@dataclass(frozen=True, slots=True)
class CaseState:
    """What a counselor has noted about one person, as it stands now.

    Attributes:
        name, code: what the counselor calls the person, "" for none.
        notes: in the order in which they were first written.
        tags, groups: in alphabetical order, whatever their case.
        follow_ups: the one due first first.
        trashed: whether the person is in the trash.
        hidden: sessions that are in the trash, or came with an import that was undone.
        absent: whether the person came with an import that was undone.

    """

    name: str = ""
    code: str = ""
    notes: tuple[CaseNote, ...] = ()
    tags: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    trashed: bool = False
    hidden: frozenset[str] = frozenset()
    absent: bool = False

    @property
    def due(self) -> date | None:
        """The first day on which something is still open, None when nothing is."""
        open_days = [note.due for note in self.notes if note.state == "open" and note.due]
        days = open_days + [one.due for one in self.follow_ups if one.state == "open"]
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """What a note said from one moment on; all of them are its history."""

    seq: int
    text: str
    audience: Audience
    due: date | None
    state: Progress
    at: datetime
    undone: bool


def folded(text: str) -> str:
    """Return a text as it is compared: without accents, without case, compatibility forms made plain."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize(
        "NFKC", "".join(sign for sign in parted if not unicodedata.combining(sign))
    ).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are searched: runs of letters and digits, folded."""
    return tuple(_WORD.findall(folded(text)))


def label_text(text: str) -> str:
    """Return a tag, group, name or code as it is kept: one line, single spaces, at most 200 characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200].rstrip()


def case_of(facts: Iterable[Fact], undone: Collection[str] = ()) -> CaseState:
    """Return what follows from a person's facts; CareerfitError for what cannot be read.

    Facts of deeds that are undone do not count, whatever came after them.
    """
    fold = _Fold()
    for fact in facts:
        take = _KINDS.get(fact.kind)
        if take is None:
            continue
        try:
            if reading.text(fact.value, "deed", "") not in undone:
                take(fold, fact)
            elif fact.kind == "case-came":
                fold.gone.add(fact.subject)
        except ValueError as error:
            raise CareerfitError(
                f"What was noted as number {fact.seq} ({fact.kind}) cannot be read: {error}",
                "It was changed outside of careerfit. Put a copy of the database from a backup in its place.",
                "noted-unreadable",
                seq=fact.seq,
                kind=fact.kind,
            ) from error
    return CaseState(
        name=fold.name,
        code=fold.code,
        notes=tuple(fold.notes.values()),
        tags=tuple(fold.labels["case-tag"][key] for key in sorted(fold.labels["case-tag"])),
        groups=tuple(fold.labels["case-group"][key] for key in sorted(fold.labels["case-group"])),
        follow_ups=tuple(sorted(fold.follow_ups.values(), key=lambda one: (one.due, one.id))),
        trashed="" in fold.trash,
        hidden=frozenset((fold.trash | fold.gone) - {""}),
        absent="" in fold.gone,
    )


def versions(facts: Iterable[Fact], note_id: str, undone: Collection[str] = ()) -> tuple[NoteVersion, ...]:
    """Return all that one note ever said, first to last, with what was undone marked."""
    found = []
    for fact in facts:
        if fact.kind == "case-note" and fact.subject == note_id:
            gone = reading.text(fact.value, "deed", "") in undone
            told = _note_of(fact)
            found.append(NoteVersion(fact.seq, told.text, told.audience, told.due, told.state, fact.at, gone))
    return tuple(found)


@dataclass(slots=True)
class _Fold:
    """The state while it is being folded; leaves this module only as a `CaseState`."""

    name: str = ""
    code: str = ""
    notes: dict[str, CaseNote] = field(default_factory=dict)
    labels: dict[str, dict[str, str]] = field(default_factory=lambda: {"case-tag": {}, "case-group": {}})
    follow_ups: dict[str, FollowUp] = field(default_factory=dict)
    trash: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)


def _note_of(fact: Fact) -> CaseNote:
    return CaseNote(
        fact.subject,
        reading.text(fact.value, "text"),
        reading.choice(fact.value, "audience", get_args(Audience), "private"),
        reading.day(fact.value, "due"),
        reading.choice(fact.value, "state", get_args(Progress), "open"),
        fact.at,
    )


def _note(fold: _Fold, fact: Fact) -> None:
    told, old = _note_of(fact), fold.notes.get(fact.subject)
    if not told.text:
        fold.notes.pop(fact.subject, None)
        return
    first = told.at if old is None else old.at
    fold.notes[told.id] = CaseNote(told.id, told.text, told.audience, told.due, told.state, first)


def _label(kind: CaseKind, fold: _Fold, fact: Fact) -> None:
    key = folded(fact.subject)
    if reading.flag(fact.value, "on"):
        fold.labels[kind][key] = fact.subject
    else:
        fold.labels[kind].pop(key, None)


def _follow_up(fold: _Fold, fact: Fact) -> None:
    due = reading.day(fact.value, "due")
    if due is None:
        fold.follow_ups.pop(fact.subject, None)
        return
    state: Progress = reading.choice(fact.value, "state", get_args(Progress), "open")
    fold.follow_ups[fact.subject] = FollowUp(fact.subject, due, state, reading.text(fact.value, "text", ""))


def _name(fold: _Fold, fact: Fact) -> None:
    fold.name = reading.text(fact.value, "name", "")
    fold.code = reading.text(fact.value, "code", "")


def _trash(fold: _Fold, fact: Fact) -> None:
    if reading.flag(fact.value, "on"):
        fold.trash.add(fact.subject)
    else:
        fold.trash.discard(fact.subject)


def _came(fold: _Fold, fact: Fact) -> None:
    """Count as there again, as when the same arrived with a later import."""
    fold.gone.discard(fact.subject)


_KINDS: Mapping[str, Callable[[_Fold, Fact], None]] = {
    "case-note": _note,
    "case-tag": partial(_label, "case-tag"),
    "case-group": partial(_label, "case-group"),
    "case-follow-up": _follow_up,
    "case-name": _name,
    "case-trash": _trash,
    "case-came": _came,
}
