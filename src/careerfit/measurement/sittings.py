"""Let one simulated person sit a questionnaire: what is asked, which rule ends it, which flags it raises."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from careerfit.measurement import flags
from careerfit.measurement.answering import reading_times
from careerfit.measurement.flags import Norms, Sheet
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.ranking import Field
from careerfit.measurement.selection import Bank, Stop, next_item, stopped_by
from careerfit.measurement.targets import Targets
from careerfit.model.content import Item, Pack
from careerfit.model.session import ask_order, shown_order

Floats = NDArray[np.float64]
Mode = Literal["full", "adaptive"]

FLAGS = flags.FLAGS
CAUTIONED = flags.CAUTION
FLAGGED = 2000  # sheets a world that are looked at for flags: the random error of a share of .05 is .005
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
    """What one person answered, in the order asked, the rule that ended it, and the flags, if looked at."""

    answers: Mapping[str, int]
    stop: Stop
    flags: tuple[str, ...] | None


def sit(setting: Setting, would: NDArray[np.int8], seed: int, *, flagged: bool) -> tuple[Sitting, ...]:
    """Let a person take the questionnaire; one sitting for each of the setting's instruments.

    Args:
        setting: what all people share.
        would: the person's answers to all items, categories in the instrument's order.
        seed: of the person's order of questions and of the times.
        flagged: whether to look at the flags; they do not depend on location uncertainty where the same
            items were asked.

    """
    position = setting.instruments[0].position
    if setting.full:
        order = ask_order(setting.full, seed)
        taken: list[tuple[dict[str, int], Stop]] = [({i: int(would[position[i]]) for i in order}, "full")]
        taken *= len(setting.instruments)
    else:
        taken = _adaptive(setting, would, seed)
    found: list[Sitting] = []
    for answers, stop in taken:
        if not flagged:
            raised = None
        elif found and found[0].answers == answers:
            raised = found[0].flags
        else:
            raised = flags.raised(setting.norms, _sheet(setting, answers, seed))
        found.append(Sitting(answers, stop, raised))
    return tuple(found)


def cautioned_at_random(setting: Setting, count: int, seed: int) -> float:
    """Return the share of sheets with a caution among those answered at random, read as honest people do."""
    numbers = np.random.RandomState(seed)
    categories = setting.instruments[0].categories.astype(np.float64)
    raised = 0
    for n in range(count):
        would = (numbers.random_sample(categories.size) * categories).astype(np.int8) + np.int8(1)
        first, *_ = sit(setting, would, n, flagged=True)
        raised += CAUTIONED in (first.flags or ())
    return raised / count


def _adaptive(setting: Setting, would: NDArray[np.int8], seed: int) -> list[tuple[dict[str, int], Stop]]:
    """Ask until a rule has stopped the questionnaire for each instrument; all are asked the same items."""
    answers: dict[str, int] = {}
    ended: dict[int, tuple[dict[str, int], Stop]] = {}
    while len(ended) < len(setting.instruments):
        item = next_item(setting.bank, answers, answers, (), seed)
        if item is not None:
            answers[item] = int(would[setting.instruments[0].position[item]])
        for i, instrument in enumerate(setting.instruments):
            if i not in ended:
                stop = stopped_by(instrument, setting.targets, setting.field, answers, answers, DRAW_SEED)
                if stop is not None:
                    ended[i] = dict(answers), stop
    return [ended[i] for i in range(len(setting.instruments))]


def _sheet(setting: Setting, answers: Mapping[str, int], seed: int) -> Sheet:
    position, order = setting.instruments[0].position, tuple(answers)
    columns = [position[item] for item in order]
    times = reading_times(setting.words[columns], seed)
    shown = {
        item: shown_order(setting.norms.items[i], seed).index(answers[item]) + 1
        for item, i in zip(order, columns, strict=True)
    }
    return Sheet(answers, order, shown, dict(zip(order, times.round().astype(int).tolist(), strict=True)))
