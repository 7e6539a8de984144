"""The same printed figures on other processors: older ones are emulated in processes of their own."""

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from careerfit import paths

EXAMPLE = str(paths.ROOT / "examples" / "answers.csv")
# what numpy chooses by the processor at start, and what its matrix products choose by themselves
FOUND = " ".join(np.show_config(mode="dicts")["SIMD Extensions"].get("found", ()))
OLD_LIBRARY = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX,-AVX2,-FMA,-FMA4,-AVX512F"}
PROCESSORS = {
    "without AVX512": {
        "NPY_DISABLE_CPU_FEATURES": " ".join(f for f in FOUND.split() if f > "X86_V3" or "512" in f)
    },
    "Nehalem": {"NPY_DISABLE_CPU_FEATURES": FOUND, "OPENBLAS_CORETYPE": "Nehalem", **OLD_LIBRARY},
    "Prescott": {"NPY_DISABLE_CPU_FEATURES": FOUND, "OPENBLAS_CORETYPE": "Prescott", **OLD_LIBRARY},
}
# the bits of what scoring is made of
PROBE = """
import hashlib, numpy as np
numbers = np.random.RandomState(1)
one, other = numbers.standard_normal((30, 8)), numbers.standard_normal((8, 2039))
made = [one @ other, np.exp(other), np.log1p(np.abs(other)), np.logaddexp(0, other), other.sum(axis=1)]
print(*(hashlib.sha256(value.tobytes()).hexdigest()[:12] for value in made))
"""
COMMANDS = {
    "score": ("score", EXAMPLE, "--json"),
    "simulate full": ("simulate", "--people", "40", "--json"),
    "simulate adaptive": ("simulate", "--people", "6", "--mode", "adaptive", "--json"),
}


def printed(arguments: tuple[str, ...], processor: dict[str, str], folder: Path) -> str:
    named = {name: value for name, value in processor.items() if value}
    data = {"CAREERFIT_DATA": str(folder), "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, **data, **named}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def figures(value: object, at: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from figures(part, f"{at}.{name}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from figures(part, f"{at}.{number}")
    else:
        yield at, value


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each command prints on the processor that there is, and the bits of scoring's parts."""
    folder = tmp_path_factory.mktemp("here")
    return {
        "bits": printed(("-c", PROBE), {}, folder),
        **{name: printed(("-m", "careerfit", *command), {}, folder) for name, command in COMMANDS.items()},
    }


@pytest.mark.parametrize("processor", PROCESSORS)
def test_six_decimals_and_every_word_are_the_same_on_another_processor(
    processor: str, here: dict[str, str], tmp_path: Path
) -> None:
    other = PROCESSORS[processor]
    if printed(("-c", PROBE), other, tmp_path) == here["bits"]:
        pytest.skip("numpy, OpenBLAS and the C library choose nothing else here: the bits are the same")
    compared = 0
    for name, command in COMMANDS.items():
        there = json.loads(printed(("-m", "careerfit", *command), other, tmp_path))
        pairs = zip(figures(json.loads(here[name])), figures(there), strict=True)
        for (place, one), (same_place, two) in pairs:
            assert place == same_place
            if isinstance(one, float) and isinstance(two, float):
                assert round(one, 6) == round(two, 6), f"{name}: {place}"
                assert math.isclose(one, two, abs_tol=1e-12), f"{name}: {place}"
            else:
                assert one == two, f"{name}: {place}"
            compared += 1
    assert compared > 1000
