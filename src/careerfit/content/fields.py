"""Reads the fields of a mapping by name and kind; the small language in which all our files are described.

Each reader returns a harmless value when the field is at fault, so that reading goes on and every fault of
a file is found at once; whoever reads must look at the faults before using what was read.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from careerfit.content import nodes
from careerfit.content.faults import FileFaults, shown
from careerfit.content.files import is_language
from careerfit.content.nodes import Node, Place, Scalar, Table
from careerfit.content.suggestion import did_you_mean

LONGEST_TEXT = 2000
LONGEST_ID = 40

Choice = TypeVar("Choice", bound=str)

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,9})")
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,15}\.?[0-9]{0,20}|\.[0-9]{1,20})(?:[eE][-+]?[0-9]{1,2})?")


def is_id(text: str) -> bool:
    """Whether this is a well-formed id: lowercase words and digits joined by hyphens."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None


def as_number(text: str) -> float | None:
    """Return a number written in digits, with a point or exponent where needed; None for anything else."""
    return float(text) if _NUMBER.fullmatch(text) else None


def read_text(node: Node, faults: FileFaults) -> str:
    """Read a text, "" when it is none; refuse what YAML takes for something else without quotes."""
    if not isinstance(node, Scalar):
        kind = "list" if isinstance(node, nodes.Sequence) else "mapping"
        faults.add(node.place, "text-expected", f"A {kind} stands where a text belongs.", "Write one text.")
        return ""
    text = node.text.strip()
    if not text:
        faults.add(node.place, "text-empty", "There is no text here.", "Write it, or remove the field.")
    elif node.meaning != "text":
        message = f"YAML reads {shown(text)} as a {node.meaning}, not as text."
        faults.add(node.place, "text-not-string", message, f"Quote it: {shown(text)}.")
    elif len(text) > LONGEST_TEXT:
        message = f"The text has {len(text):,} characters."
        faults.add(node.place, "text-too-long", message, f"Keep it under {LONGEST_TEXT:,} characters.")
    else:
        return text
    return ""


def read_number(node: Node, low: float, high: float, faults: FileFaults) -> float | None:
    """Read a number within low..high, None when it is none."""
    value = as_number(node.text) if isinstance(node, Scalar) and node.meaning == "number" else None
    if value is None:
        written = shown(node.text) if isinstance(node, Scalar) else "A list or mapping"
        remedy = "Write a plain number such as 0.5, without quotes."
        faults.add(node.place, "number-expected", f"{written} is no number.", remedy)
    elif not low <= value <= high:
        message = f"{node.text if isinstance(node, Scalar) else value} is out of range."
        faults.add(node.place, "number-out-of-range", message, f"Choose a value from {low:g} to {high:g}.")
        return None
    return value


def read_whole(node: Node, low: int, high: int, faults: FileFaults) -> int | None:
    """Read a whole number within low..high, None when it is none."""
    if isinstance(node, Scalar) and node.meaning == "number" and _WHOLE.fullmatch(node.text):
        value = read_number(node, low, high, faults)
        return None if value is None else int(value)
    written = shown(node.text) if isinstance(node, Scalar) else "A list or mapping"
    faults.add(node.place, "number-expected", f"{written} is no whole number.", "Write it without quotes.")
    return None


def read_id(node: Scalar, faults: FileFaults) -> str:
    """Read an id, "" when it is malformed."""
    text = read_text(node, faults)
    if text and not is_id(text):
        message = f"The id {shown(text)} is malformed."
        remedy = f"Use lowercase letters, digits and single hyphens, a letter first, up to {LONGEST_ID}."
        faults.add(node.place, "bad-id", message, remedy)
        return ""
    return text


class Fields:
    """The fields of one mapping; `done` reports the fields that nobody read.

    Args:
        at: where to report that a field is missing.
        node: what stands there; anything but a mapping is reported here.

    """

    def __init__(self, at: Place, node: Node | None, faults: FileFaults) -> None:
        self.at = at
        self.faults = faults
        self.usable = isinstance(node, Table)
        self._pairs = {key.text: (key, value) for key, value in node.pairs} if isinstance(node, Table) else {}
        self._read: set[str] = set()
        if node is not None and not self.usable:
            message = "Fields (name: value) are expected here."
            faults.add(node.place, "fields-expected", message, "Write them below, indented by two spaces.")

    def __contains__(self, name: str) -> bool:
        return name in self._pairs

    def place(self, name: str) -> Place:
        """Return where a field's value stands, or where the field would belong."""
        return self._pairs[name][1].place if name in self._pairs else self.at

    def fault(self, name: str, rule: str, message: str, remedy: str) -> None:
        """Report a fault at a field's value."""
        self.faults.add(self.place(name), rule, message, remedy)

    def written(self, name: str) -> str:
        """Return a field's text as it is written, "" when it has none; reports nothing."""
        node = self._pairs[name][1] if name in self._pairs else None
        return node.text.strip() if isinstance(node, Scalar) else ""

    def node(self, name: str, *, optional: bool = False) -> Node | None:
        """Return what stands in a field; report it when it is missing and not optional."""
        self._read.add(name)
        if name in self._pairs:
            return self._pairs[name][1]
        if self.usable and not optional:
            self.faults.add(self.at, "field-missing", f"The field {name} is missing here.", f"Add {name}: …")
        return None

    def text(self, name: str, *, optional: bool = False) -> str:
        """Read a text, "" when there is none."""
        node = self.node(name, optional=optional)
        return "" if node is None else read_text(node, self.faults)

    def id(self, name: str, *, optional: bool = False) -> str:
        """Read an id, "" when there is none."""
        node = self.node(name, optional=optional)
        if isinstance(node, Scalar):
            return read_id(node, self.faults)
        return "" if node is None else read_text(node, self.faults)

    def language(self, name: str) -> str:
        """Read a language code."""
        code = self.text(name)
        if code and not is_language(code):
            self.fault(
                name, "bad-language", f"{shown(code)} is no language code.", "Write a code such as en."
            )
        return code

    def texts(self, name: str, least: int = 1, most: int = 12) -> tuple[str, ...]:
        """Read a list of different texts, () when there is none or an entry is at fault."""
        texts: dict[str, Place] = {}
        nodes_read = self._list(name, least, most)
        for node in nodes_read:
            text = read_text(node, self.faults)
            if text in texts:
                message = f"{shown(text)} stands in this list twice."
                self.faults.add(node.place, "twice-in-list", message, "Remove one of the two.")
            elif text:
                texts[text] = node.place
        return tuple(texts) if len(texts) == len(nodes_read) else ()

    def choices(self, name: str, known: Sequence[str], least: int = 1) -> tuple[str, ...]:
        """Read a list of words of which each must be a known one."""
        texts = self.texts(name, least, len(known))
        node = self._pairs[name][1] if name in self._pairs else None
        for entry in node.nodes if isinstance(node, nodes.Sequence) else ():
            if isinstance(entry, Scalar) and entry.text.strip() in texts:
                self._choose(entry.text.strip(), known, entry.place, name)
        return texts

    def choice(self, name: str, known: Sequence[Choice]) -> Choice:
        """Read one of the known words; the first one when it is at fault."""
        text = self.text(name)
        for word in known:
            if word == text:
                return word
        if text:
            self._choose(text, known, self.place(name), name)
        return known[0]

    def number(self, name: str, low: float, high: float) -> float | None:
        """Read a number within low..high."""
        node = self.node(name)
        return None if node is None else read_number(node, low, high, self.faults)

    def numbers(self, name: str, least: int, most: int, low: float, high: float) -> tuple[float, ...]:
        """Read a list of numbers within low..high, () when one is at fault."""
        read = [read_number(node, low, high, self.faults) for node in self._list(name, least, most)]
        return () if None in read else tuple(value for value in read if value is not None)

    def whole(self, name: str, low: int, high: int) -> int | None:
        """Read a whole number within low..high."""
        node = self.node(name)
        return None if node is None else read_whole(node, low, high, self.faults)

    def yes_no(self, name: str) -> bool:
        """Read true or false."""
        node = self.node(name)
        if node is None:
            return False
        if isinstance(node, Scalar) and node.meaning == "yes or no" and node.text in ("true", "false"):
            return node.text == "true"
        written = shown(node.text) if isinstance(node, Scalar) else "A list or mapping"
        message = f"{written} stands where true or false belongs."
        self.faults.add(node.place, "true-or-false", message, "Write true or false, without quotes.")
        return False

    def fields(self, name: str, *, optional: bool = False) -> "Fields":
        """Read a mapping of named fields."""
        node = self.node(name, optional=optional)
        place = self._pairs[name][0].place if node is not None else self.at
        return Fields(place, node, self.faults)

    def entries(self, name: str, *, optional: bool = False) -> "Fields":
        """Read a mapping whose keys are the author's own, to be walked with `pairs`; it must not be empty."""
        entries = self.fields(name, optional=optional)
        if entries.usable and next(entries.pairs(), None) is None:
            self.fault(name, "list-size", f"Nothing stands under {name}.", "Write at least one entry.")
        return entries

    def each(self, name: str, least: int, most: int) -> "Iterator[Fields]":
        """Yield the fields of each entry of a list of mappings."""
        for node in self._list(name, least, most):
            if self.faults.full:
                return
            yield Fields(node.place, node, self.faults)

    def pairs(self) -> Iterator[tuple[Scalar, Node]]:
        """Yield all keys with what stands there, whatever they are called, until the faults are full."""
        for pair in self._pairs.values():
            if self.faults.full:
                return
            yield pair

    def identified(self) -> "Iterator[tuple[str, Fields]]":
        """Yield id and fields of each entry whose key is a well-formed id."""
        for key, node in self.pairs():
            if entry_id := read_id(key, self.faults):
                yield entry_id, Fields(key.place, node, self.faults)

    def let_be(self) -> None:
        """Take all fields as read, where a fault makes it unknowable which belong here."""
        self._read.update(self._pairs)

    def done(self) -> None:
        """Report every field that is not known here."""
        for name, (key, _) in self._pairs.items():
            if name not in self._read and not self.faults.full:
                message = f"The field {shown(name)} is not known here."
                self.faults.add(key.place, "unknown-field", message, did_you_mean(name, self._read))

    def _list(self, name: str, least: int, most: int) -> tuple[Node, ...]:
        node = self.node(name)
        if node is None:
            return ()
        if not isinstance(node, nodes.Sequence):
            message = f"A list is expected for {name}."
            self.faults.add(
                node.place, "list-expected", message, "Write [one, two] or lines that start with -."
            )
            return ()
        if not least <= len(node.nodes) <= most:
            wanted = f"{least}" if least == most else f"{least} to {most}"
            message = f"The list {name} has {len(node.nodes)} entries."
            self.faults.add(node.place, "list-size", message, f"Write {wanted}.")
            return ()
        return node.nodes

    def _choose(self, text: str, known: Sequence[str], place: Place, name: str) -> None:
        if text not in known and not self.faults.full:
            message = f"{shown(text)} is not known as {name}."
            self.faults.add(place, "unknown-word", message, did_you_mean(text, known))
