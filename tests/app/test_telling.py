"""Telling: each sentence is true of the figures beside it, whatever they are."""

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise

import pytest

from careerfit.app.result.telling import result_of
from careerfit.app.scoring import tell
from careerfit.app.workspace import Content
from careerfit.measurement import limits, verdict
from careerfit.model.content import TRACKS, Item, Track
from careerfit.model.result import Result, Told
from careerfit.model.screens import ResultScreen
from careerfit.model.session import Session
from tests.app.conftest import START

Answering = Callable[[Item], int | None]  # category in the pack's order; None skips


def answered(content: Content, answering: Answering) -> tuple[Session, Told]:
    pack = content.pack
    order = tuple(item.id for item in pack.items if item.full)
    session = Session(
        "s", "p", START, pack.id, pack.version, pack.digest, content.catalogue.digest, "en", 1, order
    )
    for item in order:
        category = answering(pack.item(item))
        if category is None:
            session = session.with_skip(item, None, START)
        else:
            session = session.with_answer(item, category, None, START)
    return session, tell(content, session, ("entry", "professional", "senior"), START, "full")


def toward(sides: Mapping[str, int | None]) -> Answering:
    """Answer at the high (1) or low (-1) end of a scale, in its middle (0) or not at all (None)."""

    def answering(item: Item) -> int | None:
        side = sides.get(item.scale, 0)
        if side is None:
            return None
        return item.toward_scale({1: item.categories, -1: 1, 0: (item.categories + 1) // 2}[side])

    return answering


def at_random(seed: int) -> Answering:
    draw = random.Random(seed)
    return lambda item: draw.randint(1, item.categories)


def screen(content: Content, answering: Answering, **changes: object) -> tuple[ResultScreen, Result]:
    session, told = answered(content, answering)
    result: Result = replace(told.result, **changes)  # type: ignore[arg-type] - by name
    return result_of(content, replace(told, result=result), session, "person-1", "2026-03-01"), result


def whole(text: str) -> int:
    ends = {"under 1 %": 0, "over 99 %": 100}
    return ends[text] if text in ends else int(text.removesuffix(" %"))


@pytest.mark.parametrize(
    ("shares", "told"),
    [
        ((0.334, 0.333, 0.333), ["34 %", "33 %", "33 %"]),  # each by itself would be 33 %
        ((0.455, 0.345, 0.2), ["46 %", "34 %", "20 %"]),  # each by itself would make 101 %
        ((0.996, 0.004, 0.0), ["over 99 %", "under 1 %", "under 1 %"]),
        ((0.991, 0.006, 0.003), ["99 %", "1 %", "under 1 %"]),
        ((1 / 3, 1 / 3, 1 / 3), ["34 %", "33 %", "33 %"]),
        ((0.0, 0.0, 1.0), ["under 1 %", "under 1 %", "over 99 %"]),
    ],
)
def test_shares_of_the_fields_add_up_to_a_hundred(
    content: Content, shares: tuple[float, float, float], told: list[str]
) -> None:
    tracks: dict[Track, float] = dict(zip(TRACKS, shares, strict=True))
    shown, _ = screen(content, at_random(1), tracks=tracks)
    assert [track.share_text for track in shown.tracks] == told
    assert sum(map(whole, told)) == 100
    assert all(text in shown.tracks_sentence for text in told)


@pytest.mark.parametrize("side", [1, -1])
def test_what_no_draw_favours_is_told_like_what_hardly_one_does(content: Content, side: int) -> None:
    shown, result = screen(content, toward({"persuasion": side, "drive": side, "creative": -side}))
    assert any(role.p_best == 0 for role in result.roles)
    assert any(0 < role.p_best < 0.005 for role in result.roles)
    texts = [share.share_text for share in shown.tracks]
    for family in shown.families:
        texts += [family.best_text, family.top3_text]
        texts += [text for role in family.roles for text in (role.best_text, role.top3_text)]
    assert any("under 1 %" in text for text in texts)
    assert not any(text == "0 %" or text.endswith(" 0 %") for text in texts)
    assert not any("100 %" in text for text in texts)


def test_a_first_family_in_a_field_with_a_smaller_share_is_explained(content: Content) -> None:
    answering = toward({"persuasion": 1, "drive": 1, "analytical": -1, "creative": -1})
    agreeing, result = screen(content, answering)
    track = agreeing.families[0].track
    assert result.verdict in ("shortlist", "tied")
    assert track == max(TRACKS, key=lambda name: result.tracks[name]) == "sales"
    assert agreeing.tracks_sentence.endswith("is the closest field to your answers.")
    other, _ = screen(content, answering, tracks={"marketing": 0.5, "sales": 0.3, "bridge": 0.2})
    first = other.families[0]
    assert (
        "The bar and the list both hold. The bar puts “Marketing” first, with 50 %: " in other.tracks_sentence
    )
    assert (
        f"The list puts “{first.title}”, in sales, first, with {first.best_text}: " in other.tracks_sentence
    )
    silent, _ = screen(
        content, answering, verdict="cannot-say-yet", tracks={"marketing": 0.5, "sales": 0.3, "bridge": 0.2}
    )
    assert "both hold" not in silent.tracks_sentence


def test_a_tie_is_told_as_the_chance_that_its_rule_asks_for(content: Content) -> None:
    assert verdict.TIE_CHANCE == 0.25  # "a quarter or more"
    ids = [role.id for role in content.catalogue.roles if role.stage == "professional"]
    two, result = screen(content, at_random(3), verdict="tied", ties=((ids[0], ids[1]),))
    titles = [content.catalogue.role(role).title for role in ids[:3]]
    first = next(role for f in two.families for role in f.roles if role.id == result.roles[0].id)
    assert two.certainty == (
        f"{titles[0]} comes first with {first.best_text}, but not clearly: {titles[1]} has a chance of a "
        "quarter or more of being closer than it."
    )
    three, _ = screen(content, at_random(3), verdict="tied", ties=(tuple(ids[:3]),))
    assert f"{titles[1]} and {titles[2]} each have a chance of a quarter or more" in three.certainty
    assert "told apart" not in two.certainty + three.certainty


@pytest.mark.parametrize("seed", range(40))
def test_cannot_say_yet_names_the_reason_that_the_rule_had(content: Content, seed: int) -> None:
    draw = random.Random(seed)
    sides = {scale.id: draw.choice([1, -1, 0, 0, None]) for scale in content.pack.scales}
    shown, result = screen(content, toward(sides))
    if result.verdict != "cannot-say-yet":
        assert "scales ha" not in shown.certainty
        return
    told = [scale.answered > 0 for scale in result.scales]
    clear = [row for row in shown.scales if row.sentence.startswith("Clearly")]
    if verdict.too_little_answered(told):
        assert shown.certainty.startswith(f"Only {sum(told)} of 8 scales ha")
    elif clear:
        assert shown.certainty.startswith("Some scales lie clearly off the middle")
    else:
        assert shown.certainty.startswith("No scale lies clearly off the middle")


def test_reasons_for_saying_nothing_yet_hold_the_limits_of_their_rule(content: Content) -> None:
    assert (verdict.TIE_FAMILIES, verdict.TIE_SHARE, limits.ANSWERED_SHARE) == (3, 1 / 3, 0.5)
    wide, _ = screen(content, toward({"analytical": 1}), verdict="cannot-say-yet")
    assert "belong to more than three families, or are more than a third of all" in wide.certainty
    every = [scale.id for scale in content.pack.scales]
    empty, _ = screen(content, toward(dict.fromkeys(every)))
    assert empty.certainty.startswith("No question has an answer yet.")
    for few in (1, 2, 3):
        sides = {**dict.fromkeys(every[few:]), **dict.fromkeys(every[:few], 0)}
        shown, _ = screen(content, toward(sides))
        assert shown.certainty.startswith(
            f"Only {few} of 8 scales {'has' if few == 1 else 'have'} an answer."
        )


def test_neither_claims_no_more_than_its_rule_and_recommends_nothing(content: Content) -> None:
    low = dict.fromkeys((scale.id for scale in content.pack.scales if not scale.bipolar), -1)
    shown, result = screen(content, toward({**low, "drive": 0}))
    assert result.verdict == "neither"
    assert any(row.sentence.startswith("Around the middle") for row in shown.scales)
    assert "low on all scales" not in shown.certainty
    assert "On average over the scales that run from little to much you lie clearly below" in shown.certainty
    one_sided = {scale.id for scale in content.pack.scales if not scale.bipolar}
    assert all(scale.theta <= 0 for scale in result.scales if scale.id in one_sided)
    roles = [role for family in shown.families for role in family.roles]
    assert max(role.fit for role in roles) >= 0.45  # what would be a good fit
    assert {(role.band, role.band_text) for role in roles} == {("fair", "not rated")}


@pytest.mark.parametrize(
    "end", ["one-to-one", "at a place of your own", "with people; no screens", "“short”"]
)
def test_the_ends_of_a_scale_fit_their_sentences_whatever_they_are(content: Content, end: str) -> None:
    scales = tuple(replace(scale, low=end) if scale.id == "reach" else scale for scale in content.pack.scales)
    other = replace(content, pack=replace(content.pack, scales=scales))
    low, _ = screen(other, toward({"reach": -1, "drive": 1, "persuasion": 1}))
    said = {row.id: row.sentence for row in low.scales}["reach"]
    assert said == f"Clearly toward “{end}”."
    sentences = [
        text for f in low.families for role in f.roles for text in (role.speaks_for, role.speaks_against)
    ]
    named = [text for text in sentences if end in text]
    assert any(f"You share with it: “{end}”" in text or f", “{end}”" in text for text in named)
    middle, _ = screen(other, toward({"reach": 0}))
    assert {row.id: row.sentence for row in middle.scales}["reach"].startswith(f"Between “{end}” and “")
    away, _ = screen(other, toward({"reach": 1}))
    against = [role.speaks_against for family in away.families for role in family.roles]
    assert any(f"it lies toward “{end}”" in text for text in against)


def test_shares_fall_from_role_to_role_as_they_are_told(content: Content) -> None:
    shown, _ = screen(content, at_random(5))
    ranked = sorted((role for family in shown.families for role in family.roles), key=lambda one: -one.p_best)
    assert all(whole(one.best_text) >= whole(two.best_text) for one, two in pairwise(ranked))
