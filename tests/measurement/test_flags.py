"""Quality flags: each index against figures worked out by hand, and what they must not depend on."""

import itertools
import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerfit import paths
from careerfit.content import load
from careerfit.measurement import flags
from careerfit.measurement.answering import people
from careerfit.measurement.batch import score_batch
from careerfit.measurement.flags import CAUTION, CONSISTENCY, PERSON_FIT, RUNS, SPEED, Norms, Sheet
from careerfit.measurement.posterior import Instrument
from careerfit.model.content import Pack
from tests.measurement import builders


def norms_of(pack: Pack) -> Norms:
    return Norms.of(pack, Instrument.of(pack))


def shipped() -> Pack:
    pack, problems = load.pack(paths.PACK)
    assert pack is not None
    assert not problems
    return pack


QUESTIONNAIRE = builders.questionnaire()
NORMS = norms_of(QUESTIONNAIRE)
IDS = [item.id for item in QUESTIONNAIRE.items]


def honest(seed: int) -> dict[str, int]:
    rng = random.Random(seed)
    theta = {scale: rng.gauss(0, 1) for scale in builders.SCALES}
    return builders.random_sheet(QUESTIONNAIRE, theta, seed)


def untimed(answers: dict[str, int], order: tuple[str, ...] = ()) -> Sheet:
    return Sheet(answers, order, answers, {})


# -- person fit ------------------------------------------------------------------------------------


def test_person_fit_of_one_answer_is_the_one_worked_out_by_hand() -> None:
    # a = 1, b = (-1, 1), theta = 0: P = .268941, .462117, .268941 (logistic of -1 and the rest)
    # ln P = -1.313262, -.771937, -1.313262; E = -1.063108; SD = sqrt(1.203032 - 1.130199) = .269876
    # lz of the middle category: (-.771937 + 1.063108) / .269876; of an outer one: -.250154 / .269876
    norms = norms_of(builders.pack([builders.item("i", "drive", a=1.0, b=(-1.0, 1.0))]))
    chosen = np.array([[2], [1], [3], [0]], dtype=np.int8)
    found = flags.person_fit(norms, chosen, np.zeros((4, 8)))
    assert found == pytest.approx([1.07891, -0.92692, -0.92692, 0], abs=1e-4)


def test_person_fit_adds_log_likelihoods_and_variances_over_scales() -> None:
    items = [
        builders.item("i", "drive", a=1.0, b=(-1.0, 1.0)),
        builders.item("j", "reach", a=1.0, b=(-1.0, 1.0)),
    ]
    found = flags.person_fit(
        norms_of(builders.pack(items)), np.array([[2, 1]], dtype=np.int8), np.zeros((1, 8))
    )
    # the two surpluses add up to .041017, the two variances to .145666
    assert found == pytest.approx([0.10747], abs=1e-4)


def test_person_fit_over_theta_that_is_known_is_a_standard_score() -> None:
    made = people(shipped(), 3000, 5)
    found = flags.person_fit(norms_of(shipped()), made.answers, made.theta)
    assert found.mean() == pytest.approx(0, abs=0.06)
    assert found.std() == pytest.approx(1, abs=0.06)


def test_an_item_keyed_the_other_way_fits_as_its_mirror_image() -> None:
    plain = builders.item("i", "drive", b=(-1.0, 0.2, 0.9))
    turned = replace(plain, keyed=-1)
    theta = np.full((4, 8), 0.7)
    straight = flags.person_fit(
        norms_of(builders.pack([plain])), np.array([[1], [2], [3], [4]], np.int8), theta
    )
    mirror = flags.person_fit(
        norms_of(builders.pack([turned])), np.array([[4], [3], [2], [1]], np.int8), theta
    )
    assert straight == pytest.approx(mirror)


# -- consistency -----------------------------------------------------------------------------------


def test_consistency_of_pairs_is_the_one_worked_out_by_hand() -> None:
    items = [builders.item("i", "drive"), builders.item("j", "drive", keyed=-1), builders.item("k", "reach")]
    norms = norms_of(builders.pack(items))
    sd = float(norms.sd[0])  # all three items have the same, and a mean of 3
    assert norms.mean == pytest.approx([3, 3, 3])
    alike, against, alone = flags.consistency(norms, np.array([[5, 1, 4], [5, 4, 1], [5, 0, 4]], np.int8))
    # z = 2/SD and 2/SD; 2/SD and -1/SD; the item that stands alone makes no pair
    assert alike == pytest.approx((4 - flags.SCATTER * 4) / sd**2)
    assert against == pytest.approx((-2 - flags.SCATTER * (4 + 1) / 2) / sd**2)
    assert alone == 0


# -- runs ------------------------------------------------------------------------------------------


def test_the_longest_run_follows_the_order_asked_and_ends_at_a_skipped_item() -> None:
    positions = {"a": 3, "b": 3, "c": 3, "e": 3, "f": 1}
    assert flags.longest_run(positions, "abcdef") == 3  # d was skipped
    assert flags.longest_run(positions, "abcef") == 4
    assert flags.longest_run(positions, "afbce") == 3
    assert flags.longest_run({}, "abc") == 0


@given(st.lists(st.integers(1, 3), min_size=1, max_size=7))
def test_the_least_run_is_the_shortest_longest_run_over_all_orders(positions: list[int]) -> None:
    def longest(order: tuple[int, ...]) -> int:
        return max(len(list(run)) for _, run in itertools.groupby(order))

    assert flags.least_run(positions) == min(longest(order) for order in itertools.permutations(positions))


def test_columns_that_stand_scale_by_scale_raise_no_runs() -> None:
    high = {item.id: item.toward_scale(5) for item in QUESTIONNAIRE.items if item.scale == "drive"}
    others = {item: category for item, category in honest(3).items() if item not in high}
    sheet = {**high, **others}
    columns = tuple(sheet)
    level = dict.fromkeys(sheet, 5) | others
    assert RUNS in flags.raised(NORMS, Sheet(sheet, columns, level, {}))  # had this been the order asked
    assert RUNS not in flags.raised(NORMS, untimed(sheet))


def test_the_same_answer_throughout_raises_runs_in_any_order() -> None:
    assert RUNS in flags.raised(NORMS, untimed(dict.fromkeys(IDS, 3)))
    assert RUNS in flags.raised(NORMS, untimed(dict.fromkeys(IDS, 3), tuple(IDS)))


# -- speed -----------------------------------------------------------------------------------------


def test_reading_time_counts_the_words_that_only_this_item_has() -> None:
    liking = replace(QUESTIONNAIRE.items[0], text="one two three four five six seven eight nine ten")
    assert flags.reading_floor(liking) == 1250  # 125 ms a word; the common options are known
    pair = replace(liking, format="pair", text="", ends=("one two three", "four five six seven eight nine"))
    assert flags.reading_floor(pair) == 1125
    situation = replace(liking, format="situation", options=("one two", "three", "four", "five six"))
    assert flags.reading_floor(situation) == 2000
    assert flags.reading_floor(replace(liking, text="short")) == 1000


def test_answers_faster_than_reading_raise_speed_and_missing_times_do_not() -> None:
    answers = honest(4)
    quick, slow = dict.fromkeys(answers, 300), dict.fromkeys(answers, 30_000)
    assert SPEED in flags.raised(NORMS, Sheet(answers, (), answers, quick))
    assert SPEED not in flags.raised(NORMS, Sheet(answers, (), answers, slow))
    assert SPEED not in flags.raised(NORMS, Sheet(answers, (), answers, {}))
    some = dict.fromkeys(list(answers)[:19], 300)  # too few to speak for the sheet
    assert SPEED not in flags.raised(NORMS, Sheet(answers, (), answers, some))


# -- together --------------------------------------------------------------------------------------


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_flags_do_not_depend_on_the_order_in_which_answers_are_stored(seed: int) -> None:
    shuffle = random.Random(seed)
    answers = {item: shuffle.randint(1, 5) for item in IDS}
    items = list(answers)
    shuffle.shuffle(items)
    again = {item: answers[item] for item in items}
    ms = dict.fromkeys(IDS, 500)
    first = flags.indices(NORMS, Sheet(answers, tuple(IDS), answers, ms))
    assert flags.indices(NORMS, Sheet(again, tuple(IDS), again, dict(reversed(ms.items())))) == first


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_the_order_in_which_options_were_shown_matters_to_runs_alone(seed: int) -> None:
    shuffle = random.Random(seed)
    answers = {item: shuffle.randint(1, 5) for item in IDS}
    shown = {item: shuffle.randint(1, 5) for item in IDS}
    one = flags.indices(NORMS, Sheet(answers, tuple(IDS), answers, {}))
    other = flags.indices(NORMS, Sheet(answers, tuple(IDS), shown, {}))
    assert {k: v for k, v in one.items() if k != RUNS} == {k: v for k, v in other.items() if k != RUNS}


def test_one_flag_is_no_caution_and_two_are() -> None:
    answers = honest(4)
    assert flags.raised(NORMS, untimed(answers)) == ()
    quick = dict.fromkeys(answers, 300)
    assert flags.raised(NORMS, Sheet(answers, (), answers, quick)) == (SPEED,)
    same = dict.fromkeys(answers, 1)
    raised = flags.raised(NORMS, Sheet(answers, tuple(IDS), same, quick))
    assert raised == (RUNS, SPEED, CAUTION)


def test_a_sheet_of_few_answers_is_not_judged_by_its_pattern() -> None:
    few = dict.fromkeys(IDS[:19], 1)
    assert set(flags.indices(NORMS, untimed(few))) == {RUNS}
    assert flags.raised(NORMS, untimed({})) == ()


def test_the_frozen_thresholds_keep_their_rates_for_the_full_questionnaire() -> None:
    pack = shipped()
    norms = norms_of(pack)
    bars = flags.THRESHOLDS["full"]
    asked = np.array([item.full for item in norms.items])
    rng = np.random.RandomState(8)
    at_random = np.stack([rng.randint(1, item.categories + 1, 2000) for item in norms.items], axis=1)
    low = {}
    for name, sheets in (("honest", people(pack, 2000, 8).answers), ("random", at_random.astype(np.int8))):
        chosen = sheets * asked
        theta, _ = score_batch(norms.instrument, chosen)
        low[name] = (
            flags.person_fit(norms, chosen, theta) < bars[PERSON_FIT],
            flags.consistency(norms, chosen) < bars[CONSISTENCY],
        )
    # 2,000 sheets: the random error of a rate of .05 is .005
    assert low["honest"][0].mean() == pytest.approx(0.05, abs=0.015)
    assert low["honest"][1].mean() == pytest.approx(0.05, abs=0.015)
    assert (low["honest"][0] & low["honest"][1]).mean() <= 0.02
    assert (low["random"][0] & low["random"][1]).mean() >= 0.9


def test_an_impossible_answer_is_very_unlikely_and_no_fault() -> None:
    norms = norms_of(builders.pack([builders.item("i", "drive", a=2000.0, b=(-1.0, 1.0))]))
    found = flags.person_fit(norms, np.array([[3], [1]], dtype=np.int8), np.full((2, 8), 1.0003))
    assert np.isfinite(found).all()
    assert found[1] < found[0]
