import numpy as np
import pytest

from careerfit.measurement import verdict


def test_low_on_all_scales_in_three_draws_of_four_is_little_attraction() -> None:
    low, usual = [-1.0, -1.0], [0.0, 0.0]
    theta = np.array([-0.9, -0.9])
    assert verdict.attracted_by_little(theta, np.array([low, low, low, usual]).T)
    assert not verdict.attracted_by_little(theta, np.array([low, low, usual, usual]).T)


def test_one_scale_above_the_middle_is_some_attraction_however_low_the_others_are() -> None:
    drawn = np.full((3, 4), -2.0)
    assert verdict.attracted_by_little(np.array([-2.9, -2.9, -0.1]), drawn)
    assert not verdict.attracted_by_little(np.array([-2.9, -2.9, 0.1]), drawn)


def test_without_a_one_sided_scale_nobody_is_attracted_by_little() -> None:
    assert not verdict.attracted_by_little(np.zeros(0), np.zeros((0, 4)))


@pytest.mark.parametrize(
    ("families", "tied", "distinct", "wide"),
    [
        (3, 10, 30, False),  # three families and a third of the profiles can still be named
        (4, 4, 30, True),  # four families cannot
        (1, 11, 30, True),  # nor can more than a third of the profiles, even of one family
        (2, 2, 3, False),  # a tie of two always can
        (3, 3, 3, True),
    ],
)
def test_a_tie_is_named_while_a_person_can_look_at_it(
    families: int,
    tied: int,
    distinct: int,
    wide: bool,
) -> None:
    assert verdict.too_wide(families, tied, distinct) == wide


def test_half_of_the_scales_must_have_an_answer() -> None:
    assert not verdict.too_little_answered([True] * 4 + [False] * 4)
    assert verdict.too_little_answered([True] * 3 + [False] * 5)


def test_little_attraction_is_said_first_then_that_nothing_can_be_said_then_a_tie() -> None:
    assert verdict.decide(low=True, unclear=True, tied=9) == "neither"
    assert verdict.decide(low=False, unclear=True, tied=9) == "cannot-say-yet"
    assert verdict.decide(low=False, unclear=False, tied=2) == "tied"
    assert verdict.decide(low=False, unclear=False, tied=1) == "shortlist"
