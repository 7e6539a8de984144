"""Finds routes for a person: where they stand, what they have, how roles fit them, and the ways on."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from careerfit.app import about_me
from careerfit.app.result.telling import RATED, same_content
from careerfit.app.workspace import Content, Workspace
from careerfit.careers.figures import Fit
from careerfit.careers.routes import Found, routes
from careerfit.careers.starts import Beginning, starts
from careerfit.careers.ways import ends
from careerfit.model.content import Catalogue
from careerfit.model.errors import CareerfitError
from careerfit.model.person import Standing
from careerfit.model.routes import FIELDS


@dataclass(frozen=True, slots=True, eq=False)
class Traveller:
    """What is known of the person who asks for routes; by default nobody.

    Attributes:
        person: id, "" for nobody.
        session: id of the result whose fits count, "" where none does.
        standing: where the person stands.
        had: ids of the skills that the person has.
        fits: by role id; empty where not known.
        against: by role id, what in it goes against the person's wishes; the others go against none.
        unknown: why fits are not known or not used: none, outdated, unrated; "" when they are known.

    """

    person: str = ""
    session: str = ""
    standing: Standing = field(default_factory=Standing)
    had: frozenset[str] = frozenset()
    fits: Mapping[str, Fit] = field(default_factory=dict)
    against: Mapping[str, str] = field(default_factory=dict)
    unknown: str = "none"


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What was asked and what was found.

    Attributes:
        who: the person who asks, with all skills that count as had.
        source: role id, "" for nothing yet, or another of `FIELDS`.
        target: role id.
        beginning: where the routes begin.
        found: the routes, best first by each wish.

    """

    who: Traveller
    source: str
    target: str
    beginning: Beginning
    found: Found

    @property
    def present(self) -> str:
        """The one role in which the routes begin, "" where there are several or none is had yet."""
        only = len(self.beginning.roles) == 1 and not self.beginning.entering
        return self.beginning.roles[0] if only else ""


def traveller(workspace: Workspace, person: str = "", session: str = "") -> Traveller:
    """Read what is known of a person ("" for nobody) and the fits of a finished session ("" for none)."""
    from careerfit.app.result.wishing import hides  # noqa: PLC0415 - imports numpy, which routes do not need

    state, content = about_me.state(workspace, person), workspace.content
    fits, unknown = _fits(workspace, session)
    return Traveller(
        person=person,
        session="" if unknown else session,
        standing=state.standing,
        had=frozenset(skill for skill, told in state.skills.items() if told.state == "have"),
        fits=fits,
        against=hides(content, state.wishes, tuple(role.id for role in content.catalogue.roles)),
        unknown=unknown,
    )


def find(
    content: Content,
    who: Traveller,
    source: str | None = None,
    target: str = "",
    had: Collection[str] = (),
    years: int | None = None,
) -> Asked:
    """Find the routes between two roles.

    Args:
        content: roles and moves.
        who: the person who asks.
        source: role id, one of `FIELDS` ("" is nothing yet), None for where the person stands.
        target: role id; "" for the end of a track that fits best, or the first one where that is not known.
        had: ids of skills that count as had beside those that the person told.
        years: whole years in the present role, None for those that the person told.

    Raises CareerfitError for a role that the catalogue does not have.

    """
    catalogue, who = content.catalogue, replace(who, had=who.had.union(had))
    standing = who.standing if source is None else _standing(catalogue, source)
    if standing.role and standing.role == who.standing.role:
        standing = replace(standing, years=who.standing.years)
    if years is not None:
        standing = replace(standing, years=years)
    beginning = starts(catalogue, standing)
    wanted = _role(catalogue, target) if target else _goal(catalogue, who.fits)
    found = routes(catalogue, beginning, wanted, who.had, who.fits, who.against)
    return Asked(who, _named_source(beginning, standing), wanted, beginning, found)


def goals(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the ends of the tracks, in the catalogue's order."""
    found = ends(catalogue)
    return tuple(role.id for role in catalogue.roles if role.id in found)


def _goal(catalogue: Catalogue, fits: Mapping[str, Fit]) -> str:
    """Return the end of a track that fits best, or the first; any role where a catalogue has no end."""
    possible = goals(catalogue) or (catalogue.roles[-1].id,)
    return max(possible, key=lambda role: fits[role][0] if role in fits else -1.0)


def _standing(catalogue: Catalogue, source: str) -> Standing:
    if source in FIELDS:
        return Standing(FIELDS[source])
    return Standing(role=_role(catalogue, source))


def _role(catalogue: Catalogue, role_id: str) -> str:
    if any(role.id == role_id for role in catalogue.roles):
        return role_id
    raise CareerfitError(
        f"The catalogue has no role {role_id}.",
        "It may have been renamed or removed since. Choose a role from the list.",
        "no-role",
        role=role_id,
    )


def _named_source(beginning: Beginning, standing: Standing) -> str:
    """Return what the page calls this beginning: the role, or the field that stands for it."""
    if len(beginning.roles) == 1 and not beginning.entering:
        return beginning.roles[0]
    return next((name for name, where in FIELDS.items() if where == standing.where), "")


def _fits(workspace: Workspace, session: str) -> tuple[Mapping[str, Fit], str]:
    """Return the fits that a session's result knows, or why there are none: none, outdated or unrated."""
    if not session:
        return {}, "none"
    told = workspace.store.told(session)
    if not same_content(workspace.content, told):
        return {}, "outdated"
    if told.result.verdict not in RATED:
        return {}, "unrated"
    from careerfit.app.result.own_fits import own_fits  # noqa: PLC0415 - imports numpy, which routes do not need

    return own_fits(workspace.content, told, workspace.store.session(session)), ""
