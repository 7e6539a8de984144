"""What the work of a role is like, at a glance, in words."""

from careerfit.app.workspace import Content
from careerfit.model.content import Role, Skill, Wage
from careerfit.model.outcome import RoleGlance
from careerfit.model.words import Words


def glance(content: Content, role_id: str) -> RoleGlance | None:
    """Show a role at a glance; None when the catalogue does not have it."""
    role = next((role for role in content.catalogue.roles if role.id == role_id), None)
    if role is None:
        return None
    words = content.words
    return RoleGlance(
        role=role.id,
        day=role.day,
        metrics=role.metrics,
        skills=tuple(skill_words(skill, words) for skill in role.skills),
        wage=wage_words(role.wage, words),
        funnel=funnel_words(role, words),
        try_this_week=role.try_this_week,
    )


def skill_words(skill: Skill, words: Words) -> str:
    """Name a skill with the level that is asked for."""
    return words.say(f"outcome.skill.{skill.level}", skill=skill.name)


def wage_words(wage: Wage, words: Words) -> str:
    """Say what people earn in the occupation that stands for a role, where and when, and how it grows."""
    if wage.median is None:
        said = words.say("outcome.wage.none")
    elif wage.low is not None and wage.high is not None:
        ends = {"low": words.money(wage.low), "high": words.money(wage.high)}
        said = words.say("outcome.wage.range", median=words.money(wage.median), **ends)
    elif wage.low is not None:
        low = words.money(wage.low)
        said = words.say("outcome.wage.open", median=words.money(wage.median), low=low)
    else:
        said = words.say("outcome.wage.median", median=words.money(wage.median))
    parts = [said]
    if wage.growth is not None:
        rising = "growth" if wage.growth >= 0 else "decline"
        parts.append(words.say(f"outcome.wage.{rising}", percent=words.number(abs(wage.growth), 1)))
    parts.append(words.say("outcome.wage.source", source=wage.source, occupation=wage.occupation))
    return " ".join(parts)


def funnel_words(role: Role, words: Words) -> str:
    """Say where on the funnel a role works, "" when it has no place there."""
    stages = [words.inside(words.say(f"explore.funnel.{stage}")) for stage in role.funnel]
    return words.say("outcome.funnel", stages=words.join(stages)) if stages else ""
