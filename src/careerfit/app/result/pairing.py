"""Two roles side by side: what they ask for, how they differ, and what the open result says of each."""

from dataclasses import fields

from careerfit.app.explore.exploring import condition_text
from careerfit.app.result.glancing import funnel_words, skill_words, wage_words
from careerfit.app.result.telling import band_of, chance, same_content
from careerfit.app.workspace import Content, Workspace
from careerfit.model.content import Conditions, Role, Scale
from careerfit.model.errors import CareerfitError
from careerfit.model.outcome import PairLine, PairScale, PairScreen
from careerfit.model.result import ScaleResult, Told
from careerfit.model.words import Words

_Z95 = 1.959964  # half width of a 95 % interval in standard errors
_CLEAR = 0.5  # population SDs between two roles from which a difference is named


def pair(workspace: Workspace, session_id: str, first: str, second: str) -> PairScreen:
    """Show two roles side by side, with the result of a session, or without one when it is "".

    "" for a role means one that suits: the leading roles of the result, or the first of the catalogue.
    CareerfitError for a role that the catalogue lacks.
    """
    content, words = workspace.content, workspace.content.words
    told = workspace.store.told(session_id) if session_id else None
    if told is not None and not same_content(content, told):
        told = None  # its figures are those of other questions or roles
    one, two = _chosen(content, told, first, second)
    scales = tuple(
        sorted(
            (
                _scale(scale, one, two, told, words)
                for scale in content.pack.scales
                if scale.id in one.profile
            ),
            key=lambda row: -abs(row.first - row.second),
        )
    )
    apart = [row.name for row in scales if abs(row.first - row.second) >= _CLEAR][:3]
    shared, own = _skills(one, two, words)
    titles = (one.title, two.title)
    headline = (
        words.say("outcome.pair.apart", first=titles[0], second=titles[1], scales=words.join(apart))
        if apart
        else words.say("outcome.pair.alike", first=titles[0], second=titles[1])
    )
    lines = (
        PairLine("summary", (one.summary,), (two.summary,)),
        PairLine("stage", (_stage(content, one),), (_stage(content, two),)),
        PairLine("day", one.day, two.day),
        PairLine("metrics", one.metrics, two.metrics),
        PairLine("like", one.people_like, two.people_like),
        PairLine("hard", one.people_find_hard, two.people_find_hard),
        PairLine("conditions", _conditions(one, words), _conditions(two, words)),
        PairLine("wage", (wage_words(one.wage, words),), (wage_words(two.wage, words),)),
        PairLine("funnel", (funnel_words(one, words),), (funnel_words(two, words),)),
        PairLine("skills", *own),
    )
    return PairScreen(
        session=session_id if told else "",
        choices=tuple(sorted(((role.id, role.title) for role in content.catalogue.roles), key=_by_title)),
        first=one.id,
        second=two.id,
        titles=titles,
        tracks=(one.track, two.track),
        headline=headline,
        scales=scales,
        lines=lines,
        shared_skills=shared,
        fits=(_fit(one, told, words), _fit(two, told, words)),
        source=words.say("outcome.pair.legend.own" if told else "outcome.pair.legend"),
    )


def _by_title(choice: tuple[str, str]) -> str:
    return choice[1].casefold()


def _chosen(content: Content, told: Told | None, first: str, second: str) -> tuple[Role, Role]:
    """Return the two roles; where one is left open, the first that suits and is not the other."""
    known = {role.id: role for role in content.catalogue.roles}
    if unknown := [role for role in (first, second) if role and role not in known]:
        raise CareerfitError(
            f"There is no role {unknown[0]} in this version of the catalogue.", "Choose another role."
        )
    likely = [role.id for role in told.result.roles if role.id in known] if told else []
    likely += list(known)
    one = first or next(role for role in likely if role != second)
    two = second or next(role for role in likely if role != one)
    return known[one], known[two]


def _scale(scale: Scale, one: Role, two: Role, told: Told | None, words: Words) -> PairScale:
    first, second = one.profile[scale.id], two.profile[scale.id]
    own = (
        next((row for row in told.result.scales if row.id == scale.id and row.answered), None)
        if told
        else None
    )
    return PairScale(
        id=scale.id,
        name=scale.name,
        low_end=scale.low or words.say("scale.less"),
        high_end=scale.high if scale.low else words.say("scale.more"),
        first=first,
        second=second,
        own=_band(own) if own else None,
        sentence=_difference(scale, one, two, words),
    )


def _band(scale: ScaleResult) -> tuple[float, float, float]:
    return scale.theta - _Z95 * scale.se, scale.theta, scale.theta + _Z95 * scale.se


def _difference(scale: Scale, one: Role, two: Role, words: Words) -> str:
    apart = one.profile[scale.id] - two.profile[scale.id]
    if abs(apart) < _CLEAR:
        return words.say("outcome.pair.scale.alike")
    higher, lower = (one.title, two.title) if apart > 0 else (two.title, one.title)
    if scale.low:
        return words.say("outcome.pair.scale.end", role=higher, other=lower, end=scale.high)
    return words.say("outcome.pair.scale.more", role=higher, other=lower)


def _stage(content: Content, role: Role) -> str:
    family = content.catalogue.family(role.family).title
    words = content.words
    return words.say("outcome.pair.stage", stage=words.say(f"explore.stage.{role.stage}"), family=family)


def _conditions(role: Role, words: Words) -> tuple[str, ...]:
    return tuple(condition_text(role, field.name, words) for field in fields(Conditions))


def _skills(
    one: Role, two: Role, words: Words
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the names of the skills that both ask for, and those of each alone with their levels."""
    both = {skill.id for skill in one.skills} & {skill.id for skill in two.skills}
    shared = tuple(skill.name for skill in one.skills if skill.id in both)
    alone = [
        tuple(skill_words(skill, words) for skill in role.skills if skill.id not in both)
        for role in (one, two)
    ]
    return shared, (alone[0], alone[1])


def _fit(role: Role, told: Told | None, words: Words) -> str:
    if told is None:
        return words.say("outcome.pair.no-result")
    found = next((row for row in told.result.roles if row.id == role.id), None)
    if found is None:
        return words.say("outcome.pair.not-ranked")
    if told.result.verdict in ("neither", "cannot-say-yet"):
        return words.say("outcome.pair.open")
    band = words.say(f"band.{band_of(found.fit)}")
    return words.say("outcome.pair.fit", band=band, share=chance(found.p_best, words))
