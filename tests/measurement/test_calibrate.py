from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from careerfit.measurement.calibrate import Calibrated, calibrate_scale
from careerfit.measurement.response import category_probabilities
from careerfit.model.content import Item
from careerfit.model.errors import CareerfitError
from tests.measurement import builders as make
from tests.measurement.simulated import answers, sheets

TRUE = [
    make.item(
        f"i{n}",
        "s",
        a=0.9 + 0.12 * n,
        b=[b + 0.25 * (n - 3) for b in make.THRESHOLDS],
        keyed=-1 if n % 3 == 0 else 1,
    )
    for n in range(7)
]
GUESSED = [replace(item, a=1.3, b=make.THRESHOLDS) for item in TRUE]
"""What an author wrote before anybody answered."""


def people(count: int, seed: int = 1, mean: float = 0.0, sd: float = 1.0) -> NDArray[np.float64]:
    return mean + sd * np.random.default_rng(seed).standard_normal(count)


def calibrated(given: NDArray[np.int8], items: list[Item] = GUESSED, *, anchored: bool = False) -> Calibrated:
    return calibrate_scale(items, sheets(items, given), anchored=anchored)


def test_the_numbers_of_simulated_people_are_found_whatever_the_author_guessed() -> None:
    found = calibrated(answers(TRUE, people(2000), seed=2))
    assert found.scale.people == 2000
    for item in TRUE:
        a, b = found.numbers[item.id]
        fit = found.fits[item.id]
        assert abs(a - item.a) < 3.5 * fit.se_a
        assert all(abs(x - y) < 3.5 * se for x, y, se in zip(b, item.b, fit.se_b, strict=True))
        assert fit.people == 2000
        assert fit.merged == ()
        assert fit.fit is not None


def test_zero_and_unit_are_the_people_unless_anchored() -> None:
    given = answers(TRUE, people(3000, mean=0.8, sd=1.25), seed=3)
    free, anchored = calibrated(given, TRUE), calibrated(given, TRUE, anchored=True)
    assert free.scale.mean == pytest.approx(0.8, abs=0.1)
    assert free.scale.sd == pytest.approx(1.25, abs=0.1)
    for item in TRUE:
        assert np.abs(np.subtract(anchored.numbers[item.id][1], item.b)).max() < 0.25
        moved = (np.array(item.b) - 0.8) / 1.25
        assert np.abs(np.subtract(free.numbers[item.id][1], moved)).max() < 0.25
    ratio = anchored.fits["i1"].se_b[0] / free.fits["i1"].se_b[0]
    assert ratio == pytest.approx(free.scale.sd)
    assert anchored.fits["i1"].se_a * ratio == pytest.approx(free.fits["i1"].se_a)


def test_an_item_that_few_answered_keeps_its_numbers_on_the_new_scale() -> None:
    given = answers(TRUE, people(1000, mean=0.5), seed=4)
    given[199:, 6] = 0
    free, anchored = calibrated(given, TRUE), calibrated(given, TRUE, anchored=True)
    assert "i6" not in free.fits
    assert anchored.numbers["i6"][0] == TRUE[6].a
    assert anchored.numbers["i6"][1] == pytest.approx(TRUE[6].b)
    expected = (np.array(TRUE[6].b) - free.scale.mean) / free.scale.sd
    np.testing.assert_allclose(free.numbers["i6"][1], expected, atol=1e-4)
    assert free.numbers["i6"][0] == pytest.approx(TRUE[6].a * free.scale.sd, abs=1e-4)


def test_a_category_under_ten_answers_is_counted_with_its_rarer_neighbour() -> None:
    given = answers(TRUE, people(1500), seed=5)
    column = given[:, 1]
    column[column == 5] = 4
    column[np.flatnonzero(column == 4)[:9]] = 5
    fit = calibrated(given).fits["i1"]
    assert fit.merged == (4,)
    assert len(fit.se_b) == 3
    column[np.flatnonzero(column == 4)[:1]] = 5  # the tenth
    assert calibrated(given).fits["i1"].merged == ()


def test_a_merged_threshold_keeps_its_old_distance_and_all_options_stay_answerable() -> None:
    given = answers(TRUE, people(1500), seed=6)
    given[given[:, 2] == 1, 2] = 2
    guessed = [*GUESSED]
    guessed[2] = replace(GUESSED[2], b=(-2.0, -1.3, 0.0, 1.0))
    found = calibrated(given, guessed, anchored=True)
    a, b = found.numbers["i2"]
    assert found.fits["i2"].merged == (1,)
    assert b[1] - b[0] == pytest.approx(0.7, abs=2e-4)
    assert category_probabilities(a, b, np.array([-3.0, 0.0, 3.0])).min() > 0


def test_a_middle_category_that_nobody_chose_divides_the_distance_as_before() -> None:
    given = answers(TRUE, people(1500), seed=7)
    given[given[:, 2] == 3, 2] = 4
    found = calibrated(given)
    assert found.fits["i2"].merged == (2,)  # 2 is the rarer neighbour of 3, since 4 took its answers
    b, old = found.numbers["i2"][1], make.THRESHOLDS
    share = (old[1] - old[0]) / (old[2] - old[0])
    assert (b[1] - b[0]) / (b[2] - b[0]) == pytest.approx(share, abs=1e-3)


def test_an_item_answered_by_all_in_the_same_way_is_not_fitted() -> None:
    given = answers(TRUE, people(500), seed=8)
    given[:, 5] = 3
    assert set(calibrated(given).fits) == {item.id for item in TRUE} - {"i5"}


def test_under_two_hundred_people_are_refused_and_two_hundred_are_not() -> None:
    given = answers(TRUE, people(200), seed=9)
    assert calibrated(given).scale.people == 200
    with pytest.raises(CareerfitError, match=r"Too few people answered the scale s: 199\."):
        calibrated(given[:199])
    given[0, 1:] = 0  # one answer tells nothing about how items hang together
    with pytest.raises(CareerfitError, match=r"Too few people answered the scale s: 199\."):
        calibrated(given)


def test_two_items_are_too_few() -> None:
    given = answers(TRUE, people(400), seed=10)
    given[:, 2:] = 0
    with pytest.raises(CareerfitError, match="Only 2 items of the scale s can be fitted"):
        calibrated(given)


def test_an_item_that_runs_against_its_key_is_named() -> None:
    given = answers(TRUE, people(600), seed=11)
    given[:, 4] = 6 - given[:, 4]
    with pytest.raises(
        CareerfitError, match=r"do not go with the scale s: i4 \(slope -1\.\d\d\)\."
    ) as caught:
        calibrated(given)
    assert "keyed the wrong way" in caught.value.message


def test_an_item_that_measures_nothing_is_named() -> None:
    given = answers(TRUE, people(1000), seed=12)
    given[:, 4] = np.random.default_rng(13).integers(1, 6, 1000)
    with pytest.raises(CareerfitError, match=r"i4 \(slope -?0\.\d\d\)\."):
        calibrated(given)


def test_items_that_are_one_and_the_same_are_refused() -> None:
    given = answers(TRUE, people(400), seed=14)
    given[:, 1:4] = given[:, :1]
    given[:, 4:] = 0
    with pytest.raises(CareerfitError, match=r"could not be fitted|do not go with"):
        calibrated(given)


def test_a_threshold_beyond_reach_is_written_at_the_edge_in_order() -> None:
    far = [replace(item, b=(-7.9, -7.8, 0.0, 1.0)) if item.id == "i6" else item for item in TRUE]
    given = answers(TRUE, people(600, mean=2.0), seed=15)
    given[:, 6] = 0
    b = calibrated(given, far).numbers["i6"][1]
    assert b[0] >= -8
    assert list(b) == sorted(set(b))
