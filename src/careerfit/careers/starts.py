"""Where routes begin: in the role that a person has, or in one that is open to them."""

from dataclasses import dataclass

from careerfit.model.content import Catalogue, Role
from careerfit.model.person import Standing


@dataclass(frozen=True, slots=True)
class Beginning:
    """Roles in which a route may begin.

    Attributes:
        roles: role ids; several where a person may choose, or did not say which one is theirs.
        entering: whether the way into the first role is a step of the route.
        worked: years that the person has in the only role already.

    """

    roles: tuple[str, ...]
    entering: bool = False
    worked: float = 0.0


def starts(catalogue: Catalogue, standing: Standing) -> Beginning:
    """Say where the routes of somebody who stands here begin.

    A present role counts before all else. Somebody who starts out, comes from another field or has told
    nothing begins in an entry role: the catalogue has no moves from outside, and nobody is promised that
    years elsewhere spare the first rung. Some years in marketing or sales without a role named: any
    professional role of that track. Leading people: any manager role.
    """
    if any(role.id == standing.role for role in catalogue.roles):
        return Beginning((standing.role,), worked=float(standing.years or 0))
    if standing.where in ("marketing", "sales"):
        own = [role for role in catalogue.roles if role.track == standing.where]
        return Beginning(_ids([role for role in own if role.stage == "professional"] or own))
    if standing.where == "leading":
        return Beginning(_ids([role for role in catalogue.roles if role.stage == "manager"]))
    return Beginning(_ids([role for role in catalogue.roles if role.stage == "entry"]), entering=True)


def _ids(roles: list[Role]) -> tuple[str, ...]:
    return tuple(role.id for role in roles)
