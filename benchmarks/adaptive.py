"""Time one answer of a quick questionnaire, scoring of two-category items, and calibration, against peers.

One thread for all; careerfit and its peers take turns within one run, each peer a process of the interpreter
that CAREERFIT_BENCH_PYTHON names, otherwise of .bench-venv. Medians and ratios are printed.
"""

from __future__ import annotations

import os

for _threads in (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "RAYON_NUM_THREADS",
):
    os.environ[_threads] = "1"  # before numpy is imported, and inherited by the peers
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from careerfit import paths
from careerfit.content import load
from careerfit.measurement.answering import people
from careerfit.measurement.batch import score_batch
from careerfit.measurement.em import fit
from careerfit.measurement.posterior import GRID, Instrument, moments, posterior
from careerfit.measurement.ranking import field_of
from careerfit.measurement.selection import Bank, next_item, stopped_by
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import RANKED_STAGES, Catalogue, Item, Pack

ROOT = Path(__file__).resolve().parents[1]
PEERS = Path(__file__).parent / "peers"
SITTINGS = 10
STEPS = 40  # answers a sitting
CROWD = 100_000
FITTED = (5_000, 9)  # people, items
REPEATS = 3
SEED = 1
Turn = Callable[[int], list[float]]


@dataclass
class Peer:
    """A running peer, and the largest difference of its numbers from ours (None where not comparable)."""

    name: str
    note: str
    process: subprocess.Popen[str]
    apart: float | None = None
    replies: dict[int, dict[str, list[float]]] = field(default_factory=dict)

    def turn(self, number: int) -> list[float]:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        said = json.loads(_line(self.process) or "{}")
        self.apart = said.get("apart", self.apart)
        self.replies[number] = said
        return list(said.get("times", []))


def main() -> None:
    pack, faults = load.pack(paths.PACK)
    catalogue, more = load.catalogue(paths.ROLES)
    if pack is None or catalogue is None:
        sys.exit("\n".join(str(fault) for fault in (*faults, *more)))
    with tempfile.TemporaryDirectory() as folder:
        step(pack, catalogue, Path(folder))
        batch(pack, Path(folder))
        calibration(pack, Path(folder))


# -- one answer ----------------------------------------------------------------------------------


def step(pack: Pack, catalogue: Catalogue, folder: Path) -> None:
    instrument = Instrument.of(pack)
    targets = Targets.of(catalogue, instrument)
    sheet = people(pack, SITTINGS + 1, SEED).answers
    work = described(folder, pack, instrument, sheet, steps=STEPS)
    peers = [one for name in ("mirt", "adaptivetesting", "catsim") if (one := start(f"step_{name}", work))]
    whole: list[float] = []

    def ours(person: int) -> list[float]:
        alone, taken = sit(instrument, targets, sheet[person])
        whole.extend(taken if person < SITTINGS else [])
        return alone

    warm = SITTINGS  # the last person warms up
    runs: dict[str, Turn] = {"careerfit": ours} | {peer.name: peer.turn for peer in peers}
    times = in_turn(runs, range(SITTINGS), warm)
    for peer in peers:
        if not peer.name.startswith("catsim"):
            peer.apart = differs(instrument, sheet, peer)
    stop(peers)
    print(f"One answer in ({SITTINGS * STEPS} answers, {len(pack.items)} items, {len(targets.roles)} roles):")
    print(
        f"  careerfit, whole: posterior, shortlist, rule to stop, next of all items: "
        f"median {np.median(whole) * 1e3:.2f} ms, 99th percentile {np.quantile(whole, 0.99) * 1e3:.2f} ms"
    )
    title = "  of that, all estimates and next of all items; peers: estimate and next item of one scale:"
    table(title, times, peers, 1e3, "ms")


def sit(instrument: Instrument, targets: Targets, row: np.ndarray) -> tuple[list[float], list[float]]:
    """Answer what is asked; per answer, seconds of estimate and next item alone, and of the whole step."""
    bank, ranked = Bank.of(instrument), field_of(targets, RANKED_STAGES)
    answers: dict[str, int] = {}
    alone, whole = [], []
    asked = next_item(bank, posterior(instrument, answers), answers, (), SEED)
    for _ in range(STEPS):
        assert asked is not None
        answers[asked] = int(row[instrument.position[asked]])
        began = time.perf_counter()
        on_grid = posterior(instrument, answers)
        moments(on_grid)
        asked = next_item(bank, on_grid, answers, (), SEED)
        alone.append(time.perf_counter() - began)
        began = time.perf_counter()
        on_grid = posterior(instrument, answers)
        score(instrument, targets, answers, answers, RANKED_STAGES, SEED)
        stopped_by(instrument, targets, ranked, on_grid, len(answers), SEED)
        asked = next_item(bank, on_grid, answers, (), SEED)
        whole.append(time.perf_counter() - began)
    return alone, whole


def differs(instrument: Instrument, sheet: np.ndarray, peer: Peer) -> float:
    """Return the largest difference between a peer's last estimates and ours from the same answers."""
    largest = 0.0
    for person, said in peer.replies.items():
        given = {instrument.items[int(i)]: int(sheet[person, int(i)]) for i in said["asked"]}
        theta = moments(posterior(instrument, given))[0]
        largest = max(largest, float(np.abs(theta - np.array(said["theta"])).max()))
    return largest


# -- many people ---------------------------------------------------------------------------------


def batch(pack: Pack, folder: Path) -> None:
    two = replace(pack, items=tuple(halved(item) for item in pack.items))
    instrument = Instrument.of(two)
    sheet = people(two, CROWD, SEED).answers
    theta = score_batch(instrument, sheet)[0]
    work = described(folder, two, instrument, sheet, theta=theta)
    peers = [one for one in [start("batch_girth", work)] if one]
    runs: dict[str, Turn] = {"careerfit": lambda _: [seconds(lambda: score_batch(instrument, sheet))]}
    times = in_turn(runs | {peer.name: peer.turn for peer in peers}, range(REPEATS), REPEATS)
    stop(peers)
    table(f"Batch: {CROWD:,} people, {len(two.items)} items of two categories:", times, peers, 1, "s")


def halved(item: Item) -> Item:
    """Make an item of two categories, divided at its middle threshold."""
    return replace(item, b=(item.b[len(item.b) // 2],), options=item.options[:2])


# -- calibration ---------------------------------------------------------------------------------


def calibration(pack: Pack, folder: Path) -> None:
    count, few = FITTED
    of_scale = [item for item in pack.items if item.scale == pack.scales[0].id and item.categories == 5]
    small = replace(pack, scales=pack.scales[:1], items=tuple(of_scale[:few]))
    instrument = Instrument.of(small)
    sheet = people(small, count, SEED).answers
    kinds = [item.categories for item in small.items]
    turned = toward(small, instrument, sheet) + 1
    work = described(folder, small, instrument, sheet, a=fit(turned.astype(np.int8), kinds).a)
    peers = [one for name in ("girth", "mirt") if (one := start(f"fit_{name}", work))]
    runs: dict[str, Turn] = {"careerfit": lambda _: [seconds(lambda: fit(turned.astype(np.int8), kinds))]}
    times = in_turn(runs | {peer.name: peer.turn for peer in peers}, range(REPEATS), REPEATS)
    stop(peers)
    title = (
        f"Calibration: {count:,} people, {len(kinds)} items of five categories (ours to 1e-6, with errors):"
    )
    table(title, times, peers, 1, "s")


# -- peers ---------------------------------------------------------------------------------------


def in_order(pack: Pack, instrument: Instrument) -> list[Item]:
    items = {item.id: item for item in pack.items}
    return [items[item] for item in instrument.items]


def toward(pack: Pack, instrument: Instrument, sheet: np.ndarray) -> np.ndarray:
    """Count categories from 0 in the direction of the scale, as the peers do."""
    turned = sheet.astype(np.int64) - 1
    for i, item in enumerate(in_order(pack, instrument)):
        if item.keyed == -1:
            turned[:, i] = item.categories - 1 - turned[:, i]
    return turned


def described(folder: Path, pack: Pack, instrument: Instrument, sheet: np.ndarray, **more: object) -> Path:
    """Write the people and items down for the peers."""
    items = in_order(pack, instrument)
    b = np.full((len(items), max(len(item.b) for item in items)), np.nan)
    for i, item in enumerate(items):
        b[i, : len(item.b)] = item.b
    told: dict[str, object] = {
        "answers": toward(pack, instrument, sheet),
        "a": [item.a for item in items],
        "b": b,
        "categories": instrument.categories,
        "edges": [[where.start, where.stop] for where in instrument.slices],
        "points": GRID.size,
    }
    np.savez(folder / "work.npz", **{name: np.asarray(value) for name, value in (told | more).items()})
    return folder / "work.npz"


def start(script: str, work: Path) -> Peer | None:
    """Start a peer; None, with the reason said, where it cannot run."""
    named = os.environ.get("CAREERFIT_BENCH_PYTHON")
    python = named or str(ROOT / ".bench-venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    if not Path(python).exists():
        print(f"{script}: not compared: there is no {python} (Python 3.12 or later with the peers installed)")
        return None
    pipe = subprocess.PIPE
    command = [python, "-W", "ignore", str(PEERS / f"{script}.py"), str(work)]
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    ready = _line(process)
    if not ready.startswith('{"ready"'):
        said = process.communicate()[1].strip().splitlines() or ["nothing"]
        print(f"{script}: not compared: it said: {said[-1]}")
        return None
    told = json.loads(ready)
    return Peer(told["ready"], told["note"], process)


def stop(peers: Sequence[Peer]) -> None:
    for peer in peers:
        said = peer.process.communicate()[1].strip().splitlines()
        if peer.process.returncode:
            print(f"{peer.name}: stopped early: {said[-1] if said else 'it said nothing'}")


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


# -- times ---------------------------------------------------------------------------------------


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def in_turn(runs: dict[str, Turn], numbers: Sequence[int], warm: int) -> dict[str, list[float]]:
    """Run each in turn, so that a slow moment of the machine meets all; number ``warm`` is not counted."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for number in (warm, *numbers):
        for name, run in runs.items():
            taken = run(number)
            times[name] += taken if number != warm else []
    return times


def table(title: str, times: dict[str, list[float]], peers: Sequence[Peer], unit: float, name: str) -> None:
    print(title)
    notes = {peer.name: peer for peer in peers}
    ours = float(np.median(times["careerfit"]))
    for who, taken in times.items():
        if not taken:
            continue
        middle, late = float(np.median(taken)), float(np.quantile(taken, 0.99))
        tail = f", 99th percentile {late * unit:8.3f} {name}" if len(taken) > REPEATS else ""
        line = f"    {who:22} median {middle * unit:8.3f} {name}{tail}"
        if who in notes:
            apart = notes[who].apart
            from_ours = "" if apart is None else f"; at most {apart:.1e} from ours"
            line += f", careerfit {middle / ours:6.2f} x as fast ({notes[who].note}{from_ours})"
        print(line)


if __name__ == "__main__":
    main()
