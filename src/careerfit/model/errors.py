"""A user's problem as an error, an author's mistake as a value."""

from dataclasses import dataclass


class CareerfitError(Exception):
    """Something that a person can mend: what happened, and what to do about it.

    Args:
        title: one short sentence that names what went wrong and where.
        message: what to do about it, in one or two sentences.

    """

    def __init__(self, title: str, message: str) -> None:
        super().__init__(title, message)
        self.title = title
        self.message = message

    def __str__(self) -> str:
        return f"{self.title}\n{self.message}" if self.message else self.title


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
