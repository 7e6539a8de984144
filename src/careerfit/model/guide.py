"""The field guide: marketing and sales compared, shared ground, funnel, alignment, glossary, questions."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comparison:
    """One aspect in which the two functions differ, with the scales that measure the difference."""

    id: str
    aspect: str
    marketing: str
    sales: str
    scales: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedGround:
    """What is marketing's alone, what belongs to both, what is sales' alone."""

    marketing: tuple[str, ...]
    both: tuple[str, ...]
    sales: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FunnelStage:
    """One stage of the funnel and what each function does there."""

    id: str
    title: str
    text: str
    marketing: str
    sales: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """One habit by which the two functions work together."""

    id: str
    title: str
    text: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the field; ``see`` names other terms."""

    id: str
    term: str
    meaning: str
    see: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that people ask, with its answer."""

    id: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class ScaleGuide:
    """What a scale has to do with the two functions: rows of the comparison and terms to read."""

    text: str
    rows: tuple[str, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """The field guide in one language."""

    language: str
    title: str
    introduction: str
    comparison: tuple[Comparison, ...]
    shared: SharedGround
    funnel: tuple[FunnelStage, ...]
    alignment: tuple[Alignment, ...]
    glossary: tuple[Term, ...]
    questions: tuple[Answered, ...]
    scales: Mapping[str, ScaleGuide]
