"""Places the occupations behind a catalogue rather than its roles: docs/evidence.md is computed from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults
from careerfit.content.fields import Fields
from careerfit.content.figures import read_figures
from careerfit.content.files import catalogue_sources
from careerfit.content.scaling import ScaleRule, Scaling, figure_of, read_scaling
from careerfit.model.errors import CareerfitError


@dataclass(frozen=True, slots=True)
class Imputed:
    """A figure that an occupation lacks, and the siblings' figures whose mean stands in for it."""

    code: str
    element: str
    value: float
    siblings: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Occupations:
    """The occupations of a catalogue's figures.

    Attributes:
        scales: the scales that are computed from figures.
        standing: per O*NET-SOC code and element of the reference, (figure - mean) / SD.
        imputed: the figures among these that are not the occupation's own.

    """

    scales: tuple[ScaleRule, ...]
    standing: Mapping[str, Mapping[str, float]]
    imputed: tuple[Imputed, ...]


def read_occupations(folder: Path) -> Occupations:
    """Read the occupations of the catalogue in a folder; CareerfitError when its figures have faults."""
    faults = Faults()
    sources = catalogue_sources(folder, faults)
    figures = read_figures(sources.all("evidence"), sources.all("reference"), faults)
    file = sources.one("catalogue")
    root = source.parse(file.data, FileFaults(faults, file.file)) if file else None
    if file is None or root is None or len(faults):
        raise CareerfitError(
            f"The figures in {folder} have faults.", f"See them with: careerfit check {folder}"
        )
    scaling = read_scaling(Fields(root.place, root, FileFaults(faults, file.file)), figures)
    codes = [code for code in figures.evidence if "." in code]  # codes without a point are those of wages
    return Occupations(
        scales=tuple(rule for rule in scaling.scales.values() if rule.elements),
        standing={code: _standing(code, scaling) for code in codes},
        imputed=tuple(found for code in codes for found in _imputed(code, scaling)),
    )


def _standing(code: str, scaling: Scaling) -> dict[str, float]:
    found = {}
    for element, reference in scaling.figures.reference.items():
        value = figure_of(code, element, scaling)
        if value is not None:
            found[element] = (value - reference.mean) / reference.sd
    return found


def _imputed(code: str, scaling: Scaling) -> list[Imputed]:
    evidence = scaling.figures.evidence
    wanted = [element for rule in scaling.scales.values() for element in rule.elements]
    found = []
    for element in wanted:
        value = figure_of(code, element, scaling)
        if element in evidence[code] or value is None:
            continue
        named = [sibling for sibling in scaling.siblings[code] if element in evidence[sibling]]
        siblings = {sibling: evidence[sibling][element].value for sibling in named}
        found.append(Imputed(code, element, value, siblings))
    return found
