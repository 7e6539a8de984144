"""Ways from role to role, and what the routes page shows of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from careerfit.model.choice import Choice
from careerfit.model.content import MoveKind, Track
from careerfit.model.person import Where

Wish = Literal["fit", "years", "skills"]
WISHES: tuple[Wish, ...] = ("fit", "years", "skills")
FIELDS: Mapping[str, Where] = {
    "": "starting",
    "elsewhere": "elsewhere",
    "marketing": "marketing",
    "sales": "sales",
    "leading": "leading",
}
"""Beginnings that are not a role, by their name: "" is nothing yet."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One move of a route.

    Attributes:
        source: role id, "" for the way into the first role.
        kind: "start" for the way into the first role.
        years: least and most years in the source role that are still to come before; illustrative.
        gate: measurable condition; of a start, how people usually come to the role.
        gained: skills of this leg that the person has not, and no earlier leg gave.
        had: skills of this leg that the person has, or an earlier leg gave.
        wage_change: share by which the U.S. median wage changes (.09: 9 % more), None where not published.
        fit: mean, low and high end of the 95 % interval of the fit in the target role, None if not known.
        note: what is unusual about the move, "" for nothing.
        worked: years that the person has in the source role already; 0 but in the first leg.
        usual: least and most years in the source role before, with those that the person has already.

    """

    source: str
    target: str
    kind: MoveKind | Literal["start"]
    years: tuple[float, float]
    gate: str
    gained: tuple[str, ...]
    had: tuple[str, ...]
    wage_change: float | None
    fit: tuple[float, float, float] | None
    note: str = ""
    worked: float = 0.0
    usual: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Route:
    """A way from one role (or from nothing yet) to another, without circles."""

    legs: tuple[Leg, ...]
    years: tuple[float, float]  # still to come
    gained: tuple[str, ...]  # skills to gain on the whole way, each once
    fit: float | None  # along the way, -1..1; see careers.figures
    best_in: tuple[Wish, ...]  # in what no other route is better; nearly equal fits count as equal
    unwished: tuple[str, ...] = ()  # role ids on the way that go against the person's wishes

    @property
    def roles(self) -> tuple[str, ...]:
        """Role ids on the way, the first and the last included."""
        first = (self.legs[0].source,) if self.legs and self.legs[0].source else ()
        return (*first, *(leg.target for leg in self.legs))


@dataclass(frozen=True, slots=True)
class MapNode:
    """One role on the map."""

    role: str
    title: str
    track: Track
    column: int  # stage: 0 entry ... 4 executive
    row: int
    band_text: str  # "strong fit"; "" when not known
    on_route: bool
    mine: bool  # where the person stands


@dataclass(frozen=True, slots=True)
class MapEdge:
    """One move on the map."""

    source: str
    target: str
    kind: MoveKind
    on_route: bool


@dataclass(frozen=True, slots=True)
class SkillMark:
    """One skill of a leg, with whether the person has it."""

    id: str
    name: str
    had: bool


@dataclass(frozen=True, slots=True)
class LegRow:
    """One leg in words."""

    source: str
    target: str
    heading: str  # "Step 3: Growth Marketer, cross-over, 1 to 3 years"
    gate: str
    skills: tuple[SkillMark, ...]
    skills_sentence: str
    fit_sentence: str  # "" when not known
    fit: tuple[float, float, float] | None
    wage_sentence: str
    note: str
    worked: str = ""  # "Of the usual 3 to 5 years in this role you have 8 ...", "" without any
    against: str = ""  # which wish the role goes against, "" for none


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One route that can be chosen."""

    roles: tuple[str, ...]  # ids, the first and the last included; identifies the route
    title: str  # "SEO Specialist > Marketing Analyst > ..."
    sentence: str  # years, skills to gain, fit along the way
    best_in: tuple[Wish, ...]
    best_text: str  # "Best fit", "Fewest years and fewest new skills", "" otherwise
    legs: tuple[LegRow, ...]
    against: str = ""  # which roles on the way go against which wish, "" for none


@dataclass(frozen=True, slots=True)
class RoutesScreen:
    """The routes page: where from, where to, the ways, and the map."""

    person: str
    session: str  # the result whose fits are shown, "" without one
    source: str  # role id, or one of `FIELDS`
    target: str
    sources: tuple[Choice, ...]
    targets: tuple[Choice, ...]  # CMO and CRO first
    wish: Wish
    headline: str
    about: str  # how many routes, in what order, years are illustrative
    routes: tuple[RouteRow, ...]  # best by the wish first; () when there is none
    chosen: int  # index in routes of the one that is drawn on the map, -1 without routes
    stages: tuple[str, ...]  # names of the map's columns
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    skills: tuple[SkillMark, ...]  # to gain on the shown routes or had, for "skills that I have"
    can_plan: bool
    nothing: str  # why there is no route and what to try, "" when there is one
