"""Reads which roles an author keeps although answers cannot tell them apart, each pair with its reason."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields
from careerfit.content.files import alike_source
from careerfit.content.nodes import Place
from careerfit.content.suggestion import did_you_mean
from careerfit.model.errors import Problem

MOST_PAIRS = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """A pair of roles that stays in the catalogue as it is, why, and where that is written."""

    roles: frozenset[str]
    reason: str
    place: Place


def load_alike(folder: Path, roles: Collection[str]) -> tuple[tuple[Kept, ...], tuple[Problem, ...]]:
    """Read the kept pairs of the catalogue in a folder, () without such a file; and what is wrong with it.

    Args:
        folder: of a catalogue.
        roles: ids of its roles.

    """
    faults = Faults()
    file = alike_source(folder, faults)
    if file is None:
        return (), faults.sorted()
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    if root is None:
        return (), faults.sorted()
    top = Fields(root.place, root, own)
    kept: dict[frozenset[str], Kept] = {}
    for fields in top.each("pairs", 1, MOST_PAIRS):
        pair = _pair(fields, roles)
        if pair is None:
            continue
        if pair.roles in kept:
            message = f"These two roles stand on line {kept[pair.roles].place.line} already."
            own.add(pair.place, "pair-twice", message, "Keep one of the two entries.")
        kept.setdefault(pair.roles, pair)
    top.done()
    return tuple(kept.values()), faults.sorted()


def _pair(fields: Fields, roles: Collection[str]) -> Kept | None:
    """Read one entry, None when it does not name two roles of the catalogue."""
    named = fields.texts("roles", 2, 2)
    reason = fields.text("reason")
    fields.done()
    unknown = [role for role in named if role not in roles]
    for role in unknown:
        message = f"The catalogue has no role {shown(role)}."
        fields.fault("roles", "unknown-role", message, did_you_mean(role, roles))
    return Kept(frozenset(named), reason, fields.at) if named and not unknown else None
