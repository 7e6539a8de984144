"""What the program works with: the content it loaded and, for actions, the store and the clock."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from careerfit import paths
from careerfit.content import load
from careerfit.model.content import Catalogue, Pack
from careerfit.model.errors import CareerfitError, Problem
from careerfit.model.program import command
from careerfit.model.session import Session
from careerfit.model.words import Words
from careerfit.store.store import Store

if TYPE_CHECKING:  # see load_guide
    from careerfit.model.guide import Guide

_Value = TypeVar("_Value")
_SHOWN_PROBLEMS = 5


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # its repr would be 600 kB
class Content:
    """One pack, one catalogue and the words of one language."""

    pack: Pack
    catalogue: Catalogue
    words: Words


@dataclass(frozen=True, slots=True)
class Workspace:
    """Content and store, with the sources of time, ids and seeds that actions may use."""

    content: Content
    store: Store
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    new_seed: Callable[[], int]


def load_content(
    pack_folder: Path = paths.PACK, roles_folder: Path = paths.ROLES, language: str = "en"
) -> Content:
    """Load a pack, a catalogue and the words of a language; CareerfitError when authors' files have faults.

    Where pack or catalogue lack the language, their texts are in their own, beside sentences in this one.
    """
    pack, catalogue = load_pack(pack_folder, language), load_catalogue(roles_folder, language)
    if not {scale.id for scale in pack.scales} & set(catalogue.weights):
        raise CareerfitError(
            f"The questions in {pack_folder} measure no scale of the roles in {roles_folder}.",
            f"These measure {', '.join(scale.id for scale in pack.scales)}; the roles are compared on "
            f"{', '.join(catalogue.weights)}. Name a pack and roles that belong together.",
        )
    words = load_words(language)
    return Content(pack, catalogue, words)


def load_pack(folder: Path, language: str = "en") -> Pack:
    """Load a pack; CareerfitError when its files have faults."""
    return _whole(load.pack(folder, language), folder)


def load_catalogue(folder: Path, language: str = "en") -> Catalogue:
    """Load a catalogue; CareerfitError when its files have faults."""
    return _whole(load.catalogue(folder, language), folder)


def load_words(language: str = "en") -> Words:
    """Load the sentences of a language; CareerfitError when the file has faults."""
    return _whole(load.words(language), paths.WORDS)


def load_guide(language: str = "en") -> Guide:
    """Load the field guide, which only its own pages need; CareerfitError when its files have faults."""
    return _whole(load.guide(language), paths.GUIDE)


def _whole(loaded: tuple[_Value | None, Sequence[Problem]], folder: Path) -> _Value:
    value, problems = loaded
    if value is None or problems:
        shown = [str(problem) for problem in problems[:_SHOWN_PROBLEMS]]
        if more := len(problems) - len(shown):
            shown.append(f"... and {more} more; see all with: {command()} check {folder}")
        raise CareerfitError(f"The content in {folder} has faults.", "\n".join(shown))
    return value


@contextmanager
def open_workspace(folder: Path, content: Content) -> Iterator[Workspace]:
    """Open the database in a folder, with the system's clock and randomness; closed at the end."""
    with Store.open(folder) as store:
        yield Workspace(content, store, now, new_id, new_seed)


@contextmanager
def beside(workspace: Workspace) -> Iterator[Workspace]:
    """Open the same database once more, for the thread that calls this; closed at the end.

    What is written through one is seen through the other as soon as it is whole.
    """
    with Store.open(workspace.store.path.parent) as store:
        yield replace(workspace, store=store)


def open_session(workspace: Workspace, session_id: str) -> Session:
    """Return a session that can go on; CareerfitError when it is finished or its questions have changed."""
    session = workspace.store.session(session_id)
    if workspace.store.is_told(session_id):
        raise CareerfitError(
            "This questionnaire is finished and has its result.",
            "Open the result, or begin a new questionnaire.",
            "finished",
        )
    if session.pack_digest != workspace.content.pack.digest:
        raise CareerfitError(
            f"This questionnaire was begun with another version of the questions ({session.pack_version}).",
            "Its answers are kept, but it cannot be gone on with. Please begin a new one.",
            "other-questions",
            version=session.pack_version,
        )
    return session


def now() -> datetime:
    """Tell the time with the local offset from UTC."""
    return datetime.now().astimezone()


def new_id() -> str:
    """Make an id that no other installation makes: 12 hexadecimal digits."""
    return secrets.token_hex(6)


def new_seed() -> int:
    """Make a seed for the order of one questionnaire."""
    return secrets.randbelow(2**31)
