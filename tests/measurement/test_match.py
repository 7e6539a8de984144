import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from careerfit.measurement import match

ONCE = np.ones(4, dtype=np.intp)


def column(*fits: int) -> np.ndarray:
    """Make one draw."""
    return np.array(fits, dtype=np.int32)[:, None]


def test_the_best_place_goes_to_the_highest_fit() -> None:
    draws = np.array([[9, 1, 5], [8, 2, 7], [1, 1, 6], [0, 0, 0]], dtype=np.int32)
    np.testing.assert_allclose(match.among_best(draws, ONCE, 1), [1 / 3, 2 / 3, 0, 0])


def test_twins_split_the_best_place() -> None:
    copies = np.array([1, 3, 1], dtype=np.intp)
    np.testing.assert_allclose(match.among_best(column(5, 9, 1), copies, 1), [0, 1 / 3, 0])


def test_twins_behind_a_leader_split_the_two_places_left() -> None:
    copies = np.array([1, 4, 1], dtype=np.intp)
    np.testing.assert_allclose(match.among_best(column(9, 5, 1), copies, 3), [1, 2 / 4, 0])


def test_different_rows_with_equal_fits_split_too() -> None:
    np.testing.assert_allclose(match.among_best(column(9, 9, 1, 0), ONCE, 1), [1 / 2, 1 / 2, 0, 0])
    np.testing.assert_allclose(match.among_best(column(9, 1, 1, 1), ONCE, 3), [1, 2 / 3, 2 / 3, 2 / 3])


def test_all_are_among_the_best_three_where_only_three_are() -> None:
    np.testing.assert_allclose(match.among_best(column(3, 2), np.array([1, 2]), 3), [1, 1])


@given(
    arrays(np.int32, st.tuples(st.integers(1, 6), st.integers(1, 20)), elements=st.integers(-3, 3)),
    st.integers(1, 4),
    st.data(),
)
def test_shares_agree_with_the_formula_counted_one_by_one(
    fit: np.ndarray, places: int, data: st.DataObject
) -> None:
    copies = np.array(data.draw(st.lists(st.integers(1, 3), min_size=len(fit), max_size=len(fit))))
    expected = np.zeros(len(fit))
    for d in range(fit.shape[1]):
        for r in range(len(fit)):
            better = sum(copies[o] for o in range(len(fit)) if fit[o, d] > fit[r, d])
            equal = sum(copies[o] for o in range(len(fit)) if fit[o, d] == fit[r, d])
            expected[r] += min(1, max(0, (places - better) / equal)) / fit.shape[1]
    shares = match.among_best(fit, copies, places)
    np.testing.assert_allclose(shares, expected, atol=1e-12)
    assert shares @ copies == pytest.approx(min(places, copies.sum()))


def test_the_fit_is_the_weighted_cosine() -> None:
    roots = np.sqrt([1.0, 4.0])
    person, profile = np.array([1.0, -1.0]), np.array([2.0, 0.5])
    cosine = (1 * 2 - 4 * 0.5) / np.sqrt((1 + 4) * (4 + 4 * 0.25))
    unit = profile * roots / np.linalg.norm(profile * roots)
    assert match.fits(unit[None], match.toward(person[:, None], roots))[0, 0] / 1e9 == pytest.approx(
        cosine, abs=1e-9
    )


def test_the_fit_is_zero_where_a_vector_is_zero() -> None:
    nowhere = match.toward(np.zeros((2, 1)), np.ones(2))
    assert match.fits(np.array([[1.0, 0.0]]), nowhere).tolist() == [[0]]
    assert match.fits(np.zeros((1, 2)), match.toward(np.ones((2, 1)), np.ones(2))).tolist() == [[0]]


def test_an_interval_leaves_a_fortieth_of_the_draws_on_either_side() -> None:
    low, high = match.intervals(np.arange(1000, -1, -1, dtype=np.int32)[None])
    assert (low[0] * 1e9, high[0] * 1e9) == pytest.approx((25, 975))


def test_rivals_count_equal_fits_half() -> None:
    draws = np.array([[5, 5, 5, 5], [9, 5, 5, 1]], dtype=np.int32)
    np.testing.assert_allclose(match.rivals(draws, 0), [1 / 2, 1 / 4 + 2 / 8])
