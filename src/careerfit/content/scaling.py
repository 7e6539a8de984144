"""Describes the scales of a catalogue and computes a role's place on them from figures and rubrics."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from careerfit.content.faults import FileFaults, shown
from careerfit.content.fields import Fields, read_text, read_whole
from careerfit.content.figures import Figures
from careerfit.content.nodes import Place, Scalar, Sequence
from careerfit.content.suggestion import did_you_mean
from careerfit.model.content import Adjustment

MOST_ADJUSTMENTS = 3
LARGEST_ADJUSTMENT = 0.5


@dataclass(frozen=True, slots=True)
class ScaleRule:
    """Where a role's value on a scale comes from: published elements, or the steps of a rubric."""

    id: str
    weight: float
    centre: float
    elements: tuple[str, ...]  # () on a rubric scale
    step: float
    rubric: Mapping[int, str]  # empty on a scale from figures


@dataclass(frozen=True, slots=True)
class Scaling:
    """The scales of a catalogue with all that is needed to place a role on them."""

    scales: Mapping[str, ScaleRule]
    siblings: Mapping[str, tuple[str, ...]]
    figures: Figures


def read_scaling(top: Fields, figures: Figures) -> Scaling:
    """Read the fields ``scales`` and ``siblings`` of a catalogue."""
    rules = {
        scale_id: _rule(scale_id, fields, figures) for scale_id, fields in top.entries("scales").identified()
    }
    siblings: dict[str, tuple[str, ...]] = {}
    named = top.fields("siblings", optional=True)
    for key, _ in named.pairs():
        siblings[key.text] = named.texts(key.text)
        for code in siblings[key.text]:
            if code not in figures.evidence and not named.faults.full:
                message = f"There are no figures for {shown(code)}."
                named.fault(key.text, "code-without-figures", message, did_you_mean(code, figures.evidence))
    return Scaling(rules, siblings, figures)


def _rule(scale_id: str, fields: Fields, figures: Figures) -> ScaleRule:
    weight = fields.number("weight", 0, 10)
    centre = fields.number("centre", -5, 5)
    elements: tuple[str, ...] = ()
    rubric: dict[int, str] = {}
    step = 0.0
    if "from" in fields:
        elements = _elements(fields, figures)
    elif "step" not in fields and "rubric" not in fields and fields.usable:
        message = "The scale has neither from: (published elements) nor step: and rubric:."
        fields.faults.add(fields.at, "scale-without-rule", message, "Add one of the two.")
    else:
        step = fields.number("step", 0.01, 5) or 0.0
        rubric = _rubric(fields)
    fields.done()
    return ScaleRule(scale_id, 1.0 if weight is None else weight, centre or 0.0, elements, step, rubric)


def _elements(fields: Fields, figures: Figures) -> tuple[str, ...]:
    elements = fields.texts("from")
    node = fields.node("from")
    for entry in node.nodes if isinstance(node, Sequence) else ():
        name = entry.text.strip() if isinstance(entry, Scalar) else ""
        if name in elements and name not in figures.reference:
            message = f"The reference has no element {shown(name)}."
            remedy = did_you_mean(name, figures.reference)
            fields.faults.add(entry.place, "unknown-element", message, remedy)
    return elements


def _rubric(fields: Fields) -> dict[int, str]:
    """Read the steps of a rubric, {} when one is at fault: roles are then not held against it."""
    read = [
        (read_whole(key, -10, 10, fields.faults), read_text(node, fields.faults))
        for key, node in fields.entries("rubric").pairs()
    ]
    rubric = {step: text for step, text in read if step is not None}
    return rubric if len(rubric) == len(read) else {}


@dataclass(frozen=True, slots=True)
class Placed:
    """A role's place on each scale, and what it rests on beside the figures."""

    profile: Mapping[str, float]
    rubric: Mapping[str, str]  # reason, by rubric scale
    imputed: tuple[str, ...]
    adjustments: tuple[Adjustment, ...]


def read_profile(fields: Fields, codes: Mapping[str, Place], scaling: Scaling) -> Placed:
    """Read a role's field ``profile`` and place the role on every scale.

    A value is the mean over ``codes`` of (mean over the scale's elements of (value - mean) / SD) on a scale
    from figures, value * step on a rubric scale; plus the adjustment, less the centre; in SDs over the
    reference occupations, rounded to 4 decimals.
    """
    adjustments = _adjustments(fields, scaling)
    by = {adjustment.scale: adjustment.by for adjustment in adjustments}
    imputed = _imputed(codes, scaling, fields.faults)
    profile: dict[str, float] = {}
    reasons: dict[str, str] = {}
    for rule in scaling.scales.values():
        if rule.elements:
            scores = [_score(code, rule, scaling) for code in codes]
            value = math.fsum(scores) / len(scores) if scores else 0.0
        else:
            place, reasons[rule.id] = _rubric_value(rule, fields)
            value = place * rule.step
        profile[rule.id] = round(value + by.get(rule.id, 0.0) - rule.centre, 4) + 0.0
    return Placed(profile, reasons, imputed, adjustments)


def _adjustments(fields: Fields, scaling: Scaling) -> tuple[Adjustment, ...]:
    read: list[Adjustment] = []
    entries = fields.fields("adjustments", optional=True)
    pairs = list(entries.pairs())
    if len(pairs) > MOST_ADJUSTMENTS:
        message = f"The role is adjusted on {len(pairs)} scales."
        remedy = f"Adjust at most {MOST_ADJUSTMENTS}; a role this far from its figures needs other codes."
        fields.fault("adjustments", "adjustments-too-many", message, remedy)
    for key, node in pairs:
        own = Fields(key.place, node, fields.faults)
        if key.text not in scaling.scales and not fields.faults.full:
            message = f"The scale {shown(key.text)} is not in the catalogue."
            remedy = did_you_mean(key.text, scaling.scales)
            fields.faults.add(key.place, "unknown-scale", message, remedy)
        by = own.number("by", -5, 5)
        if by is not None and abs(by) > LARGEST_ADJUSTMENT:
            message = f"The adjustment by {by:g} is larger than {LARGEST_ADJUSTMENT}."
            own.fault("by", "adjustment-too-large", message, f"Keep it within {LARGEST_ADJUSTMENT}.")
        read.append(Adjustment(key.text, by or 0.0, own.text("reason")))
        own.done()
    return tuple(read)


def _rubric_value(rule: ScaleRule, fields: Fields) -> tuple[float, str]:
    """Read where a role stands on a rubric scale, and why."""
    own = fields.fields(rule.id)
    value = own.number("value", -10, 10)
    reason = own.text("reason")
    own.done()
    steps = sorted(rule.rubric)
    allowed = {*steps, *((low + high) / 2 for low, high in pairwise(steps))}
    if value is not None and steps and value not in allowed:
        message = f"{value:g} is no step of the rubric of {rule.id}."
        listed = ", ".join(f"{step} {text}" for step, text in sorted(rule.rubric.items()))
        remedy = f"Choose one of these, or half-way between two neighbours: {listed}."
        own.fault("value", "value-not-in-rubric", message, remedy)
    return value or 0.0, reason


def _imputed(codes: Mapping[str, Place], scaling: Scaling, faults: FileFaults) -> tuple[str, ...]:
    """Return elements that a sibling stands in for; report codes for which nothing does."""
    imputed: dict[str, None] = {}
    wanted = [element for rule in scaling.scales.values() for element in rule.elements]
    known = {element for element in wanted if element in scaling.figures.reference}
    for code, place in codes.items():
        own = scaling.figures.evidence.get(code)
        siblings = scaling.siblings.get(code, ())
        if own is None and not siblings:
            message = f"There are no figures for {shown(code)}, and it has no sibling."
            remedy = "Correct the code, or name its siblings in catalogue.yaml. "
            near = did_you_mean(code, scaling.figures.evidence)
            faults.add(place, "code-without-figures", message, remedy + near)
            continue
        lacking = [element for element in wanted if element in known and element not in (own or {})]
        imputed |= dict.fromkeys(lacking)
        missing = [element for element in lacking if figure_of(code, element, scaling) is None]
        if missing:
            message = f"{code} has no figure for {', '.join(missing[:5])}."
            remedy = "Name siblings that have them in catalogue.yaml, or add rows to evidence.csv."
            faults.add(place, "figure-missing", message, remedy)
    return tuple(imputed)


def figure_of(code: str, element: str, scaling: Scaling) -> float | None:
    """Return a code's figure, else the mean of its siblings' figures, None when none has one."""
    evidence = scaling.figures.evidence
    if (figure := evidence.get(code, {}).get(element)) is not None:
        return figure.value
    found = [
        evidence[sibling][element].value
        for sibling in scaling.siblings.get(code, ())
        if element in evidence.get(sibling, {})
    ]
    return math.fsum(found) / len(found) if found else None


def _score(code: str, rule: ScaleRule, scaling: Scaling) -> float:
    scores: list[float] = []
    for element in rule.elements:
        reference = scaling.figures.reference.get(element)
        value = figure_of(code, element, scaling)
        if reference is not None and value is not None:
            scores.append((value - reference.mean) / reference.sd)
    return math.fsum(scores) / len(scores) if scores else 0.0
