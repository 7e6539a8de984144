"""Compares ways to choose the next question: `python3 dev.py study selectors [PEOPLE]`.

The same people answer the same bank by the same random numbers; only the order of asking differs. All
selectors keep the scales in balance as the program does. The tables of docs/decisions/0005 are made here.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import sys
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from marked import DECISIONS, table, write
from numpy.typing import NDArray

from careerfit.app.workspace import load_content
from careerfit.measurement.answering import people
from careerfit.measurement.draws import draw
from careerfit.measurement.posterior import GRID, LOG_PRIOR, Instrument, moments, posterior
from careerfit.measurement.ranking import field_of
from careerfit.measurement.recovery import Placed, Recovery, placed, recovered
from careerfit.measurement.response import item_information
from careerfit.measurement.selection import LEAD, Bank, expected_gains, next_item
from careerfit.measurement.targets import Targets
from careerfit.model.content import RANKED_STAGES

Floats = NDArray[np.float64]
Gains = Callable[[Floats, np.random.RandomState], Floats]  # posterior on the grid -> gain of each item

PEOPLE = 4000
SEED = 7
SHOWN = (24, 36, 48, 60)
CHECKED = tuple(range(24, 76, 4))
DRAW_SEED = 1


class Study:
    """One pack, one catalogue, and the people who answer."""

    def __init__(self, count: int) -> None:
        content = load_content()
        self.pack, self.count = content.pack, count
        self.instrument = Instrument.of(self.pack)
        self.bank = Bank.of(self.instrument)
        self.targets = Targets.of(content.catalogue, self.instrument)
        self.field = field_of(self.targets, RANKED_STAGES)
        self.people = people(self.pack, count, SEED)
        items = [self.pack.item(item) for item in self.instrument.items]
        self.information = np.array([item_information(item.a, item.b, GRID) for item in items])
        # P(theta lies at g and the scale's true zero puts it at h), to be weighted by the posterior of g
        sd = self.instrument.location_sd
        blur = np.exp(-0.5 * ((GRID[:, None] - GRID) / sd) ** 2) if sd else np.eye(GRID.size)
        self.blur = blur / blur.sum(axis=1, keepdims=True)
        self.directions = self.targets.directions[self.field.targets]
        rows = {int(row): role.family for role, row in zip(self.field.roles, self.field.rows, strict=True)}
        families = sorted(set(rows.values()))
        self.home = np.array([[rows[row] == name for name in families] for row in sorted(rows)], dtype=float)

    def answer(self, person: int, item: str) -> int:
        return int(self.people.answers[person, self.instrument.position[item]])

    def place(self, answers: Mapping[str, int]) -> Placed:
        on_grid = posterior(self.instrument, answers)
        scales = [True] * len(self.instrument.scales)
        return placed(self.instrument, self.targets, self.field, on_grid, scales, DRAW_SEED)

    def recovery(self, found: Sequence[Placed]) -> tuple[Recovery, Recovery]:
        families, roles, _ = recovered(self.targets, self.field, self.people.theta, found)
        return families, roles

    # -- selectors -------------------------------------------------------------------------------

    def fixed(self, _on_grid: Floats, _random: np.random.RandomState) -> Floats:
        """The pack's own order, scales in turn."""
        first = np.array([where.start for where in self.instrument.slices])[self.bank.scale]
        return (first - np.arange(len(self.bank.scale))) * 8.0 - self.bank.scale

    def random(self, _on_grid: Floats, random: np.random.RandomState) -> Floats:
        return random.random_sample(len(self.bank.scale))

    def fisher(self, on_grid: Floats, _random: np.random.RandomState) -> Floats:
        """Fisher information at the posterior mean."""
        near = np.abs(GRID - moments(on_grid)[0][:, None]).argmin(axis=1)
        return self.information[np.arange(len(self.bank.scale)), near[self.bank.scale]]

    def scales(self, on_grid: Floats, _random: np.random.RandomState) -> Floats:
        """Mutual information between the answer and the scale."""
        return expected_gains(self.bank, on_grid)

    def best(self, on_grid: Floats, _random: np.random.RandomState) -> Floats:
        """Mutual information between the answer and the best role, plus that with the best family.

        P(best role | where a scale's standing lies) is counted over the draws; the answer depends on the
        standing as the questionnaire measures it, before the uncertainty of its zero is added.
        """
        drawn = draw(on_grid, self.instrument.location_sd, DRAW_SEED)
        weighted = drawn[self.targets.columns] * self.targets.roots[:, None]
        closest = (self.directions @ weighted).argmax(axis=0)
        at = np.clip(np.rint((drawn - GRID[0]) / (GRID[1] - GRID[0])).astype(int), 0, GRID.size - 1)
        scales, roles = len(on_grid), len(self.directions)
        cells = (np.arange(scales)[:, None] * GRID.size + at) * roles + closest
        counts = np.bincount(cells.ravel(), minlength=scales * GRID.size * roles).astype(np.float64)
        counts = counts.reshape(scales, GRID.size, roles)
        counts /= np.maximum(counts.sum(axis=2, keepdims=True), 1)
        gains = np.empty(len(self.bank.scale))
        for s, where in enumerate(self.instrument.slices):
            joint = (on_grid[s][:, None] * self.blur) @ counts[s]
            chances = self.bank.chances[where] @ (joint / joint.sum())  # [items, categories, roles]
            gains[where] = _shared(chances) + _shared(chances @ self.home)
        return gains

    # -- asking ----------------------------------------------------------------------------------

    def asked_by(self, gains: Gains) -> list[list[Placed]]:
        """Ask everybody by one selector; per number of items in `CHECKED`, what each person is told."""
        random = np.random.RandomState(SEED)
        found: list[list[Placed]] = [[] for _ in CHECKED]
        for person in range(self.count):
            answers: dict[str, int] = {}
            logs = np.tile(LOG_PRIOR, (len(self.instrument.scales), 1))
            used = np.zeros(len(self.bank.scale), dtype=bool)
            for n in range(1, CHECKED[-1] + 1):
                weights = np.exp(logs - logs.max(axis=1, keepdims=True))
                gain = gains(weights / weights.sum(axis=1, keepdims=True), random)
                pick = int(np.where(self._allowed(used), gain, -np.inf).argmax())
                item = self.instrument.items[pick]
                used[pick] = True
                answers[item] = self.answer(person, item)
                logs[self.bank.scale[pick]] += self.instrument.table[pick, answers[item]]
                if n in CHECKED:
                    found[CHECKED.index(n)].append(self.place(answers))
        return found

    def asked_by_program(self) -> list[list[Placed]]:
        """Ask everybody as the program does: nearly as good items are chosen among by the seed."""
        found: list[list[Placed]] = [[] for _ in CHECKED]
        for person in range(self.count):
            answers: dict[str, int] = {}
            for n in range(1, CHECKED[-1] + 1):
                item = next_item(self.bank, posterior(self.instrument, answers), answers, (), person)
                assert item is not None
                answers[item] = self.answer(person, item)
                if n in CHECKED:
                    found[CHECKED.index(n)].append(self.place(answers))
        return found

    def full(self) -> list[Placed]:
        items = [item.id for item in self.pack.items if item.full]
        return [self.place({item: self.answer(p, item) for item in items}) for p in range(self.count)]

    def _allowed(self, used: NDArray[np.bool_]) -> NDArray[np.bool_]:
        count = np.bincount(self.bank.scale[used], minlength=len(self.instrument.scales))[self.bank.scale]
        return ~used & (count < count[~used].min() + LEAD)


def _shared(chances: Floats) -> Floats:
    """Return mutual information in nats of tables [items, categories, others] whose cells add up to 1."""
    apart = chances.sum(axis=2, keepdims=True) * chances.sum(axis=1, keepdims=True)
    ratio = np.divide(chances, apart, out=np.ones_like(chances), where=(chances > 0) & (apart > 0))
    return np.asarray((chances * np.log(ratio)).sum(axis=(1, 2)))


def within_a_point(reached: Sequence[float], wanted: float) -> str:
    """Return the least number of items from which on a share stays within one point of what is wanted."""
    short = [n for n, share in zip(CHECKED, reached, strict=True) if share < wanted - 0.01]
    later = [n for n in CHECKED if not short or n > short[-1]]
    return f"{later[0]}" if later else f"over {CHECKED[-1]}"


def main() -> None:
    study = Study(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE)
    whole = study.recovery(study.full())
    ways: dict[str, Callable[[], list[list[Placed]]]] = {
        "fixed order": lambda: study.asked_by(study.fixed),
        "random": lambda: study.asked_by(study.random),
        "maximum information": lambda: study.asked_by(study.fisher),
        "information on scales": lambda: study.asked_by(study.scales),
        "information on best family and role": lambda: study.asked_by(study.best),
        "as the program asks": study.asked_by_program,
    }
    rows: tuple[list[list[str]], list[list[str]]] = ([], [])
    for name, ask in ways.items():
        print(f"{name} ...", file=sys.stderr, flush=True)
        found = [study.recovery(one) for one in ask()]
        for kind in (0, 1):
            shares = [one[kind].top3 for one in found]
            shown = [f"{shares[CHECKED.index(n)]:.3f}" for n in SHOWN]
            rows[kind].append([name, *shown, within_a_point(shares, whole[kind].top3)])
    head = ["", *(f"{n} items" for n in SHOWN), "items to within one point"]
    for kind, name in enumerate(("families", "roles")):
        full = ["full form of 72", "", "", "", "", f"{whole[kind].top3:.3f}"]
        made = f"{study.count:,} people, seed {SEED}.\n\n" + table(head, [*rows[kind], full])
        print(f"{name}\n\n{made}")
        if study.count == PEOPLE:
            write(DECISIONS / "0005-next-question.md", name, made)


if __name__ == "__main__":
    main()
