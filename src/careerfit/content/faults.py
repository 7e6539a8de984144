"""Collects the faults of one folder, up to a limit, each with its place."""

from careerfit.content.nodes import Place
from careerfit.model.errors import Problem

MOST = 200
"""Faults reported at once; a hostile file must not make a long list either."""

RULE_TOO_MANY = "too-many-faults"
LONGEST_SHOWN = 60  # characters of a value that a message repeats


def shown(value: str) -> str:
    """Return a value as a message repeats it: in quotes, on one line, shortened."""
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in value[: LONGEST_SHOWN + 1])
    return f'"{line[:LONGEST_SHOWN]}…"' if len(line) > LONGEST_SHOWN else f'"{line}"'


class Faults:
    """The faults found so far in the files of one folder."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def __len__(self) -> int:
        return len(self._found)

    @property
    def full(self) -> bool:
        """Whether further faults are no longer collected."""
        return len(self._found) > MOST

    def add(self, file: str, place: Place, rule: str, message: str, remedy: str) -> None:
        """Add a fault; past the limit, say once that there are more."""
        if self.full:
            return
        if len(self._found) == MOST:
            rule, message = RULE_TOO_MANY, f"There are more than {MOST} faults; the rest is not listed."
            remedy = "Mend these first and check again."
        self._found.append(Problem(file, place.line, place.column, rule, message, remedy))

    def sorted(self) -> tuple[Problem, ...]:
        """Return the faults by file, line and column."""
        last = self._found[MOST:]  # that there are more
        return (*sorted(self._found[:MOST]), *last)


class FileFaults:
    """The faults of one file: a `Faults` that knows which file it stands in."""

    def __init__(self, faults: Faults, file: str) -> None:
        self.all = faults
        self.file = file

    @property
    def full(self) -> bool:
        """Whether further faults are no longer collected."""
        return self.all.full

    def add(self, place: Place, rule: str, message: str, remedy: str) -> None:
        """Add a fault of this file."""
        self.all.add(self.file, place, rule, message, remedy)
