"""What the pages show by which things come into the counselor's workspace and go out of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

Kind = Literal["sheets", "files", "bundle"]
"""What comes in: answer sheets of one file, files that people saved for their counselor, one bundle."""
TakeKind = Literal["results", "answers", "cohort", "bundle", "reports"]
TAKE_KINDS: tuple[TakeKind, ...] = get_args(TakeKind)
Ending = Literal[".csv", ".xlsx", ".json"]
ENDINGS: tuple[Ending, ...] = get_args(Ending)
Naming = Literal["number", "code", "name"]
NAMINGS: tuple[Naming, ...] = get_args(Naming)


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One column of an answers file, and what it is taken for.

    Attributes:
        place: of the column, as spreadsheet programs name it ("A", "B" ...).
        heading: as the file has it; columns of one heading are taken for the same.
        samples: the first cells in one line.
        target: item id, "person", "date", or "" for a column that is passed over.
        target_text: the same in words.
        settled: whether this is what the heading itself says.

    """

    place: str
    heading: str
    samples: str
    target: str
    target_text: str
    settled: bool = True


@dataclass(frozen=True, slots=True)
class BringScreen:
    """What files would bring, before anything is written.

    Attributes:
        title: which files.
        summary: what they would bring, in sentences.
        columns: of an answers file.
        targets: what a column may be taken for, id and words.
        rows: of other files, what each holds: who, what, file.
        faults: the first of them; with any, nothing can come in.
        fault_sentence: how many there are, "" for none.
        all_faults: all of them, a line each, to copy or to save.
        all_new: whether each row is somebody new; None where there is no such choice.
        button: what bringing in would do, "" where nothing can come in.

    """

    title: str
    summary: tuple[str, ...]
    columns: tuple[ColumnRow, ...] = ()
    targets: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[str, str, str], ...] = ()
    faults: tuple[str, ...] = ()
    fault_sentence: str = ""
    all_faults: str = ""
    all_new: bool | None = None
    button: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What was brought in or taken out, in sentences.

    Attributes:
        title: the sentence that matters most.
        lines: what else there is to say.
        folder: where it was written, "" where nothing was.
        person: id of the one person that it is about, "" for several.

    """

    title: str
    lines: tuple[str, ...] = ()
    folder: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class TakeOptions:
    """What is to be taken out, and how.

    Attributes:
        kind: what.
        ending: of results, answers and cohort.
        anonymous: of results and answers.
        naming: by what the files of reports are called.
        with_name: whether the name stands in the reports.

    """

    kind: TakeKind = "results"
    ending: Ending = ".xlsx"
    anonymous: bool = False
    naming: Naming = "number"
    with_name: bool = True


@dataclass(frozen=True, slots=True)
class TakeScreen:
    """What is to be taken out of the workspace.

    Attributes:
        lines: whose, in a sentence.
        narrowed: whether less than the whole list is meant.
        options: as chosen.
        kinds: what can be taken out: kind and words.
        refused: why what is chosen cannot be taken out, "" where it can.
        about: what is written, in sentences.
        left_out: what is left out and what cannot be promised.
        suggestion: name of the file, or of the folder for reports.
        folder: whether a folder is asked for.
        names: examples of the files' names, for reports.

    """

    lines: str
    narrowed: bool
    options: TakeOptions
    kinds: tuple[tuple[TakeKind, str], ...]
    refused: str
    about: tuple[str, ...]
    left_out: tuple[str, ...]
    suggestion: str
    folder: bool = False
    names: str = ""


@dataclass(frozen=True, slots=True)
class ExchangeScreen:
    """The place "In and out": what can be done, and what came in last."""

    lines: str
    recent: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TrashRow:
    """A person or a single result in the trash; ``session`` is "" for a person."""

    person: str
    session: str
    who: str
    what: str
    when: str


@dataclass(frozen=True, slots=True)
class TrashScreen:
    """What is in the trash, last first."""

    sentence: str
    rows: tuple[TrashRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A copy of the database that holds somebody who is to be erased."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True)
class EraseScreen:
    """What erasing would do.

    Attributes:
        persons: ids of those who are still there.
        title: how many people and single questionnaires.
        who: their names, the first of them.
        what: what goes with them.
        warnings: what cannot be undone and what is not known.
        copies: beside the database that hold one of them.
        confirm: the sentence to agree to.
        button: what the button does, "" where nothing is left to erase.
        sessions: ids of single questionnaires whose people stay.

    """

    persons: tuple[str, ...]
    title: str
    who: str
    what: tuple[str, ...]
    warnings: tuple[str, ...]
    copies: tuple[CopyRow, ...]
    confirm: str
    button: str
    sessions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TypedItem:
    """One question of the paper form: its number and text, and how its answers are called."""

    id: str
    number: int
    text: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """A paper form that is being typed in.

    Attributes:
        person: name or code.
        day: that stands on the form, as ISO text, "" for none.
        answers: category by item id; an item that is left out on the form is not in it.

    """

    person: str = ""
    day: str = ""
    answers: tuple[tuple[str, int], ...] = ()
