"""What the program works with: the content it loaded and, for actions, the store and the clock."""

import secrets
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from careerfit import paths
from careerfit.content import load
from careerfit.model.content import Catalogue, Pack
from careerfit.model.errors import CareerfitError, Problem
from careerfit.model.session import Session
from careerfit.model.words import Words
from careerfit.store.store import Store

_Value = TypeVar("_Value")
_SHOWN_PROBLEMS = 5


@dataclass(frozen=True, slots=True, eq=False)
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
    """Load a pack, a catalogue and the words; CareerfitError when authors' files have faults."""
    pack = _whole(load.pack(pack_folder), pack_folder)
    catalogue = _whole(load.catalogue(roles_folder), roles_folder)
    words = _whole(load.words(language), paths.WORDS)
    return Content(pack, catalogue, words)


def _whole(loaded: tuple[_Value | None, Sequence[Problem]], folder: Path) -> _Value:
    value, problems = loaded
    if value is None or problems:
        shown = [str(problem) for problem in problems[:_SHOWN_PROBLEMS]]
        if more := len(problems) - len(shown):
            shown.append(f"... and {more} more; see all with: careerfit check {folder}")
        raise CareerfitError(f"The content in {folder} has faults.", "\n".join(shown))
    return value


@contextmanager
def open_workspace(folder: Path, content: Content) -> Iterator[Workspace]:
    """Open the database in a folder, with the system's clock and randomness; closed at the end."""
    with Store.open(folder) as store:
        yield Workspace(content, store, now, new_id, new_seed)


def open_session(workspace: Workspace, session_id: str) -> Session:
    """Return a session that can go on; CareerfitError when it was begun with other questions."""
    session = workspace.store.session(session_id)
    if session.pack_digest != workspace.content.pack.digest:
        raise CareerfitError(
            f"This questionnaire was begun with another version of the questions ({session.pack_version}).",
            "Its answers are kept, but it cannot be gone on with. Please begin a new one.",
        )
    return session


def now() -> datetime:
    """Tell the time with the local offset from UTC."""
    return datetime.now().astimezone()


def new_id() -> str:
    """Make an id that no other installation makes: 12 hexadecimal digits."""
    return uuid.uuid4().hex[:12]


def new_seed() -> int:
    """Make a seed for the order of one questionnaire."""
    return secrets.randbelow(2**31)
