"""What is wrong with one value in a file that somebody made: where it stands, and what was expected."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from careerfit.model.words import Words

_PARTS = {"people": "person", "results": "result", "unfinished": "unfinished", "facts": "entry"}
_PART = re.compile(rf"({'|'.join(_PARTS)})\[(\d+)\]\.?")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; its text is English, in other languages it goes by its name.

    Attributes:
        place: of the value in the file, such as ``people[0].results[1].told.seed``; "" for the whole file.
        text: what is wrong.
        name: what the words of other languages know this fault by.
        values: what is filled into their sentences.
        kinds: kinds of values that were expected instead, as JSON names them.
        whose: what the person is called whose part of the file it is, "" where that is not known.

    """

    place: str
    text: str
    name: str
    values: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    whose: str = ""

    def __str__(self) -> str:
        return f"{self.place or 'the file'}: {self.text}"

    def inside(self, place: str) -> Self:
        """Return the same fault of a value that stands further inside."""
        return replace(self, place=".".join(part for part in (place, self.place) if part))

    def said(self, words: Words) -> str:
        """Say where it is and what is wrong."""
        values = dict(self.values)
        if self.kinds:
            kinds = [words.say(f"fault.kind.{kind}") for kind in self.kinds]
            values["kind"] = words.join(kinds, by="list.or")
        what = words.say(f"fault.value.{self.name}", **values)
        return words.say("fault.at", where=self._where(words), what=what)

    def _where(self, words: Words) -> str:
        """Say the place: whose part, which result, which field; counted from 1."""
        told, rest = [], self.place
        while part := _PART.match(rest):
            kind, number = _PARTS[part[1]], str(int(part[2]) + 1)
            if kind == "person" and self.whose:
                told.append(words.say("fault.in.called", number=number, name=self.whose))
            else:
                told.append(words.say(f"fault.in.{kind}", number=number))
            rest = rest[part.end() :]
        if rest:
            told.append(words.say("fault.in.field", field=rest))
        return ", ".join(told) or words.say("fault.in.file")


def fault(place: str, name: str, text: str, **values: object) -> Fault:
    """Return a fault; the text is English, with the values filled in where it names them."""
    told = {key: str(value) for key, value in values.items()}
    return Fault(place, text.format_map(told), name, told)
