"""Finds the role or skill that a person names, or says which one they may have meant."""

import difflib
from collections.abc import Mapping

from careerfit.careers.ways import ends
from careerfit.model.content import Catalogue
from careerfit.model.errors import CareerfitError
from careerfit.model.program import command


def role_named(catalogue: Catalogue, name: str) -> str:
    """Return the id of the role with this id or title, whatever the case; CareerfitError for none.

    Ids may be written with spaces, which helps where titles are in another language. The end of a track may
    be named by the first letters of its id: cmo, cro.
    """
    titles = {role.title: role.id for role in catalogue.roles}
    short = {"".join(word[:1] for word in role.split("-")): role for role in ends(catalogue)}
    found = _found(name, titles) or short.get(_folded(name))
    if found is None:
        remedy = f"All are listed by: {command()} roles"
        raise CareerfitError(f"There is no role {name}.", _meant(name, titles, remedy))
    return found


def skill_named(catalogue: Catalogue, name: str) -> str:
    """Return the id of the skill with this id or name, whatever the case; CareerfitError for none."""
    names = {skill.name: skill.id for role in catalogue.roles for skill in role.skills}
    found = _found(name, names)
    if found is None:
        remedy = "Name a skill as the routes name it."
        raise CareerfitError(f"No role asks for a skill {name}.", _meant(name, names, remedy))
    return found


def _found(name: str, ids: Mapping[str, str]) -> str | None:
    wanted = _folded(name)
    known = {_folded(text): identity for text, identity in ids.items()}
    own = {_folded(identity): identity for identity in ids.values()}
    return known.get(wanted) or own.get(wanted) or own.get(wanted.replace(" ", "-"))


def _meant(name: str, ids: Mapping[str, str], otherwise: str) -> str:
    written = {_folded(text): text for text in ids}
    near = difflib.get_close_matches(_folded(name)[:80], written, n=2)
    return f"Did you mean {' or '.join(written[text] for text in near)}?" if near else otherwise


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
