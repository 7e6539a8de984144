"""Simulation: it places people as they are told, and its figures are what they are called."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from careerfit.measurement import simulate as simulation
from careerfit.measurement import sittings
from careerfit.measurement.answering import World
from careerfit.measurement.flags import FLAGS
from careerfit.measurement.limits import LIMITS
from careerfit.measurement.posterior import Instrument, posterior
from careerfit.measurement.ranking import field_of
from careerfit.measurement.recovery import Placed, calibration_error, placed, recovered
from careerfit.measurement.shortlist import score
from careerfit.measurement.simulate import Simulation, simulate
from careerfit.measurement.sittings import Mode, Setting
from careerfit.measurement.targets import Targets
from careerfit.model.content import RANKED_STAGES, Pack
from careerfit.model.errors import CareerfitError
from tests.measurement.builders import (
    SCALES,
    catalogue,
    doubled,
    item,
    many_roles,
    pack,
    questionnaire,
    random_sheet,
    role,
)


def run(of: Pack, people: int, mode: Mode = "full", seed: int = 1) -> Simulation:
    return simulate(of, Targets.of(many_roles(), Instrument.of(of)), people, mode, seed)


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[[World], None]:
    """Return a function after which one world is simulated and no other: each is drawn by itself."""
    return lambda world: monkeypatch.setattr(simulation, "WORLDS", (world,))


def test_simulated_people_are_placed_exactly_as_they_would_be_told() -> None:
    one, roles = questionnaire(), doubled(many_roles(), "role-3")
    instrument = Instrument.of(one)
    targets = Targets.of(roles, instrument)
    field = field_of(targets, RANKED_STAGES)
    rng = np.random.RandomState(1)
    for seed in range(60):
        level = rng.standard_normal(len(SCALES)) * rng.choice([0.0, 0.5, 1.0, 2.0])
        sheet = random_sheet(one, dict(zip(SCALES, level.tolist(), strict=True)), seed)
        if seed % 3 == 0:
            sheet = {name: category for name, category in sheet.items() if hash_of(name, seed) < 2}
        told = score(instrument, targets, sheet, sheet, RANKED_STAGES, 1)
        answered = [scale.answered > 0 for scale in told.scales]
        found = placed(instrument, targets, field, posterior(instrument, sheet), answered, 1)
        assert [field.roles[r].id for r in found.roles] == [role.id for role in told.roles[:3]]
        assert list(found.families) == [family.id for family in told.families[:3]]
        assert found.p_leader == told.roles[0].p_best
        assert found.verdict == told.verdict


def hash_of(name: str, seed: int) -> int:
    """Return 0..9, the same in every process."""
    return (sum(map(ord, name)) * 7 + seed) % 10


def test_recovery_counts_first_places_places_among_three_and_the_fit_that_was_lost() -> None:
    # one scale decides: up at 0, 60, 90 and 180 degrees in the plane of two scales
    angles = {"east": 0.0, "north-east": 60.0, "north": 90.0, "west": 180.0}
    made = [
        role(name, "right" if name in ("east", "north-east") else "left",
             {"a": float(np.cos(np.radians(d))), "b": float(np.sin(np.radians(d)))})
        for name, d in angles.items()
    ]  # fmt: skip
    instrument = Instrument.of(pack([item("a1", "a"), item("b1", "b")], ("a", "b")))
    targets = Targets.of(catalogue(made, {"a": 1.0, "b": 1.0}), instrument)
    field = field_of(targets, RANKED_STAGES)
    ids = [one.id for one in field.roles]

    def told(*names: str) -> Placed:
        of = {"east": "right", "north-east": "right", "north": "left", "west": "left"}
        families = tuple(dict.fromkeys(of[name] for name in names))
        return Placed(tuple(ids.index(name) for name in names), families, 0.5, "shortlist")

    theta = np.array([[2.0, 0.0], [2.0, 0.0], [2.0, 0.0]])  # all stand exactly as east does
    found = [
        told("east", "north-east", "north"),
        told("north", "east", "west"),
        told("north", "north-east", "west"),
    ]
    families, roles, first = recovered(targets, field, theta, found)
    assert first.tolist() == [True, False, False]
    assert (roles.best, roles.top3) == (pytest.approx(1 / 3), pytest.approx(2 / 3))
    assert roles.regret == pytest.approx((0 + 0 + (1 - 0.5)) / 3)  # the last has cos 60 degrees at best
    assert (families.best, families.top3, families.regret) == (pytest.approx(1 / 3), 1.0, 0.0)


def test_a_family_that_was_left_out_costs_the_fit_of_its_best_role() -> None:
    profiles = {"f1": (1.0, 0.0), "f2": (0.0, 1.0), "f3": (-1.0, 0.0), "f4": (0.0, -1.0)}
    made = [role(name, name, {"a": a, "b": b}) for name, (a, b) in profiles.items()]
    instrument = Instrument.of(pack([item("a1", "a"), item("b1", "b")], ("a", "b")))
    targets = Targets.of(catalogue(made, {"a": 1.0, "b": 1.0}), instrument)
    field = field_of(targets, RANKED_STAGES)
    told = Placed((1, 2, 3), ("f2", "f3", "f4"), 0.5, "shortlist")
    families, roles, _ = recovered(targets, field, np.array([[3.0, 0.0]]), [told])
    assert (families.best, families.top3) == (0.0, 0.0)
    assert families.regret == roles.regret == pytest.approx(1.0)  # fit 1 was there, 0 was shown


def test_the_calibration_error_is_the_mean_gap_over_ten_bins_of_equal_count() -> None:
    said = np.repeat(np.arange(10) / 10 + 0.05, 20)
    true = np.concatenate([np.arange(20) < round(20 * p) for p in np.arange(10) / 10 + 0.05])
    assert calibration_error(said, true) == pytest.approx(0, abs=1e-12)
    assert calibration_error(np.full(100, 0.8), np.arange(100) % 10 < 6) == pytest.approx(0.2)
    both_ways = np.concatenate([np.full(50, 0.2), np.full(50, 0.9)])
    true = np.concatenate([np.arange(50) % 10 < 4, np.arange(50) % 10 < 8])  # .4 and .8
    assert calibration_error(both_ways, true) == pytest.approx((0.2 + 0.1) / 2)


def test_a_world_is_the_same_beside_others_and_alone(only: Callable[[World], None]) -> None:
    together = run(questionnaire(), 12)
    only("slopes")
    alone = run(questionnaire(), 12)
    assert alone.usual == {"slopes": together.usual["slopes"]}
    assert alone.certain == {"slopes": together.certain["slopes"]}


def test_the_scales_are_measured_as_the_model_promises(only: Callable[[World], None]) -> None:
    only("right")
    figures = run(questionnaire(), 400).usual["right"]
    assert [scale.id for scale in figures.scales] == list(SCALES)
    for scale in figures.scales:
        assert 0.92 < scale.coverage < 0.98
        assert abs(scale.bias) < 0.06
        assert scale.rmse**2 == pytest.approx(1 - scale.reliability, abs=0.03)
        assert scale.se == pytest.approx(scale.rmse, abs=0.05)


def test_questions_that_tell_all_find_every_role_and_say_so(only: Callable[[World], None]) -> None:
    only("right")
    steps = [x / 20 - 2.5 for x in range(100)]
    sharp = pack([item(scale, scale, a=200.0, b=steps) for scale in SCALES], location_sd=0.0)
    figures = run(sharp, 150).usual["right"]
    assert min(figures.roles.top3, figures.families.top3) > 0.98
    assert figures.roles.best > 0.9
    assert max(figures.roles.regret, figures.families.regret) < 0.001


def test_a_moved_zero_costs_most_and_each_world_is_seen_with_location_uncertainty_and_without(
    only: Callable[[World], None],
) -> None:
    found = run(questionnaire(), 250)
    assert set(found.usual) == set(found.certain) == {"right", "locations", "slopes", "correlated"}
    assert found.usual["locations"].roles.top3 < found.usual["right"].roles.top3 - 0.03
    assert max(scale.coverage for scale in found.usual["locations"].scales) < 0.92
    # without it, the moved zero makes the leader look surer than it is
    assert found.certain["locations"].ece > found.usual["locations"].ece
    only("slopes")
    no_location = run(replace(questionnaire(), location_sd=0.0), 250)
    assert no_location.usual["slopes"].roles == found.certain["slopes"].roles


def test_all_shares_add_up_and_the_full_questionnaire_asks_everything() -> None:
    figures = run(questionnaire(), 50).usual["right"]
    assert sum(figures.verdicts.values()) == pytest.approx(1)
    assert figures.stops == {"full": 1.0}
    assert (figures.items.mean, figures.items.p5, figures.items.p95) == (72, 72, 72)
    assert all(0 <= share <= 0.2 for share in figures.flags.values())
    assert figures.cautions["random"] > 0.5 > figures.cautions["honest"]


def test_every_honest_sheet_is_looked_at_for_flags() -> None:
    one = questionnaire(2)
    instrument = Instrument.of(one)
    targets = Targets.of(many_roles(), instrument)
    setting = Setting.of(one, targets, field_of(targets, RANKED_STAGES), (instrument, instrument), "full")
    people = 2003  # a prime: a share of any fewer sheets is no whole number of these
    first, second = simulation._in_world(setting, "right", people, 1, 0.0, lambda _share: None)
    raised = [first.flags[flag] * people for flag in FLAGS]
    assert any(raised)
    assert raised == pytest.approx([round(count) for count in raised], abs=1e-9)
    assert first.flags == second.flags


def test_sheets_are_flagged_alike_in_blocks_of_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = run(questionnaire(4), 40).usual["right"]
    monkeypatch.setattr(sittings, "_BLOCK", 7)
    assert run(questionnaire(4), 40).usual["right"] == at_once


def test_the_adaptive_mode_asks_between_the_least_and_the_most_and_names_what_stopped_it() -> None:
    figures = run(questionnaire(), 15, "adaptive").usual["right"]
    assert sum(figures.stops.values()) == pytest.approx(1)
    assert "full" not in figures.stops
    assert LIMITS.fewest <= figures.items.p5 <= figures.items.mean <= figures.items.p95 <= LIMITS.most


def test_the_same_seed_gives_the_same_figures_and_another_seed_others() -> None:
    one = questionnaire(4)
    first = run(one, 60)
    assert run(one, 60) == first
    assert run(one, 60, seed=2).usual != first.usual


def test_the_share_of_the_work_that_is_done_rises_to_one() -> None:
    one = questionnaire(2)
    told: list[float] = []
    simulate(one, Targets.of(many_roles(), Instrument.of(one)), 5, "full", 1, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_roles_that_need_a_scale_without_questions_are_refused() -> None:
    one = pack([item("a1", "a")], ("a",))
    with pytest.raises(CareerfitError, match="do not measure"):
        simulate(one, Targets.of(many_roles(), Instrument.of(one)), 5, "full", 1)
