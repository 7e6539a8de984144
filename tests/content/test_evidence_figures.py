"""Shipped profiles and wages equal the published rows, recomputed here without the program's own code."""

import csv
from pathlib import Path
from statistics import fmean, stdev
from typing import Any

import pytest
import yaml

from careerfit import paths
from careerfit.content.catalogue import load_catalogue
from careerfit.model.content import Role


def _rows(name: str) -> list[dict[str, str]]:
    with (paths.ROLES / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _yaml(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    return yaml.safe_load(path.read_text("utf-8"))


FIGURES = {(row["code"], row["element"]): row["value"] for row in _rows("evidence.csv")}
REFERENCE = {row["element"]: row for row in _rows("reference.csv")}
CATALOGUE = _yaml(paths.ROLES / "catalogue.yaml")
ROLES = sorted(path for path in paths.ROLES.glob("*/*.yaml"))


@pytest.fixture(scope="module")
def shipped() -> dict[str, Role]:
    catalogue, problems = load_catalogue(paths.ROLES)
    assert problems == ()
    assert catalogue is not None
    return {role.id: role for role in catalogue.roles}


def _figure(code: str, element: str) -> float:
    if (code, element) in FIGURES:
        return float(FIGURES[code, element])
    return fmean(float(FIGURES[sibling, element]) for sibling in CATALOGUE["siblings"][code])


def _z(code: str, element: str) -> float:
    return (_figure(code, element) - float(REFERENCE[element]["mean"])) / float(REFERENCE[element]["sd"])


@pytest.mark.parametrize("path", ROLES, ids=lambda path: path.stem)
def test_a_shipped_profile_is_what_its_rows_give(path: Path, shipped: dict[str, Role]) -> None:
    written = _yaml(path)
    profile = {}
    for scale, rule in CATALOGUE["scales"].items():
        if "from" in rule:
            codes = written["evidence"]["codes"]
            value = fmean(fmean(_z(code, element) for element in rule["from"]) for code in codes)
        else:
            value = written["profile"][scale]["value"] * rule["step"]
        adjustment = written["profile"].get("adjustments", {}).get(scale, {"by": 0})["by"]
        profile[scale] = value + adjustment - rule["centre"]
    assert shipped[path.stem].profile == pytest.approx(profile, abs=0.00005001)


@pytest.mark.parametrize("path", ROLES, ids=lambda path: path.stem)
def test_a_shipped_wage_is_what_its_rows_give(path: Path, shipped: dict[str, Role]) -> None:
    code, wage = _yaml(path)["wage"], shipped[path.stem].wage
    names = ("Median wage", "10th percentile wage", "90th percentile wage", "Employment growth")
    published = [FIGURES.get((code, name)) for name in names]
    expected = [None if figure is None else float(figure) for figure in published]
    assert [wage.median, wage.low, wage.high, wage.growth] == expected


def test_every_role_of_the_catalogue_is_looked_at_here(shipped: dict[str, Role]) -> None:
    assert {path.stem for path in ROLES} == set(shipped)
    assert len(shipped) >= 34


@pytest.mark.parametrize("element", REFERENCE)
def test_a_reference_row_is_mean_and_sample_sd_over_the_occupations_that_have_the_figure(
    element: str,
) -> None:
    own = [float(value) for (code, name), value in FIGURES.items() if name == element and "." in code]
    row = REFERENCE[element]
    assert int(row["n"]) == len(own)
    assert float(row["mean"]) == pytest.approx(fmean(own), abs=1e-6)
    assert float(row["sd"]) == pytest.approx(stdev(own), abs=1e-6)


def test_the_reference_occupations_are_48_of_which_four_lack_skills_and_knowledge() -> None:
    codes = {code for code, _ in FIGURES if "." in code}
    assert len(codes) == 48
    assert {code for code in codes if (code, "Negotiation") not in FIGURES} == {
        "11-2032.00", "15-1255.00", "15-2051.00", "41-3091.00",
    }  # fmt: skip
    assert set(CATALOGUE["siblings"]) == {code for code in codes if (code, "Design") not in FIGURES}


def test_centres_are_the_mean_of_the_families_means(shipped: dict[str, Role]) -> None:
    families = {role.family for role in shipped.values()}
    for scale, rule in CATALOGUE["scales"].items():
        means = [fmean(r.profile[scale] for r in shipped.values() if r.family == f) for f in families]
        assert fmean(means) == pytest.approx(0, abs=0.0002), (scale, rule["centre"])


# Typed in from the publications: O*NET 30.2 Database (February 2026), USDOL/ETA, CC BY 4.0; U.S. Bureau of
# Labor Statistics, Occupational Employment and Wage Statistics, May 2024, and Employment Projections 2024-34.
PUBLISHED = [
    ("11-2021.00", "Enterprising", 7.0),
    ("27-3043.00", "Artistic", 6.68),
    ("19-3022.00", "Investigative", 6.11),
    ("43-4051.00", "Social", 3.77),
    ("13-1161.01", "Intellectual Curiosity", 2.12),
    ("11-2022.00", "Leadership Orientation", 2.71),
    ("41-3091.00", "Perseverance", 3.0),
    ("43-4051.00", "Empathy", 2.14),
    ("41-4011.00", "Negotiation", 4.0),
    ("13-1161.00", "Mathematics", 3.25),
    ("11-1011.00", "Management of Personnel Resources", 4.25),
    ("27-1011.00", "Fine Arts", 4.19),
    ("27-1024.00", "Design", 4.7),
    ("11-2021.00", "Administration and Management", 4.04),
    ("13-1161.00", "Job Zone", 4),
    ("41-3091.00", "Job Zone", 2),
    ("13-1161", "Median wage", 76950),
    ("41-3091", "Median wage", 66260),
    ("11-2022", "Median wage", 138060),
    ("11-2021", "10th percentile wage", 81900),
    ("41-9031", "90th percentile wage", 202670),
    ("13-1161", "Employment growth", 6.7),
    ("27-3043", "Employment growth", 3.6),
]


@pytest.mark.parametrize(("code", "element", "value"), PUBLISHED)
def test_a_figure_is_the_published_one(code: str, element: str, value: float) -> None:
    assert float(FIGURES[code, element]) == value


def test_what_the_sources_do_not_publish_is_left_out() -> None:
    assert ("11-1011", "90th percentile wage") not in FIGURES
    assert ("11-2022", "90th percentile wage") not in FIGURES
    assert ("41-3091.00", "Negotiation") not in FIGURES
    assert FIGURES["11-2021", "Related experience"] == "5 years or more"
