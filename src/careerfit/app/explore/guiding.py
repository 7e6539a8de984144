"""The field guide in sentences: read when it is first opened, linked with roles and scales."""

from collections.abc import Iterable

from careerfit.app.explore.exploring import Reader, folded
from careerfit.app.result.role_telling import funnel
from careerfit.app.workspace import Content
from careerfit.content import load
from careerfit.model.content import FUNNEL, TRACKS, Role
from careerfit.model.errors import CareerfitError
from careerfit.model.explore import RoleLink
from careerfit.model.guide import Comparison, FunnelStage, Guide, Term
from careerfit.model.guide_screens import (
    ComparisonRow,
    GlossaryScreen,
    GuideLink,
    GuideScreen,
    ScaleCard,
    StageCard,
    TermCard,
)
from careerfit.model.words import Words


def guide(content: Content, who: Reader) -> GuideScreen:
    """Show the field guide in the language of the sentences; CareerfitError when its file has faults."""
    words, told = content.words, _loaded(content.words.language)
    roles = content.catalogue.roles
    return GuideScreen(
        title=told.title,
        introduction=told.introduction,
        comparison=tuple(_row(row, content) for row in told.comparison),
        shared=told.shared,
        shared_titles=(words.say("track.marketing"), words.say("guide.both"), words.say("track.sales")),
        shared_sentence=words.say(
            "guide.shared",
            marketing=len(told.shared.marketing),
            sales=len(told.shared.sales),
            both=len(told.shared.both),
        ),
        funnel=funnel(roles, words),
        stages=tuple(_stage(stage, roles, words) for stage in told.funnel),
        together=told.alignment,
        scales=_scales(told, content, who),
        glossary=_glossary(told, "", words),
        questions=told.questions,
    )


def glossary(content: Content, text: str) -> GlossaryScreen:
    """Show the terms in which each word of a text begins a word; without words, all of them."""
    words = content.words
    return _glossary(_loaded(words.language), text, words)


def _loaded(language: str) -> Guide:
    """Return the guide of a language; the cache of content keeps it parsed."""
    told, problems = load.guide(language)
    if told is None or problems:
        raise CareerfitError("The field guide has faults.", "\n".join(str(problem) for problem in problems))
    return told


def _row(row: Comparison, content: Content) -> ComparisonRow:
    names = {scale.id: scale.name for scale in content.pack.scales}
    links = tuple(GuideLink("scale", scale, names[scale]) for scale in row.scales if scale in names)
    return ComparisonRow(row.id, row.aspect, row.marketing, row.sales, links)


def _stage(stage: FunnelStage, roles: Iterable[Role], words: Words) -> StageCard:
    here = sorted(
        (role for role in roles if stage.id in role.funnel),
        key=lambda role: (TRACKS.index(role.track), folded(role.title)),
    )
    counts = {track: sum(role.track == track for role in here) for track in TRACKS}
    number = FUNNEL.index(stage.id) + 1 if stage.id in FUNNEL else 0
    return StageCard(
        id=stage.id,
        title=words.say("guide.stage", number=number, title=stage.title) if number else stage.title,
        text=stage.text,
        marketing=stage.marketing,
        sales=stage.sales,
        roles=tuple(RoleLink(role.id, role.title, role.track) for role in here),
        counted=words.say("guide.stage.roles", count=len(here), **counts),
    )


def _scales(told: Guide, content: Content, who: Reader) -> tuple[ScaleCard, ...]:
    words, mine = content.words, who.scales
    aspects = {row.id: row.aspect for row in told.comparison}
    terms = {term.id: term.term for term in told.glossary}
    cards = []
    for scale in content.pack.scales:
        if scale.id not in told.scales:
            continue
        text, row = told.scales[scale.id], mine.get(scale.id)
        cards.append(
            ScaleCard(
                id=scale.id,
                name=scale.name,
                ends=words.say("guide.scale.ends", low=scale.low, high=scale.high) if scale.low else "",
                text=text.text,
                mine=words.say("guide.scale.mine", text=row.sentence) if row else "",
                rows=tuple(GuideLink("compare", name, aspects[name]) for name in text.rows),
                terms=tuple(GuideLink("glossary", name, terms[name]) for name in text.terms),
            )
        )
    return tuple(cards)


def _glossary(told: Guide, text: str, words: Words) -> GlossaryScreen:
    titles = {term.id: term.term for term in told.glossary}
    asked = folded(text).split()
    found = [term for term in told.glossary if _holds(term, asked)]
    found.sort(key=lambda term: (not folded(term.term).startswith(folded(text).strip()), folded(term.term)))
    letters: dict[str, list[TermCard]] = {}
    for term in found:
        see = tuple(GuideLink("glossary", name, titles[name]) for name in term.see)
        card = TermCard(term.id, term.term, term.meaning, see)
        letters.setdefault(folded(term.term)[:1].upper(), []).append(card)
    return GlossaryScreen(
        text=text,
        letters=tuple((letter, tuple(cards)) for letter, cards in letters.items()),
        counted=words.say("guide.terms", count=len(found), all=len(told.glossary)),
        nothing="" if found else words.say("guide.terms.nothing"),
    )


def _holds(term: Term, asked: list[str]) -> bool:
    told = folded(f"{term.term} {term.meaning}").replace("(", " ").split()
    return all(any(word.startswith(part) for word in told) for part in asked)
