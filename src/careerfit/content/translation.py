"""Says which texts of packs and catalogues can be translated, and puts translations in their place.

Ids, numbers and digest stay those of the original: people who answer in different languages answer the
same version.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from careerfit.content.faults import Faults
from careerfit.content.files import Source
from careerfit.content.overlays import Texts, read_overlay
from careerfit.model.content import (
    Adjustment,
    Catalogue,
    Family,
    Format,
    Item,
    Move,
    Pack,
    Role,
    Scale,
    Skill,
)

Value = TypeVar("Value", Scale, Family, Move, Role)

PACK_SECTIONS = ("title", "formats", "scales", "items")
CATALOGUE_SECTIONS = ("families", "skills", "roles", "moves")
_ROLE_TEXTS = ("title", "summary", "description", "try_this_week")
_ROLE_LISTS = ("day", "activities", "metrics", "tools", "works_with", "people_like", "people_find_hard")
_ROLE_FREE = ("also", "search_for")


@dataclass(frozen=True, slots=True)
class OriginalPack:
    """A pack in its own language, with the texts that its items take from their format."""

    pack: Pack
    stems: Mapping[Format, str]
    options: Mapping[Format, tuple[str, ...]]  # () where items bring their own


def translated_pack(original: OriginalPack, file: Source, faults: Faults) -> Pack | None:
    """Return the pack with the texts of a file, None when that has any fault."""
    pack = original.pack
    texts = read_overlay(file, pack.language, _pack_texts(original), CATALOGUE_SECTIONS, faults)
    if texts is None or len(faults):
        return None
    scales, items, formats = (texts.parts[name].parts for name in ("scales", "items", "formats"))
    return replace(
        pack,
        language=file.stem,
        title=texts.single["title"],
        scales=tuple(_with(scale, scales[scale.id].single) for scale in pack.scales),
        items=tuple(_item(item, items[item.id], formats[item.format]) for item in pack.items),
    )


def translated_catalogue(catalogue: Catalogue, file: Source, faults: Faults) -> Catalogue | None:
    """Return the catalogue with the texts of a file, None when that has any fault."""
    texts = read_overlay(file, catalogue.language, _catalogue_texts(catalogue), PACK_SECTIONS, faults)
    if texts is None or len(faults):
        return None
    families, roles, moves = (texts.parts[name].parts for name in ("families", "roles", "moves"))
    skills = texts.parts["skills"].single
    return replace(
        catalogue,
        language=file.stem,
        families=tuple(_with(family, families[family.id].single) for family in catalogue.families),
        roles=tuple(_role(role, roles[role.id], skills) for role in catalogue.roles),
        moves=tuple(_with(move, moves[move_id(move)].single) for move in catalogue.moves),
    )


def move_id(move: Move) -> str:
    """Name a move as files of texts do."""
    return f"{move.source} > {move.target}"


def _pack_texts(original: OriginalPack) -> Texts:
    pack = original.pack
    formats = {
        name: Texts({"stem": stem}, {"options": options} if (options := original.options[name]) else {})
        for name, stem in original.stems.items()
    }
    parts = {
        "formats": Texts(parts={str(name): texts for name, texts in formats.items()}),
        "scales": Texts(parts={scale.id: _scale_texts(scale) for scale in pack.scales}),
        "items": Texts(
            parts={item.id: _item_texts(item, original.stems[item.format]) for item in pack.items}
        ),
    }
    return Texts({"title": pack.title}, parts=parts)


def _scale_texts(scale: Scale) -> Texts:
    return Texts({"name": scale.name, "about": scale.about, "high": scale.high, "low": scale.low})


def _item_texts(item: Item, stem: str) -> Texts:
    if item.ends:
        return Texts({"first": item.ends[0], "second": item.ends[1]})
    if item.format != "situation":
        return Texts({"text": item.text})
    own_stem = item.stem if item.stem != stem else ""
    return Texts({"text": item.text, "stem": own_stem}, {"options": item.options})


def _item(item: Item, texts: Texts, form: Texts) -> Item:
    return replace(
        item,
        stem=texts.single.get("stem") or form.single["stem"],
        text=texts.single.get("text", ""),
        ends=(texts.single["first"], texts.single["second"]) if item.ends else (),
        options=texts.lists.get("options") or form.lists["options"],
    )


def _catalogue_texts(catalogue: Catalogue) -> Texts:
    skills = {skill.id: skill.name for role in catalogue.roles for skill in role.skills}
    parts = {
        "families": Texts(parts={family.id: _family_texts(family) for family in catalogue.families}),
        "skills": Texts(skills),
        "roles": Texts(parts={role.id: _role_texts(role) for role in catalogue.roles}),
        "moves": Texts(parts={move_id(move): _move_texts(move) for move in catalogue.moves}),
    }
    return Texts(parts=parts)


def _family_texts(family: Family) -> Texts:
    return Texts({"title": family.title, "about": family.about})


def _move_texts(move: Move) -> Texts:
    return Texts({"gate": move.gate, "evidence": move.evidence, "note": move.note})


def _role_texts(role: Role) -> Texts:
    return Texts(
        {name: getattr(role, name) for name in _ROLE_TEXTS} | {"evidence": role.evidence.reason},
        {name: getattr(role, name) for name in _ROLE_LISTS},
        {name: getattr(role, name) for name in _ROLE_FREE},
        {
            "ways_in": Texts({"education": role.education, "experience": role.experience}),
            "rubric": Texts(role.evidence.rubric),
            "adjustments": Texts({by.scale: by.reason for by in role.evidence.adjustments}),
        },
    )


def _role(role: Role, texts: Texts, skills: Mapping[str, str]) -> Role:
    reasons = texts.parts["adjustments"].single
    evidence = replace(
        role.evidence,
        reason=texts.single["evidence"],
        rubric=texts.parts["rubric"].single,
        adjustments=tuple(Adjustment(by.scale, by.by, reasons[by.scale]) for by in role.evidence.adjustments),
    )
    texts_of_role = {name: texts.single[name] for name in _ROLE_TEXTS}
    role = _with(role, {**texts_of_role, **texts.lists, **texts.free, **texts.parts["ways_in"].single})
    return replace(
        role,
        skills=tuple(Skill(skill.id, skills[skill.id], skill.level) for skill in role.skills),
        evidence=evidence,
    )


def _with(value: Value, texts: Mapping[str, Any]) -> Value:
    """Return a value with some of its fields replaced by texts under the fields' names."""
    return replace(value, **texts)
