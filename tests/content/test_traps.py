"""The traps of YAML: texts that YAML reads as something else must be quoted, and are then texts."""

from pathlib import Path

import pytest

from careerfit.content.packs import load_pack

TRAPS = [
    "No", "Yes", "on", "OFF", "true", "False", "y", "N", "3.10", "1", "-2", "+.5", "1e5", "1_000", "0x1F",
    "010", "0o17", "12:30", "09:30", "1:30:05", "2024-05-01", "2024-05-01 10:00:00", "~", "null", "Null",
    ".inf", ".nan", "=",
]  # fmt: skip


def _titled(folder: Path, title: str) -> Path:
    path = folder / "pack.yaml"
    text = path.read_text("utf-8").replace("title: Which job in the garden trade?", f"title: {title}")
    path.write_text(text, encoding="utf-8", newline="\n")
    return folder


@pytest.mark.parametrize("text", TRAPS)
def test_a_text_that_yaml_reads_as_something_else_must_be_quoted(text: str, pack_folder: Path) -> None:
    pack, (problem,) = load_pack(_titled(pack_folder, text))
    assert pack is None
    assert (problem.rule, problem.column) == ("text-not-string", len("title: ") + 1)
    assert problem.remedy == f'Quote it: "{text}".'


@pytest.mark.parametrize("text", TRAPS)
@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_same_text_in_quotes_is_taken_as_it_stands(text: str, quote: str, pack_folder: Path) -> None:
    pack, problems = load_pack(_titled(pack_folder, f"{quote}{text}{quote}"))
    assert problems == ()
    assert pack is not None
    assert pack.title == text


@pytest.mark.parametrize(
    "text", ["none", "1.0.0", "a1", "10 %", "No way", "Nothing", "12:30 o'clock", "e5", "yn"]
)
def test_a_text_that_only_looks_like_a_trap_needs_no_quotes(text: str, pack_folder: Path) -> None:
    pack, problems = load_pack(_titled(pack_folder, text))
    assert problems == ()
    assert pack is not None
    assert pack.title == text


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Marketing: or sales", "quotes"),
        ("[Which?, b]", "text-expected"),
        ('"Which" job', "quot"),
        ('"Which', "quotation mark"),
        ("%Which", "quotes"),
        ("@Which", "quotes"),
    ],
)
def test_a_syntax_error_comes_with_a_way_out(title: str, said: str, pack_folder: Path) -> None:
    problem = load_pack(_titled(pack_folder, title))[1][0]
    assert said in f"{problem.rule} {problem.remedy}"
    assert problem.line > 0


def test_a_quoted_question_mark_that_ends_an_entry_of_a_list_is_kept(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("[Not at all, Not", '["Really?", Not'), encoding="utf-8")
    pack, problems = load_pack(pack_folder)
    assert problems == ()
    assert pack is not None
    assert pack.items[0].options[0] == "Really?"


@pytest.mark.parametrize(
    "number", ['"1.31"', "1_000", "0x1", "1:30", ".inf", ".nan", "1e999", "yes", "[1]", "9" * 5000]
)
def test_what_is_no_plain_number_is_refused_where_a_number_belongs(number: str, pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("a: 1.31", f"a: {number}"), encoding="utf-8")
    assert [p.rule for p in load_pack(pack_folder)[1]] == ["number-expected"]


@pytest.mark.parametrize("word", ["yes", "No", "on", "TRUE", '"true"', "1", "~"])
def test_only_true_and_false_are_taken_where_one_of_them_belongs(word: str, pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("full: true", f"full: {word}", 1), encoding="utf-8")
    assert [p.rule for p in load_pack(pack_folder)[1]] == ["true-or-false"]
