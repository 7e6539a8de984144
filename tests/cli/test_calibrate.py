"""`careerfit calibrate`: from answer sheets or the database to a new version of a pack."""

import csv
import json
import math
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content import load
from careerfit.model.content import Item, Pack
from tests.cli.conftest import Command

SOURCE = {path.name: path.read_bytes() for path in paths.PACK.iterdir()}


@pytest.fixture(scope="module")
def pack() -> Pack:
    loaded, problems = load.pack(paths.PACK)
    assert loaded is not None
    assert not problems
    return loaded


def answer(item: Item, theta: float, draw: random.Random) -> int:
    """Answer as somebody at theta would, in the pack's own order."""
    u = draw.random()
    passed = sum(u < 1 / (1 + math.exp(-item.a * (theta - b))) for b in item.b)
    return item.toward_scale(1 + passed)


def simulated(path: Path, items: list[Item], people: int, seed: int = 1) -> Path:
    """Write the answers of so many people from N(0, 1) on every scale to these items."""
    draw = random.Random(seed)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["person", *(item.id for item in items)])
        for number in range(people):
            theta = {scale: draw.gauss(0, 1) for scale in sorted({item.scale for item in items})}
            row = [answer(item, theta[item.scale], draw) for item in items]
            writer.writerow([f"person-{number + 1}", *row])
    return path


@pytest.fixture(scope="module")
def six_hundred(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("answers")
    return simulated(folder / "answers.csv", [item for item in pack.items if item.full], 600)


def some(path: Path, source: Path, people: int) -> Path:
    """Take the first people of a file of answers."""
    lines = source.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[: people + 1]), encoding="utf-8")
    return path


def test_six_hundred_simulated_people_give_a_new_version_near_the_truth(
    careerfit: Command, tmp_path: Path, six_hundred: Path, pack: Pack
) -> None:
    out = tmp_path / "calibrated"
    result = careerfit("calibrate", six_hundred, "--out", out, "--json")
    assert result.exit_code == 0, result.output
    made = json.loads(result.stdout)
    assert made["pack"]["version"] == "1.1.0"
    assert made["from"] == {"version": "1.0.0", "digest": pack.digest}
    assert (made["people"], made["comparable"], made["location_sd"]) == (600, False, 0)
    assert [scale["id"] for scale in made["scales"]] == [scale.id for scale in pack.scales]
    z, kept = [], 0
    for scale in made["scales"]:
        assert abs(scale["mean"]) < 0.2
        assert abs(scale["sd"] - 1) < 0.2
        for item in scale["items"]:
            true = pack.item(item["id"])
            assert len(item["b"]) == len(true.b)
            if item["people"] is None:
                kept += 1
                assert not true.full
                continue
            z.append((item["a"] - true.a) / item["se_a"])
            free = [k for k in range(len(true.b)) if k + 1 not in item["merged"]]
            z += [(item["b"][k] - true.b[k]) / se for k, se in zip(free, item["se_b"], strict=True)]
    assert kept == 24  # the items outside the full questionnaire
    assert max(abs(value) for value in z) < 5
    assert 0.75 < math.sqrt(sum(value**2 for value in z) / len(z)) < 1.25  # errors are as large as stated
    assert careerfit("check", out).exit_code == 0
    scored = careerfit("score", some(tmp_path / "few.csv", six_hundred, 3), "--pack", out, "--json")
    assert scored.exit_code == 0, scored.output
    first = json.loads(scored.stdout)[0]
    assert first["pack"] == made["pack"]
    assert first["provisional"] is False
    assert {path.name: path.read_bytes() for path in paths.PACK.iterdir()} == SOURCE


def test_the_table_shows_each_scale_and_says_what_must_be_known(
    careerfit: Command, tmp_path: Path, six_hundred: Path
) -> None:
    answers = some(tmp_path / "answers.csv", six_hundred, 350)
    result = careerfit("calibrate", answers, "--out", tmp_path / "new", "--scale", "reach", "--anchor")
    assert result.exit_code == 0, result.output
    text = " ".join(result.stdout.split())
    assert "careerfit 1.1.0, fitted to 350 answer sheets" in text
    assert "reach: 350 people, log-likelihood -" in text
    assert "item people a SE S-X2 df p b (SE)" in text
    assert "analytical:" not in text
    assert "Fewer than 500 people answered reach" in text
    assert "Not calibrated, and as uncertain as before: analytical, creative" in text
    assert "anchored on those of version 1.0.0" in text
    assert "fitting reach" in result.stderr
    new, _ = load.pack(tmp_path / "new")
    assert new is not None
    assert new.provisional  # other scales are, and the zero is where the authors put it
    assert new.calibration is not None
    assert new.calibration.comparable
    assert list(new.calibration.scales) == ["reach"]


def test_a_hundred_and_ninety_nine_people_are_refused_and_nothing_is_written(
    careerfit: Command, tmp_path: Path, six_hundred: Path
) -> None:
    answers = some(tmp_path / "answers.csv", six_hundred, 199)
    result = careerfit("calibrate", answers, "--out", tmp_path / "new")
    assert result.exit_code == 1
    assert "Too few people: 199 answer sheets." in result.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.csv"]


def test_saved_results_can_be_calibrated_on(careerfit: Command, tmp_path: Path, pack: Pack) -> None:
    horizon = [item for item in pack.items if item.scale == "horizon" and item.full]
    answers = simulated(tmp_path / "answers.csv", horizon, 201, seed=3)
    arguments = ("calibrate", "--from-store", "--out", tmp_path / "new", "--scale", "horizon", "--json")
    refused = careerfit(*arguments)
    assert refused.exit_code == 1
    assert "Too few people: 0 answer sheets." in refused.output
    assert careerfit("score", answers, "--save").exit_code == 0
    stored = careerfit(*arguments)
    assert stored.exit_code == 0, stored.output
    made = json.loads(stored.stdout)
    assert made["people"] == 201
    from_file = careerfit("calibrate", answers, "--out", tmp_path / "two", "--scale", "horizon", "--json")
    assert json.loads(from_file.stdout)["scales"] == made["scales"]


def test_a_folder_that_holds_something_is_refused_before_the_work(
    careerfit: Command, tmp_path: Path, six_hundred: Path
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "mine.txt").write_text("mine", encoding="utf-8")
    result = careerfit("calibrate", six_hundred, "--out", tmp_path / "new")
    assert result.exit_code == 1
    assert "is not empty" in result.output
    assert "fitting" not in result.stderr
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("arguments", [(), ("answers.csv", "--from-store")])
def test_answers_come_from_a_file_or_from_the_store_and_not_from_both(
    arguments: tuple[str, ...], careerfit: Command, tmp_path: Path
) -> None:
    result = careerfit("calibrate", *arguments, "--out", tmp_path / "new")
    assert result.exit_code == 2
    assert "either an answers file or --from-store" in result.output


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C cannot be sent to one process there")
def test_ctrl_c_leaves_nothing_behind(tmp_path: Path, six_hundred: Path) -> None:
    command = [sys.executable, "-m", "careerfit", "calibrate", six_hundred, "--out", tmp_path / "new"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        assert running.stderr.readline() == "fitting analytical\n"
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert running.returncode != 0
    assert out == ""
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []
