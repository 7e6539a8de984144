"""Simulated people: where they stand, how they answer, and what is wrong in each world."""

import numpy as np
import pytest

from careerfit.measurement.answering import CORRELATION, WORLDS, people, reading_times
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.response import category_probabilities
from tests.measurement.builders import SCALES, item, pack, questionnaire

COUNT = 20_000


def test_people_stand_as_the_prior_says_and_correlate_only_in_the_world_that_says_so() -> None:
    for world in WORLDS:
        theta = people(questionnaire(1), COUNT, 3, world).theta
        assert theta.shape == (COUNT, len(SCALES))
        assert theta.mean(axis=0) == pytest.approx(np.zeros(len(SCALES)), abs=0.03)
        assert theta.std(axis=0) == pytest.approx(np.ones(len(SCALES)), abs=0.02)
        between = np.corrcoef(theta.T)[np.triu_indices(len(SCALES), 1)]
        expected = CORRELATION if world == "correlated" else 0.0
        assert between == pytest.approx(np.full(between.size, expected), abs=0.03)


@pytest.mark.parametrize("keyed", [1, -1])
def test_answers_come_as_often_as_the_model_says_in_the_packs_own_order(keyed: int) -> None:
    one = item("one", "a", a=1.5, b=(-1.0, 0.0, 1.8), keyed=keyed)
    made = people(pack([one], ("a",)), COUNT, 4)
    near = np.abs(made.theta[:, 0] - 0.8) < 0.1
    seen = np.bincount(made.answers[near, 0], minlength=5)[1:] / near.sum()
    p = category_probabilities(1.5, (-1.0, 0.0, 1.8), np.array([0.8]))[:, 0]
    assert seen == pytest.approx(p if keyed == 1 else p[::-1], abs=0.035)


def test_a_moved_zero_shifts_all_answers_of_a_scale_together_and_leaves_people_where_they_are() -> None:
    items = [item(f"{s}{i}", s, a=3.0, b=(0.0,)) for s in ("a", "b") for i in range(2)]
    right, moved = (people(pack(items, ("a", "b")), COUNT, 5, world) for world in ("right", "locations"))
    assert (right.theta == moved.theta).all()
    middle = np.abs(right.theta) < 0.1
    for answers, together in ((right.answers, False), (moved.answers, True)):
        pair = answers[middle[:, 0], :2].astype(float)
        across = answers[middle.all(axis=1)][:, [0, 2]].astype(float)
        assert (np.corrcoef(pair.T)[0, 1] > 0.2) == together
        assert abs(np.corrcoef(across.T)[0, 1]) < 0.2


def test_wrong_slopes_leave_the_answers_of_the_middle_alone_and_change_some_others() -> None:
    one = item("one", "a", a=1.5, b=(0.0,))
    right, wrong = (people(pack([one], ("a",)), COUNT, 6, world) for world in ("right", "slopes"))
    differ = (right.answers != wrong.answers)[:, 0]
    distance = np.abs(right.theta[:, 0])
    assert differ[distance < 0.1].mean() < 0.02
    assert 0.02 < differ[(distance > 0.6) & (distance < 1.2)].mean() < 0.2


def test_columns_stand_scale_by_scale_as_in_the_instrument_and_the_seed_decides_everything() -> None:
    mixed = pack([item("b1", "b", a=4.0), item("a1", "a", a=4.0), item("b2", "b", a=4.0)], ("a", "b"))
    assert Instrument.of(mixed).items == ("a1", "b1", "b2")
    made = people(mixed, 2000, 7)
    for column, scale in enumerate((0, 1, 1)):
        assert np.corrcoef(made.answers[:, column], made.theta[:, scale])[0, 1] > 0.8
    assert (people(mixed, 2000, 7).answers == made.answers).all()
    assert (people(mixed, 2000, 8).answers != made.answers).any()


def test_honest_people_take_longer_for_longer_questions_and_each_reads_at_a_pace_of_its_own() -> None:
    words = np.array([4.0, 40.0])
    times = np.array([reading_times(words, seed) for seed in range(300)])
    assert (times[:, 1] > times[:, 0]).mean() > 0.9
    assert 1000 < np.median(times[:, 0]) < 4000
    assert np.log(times[:, 1]).std() > 0.2
    assert (reading_times(words, 5) == times[5]).all()
