"""Score 100,000 people on the shipped questionnaire, against a bare numpy kernel and the mirt package.

One thread for all, interleaved repeats in one run, medians and ratios. Then one person: from an answer
to posterior and shortlist.

The mirt package needs Python 3.12 and runs in an interpreter of its own: the one that
CAREERFIT_BENCH_PYTHON names, otherwise the one in .bench-venv.
"""

from __future__ import annotations

import os

for _threads in (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "RAYON_NUM_THREADS",
):
    os.environ[_threads] = "1"  # before numpy is imported, and inherited by the peer
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from careerfit import paths
from careerfit.content import load
from careerfit.measurement.batch import score_batch
from careerfit.measurement.posterior import GRID, LOG_PRIOR, Instrument
from careerfit.measurement.response import category_probabilities
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import STAGES, Catalogue, Item, Pack

ROOT = Path(__file__).resolve().parents[1]
PEER = Path(__file__).parent / "peers" / "mirt_batch.py"
PEOPLE = 100_000
REPEATS = 7
SINGLE = 500


def main() -> None:
    pack, catalogue = content()
    instrument = Instrument.of(pack)
    items = {item.id: item for item in pack.items}
    ordered = [items[item] for item in instrument.items]
    rng = np.random.default_rng(1)
    theta = rng.normal(size=(PEOPLE, len(instrument.scales)))
    sheet = people(instrument, ordered, theta, rng)
    batch(instrument, ordered, sheet)
    one_person(instrument, Targets.of(catalogue, instrument), sheet)


def content() -> tuple[Pack, Catalogue]:
    """Load what ships: the full questionnaire alone, and all roles."""
    pack, faults = load.pack(paths.PACK)
    catalogue, more = load.catalogue(paths.ROLES)
    if pack is None or catalogue is None:
        sys.exit("\n".join(str(fault) for fault in (*faults, *more)))
    return replace(pack, items=tuple(item for item in pack.items if item.full)), catalogue


def people(
    instrument: Instrument, items: list[Item], theta: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Let people answer as the model says; one answer in twenty is left out."""
    sheet = np.zeros((theta.shape[0], len(items)), dtype=np.int8)
    for i, item in enumerate(items):
        own = theta[:, instrument.scales.index(item.scale)]
        below = np.cumsum(category_probabilities(item.a, item.b, own), axis=0)[:-1]
        category = 1 + (rng.random(own.size) > below).sum(axis=0)
        sheet[:, i] = category if item.keyed == 1 else item.categories + 1 - category
    sheet[rng.random(sheet.shape) < 0.05] = 0
    return sheet


# -- many people ---------------------------------------------------------------------------------


def batch(instrument: Instrument, items: list[Item], sheet: np.ndarray) -> None:
    runs: dict[str, Callable[[], float]] = {
        "careerfit": lambda: seconds(lambda: score_batch(instrument, sheet)),
        "bare numpy kernel": lambda: seconds(lambda: bare_kernel(tables, sheet)),
    }
    tables = bare_tables(instrument)
    np.testing.assert_allclose(score_batch(instrument, sheet)[0], bare_kernel(tables, sheet)[0], atol=1e-4)
    with tempfile.TemporaryDirectory() as folder:
        peer = start_peer(Path(folder), instrument, items, sheet)
        if peer is not None:
            runs["mirt package"] = lambda: ask(peer)
        times = interleaved(runs)
        if peer is not None:
            peer.communicate("stop\n")
    print(f"{PEOPLE:,} people, {len(items)} items, {len(instrument.scales)} scales, one thread:")
    ours = float(np.median(times["careerfit"]))
    for name, taken in times.items():
        middle = float(np.median(taken))
        speed = f"{PEOPLE / middle:9,.0f} people/s, careerfit is {middle / ours:4.2f} x as fast"
        print(f"  {name:18} {middle:6.3f} s {speed}")


def bare_tables(instrument: Instrument) -> list[tuple[slice, np.ndarray]]:
    """Lay out each scale's table for the kernel: categories by items, then the prior's row."""
    made = []
    for where in instrument.slices:
        rows = instrument.table[where, 1:].transpose(1, 0, 2).reshape(-1, GRID.size)
        made.append((where, np.concatenate([rows, LOG_PRIOR[None]]).astype(np.float32)))
    return made


def bare_kernel(tables: list[tuple[slice, np.ndarray]], sheet: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Do the sums and nothing else: one-hot times table, exp, moments; no checks, no safety in the tails."""
    theta = np.empty((sheet.shape[0], len(tables)), dtype=np.float32)
    se = np.empty_like(theta)
    powers = np.stack([np.ones_like(GRID), GRID, GRID**2], axis=1).astype(np.float32)
    for start in range(0, sheet.shape[0], 2048):
        chunk = sheet[start : start + 2048]
        for s, (where, table) in enumerate(tables):
            chosen = chunk[:, where]
            top = (table.shape[0] - 1) // chosen.shape[1]
            hot = np.ones((len(chunk), table.shape[0]), dtype=np.float32)
            for k in range(top):
                hot[:, k * chosen.shape[1] : (k + 1) * chosen.shape[1]] = chosen == k + 1
            sums = np.exp(hot @ table) @ powers
            mean = sums[:, 1] / sums[:, 0]
            theta[start : start + 2048, s] = mean
            se[start : start + 2048, s] = np.sqrt(sums[:, 2] / sums[:, 0] - mean**2)
    return theta, se


def start_peer(
    folder: Path, instrument: Instrument, items: list[Item], sheet: np.ndarray
) -> subprocess.Popen[str] | None:
    """Start the mirt package with the same people and items; None, with the reason said, without it."""
    named = os.environ.get("CAREERFIT_BENCH_PYTHON")
    python = named or str(ROOT / ".bench-venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    if not Path(python).exists():
        print(f"mirt package: not compared: there is no {python} (Python 3.12 or later with mirt installed)")
        return None
    toward = sheet.astype(np.int64) - 1  # mirt counts from 0 in the direction of the scale; -1 is missing
    for i, item in enumerate(items):
        if item.keyed == -1:
            toward[:, i] = np.where(toward[:, i] < 0, -1, item.categories - 1 - toward[:, i])
    thresholds = np.full((len(items), max(item.categories for item in items) - 1), np.nan)
    for i, item in enumerate(items):
        thresholds[i, : len(item.b)] = item.b
    np.savez(
        folder / "work.npz",
        answers=toward,
        a=np.array([item.a for item in items]),
        b=thresholds,
        categories=instrument.categories,
        edges=np.array([[where.start, where.stop] for where in instrument.slices]),
        theta=score_batch(instrument, sheet)[0],
        points=GRID.size,
    )
    peer = subprocess.Popen(
        [python, str(PEER), str(folder / "work.npz")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    ready = reply(peer)
    if not ready.startswith("ready"):
        said = peer.communicate()[1].strip().splitlines() or ["nothing"]
        print(f"mirt package: not compared: {python} said: {said[-1]}")
        return None
    print(ready.removeprefix("ready "))
    return peer


def reply(peer: subprocess.Popen[str]) -> str:
    assert peer.stdout is not None
    return peer.stdout.readline().strip()


def ask(peer: subprocess.Popen[str]) -> float:
    """Let the peer score everybody once; it takes its own time, without the pipe."""
    assert peer.stdin is not None
    peer.stdin.write("score\n")
    peer.stdin.flush()
    return float(reply(peer))


# -- one person ----------------------------------------------------------------------------------


def one_person(instrument: Instrument, targets: Targets, sheet: np.ndarray) -> None:
    """Time one more answer of different people, half way and at the end of the questionnaire."""
    taken = []
    for n in range(SINGLE + 20):
        known = sheet[n].copy()
        if n % 2:
            known[::2] = 0
        answers = {item: int(c) for item, c in zip(instrument.items, known, strict=True) if c}
        taken.append(seconds(partial(score, instrument, targets, answers, answers, STAGES, 1)))
    warm = np.array(taken[20:]) * 1000
    print(
        f"one person, answer in -> posterior and shortlist of {len(targets.roles)} roles: "
        f"median {np.median(warm):.2f} ms, 99th percentile {np.quantile(warm, 0.99):.2f} ms"
    )


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def interleaved(runs: dict[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Run each in turn, so that a slow moment of the machine meets all; the first round warms up."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(REPEATS + 1):
        for name, run in runs.items():
            taken = run()
            if turn:
                times[name].append(taken)
    return times


if __name__ == "__main__":
    main()
