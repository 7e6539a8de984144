import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.measurement.response import (
    category_information,
    category_probabilities,
    item_information,
    log_likelihood,
)

# The four items of the Science data (1992 Eurobarometer, as shipped with R's mirt 1.47), fitted there.
SCIENCE = {
    "Comfort": (1.04064158442086, (-4.67281117390784, -2.53609335148024, 1.40822419071333)),
    "Work": (1.22583270979288, (-2.38531763869246, -0.735117079968525, 1.84888989663313)),
    "Future": (2.30059435826589, (-2.27992149144321, -0.964377942343485, 0.85521199234489)),
    "Benefit": (1.09379953722301, (-3.05987014621587, -0.906399703784814, 1.54281558185748)),
}
# mirt's category probabilities and item information at 17 theta per item
CURVES = list(csv.DictReader((Path(__file__).parent / "science_curves.csv").read_text().splitlines()))

slopes = st.floats(0.2, 4)
thresholds = st.lists(st.floats(-4, 4), min_size=1, max_size=6, unique_by=lambda b: round(b, 2)).map(sorted)
WIDE = np.linspace(-6, 6, 61)


@pytest.mark.parametrize("name", SCIENCE)
def test_category_curves_and_information_agree_with_mirt(name: str) -> None:
    rows = [row for row in CURVES if row["item"] == name]
    assert len(rows) == 17
    theta = np.array([float(row["theta"]) for row in rows])
    curves = np.array([[float(row[f"p{k}"]) for row in rows] for k in (1, 2, 3, 4)])
    information = np.array([float(row["information"]) for row in rows])
    np.testing.assert_allclose(category_probabilities(*SCIENCE[name], theta), curves, atol=1e-6, rtol=0)
    np.testing.assert_allclose(item_information(*SCIENCE[name], theta), information, atol=1e-6, rtol=0)


@given(slopes, thresholds)
def test_probabilities_add_up_to_one(a: float, b: list[float]) -> None:
    np.testing.assert_allclose(category_probabilities(a, b, WIDE).sum(axis=0), 1, atol=1e-12)


@given(slopes, thresholds)
def test_a_mirrored_item_has_mirrored_categories(a: float, b: list[float]) -> None:
    mirrored = log_likelihood(a, [-x for x in reversed(b)], -WIDE)
    np.testing.assert_allclose(log_likelihood(a, b, WIDE), mirrored[::-1], atol=1e-9)


def test_far_tails_keep_their_digits() -> None:
    # at theta = 30 the categories' logits are 59, 60 and 61; the plain difference of two logistics is 0 there
    logs = log_likelihood(2, [-0.5, 0, 0.5], np.array([30.0]))[:, 0]
    assert logs[:3] == pytest.approx(
        [-61, -60 + np.log1p(-np.exp(-1)), -59 + np.log1p(-np.exp(-1))], abs=1e-9
    )


def test_category_information_is_the_curvature_of_the_log_likelihood() -> None:
    h = 1e-3
    theta = np.linspace(-3, 3, 13)
    a, b = SCIENCE["Future"]
    up, here, down = (log_likelihood(a, b, theta + step) for step in (h, 0, -h))
    np.testing.assert_allclose(category_information(a, b, theta), -(up - 2 * here + down) / h**2, atol=1e-5)


@pytest.mark.parametrize(
    ("a", "b"), [(0, [0.0]), (-1, [0.0]), (float("nan"), [0.0]), (1, []), (1, [1.0, 1.0])]
)
def test_impossible_parameters_are_refused(a: float, b: list[float]) -> None:
    with pytest.raises(ValueError, match=r"slope|thresholds"):
        log_likelihood(a, b, WIDE)
