"""`careerfit score`: answer sheets in, results out, every fault of a sheet named."""

import csv
import io
import json
import math
import os
import random
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from careerfit import paths
from careerfit.content import load
from careerfit.model.content import Pack
from tests.cli.conftest import Command

EXAMPLE = paths.ROOT / "examples" / "answers.csv"


@pytest.fixture(scope="module")
def pack() -> Pack:
    loaded, problems = load.pack(paths.PACK)
    assert loaded is not None
    assert not problems
    return loaded


def sheet(path: Path, *rows: dict[str, Any]) -> Path:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def filled(pack: Pack, seed: int, **extra: str) -> dict[str, Any]:
    draw = random.Random(seed)
    return {**extra, **{item.id: draw.randint(1, item.categories) for item in pack.items if item.full}}


def test_the_example_scores_and_speaks_in_sentences(careerfit: Command) -> None:
    result = careerfit("score", EXAMPLE)
    assert result.exit_code == 0, result.output
    assert "person-1" in result.output
    assert "Closest roles" in result.output
    assert "never for selecting people" in " ".join(result.output.split())


def test_json_has_the_promised_shape_for_every_person(careerfit: Command, tmp_path: Path, pack: Pack) -> None:
    rows = [filled(pack, seed, person=f"person-{seed}") for seed in (1, 2)]
    result = careerfit("score", sheet(tmp_path / "a.csv", *rows), "--json")
    assert result.exit_code == 0, result.output
    first, second = json.loads(result.output)
    assert (first["person"], second["person"]) == ("person-1", "person-2")
    assert first["pack"] == {"id": pack.id, "version": pack.version, "digest": pack.digest}
    assert set(first["catalogue"]) == {"version", "digest"}
    assert first["verdict"] in ("shortlist", "tied", "cannot-say-yet", "neither")
    assert [scale["id"] for scale in first["scales"]] == [scale.id for scale in pack.scales]
    assert all(set(s) == {"id", "theta", "se", "answered", "asked"} for s in first["scales"])
    assert math.isclose(sum(first["tracks"].values()), 1)
    assert set(first["tracks"]) == {"marketing", "sales", "bridge"}
    assert math.isclose(sum(role["p_best"] for role in first["roles"]), 1)
    best = [role["p_best"] for role in first["roles"]]
    assert best == sorted(best, reverse=True)
    assert all(role["fit_low"] <= role["fit"] <= role["fit_high"] for role in first["roles"])
    assert math.isclose(sum(family["p_best"] for family in first["families"]), 1)


def test_executives_are_ranked_only_when_asked_for(careerfit: Command) -> None:
    usual = json.loads(careerfit("score", EXAMPLE, "--json").output)[0]
    assert "executive" not in {role["stage"] for role in usual["roles"]}
    asked = json.loads(careerfit("score", EXAMPLE, "--json", "--stage", "executive, manager").output)[0]
    assert {role["stage"] for role in asked["roles"]} == {"executive", "manager"}
    fits = {role["id"]: role["fit"] for role in usual["roles"]}
    assert all(fits[role["id"]] == role["fit"] for role in asked["roles"] if role["id"] in fits)


def test_same_answers_give_the_same_bytes_whatever_the_order_of_the_columns(
    careerfit: Command, tmp_path: Path, pack: Pack
) -> None:
    row = filled(pack, 5)
    turned = dict(reversed(row.items()))
    outputs = []
    for name, answers in (("a", row), ("b", turned)):
        found = json.loads(careerfit("score", sheet(tmp_path / f"{name}.csv", answers), "--json").output)[0]
        outputs.append(json.dumps(found))
    assert outputs[0] == outputs[1]


def test_an_empty_sheet_cannot_say_and_leans_to_no_field(
    careerfit: Command, tmp_path: Path, pack: Pack
) -> None:
    row = {"person": "person-1", **dict.fromkeys((item.id for item in pack.items), "")}
    found = json.loads(careerfit("score", sheet(tmp_path / "a.csv", row), "--json").output)[0]
    assert found["verdict"] == "cannot-say-yet"
    assert all(math.isclose(share, 1 / 3) for share in found["tracks"].values())
    assert all(scale["answered"] == 0 and scale["asked"] == 12 for scale in found["scales"])
    assert all(math.isclose(scale["se"], 1, abs_tol=1e-4) for scale in found["scales"])


def test_the_same_middle_answer_throughout_cannot_say(careerfit: Command, tmp_path: Path, pack: Pack) -> None:
    row = {item.id: (item.categories + 1) // 2 for item in pack.items if item.categories % 2}
    found = json.loads(careerfit("score", sheet(tmp_path / "a.csv", row), "--json").output)[0]
    assert found["verdict"] == "cannot-say-yet"


def test_the_lowest_answer_in_the_direction_of_every_scale_hears_neither(
    careerfit: Command, tmp_path: Path, pack: Pack
) -> None:
    row = {item.id: 1 if item.keyed == 1 else item.categories for item in pack.items if item.full}
    found = json.loads(careerfit("score", sheet(tmp_path / "a.csv", row), "--json").output)[0]
    assert found["verdict"] == "neither"


def test_saved_results_are_listed_and_shown_again(careerfit: Command, tmp_path: Path, pack: Pack) -> None:
    path = sheet(tmp_path / "a.csv", filled(pack, 3, person="person-3", date="2026-03-31"))
    told = json.loads(careerfit("score", path, "--save", "--json").output)[0]
    listed = json.loads(careerfit("results", "--json").output)
    assert [(row["person"], row["finished"]) for row in listed] == [("person-3", True)]
    shown = json.loads(careerfit("show", listed[0]["session"][:6], "--json").output)
    assert shown == told
    assert shown["session"] == listed[0]["session"]
    assert listed[0]["when"].startswith("2026-03-31")
    assert "person-3" in careerfit("show", listed[0]["session"]).output


def test_without_save_nothing_is_written(careerfit: Command, tmp_path: Path) -> None:
    assert careerfit("score", EXAMPLE).exit_code == 0
    assert not (tmp_path / "data").exists()


def test_semicolons_and_a_byte_order_mark_are_read(careerfit: Command, tmp_path: Path, pack: Pack) -> None:
    row = filled(pack, 9)
    text = ";".join(row) + "\r\n" + ";".join(str(value) for value in row.values()) + "\r\n"
    (tmp_path / "a.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert careerfit("score", tmp_path / "a.csv").exit_code == 0


FAULTS = {
    "unknown item": ("an-01,zz-99\n3,3\n", "line 1, column 2 (zz-99): no item of the pack"),
    "column twice": ("an-01,an-01\n3,3\n", "line 1, column 2 (an-01): the column is there twice"),
    "out of range": ("person,an-01\nperson-1,9\n", "line 2, column 2 (an-01): '9' is out of range; write"),
    "leading zeros": ("an-01\n00013\n", "is out of range"),
    "edge of time": ("an-01,date\n3,9999-12-31T23:59:59-10:00\n", "is no date"),
    "zero": ("an-01\n0\n", "line 2, column 1 (an-01): '0' is out of range"),
    "huge number": ("an-01\n" + "9" * 5000 + "\n", "is out of range"),
    "text": ("an-01\noften\n", "line 2, column 1 (an-01): 'often' is no whole number"),
    "decimal": ("an-01\n2.5\n", "line 2, column 1 (an-01): '2.5' is no whole number"),
    "other digits": ("an-01\n\u0663\n", "is no whole number"),
    "date": ("an-01,date\n3,31 March\n", "line 2, column 2 (date): '31 March' is no date"),
    "too many cells": ("an-01\n3,4\n", "line 2: 2 cells, but the header names 1"),
    "no item": ("person\nperson-1\n", "no column is an item id"),
    "unclosed quote": ('person,an-01\n"person-1,1\nperson-2,2\n', "is not CSV (line 3"),
    "only a header": ("an-01\n", "no answer sheet below the header"),
    "empty": ("", "is empty"),
    "blank lines": ("\n\n\n", "is empty"),
    "binary": ("an-01\n\0\n", "not a text file"),
}


def test_a_wrong_column_is_told_the_likely_one_and_where_all_are_listed(
    careerfit: Command, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("Person,AN-01,an-1x,Date\nperson-1,3,3,\n", encoding="utf-8")
    small = paths.ROOT / "examples" / "small-pack"
    message = careerfit("score", tmp_path / "a.csv").stderr
    for wrong, meant in (("Person", "person"), ("AN-01", "an-01"), ("an-1x", "an-1"), ("Date", "date")):
        line = next(line for line in message.splitlines() if f"({wrong})" in line)
        assert f"did you mean {meant}" in line
    assert message.endswith("The items of the pack are listed by: careerfit items\n")
    other = careerfit("score", tmp_path / "a.csv", "--pack", small, "--roles", small.parent / "small-roles")
    assert other.stderr.endswith(f"The items of the pack are listed by: careerfit items --pack {small}\n")
    (tmp_path / "b.csv").write_text("person,an-01\nperson-1,9\n", encoding="utf-8")
    assert "listed by" not in careerfit("score", tmp_path / "b.csv").stderr


def test_control_characters_of_a_file_are_shown_nowhere(
    careerfit: Command, tmp_path: Path, pack: Pack
) -> None:
    name = "per\x07son\x1b[31m-\u202e1\x9b"
    (tmp_path / "a.csv").write_text(f"person,{name}\nx,3\n", encoding="utf-8")
    faulty = careerfit("score", tmp_path / "a.csv")
    assert faulty.exit_code == 1
    named = sheet(tmp_path / "b.csv", filled(pack, 3, person=name))
    outputs = [faulty.stderr, careerfit("score", named, "--save").output, careerfit("results").output]
    session = json.loads(careerfit("results", "--json").output)[0]["session"]
    outputs += [careerfit("show", session).output, careerfit("why", session, name).stderr]
    outputs += [careerfit("show", "\x07zz\x1b").stderr, careerfit("score", f"{name}.csv").stderr]
    for output in outputs:
        assert "son[31m-1" in output or "zz" in output
        assert not [sign for sign in output if unicodedata.category(sign) in ("Cc", "Cf") and sign != "\n"]


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is told otherwise there")
def test_each_result_is_printed_before_the_next_is_scored(tmp_path: Path, pack: Pack) -> None:
    people = sheet(tmp_path / "a.csv", *[filled(pack, n, person=f"person-{n}") for n in range(2000)])
    with subprocess.Popen(
        [sys.executable, "-m", "careerfit", "score", str(people)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stdout.readline().startswith("person-0, ")
        assert running.poll() is None
        running.stdout.close()  # the reader has seen enough
        assert running.wait(timeout=60) != 0  # it ended long before the last


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_sheet_is_refused_with_its_place_and_nothing_is_saved(
    careerfit: Command, tmp_path: Path, fault: str
) -> None:
    text, message = FAULTS[fault]
    (tmp_path / "a.csv").write_text(text, encoding="utf-8", newline="")
    result = careerfit("score", tmp_path / "a.csv", "--save")
    assert result.exit_code == 1
    assert message in result.stderr
    assert result.stdout == ""
    assert not (tmp_path / "data").exists()


def test_all_faults_are_named_at_once(careerfit: Command, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("an-01,cr-01\n7,3\n3,x\n", encoding="utf-8")
    message = careerfit("score", tmp_path / "a.csv").stderr
    assert "line 2, column 1 (an-01)" in message
    assert "line 3, column 2 (cr-01)" in message


def test_wrong_encodings_folders_and_missing_files_are_named(careerfit: Command, tmp_path: Path) -> None:
    (tmp_path / "latin.csv").write_bytes("person,an-01\nJos\xe9,3\n".encode("latin-1"))
    assert "not UTF-8 text (line 2)" in careerfit("score", tmp_path / "latin.csv").stderr
    assert "is a folder" in careerfit("score", tmp_path).stderr
    assert "does not exist" in careerfit("score", tmp_path / "nothing.csv").stderr


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_unicode_text_of_a_spreadsheet_program_is_read_by_its_mark(
    careerfit: Command, tmp_path: Path, order: str
) -> None:
    text = "\ufeffperson\tan-01\tcr-01\r\nperson-\u00e9\t3\t4\r\n"
    (tmp_path / "unicode.txt").write_bytes(text.encode(order))
    (tmp_path / "plain.csv").write_text(text[1:].replace("\t", ","), encoding="utf-8", newline="")
    read = careerfit("score", tmp_path / "unicode.txt")
    assert (read.exit_code, read.stdout) == (0, careerfit("score", tmp_path / "plain.csv").stdout)
    assert "person-\u00e9" in read.stdout
    (tmp_path / "torn.txt").write_bytes(text.encode(order)[:-1])
    assert "not UTF-8 text" in careerfit("score", tmp_path / "torn.txt").stderr


def test_blank_lines_before_the_header_do_not_matter(careerfit: Command, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("\n\nperson;an-01\nperson-1;3\n", encoding="utf-8")
    assert careerfit("score", tmp_path / "a.csv").exit_code == 0


def test_a_pack_and_roles_that_share_no_scale_are_refused(careerfit: Command) -> None:
    roles = paths.ROOT / "examples" / "small-roles"
    result = careerfit("score", EXAMPLE, "--roles", roles)
    assert result.exit_code == 1
    assert "measure no scale of the roles" in result.stderr


def test_a_result_of_another_pack_keeps_its_names(careerfit: Command, tmp_path: Path) -> None:
    examples = paths.ROOT / "examples"
    small, _ = load.pack(examples / "small-pack")
    assert small is not None
    path = sheet(tmp_path / "a.csv", {item.id: item.categories for item in small.items})
    options = ("--pack", examples / "small-pack", "--roles", examples / "small-roles")
    told = careerfit("score", path, *options, "--save").stdout
    session = json.loads(careerfit("results", "--json").output)[0]["session"]
    shown = careerfit("show", session).stdout
    first_lines = [line for line in told.splitlines()[1:8] if line]
    assert all(line in shown for line in first_lines)
    assert "field-adviser" not in shown


def test_a_terminal_without_the_characters_still_gets_a_result(tmp_path: Path, pack: Pack) -> None:
    path = sheet(tmp_path / "a.csv", filled(pack, 3, person="\u674e"))
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    for option in ([], ["--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "careerfit", "score", str(path), *option],
            env=environment, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0]["person"] == "\u674e"


def test_an_unknown_stage_is_a_usage_error(careerfit: Command) -> None:
    result = careerfit("score", EXAMPLE, "--stage", "boss")
    assert result.exit_code == 2
    assert "choose from entry, professional, senior, manager, executive" in result.stderr
