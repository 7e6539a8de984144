"""Do calibrated numbers lie where their standard errors say? `.venv/bin/python docs/studies/calibration.py`.

People from N(0, 1) answer the full questionnaire's items of one scale by the numbers of the shipped pack.
Printed by number of people: share of 95 % intervals that hold the true slope and threshold, root mean
squared errors, share of thresholds merged, and share of items whose fit test falls below 5 %.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from careerfit import paths
from careerfit.content import load
from careerfit.measurement.calibrate import calibrate_scale
from careerfit.model.content import Item

SCALE = "persuasion"
RUNS = {200: 60, 500: 60, 1000: 60, 5000: 15}


def sheets(items: list[Item], people: int, seed: int) -> list[dict[str, int]]:
    rng = np.random.default_rng([people, seed])
    theta = rng.standard_normal(people)
    columns = {}
    for item in items:
        passed = 1 / (1 + np.exp(-item.a * (theta[:, None] - np.array(item.b))))
        columns[item.id] = 1 + (rng.random(people)[:, None] < passed).sum(axis=1)
    return [{i.id: i.toward_scale(int(columns[i.id][n])) for i in items} for n in range(people)]


def line(items: list[Item], people: int, runs: int) -> str:
    slopes, thresholds, errors, tests, merged = [], [], ([], []), [], []
    for seed in range(runs):
        found = calibrate_scale(items, sheets(items, people, seed), anchored=False)
        for item in items:
            (a, b), fit = found.numbers[item.id], found.fits[item.id]
            free = [k for k in range(len(b)) if k + 1 not in fit.merged]
            errors[0].append(a - item.a)
            errors[1].extend(b[k] - item.b[k] for k in free)
            slopes.append((a - item.a) / fit.se_a)
            thresholds += [(b[k] - item.b[k]) / se for k, se in zip(free, fit.se_b, strict=True)]
            merged.append(len(fit.merged) / len(b))
            tests += [fit.fit.p] if fit.fit else []
    within = [np.mean(np.abs(z) < 1.96) for z in (slopes, thresholds)]
    size = [np.sqrt(np.mean(np.square(error))) for error in errors]
    return (
        f"| {people} | {within[0]:.3f} | {within[1]:.3f} | {size[0]:.3f} | {size[1]:.3f} "
        f"| {np.mean(merged):.3f} | {np.mean(np.array(tests) < 0.05):.3f} |"
    )


def main() -> None:
    pack, _ = load.pack(paths.PACK)
    if pack is None:
        raise SystemExit("the shipped pack has faults: careerfit check")
    items = [item for item in pack.items if item.scale == SCALE and item.full]
    print("| people | a within | b within | RMSE a | RMSE b | merged | S-X2 under 5 % |")
    print("|---|---|---|---|---|---|---|")
    for people, runs in RUNS.items():
        print(line(items, people, runs), flush=True)


if __name__ == "__main__":
    main()
