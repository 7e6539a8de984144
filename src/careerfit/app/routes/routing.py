"""The routes page: from where a person stands to a role, the best ways of each kind, and the map of them."""

from collections.abc import Collection, Sequence

from careerfit.app.routes.route_finding import Asked, find, goals, traveller
from careerfit.app.routes.route_map import route_map
from careerfit.app.routes.route_telling import Teller
from careerfit.app.workspace import Content, Workspace
from careerfit.careers.ways import reached, reaching
from careerfit.model.choice import Choice
from careerfit.model.content import STAGES, Catalogue, Role
from careerfit.model.routes import FIELDS, Route, RoutesScreen, SkillMark, Wish

_TRIED = 3  # roles that are named when there is no route


def routes(  # noqa: PLR0913 - what a page knows
    workspace: Workspace,
    person: str = "",
    session: str = "",
    source: str | None = None,
    target: str = "",
    wish: Wish = "fit",
    *,
    chosen: Sequence[str] = (),
    everything: bool = False,
    had: Collection[str] = (),
) -> RoutesScreen:
    """Show the best routes between two roles, and the map of them.

    Args:
        workspace: content and store.
        person: id of the person whose standing and skills count, "" for nobody.
        session: id of the finished session whose fits count, "" for none.
        source: role id, one of `FIELDS` ("" is nothing yet), None for where the person stands.
        target: role id; "" for the end of a track that fits best, or the first one where that is not known.
        wish: what the first routes are best in; by years where fits are not known.
        chosen: roles of the route that is drawn on the map; the first one where none has them.
        everything: whether the map shows all roles and moves, rather than those of the shown routes.
        had: ids of skills that count as had beside those that the person told.

    Raises CareerfitError for a role that the catalogue does not have.

    """
    asked = find(workspace.content, traveller(workspace, person, session), source, target, had)
    return show(workspace.content, asked, wish, chosen=chosen, everything=everything)


def show(
    content: Content,
    asked: Asked,
    wish: Wish,
    *,
    chosen: Sequence[str] = (),
    everything: bool = False,
) -> RoutesScreen:
    """Put what was found into words and on a map; arguments as for `routes`."""
    teller, shown, who = Teller.of(content, asked.who.against), asked.found.shown(wish), asked.who
    at = next((place for place, route in enumerate(shown) if route.roles == tuple(chosen)), 0)
    nodes, edges = route_map(
        content.catalogue,
        teller,
        shown,
        at,
        who.fits,
        ends={asked.present, asked.target} - {""},
        mine=who.standing.role or asked.present,
        everything=everything,
    )
    return RoutesScreen(
        person=who.person,
        session=who.session,
        source=asked.source,
        target=asked.target,
        sources=_sources(content),
        targets=_targets(content),
        wish="years" if wish == "fit" and not asked.found.by["fit"] else wish,
        headline=_headline(content, asked),
        about=f"{_about(content, asked, wish, len(shown))} {_heeded(teller, asked)}".strip(),
        routes=teller.in_order(shown),
        chosen=at if shown else -1,
        stages=tuple(content.words.say(f"explore.stage.{stage}") for stage in STAGES),
        nodes=nodes,
        edges=edges,
        skills=_skills(teller, who.had, shown),
        can_plan=bool(shown),
        nothing="" if shown else _nothing(content, asked),
    )


def _sources(content: Content) -> tuple[Choice, ...]:
    say = content.words.say
    fields = [Choice(name, say(f"route.from.{name or 'nothing'}")) for name in FIELDS]
    return (*fields, *_by_title(content.catalogue))


def _targets(content: Content) -> tuple[Choice, ...]:
    first = goals(content.catalogue)
    others = (choice for choice in _by_title(content.catalogue) if choice.id not in first)
    return (*(Choice(role, content.catalogue.role(role).title) for role in first), *others)


def _by_title(catalogue: Catalogue) -> tuple[Choice, ...]:
    choices = (Choice(role.id, role.title) for role in catalogue.roles)
    return tuple(sorted(choices, key=lambda choice: choice.text.casefold()))


def _headline(content: Content, asked: Asked) -> str:
    say, catalogue = content.words.say, content.catalogue
    target = catalogue.role(asked.target).title
    if asked.source in FIELDS:
        return say(f"route.headline.{asked.source or 'nothing'}", target=target)
    return say("route.headline", source=catalogue.role(asked.source).title, target=target)


def _about(content: Content, asked: Asked, wish: Wish, shown: int) -> str:
    """Say how many routes there are, in what order they stand, and what is not known."""
    say = content.words.say
    parts = []
    if asked.found.count:
        by: Wish = "years" if wish == "fit" and not asked.found.by["fit"] else wish
        count, words = asked.found.count, "route.about.some" if shown < asked.found.count else "route.about"
        parts.append(say(words, count=count, shown=shown, wish=say(f"route.wish.{by}")))
        parts.append(say("route.about.years"))
    if asked.who.unknown and asked.found.count:
        parts.append(say(f"route.fit.{asked.who.unknown}"))
    elif asked.found.count and not asked.found.by["fit"]:
        parts.append(say("route.fit.partly"))
    if len(asked.beginning.roles) > 1 and not asked.beginning.entering:
        parts.append(say("route.about.field"))
    return " ".join(parts)


def _heeded(teller: Teller, asked: Asked) -> str:
    """Say what of the person was counted: years in the present role, and what they will not do."""
    say, count, parts = teller.words.say, asked.found.count, []
    if not count:
        return ""
    if worked := int(asked.beginning.worked):
        parts.append(say("route.about.worked", count=worked, role=teller.roles[asked.present].title))
    if reason := teller.against.get(asked.target):
        parts.append(say("route.about.goal", role=teller.roles[asked.target].title, reason=reason))
    if asked.found.against == count:
        parts.append(say("route.about.against.all"))
    elif asked.found.against:
        parts.append(say("route.about.against", count=asked.found.against))
    return " ".join(parts)


def _skills(teller: Teller, had: frozenset[str], shown: Sequence[Route]) -> tuple[SkillMark, ...]:
    """Name the skills to gain on the shown routes, and all that the person has.

    A skill that was ticked stays in the list, even when the routes that are best now do not ask for it.
    """
    if not shown:
        return ()
    return teller.marks({skill for route in shown for skill in route.gained} | had, had)


def _nothing(content: Content, asked: Asked) -> str:
    """Say why there is no route, and from where or to where there is one."""
    say, catalogue = content.words.say, content.catalogue
    target = catalogue.role(asked.target)
    if asked.source == asked.target:
        return say("route.nothing.there", role=target.title)
    remedy = _remedy(content, target)
    if not asked.present:
        return " ".join((say("route.nothing.any", target=target.title), remedy))
    source = catalogue.role(asked.source)
    below = STAGES.index(target.stage) < STAGES.index(source.stage)
    why = say(f"route.nothing.{'below' if below else 'none'}", source=source.title, target=target.title)
    near = _near(catalogue, source, target)
    other = say("route.try.to", source=source.title, roles=content.words.join(near)) if near else ""
    return " ".join(part for part in (why, other, remedy) if part)


def _remedy(content: Content, target: Role) -> str:
    """Say from where the target is reached: bridge roles first, then those with the fewest years to go."""
    catalogue, words = content.catalogue, content.words
    reach = reaching(catalogue, target.id)
    if not reach:
        return words.say(f"route.try.{'entry' if target.stage == 'entry' else 'unreached'}")
    near = sorted(reach, key=lambda role: (catalogue.role(role).track != "bridge", reach[role]))[:_TRIED]
    titles = words.join([catalogue.role(role).title for role in near])
    return words.say("route.try.from", target=target.title, roles=titles)


def _near(catalogue: Catalogue, source: Role, target: Role) -> list[str]:
    """Return titles of roles of the target's track that the source leads to, the likest stage first."""
    found = []
    for role_id, years in reached(catalogue, source.id).items():
        role = catalogue.role(role_id)
        if role.track == target.track:
            apart = abs(STAGES.index(role.stage) - STAGES.index(target.stage))
            found.append((apart, years, role.title))
    return [title for _, _, title in sorted(found)[:_TRIED]]
