"""Telling: a told result put into words, as the result page shows it."""

from functools import lru_cache

from careerfit.app.result import why
from careerfit.app.workspace import Content
from careerfit.measurement.limits import ANSWERED_SHARE
from careerfit.model.content import TRACKS, Catalogue, Track
from careerfit.model.result import FamilyResult, Names, Result, RoleResult, ScaleResult, Told, Verdict
from careerfit.model.screens import Band, FamilyRow, ResultScreen, RoleRow, ScaleRow, TrackShare
from careerfit.model.session import Session
from careerfit.model.words import Words

_BANDS: tuple[tuple[float, Band], ...] = ((0.7, "strong"), (0.45, "good"), (0.15, "fair"))
_Z95 = 1.959964  # half width of a 95 % interval in standard errors
RATED: tuple[Verdict, ...] = ("shortlist", "tied")  # verdicts under which a role may be recommended


@lru_cache(maxsize=4)
def names_of(content: Content) -> Names:
    """Return what scales, families and roles are called now, in the content's language."""
    return Names(
        scales={scale.id: (scale.name, scale.low, scale.high) for scale in content.pack.scales},
        families={family.id: (family.title, family.track) for family in content.catalogue.families},
        roles={role.id: role.title for role in content.catalogue.roles},
    )


def role_title(catalogue: Catalogue, role_id: str) -> str:
    """Return a role's title, or its id when the catalogue does not have it."""
    return next((role.title for role in catalogue.roles if role.id == role_id), role_id)


def band_of(fit: float) -> Band:
    """Return the word for a fit of -1..1."""
    return next((name for least, name in _BANDS if fit >= least), "weak")


def same_content(content: Content, told: Told) -> bool:
    """Return whether a result was told with the pack and catalogue that are loaded."""
    return (told.pack_digest, told.catalogue_digest) == (content.pack.digest, content.catalogue.digest)


def result_of(content: Content, told: Told, session: Session, person: str, when: str) -> ResultScreen:
    """Put a told result into words; one told with other content keeps the names that it was told with."""
    words, outcome = content.words, told.result
    names = names_of(content) if same_content(content, told) else told.names
    summaries = {role.id: role.summary for role in content.catalogue.roles}
    shares = track_texts(outcome, words)
    return ResultScreen(
        session=told.session,
        person=person,
        when=when,
        provisional=told.provisional,
        verdict=outcome.verdict,
        headline=_headline(outcome, names, words),
        certainty=_certainty(outcome, names, words),
        tracks=tuple(
            TrackShare(track, words.say(f"track.{track}"), outcome.tracks[track], shares[track])
            for track in TRACKS
        ),
        tracks_sentence=_tracks_sentence(outcome, names, shares, words),
        families=tuple(_family_row(family, outcome, names, summaries, words) for family in outcome.families),
        scales=tuple(_scale_row(scale, names, words) for scale in outcome.scales),
        cautions=_cautions(content, told, session),
        pledge=words.say("pledge"),
        can_ask_on=outcome.verdict == "tied" and same_content(content, told),
    )


def _headline(outcome: Result, names: Names, words: Words) -> str:
    if outcome.verdict in ("neither", "cannot-say-yet"):
        return words.say(f"headline.{outcome.verdict}")
    leading = _leading(outcome)
    titles = [words.inside(names.families[family][0]) for family in leading]
    families = words.join(titles, "list.as-well")  # titles hold an "and" already
    track: Track = max(outcome.tracks, key=lambda name: outcome.tracks[name])
    shared = {names.families[family][1] for family in leading}
    if shared != {track} or outcome.tracks[track] < 0.5:  # the sentence must not contradict itself
        return words.say(f"headline.{outcome.verdict}.open", families=families)
    return words.say(f"headline.{outcome.verdict}", families=families, track=words.say(f"track.in.{track}"))


def _leading(outcome: Result) -> list[str]:
    """Return the families to name: those of the tied roles, or the first that hold half of P(best)."""
    if outcome.verdict == "tied":
        of_role = {role.id: role.family for role in outcome.roles}
        return list(dict.fromkeys(of_role[role] for role in outcome.ties[0]))
    first = outcome.families[0]
    return [first.id] if first.p_best >= 0.5 else [family.id for family in outcome.families[:2]]


def _certainty(outcome: Result, names: Names, words: Words) -> str:
    if outcome.verdict == "neither":
        return words.say("certainty.neither")
    if outcome.verdict == "cannot-say-yet":
        return _nothing_yet(outcome, words)
    if outcome.verdict == "tied":
        leader, *others = [names.roles[role] for role in outcome.ties[0]]
        best = chance(outcome.roles[0].p_best, words)
        joined = words.join(others)
        return words.say("certainty.tied", first=leader, best=best, others=joined, count=len(others))
    first = outcome.roles[:3]
    titles = [names.roles[role.id] for role in first]
    if len(first) == 1:
        return words.say("certainty.only", role=titles[0])
    return words.say(
        "certainty.shortlist",
        role=titles[0],
        best=chance(first[0].p_best, words),
        three=chance(sum(role.p_best for role in first), words),
        roles=words.join(titles, "list.or"),
    )


def _nothing_yet(outcome: Result, words: Words) -> str:
    """Say which of its reasons the rule of `measurement.verdict` had: too few answers, or too wide a tie."""
    matched = set(outcome.roles[0].contributions)
    scales = [scale for scale in outcome.scales if scale.id in matched]
    answered = sum(scale.answered > 0 for scale in scales)
    if not answered:
        return words.say("certainty.cannot-say-yet.none")
    if answered < ANSWERED_SHARE * len(matched):
        return words.say("certainty.cannot-say-yet.few", count=answered, scales=len(matched))
    if any(abs(scale.theta) >= _Z95 * scale.se for scale in scales):
        return words.say("certainty.cannot-say-yet.wide")
    return words.say("certainty.cannot-say-yet.flat")


def chance(share: float, words: Words) -> str:
    """Write how likely something is: a share of draws, so that none of them is not yet never."""
    if share < 0.005:
        return words.say("percent.under")
    return words.say("percent.over") if share > 0.995 else words.percent(share)


def track_texts(outcome: Result, words: Words) -> dict[Track, str]:
    """Write the shares of the tracks so that the whole percents add up to 100 (largest remainders)."""
    exact = {track: outcome.tracks[track] * 100 for track in TRACKS}
    whole = {track: int(share) for track, share in exact.items()}
    by_remainder = sorted(TRACKS, key=lambda track: whole[track] - exact[track])
    for track in by_remainder[: 100 - sum(whole.values())]:
        whole[track] += 1
    return {track: chance(percent / 100, words) for track, percent in whole.items()}


def _tracks_sentence(outcome: Result, names: Names, shares: dict[Track, str], words: Words) -> str:
    """Tell the shares and, where the first family stands in a field with a smaller one, how that can be."""
    sentence = words.say("tracks.sentence", **shares)
    family, track = names.families[outcome.families[0].id]
    largest = max(TRACKS, key=lambda name: outcome.tracks[name])
    if outcome.verdict not in RATED or outcome.tracks[largest] <= outcome.tracks[track]:
        return sentence
    why = words.say(
        "tracks.other-family",
        field=words.say(f"track.{largest}"),
        share=shares[largest],
        family=family,
        where=words.say(f"track.in.{track}"),
        chance=chance(outcome.families[0].p_best, words),
    )
    return f"{sentence} {why}"


def _family_row(
    family: FamilyResult, outcome: Result, names: Names, summaries: dict[str, str], words: Words
) -> FamilyRow:
    title, track = names.families[family.id]
    roles = [role for role in outcome.roles if role.family == family.id]
    return FamilyRow(
        id=family.id,
        title=title,
        track=track,
        p_best=family.p_best,
        best_text=chance(family.p_best, words),
        top3_text=words.say("role.top3", share=chance(family.p_top3, words)),
        roles=tuple(_role_row(role, outcome, names, summaries.get(role.id, ""), words) for role in roles),
    )


def _role_row(role: RoleResult, outcome: Result, names: Names, summary: str, words: Words) -> RoleRow:
    band = band_of(role.fit)
    rated = outcome.verdict in RATED  # otherwise a band would recommend what the verdict does not
    speaks_for, speaks_against = why.role_sentences(role, outcome.scales, names, words)
    return RoleRow(
        id=role.id,
        title=names.roles[role.id],
        track=role.track,
        summary=summary,
        band=band if rated else "fair",
        band_text=words.say(f"band.{band}") if rated else words.say("band.open"),
        fit=role.fit,
        fit_low=role.fit_low,
        fit_high=role.fit_high,
        p_best=role.p_best,
        best_text=chance(role.p_best, words),
        top3_text=words.say("role.top3", share=chance(role.p_top3, words)),
        tied=any(role.id in tie for tie in outcome.ties),
        speaks_for=speaks_for,
        speaks_against=speaks_against,
    )


def _scale_row(scale: ScaleResult, names: Names, words: Words) -> ScaleRow:
    name, low_end, high_end = names.scales[scale.id]
    return ScaleRow(
        id=scale.id,
        name=name,
        low_end=low_end or words.say("scale.less"),
        high_end=high_end if low_end else words.say("scale.more"),
        measured=scale.answered > 0,
        theta=scale.theta,
        low=scale.theta - _Z95 * scale.se,
        high=scale.theta + _Z95 * scale.se,
        sentence=_scale_sentence(scale, low_end, high_end, words),
        figures=_scale_figures(scale, words) if scale.answered else "",
    )


def _scale_figures(scale: ScaleResult, words: Words) -> str:
    """Say estimate and 95 % interval, each with its sign since zero is the middle."""
    half = _Z95 * scale.se
    places = {"theta": scale.theta, "low": scale.theta - half, "high": scale.theta + half}
    told = {name: words.number(value, 1) for name, value in places.items()}
    signed = {name: text if text.startswith("-") else f"+{text}" for name, text in told.items()}
    return words.say("scale.figures", **signed)


def _scale_sentence(scale: ScaleResult, low_end: str, high_end: str, words: Words) -> str:
    """Say where an estimate lies: clearly (95 %), probably (one standard error) off the middle, or at it."""
    if scale.answered == 0:
        return words.say("scale.unmeasured")
    distance = abs(scale.theta) / scale.se
    sure = "clearly" if distance >= _Z95 else "probably"
    if low_end:
        if distance < 1:
            return words.say("scale.middle.ends", low=low_end, high=high_end)
        return words.say(f"scale.{sure}.end", end=high_end if scale.theta > 0 else low_end)
    if distance < 1:
        return words.say("scale.middle")
    return words.say(f"scale.{sure}.{'high' if scale.theta > 0 else 'low'}")


def _cautions(content: Content, told: Told, session: Session) -> tuple[str, ...]:
    words = content.words
    cautions = []
    if told.stopped != "full":
        cautions.append(words.say(f"stopped.{told.stopped}", count=len(session.asked)))
    if told.provisional:
        cautions.append(words.say("caution.provisional"))
    if "caution" in told.result.flags:
        known = (f"flag.{flag}" for flag in told.result.flags)
        signs = [words.say(flag) for flag in known if flag in words.sentences]
        cautions.append(words.say("caution.quality", signs=words.join(signs)))
    if left_out := len(session.asked) - len(session.answers):
        cautions.append(words.say("caution.left-out", count=left_out))
    if not same_content(content, told):
        versions = {"questions": told.pack_version, "roles": told.catalogue_version}
        cautions.append(words.say("caution.other-version", **versions))
    return tuple(cautions)
