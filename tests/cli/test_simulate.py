"""`careerfit simulate`: the keys that other programs read, the same bytes for the same seed, and Ctrl+C."""

import json
import os
import signal
import subprocess
import sys

import pytest

from careerfit.measurement.flags import FLAGS
from careerfit.measurement.limits import STOPS
from careerfit.measurement.simulate import VERDICTS
from tests.cli.conftest import Command

KEYS = {"scales", "families", "roles", "ece", "verdicts", "items", "stops", "flags", "cautions"}


@pytest.mark.parametrize("mode", ["full", "adaptive"])
def test_the_document_has_the_promised_keys_in_every_world(careerfit: Command, mode: str) -> None:
    found = json.loads(careerfit("simulate", "--people", 12, "--mode", mode, "--json").stdout)
    assert set(found) == KEYS | {"misspecified", "without_location_uncertainty"}
    assert set(found["misspecified"]) == {"locations", "slopes", "correlated"}
    for figures in (found, *found["misspecified"].values()):
        assert set(figures) >= KEYS
        assert len(figures["scales"]) == 8
        for scale in figures["scales"]:
            assert set(scale) == {"id", "rmse", "bias", "reliability", "coverage", "se"}
        assert set(figures["families"]) == set(figures["roles"]) == {"best", "top3", "regret"}
        assert set(figures["verdicts"]) == set(VERDICTS)
        assert set(figures["items"]) == {"mean", "p5", "p95"}
        assert sum(figures["stops"].values()) == pytest.approx(1, abs=1e-5)
        assert set(figures["stops"]) <= set(STOPS)
        assert ("full" in figures["stops"]) == (mode == "full")
        assert set(figures["flags"]) == set(FLAGS)
        assert set(figures["cautions"]) == {"honest", "random"}
    assert set(found["without_location_uncertainty"]) == KEYS | {"misspecified"}


def test_the_same_seed_prints_the_same_bytes_and_progress_stays_out_of_them(careerfit: Command) -> None:
    first = careerfit("simulate", "--people", 8, "--seed", 5, "--json")
    assert first.stdout == careerfit("simulate", "--people", 8, "--seed", 5, "--json").stdout
    assert first.stdout != careerfit("simulate", "--people", 8, "--seed", 6, "--json").stdout
    assert "simulating: 100 %" in first.stderr
    assert "simulating" not in first.stdout


def test_the_tables_name_every_world_scale_and_flag(careerfit: Command) -> None:
    printed = careerfit("simulate", "--people", 8).stdout
    for name in ("analytical", "reach", "the model right", "slopes off by 30 %", "traits correlated", *FLAGS):
        assert name in printed
    assert "items asked: mean 72.0" in printed


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_ends_it_with_nothing_printed() -> None:
    command = [sys.executable, "-m", "careerfit", "simulate", "--people", "600", "--json"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    ) as running:
        assert running.stderr is not None
        assert "simulating" in running.stderr.readline()
        running.send_signal(signal.SIGINT)
        printed, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert printed == ""
    assert "Traceback" not in said
