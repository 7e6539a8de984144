"""Reads one role: what it is like, what it asks for, and what its profile rests on."""

from collections.abc import Mapping
from typing import get_args

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields, is_id, read_text
from careerfit.content.figures import Figures
from careerfit.content.files import Source
from careerfit.content.nodes import Place, Scalar, Sequence
from careerfit.content.scaling import Scaling, read_profile
from careerfit.content.suggestion import did_you_mean
from careerfit.model.content import (
    FUNNEL,
    STAGES,
    Basis,
    Conditions,
    Evidence,
    Family,
    Role,
    Skill,
    SkillLevel,
    Track,
    Wage,
)

BASES: tuple[Basis, ...] = get_args(Basis)
LEVELS: tuple[SkillLevel, ...] = get_args(SkillLevel)


def read_role(
    file: Source, track: Track, families: Mapping[str, Family], scaling: Scaling, faults: Faults
) -> tuple[Role, Fields] | None:
    """Read a role's file; the role counts only when there are no faults. None when it cannot be parsed."""
    own = FileFaults(faults, file.file)
    if not is_id(file.stem):
        remedy = "Name it in lowercase letters, digits and hyphens: the name is the role's id."
        own.add(Place(), "bad-id", f"The file's name {shown(file.stem)} is malformed.", remedy)
    root = source.parse(file.data, own)
    if root is None:
        return None
    top = Fields(root.place, root, own)
    role = _role(file.stem, track, top, scaling)
    if role.family and families and role.family not in families:
        message = f"The family {shown(role.family)} is not in families.yaml."
        top.fault("family", "unknown-family", message, did_you_mean(role.family, families))
    top.done()
    return role, top


def _role(role_id: str, track: Track, top: Fields, scaling: Scaling) -> Role:
    ways_in = top.fields("ways_in")
    education, experience = ways_in.text("education"), ways_in.text("experience")
    ways_in.done()
    evidence, profile = _evidence(top, scaling)
    return Role(
        id=role_id,
        title=top.text("title"),
        also=top.texts("also", least=0),
        family=top.text("family"),
        track=track,
        stage=top.choice("stage", STAGES),
        summary=top.text("summary"),
        description=top.text("description"),
        day=top.texts("day"),
        activities=top.texts("activities"),
        metrics=top.texts("metrics"),
        tools=top.texts("tools"),
        skills=_skills(top),
        funnel=top.choices("funnel", FUNNEL),
        works_with=top.texts("works_with"),
        people_like=top.texts("people_like"),
        people_find_hard=top.texts("people_find_hard"),
        education=education,
        experience=experience,
        conditions=_conditions(top),
        try_this_week=top.text("try_this_week"),
        search_for=top.texts("search_for"),
        wage=_wage(top, scaling.figures),
        evidence=evidence,
        profile=profile,
    )


def _skills(top: Fields) -> tuple[Skill, ...]:
    entries = top.entries("skills")
    skills: list[Skill] = []
    for key, _ in entries.pairs():
        name = read_text(key, entries.faults)
        skills.append(Skill(name, name, entries.choice(key.text, LEVELS)))
    return tuple(skills)


def _conditions(top: Fields) -> Conditions:
    fields = top.fields("conditions")
    conditions = Conditions(
        commission=fields.choice("commission", ("none", "some", "large")),
        cold_contact=fields.choice("cold_contact", ("none", "some", "daily")),
        travel=fields.choice("travel", ("rare", "some", "often")),
        manages_people=fields.yes_no("manages_people"),
        degree=fields.choice("degree", ("not-needed", "helpful", "expected")),
    )
    fields.done()
    return conditions


def _wage(top: Fields, figures: Figures) -> Wage:
    """Take wage and outlook from the figures of the code named; an author may leave the code out."""
    code = top.text("wage", optional=True)
    own = figures.evidence.get(code, {})
    if code and "Median wage" not in own and "Employment growth" not in own:
        message = f"There is neither wage nor outlook for {shown(code)}."
        with_wage = [name for name, rows in figures.evidence.items() if "Median wage" in rows]
        top.fault("wage", "wage-without-figures", message, did_you_mean(code, with_wage))

    def dollars(element: str) -> int | None:
        return round(own[element].value) if element in own else None

    sources = [own[name].source for name in ("Median wage", "Employment growth") if name in own]
    return Wage(
        occupation=code,
        median=dollars("Median wage"),
        low=dollars("10th percentile wage"),
        high=dollars("90th percentile wage"),
        growth=own["Employment growth"].value if "Employment growth" in own else None,
        source="; ".join(dict.fromkeys(sources)),
    )


def _evidence(top: Fields, scaling: Scaling) -> tuple[Evidence, Mapping[str, float]]:
    fields = top.fields("evidence")
    codes = fields.texts("codes", least=0)
    basis = fields.choice("basis", BASES)
    reason = fields.text("reason")
    fields.done()
    need = next((rule.id for rule in scaling.scales.values() if rule.elements), "")
    if (need or basis != "expert") and _is_empty_list(fields):
        why = f"the scale {need} is computed from published figures" if need else f"its basis is {basis}"
        message = f"No code is named, but {why}."
        fields.fault("codes", "code-missing", message, "Name the occupation that is nearest to the role.")
    profile_fields = top.fields("profile", optional=not any(not r.elements for r in scaling.scales.values()))
    placed = read_profile(profile_fields, _places(codes, fields), scaling)
    profile_fields.done()
    return Evidence(codes, basis, reason, placed.rubric, placed.imputed, placed.adjustments), placed.profile


def _is_empty_list(fields: Fields) -> bool:
    node = fields.node("codes", optional=True)
    return isinstance(node, Sequence) and not node.nodes


def _places(codes: tuple[str, ...], fields: Fields) -> dict[str, Place]:
    node = fields.node("codes", optional=True)
    entries = node.nodes if isinstance(node, Sequence) else ()
    written = {entry.text.strip(): entry.place for entry in entries if isinstance(entry, Scalar)}
    return {code: written[code] for code in codes}
