"""Let simulated people sit a questionnaire: what is asked, which rule ends it, which flags they raise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import flags
from careerfit.measurement.answering import reading_times
from careerfit.measurement.flags import Norms
from careerfit.measurement.limits import Stop
from careerfit.measurement.posterior import Instrument, moments, posterior
from careerfit.measurement.ranking import Field
from careerfit.measurement.selection import Bank, next_item, stopped_by
from careerfit.measurement.targets import Targets
from careerfit.model.content import Item, Pack
from careerfit.model.session import ask_order, shown_order

Floats = NDArray[np.float64]
Mode = Literal["full", "adaptive"]

FLAGS = flags.FLAGS
CAUTIONED = flags.CAUTION
_BLOCK = 2000  # sheets that are looked at together: some 40 MB
DRAW_SEED = 1  # as for every result that is told (docs/decisions/0001)


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """What all simulated people share.

    Attributes:
        pack, targets, field: questionnaire, catalogue compiled for it, roles that are ranked.
        instruments: the compiled pack in each of its variants (with location uncertainty, without).
        bank: the pack made ready to choose from.
        norms: the pack made ready to look at sheets.
        words: words to read an item, [items] in the instrument's order.
        full: items of the full questionnaire; () in adaptive mode.

    """

    pack: Pack
    targets: Targets
    field: Field
    instruments: Sequence[Instrument]
    bank: Bank
    norms: Norms
    words: Floats
    full: tuple[Item, ...]

    @classmethod
    def of(
        cls, pack: Pack, targets: Targets, field: Field, instruments: Sequence[Instrument], mode: Mode
    ) -> "Setting":
        """Make everything ready that does not depend on a person."""
        norms = Norms.of(pack, instruments[0])
        floors = [norms.floors[item] for item in instruments[0].items]
        full = tuple(item for item in pack.items if item.full) if mode == "full" else ()
        words = np.array(floors) / flags.MS_A_WORD
        return cls(pack, targets, field, instruments, Bank.of(instruments[0]), norms, words, full)


@dataclass(frozen=True, slots=True)
class Sitting:
    """What one person answered, in the order asked, and the rule that ended it."""

    answers: Mapping[str, int]
    stop: Stop


def sit(setting: Setting, would: NDArray[np.int8], seed: int) -> tuple[Sitting, ...]:
    """Let a person take the questionnaire; one sitting for each of the setting's instruments.

    Args:
        setting: what all people share.
        would: the person's answers to all items, categories in the instrument's order.
        seed: of the person's order of questions.

    """
    position = setting.instruments[0].position
    if setting.full:
        answers = {item: int(would[position[item]]) for item in ask_order(setting.full, seed)}
        return (Sitting(answers, "full"),) * len(setting.instruments)
    return _adaptive(setting, would, seed)


def _adaptive(setting: Setting, would: NDArray[np.int8], seed: int) -> tuple[Sitting, ...]:
    """Ask until a rule has stopped the questionnaire for each instrument; all are asked the same items."""
    first = setting.instruments[0]
    answers: dict[str, int] = {}
    ended: dict[int, Sitting] = {}
    on_grid = posterior(first, answers)
    while len(ended) < len(setting.instruments):
        item = next_item(setting.bank, on_grid, answers, (), seed)
        if item is not None:
            answers[item] = int(would[first.position[item]])
        on_grid = posterior(first, answers)
        for i, instrument in enumerate(setting.instruments):
            if i in ended:
                continue
            stop = stopped_by(instrument, setting.targets, setting.field, on_grid, len(answers), DRAW_SEED)
            if stop is not None:
                ended[i] = Sitting(dict(answers), stop)
    return tuple(ended[i] for i in range(len(setting.instruments)))


def flagged(setting: Setting, taken: Sequence[Sitting], theta: Floats) -> list[tuple[str, ...]]:
    """Return the flags that each sheet raises, as `flags.raised` does one by one.

    Args:
        setting: what all people share.
        taken: sheets; the number of each is the seed of its times and of the order of its options.
        theta: their estimates, [sheets, scales].

    """
    position = setting.instruments[0].position
    chosen = np.zeros((len(taken), len(position)), dtype=np.int8)
    for n, sitting in enumerate(taken):
        chosen[n, [position[item] for item in sitting.answers]] = list(sitting.answers.values())
    fit: list[float] = []
    agreement: list[float] = []
    for first in range(0, len(taken), _BLOCK):
        block = slice(first, first + _BLOCK)
        fit += flags.person_fit(setting.norms, chosen[block], theta[block]).tolist()
        agreement += flags.consistency(setting.norms, chosen[block]).tolist()
    raised = []
    for n, sitting in enumerate(taken):
        found = {flags.RUNS: _run(setting, sitting, n), flags.SPEED: _too_fast(setting, sitting, n)}
        if len(sitting.answers) >= flags.FEWEST:
            found |= {flags.PERSON_FIT: fit[n], flags.CONSISTENCY: agreement[n]}
        raised.append(flags.crossed(found, len(sitting.answers)))
    return raised


def cautioned_at_random(setting: Setting, count: int, seed: int) -> float:
    """Return the share of sheets with a caution among those answered at random, read as honest people do."""
    numbers = np.random.RandomState(seed)
    categories = setting.instruments[0].categories.astype(np.float64)
    taken = []
    for n in range(count):
        would = (numbers.random_sample(categories.size) * categories).astype(np.int8) + np.int8(1)
        taken.append(sit(setting, would, n)[0])
    theta = [moments(posterior(setting.instruments[0], sitting.answers))[0] for sitting in taken]
    raised = flagged(setting, taken, np.array(theta))
    return sum(CAUTIONED in one for one in raised) / count


def _run(setting: Setting, sitting: Sitting, seed: int) -> float:
    position = setting.instruments[0].position
    shown = {
        item: shown_order(setting.norms.items[position[item]], seed).index(category) + 1
        for item, category in sitting.answers.items()
    }
    return flags.longest_run(shown, sitting.answers)


def _too_fast(setting: Setting, sitting: Sitting, seed: int) -> float:
    columns = [setting.instruments[0].position[item] for item in sitting.answers]
    times = reading_times(setting.words[columns], seed)
    return float((times < setting.words[columns] * flags.MS_A_WORD).mean())
