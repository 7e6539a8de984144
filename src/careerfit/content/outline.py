"""The outline of a field guide: its ids, lengths and links, which are the same in every language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from careerfit.content.faults import shown
from careerfit.content.fields import Fields, is_id
from careerfit.content.nodes import Place, Scalar, Sequence
from careerfit.content.suggestion import did_you_mean

MOST_LINKS = 40


@dataclass(frozen=True, slots=True)
class _Entry:
    at: Place
    count: int  # entries of its list of texts
    links: tuple[str, ...]


class Outline:
    """The ids of a guide as paths such as ``glossary.mql``, and the ids that its entries refer to."""

    def __init__(self, top: Fields) -> None:
        self.top = top
        self.faults = top.faults
        self.entries: dict[str, _Entry] = {}
        self._links: list[tuple[str, str, Place]] = []

    def add(
        self, section: str, entry: str, fields: Fields, count: int = 0, links: tuple[str, ...] = ()
    ) -> None:
        """Remember an entry; an id that its section has already is a fault."""
        path = f"{section}.{entry}"
        if entry and path in self.entries:
            message = f"The id {shown(entry)} stands on line {self.entries[path].at.line} already."
            fields.fault("id", "id-twice", message, "Give each entry of a section an id of its own.")
        elif entry:
            self.entries[path] = _Entry(fields.at, count, tuple(sorted(links)))

    def links(self, kind: str, name: str, fields: Fields) -> tuple[str, ...]:
        """Read a list of ids of other entries, to be checked by `check_links`."""
        read = fields.texts(name, 0, MOST_LINKS)
        node = fields.node(name, optional=True)
        for entry in node.nodes if isinstance(node, Sequence) else ():
            if isinstance(entry, Scalar) and entry.text.strip() in read:
                self.link(kind, entry.text.strip(), entry.place)
        return read

    def link(self, kind: str, link: str, place: Place) -> None:
        """Remember a reference to a scale, row or term."""
        self._links.append((kind, link, place))

    def check_links(self, scales: Collection[str] | None) -> None:
        """Report references to what does not exist; without a list of scales, ids that are malformed."""
        known: Mapping[str, Collection[str] | None] = {
            "row": self._ids("comparison"),
            "term": self._ids("glossary"),
            "scale": scales,
        }
        for kind, link, place in self._links:
            names = known[kind]
            if names is None and not is_id(link):
                remedy = "Use lowercase letters, digits and single hyphens, a letter first."
                self.faults.add(place, "bad-id", f"The id {shown(link)} is malformed.", remedy)
            elif names is not None and link not in names and not self.faults.full:
                rule = {"row": "unknown-row", "term": "unknown-term", "scale": "unknown-scale"}[kind]
                message = f"There is no {kind} {shown(link)}."
                self.faults.add(place, rule, message, did_you_mean(link, names))

    def _ids(self, section: str) -> set[str]:
        return {path.partition(".")[2] for path in self.entries if path.startswith(f"{section}.")}


def hold_against(own: Outline, english: Outline) -> None:
    """Report entries that one language has alone, lists of another length, and other references."""
    for path, entry in own.entries.items():
        there = english.entries.get(path)
        if own.faults.full:
            return
        if there is None:
            message = f"The English guide has no {shown(path)}."
            own.faults.add(entry.at, "unknown-id", message, did_you_mean(path, english.entries))
            continue
        if entry.count != there.count:
            message = f"The list in {path} has {entry.count} entries, the English one has {there.count}."
            own.faults.add(entry.at, "texts-count", message, "Write one entry for each, in the same order.")
        if entry.links != there.links:
            message = f"{path} refers to {_listed(entry.links)}, in English to {_listed(there.links)}."
            own.faults.add(entry.at, "links-differ", message, "Use the same ids in every language.")
    for path in english.entries:
        if path not in own.entries:
            message = f"{path} is missing."
            remedy = "Write it, under the same id as in English."
            own.top.fault(path.partition(".")[0], "text-missing", message, remedy)


def _listed(links: Collection[str]) -> str:
    return ", ".join(links) or "nothing"
