"""Telling a role: everything that the catalogue knows of it, in sentences, beside what a person told."""

from careerfit.app.explore.exploring import Reader, against, condition_text, folded, place_of
from careerfit.app.workspace import Content
from careerfit.model.content import FUNNEL, TRACKS, Catalogue, Move, Role, Skill
from careerfit.model.errors import CareerfitError
from careerfit.model.explore import (
    Condition,
    EvidenceScreen,
    FunnelBand,
    FunnelScreen,
    FunnelSpan,
    MoveLink,
    OwnFit,
    ProfileLine,
    RoleLink,
    RoleScreen,
    SkillLine,
    WageFigure,
    funnel_order,
)
from careerfit.model.screens import RoleRow, ScaleRow
from careerfit.model.words import Words

_CONDITIONS = ("commission", "cold_contact", "travel", "manages_people", "degree")
_USUAL = 0.25  # SDs within which a role asks for about as much as the others
_TOP = 240_000  # the source publishes no wage above about 239,000 dollars


def role(content: Content, role_id: str, who: Reader) -> RoleScreen:
    """Show one role; CareerfitError when the catalogue does not have it."""
    catalogue, words = content.catalogue, content.words
    one = find(catalogue, role_id)
    known = who.state.skills
    skills = tuple(_skill(skill, who, words) for skill in one.skills)
    ranked = who.roles.get(one.id)
    return RoleScreen(
        id=one.id,
        title=one.title,
        track=one.track,
        place=place_of(content, one),
        also=words.say("explore.also", titles=", ".join(one.also)) if one.also else "",
        summary=one.summary,
        description=one.description,
        fit=_fit(ranked, words) if ranked else None,
        fit_note="" if ranked else words.say(f"explore.fit.{_without_fit(who)}"),
        day=one.day,
        activities=one.activities,
        metrics=one.metrics,
        tools=one.tools,
        skills=skills,
        skills_sentence=words.say(
            "explore.skills.have", count=sum(line.have for line in skills), all=len(skills)
        )
        if any(skill.id in known for skill in one.skills)
        else "",
        funnel=funnel((one,), words),
        works_with=_colleagues(catalogue, one),
        people_like=one.people_like,
        people_find_hard=one.people_find_hard,
        education=one.education,
        experience=one.experience,
        conditions=_conditions(one, who, words),
        wage=_wage(one, words),
        wage_sentence=_wage_sentence(one, words),
        growth=_growth(one, words),
        wage_source=words.say("explore.wage.source", source=one.wage.source, code=one.wage.occupation),
        try_this_week=one.try_this_week,
        search_for=one.search_for,
        profile=_profile(content, one, who),
        profile_note=words.say(f"explore.profile.note.{'mine' if who.scales else 'role'}"),
        ways_in=tuple(
            _move(move, catalogue.role(move.source), words)
            for move in catalogue.moves
            if move.target == one.id
        ),
        ways_out=tuple(
            _move(move, catalogue.role(move.target), words)
            for move in catalogue.moves
            if move.source == one.id
        ),
        ways_note=words.say("explore.moves.note"),
        evidence=_evidence(content, one),
    )


def find(catalogue: Catalogue, role_id: str) -> Role:
    """Return a role; CareerfitError when the catalogue does not have it."""
    for one in catalogue.roles:
        if one.id == role_id:
            return one
    raise CareerfitError(
        f"There is no role {role_id} in version {catalogue.version} of the roles.",
        "It may have been renamed or removed since. Look for it in the library of roles.",
    )


def funnel(roles: tuple[Role, ...], words: Words) -> FunnelScreen:
    """Show the funnel with the stages of these roles, along the funnel within each track."""
    tracks = [track for track in TRACKS if any(one.track == track for one in roles)]
    ordered = sorted(
        roles, key=lambda one: (TRACKS.index(one.track), funnel_order(one.funnel), folded(one.title))
    )
    bands = tuple(FunnelBand(stage, words.say(f"explore.funnel.{stage}")) for stage in FUNNEL)
    titles = {band.id: band.title for band in bands}
    if len(roles) == 1:
        stages = [words.inside(titles[stage]) for stage in roles[0].funnel if stage in titles]
        sentence = words.say("explore.funnel.place", role=roles[0].title, stages=words.join(stages))
    else:
        sentence = words.say("explore.funnel.all")
    return FunnelScreen(
        bands=bands,
        spans=tuple(FunnelSpan(one.title, one.track, one.funnel) for one in ordered),
        sentence=sentence,
        tracks=tuple((track, words.say(f"track.{track}")) for track in tracks),
    )


def _without_fit(who: Reader) -> str:
    if who.outdated:
        return "outdated"
    return "none" if who.result is None else "unranked"


def _fit(ranked: RoleRow, words: Words) -> OwnFit:
    told = [ranked.speaks_for, ranked.speaks_against]
    return OwnFit(
        band=ranked.band,
        band_text=ranked.band_text,
        fit=ranked.fit,
        low=ranked.fit_low,
        high=ranked.fit_high,
        sentence=" ".join(part for part in told if part) or words.say("explore.fit.even"),
    )


def _skill(skill: Skill, who: Reader, words: Words) -> SkillLine:
    told = who.state.skills.get(skill.id)
    state = told.state if told else "none"
    return SkillLine(
        id=skill.id,
        name=skill.name,
        level=skill.level,
        level_text=words.say(f"explore.level.{skill.level}"),
        have=state == "have",
        mine="" if state == "none" else words.say(f"explore.skill.{state}"),
    )


def _colleagues(catalogue: Catalogue, one: Role) -> tuple[RoleLink, ...]:
    by_title = {folded(other.title): other for other in catalogue.roles}
    found = [(name, by_title.get(folded(name))) for name in one.works_with]
    return tuple(
        RoleLink(other.id, other.title, other.track) if other else RoleLink("", name, None)
        for name, other in found
    )


def _conditions(one: Role, who: Reader, words: Words) -> tuple[Condition, ...]:
    unwished = against(one, who.state.wishes)
    return tuple(
        Condition(
            words.say(f"explore.condition.{name.replace('_', '-')}"),
            condition_text(one, name, words),
            name in unwished,
        )
        for name in _CONDITIONS
    )


def _wage(one: Role, words: Words) -> WageFigure | None:
    wage = one.wage
    if wage.median is None:
        return None
    return WageFigure(
        median=wage.median,
        low=wage.low,
        high=wage.high,
        most=_TOP,
        median_text=words.money(wage.median),
        low_text=words.money(wage.low) if wage.low is not None else "",
        high_text=words.money(wage.high) if wage.high is not None else words.say("explore.wage.open"),
    )


def _wage_sentence(one: Role, words: Words) -> str:
    wage = one.wage
    if wage.median is None:
        return words.say("explore.wage.unknown")
    parts = [words.say("explore.wage.sentence", median=words.money(wage.median))]
    if wage.low is not None:
        parts.append(words.say("explore.wage.low", low=words.money(wage.low)))
    if wage.high is not None:
        parts.append(words.say("explore.wage.high", high=words.money(wage.high)))
    else:
        parts.append(words.say("explore.wage.no-high"))
    return " ".join(parts)


def _growth(one: Role, words: Words) -> str:
    growth = one.wage.growth
    if growth is None:
        return words.say("explore.growth.unknown")
    kind = "grow" if growth > 0 else "shrink"
    return words.say(f"explore.growth.{kind}", percent=words.number(abs(growth), 1))


def _profile(content: Content, one: Role, who: Reader) -> tuple[ProfileLine, ...]:
    words, mine = content.words, who.scales
    lines = []
    for scale in content.pack.scales:
        if scale.id not in one.profile:
            continue
        value, row = one.profile[scale.id], mine.get(scale.id)
        side = "usual" if abs(value) < _USUAL else "high" if value > 0 else "low"
        if scale.bipolar and side != "usual":
            said = words.say("explore.profile.end", end=scale.high if value > 0 else scale.low)
        else:
            said = words.say(f"explore.profile.{'middle' if scale.bipolar else side}")
        lines.append(
            ProfileLine(
                scale=scale.id,
                name=scale.name,
                low_end=scale.low or words.say("scale.less"),
                high_end=scale.high if scale.low else words.say("scale.more"),
                role=value,
                mine=(row.theta, row.low, row.high) if row else None,
                sentence=_with_mine(said, row, words),
            )
        )
    return tuple(lines)


def _with_mine(said: str, row: ScaleRow | None, words: Words) -> str:
    return f"{said} {words.say('explore.profile.you', text=row.sentence)}" if row else said


def _move(move: Move, other: Role, words: Words) -> MoveLink:
    least, most = (words.number(years, 0 if years == int(years) else 1) for years in move.years)
    kind = words.say(f"explore.move.{move.kind}")
    years = words.say("explore.move.years", least=least, most=most)
    return MoveLink(other.id, other.title, other.track, f"{kind} · {years} · {move.gate}")


def _evidence(content: Content, one: Role) -> EvidenceScreen:
    words, evidence = content.words, one.evidence
    names = {scale.id: scale.name for scale in content.pack.scales}
    scales = [
        (names.get(scale, scale), words.say("explore.evidence.rubric", reason=reason))
        for scale, reason in evidence.rubric.items()
    ]
    for change in evidence.adjustments:
        kind = "raised" if change.by > 0 else "lowered"
        said = words.say(f"explore.evidence.{kind}", by=abs(change.by), reason=change.reason)
        scales.append((names.get(change.scale, change.scale), said))
    if evidence.imputed:
        said = words.say("explore.evidence.imputed", elements=", ".join(evidence.imputed))
        scales.append((words.say("explore.evidence.missing"), said))
    return EvidenceScreen(
        basis=words.say(f"explore.evidence.{evidence.basis}"),
        codes=words.say("explore.evidence.codes", codes=", ".join(evidence.codes)) if evidence.codes else "",
        reason=evidence.reason,
        scales=tuple(scales),
        attribution=(words.say("explore.attribution.onet"), words.say("explore.attribution.bls")),
    )
