"""Who looks at a role, where words are found in it, and what in it goes against a wish."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from careerfit.app import screens
from careerfit.app.result.telling import same_content
from careerfit.app.workspace import Content, Workspace
from careerfit.model.content import Role
from careerfit.model.person import PersonState, Wishes, state_of
from careerfit.model.screens import ResultScreen, RoleRow, ScaleRow
from careerfit.model.words import Words

# conditions that come in steps, from the least to the most
_STEPS: dict[str, tuple[str, ...]] = {
    "commission": ("none", "some", "large"),
    "cold_contact": ("none", "some", "daily"),
    "travel": ("rare", "some", "often"),
    "degree": ("not-needed", "helpful", "expected"),
}
_WORD = re.compile(r"[^\W_]+")
_LISTS: tuple[tuple[str, Callable[[Role], Iterable[str]]], ...] = (  # where words are looked for, best first
    ("title", lambda role: (role.title,)),
    ("also", lambda role: role.also),
    ("skill", lambda role: (skill.name for skill in role.skills)),
    ("summary", lambda role: (role.summary,)),
    ("activity", lambda role: role.activities),
    ("tool", lambda role: role.tools),
)
_UNSPOKEN = {"title", "summary"}  # where a card shows by itself that the word is there


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at the pages: what they told, and their open result as far as it can be compared."""

    state: PersonState
    result: ResultScreen | None  # None when none is open or it was told with other content
    outdated: bool  # one is open, but it was told with other content

    @property
    def roles(self) -> dict[str, RoleRow]:
        """The ranked roles of the open result, by id."""
        families = self.result.families if self.result else ()
        return {role.id: role for family in families for role in family.roles}

    @property
    def scales(self) -> dict[str, ScaleRow]:
        """The measured scales of the open result, by id."""
        return {row.id: row for row in self.result.scales if row.measured} if self.result else {}


def reader(workspace: Workspace, person: str = "", session: str = "") -> Reader:
    """Read what is known about a person ("" for nobody) and the result of a session ("" for none)."""
    state = state_of(workspace.store.facts(person)) if person else PersonState()
    if not session:
        return Reader(state, None, outdated=False)
    if not same_content(workspace.content, workspace.store.told(session)):
        return Reader(state, None, outdated=True)
    return Reader(state, screens.result(workspace, session), outdated=False)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words of a search were found in a role; a smaller rank is better."""

    rank: int
    field: str
    text: str


def search(role: Role, text: str) -> Hit | None:
    """Find each word of a text at the beginning of some word of a role; None when one is nowhere.

    Case and accents do not count. Each word counts where it stands best; a text without words is found
    everywhere.
    """
    rank, where = 0, ("", "")
    for word in _WORD.findall(folded(text)):
        hit = _best(role, word)
        if hit is None:
            return None
        place, field, told = hit
        rank += place
        if field not in _UNSPOKEN and not where[0]:
            where = field, told
    return Hit(rank, *where)


def folded(text: str) -> str:
    """Return a text without accents and case, for comparing."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def against(role: Role, wishes: Wishes) -> tuple[str, ...]:
    """Return the names of the wishes that a role goes against; an unknown wage goes against none."""
    conditions = role.conditions
    found = [
        name
        for name, steps in _STEPS.items()
        if steps.index(getattr(conditions, name)) > steps.index(getattr(wishes, name))
    ]
    if conditions.manages_people and not wishes.manages_people:
        found.append("manages_people")
    if role.wage.median is not None and role.wage.median < wishes.least_wage:
        found.append("least_wage")
    return tuple(found)


def condition_text(role: Role, name: str, words: Words) -> str:
    """Say what a role asks for in one condition."""
    if name == "manages_people":
        return words.say(f"explore.manages-people.{'yes' if role.conditions.manages_people else 'no'}")
    if name == "least_wage":
        return words.say("explore.wage.median", wage=words.money(role.wage.median or 0))
    return words.say(f"explore.{name.replace('_', '-')}.{getattr(role.conditions, name)}")


def place_of(content: Content, role: Role) -> str:
    """Return track, stage and family of a role in words."""
    words, family = content.words, content.catalogue.family(role.family)
    parts = words.say(f"track.{role.track}"), words.say(f"explore.stage.{role.stage}"), family.title
    return " · ".join(parts)


def _best(role: Role, word: str) -> tuple[int, str, str] | None:
    for place, (field, texts) in enumerate(_LISTS):
        for text in texts(role):
            for index, other in enumerate(_WORD.findall(folded(text))):
                if other.startswith(word):
                    return 2 * place + (index > 0 or field != "title"), field, text
    return None
