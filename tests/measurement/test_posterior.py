import csv
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.measurement.batch import score_batch
from careerfit.measurement.posterior import Instrument, moments, posterior
from tests.measurement import builders as make

# The Science data (1992 Eurobarometer, 392 people, as shipped with R's mirt 1.47): the fitted parameters,
# and mirt's EAP and SE of each of the 90 distinct answer patterns, with how many people gave it.
SCIENCE = Instrument.of(
    make.pack(
        [
            make.item(
                "Comfort", "s", 1.04064158442086, (-4.67281117390784, -2.53609335148024, 1.40822419071333)
            ),
            make.item(
                "Work", "s", 1.22583270979288, (-2.38531763869246, -0.735117079968525, 1.84888989663313)
            ),
            make.item(
                "Future", "s", 2.30059435826589, (-2.27992149144321, -0.964377942343485, 0.85521199234489)
            ),
            make.item(
                "Benefit", "s", 1.09379953722301, (-3.05987014621587, -0.906399703784814, 1.54281558185748)
            ),
        ],
        scales=["s"],
    )
)
PATTERNS = list(csv.DictReader((Path(__file__).parent / "science.csv").read_text().splitlines()))
PACK = make.questionnaire(per_scale=4)
INSTRUMENT = Instrument.of(PACK)

sheets = st.dictionaries(st.sampled_from(INSTRUMENT.items), st.integers(1, 5))


def test_one_person_agrees_with_mirt_on_all_392_people() -> None:
    assert sum(int(row["people"]) for row in PATTERNS) == 392
    for row in PATTERNS:
        theta, se = moments(posterior(SCIENCE, {name: int(row[name]) for name in SCIENCE.items}))
        assert theta[0] == pytest.approx(float(row["eap"]), abs=1e-4)
        assert se[0] == pytest.approx(float(row["se"]), abs=1e-4)


def test_a_batch_agrees_with_mirt_on_all_392_people() -> None:
    sheet = np.array([[int(row[name]) for name in SCIENCE.items] for row in PATTERNS], dtype=np.int8)
    theta, se = score_batch(SCIENCE, sheet)
    np.testing.assert_allclose(theta[:, 0], [float(row["eap"]) for row in PATTERNS], atol=1e-4, rtol=0)
    np.testing.assert_allclose(se[:, 0], [float(row["se"]) for row in PATTERNS], atol=1e-4, rtol=0)


@given(sheets, st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_change_the_last_bit(sheet: dict[str, int], shuffle: Random) -> None:
    turned = list(sheet.items())
    shuffle.shuffle(turned)
    assert posterior(INSTRUMENT, sheet).tobytes() == posterior(INSTRUMENT, dict(turned)).tobytes()


@given(sheets, st.sampled_from(INSTRUMENT.items), st.integers(1, 5))
def test_an_answer_on_one_scale_leaves_the_others_untouched(
    sheet: dict[str, int], item: str, answer: int
) -> None:
    before = posterior(INSTRUMENT, {i: c for i, c in sheet.items() if i != item})
    after = posterior(INSTRUMENT, {**sheet, item: answer})
    changed = [
        scale
        for scale, was, now in zip(INSTRUMENT.scales, before, after, strict=True)
        if was.tobytes() != now.tobytes()
    ]
    assert changed == [PACK.item(item).scale]


@given(sheets)
def test_an_item_keyed_the_other_way_and_answered_the_other_way_is_the_same(sheet: dict[str, int]) -> None:
    turned = replace(PACK, items=tuple(replace(i, keyed=-1 if i.keyed == 1 else 1) for i in PACK.items))
    mirrored = posterior(Instrument.of(turned), {item: 6 - category for item, category in sheet.items()})
    assert posterior(INSTRUMENT, sheet).tobytes() == mirrored.tobytes()


@given(sheets)
def test_a_posterior_is_a_distribution(sheet: dict[str, int]) -> None:
    rows = posterior(INSTRUMENT, sheet)
    assert (rows >= 0).all()
    np.testing.assert_allclose(rows.sum(axis=1), 1, atol=1e-12)


@given(st.lists(sheets, max_size=5))
def test_a_batch_gives_what_one_person_at_a_time_gets(people: list[dict[str, int]]) -> None:
    rows = np.array([[sheet.get(i, 0) for i in INSTRUMENT.items] for sheet in people], dtype=np.int8)
    theta, se = score_batch(INSTRUMENT, rows.reshape(len(people), len(INSTRUMENT.items)))
    for n, sheet in enumerate(people):
        one_theta, one_se = moments(posterior(INSTRUMENT, sheet))
        np.testing.assert_allclose(theta[n], one_theta, atol=1e-4, rtol=0)
        np.testing.assert_allclose(se[n], one_se, atol=1e-4, rtol=0)


def test_a_batch_longer_than_a_chunk_scores_its_last_person_too() -> None:
    rows = np.tile(np.array([[5] * len(INSTRUMENT.items)], dtype=np.int8), (2500, 1))
    rows[-1] = 1
    theta, _ = score_batch(INSTRUMENT, rows)
    assert np.unique(theta[:-1], axis=0).shape[0] == 1
    last, _ = moments(posterior(INSTRUMENT, dict.fromkeys(INSTRUMENT.items, 1)))
    np.testing.assert_allclose(theta[-1], last, atol=1e-4)


def test_two_hundred_contradicting_answers_do_not_underflow() -> None:
    many = Instrument.of(make.pack([make.item(f"i{n}", "s", a=2.0) for n in range(200)], scales=["s"]))
    sheet = {item: 1 if n % 2 else 5 for n, item in enumerate(many.items)}
    theta, se = score_batch(many, np.array([[sheet[i] for i in many.items]], dtype=np.int8))
    one_theta, one_se = moments(posterior(many, sheet))
    assert theta[0] == pytest.approx(one_theta, abs=1e-4)
    assert se[0] == pytest.approx(one_se, abs=1e-4)


def test_no_answers_leave_the_prior() -> None:
    theta, se = moments(posterior(INSTRUMENT, {}))
    np.testing.assert_allclose(theta, 0, atol=1e-12)
    np.testing.assert_allclose(se, 1, atol=1e-6)


def test_items_of_different_lengths_stand_in_one_instrument() -> None:
    mixed = make.pack(
        [make.item("five", "s"), make.item("four", "s", b=(-1.0, 0.0, 1.0), keyed=-1)], scales=["s"]
    )
    instrument = Instrument.of(mixed)
    theta, _ = moments(posterior(instrument, {"four": 4}))
    batch, _ = score_batch(instrument, np.array([[0, 4]], dtype=np.int8))
    assert theta[0] < -0.5  # keyed -1: the last category means least
    assert batch[0, 0] == pytest.approx(theta[0], abs=1e-4)


@pytest.mark.parametrize("category", [0, 5, -1])
def test_a_category_that_an_item_lacks_is_refused_by_name(category: int) -> None:
    with pytest.raises(ValueError, match=f"item Work has no category {category}"):
        posterior(SCIENCE, {"Work": category})


@pytest.mark.parametrize("category", [5, -1])
def test_a_batch_refuses_a_category_that_an_item_lacks_by_name(category: int) -> None:
    with pytest.raises(ValueError, match=f"item Work has no category {category}"):
        score_batch(SCIENCE, np.array([[1, 1, 1, 1], [1, category, 1, 1]], dtype=np.int8))


def test_an_unknown_item_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no item Leisure"):
        posterior(SCIENCE, {"Leisure": 1})


def test_a_batch_with_a_column_too_few_is_refused() -> None:
    with pytest.raises(ValueError, match="expected 4 columns"):
        score_batch(SCIENCE, np.zeros((2, 3), dtype=np.int8))
