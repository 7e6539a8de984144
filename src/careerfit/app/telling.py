"""Telling: a told result put into words, as the result page shows it."""

from careerfit.app import why
from careerfit.app.workspace import Content
from careerfit.model.content import TRACKS, Catalogue, Scale, Track
from careerfit.model.result import FamilyResult, Result, RoleResult, ScaleResult, Told
from careerfit.model.screens import Band, FamilyRow, ResultScreen, RoleRow, ScaleRow, TrackShare
from careerfit.model.session import Session
from careerfit.model.words import Words

_BANDS: tuple[tuple[float, Band], ...] = ((0.7, "strong"), (0.45, "good"), (0.15, "fair"))
_Z95 = 1.959964  # half width of a 95 % interval in standard errors


def result_of(content: Content, told: Told, session: Session, person: str, when: str) -> ResultScreen:
    """Put a told result into words; roles and scales that the content no longer has keep their ids."""
    words, outcome = content.words, told.result
    return ResultScreen(
        session=told.session,
        person=person,
        when=when,
        verdict=outcome.verdict,
        headline=_headline(outcome, content),
        certainty=_certainty(outcome, content, session),
        tracks=tuple(
            TrackShare(
                track,
                words.say(f"track.{track}"),
                outcome.tracks[track],
                words.percent(outcome.tracks[track]),
            )
            for track in TRACKS
        ),
        tracks_sentence=words.say(
            "tracks.sentence", **{track: words.percent(share) for track, share in outcome.tracks.items()}
        ),
        families=tuple(_family_row(family, outcome, content) for family in outcome.families),
        scales=tuple(_scale_row(scale, content) for scale in outcome.scales),
        cautions=_cautions(content, told, session),
        pledge=words.say("pledge"),
    )


def role_title(catalogue: Catalogue, role_id: str) -> str:
    """Return a role's title, or its id when the catalogue no longer has it."""
    return next((role.title for role in catalogue.roles if role.id == role_id), role_id)


def _headline(outcome: Result, content: Content) -> str:
    words = content.words
    if outcome.verdict in ("neither", "cannot-say-yet"):
        return words.say(f"headline.{outcome.verdict}")
    leading = outcome.families[:1]
    if leading[0].p_best < 0.5:
        leading = outcome.families[:2]
    titles = [_lower_first(_family_title(content.catalogue, family.id)) for family in leading]
    families = titles[0] if len(titles) == 1 else words.say("list.last", first=titles[0], last=titles[1])
    shared = {_family_track(content.catalogue, family, outcome) for family in leading}
    track: Track = max(outcome.tracks, key=lambda name: outcome.tracks[name])
    if shared != {track} or outcome.tracks[track] < 0.5:  # the sentence must not contradict itself
        return words.say(f"headline.{outcome.verdict}.open", families=families)
    return words.say(f"headline.{outcome.verdict}", families=families, track=words.say(f"track.in.{track}"))


def _lower_first(title: str) -> str:
    """Put a title into the middle of a sentence; abbreviations keep their capitals."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def _family_title(catalogue: Catalogue, family_id: str) -> str:
    return next((family.title for family in catalogue.families if family.id == family_id), family_id)


def _family_track(catalogue: Catalogue, family: FamilyResult, outcome: Result) -> Track:
    """Return a family's track, or that of its first role when the catalogue no longer has the family."""
    known = (entry.track for entry in catalogue.families if entry.id == family.id)
    return next(known, next(role.track for role in outcome.roles if role.family == family.id))


def _certainty(outcome: Result, content: Content, session: Session) -> str:
    words, catalogue = content.words, content.catalogue
    if outcome.verdict == "neither":
        return words.say("certainty.neither")
    if outcome.verdict == "cannot-say-yet":
        answered, count = len(session.answers), len(session.order)
        if answered < count / 2:
            return words.say("certainty.cannot-say-yet.few", answered=answered, count=count)
        return words.say("certainty.cannot-say-yet.alike")
    if outcome.verdict == "tied":
        return words.say(
            "certainty.tied", roles=words.join([role_title(catalogue, r) for r in outcome.ties[0]])
        )
    first = outcome.roles[:3]
    titles = [role_title(catalogue, role.id) for role in first]
    alternatives = words.say("list.or", first=", ".join(titles[:-1]), last=titles[-1])
    return words.say(
        "certainty.shortlist",
        role=titles[0],
        best=words.percent(first[0].p_best),
        three=words.percent(sum(role.p_best for role in first)),
        roles=alternatives,
    )


def _family_row(family: FamilyResult, outcome: Result, content: Content) -> FamilyRow:
    words = content.words
    roles = [role for role in outcome.roles if role.family == family.id]
    return FamilyRow(
        id=family.id,
        title=_family_title(content.catalogue, family.id),
        track=_family_track(content.catalogue, family, outcome),
        p_best=family.p_best,
        best_text=words.percent(family.p_best),
        top3_text=words.say("role.top3", share=words.percent(family.p_top3)),
        roles=tuple(_role_row(role, outcome, content) for role in roles),
    )


def _role_row(role: RoleResult, outcome: Result, content: Content) -> RoleRow:
    words = content.words
    known = next((entry for entry in content.catalogue.roles if entry.id == role.id), None)
    band: Band = next((name for least, name in _BANDS if role.fit >= least), "weak")
    speaks_for, speaks_against = why.role_sentences(role, known, outcome.scales, content)
    return RoleRow(
        id=role.id,
        title=known.title if known else role.id,
        track=role.track,
        summary=known.summary if known else "",
        band=band,
        band_text=words.say(f"band.{band}"),
        fit=role.fit,
        fit_low=role.fit_low,
        fit_high=role.fit_high,
        p_best=role.p_best,
        best_text=words.percent(role.p_best),
        top3_text=words.say("role.top3", share=words.percent(role.p_top3)),
        tied=any(role.id in tie for tie in outcome.ties),
        speaks_for=speaks_for,
        speaks_against=speaks_against,
    )


def _scale_row(scale: ScaleResult, content: Content) -> ScaleRow:
    words = content.words
    known = next((entry for entry in content.pack.scales if entry.id == scale.id), None)
    bipolar = known is not None and known.bipolar
    return ScaleRow(
        id=scale.id,
        name=known.name if known else scale.id,
        low_end=known.low if known and bipolar else words.say("scale.less"),
        high_end=known.high if known and bipolar else words.say("scale.more"),
        measured=scale.answered > 0,
        theta=scale.theta,
        low=scale.theta - _Z95 * scale.se,
        high=scale.theta + _Z95 * scale.se,
        sentence=_scale_sentence(scale, known, words),
    )


def _scale_sentence(scale: ScaleResult, known: Scale | None, words: Words) -> str:
    """Say where an estimate lies: clearly (95 %), probably (one standard error) off the middle, or at it."""
    if scale.answered == 0:
        return words.say("scale.unmeasured")
    side = "high" if scale.theta > 0 else "low"
    distance = abs(scale.theta) / scale.se
    if known is None or not known.bipolar:
        if distance < 1:
            return words.say("scale.middle")
        return words.say(f"scale.{'clearly' if distance >= _Z95 else 'probably'}.{side}")
    if distance < 1:
        return words.say("scale.middle.ends", low=known.low, high=known.high)
    end = known.high if side == "high" else known.low
    return words.say(f"scale.{'clearly' if distance >= _Z95 else 'probably'}.end", end=end)


def _cautions(content: Content, told: Told, session: Session) -> tuple[str, ...]:
    words = content.words
    cautions = []
    if content.pack.provisional:
        cautions.append(words.say("caution.provisional"))
    if left_out := len(session.asked) - len(session.answers):
        cautions.append(words.say("caution.left-out", count=left_out))
    if (told.pack_digest, told.catalogue_digest) != (content.pack.digest, content.catalogue.digest):
        cautions.append(words.say("caution.other-version", version=told.pack_version))
    return tuple(cautions)
