from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerfit.measurement.posterior import Instrument
from careerfit.measurement.shortlist import score
from careerfit.measurement.targets import Targets
from careerfit.model.content import STAGES, Catalogue, Family, Stage
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Result
from tests.measurement import builders as make

PACK = make.questionnaire()
INSTRUMENT = Instrument.of(PACK)
CATALOGUE = make.many_roles()
IDS = [item.id for item in PACK.items]
SEED = 20

sheets = st.dictionaries(st.sampled_from(IDS), st.integers(1, 5))
random_people = st.integers(0, 10_000).map(
    lambda seed: make.random_sheet(
        PACK, dict(zip(make.SCALES, np.random.default_rng(seed).normal(size=8).tolist(), strict=True)), seed
    )
)


def told(
    sheet: dict[str, int],
    catalogue: Catalogue = CATALOGUE,
    stages: tuple[Stage, ...] = STAGES,
    seed: int = SEED,
) -> Result:
    return score(INSTRUMENT, Targets.of(catalogue, INSTRUMENT), sheet, IDS, stages, seed)


def p_best_of_families(result: Result) -> dict[str, float]:
    return {family.id: family.p_best for family in result.families}


# -- shares --------------------------------------------------------------------------------------


@settings(max_examples=25)
@given(st.one_of(sheets, random_people))
def test_shares_add_up(sheet: dict[str, int]) -> None:
    result = told(sheet)
    assert sum(role.p_best for role in result.roles) == pytest.approx(1, abs=1e-9)
    assert sum(role.p_top3 for role in result.roles) == pytest.approx(3, abs=1e-9)
    assert sum(family.p_best for family in result.families) == pytest.approx(1, abs=1e-9)
    assert sum(family.p_top3 for family in result.families) == pytest.approx(3, abs=1e-9)
    assert sum(result.tracks.values()) == pytest.approx(1, abs=1e-9)
    assert all(role.p_best <= role.p_top3 + 1e-12 for role in result.roles)


@settings(max_examples=25)
@given(st.one_of(sheets, random_people))
def test_contributions_add_up_to_the_fit_and_the_interval_holds_it(sheet: dict[str, int]) -> None:
    for role in told(sheet).roles:
        assert sum(role.contributions.values()) == role.fit
        assert -1 <= role.fit_low <= role.fit <= role.fit_high <= 1


@settings(max_examples=25)
@given(st.one_of(sheets, random_people), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(sheet: dict[str, int], shuffle: Random) -> None:
    turned = list(sheet.items())
    shuffle.shuffle(turned)
    assert told(dict(turned)) == told(sheet)


def test_results_are_sorted_by_how_often_they_are_best() -> None:
    result = told(make.expected_sheet(PACK, make.standing(CATALOGUE.roles[4].profile)))
    roles = [role.p_best for role in result.roles]
    families = [family.p_best for family in result.families]
    assert roles == sorted(roles, reverse=True)
    assert families == sorted(families, reverse=True)


# -- roles that exist twice ----------------------------------------------------------------------


@settings(max_examples=15)
@given(random_people, st.sampled_from([role.id for role in CATALOGUE.roles]))
def test_doubling_a_role_splits_its_share_and_moves_no_track_or_family(
    sheet: dict[str, int], twin: str
) -> None:
    once, twice = told(sheet), told(sheet, make.doubled(CATALOGUE, twin))
    assert twice.tracks == once.tracks
    assert p_best_of_families(twice) == pytest.approx(p_best_of_families(once), abs=1e-12)
    assert {f.id: f.p_top3 for f in twice.families} == {f.id: f.p_top3 for f in once.families}
    was = {role.id: role for role in once.roles}
    now = {role.id: role for role in twice.roles}
    assert now[twin].p_best == now[f"{twin}-twin"].p_best == pytest.approx(was[twin].p_best / 2, abs=1e-12)
    assert now[twin].fit == was[twin].fit


def test_profiles_that_differ_in_length_alone_share_places_as_twins_do() -> None:
    # a cosine sees directions only
    longer = make.role("longer", "family-0", {s: 2 * v for s, v in CATALOGUE.roles[0].profile.items()})
    sheet = make.expected_sheet(PACK, make.standing(CATALOGUE.roles[0].profile))
    result = told(sheet, replace(CATALOGUE, roles=(*CATALOGUE.roles, longer)))
    shares = {role.id: role.p_best for role in result.roles}
    assert shares["longer"] == shares["role-0"] > 0.1


# -- tracks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [0, 1, 20, 2**40])
def test_no_answers_give_every_track_exactly_the_same(seed: int) -> None:
    assert told({}, seed=seed).tracks == {"marketing": 1 / 3, "sales": 1 / 3, "bridge": 1 / 3}


def test_a_person_at_a_track_s_centre_leans_to_that_track() -> None:
    targets = Targets.of(CATALOGUE, INSTRUMENT)
    for track, centre in zip(targets.tracks, targets.centroids, strict=True):
        person = make.standing(dict(zip(targets.scales, centre.tolist(), strict=True)))
        tracks = told(make.expected_sheet(PACK, person)).tracks
        assert max(tracks, key=tracks.get) == track
        assert tracks[track] > 0.8


def test_a_track_centre_is_the_mean_of_its_families_not_of_its_roles() -> None:
    # two families: one of three roles (two alike), one of one role; both marketing
    x, y, z = ({s: float(s == scale) for s in make.SCALES} for scale in ("creative", "drive", "reach"))
    roles = [make.role(n, "many", p) for n, p in (("a", x), ("b", x), ("c", y))] + [make.role("d", "few", z)]
    both = (Family("many", "", "marketing", ""), Family("few", "", "marketing", ""))
    centre = Targets.of(replace(make.catalogue(roles), families=both), INSTRUMENT).centroids
    expected = [0, 0.25, 0, 0, 0.25, 0, 0, 0.5]  # in the order of SCALES
    np.testing.assert_allclose(centre, [np.array(expected) / np.linalg.norm(expected)])


def test_a_track_without_roles_gets_nothing() -> None:
    marketing = make.catalogue([make.role("a", "one", CATALOGUE.roles[0].profile)])
    assert told({}, marketing).tracks == {"marketing": 1.0, "sales": 0.0, "bridge": 0.0}


# -- stages --------------------------------------------------------------------------------------


@settings(max_examples=15)
@given(random_people, st.sets(st.sampled_from(["professional", "senior", "manager"]), min_size=1))
def test_more_stages_never_move_a_fit_or_a_track(sheet: dict[str, int], stages: set[Stage]) -> None:
    some, every = told(sheet, stages=tuple(sorted(stages))), told(sheet)
    fits = {role.id: (role.fit, role.fit_low, role.fit_high) for role in every.roles}
    assert {role.id: (role.fit, role.fit_low, role.fit_high) for role in some.roles}.items() <= fits.items()
    assert some.tracks == every.tracks


def test_only_the_chosen_stages_are_ranked() -> None:
    lead = make.role("lead", "only-leads", CATALOGUE.roles[3].profile, stage="executive")
    result = told({}, replace(make.catalogue([*CATALOGUE.roles, lead])), stages=("senior",))
    assert {role.stage for role in result.roles} == {"senior"}
    assert "only-leads" not in {family.id for family in result.families}


def test_stages_without_a_role_are_an_error_that_a_person_can_mend() -> None:
    with pytest.raises(CareerfitError, match="No role is at the chosen stages") as caught:
        told({}, stages=("executive",))
    assert "at least one stage" in caught.value.message


# -- scales --------------------------------------------------------------------------------------


def test_answered_and_asked_items_are_counted_per_scale() -> None:
    sheet = {"creative-0": 2, "creative-1": 5, "reach-3": 1}
    shown = [*sheet, "creative-2", "drive-0"]
    result = score(INSTRUMENT, Targets.of(CATALOGUE, INSTRUMENT), sheet, shown, STAGES, SEED)
    counts = {s.id: (s.answered, s.asked) for s in result.scales if s.asked}
    assert counts == {"creative": (2, 3), "reach": (1, 1), "drive": (0, 1)}


def test_a_scale_that_the_catalogue_does_not_weigh_is_measured_but_moves_no_role() -> None:
    flat = replace(CATALOGUE, weights={**dict.fromkeys(make.SCALES, 1.0), "reach": 0.0})
    low, high = (told({f"reach-{i}": 5 if up else 1 for i in (1, 2, 4, 5)}, flat) for up in (False, True))
    assert high.scales[-1].theta - low.scales[-1].theta > 1
    assert high.roles == low.roles
    assert "reach" not in high.roles[0].contributions


def test_a_scale_that_the_pack_does_not_measure_stays_at_the_prior() -> None:
    # what is not asked and what is not answered are the same to the match
    without = make.pack([i for i in PACK.items if i.scale != "reach"], scales=make.SCALES[:-1])
    sheet = make.expected_sheet(without, make.standing(CATALOGUE.roles[0].profile))
    instrument = Instrument.of(without)
    result = score(instrument, Targets.of(CATALOGUE, instrument), sheet, list(sheet), STAGES, SEED)
    assert "reach" not in {scale.id for scale in result.scales}
    assert result.roles == told(sheet).roles
    assert result.tracks == told(sheet).tracks


def test_weights_are_the_same_for_all_roles_and_decide_between_them() -> None:
    # a person high on creative and drive; one role is only creative, the other only drive
    roles = [make.role(s, s, {t: float(t == s) for t in make.SCALES}) for s in ("creative", "drive")]
    sheet = make.expected_sheet(PACK, {s: 1.5 * (s in ("creative", "drive")) for s in make.SCALES})
    for heavy, other in (("creative", "drive"), ("drive", "creative")):
        weights = {**dict.fromkeys(make.SCALES, 1.0), heavy: 4.0}
        result = told(sheet, make.catalogue(roles, weights))
        assert [role.id for role in result.roles] == [heavy, other]


def test_a_product_of_directions_is_the_weighted_cosine_of_the_profiles() -> None:
    weights = {**dict.fromkeys(make.SCALES, 1.0), "creative": 4.0, "reach": 0.25}
    targets = Targets.of(replace(CATALOGUE, weights=weights), INSTRUMENT)
    x, y = (CATALOGUE.roles[r].profile for r in (0, 7))
    lengths = [sum(weights[s] * p[s] ** 2 for s in make.SCALES) ** 0.5 for p in (x, y)]
    cosine = sum(weights[s] * x[s] * y[s] for s in make.SCALES) / (lengths[0] * lengths[1])
    assert targets.directions[targets.rows[0]] @ targets.directions[targets.rows[7]] == pytest.approx(cosine)


# -- what is said --------------------------------------------------------------------------------


def test_an_empty_sheet_cannot_be_ranked() -> None:
    result = told({})
    assert result.verdict == "cannot-say-yet"
    assert result.ties == ()


def test_a_sheet_of_middle_answers_cannot_be_ranked() -> None:
    assert told(dict.fromkeys(IDS, 3)).verdict == "cannot-say-yet"


def test_three_answered_scales_of_eight_are_too_few() -> None:
    person = make.standing(CATALOGUE.roles[0].profile, norm=4)
    sheet = {i: c for i, c in make.expected_sheet(PACK, person).items() if i.startswith(make.SCALES[:3])}
    result = told(sheet, replace(CATALOGUE, roles=CATALOGUE.roles[:2]))
    assert result.verdict == "cannot-say-yet"


def test_a_person_at_a_role_s_profile_finds_that_role() -> None:
    people = {role.id: make.standing(role.profile) for role in CATALOGUE.roles}
    results = {role: told(make.expected_sheet(PACK, person)) for role, person in people.items()}
    first = [role for role, result in results.items() if result.roles[0].id == role]
    named = [role for role, result in results.items() if role in (result.roles[0].id, *sum(result.ties, ()))]
    assert len(first) >= 0.9 * len(results)
    assert named == list(results)
    verdicts = [result.verdict for result in results.values()]
    assert set(verdicts) == {"shortlist", "tied"}
    assert verdicts.count("shortlist") > len(verdicts) / 2


def test_a_person_between_two_roles_is_told_of_both() -> None:
    x, y = ({s: float(s == scale) for s in make.SCALES} for scale in ("creative", "drive"))
    pair = make.catalogue(
        [make.role("ideas", "one", x), make.role("targets", "two", y)]
        + [make.role(f"far-{s}", s, {t: -float(t == s) for t in make.SCALES}) for s in make.SCALES]
    )
    sheet = make.expected_sheet(PACK, {s: 1.7 * (s in ("creative", "drive")) for s in make.SCALES})
    result = told(sheet, pair)
    assert result.verdict == "tied"
    assert [set(tie) for tie in result.ties] == [{"ideas", "targets"}]
    assert result.ties[0][0] == result.roles[0].id


def test_a_leading_role_with_an_exact_twin_is_tied_with_it() -> None:
    sheet = make.expected_sheet(PACK, make.standing(CATALOGUE.roles[3].profile, norm=4))
    assert told(sheet).verdict == "shortlist"
    result = told(sheet, make.doubled(CATALOGUE, "role-3"))
    assert result.verdict == "tied"
    assert result.ties == (("role-3", "role-3-twin"),)


def test_a_person_low_on_everything_is_told_that_nothing_attracts_even_where_the_shape_fits() -> None:
    low = dict.fromkeys(make.SCALES, -1.8)
    alike = make.catalogue([*CATALOGUE.roles, make.role("low", "family-0", dict.fromkeys(make.SCALES, -0.5))])
    result = told(make.expected_sheet(PACK, low), alike)
    assert result.roles[0].id == "low"
    assert result.roles[0].fit > 0.9
    assert result.verdict == "neither"


def test_one_scale_above_the_middle_is_enough_to_be_attracted_by_something() -> None:
    low = {**dict.fromkeys(make.SCALES, -1.8), "creative": 0.7}
    assert told(make.expected_sheet(PACK, low)).verdict != "neither"


def test_the_ends_of_two_sided_scales_are_neither_low_nor_high() -> None:
    short_and_personal = {**dict.fromkeys(make.ONE_SIDED, 0.0), "horizon": -2.5, "reach": -2.5}
    assert told(make.expected_sheet(PACK, short_and_personal)).verdict != "neither"
    long_and_public = {**dict.fromkeys(make.ONE_SIDED, -1.8), "horizon": 2.5, "reach": 2.5}
    assert told(make.expected_sheet(PACK, long_and_public)).verdict == "neither"


def test_a_single_ranked_role_is_best_for_sure() -> None:
    alone = make.catalogue([make.role("alone", "one", CATALOGUE.roles[0].profile)])
    result = told(make.expected_sheet(PACK, make.standing(CATALOGUE.roles[0].profile)), alone)
    assert (result.roles[0].p_best, result.roles[0].p_top3, result.verdict) == (1, 1, "shortlist")
