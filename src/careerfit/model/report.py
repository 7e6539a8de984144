"""A report in finished sentences, the questionnaire on paper, and what their pages offer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from careerfit.model.content import Format, Track
from careerfit.model.screens import ScaleRow, TrackShare

Direction = Literal["ltr", "rtl"]
Labels = Mapping[str, str]
"""Fixed words of a document, such as its headings, by name."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a person wants in their report."""

    with_name: bool = True
    with_plan: bool = True
    with_answers: bool = False


@dataclass(frozen=True, slots=True)
class ReportRole:
    """One role of a report, with the fit that is drawn beside it: None where nothing may recommend it."""

    id: str
    title: str
    family: str
    track: Track
    line: str  # family, share and band in words
    fit: tuple[float, float, float] | None  # low end, mean and high end of the 95 % interval
    fit_text: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportPlan:
    """The way on that a person chose."""

    name: str
    sentence: str  # goal and progress
    steps: tuple[str, ...]
    next_step: str


@dataclass(frozen=True, slots=True)
class ReportStep:
    """One thing to do next."""

    heading: str
    lines: tuple[str, ...]  # sentences
    list: bool = False  # each for itself, rather than one after another


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One question with the answer that was given."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Report:
    """A told result with what follows from it, ready to be set as HTML.

    Attributes:
        language: language code of the texts.
        direction: in which they are read.
        title: neutral, without a word about the person; also of the document's metadata.
        name: what the person is called, "" to leave it out.
        about: date and whether provisional.
        tracks: shares of the bar, () when there are none.
        roles_about: what the list of roles says, or that it recommends nothing.
        scale_notes: a sentence a scale.
        answers: every question answered, () to leave them out.
        versions: of program, questions and roles.
        labels: headings and fixed words.
        counselor: notes that a counselor wrote for the report, in the order written.

    """

    language: str
    direction: Direction
    title: str
    name: str
    about: str
    headline: str
    certainty: str
    tracks: tuple[TrackShare, ...]
    tracks_sentence: str
    scales: tuple[ScaleRow, ...]
    scale_notes: tuple[str, ...]
    roles_about: str
    roles: tuple[ReportRole, ...]
    plan: ReportPlan | None
    steps: tuple[ReportStep, ...]
    cautions: tuple[str, ...]
    answers: tuple[AnswerLine, ...]
    pledge: str
    versions: str
    attribution: tuple[str, ...]
    labels: Labels
    counselor: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportScreen:
    """The report page: the report as it will be printed, and what can be chosen."""

    session: str
    report: Report
    options: ReportOptions
    can_name: bool  # the person has a name
    can_plan: bool  # the person has a plan
    file_name: str  # suggested, without an ending


@dataclass(frozen=True, slots=True)
class PaperItem:
    """One question on paper; options in the pack's own order."""

    number: int
    id: str
    text: str
    ends: tuple[str, ...]  # of a pair, otherwise ()
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperPart:
    """Questions of one format, with what is asked of all of them."""

    format: Format
    stem: str
    help: str
    options: tuple[str, ...]  # common to all, () for situations
    items: tuple[PaperItem, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """The full questionnaire on paper."""

    language: str
    direction: Direction
    title: str
    lead: tuple[str, ...]  # instructions, a paragraph each
    parts: tuple[PaperPart, ...]
    thanks: str
    pledge: str
    versions: str
    labels: Labels


@dataclass(frozen=True, slots=True)
class PaperScreen:
    """The page of the questionnaire on paper."""

    paper: Paper
    file_name: str  # suggested, without an ending
    sheet_name: str  # of the answer sheet, with its ending
    language: str
    languages: tuple[tuple[str, str], ...]  # code and the language's own name


@dataclass(frozen=True, slots=True)
class FileOptions:
    """What a person puts into the file for their counselor besides answers and result."""

    with_name: bool = True
    with_plan: bool = True
    with_notes: bool = False


@dataclass(frozen=True, slots=True)
class FileSection:
    """One part of a file as a person can check it before it is saved: its title and its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileScreen:
    """The page of the file for one's counselor."""

    session: str
    headline: str
    options: FileOptions
    can_name: bool
    can_plan: bool
    can_notes: bool
    sections: tuple[FileSection, ...]  # all that is in the file
    left_out: str  # what never is
    size: str
    file_name: str  # suggested, with its ending
