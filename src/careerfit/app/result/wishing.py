"""What a person will not do: what can be ruled out, and which roles that hides."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from careerfit.app.explore.exploring import against, condition_text
from careerfit.app.workspace import Content
from careerfit.model.outcome import WishRow, WishScreen
from careerfit.model.person import PersonState, Wishes
from careerfit.model.words import Words

WAGES = (0, 40_000, 60_000, 80_000, 100_000, 120_000, 150_000)  # US dollars a year that can be asked for
# from what everybody would take to what few would: a role above the chosen one is hidden
_STEPS: Mapping[str, tuple[str, ...]] = {
    "commission": ("none", "some", "large"),
    "cold_contact": ("none", "some", "daily"),
    "travel": ("rare", "some", "often"),
    "manages_people": ("no", "yes"),
    "degree": ("not-needed", "helpful", "expected"),
}


def wish_screen(content: Content, state: PersonState, roles: tuple[str, ...]) -> WishScreen:
    """Show what can be ruled out, and which of these roles the person's wishes hide."""
    hidden = hides(content, state.wishes, roles)
    words = content.words
    return WishScreen(
        rows=tuple(_row(field.name, state.wishes, words) for field in fields(Wishes)),
        hidden=hidden,
        sentence=words.say("outcome.wish.hidden", count=len(hidden))
        if hidden
        else words.say("outcome.wish.nothing"),
        can_undo=state.undoable is not None and state.undoable.kind == "wishes",
        can_redo=state.redoable is not None and state.redoable.kind == "wishes",
    )


def hides(content: Content, wishes: Wishes, roles: tuple[str, ...]) -> dict[str, str]:
    """Return by role id why a role is hidden; roles that the catalogue lacks are never hidden."""
    known = {role.id: role for role in content.catalogue.roles}
    words = content.words
    reasons = {
        role: [condition_text(known[role], name, words) for name in against(known[role], wishes)]
        for role in roles
        if role in known
    }
    return {role: words.join(found) for role, found in reasons.items() if found}


def wished(wishes: Wishes, field: str, value: str) -> Wishes:
    """Return the wishes with one of them chosen anew, by the value of its row; ValueError for another."""
    if field == "least_wage":
        return replace(wishes, least_wage=int(value))
    if value not in _STEPS.get(field, ()):
        raise ValueError(f"no such wish: {field} {value}")
    if field == "manages_people":
        return replace(wishes, manages_people=value == "yes")
    changes: dict[str, Any] = {field: value}
    return replace(wishes, **changes)


def _row(field: str, wishes: Wishes, words: Words) -> WishRow:
    name = field.replace("_", "-")
    if field == "least_wage":
        amounts = sorted({*WAGES, wishes.least_wage})
        choices = tuple(
            (
                str(amount),
                words.say("outcome.wish.wage.least", amount=words.money(amount))
                if amount
                else words.say("outcome.wish.wage.any"),
            )
            for amount in amounts
        )
    else:
        choices = tuple((step, words.say(f"outcome.wish.{name}.{step}")) for step in reversed(_STEPS[field]))
    return WishRow(field, words.say(f"outcome.wish.{name}"), choices, _value(wishes, field))


def _value(told: object, field: str) -> str:
    value = getattr(told, field)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
