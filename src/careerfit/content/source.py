"""Turns the bytes of a YAML file into nodes, refusing what is hostile; the only module that knows YAML.

The parser is asked for one event at a time and stopped at the first limit, so neither its time nor its
stack depends on what a file holds. (Composing with the C loader would end the process at 100,000 open
brackets: it calls itself for each.)
"""

import re

import yaml

from careerfit.content.faults import FileFaults, shown
from careerfit.content.nodes import Meaning, Node, Place, Scalar, Sequence, Table

DEEPEST = 20
MOST_NODES = 50_000

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # without libyaml: the same events, slower
_RESOLVER = yaml.resolver.Resolver()
_MEANINGS: dict[str, Meaning] = {
    "tag:yaml.org,2002:str": "text",
    "tag:yaml.org,2002:bool": "yes or no",
    "tag:yaml.org,2002:int": "number",
    "tag:yaml.org,2002:float": "number",
    "tag:yaml.org,2002:null": "nothing",
    "tag:yaml.org,2002:timestamp": "time",
}
_NUMBER = re.compile(r"[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+")
_TIME = re.compile(r"[0-9]{1,3}(?::[0-9]{2})+")
_YES_NO = re.compile(r"[yYnN]")  # booleans to other readers of YAML 1.1
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_HINTS = (
    ("mapping values are not allowed", "Put a text that holds a colon and a space in quotes."),
    ("cannot start any token", "Indent with spaces, not tabs, and put a text with special signs in quotes."),
    ("unexpected end of stream", "A quotation mark that opens here is never closed."),
    ("did not find expected ',' or", "Put list entries that hold a comma, colon, ? or bracket in quotes."),
    ("could not find expected ':'", "Write a colon and a space after the name of each field."),
    ("block end", "Check the indentation, and quote a text that goes on after a closing quotation mark."),
    ("did not find expected key", "Check the indentation, and quote a text that holds quotation marks."),
    ("escape", "Double the backslash, or use single quotes."),
)


def parse(data: bytes, faults: FileFaults) -> Node | None:
    """Return the tree of a YAML file, None when it is refused; the reasons go to ``faults``."""
    text = _decode(data, faults)
    if text is None:
        return None
    composer = _Composer(faults)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            if not composer.take(event):
                return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place()
        said = error.problem or "unknown"
        remedy = next(
            (hint for sign, hint in _HINTS if sign in said), "Check the indentation and the quotes."
        )
        faults.add(place, "yaml-syntax", f"This is not valid YAML: {said}.", remedy)
        return None
    except (yaml.YAMLError, ValueError) as error:
        faults.add(Place(), "yaml-syntax", f"This is not valid YAML: {shown(str(error))}.", "Check the file.")
        return None
    if composer.root is None:
        faults.add(Place(), "file-empty", "The file holds nothing.", "docs/packs.md shows what belongs here.")
    return None if composer.aliases else composer.root


def _decode(data: bytes, faults: FileFaults) -> str | None:
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rsplit(b"\n", 1)[-1].decode("utf-8", "replace")) + 1
        message = f"The byte {data[error.start]:#04x} is not UTF-8."
        faults.add(Place(line, column), "not-utf8", message, "Save the file as UTF-8.")
        return None
    if found := _CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        message = f"The control character U+{ord(found.group()):04X} stands here."
        faults.add(
            Place(line, column), "control-character", message, "Remove it; the file must be plain text."
        )
        return None
    return text


def _meaning(event: yaml.ScalarEvent) -> Meaning:
    """Return what readers of YAML take a scalar for; quotes and block style make anything a text."""
    if not event.implicit[0]:
        return "text"
    value = event.value
    if _TIME.fullmatch(value):
        return "time"
    if _NUMBER.fullmatch(value):
        return "number"
    if _YES_NO.fullmatch(value):
        return "yes or no"
    tag = _RESOLVER.resolve(yaml.ScalarNode, value, (True, False))  # type: ignore[no-untyped-call] # no stub
    return _MEANINGS.get(tag, "sign")


class _Composer:
    """Builds nodes from events without calling itself, and refuses what content never needs."""

    def __init__(self, faults: FileFaults) -> None:
        self.faults = faults
        self.root: Node | None = None
        self.aliases = False
        self.count = 0
        self.documents = 0
        self.stack: list[
            tuple[Place, bool, list[Node]]
        ] = []  # open collections: place, is a mapping, children

    def take(self, event: yaml.Event) -> bool:
        """Add one event to the tree; False when reading must stop here."""
        mark = event.start_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place()
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                message = "A second document starts here."
                self.faults.add(place, "yaml-documents", message, "Keep one document a file: remove the ---.")
                return False
        elif isinstance(event, yaml.NodeEvent):
            if not self._allowed(event, place):
                return False
            if isinstance(event, yaml.CollectionStartEvent):
                self.stack.append((place, isinstance(event, yaml.MappingStartEvent), []))
            else:
                self._close(self._scalar(event, place))
        elif isinstance(event, yaml.CollectionEndEvent):
            start, is_table, children = self.stack.pop()
            self._close(self._table(start, children) if is_table else Sequence(start, tuple(children)))
        return True

    def _allowed(self, event: yaml.NodeEvent, place: Place) -> bool:
        """Count a node and report what is not allowed; False when reading must stop."""
        self.count += 1
        if self.count > MOST_NODES:
            message = f"The file holds more than {MOST_NODES:,} values."
            self.faults.add(place, "yaml-too-many", message, "Split it into several files.")
            return False
        if len(self.stack) >= DEEPEST:
            message = f"Values are nested more than {DEEPEST} deep here."
            self.faults.add(place, "yaml-too-deep", message, "Content needs five levels at most.")
            return False
        if isinstance(event, yaml.AliasEvent):
            self.aliases = True
            message = f"An alias ({shown('*' + str(event.anchor))}) repeats another part of the file."
            self.faults.add(
                place, "yaml-alias", message, "Write the text out; quote a text that starts with *."
            )
        elif event.anchor is not None:
            message = f"An anchor ({shown('&' + event.anchor)}) names this part of the file."
            self.faults.add(place, "yaml-anchor", message, "Remove it; quote a text that starts with &.")
        tag = getattr(event, "tag", None)
        if tag is not None:
            message = f"The tag {shown(tag)} is set here."
            self.faults.add(place, "yaml-tag", message, "Remove it; quote a text that starts with !.")
        return not self.faults.full

    def _scalar(self, event: yaml.NodeEvent, place: Place) -> Scalar:
        if not isinstance(event, yaml.ScalarEvent):  # an alias, which has been reported
            return Scalar(place, "", "text")
        if found := _CONTROL.search(event.value):
            message = f"An escape gives the control character U+{ord(found.group()):04X}."
            self.faults.add(place, "control-character", message, "Remove it; texts must be plain text.")
        return Scalar(place, event.value, _meaning(event))

    def _close(self, node: Node) -> None:
        if self.stack:
            self.stack[-1][2].append(node)
        else:
            self.root = node

    def _table(self, place: Place, children: list[Node]) -> Table:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                message = "The name of a field is a list or mapping here."
                self.faults.add(key.place, "key-not-text", message, "Quote a text that starts with [ or {.")
            elif key.text in pairs:
                first = pairs[key.text][0].place
                message = f"{shown(key.text)} stands here again; it stands on line {first.line} already."
                self.faults.add(key.place, "key-twice", message, "Remove or rename one of the two.")
            else:
                pairs[key.text] = (key, value)
        return Table(place, tuple(pairs.values()))
