"""The field guide: what is read, what its parts may refer to, and that languages agree."""

from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content import load
from careerfit.content.check import check_languages
from careerfit.content.guide import load_guide

ENGLISH = """language: en
title: Two trades
introduction: They meet every day.
comparison:
  - {id: goal, aspect: Goal, marketing: Wanting, sales: Buying, scales: [reach]}
  - {id: pace, aspect: Pace, marketing: Years, sales: Weeks, scales: []}
shared:
  marketing: [Brand]
  both: [Customers, Leads]
  sales: [Quota]
funnel:
  - {id: awareness, title: Awareness, text: They hear of it., marketing: Much, sales: Little}
alignment:
  - {id: handoff, title: Handoff, text: A lead changes hands., points: [By score, By request]}
glossary:
  lead: {term: Lead, meaning: Somebody who may buy., see: [quota]}
  quota: {term: Quota, meaning: What is to be sold., see: []}
questions:
  - {id: part-of, question: Is it a part?, answer: "It is none."}
scales:
  reach: {text: How many people., rows: [goal, pace], terms: [lead]}
"""
SCALES = ("reach", "horizon")


@pytest.fixture
def guide_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of a second language, which agrees with the English one."""
    monkeypatch.setattr(paths, "GUIDE", tmp_path)
    (tmp_path / "en.yaml").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "de.yaml").write_text(ENGLISH.replace("language: en", "language: de"), encoding="utf-8")
    return tmp_path / "de.yaml"


def _plant(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.usefixtures("guide_file")
def test_a_guide_is_read_whole() -> None:
    guide, problems = load_guide("de", SCALES)
    assert problems == ()
    assert guide is not None
    assert (guide.language, guide.title) == ("de", "Two trades")
    assert [(row.id, row.scales) for row in guide.comparison] == [("goal", ("reach",)), ("pace", ())]
    assert guide.shared.both == ("Customers", "Leads")
    assert guide.funnel[0].sales == "Little"
    assert guide.alignment[0].points == ("By score", "By request")
    assert [(term.id, term.see) for term in guide.glossary] == [("lead", ("quota",)), ("quota", ())]
    assert guide.questions[0].answer == "It is none."
    assert (guide.scales["reach"].rows, guide.scales["reach"].terms) == (("goal", "pace"), ("lead",))


@pytest.mark.usefixtures("guide_file")
def test_a_guide_comes_from_the_cache_as_it_was_read() -> None:
    first = load.guide("de")
    assert load.guide("de") == first == load_guide("de")
    assert [entry.name.split("-")[1] for entry in paths.cache_folder().glob("*")] == ["guide"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("see: [quota]", "see: [quotas]", ("unknown-term", 16, 60)),
        ("terms: [lead]", "terms: [leads]", ("unknown-term", 21, 63)),
        ("rows: [goal, pace]", "rows: [goal, peace]", ("unknown-row", 21, 48)),
        ("scales: [reach]", "scales: [rich]", ("unknown-scale", 5, 74)),
        ("  reach: {", "  rich: {", ("unknown-scale", 21, 3)),
        ("- {id: pace", "- {id: goal", ("id-twice", 6, 10)),
        ("id: awareness", "id: awarenes", ("unknown-word", 12, 10)),
        ("id: handoff", "id: Handoff", ("bad-id", 14, 10)),
        ("  lead: {", "  Lead: {", ("bad-id", 16, 3)),
        ("language: de", "language: fr", ("wrong-language", 1, 11)),
        ("language: de", "language: German", ("bad-language", 1, 11)),
        ("marketing: Wanting, ", "", ("field-missing", 5, 5)),
        ("title: Two", "titel: x\ntitle: Two", ("unknown-field", 2, 1)),
        ("both: [Customers, Leads]", "both: [Customers]", ("texts-count", 7, 1)),
        ("[By score, By request]", "[By score]", ("texts-count", 14, 5)),
        ("see: [quota]", "see: []", ("links-differ", 16, 3)),
        ("scales: [reach]", "scales: []", ("links-differ", 5, 5)),
    ],
)  # fmt: skip
def test_a_fault_in_a_guide_is_found_at_its_place(
    old: str, new: str, expected: tuple[str, int, int], guide_file: Path
) -> None:
    _plant(guide_file, old, new)
    guide, problems = load_guide("de", SCALES)
    assert guide is None
    assert (problems[0].rule, problems[0].line, problems[0].column) == expected
    assert {p.file for p in problems} == {str(guide_file)}
    assert check_languages(SCALES)


def test_an_entry_that_a_language_lacks_is_reported_at_its_section(guide_file: Path) -> None:
    text = guide_file.read_text("utf-8").splitlines(keepends=True)
    guide_file.write_text("".join([*text[:13], text[13].replace("handoff", "hand"), *text[14:]]), "utf-8")
    found = [(p.rule, p.line, p.column) for p in load_guide("de", SCALES)[1]]
    assert found == [("text-missing", 14, 3), ("unknown-id", 14, 5)]


def test_without_a_list_of_scales_an_id_is_enough(guide_file: Path) -> None:
    for path in (guide_file, guide_file.with_name("en.yaml")):
        _plant(path, "scales: [reach]", "scales: [fame]")
    assert load_guide("de")[1] == ()
    assert [p.rule for p in load_guide("de", SCALES)[1]] == ["unknown-scale"] * 2
    _plant(guide_file, "scales: [fame]", "scales: [Fame]")
    assert "bad-id" in [p.rule for p in load_guide("de")[1]]


def test_the_order_of_terms_is_each_languages_own(guide_file: Path) -> None:
    text = guide_file.read_text("utf-8").splitlines(keepends=True)
    text[15], text[16] = text[16], text[15]
    guide_file.write_text("".join(text), encoding="utf-8")
    guide, problems = load_guide("de", SCALES)
    assert problems == ()
    assert guide is not None
    assert [term.id for term in guide.glossary] == ["quota", "lead"]


def test_a_language_without_a_guide_is_reported(guide_file: Path) -> None:
    (problem,) = load_guide("fr")[1]
    assert (problem.rule, problem.file) == ("file-missing", str(guide_file.with_name("fr.yaml")))


def test_a_language_that_is_a_path_is_refused() -> None:
    guide, (problem,) = load_guide("../words/en")
    assert guide is None
    assert problem.rule == "bad-language"
