"""What `careerfit check` finds in a pack and a catalogue together, each rule by a planted fault."""

import shutil
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.app.authors.audit import check_folders
from careerfit.app.authors.together import shares_of_first
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.targets import Targets
from careerfit.model.errors import Problem
from tests.measurement.builders import catalogue, item, pack, role


@pytest.fixture
def roles(tmp_path: Path) -> Path:
    """Return a copy of the shipped roles, without moves, translations and the record of what was released."""
    left_out = shutil.ignore_patterns("moves.yaml", "es.yaml", "de.yaml", "released.yaml")
    return Path(shutil.copytree(paths.ROLES, tmp_path / "roles", ignore=left_out))


def _found(rule: str, *folders: Path) -> list[Problem]:
    return [problem for problem in check_folders(folders)[1] if problem.rule == rule]


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def _line(path: Path, start: str) -> int:
    lines = path.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(start))


def test_shipped_roles_have_none_of_these_faults(roles: Path) -> None:
    assert check_folders((roles,))[1] == ()


def test_a_role_squeezed_between_two_others_is_never_first(roles: Path) -> None:
    squeezed = roles / "sales" / "account-executive.yaml"
    for title, horizon in (("Slower Account Executive", 0), ("Faster Account Executive", -1)):
        path = squeezed.with_name(title.lower().replace(" ", "-") + ".yaml")
        shutil.copy(squeezed, path)
        _edit(path, 'title: "Account Executive"', f"title: {title}")
        _edit(path, "value: -0.5", f"value: {horizon}")
    found = {problem.file: problem for problem in _found("role-never-first", roles)}
    assert found[str(squeezed)].line == _line(squeezed, "profile:")
    assert "Account Executive comes first for 0." in found[str(squeezed)].message
    assert str(roles / "marketing" / "copywriter.yaml") not in found


def test_an_executive_stands_in_nobodys_way_and_is_judged_among_all() -> None:
    fields = [
        role("manager", "one", {"a": 1.0, "b": 0.0}, "manager"),
        role("executive", "one", {"a": 1.0, "b": 0.0}, "executive"),
        role("other", "two", {"a": -1.0, "b": 0.0}),
    ]
    instrument = Instrument.of(pack([item("a1", "a"), item("b1", "b")], ("a", "b")))
    targets = Targets.of(catalogue(fields, {"a": 1.0, "b": 1.0}), instrument)
    shares = shares_of_first(targets)
    assert shares == pytest.approx({"manager": 0.5, "executive": 0.25, "other": 0.5}, abs=0.005)


def test_a_role_that_copies_another_is_too_alike(roles: Path) -> None:
    copy = roles / "marketing" / "second-copywriter.yaml"
    shutil.copy(roles / "marketing" / "copywriter.yaml", copy)
    _edit(copy, "title: Copywriter", "title: Second Copywriter")
    (problem,) = _found("roles-too-alike", roles)
    assert (problem.file, problem.line) == (str(copy), _line(copy, "profile:"))
    assert "Copywriter" in problem.message
    assert "50%" in problem.message


def test_a_pair_that_answers_cannot_tell_apart_needs_a_reason(roles: Path) -> None:
    (roles / "alike.yaml").unlink()
    files = {Path(problem.file).name for problem in _found("roles-too-alike", roles)}
    assert files == {"sales-development-representative.yaml", "vp-sales.yaml"}


def test_a_reason_for_a_pair_that_answers_can_tell_apart_is_needless(roles: Path) -> None:
    path = roles / "alike.yaml"
    path.write_text(
        path.read_text("utf-8") + "  - roles: [copywriter, sales-engineer]\n    reason: None at all.\n",
        encoding="utf-8",
    )
    (problem,) = _found("alike-needless", roles)
    assert (problem.file, problem.line) == (str(path), _line(path, "  - roles: [copywriter"))
    assert "copywriter and sales-engineer" in problem.message


def test_a_reason_for_a_role_that_is_not_there_is_placed(roles: Path) -> None:
    path = roles / "alike.yaml"
    _edit(path, "vp-sales]", "vp-sale]")
    (problem,) = _found("unknown-role", roles)
    assert (problem.file, problem.line) == (str(path), _line(path, "  - roles: [regional"))
    assert problem.remedy == "Did you mean vp-sales?"


def test_a_scale_with_few_items_in_the_full_questionnaire_is_thin(roles: Path) -> None:
    pack = roles / "pack.yaml"
    items = (paths.PACK / "pack.yaml").read_text("utf-8").split("    scale: horizon\n")
    kept, left_out = items[:4], [part.replace("full: true", "full: false", 1) for part in items[4:]]
    pack.write_text("    scale: horizon\n".join(kept + left_out), encoding="utf-8")
    (problem,) = _found("scale-thin", roles)
    assert (problem.file, problem.line) == (str(pack), _line(pack, "  horizon:"))
    assert "horizon with an expected error of 0." in problem.message


def test_a_pack_with_flat_items_is_thin_on_every_scale(roles: Path) -> None:
    pack = roles / "pack.yaml"
    shutil.copy(paths.PACK / "pack.yaml", pack)
    assert _found("scale-thin", roles) == []
    _edit(pack, "slopes: [0.9, 1.2, 1.5, 1.8]", "slopes: [0.4, 0.5, 0.6, 0.7]")
    assert len(_found("scale-thin", roles)) == 8


def test_roles_on_scales_that_no_pack_at_hand_measures_are_not_judged() -> None:
    examples = paths.ROOT / "examples"
    assert check_folders((examples / "small-roles", examples / "small-pack"))[1] == ()


def test_a_catalogue_with_other_faults_is_not_judged_with_a_pack(roles: Path) -> None:
    (roles / "alike.yaml").unlink()
    _edit(roles / "marketing" / "copywriter.yaml", "stage: professional", "stage: profesional")
    assert [problem.rule for problem in check_folders((roles,))[1]] == ["unknown-word"]
