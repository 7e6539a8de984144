"""A released version stays what it was: other content needs another number."""

from pathlib import Path

from careerfit.content import load
from careerfit.content.catalogue import load_catalogue
from careerfit.content.packs import load_pack


def _digest(folder: Path) -> str:
    pack, problems = load_pack(folder)
    assert problems == ()
    assert pack is not None
    return pack.digest


def test_a_released_version_may_not_change(pack_folder: Path) -> None:
    listed = f'"0.9.0": "{"0" * 64}"\n"1.0.0": "{_digest(pack_folder)}"\n'
    (pack_folder / "released.yaml").write_text(listed, encoding="utf-8")
    assert load_pack(pack_folder)[1] == ()
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("name: Care", "name: Caring"), encoding="utf-8")
    pack, (problem,) = load_pack(pack_folder)
    assert pack is None
    assert (problem.rule, problem.line, problem.column) == ("released-changed", 4, 10)
    path.write_text(path.read_text("utf-8").replace('"1.0.0"', '"1.1.0"'), encoding="utf-8")
    assert load_pack(pack_folder)[1] == ()


def test_a_released_catalogue_may_not_change(roles_folder: Path) -> None:
    (roles_folder / "released.yaml").write_text(f'"1.0.0": "{"0" * 64}"\n', encoding="utf-8")
    (problem,) = load_catalogue(roles_folder)[1]
    assert (problem.rule, Path(problem.file).name) == ("released-changed", "catalogue.yaml")


def test_a_list_of_released_versions_changes_no_digest(pack_folder: Path) -> None:
    before = _digest(pack_folder)
    (pack_folder / "released.yaml").write_text(f'"1.0.0": "{before}"\n', encoding="utf-8")
    assert _digest(pack_folder) == before


def test_an_author_is_told_the_digest_to_write_down(pack_folder: Path) -> None:
    digest = _digest(pack_folder)
    (pack_folder / "released.yaml").write_text('"1.0.0": new\n', encoding="utf-8")
    (problem,) = load_pack(pack_folder)[1]
    assert (problem.rule, problem.line, problem.column) == ("bad-digest", 1, 10)
    assert digest in problem.remedy


def test_a_version_written_without_quotes_is_reported(pack_folder: Path) -> None:
    (pack_folder / "released.yaml").write_text(f'1.0: "{"0" * 64}"\n', encoding="utf-8")
    assert [problem.rule for problem in load_pack(pack_folder)[1]] == ["text-not-string"]


def test_content_that_was_kept_is_checked_again_when_the_list_changes(pack_folder: Path) -> None:
    assert load.pack(pack_folder)[1] == ()
    (pack_folder / "released.yaml").write_text(f'"1.0.0": "{"0" * 64}"\n', encoding="utf-8")
    assert [problem.rule for problem in load.pack(pack_folder)[1]] == ["released-changed"]
