"""Why a role stands where it does: the fit over scales, scales over answers, and what would change it.

Like scoring, this module needs numpy, so it is imported when first needed.
"""

from collections.abc import Sequence

from careerfit.app.result.telling import names_of, same_content
from careerfit.app.result.why import LEAST_PART, role_sentences
from careerfit.app.scoring import compiled
from careerfit.app.workspace import Content, Workspace
from careerfit.measurement import explain
from careerfit.measurement.posterior import posterior
from careerfit.model.errors import CareerfitError
from careerfit.model.program import command
from careerfit.model.result import Names, RoleResult, Told
from careerfit.model.screens import AnswerChange, AnswerEffect, AskRow, FitPart, WhyScreen
from careerfit.model.session import Session
from careerfit.model.words import Words

ASK_ON = 6  # separating questions that are named


def why(workspace: Workspace, session_id: str, role_name: str) -> WhyScreen:
    """Explain the place of a role in a finished session; CareerfitError for a role that was not ranked.

    The fit over scales is as it was told. What answers do is computed now, and left out when the loaded
    questions or roles are not those of then.
    """
    told, session = workspace.store.told(session_id), workspace.store.session(session_id)
    return explained(workspace.content, told, session, role_name)


def explained(content: Content, told: Told, session: Session, role_name: str) -> WhyScreen:
    """Do what `why` does with what was read before: nothing is read here, so any thread can."""
    words = content.words
    current = same_content(content, told)
    names = names_of(content) if current else told.names
    role = _find(told, names, role_name)
    place = told.result.roles.index(role)
    pair = _pair(told, place)
    parts = _parts(role, names, words)
    swap = _swap(content, told, session, pair) if current and pair else None
    ask_on = separating(content, session, pair) if current else ()
    title = names.roles[role.id]
    headline = words.say("why.place", role=title, place=place + 1, count=len(told.result.roles))
    speaking = role_sentences(role, told.result.scales, names, words)
    return WhyScreen(
        session=told.session,
        role=role.id,
        title=title,
        place=place + 1,
        fit=role.fit,
        headline=" ".join(part for part in (headline, *speaking) if part),
        parts=parts,
        answers=_answers(content, session, [part.scale for part in parts]) if current else (),
        upper=pair[0] if pair else "",
        lower=pair[1] if pair else "",
        most=explain.MOST_CHANGES,
        change=_changes(content, swap) if swap else (),
        change_sentence=_change_sentence(swap, names, words) if swap else "",
        separating=tuple(
            AskRow(item, content.pack.item(item).scale, _question(content, item)) for item in ask_on
        ),
        separating_sentence=words.say("why.separating", count=len(ask_on)) if ask_on else "",
        limits="" if current else words.say("why.other-version", version=told.pack_version),
    )


def to_separate(content: Content, session: Session, told: Told) -> tuple[str, ...]:
    """Return the items that would best tell the tied roles apart, or else the first three."""
    roles = told.result.ties[0] if told.result.ties else [role.id for role in told.result.roles[:3]]
    return separating(content, session, roles)


def separating(content: Content, session: Session, roles: Sequence[str], n: int = ASK_ON) -> tuple[str, ...]:
    """Return the items that this session did not ask and that would best tell roles apart, best first."""
    if len(roles) < 2:
        return ()
    instrument, targets = compiled(content)
    on_grid = posterior(instrument, session.answers)
    return explain.separating(instrument, targets, on_grid, session.asked, roles, n)


def _find(told: Told, names: Names, name: str) -> RoleResult:
    """Find a ranked role by its id or by its title, whatever the case."""
    wanted = name.strip().casefold()
    for role in told.result.roles:
        if wanted in (role.id, names.roles[role.id].casefold()):
            return role
    near = [role.id for role in told.result.roles if wanted and wanted in role.id.replace("-", " ")]
    likely = near or [role.id for role in told.result.roles]
    raise CareerfitError(
        f"The result {told.session} ranks no role “{name}”.",
        f"Name one by its id, such as {', '.join(likely[:5])}; all are listed by: {command()} roles",
    )


def _pair(told: Told, place: int) -> tuple[str, ...]:
    """Return the roles to swap: the first and this one, or the first two; () when only one is ranked."""
    roles = told.result.roles
    return (roles[0].id, roles[max(place, 1)].id) if len(roles) > 1 else ()


def _parts(role: RoleResult, names: Names, words: Words) -> tuple[FitPart, ...]:
    rows = []
    for scale, part in sorted(role.contributions.items(), key=lambda entry: -abs(entry[1])):
        name, *_ = names.scales.get(scale, (scale,))
        speaks = "none" if abs(part) < LEAST_PART else "more" if part > 0 else "less"
        sentence = words.say(f"why.part.{speaks}", scale=name, part=part)
        rows.append(FitPart(scale, name, part, sentence))
    return tuple(rows)


def _answers(content: Content, session: Session, matched: Sequence[str]) -> tuple[AnswerEffect, ...]:
    """Return what each answer did: scales in the order given, those that are not matched after them."""
    instrument, _ = compiled(content)
    effects = explain.effects(instrument, session.answers)
    names = {scale.id: scale.name for scale in content.pack.scales}
    order = list(dict.fromkeys((*matched, *names)))
    rows = []
    for effect in sorted(effects, key=lambda one: (order.index(one.scale), -abs(one.shift))):
        question, answer = _question(content, effect.item), _option(content, effect.item, effect.category)
        sentence = content.words.say(
            "why.answer.raises" if effect.shift >= 0 else "why.answer.lowers",
            question=question,
            answer=answer,
            scale=content.words.inside(names[effect.scale]),
            shift=abs(effect.shift),
        )
        row = AnswerEffect(
            effect.item, effect.scale, question, effect.category, answer, effect.shift, sentence
        )
        rows.append(row)
    return tuple(rows)


def _swap(content: Content, told: Told, session: Session, pair: tuple[str, ...]) -> explain.Swap:
    instrument, targets = compiled(content)
    return explain.smallest_swap(
        instrument, targets, session.answers, told.stages, told.seed, (pair[0], pair[1])
    )


def _changes(content: Content, swap: explain.Swap) -> tuple[AnswerChange, ...]:
    rows = []
    for change in swap.changes:
        question = _question(content, change.item)
        sentence = content.words.say(
            "why.change",
            question=question,
            given=_option(content, change.item, change.given),
            instead=_option(content, change.item, change.instead),
        )
        rows.append(AnswerChange(change.item, question, change.given, change.instead, sentence))
    return tuple(rows)


def _change_sentence(swap: explain.Swap, names: Names, words: Words) -> str:
    upper, lower = names.roles[swap.upper], names.roles[swap.lower]
    if not swap.changes:
        return words.say("why.no-change", upper=upper, lower=lower, most=swap.most)
    return words.say("why.swap", count=len(swap.changes), upper=upper, lower=lower)


def _question(content: Content, item_id: str) -> str:
    item = content.pack.item(item_id)
    return item.text or content.words.say("why.pair", first=item.ends[0], second=item.ends[1])


def _option(content: Content, item_id: str, category: int) -> str:
    return content.pack.item(item_id).options[category - 1]
