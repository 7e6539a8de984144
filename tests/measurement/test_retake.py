"""Retakes: Holm's correction and reliable change against figures worked out by hand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerfit.measurement import retake
from careerfit.measurement.answering import people
from careerfit.measurement.batch import score_batch
from careerfit.measurement.posterior import Instrument
from careerfit.model.calibration import Calibration
from careerfit.model.result import Names, Result, RoleResult, ScaleResult, Told, Verdict
from tests.measurement import builders


def scale(name: str, theta: float, se: float = 0.4, answered: int = 9) -> ScaleResult:
    return ScaleResult(name, theta, se, answered, 9)


def role(name: str) -> RoleResult:
    return RoleResult(name, "family", "sales", "entry", 0.5, 0.4, 0.6, 0.5, 0.9, {})


def told(
    thetas: Mapping[str, float],
    leader: str = "first",
    verdict: Verdict = "shortlist",
    tie: tuple[str, ...] = (),
) -> Told:
    result = Result(
        verdict=verdict,
        scales=tuple(scale(name, theta) for name, theta in thetas.items()),
        tracks={"marketing": 0.5, "sales": 0.5, "bridge": 0.0},
        families=(),
        roles=(role(leader), role("other")),
        ties=(tie,) if tie else (),
        flags=(),
    )
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return Told(
        session="s",
        at=at,
        engine="1.1",
        pack="careerfit",
        pack_version="1.0.0",
        pack_digest="abc",
        catalogue_version="1.0.0",
        catalogue_digest="def",
        seed=1,
        stages=("entry",),
        provisional=True,
        names=Names({}, {}, {}),
        result=result,
    )


UNCHANGED = dict.fromkeys(builders.SCALES, 0.2)


# -- Holm ------------------------------------------------------------------------------------------


def test_holm_multiplies_the_smallest_by_all_the_next_by_one_less_and_never_falls() -> None:
    # sorted .005 .01 .03 .04: times 4, 3, 2, 1 = .02 .03 .06 .04, and .04 is lifted to .06
    assert retake.holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx((0.03, 0.06, 0.06, 0.02))
    assert retake.holm([0.6, 0.7]) == (1.0, 1.0)
    assert retake.holm([]) == ()


@given(st.lists(st.floats(0, 1), max_size=8))
def test_holm_lies_between_no_correction_and_bonferronis(p: list[float]) -> None:
    for plain, corrected in zip(p, retake.holm(p), strict=True):
        assert plain <= corrected <= min(1.0, len(p) * plain) or corrected == plain


# -- reliable change -------------------------------------------------------------------------------


def test_a_change_is_measured_in_the_error_of_both_occasions() -> None:
    # (1.0 - -.25) / sqrt(.3^2 + .4^2) = 1.25 / .5
    assert retake.reliable_change(scale("x", -0.25, 0.3), scale("x", 1.0, 0.4)) == pytest.approx(2.5)


def test_one_scale_that_moved_far_is_named_and_the_others_are_not() -> None:
    # drive: z = 1.8 / sqrt(.32) = 3.18, p = .0015, times 8 = .012; reach: z = 1.41, p = .157, times 7
    second = told({**UNCHANGED, "drive": 2.0, "reach": -0.6})
    changes = {change.id: change for change in retake.compare(told(UNCHANGED), second).scales}
    assert changes["drive"].direction == "rose"
    assert changes["drive"].z == pytest.approx(3.182, abs=1e-3)
    assert changes["drive"].p == pytest.approx(0.0117, abs=1e-4)
    assert changes["reach"].direction == "same"
    assert changes["reach"].p == 1
    back = {change.id: change for change in retake.compare(second, told(UNCHANGED)).scales}
    assert (back["drive"].direction, back["drive"].z) == ("fell", -changes["drive"].z)


def test_scales_are_matched_by_id_not_by_position() -> None:
    first = told({"drive": 1.0, "reach": -1.0})
    turned = told({"reach": -1.0, "drive": 1.0})
    assert all(change.z == 0 for change in retake.compare(first, turned).scales)


def test_a_scale_not_measured_on_both_occasions_is_left_out_of_the_correction() -> None:
    first, second = told({"drive": 0.0, "reach": 0.0}), told({"drive": 1.2, "reach": 0.0})
    scales = (second.result.scales[0], replace(second.result.scales[1], answered=0))
    half = replace(second, result=replace(second.result, scales=scales))
    drive, reach = retake.compare(first, half).scales
    assert (reach.direction, reach.noticed, reach.power) == ("not-measured", None, 0.0)
    assert drive.p == pytest.approx(2 * NormalDist().cdf(-1.2 / 0.32**0.5))  # one scale: no correction


def test_unchanged_people_are_told_of_a_change_in_fewer_than_one_of_twenty_retakes() -> None:
    pack = builders.questionnaire()
    instrument = Instrument.of(pack)
    made = people(pack, 1500, 3)
    rng = np.random.RandomState(4)
    again = np.empty_like(made.answers)
    for i, item in enumerate(one for s in pack.scales for one in pack.items if one.scale == s.id):
        s = builders.SCALES.index(item.scale)
        chances = np.exp(instrument.table[i, 1:6])  # pack's categories over the grid
        near = np.clip(np.rint(made.theta[:, s] * 5 + 30), 0, 60).astype(int)
        reached = chances[:, near].cumsum(axis=0)[:-1]
        again[:, i] = 1 + (rng.random_sample(1500) > reached).sum(axis=0)
    (theta1, se1), (theta2, se2) = score_batch(instrument, made.answers), score_batch(instrument, again)
    z = (theta2 - theta1) / np.sqrt(se1**2 + se2**2)
    p = 2 * np.vectorize(NormalDist().cdf)(-np.abs(z))
    any_change = [min(retake.holm(row)) < retake.ALPHA for row in p.tolist()]
    assert np.mean(any_change) <= 0.05
    assert (p < 0.05).any(axis=1).mean() > 0.12  # what is said without the correction


# -- what could have been noticed ------------------------------------------------------------------


def test_with_an_error_of_45_hundredths_a_change_of_one_sd_is_found_in_a_fifth() -> None:
    # r = 1 - .45^2 = .7975; bar 1.96 * .6364 = 1.2473; spread sqrt(2 * .7975) * .45 = .5683
    # Phi((.7975 - 1.2473) / .5683) = Phi(-.7915) = .2143
    assert retake.power(1.0, (0.45, 0.45), 0.05) == pytest.approx(0.2145, abs=5e-4)


@given(st.floats(0.1, 0.9), st.floats(0.1, 0.9), st.floats(0.001, 0.1))
def test_the_noticeable_change_is_noticed_with_its_chance(first: float, second: float, alpha: float) -> None:
    change = retake.noticeable((first, second), alpha)
    found = retake.power(change, (first, second), alpha)
    assert 0.8 - 1e-9 <= found <= 0.802  # the surplus is noticed in the wrong direction


def test_more_scales_make_a_change_harder_to_notice() -> None:
    alone = retake.compare(told({"drive": 0.0}), told({"drive": 0.0})).scales[0]
    among = retake.compare(told(UNCHANGED), told(UNCHANGED)).scales[0]
    assert alone.noticed is not None
    assert among.noticed is not None
    assert alone.noticed < among.noticed
    assert alone.power > among.power


# -- leader ----------------------------------------------------------------------------------------


def test_the_first_leader_leads_again_is_tied_or_is_beaten() -> None:
    first = told(UNCHANGED, "copywriter")
    assert retake.compare(first, told(UNCHANGED, "copywriter")).leader == "leads"
    tied = told(UNCHANGED, "editor", "tied", ("editor", "copywriter"))
    assert retake.compare(first, tied).leader == "not-beaten"
    found = retake.compare(first, told(UNCHANGED, "editor"))
    assert (found.leader, found.first, found.second) == ("beaten", "copywriter", "editor")


def test_shortlists_without_a_leader_or_over_other_roles_are_not_compared() -> None:
    first = told(UNCHANGED, "copywriter")
    assert retake.compare(first, told(UNCHANGED, "copywriter", "neither")).leader == "unknown"
    assert retake.compare(told(UNCHANGED, "copywriter", "cannot-say-yet"), first).leader == "unknown"
    assert retake.compare(first, replace(first, catalogue_digest="newer")).leader == "unknown"
    assert retake.compare(first, replace(first, stages=("entry", "senior"))).leader == "unknown"


# -- refusals --------------------------------------------------------------------------------------


def test_other_questionnaires_scales_and_calibrations_are_refused() -> None:
    pack = builders.questionnaire()
    first, newer = told(UNCHANGED), replace(told(UNCHANGED), pack_digest="new", pack_version="2.0.0")
    assert retake.obstacle(first, first, pack) is None
    assert retake.obstacle(first, replace(first, pack="another"), pack) == "pack"
    assert retake.obstacle(first, told({"drive": 0.0}), pack) == "scales"
    assert retake.obstacle(first, newer, pack) == "calibration"
    with pytest.raises(ValueError, match="different scales"):
        retake.compare(first, told({"drive": 0.0}))


@pytest.mark.parametrize(("comparable", "obstacle"), [(True, None), (False, "calibration")])
def test_a_calibration_that_stayed_on_the_old_scales_can_be_compared_with_them(
    comparable: bool, obstacle: str | None
) -> None:
    first, newer = told(UNCHANGED), replace(told(UNCHANGED), pack_digest="new", pack_version="2.0.0")
    fitted = Calibration("2026-03-31", 800, "1.0.0", "abc", comparable, {}, {})
    pack = replace(builders.questionnaire(), digest="new", calibration=fitted)
    assert retake.obstacle(first, newer, pack) == obstacle
    assert retake.obstacle(newer, first, pack) == obstacle
    assert retake.obstacle(replace(first, pack_digest="older"), newer, pack) == "calibration"
