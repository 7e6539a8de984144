"""A user's problem as an error, an author's mistake as a value."""

from dataclasses import dataclass

from careerfit.model.words import Words


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


def in_words(error: CareerfitError, words: Words) -> CareerfitError:
    """Return the same problem in the language of these words; one without a name stays as it is."""
    if f"error.{error.name}" not in words.sentences:
        return error
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
