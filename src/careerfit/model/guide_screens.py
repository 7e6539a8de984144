"""What the field guide shows: the guide in sentences, with links between its parts, roles and scales."""

from dataclasses import dataclass
from typing import Literal

from careerfit.model.explore import FunnelScreen, RoleLink
from careerfit.model.guide import Alignment, Answered, SharedGround

Section = Literal["compare", "shared", "funnel", "together", "scale", "glossary", "questions"]
SECTIONS: tuple[Section, ...] = ("compare", "shared", "funnel", "together", "scale", "glossary", "questions")


@dataclass(frozen=True, slots=True)
class GuideLink:
    """A place in the guide that a text leads to."""

    section: Section
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One aspect in which the two fields differ, with links to the scales that measure the difference."""

    id: str
    aspect: str
    marketing: str
    sales: str
    scales: tuple[GuideLink, ...]


@dataclass(frozen=True, slots=True)
class StageCard:
    """One stage of the funnel, with the roles that work at it."""

    id: str
    title: str
    text: str
    marketing: str
    sales: str
    roles: tuple[RoleLink, ...]
    counted: str


@dataclass(frozen=True, slots=True)
class ScaleCard:
    """One scale: which difference it measures, where the person stands, and where to read on."""

    id: str
    name: str
    ends: str  # "from ... to ..." on a scale with two named ends, otherwise ""
    text: str
    mine: str  # where the open result lies, "" without one
    rows: tuple[GuideLink, ...]
    terms: tuple[GuideLink, ...]


@dataclass(frozen=True, slots=True)
class TermCard:
    """One term of the glossary."""

    id: str
    term: str
    meaning: str
    see: tuple[GuideLink, ...]


@dataclass(frozen=True, slots=True)
class GlossaryScreen:
    """The terms that a search leaves, by their first letters."""

    text: str
    letters: tuple[tuple[str, tuple[TermCard, ...]], ...]
    counted: str
    nothing: str  # what to try when no term is left, otherwise ""


@dataclass(frozen=True, slots=True)
class GuideScreen:
    """The whole guide; the glossary is read apart, because it is searched."""

    title: str
    introduction: str
    comparison: tuple[ComparisonRow, ...]
    shared: SharedGround
    shared_titles: tuple[str, str, str]  # marketing, both, sales
    shared_sentence: str
    funnel: FunnelScreen
    stages: tuple[StageCard, ...]
    together: tuple[Alignment, ...]
    scales: tuple[ScaleCard, ...]
    glossary: GlossaryScreen
    questions: tuple[Answered, ...]
