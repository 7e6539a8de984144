"""Compares fit indices on criteria that none of them defines: `python3 dev.py study fit_index`.

Weights per scale are all 1 here, so that weighted and plain indices are the same. The table of
docs/decisions/0006 is made here.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from marked import DECISIONS, table, write
from numpy.typing import NDArray

from careerfit import paths
from careerfit.app.workspace import load_content
from careerfit.content.occupations import read_occupations
from careerfit.measurement.separation import expected_errors
from careerfit.model.content import RANKED_STAGES

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from evidence_tables import auc, read_csv

Floats = NDArray[np.float64]
Index = Callable[[Floats, Floats], Floats]  # people [n, scales], roles [m, scales] -> likeness [n, m]

PEOPLE = 20_000
SEED = 11
FLAT = 0.3  # SD of a flat profile's scales around its own level


def cosine(one: Floats, other: Floats) -> Floats:
    def unit(rows: Floats) -> Floats:
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)

    return unit(one) @ unit(other).T


def correlation(one: Floats, other: Floats) -> Floats:
    return cosine(one - one.mean(axis=1, keepdims=True), other - other.mean(axis=1, keepdims=True))


def nearness(one: Floats, other: Floats) -> Floats:
    """Euclidean distance, nearer is more; the person's own length, the same for all roles, is left out."""
    return 2 * one @ other.T - (other**2).sum(axis=1)


INDICES: dict[str, Index] = {"cosine": cosine, "correlation": correlation, "Euclidean distance": nearness}


def related() -> dict[str, tuple[float, float, float]]:
    """Return per index the AUC for Primary related pairs, its difference to cosine's, and that one's SE.

    Both occupations of a pair are compared as roles are: less the catalogue's centre. The standard error is
    a jackknife over occupations (Efron & Stein 1981), of the difference, since the pairs are the same.
    """
    occupations = read_occupations(paths.ROLES)
    codes = list(occupations.standing)
    values = np.array([
        [float(np.mean([standing[e] for e in rule.elements])) - rule.centre for rule in occupations.scales]
        for standing in occupations.standing.values()
    ])  # fmt: skip
    primary = {
        frozenset((row["code"], row["related"]))
        for row in read_csv("related.csv")
        if row["tier"].startswith("Primary")
    }
    pairs = list(itertools.combinations(range(len(codes)), 2))
    is_related = np.array([frozenset((codes[i], codes[j])) in primary for i, j in pairs])
    ends = np.array(pairs)
    distance = np.linalg.norm(values[ends[:, 0]] - values[ends[:, 1]], axis=1)
    like = {name: INDICES[name](values, values)[ends[:, 0], ends[:, 1]] for name in ("cosine", "correlation")}
    like["Euclidean distance"] = -distance
    kept = [(ends != left_out).all(axis=1) for left_out in range(len(codes))]
    without = {name: np.array([auc(one[k], is_related[k]) for k in kept]) for name, one in like.items()}
    found = {}
    for name, one in like.items():
        apart = without[name] - without["cosine"]
        error = float(np.sqrt(apart.var() * (len(codes) - 1)))
        whole = auc(one, is_related)
        found[name] = (whole, whole - auc(like["cosine"], is_related), error)
    return found


class Sample:
    """People, estimated twice, and the roles that are ranked for them."""

    def __init__(self) -> None:
        content = load_content()
        scales = tuple(content.catalogue.weights)
        ranked = [role for role in content.catalogue.roles if role.stage in RANKED_STAGES]
        self.roles = np.array([[role.profile[scale] for scale in scales] for role in ranked])
        self.turned = np.array([-1.0 if scale.bipolar else 1.0 for scale in content.pack.scales])
        errors = expected_errors(content.pack)
        self.error = np.array([errors[scale] for scale in scales])
        self.numbers = np.random.RandomState(SEED)

    def people(self, *, flat: bool) -> Floats:
        shape = (PEOPLE, len(self.error))
        if flat:
            level = self.numbers.standard_normal((PEOPLE, 1))
            return level + FLAT * self.numbers.standard_normal(shape)
        return self.numbers.standard_normal(shape)

    def estimated(self, theta: Floats) -> Floats:
        """Estimate as the full form does: shrunk by the reliability r, with the error that is left of it."""
        r = 1 - self.error**2
        return r * theta + np.sqrt(r) * self.error * self.numbers.standard_normal(theta.shape)


def shared_of_three(one: Floats, other: Floats) -> float:
    """Return how many of the first three roles two rankings share, mean over people, 0..3."""
    firsts = [np.argpartition(-like, 3, axis=1)[:, :3] for like in (one, other)]
    return float((firsts[0][:, :, None] == firsts[1][:, None, :]).sum(axis=(1, 2)).mean())


def main() -> None:
    sample = Sample()
    pairs = related()
    everybody, flat = sample.people(flat=False), sample.people(flat=True)
    twice = [sample.estimated(everybody) for _ in range(2)]
    flat_twice = [sample.estimated(flat) for _ in range(2)]
    rows = []
    for name, index in INDICES.items():
        area, apart, error = pairs[name]
        first = index(twice[0], sample.roles).argmax(axis=1)
        turned = index(twice[0] * sample.turned, sample.roles * sample.turned).argmax(axis=1)
        share = np.bincount(first, minlength=len(sample.roles)) / PEOPLE
        rows.append([
            name,
            f"{area:.3f}",
            "" if name == "cosine" else f"{apart:+.3f} ({error:.3f})",
            f"{shared_of_three(*(index(one, sample.roles) for one in twice)):.2f}",
            f"{shared_of_three(*(index(one, sample.roles) for one in flat_twice)):.2f}",
            f"{(first != turned).mean():.1%}",
            f"{share.max():.1%}",
            f"{(share < 0.005).sum()}",
        ])  # fmt: skip
    head = [
        "fit index", "AUC, related", "less cosine's (SE)", "three shared", "flat: three shared",
        "leader changes when ends are named the other way", "largest first share", "roles hardly ever first",
    ]  # fmt: skip
    made = table(head, rows)
    print(made)
    write(DECISIONS / "0006-fit-index.md", "indices", made)


if __name__ == "__main__":
    main()
