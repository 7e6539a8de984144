"""What can be told apart: shares of first places, expected errors, and pairs of roles that change places."""

from dataclasses import replace

import numpy as np
import pytest

from careerfit.measurement.batch import score_batch
from careerfit.measurement.posterior import Instrument
from careerfit.measurement.separation import alike, expected_errors, first_shares
from careerfit.measurement.targets import Targets
from careerfit.model.content import RANKED_STAGES, STAGES
from tests.measurement.builders import SCALES, catalogue, item, many_roles, pack, questionnaire, role


def _targets(roles: dict[str, dict[str, float]], weights: dict[str, float] | None = None) -> Targets:
    scales = list(next(iter(roles.values())))
    made = [role(name, name, profile) for name, profile in roles.items()]
    instrument = Instrument.of(pack([item(scale, scale) for scale in scales], scales))
    return Targets.of(catalogue(made, weights or dict.fromkeys(scales, 1.0)), instrument)


def test_two_opposite_roles_are_first_for_half_of_the_people_each() -> None:
    targets = _targets({"up": {"a": 1.0, "b": 0.0}, "down": {"a": -1.0, "b": 0.0}})
    assert first_shares(targets, STAGES) == pytest.approx({"up": 0.5, "down": 0.5}, abs=0.005)


def test_in_a_plane_a_roles_share_is_the_angle_up_to_half_way_to_its_neighbours() -> None:
    angles = {"east": 0.0, "north-east": 45.0, "north": 90.0, "west": 180.0}
    roles = {name: {"a": float(np.cos(np.radians(d))), "b": float(np.sin(np.radians(d)))}
             for name, d in angles.items()}  # fmt: skip
    # half-way marks at 22.5, 67.5, 135 and 270 degrees
    expected = {"east": 112.5 / 360, "north-east": 45 / 360, "north": 67.5 / 360, "west": 135 / 360}
    assert first_shares(_targets(roles), STAGES) == pytest.approx(expected, abs=0.005)


def test_exact_twins_split_their_share_and_a_role_between_them_has_all_of_it() -> None:
    one, other = {"a": 1.0, "b": 0.2}, {"a": 1.0, "b": -0.2}
    alone = first_shares(_targets({"one": one, "other": other}), STAGES)
    twins = first_shares(_targets({"one": one, "twin": one, "other": other}), STAGES)
    assert twins["one"] == twins["twin"] == pytest.approx(alone["one"] / 2)
    assert twins["other"] == alone["other"]


def test_shares_are_among_the_chosen_stages_only_add_up_to_one_and_stay_the_same() -> None:
    field = many_roles()
    targets = Targets.of(field, Instrument.of(questionnaire()))
    shares = first_shares(targets, RANKED_STAGES)
    assert set(shares) == {one.id for one in field.roles if one.stage in RANKED_STAGES}
    assert sum(shares.values()) == pytest.approx(1)
    assert shares == first_shares(targets, RANKED_STAGES)
    assert first_shares(targets, ()) == {}


def test_the_expected_error_is_the_root_mean_squared_error_of_people_who_answer_by_the_model() -> None:
    one = questionnaire()
    errors = expected_errors(one)
    instrument = Instrument.of(one)
    rng = np.random.default_rng(9)
    theta = rng.standard_normal((4000, len(SCALES)))
    chosen = np.zeros((4000, len(instrument.items)), dtype=np.int8)
    for question in one.items:
        at = theta[:, SCALES.index(question.scale), None]
        reached = 1 / (1 + np.exp(-question.a * (at - np.array(question.b))))  # P(Y >= k), Samejima 1969
        category = 1 + (rng.random((4000, 1)) < reached).sum(axis=1)
        if question.keyed == -1:
            category = question.categories + 1 - category
        chosen[:, instrument.position[question.id]] = category
    estimate, _ = score_batch(instrument, chosen)
    found = np.sqrt(((estimate - theta) ** 2).mean(axis=0))
    assert list(errors.values()) == pytest.approx(found.tolist(), abs=0.02)


def test_only_the_full_questionnaire_counts_and_a_scale_without_items_in_it_is_not_measured() -> None:
    items = [item(f"a{i}", "a") for i in range(8)] + [item("b1", "b")]
    errors = expected_errors(pack([replace(one, full=one.scale == "a") for one in items], ("a", "b")))
    assert errors["a"] < 0.5
    assert errors["b"] == pytest.approx(1, abs=1e-4)


def test_more_items_and_steeper_items_lower_the_expected_error() -> None:
    three = expected_errors(pack([item(f"a{i}", "a") for i in range(3)], ("a",)))["a"]
    nine = expected_errors(pack([item(f"a{i}", "a") for i in range(9)], ("a",)))["a"]
    steep = expected_errors(pack([item(f"a{i}", "a", a=2.0) for i in range(9)], ("a",)))["a"]
    assert steep < nine < three < 1


def test_the_chance_of_changing_places_follows_from_the_angle_and_the_error() -> None:
    # two scales, so L = sqrt(pi / 2); at 90 degrees 1 - cos = 1 and |u_q - u_r| = sqrt(2); error .5:
    # P = Phi(-1.2533 / (.5 sqrt 2)) = Phi(-1.7725) = .0382
    targets = _targets({"a": {"a": 1.0, "b": 0.0}, "b": {"a": 0.0, "b": 1.0}})
    (pair,) = alike(targets, {"a": 0.4, "b": 0.4}, location_sd=0.3, least=0.01)
    assert (pair.first, pair.second) == ("a", "b")
    assert pair.chance == pytest.approx(0.0382, abs=0.0001)
    assert alike(targets, {"a": 0.4, "b": 0.4}, location_sd=0.3, least=0.05) == ()


def test_weights_stretch_direction_error_and_length_and_the_closer_of_the_two_roles_counts() -> None:
    # weights 4 and 1: u_one = (1, 0), u_both = (2, 1) / sqrt 5, 1 - cos = .1056; errors .5 become 1 and .5:
    # SD = sqrt(.1056^2 * 1 + .4472^2 * .25) = .2473. Of the length 1.2533 in the weighted space, 2.5066
    # remain for (1, 0), sqrt(2.5) * 1.2533 = 1.9817 for (1, 1): P = Phi(-1.9817 * .1056 / .2473) = .1988
    for roles in (("one", "both"), ("both", "one")):
        profiles = {"one": {"a": 1.0, "b": 0.0}, "both": {"a": 1.0, "b": 1.0}}
        targets = _targets({name: profiles[name] for name in roles}, {"a": 4.0, "b": 1.0})
        (pair,) = alike(targets, {"a": 0.4, "b": 0.4}, location_sd=0.3, least=0.01)
        assert pair.chance == pytest.approx(0.1988, abs=0.0002)


def test_twins_change_places_half_of_the_time_and_the_likeliest_pair_comes_first() -> None:
    flat, near, far = {"a": 1.0, "b": 0.0}, {"a": 1.0, "b": 0.1}, {"a": 0.0, "b": 1.0}
    targets = _targets({"flat": flat, "near": near, "far": far, "twin": flat})
    pairs = alike(targets, {"a": 0.4, "b": 0.4}, 0.3, least=0.25)
    assert [(pair.first, pair.second) for pair in pairs] == [
        ("flat", "twin"),
        ("flat", "near"),
        ("near", "twin"),
    ]
    assert pairs[0].chance == 0.5


def test_a_scale_that_weighs_nothing_keeps_no_roles_apart() -> None:
    roles = {"one": {"a": 1.0, "b": 1.0}, "other": {"a": 1.0, "b": -1.0}}
    errors = {"a": 0.4, "b": 0.4}
    assert alike(_targets(roles), errors, 0.3, least=0.25) == ()
    (pair,) = alike(_targets(roles, {"a": 1.0, "b": 0.0}), errors, 0.3, least=0.25)
    assert pair.chance == 0.5


@pytest.mark.parametrize("weights", [None, {**dict.fromkeys(SCALES, 1.0), "horizon": 0.25, "reach": 2.0}])
def test_the_chance_agrees_with_people_who_take_the_questionnaire(weights: dict[str, float] | None) -> None:
    """Two near roles; people exactly like one of them, with zeros that lie off by location_sd."""
    one = questionnaire()
    first = dict.fromkeys(SCALES, 0.5)
    second = {**first, "horizon": 0.1, "reach": 0.8, "creative": 0.3}
    field = catalogue([role("first", "f", first), role("second", "s", second)], weights)
    instrument = Instrument.of(one)
    targets = Targets.of(field, instrument)
    (pair,) = alike(targets, expected_errors(one), one.location_sd, least=0.05)
    rng = np.random.default_rng(4)
    seen = []
    for profile, own, other in ((first, 0, 1), (second, 1, 0)):
        standing = np.array([profile[scale] for scale in SCALES])
        standing *= 2.7416 / np.linalg.norm(standing)  # mean length of N(0, I) over eight scales
        theta = standing + one.location_sd * rng.standard_normal((8000, len(SCALES)))
        chosen = np.zeros((8000, len(instrument.items)), dtype=np.int8)
        for question in one.items:
            at = theta[:, SCALES.index(question.scale), None]
            reached = 1 / (1 + np.exp(-question.a * (at - np.array(question.b))))
            category = 1 + (rng.random((8000, 1)) < reached).sum(axis=1)
            if question.keyed == -1:
                category = question.categories + 1 - category
            chosen[:, instrument.position[question.id]] = category
        estimate = score_batch(instrument, chosen)[0] * targets.roots
        fit = estimate @ targets.directions[targets.rows].T
        seen.append(float((fit[:, other] > fit[:, own]).mean()))
    assert pair.chance == pytest.approx(max(seen), abs=0.04)
    assert 0.08 < pair.chance < 0.4
