"""Every rule, broken once on purpose in a copy of an example: it is found alone and at its place."""

import ast
import re
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content import packs
from careerfit.content.catalogue import load_catalogue
from careerfit.content.check import check
from careerfit.content.packs import load_pack
from tests.content.planted_faults import IN_PACK, IN_PACK_TEXTS, IN_ROLE_TEXTS, IN_ROLES, Fault

CONTENT = Path(packs.__file__).parent
RULE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
NO_RULES = {"cross-over", "not-needed", "utf-8"}  # words of this form in the code that are none


def _plant(folder: Path, fault: Fault) -> tuple[int, int]:
    """Spoil the file and return line and column where the fault stands now."""
    path = folder / fault.file
    text = path.read_text(encoding="utf-8")
    assert fault.old in text
    text = text.replace(fault.old, fault.new, 1)
    path.write_text(text, encoding="utf-8", newline="\n")
    before = text[: text.index(fault.at)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize("fault", IN_PACK, ids=lambda fault: f"{fault.rule}: {fault.new[:20]!r}")
def test_a_fault_in_a_pack_is_found_alone_and_at_its_place(fault: Fault, pack_folder: Path) -> None:
    line, column = _plant(pack_folder, fault)
    pack, problems = load_pack(pack_folder)
    assert pack is None
    assert [(p.rule, p.line, p.column) for p in problems] == [(fault.rule, line, column)]
    assert problems[0].file == str(pack_folder / fault.file)
    assert problems[0].message
    assert problems[0].remedy


@pytest.mark.parametrize("fault", IN_ROLES, ids=lambda fault: f"{fault.rule}: {fault.new[:20]!r}")
def test_a_fault_in_a_catalogue_is_found_alone_and_at_its_place(fault: Fault, roles_folder: Path) -> None:
    line, column = _plant(roles_folder, fault)
    catalogue, problems = load_catalogue(roles_folder)
    assert catalogue is None
    assert [(p.rule, p.line, p.column) for p in problems] == [(fault.rule, line, column)]
    assert problems[0].file == str(roles_folder / fault.file)
    assert problems[0].message
    assert problems[0].remedy


@pytest.mark.parametrize("fault", IN_PACK_TEXTS, ids=lambda fault: f"{fault.rule}: {fault.new[:20]!r}")
def test_a_fault_in_the_texts_of_a_pack_is_found_alone_and_at_its_place(
    fault: Fault, pack_folder: Path
) -> None:
    line, column = _plant(pack_folder, fault)
    pack, problems = load_pack(pack_folder, "es")
    assert pack is None
    assert [(p.rule, p.line, p.column) for p in problems] == [(fault.rule, line, column)]
    assert problems == check(pack_folder)
    assert problems[0].file == str(pack_folder / fault.file)
    assert load_pack(pack_folder)[1] == ()


@pytest.mark.parametrize("fault", IN_ROLE_TEXTS, ids=lambda fault: f"{fault.rule}: {fault.new[:20]!r}")
def test_a_fault_in_the_texts_of_a_catalogue_is_found_alone_and_at_its_place(
    fault: Fault, roles_folder: Path
) -> None:
    line, column = _plant(roles_folder, fault)
    catalogue, problems = load_catalogue(roles_folder, "es")
    assert catalogue is None
    assert [(p.rule, p.line, p.column) for p in problems] == [(fault.rule, line, column)]
    assert problems == check(roles_folder)
    assert load_catalogue(roles_folder)[1] == ()


def _rules_in_code() -> set[str]:
    """Return every rule id that the code of this room, and of checks over several rooms, can report."""
    others = [CONTENT.parent / "app" / "authors" / name for name in ("audit.py", "together.py")]
    found: set[str] = set()
    for path in (*CONTENT.glob("*.py"), *others):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and RULE.fullmatch(node.value):
                found.add(node.value)
    return found - NO_RULES


def test_packs_md_explains_exactly_the_rules_that_the_code_can_report() -> None:
    text = (paths.ROOT / "docs" / "packs.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z0-9-]+)` \|", text.partition("## Rules")[2], re.MULTILINE)
    assert rows == sorted(_rules_in_code())


def test_every_rule_is_broken_by_a_test() -> None:
    here = Path(__file__).parent
    tests = "".join(
        path.read_text("utf-8") for path in (*here.glob("*.py"), *here.parent.glob("app/test_*.py"))
    )
    assert [rule for rule in sorted(_rules_in_code()) if f'"{rule}"' not in tests] == []


def test_all_faults_of_a_file_are_found_at_once(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    text = path.read_text("utf-8")
    text = text.replace("name: Care", "nme: Care").replace("a: 1.31", "a: 9").replace("keyed: -1", "keyed: x")
    text = text.replace("title: Which job in the garden trade?", "title: 12:30\ntitle: again")
    path.write_text(text, encoding="utf-8")
    rules = [p.rule for p in load_pack(pack_folder)[1]]
    assert rules == [
        "text-not-string",
        "key-twice",
        "field-missing",
        "unknown-field",
        *["number-expected"] * 3,
        "number-out-of-range",
    ]


def test_an_unknown_field_is_told_what_was_probably_meant(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("directness: 4", "directnes: 4", 1), encoding="utf-8")
    missing, unknown = load_pack(pack_folder)[1]
    assert missing.rule == "field-missing"
    assert unknown.remedy == "Did you mean directness?"


def test_a_key_that_stands_twice_is_named_with_both_places(pack_folder: Path) -> None:
    (pack_folder / "pack.yaml").write_text("id: a\nversion: '1'\nid: b\n", encoding="utf-8")
    twice = next(p for p in load_pack(pack_folder)[1] if p.rule == "key-twice")
    assert (twice.line, twice.column) == (3, 1)
    assert "line 1" in twice.message


def test_a_scale_with_two_items_is_too_short(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    text = path.read_text("utf-8")
    start = text.index("  teaching-03:")
    path.write_text(text[:start] + text[text.index("  place-01:") :], encoding="utf-8")
    (problem,) = load_pack(pack_folder)[1]
    assert (problem.rule, problem.line) == (
        "scale-too-few-items",
        text[: text.index("teaching:")].count("\n") + 1,
    )


def test_a_scale_without_an_item_in_the_full_questionnaire_is_reported(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    before, after = path.read_text("utf-8").split("  place-01:")
    path.write_text(f"{before}  place-01:{after.replace('full: true', 'full: false')}", encoding="utf-8")
    assert [p.rule for p in load_pack(pack_folder)[1]] == ["scale-not-in-full"]


def test_a_fourth_adjustment_is_too_many(roles_folder: Path) -> None:
    path = roles_folder / "sales" / "field-adviser.yaml"
    extra = "".join(f"    {scale}: {{by: 0.1, reason: Because.}}\n" for scale in ("care", "place", "more"))
    path.write_text(path.read_text("utf-8") + extra, encoding="utf-8")
    assert {p.rule for p in load_catalogue(roles_folder)[1]} == {"adjustments-too-many", "unknown-scale"}


def test_two_roles_of_one_name_in_two_tracks_are_reported(roles_folder: Path) -> None:
    text = (roles_folder / "sales" / "field-adviser.yaml").read_text("utf-8")
    other = roles_folder / "marketing" / "field-adviser.yaml"
    other.write_text(text.replace("title: Field Adviser", "title: Another"), encoding="utf-8")
    (problem,) = load_catalogue(roles_folder)[1]
    assert problem.rule == "role-twice"
    assert str(other) in problem.message


def test_a_role_in_a_folder_that_is_no_track_is_reported(roles_folder: Path) -> None:
    (roles_folder / "sales").rename(roles_folder / "sale")
    problems = load_catalogue(roles_folder)[1]
    assert [p.rule for p in problems] == ["unknown-track"]


def test_a_role_file_with_another_ending_is_not_left_out_silently(roles_folder: Path) -> None:
    path = roles_folder / "sales" / "field-adviser.yaml"
    path.rename(path.with_suffix(".yml"))
    assert [p.rule for p in load_catalogue(roles_folder)[1]] == ["file-ending"]


def test_a_role_file_with_a_malformed_name_is_reported(roles_folder: Path) -> None:
    path = roles_folder / "sales" / "field-adviser.yaml"
    path.rename(path.with_name("Field Adviser.yaml"))
    (roles_folder / "moves.yaml").unlink()
    assert [(p.rule, p.line) for p in load_catalogue(roles_folder)[1]] == [("bad-id", 0)]


def test_a_catalogue_without_roles_is_reported(roles_folder: Path) -> None:
    for track in ("marketing", "sales", "bridge"):
        for path in (roles_folder / track).iterdir():
            path.unlink()
    assert [p.rule for p in load_catalogue(roles_folder)[1]] == ["no-roles"]


def test_check_finds_the_faults_of_pack_and_catalogue_in_one_folder(
    roles_folder: Path, pack_folder: Path
) -> None:
    pack = (pack_folder / "pack.yaml").read_text("utf-8")
    (roles_folder / "pack.yaml").write_text(pack, encoding="utf-8")
    (roles_folder / "es.yaml").unlink()
    assert check(roles_folder) == ()
    (roles_folder / "pack.yaml").write_text(pack.replace("full: true", "full: maybe", 1), encoding="utf-8")
    families = (roles_folder / "families.yaml").read_text("utf-8")
    (roles_folder / "families.yaml").write_text(
        families.replace("track: sales", "track: sail"), encoding="utf-8"
    )
    assert [p.rule for p in check(roles_folder)] == ["unknown-word", "true-or-false"]


def test_check_reports_scales_of_roles_that_the_pack_beside_them_does_not_measure(
    roles_folder: Path, pack_folder: Path
) -> None:
    pack = (pack_folder / "pack.yaml").read_text("utf-8")
    (roles_folder / "es.yaml").unlink()
    renamed = pack.replace("  place:", "  places:").replace("scale: place", "scale: places")
    (roles_folder / "pack.yaml").write_text(renamed, encoding="utf-8")
    (problem,) = check(roles_folder)
    assert problem.rule == "scale-not-measured"
    assert problem.remedy == "Did you mean places?"


def test_check_of_a_folder_with_neither_says_so(tmp_path: Path) -> None:
    assert [p.rule for p in check(tmp_path)] == ["nothing-to-check"]


def test_check_of_a_missing_folder_or_a_file_says_so(tmp_path: Path, pack_folder: Path) -> None:
    assert [p.rule for p in check(tmp_path / "nowhere")] == ["folder-missing"]
    assert [p.rule for p in check(pack_folder / "pack.yaml")] == ["folder-expected"]
