"""Make the tables of docs/evidence.md anew: `python3 dev.py evidence`; with `--print`, print them instead.

Everything is computed from what ships: roles/, questions/ and the measurement that the program uses.
"""

import csv
import itertools
import math
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from careerfit import paths
from careerfit.app.authors.together import shares_of_first
from careerfit.app.workspace import load_content
from careerfit.content.alike import load_alike
from careerfit.content.occupations import Occupations, read_occupations
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.separation import alike, expected_errors
from careerfit.measurement.targets import Targets
from careerfit.measurement.verdict import TIE_CHANCE
from careerfit.model.content import Catalogue, Pack

DOCUMENT = Path(__file__).resolve().parent / "evidence.md"
MARKED = re.compile(r"(<!-- table: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
SHOWN_CHANCE = 0.15  # pairs down to this chance are listed
SHOWN_FIRST = 10
SHOWN_ADJUSTMENT = 0.4

Vectors = Mapping[str, np.ndarray]
Similarity = Callable[[np.ndarray, np.ndarray], float]


@lru_cache(maxsize=1)
def content() -> tuple[Pack, Catalogue, Targets, Occupations]:
    loaded = load_content()
    targets = Targets.of(loaded.catalogue, Instrument.of(loaded.pack))
    return loaded.pack, loaded.catalogue, targets, read_occupations(paths.ROLES)


def table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: int = 0) -> str:
    """Lay out a table of which the last ``numbers`` columns are aligned to the right."""
    rule = ["---"] * (len(head) - numbers) + ["--:"] * numbers
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, rule, *rows))


def figures() -> str:
    counts: Counter[str] = Counter()
    for name in ("evidence.csv", "related.csv"):
        counts.update(row["source"] for row in read_csv(name))
    return table(("source", "figures"), ((source, f"{n}") for source, n in sorted(counts.items())), 1)


def bases() -> str:
    _, catalogue, _, _ = content()
    rows = [
        (role.title, role.evidence.basis, ", ".join(role.evidence.codes), role.wage.occupation,
         role.evidence.reason)
        for role in catalogue.roles
    ]  # fmt: skip
    return table(("role", "basis", "O*NET-SOC codes", "wage", "why"), rows)


def profiles() -> str:
    _, catalogue, _, _ = content()
    scales = tuple(catalogue.weights)
    rows = [
        (role.title, role.stage, *(f"{round(role.profile[scale], 2) + 0.0:.2f}" for scale in scales))
        for role in catalogue.roles
    ]
    return table(("role", "stage", *scales), rows, len(scales))


def errors() -> str:
    pack, _, _, _ = content()
    full = Counter(item.scale for item in pack.items if item.full)
    rows = []
    for scale, error in expected_errors(pack).items():
        together = math.hypot(error, pack.location_sd)
        rows.append((scale, f"{full[scale]}", f"{error:.2f}", f"{1 - error**2:.2f}", f"{together:.2f}"))
    head = ("scale", "items", "expected error", "reliability", "with the uncertain zero")
    return table(head, rows, 4)


def pairs() -> str:
    pack, catalogue, targets, _ = content()
    kept, _ = load_alike(paths.ROLES, [role.id for role in catalogue.roles])
    reasons = {pair.roles: pair.reason for pair in kept}
    rows = []
    for pair in alike(targets, expected_errors(pack), pack.location_sd, SHOWN_CHANCE):
        first, second = catalogue.role(pair.first), catalogue.role(pair.second)
        told = "no" if pair.chance >= TIE_CHANCE else "yes"
        reason = reasons.get(frozenset((first.id, second.id)), "")
        rows.append((first.title, second.title, reason, told, f"{pair.chance:.3f}"))
    return table(("role", "role", "why both stay", "told apart", "chance"), rows, 1)


def first() -> str:
    _, catalogue, targets, _ = content()
    rarest = sorted(shares_of_first(targets).items(), key=lambda share: share[1])[:SHOWN_FIRST]
    rows = [
        (catalogue.role(role).title, catalogue.role(role).stage, f"{share:.1%}") for role, share in rarest
    ]
    return table(("role", "stage", "first for"), rows, 1)


def adjustments() -> str:
    _, catalogue, _, _ = content()
    found = [
        (abs(adjustment.by), role.title, adjustment)
        for role in catalogue.roles
        for adjustment in role.evidence.adjustments
    ]
    sizes = [size for size, _, _ in found]
    rows = [
        (title, adjustment.scale, adjustment.reason, f"{adjustment.by:+.1f}")
        for size, title, adjustment in sorted(found, key=lambda one: (-one[0], one[1]))
        if size >= SHOWN_ADJUSTMENT
    ]
    adjusted = {title for _, title, _ in found}
    told = (
        f"{len(found)} adjustments in {len(adjusted)} of {len(catalogue.roles)} roles, "
        f"{sum(sizes) / len(sizes):.2f} in size on average. Those of {SHOWN_ADJUSTMENT} and more:\n\n"
    )
    return told + table(("role", "scale", "reason", "by"), rows, 1)


def imputed() -> str:
    _, catalogue, _, occupations = content()
    rows = []
    for one in occupations.imputed:
        using = [role.title for role in catalogue.roles if one.code in role.evidence.codes]
        siblings = ", ".join(f"{code}: {value:g}" for code, value in one.siblings.items())
        rows.append((one.code, one.element, siblings, ", ".join(using) or "none", f"{one.value:.3f}"))
    return table(("code", "element", "siblings' figures", "roles that use it", "stands in"), rows, 1)


def related() -> str:
    _, _, _, occupations = content()
    primary = {
        frozenset((row["code"], row["related"]))
        for row in read_csv("related.csv")
        if row["tier"].startswith("Primary")
    }
    centred: dict[str, np.ndarray] = {}
    plain: dict[str, np.ndarray] = {}
    every: dict[str, np.ndarray] = {}
    elements = [element for element in next(iter(occupations.standing.values())) if element != "Job Zone"]
    for code, standing in occupations.standing.items():
        means = [float(np.mean([standing[e] for e in rule.elements])) for rule in occupations.scales]
        plain[code] = np.array(means)
        centred[code] = plain[code] - [rule.centre for rule in occupations.scales]
        every[code] = np.array([standing[element] for element in elements])
    rows = []
    for what, vectors in (
        ("six scales, less the catalogue's centre, as in matching", centred),
        ("six scales", plain),
        (f"all {len(elements)} figures, not summed up into scales", every),
    ):
        found = [separation(vectors, primary, measure) for measure in (cosine, correlation, nearness)]
        rows.append((what, *(f"{area:.3f} ({error:.3f})" for area, error in found)))
    count = math.comb(len(plain), 2)
    told = f"{len(primary)} of {count:,} pairs of {len(plain)} occupations are Primary related.\n\n"
    return told + table(("compared by", "cosine", "correlation", "Euclidean distance"), rows, 3)


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def correlation(one: np.ndarray, other: np.ndarray) -> float:
    return cosine(one - one.mean(), other - other.mean())


def nearness(one: np.ndarray, other: np.ndarray) -> float:
    return -float(np.linalg.norm(one - other))


def separation(vectors: Vectors, primary: set[frozenset[str]], measure: Similarity) -> tuple[float, float]:
    """Return the AUC of a similarity for related pairs, and its jackknife SE over occupations."""
    codes = list(vectors)
    pairs = list(itertools.combinations(range(len(codes)), 2))
    like = np.array([measure(vectors[codes[i]], vectors[codes[j]]) for i, j in pairs])
    is_related = np.array([frozenset((codes[i], codes[j])) in primary for i, j in pairs])
    ends = np.array(pairs)
    whole = auc(like, is_related)
    without = []
    for left_out in range(len(codes)):
        kept = (ends != left_out).all(axis=1)
        without.append(auc(like[kept], is_related[kept]))
    spread = np.var(without) * (len(codes) - 1)  # Efron & Stein 1981: (n - 1) / n times the sum of squares
    return whole, float(np.sqrt(spread))


def auc(score: np.ndarray, positive: np.ndarray) -> float:
    """Return how likely a positive scores above a negative, equals half (Mann & Whitney 1947)."""
    ours, others = score[positive, None].round(9), score[~positive].round(9)
    return float((ours > others).mean() + (ours == others).mean() / 2)


def read_csv(name: str) -> list[dict[str, str]]:
    with (paths.ROLES / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


TABLES: dict[str, Callable[[], str]] = {
    "figures": figures,
    "bases": bases,
    "profiles": profiles,
    "errors": errors,
    "pairs": pairs,
    "first": first,
    "adjustments": adjustments,
    "imputed": imputed,
    "related": related,
}


def renewed(text: str) -> str:
    """Return the document with every marked table made anew."""
    return MARKED.sub(lambda found: f"{found[1]}{TABLES[found[2]]()}{found[3]}", text)


def main() -> int:
    if "--print" in sys.argv[1:]:
        for name, make in TABLES.items():
            sys.stdout.write(f"{name}\n\n{make()}\n")
        return 0
    text = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(renewed(text), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
