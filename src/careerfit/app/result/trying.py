"""Trying out: the shortlist that would follow if a person stood elsewhere. Nothing of it is ever kept.

Like scoring, this module needs numpy, so it is imported when first needed.
"""

from collections.abc import Mapping, Sequence

from careerfit.app.result.telling import chance, names_of, same_content, track_texts
from careerfit.app.scoring import compiled
from careerfit.app.workspace import Content
from careerfit.measurement.trying import tried
from careerfit.model.content import TRACKS
from careerfit.model.errors import CareerfitError
from careerfit.model.outcome import SliderRow, TriedRole, TryScreen
from careerfit.model.result import Names, Result, ScaleResult, Told
from careerfit.model.screens import TrackShare
from careerfit.model.session import Session
from careerfit.model.words import Words

SHOWN = 6  # roles of the shortlist
FURTHEST = 3.0  # population SDs to either side
_NEAR, _FAR = 0.5, 1.5  # from here a place is called beside, and far from, the middle


def try_out(content: Content, told: Told, session: Session, values: Mapping[str, float]) -> TryScreen:
    """Show what would follow from other places on some scales; nothing is read or written here.

    Args:
        content: that the result was told with.
        told: the result.
        session: its answers.
        values: where the person would stand, in population SDs (-3..3), by scale id; scales that are absent,
            and those with the person's own estimate, stay where they are. With {} the shortlist is the told
            one.

    Raises:
        CareerfitError: when the questions or roles have changed since.

    """
    if not same_content(content, told):
        raise CareerfitError(
            content.words.say("outcome.try.outdated"), content.words.say("outcome.try.outdated.remedy")
        )
    own = {scale.id: scale.theta for scale in told.result.scales}
    moves = {scale: value - own[scale] for scale, value in values.items() if value != own[scale]}
    instrument, targets = compiled(content)
    answers = session.answers
    result = tried(instrument, targets, answers, session.asked, moves, told.stages, told.seed)
    words, names = content.words, names_of(content)
    texts = track_texts(result, words)
    return TryScreen(
        session=told.session,
        sliders=tuple(
            _slider(scale, own[scale.id] + moves.get(scale.id, 0.0), names, words)
            for scale in told.result.scales
        ),
        moved=bool(moves),
        roles=_roles(told.result, result, names, words),
        tracks=tuple(
            TrackShare(track, words.say(f"track.{track}"), result.tracks[track], texts[track])
            for track in TRACKS
        ),
        sentence=_sentence(told.result, result, names, words, moved=bool(moves)),
    )


def place_words(name: tuple[str, str, str], value: float, words: Words) -> str:
    """Say where a value lies on a scale; `name` is the scale's name, low end ("" if none) and high end."""
    _, low_end, high_end = name
    far = "far" if abs(value) >= _FAR else "beside"
    if abs(value) < _NEAR:
        return words.say("outcome.place.middle")
    if low_end:
        return words.say(f"outcome.place.end.{far}", end=high_end if value > 0 else low_end)
    return words.say(f"outcome.place.{'high' if value > 0 else 'low'}.{far}")


def _slider(scale: ScaleResult, value: float, names: Names, words: Words) -> SliderRow:
    name, low_end, high_end = names.scales[scale.id]
    return SliderRow(
        id=scale.id,
        name=name,
        low_end=low_end or words.say("scale.less"),
        high_end=high_end if low_end else words.say("scale.more"),
        own=scale.theta,
        value=value,
        words=place_words(names.scales[scale.id], value, words),
    )


def _roles(before: Result, after: Result, names: Names, words: Words) -> tuple[TriedRole, ...]:
    was = {role.id: role.p_best for role in before.roles}
    rows = []
    for role in after.roles[:SHOWN]:
        now, then = chance(role.p_best, words), chance(was[role.id], words)
        rows.append(
            TriedRole(
                id=role.id,
                title=names.roles[role.id],
                track=role.track,
                share=role.p_best,
                share_text=now,
                before=was[role.id],
                sentence=words.say("outcome.try.role", role=names.roles[role.id], now=now, then=then),
            )
        )
    return tuple(rows)


def _sentence(before: Result, after: Result, names: Names, words: Words, *, moved: bool) -> str:
    """Say who would be first, or what could no longer be said."""
    if not moved:
        return words.say("outcome.try.unmoved")
    if after.verdict in ("neither", "cannot-say-yet"):
        return words.say(f"outcome.try.{after.verdict}")
    if after.verdict == "tied":
        return words.say("outcome.try.tied", roles=_joined(after.ties[0], names, words))
    leader, was = after.roles[0].id, before.roles[0].id
    if leader == was:
        return words.say("outcome.try.same", role=names.roles[leader])
    return words.say("outcome.try.first", role=names.roles[leader], before=names.roles[was])


def _joined(roles: Sequence[str], names: Names, words: Words) -> str:
    return words.join([names.roles[role] for role in roles])
