"""A user's problem as an error, an author's mistake as a value."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from careerfit.model.faults import Fault
from careerfit.model.words import Words

SHOWN_FAULTS = 20


class CareerfitError(Exception):
    """Something that a person can mend: what happened, and what to do about it.

    Args:
        title: one short sentence that names what went wrong and where.
        message: what to do about it, in one or two sentences.
        name: what the words of other languages know this error by, "" for one that only authors meet.
        places: what is filled into their sentences, such as ``path``.

    """

    def __init__(self, title: str, message: str, name: str = "", **places: object) -> None:
        super().__init__(title, message)
        self.title = title
        self.message = message
        self.name = name
        self.places = {place: str(value) for place, value in places.items()}

    def __str__(self) -> str:
        return f"{self.title}\n{self.message}" if self.message else self.title


class FaultsError(CareerfitError):
    """A file that cannot be read because of its values: each fault with its place, the first ones in full."""

    def __init__(self, path: Path, faults: Sequence[Fault]) -> None:
        self.path, self.faults = path, tuple(faults)
        shown = [str(fault) for fault in faults[:SHOWN_FAULTS]]
        if more := len(faults) - len(shown):
            shown.append(f"... and {more} more")
        shown.append("Ask for the file again, made by the newest careerfit and left as it was made.")
        told = "\n".join(shown)
        super().__init__(f"{path} cannot be read; nothing was taken over.", told, "file-faults", path=path)

    def said(self, words: Words) -> list[str]:
        """Say all faults, each with its place."""
        return [fault.said(words) for fault in self.faults]


def in_words(error: CareerfitError, words: Words) -> CareerfitError:
    """Return the same problem in the language of these words; one without a name stays as it is."""
    if f"error.{error.name}" not in words.sentences:
        return error
    if isinstance(error, FaultsError):
        shown = [fault.said(words) for fault in error.faults[:SHOWN_FAULTS]]
        if more := len(error.faults) - len(shown):
            shown.append(words.say("fault.more", count=more))
        title = words.say("error.file-faults", path=str(error.path))
        told = words.say("error.file-faults.remedy", faults="\n".join(shown))
        return CareerfitError(title, told, error.name)
    title = words.say(f"error.{error.name}", **error.places)
    remedy = words.say(f"error.{error.name}.remedy", **error.places)
    return CareerfitError(title, remedy, error.name, **error.places)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in a content file, with its place.

    Attributes:
        file: path of the file as it was named.
        line: 1-based line, 0 when the whole file is meant.
        column: 1-based column, 0 when the whole line is meant.
        rule: stable identifier of the rule that is broken, such as ``text-not-string``.
        message: what is wrong, naming the value.
        remedy: what to do.

    """

    file: str
    line: int
    column: int
    rule: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message} [{self.rule}] {self.remedy}"
