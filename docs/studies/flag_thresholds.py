"""Finds the thresholds of the quality flags, and prints how often honest and careless sheets are cautioned.

    .venv/bin/python docs/studies/flag_thresholds.py [PEOPLE]

Honest people come from the prior and answer by the model. What the thresholds in
src/careerfit/measurement/flags.py are, is found here for 20,000 people, a quarter of them for the adaptive
mode (some ten minutes).
"""

import sys
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from careerfit import paths
from careerfit.content import load
from careerfit.measurement import flags
from careerfit.measurement.answering import World, people
from careerfit.measurement.batch import score_batch
from careerfit.measurement.flags import CONSISTENCY, FLAGS, PERSON_FIT, RUNS, SPEED, Mode, Norms
from careerfit.measurement.posterior import Instrument, posterior
from careerfit.measurement.ranking import field_of
from careerfit.measurement.selection import Bank, next_item, stopped_by
from careerfit.measurement.targets import Targets
from careerfit.model.content import RANKED_STAGES
from careerfit.model.session import ask_order, shown_order

Categories = NDArray[np.int8]
Floats = NDArray[np.float64]
Indices = dict[str, Floats]
Order = Sequence[str]
Asked = tuple[Categories, list[Order]]

RATE = 0.05
SEED, DRAW_SEED = 1, 1
QUICK = 1000.0  # a random sheet's median ms an item: reads next to nothing


class Study:
    """One pack, and one stream of random numbers."""

    def __init__(self, count: int) -> None:
        pack, problems = load.pack(paths.PACK)
        assert pack is not None
        catalogue, faults = load.catalogue(paths.ROLES)
        assert catalogue is not None
        assert not problems
        assert not faults
        self.pack, self.people = pack, count
        self.norms = Norms.of(pack, Instrument.of(pack))
        self.items = self.norms.items
        self.full = tuple(item for item in pack.items if item.full)
        self.targets = Targets.of(catalogue, self.norms.instrument)
        self.field = field_of(self.targets, RANKED_STAGES)
        self.bank = Bank.of(self.norms.instrument)
        self.random = np.random.RandomState(SEED)

    def honest(self, world: World = "right") -> Categories:
        """Return what honest people would answer to the whole bank."""
        return people(self.pack, self.people, SEED, world).answers

    def careless(self) -> Categories:
        """Draw any category with the same chance."""
        columns = [self.random.randint(1, item.categories + 1, self.people) for item in self.items]
        return np.stack(columns, axis=1).astype(np.int8)

    def asked(self, mode: Mode, answers: Categories) -> Asked:
        """Choose what each person is asked: categories that are left (0 elsewhere), and the order."""
        if mode == "full":
            keep = np.array([item.full for item in self.items])
            return answers * keep, [ask_order(self.full, person) for person in range(len(answers))]
        chosen, orders = np.zeros_like(answers), []
        for person, row in enumerate(answers.tolist()):
            orders.append(self._adaptive(row, person))
            at = [self.norms.instrument.position[item] for item in orders[-1]]
            chosen[person, at] = answers[person, at]
        return chosen, orders

    def _adaptive(self, row: Sequence[int], seed: int) -> Order:
        """Ask one person as an adaptive questionnaire does."""
        instrument, given = self.norms.instrument, {}
        on_grid = posterior(instrument, given)
        while stopped_by(instrument, self.targets, self.field, on_grid, len(given), DRAW_SEED) is None:
            item = next_item(self.bank, on_grid, given, (), seed)
            assert item is not None
            given[item] = row[instrument.position[item]]
            on_grid = posterior(instrument, given)
        return tuple(given)

    def times(self, chosen: Categories, median: float | None) -> Floats:
        """Draw ms an item. Honest people read fast here, some only half of the words; then they decide.

        250 ms a word (SD of the logarithm .4 between people), of which a person reads 40 to 100 %, and 1.2
        seconds to decide (.4 between people, .5 within). A median makes it a plain lognormal time.
        """
        shape = chosen.shape
        if median is not None:
            return median * np.exp(0.5 * self.random.standard_normal(shape))
        words = np.array([self.norms.floors[item.id] / flags.MS_A_WORD for item in self.items])
        pace = 250 * np.exp(0.4 * self.random.standard_normal((shape[0], 1)))
        part = self.random.uniform(0.4, 1.0, (shape[0], 1))
        decide = 1200 * np.exp(0.4 * self.random.standard_normal((shape[0], 1)))
        return words * pace * part + decide * np.exp(0.5 * self.random.standard_normal(shape))

    def indices(self, asked: Asked, median: float | None = None, place: int | None = None) -> Indices:
        """Return the four indices of each person. ``place``: always the option shown there."""
        chosen, order = asked
        theta, _ = score_batch(self.norms.instrument, chosen)
        found = {
            PERSON_FIT: flags.person_fit(self.norms, chosen, theta),
            CONSISTENCY: flags.consistency(self.norms, chosen),
            RUNS: np.array([self._run(p, chosen[p], order[p], place) for p in range(len(chosen))]),
        }
        floors = np.array([self.norms.floors[item.id] for item in self.items])
        under = (self.times(chosen, median) < floors) & (chosen > 0)
        found[SPEED] = under.sum(axis=1) / (chosen > 0).sum(axis=1)
        return found

    def _run(self, seed: int, chosen: Categories, order: Order, place: int | None) -> int:
        at = self.norms.instrument.position
        positions = {
            item: place or shown_order(self.items[at[item]], seed).index(chosen[at[item]]) + 1
            for item in order
        }
        return flags.longest_run(positions, order)


def threshold(flag: str, values: Floats) -> float:
    """Return the value beyond which at most 5 % lie: below it, or above it for runs and speed."""
    if flag in (PERSON_FIT, CONSISTENCY):
        return float(np.floor(np.quantile(values, RATE) * 100) / 100)
    kept = np.sort(values)[int(np.ceil((1 - RATE) * len(values))) - 1]
    return float(kept if flag == RUNS else np.ceil(kept * 100) / 100)


def shares(found: Indices, bars: Mapping[str, float]) -> tuple[dict[str, float], float]:
    """Return the share that each flag is raised for, and the share that is cautioned."""
    up = {f: found[f] < bars[f] if f in (PERSON_FIT, CONSISTENCY) else found[f] > bars[f] for f in FLAGS}
    return {f: float(up[f].mean()) for f in FLAGS}, float((sum(up[f].astype(int) for f in FLAGS) > 1).mean())


def line(name: str, found: Indices, bars: Mapping[str, float]) -> None:
    each, caution = shares(found, bars)
    print(f"{name:<40}" + "".join(f"{each[f]:>13.3f}" for f in FLAGS) + f"{caution:>11.3f}")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    for mode, people_a_line in (("full", count), ("adaptive", count // 4)):
        study = Study(people_a_line)
        honest_asked = study.asked(mode, study.honest())
        honest = study.indices(honest_asked)
        found = {flag: threshold(flag, honest[flag]) for flag in FLAGS}
        bars = flags.THRESHOLDS[mode]
        lengths = (honest_asked[0] > 0).sum(axis=1)
        print(f"{mode}: {people_a_line} sheets a line, {lengths.mean():.1f} answers on average, seed {SEED}")
        print(f"{'':<40}" + "".join(f"{flag:>13}" for flag in FLAGS) + "    caution")
        print(f"{'threshold found':<40}" + "".join(f"{found[flag]:>13.2f}" for flag in FLAGS))
        print(f"{'threshold frozen in flags.py':<40}" + "".join(f"{bars[flag]:>13.2f}" for flag in FLAGS))
        line("honest", honest, bars)
        for world in ("slopes", "correlated"):
            line(f"honest, {world} wrong", study.indices(study.asked(mode, study.honest(world))), bars)
        random = study.asked(mode, study.careless())
        line("random, read like honest people", study.indices(random), bars)
        line("random, a second each", study.indices(random, QUICK), bars)
        third = np.array([min(3, item.categories) for item in study.items], dtype=np.int8)
        same = study.asked(mode, np.tile(third, (200, 1)))
        line("third option throughout, a second each", study.indices(same, QUICK, 3), bars)
        print(flush=True)


if __name__ == "__main__":
    main()
