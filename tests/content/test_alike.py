"""The file in which authors say why two roles stay that answers cannot tell apart."""

from pathlib import Path

import pytest

from careerfit.content.alike import load_alike

ROLES = ("copywriter", "growth-marketer", "seo-specialist")


def _load(folder: Path, text: str) -> tuple[list[tuple[set[str], str, int]], list[tuple[str, int, int]]]:
    (folder / "alike.yaml").write_text(text, encoding="utf-8")
    kept, problems = load_alike(folder, ROLES)
    return (
        [(set(pair.roles), pair.reason, pair.place.line) for pair in kept],
        [(problem.rule, problem.line, problem.column) for problem in problems],
    )


def test_without_the_file_no_pair_is_kept(tmp_path: Path) -> None:
    assert load_alike(tmp_path, ROLES) == ((), ())


def test_each_pair_has_its_reason_and_its_place(tmp_path: Path) -> None:
    text = "pairs:\n  - roles: [copywriter, seo-specialist]\n    reason: Because.\n"
    assert _load(tmp_path, text) == ([({"copywriter", "seo-specialist"}, "Because.", 2)], [])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("pairs:\n  - roles: [copywriter, seo]\n    reason: Because.\n", ("unknown-role", 2, 12)),
        ("pairs:\n  - roles: [copywriter]\n    reason: Because.\n", ("list-size", 2, 12)),
        ("pairs:\n  - roles: [copywriter, copywriter]\n    reason: So.\n", ("twice-in-list", 2, 25)),
        ("pairs:\n  - roles: [copywriter, seo-specialist]\n", ("field-missing", 2, 5)),
        ("pairs:\n  - roles: [copywriter, seo-specialist]\n    reason: No\n", ("text-not-string", 3, 13)),
        ("pairs:\n  - roles: [copywriter, seo-specialist]\n    reason: So.\n    why: So.\n",
         ("unknown-field", 4, 5)),
        ("pairs: copywriter\n", ("list-expected", 1, 8)),
        ("pairs:\n  - copywriter\n", ("fields-expected", 2, 5)),
        ("pair: []\n", ("unknown-field", 1, 1)),
        ("pairs: []\n", ("list-size", 1, 8)),
        ("pairs: [\n", ("yaml-syntax", 2, 1)),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place(text: str, fault: tuple[str, int, int], tmp_path: Path) -> None:
    _, problems = _load(tmp_path, text)
    assert fault in problems


def test_a_pair_that_stands_twice_in_either_order_is_reported_once(tmp_path: Path) -> None:
    text = (
        "pairs:\n  - roles: [copywriter, seo-specialist]\n    reason: Because.\n"
        "  - roles: [seo-specialist, copywriter]\n    reason: Again.\n"
    )
    kept, problems = _load(tmp_path, text)
    assert [reason for _, reason, _ in kept] == ["Because."]
    assert problems == [("pair-twice", 4, 5)]
