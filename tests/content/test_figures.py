"""Published figures and the profiles computed from them, on numbers small enough to work out by hand."""

from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content.catalogue import load_catalogue

EVIDENCE = """code,element,value,source
11-1111.00,Red,6,made up
11-1111.00,Blue,1,made up
22-2222.00,Red,4,made up
22-2222.00,Blue,2,made up
33-3333.00,Blue,4,made up
44-4444.00,Red,2,made up
11-1111,Median wage,50000,made up A
11-1111,10th percentile wage,30000,made up A
11-1111,Employment growth,-1.5,made up B
11-1111,Entry education,"None, or little",made up B
"""
REFERENCE = """element,n,mean,sd,source
Red,4,4,2,made up
Blue,4,2,0.5,made up
"""
CATALOGUE = """version: "1"
language: en
scales:
  colour: {weight: 1.0, centre: 0.1, from: [Red, Blue]}
  teaching: {weight: 1.0, centre: 0.0, step: 0.5, rubric: {-1: low, 0: middle, 1: high}}
siblings:
  "33-3333.00": ["11-1111.00", "22-2222.00"]
"""


@pytest.fixture
def folder(roles_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a catalogue of one role, whose figures are its own alone."""
    monkeypatch.setattr(paths, "ROLES", tmp_path / "nothing shipped")
    (roles_folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    (roles_folder / "evidence.csv").write_text(EVIDENCE, encoding="utf-8")
    (roles_folder / "reference.csv").write_text(REFERENCE, encoding="utf-8")
    (roles_folder / "moves.yaml").unlink()
    (roles_folder / "sales" / "field-adviser.yaml").unlink()
    (roles_folder / "bridge" / "shop-trainer.yaml").unlink()
    families = (roles_folder / "families.yaml").read_text("utf-8")
    (roles_folder / "families.yaml").write_text(families[: families.index("customers:")], encoding="utf-8")
    text = (roles_folder / "marketing" / "catalogue-editor.yaml").read_text("utf-8")
    text = text[: text.index("wage:")] + (
        'wage: "11-1111"\nevidence:\n  codes: ["11-1111.00"]\n  basis: onet\n  reason: It is.\n'
        "profile:\n  teaching: {value: 1, reason: It does.}\n"
    )
    (roles_folder / "marketing" / "catalogue-editor.yaml").write_text(text, encoding="utf-8")
    return roles_folder


def _edit(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


ROLE = "marketing/catalogue-editor.yaml"


@pytest.mark.parametrize(
    ("codes", "colour", "imputed"),
    [
        # Red (6 - 4) / 2 = 1, Blue (1 - 2) / .5 = -2: mean -.5, less the centre .1
        ('"11-1111.00"', -0.6, ()),
        # 22-2222: Red 0, Blue 0: mean 0; both codes together -.25
        ('"11-1111.00", "22-2222.00"', -0.35, ()),
        # 33-3333 has no Red: the siblings' mean 5 gives .5; Blue (4 - 2) / .5 = 4: mean 2.25
        ('"33-3333.00"', 2.15, ("Red",)),
    ],
)
def test_a_profile_is_the_mean_of_its_codes_z_values_less_the_centre(
    codes: str, colour: float, imputed: tuple[str, ...], folder: Path
) -> None:
    _edit(folder, ROLE, '"11-1111.00"', codes)
    catalogue, problems = load_catalogue(folder)
    assert problems == ()
    assert catalogue is not None
    (role,) = catalogue.roles
    assert role.profile == {"colour": colour, "teaching": 0.5}
    assert role.evidence.imputed == imputed


def test_an_adjustment_moves_a_role_on_both_kinds_of_scales(folder: Path) -> None:
    path = folder / ROLE
    adjustments = "  adjustments:\n    colour: {by: 0.25, reason: a}\n    teaching: {by: -0.5, reason: b}\n"
    path.write_text(path.read_text("utf-8") + adjustments, encoding="utf-8")
    catalogue, _ = load_catalogue(folder)
    assert catalogue is not None
    assert catalogue.roles[0].profile == {"colour": -0.35, "teaching": 0.0}


def test_a_rubric_value_may_lie_half_way_between_two_steps(folder: Path) -> None:
    _edit(folder, ROLE, "{value: 1,", "{value: -0.5,")
    catalogue, _ = load_catalogue(folder)
    assert catalogue is not None
    assert catalogue.roles[0].profile["teaching"] == -0.25


def test_wage_and_outlook_come_from_the_figures_and_what_is_not_published_is_none(folder: Path) -> None:
    catalogue, _ = load_catalogue(folder)
    assert catalogue is not None
    wage = catalogue.roles[0].wage
    assert (wage.median, wage.low, wage.high, wage.growth) == (50000, 30000, None, -1.5)
    assert wage.source == "made up A; made up B"


def test_a_folders_own_rows_add_to_the_shipped_ones_and_replace_them(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "evidence.csv").write_text(EVIDENCE, encoding="utf-8")
    (shipped / "reference.csv").write_text(REFERENCE, encoding="utf-8")
    monkeypatch.setattr(paths, "ROLES", shipped)
    (folder / "reference.csv").unlink()
    own = "code,element,value,source\n11-1111.00,Red,4,ours\n"
    (folder / "evidence.csv").write_text(own, encoding="utf-8")
    catalogue, problems = load_catalogue(folder)
    assert problems == ()
    assert catalogue is not None
    assert catalogue.roles[0].profile["colour"] == -1.1  # Red 0, Blue -2


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("evidence.csv", "11-1111.00,Red,6,", "11-1111.00,Red,six,", [("number-expected", 2, 16)]),
        ("evidence.csv", "11-1111.00,Red,6,", "11-1111.00,Red,nan,", [("number-expected", 2, 16)]),
        ("evidence.csv", "33-3333.00,Blue,4,made up", "33-3333.00,Blue,4", [("csv-row", 6, 1)]),
        ("evidence.csv", '"None, or little"', '"None, or little', [("csv-row", 11, 0)]),
        ("evidence.csv", '"None, or little",made up B', '"None, or little",', [("csv-cell", 11, 43)]),
        ("evidence.csv", "44-4444.00,Red", "4-4444.00,Red", [("bad-code", 7, 1)]),
        ("evidence.csv", "44-4444.00,Red", "22-2222.00,Red", [("figure-twice", 7, 12)]),
        ("evidence.csv", "code,element,value", "code,elemnt,value", [("csv-header", 1, 1)]),
        ("reference.csv", "Red,4,4,2,", "Red,4,4,0,", [("number-out-of-range", 2, 9)]),
        ("reference.csv", "Blue,4,", "Red,4,", [("figure-twice", 3, 1)]),
    ],
)
def test_a_fault_in_the_figures_is_found_at_its_place(
    file: str, old: str, new: str, expected: list[tuple[str, int, int]], folder: Path
) -> None:
    _edit(folder, file, old, new)
    catalogue, problems = load_catalogue(folder)
    assert catalogue is None
    assert [(p.rule, p.line, p.column) for p in problems if p.file.endswith(file)] == expected


def test_figures_that_are_not_utf8_are_refused(folder: Path) -> None:
    (folder / "evidence.csv").write_bytes(EVIDENCE.encode() + "11-1111.00,Gr\xfcn,1,x\n".encode("latin-1"))
    found = [(p.rule, p.line) for p in load_catalogue(folder)[1] if p.file.endswith("evidence.csv")]
    assert found == [("not-utf8", 12)]


def test_an_element_that_the_reference_lacks_is_reported_where_it_is_named(folder: Path) -> None:
    _edit(folder, "catalogue.yaml", "[Red, Blue]", "[Red, Blu]")
    (problem,) = load_catalogue(folder)[1]
    assert (problem.rule, problem.line, problem.column) == ("unknown-element", 4, 50)
    assert problem.remedy == "Did you mean Blue?"


def test_a_code_that_lacks_a_figure_and_has_no_sibling_is_reported_where_it_is_named(folder: Path) -> None:
    _edit(folder, ROLE, '"11-1111.00"', '"44-4444.00"')
    (problem,) = load_catalogue(folder)[1]
    assert problem.rule == "figure-missing"
    assert problem.column == len('  codes: ["')
    assert "Blue" in problem.message


def test_a_row_that_is_taken_out_of_the_figures_is_missed(folder: Path) -> None:
    _edit(folder, "evidence.csv", "11-1111.00,Blue,1,made up\n", "")
    (problem,) = load_catalogue(folder)[1]
    assert problem.rule == "figure-missing"
    assert problem.file == str(folder / ROLE)


def test_a_sibling_without_figures_is_reported(folder: Path) -> None:
    _edit(folder, "catalogue.yaml", '"22-2222.00"]', '"22-2222.01"]')
    (problem,) = load_catalogue(folder)[1]
    assert (problem.rule, problem.line) == ("code-without-figures", 7)
    assert problem.remedy == "Did you mean 22-2222.00?"
