"""What a way means for one person: years, skills to gain, and fit along the way."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from careerfit.careers.skills import Skills
from careerfit.careers.starts import Beginning
from careerfit.careers.ways import Way
from careerfit.model.content import Catalogue, Role
from careerfit.model.routes import Leg, Route

Fit = tuple[float, float, float]  # mean, low and high end of the 95 % interval, -1..1

YEARS_THERE = 5.0
"""Years that the last role of a route counts in the fit along the way: about a usual stay."""


@dataclass(frozen=True, slots=True, eq=False)
class Traveller:
    """A person on their way over a catalogue's roles: what they have, and how roles fit them.

    Attributes:
        roles: all roles by id.
        skills: the catalogue's skills as bits.
        told: skills that the person says they have.
        asked: what each role asks for.
        needed: what each move asks for, by source and target.
        fits: by role id; a role may be missing.
        entering: whether the way into the first role is a step.
        worked: years that the person has already in the role in which ways begin.

    """

    roles: Mapping[str, Role]
    skills: Skills
    told: int
    asked: Mapping[str, int]
    needed: Mapping[tuple[str, str], int]
    fits: Mapping[str, Fit]
    entering: bool
    worked: float

    @classmethod
    def of(
        cls, catalogue: Catalogue, beginning: Beginning, had: Collection[str], fits: Mapping[str, Fit] | None
    ) -> "Traveller":
        """Put together who travels; ``had`` are ids of skills, None for fits that are not known."""
        skills = Skills.of(catalogue)
        roles = {role.id: role for role in catalogue.roles}
        return cls(
            roles=roles,
            skills=skills,
            told=skills.told(had),
            asked={role.id: skills.asked(role) for role in catalogue.roles},
            needed={
                (move.source, move.target): skills.needed(move, roles[move.target])
                for move in catalogue.moves
            },
            fits=fits or {},
            entering=beginning.entering,
            worked=beginning.worked,
        )

    def to_come(self, way: Way) -> tuple[tuple[float, float], ...]:
        """Return per move of a way the least and most years before it that are still to come.

        Years that the person has in the first role are taken from those of the first move, to zero at least.
        """
        return tuple(
            move.years
            if number
            else (max(0.0, move.years[0] - self.worked), max(0.0, move.years[1] - self.worked))
            for number, move in enumerate(way)
        )

    def years(self, way: Way) -> float:
        """Return the years still to come on a way, by the middle of each range."""
        return sum(sum(years) / 2 for years in self.to_come(way))

    def new_skills(self, way: Way, target: str) -> int:
        """Return the skills to gain on a way, one bit each.

        Not gained are those that the person has (told: at every level) or that the role they are in asks for,
        up to its level. A skill counts once, however often its level rises on the way.
        """
        first = self.asked[way[0].source if way else target]
        gained = self.skills.missing(first, self.told) if self.entering else 0
        known = first | self.told
        for move in way:
            needed = self.needed[move.source, move.target]
            gained |= self.skills.missing(needed, known)
            known |= needed
        return gained

    def fit_along(self, way: Way, target: str) -> float | None:
        """Return the mean fit over the years of a way, None when a role's fit is not known.

        (sum of y(r) f(r) + YEARS_THERE f(last)) / (sum of y(r) + YEARS_THERE) over the roles r that are
        left again: f the posterior mean of the fit (-1..1), y the middle of the years before the move that
        are still to come.
        Rounded to two digits, so that no figure beyond what is sure decides anything.
        """
        left = zip(way, self.to_come(way), strict=True)
        stays = [*((sum(years) / 2, move.source) for move, years in left), (YEARS_THERE, target)]
        if any(role not in self.fits for _, role in stays):
            return None
        whole = sum(years * self.fits[role][0] for years, role in stays)
        return round(whole / sum(years for years, _ in stays), 2) + 0.0

    def route(self, way: Way, target: str) -> Route:
        """Tell a way leg by leg; ``best_in`` is left to whoever compares it."""
        first = way[0].source if way else target
        known, gained = self.told, 0
        legs = []
        if self.entering:
            gained = self.skills.missing(self.asked[first], known)
            legs.append(self._entry(first, gained))
        known |= self.asked[first]
        left = self.to_come(way)
        for move, years in zip(way, left, strict=True):
            needed = self.needed[move.source, move.target]
            new = self.skills.missing(needed, known) & ~gained
            names = self.skills.named(new)
            legs.append(
                Leg(
                    source=move.source,
                    target=move.target,
                    kind=move.kind,
                    years=years,
                    gate=move.gate,
                    gained=names,
                    had=tuple(skill for skill in move.skills if skill not in names),
                    wage_change=wage_change(self.roles[move.source], self.roles[move.target]),
                    fit=self.fits.get(move.target),
                    note=move.note,
                    worked=0.0 if legs else self.worked,
                    usual=move.years,
                )
            )
            known, gained = known | needed, gained | new
        return Route(
            legs=tuple(legs),
            years=(sum(years[0] for years in left), sum(years[1] for years in left)),
            gained=self.skills.named(gained),
            fit=self.fit_along(way, target),
            best_in=(),
        )

    def _entry(self, role: str, gained: int) -> Leg:
        names = self.skills.named(gained)
        asked = (skill.id for skill in self.roles[role].skills)
        return Leg(
            source="",
            target=role,
            kind="start",
            years=(0.0, 0.0),
            gate=self.roles[role].experience,
            gained=names,
            had=tuple(skill for skill in asked if skill not in names),
            wage_change=None,
            fit=self.fits.get(role),
        )


def wage_change(before: Role, after: Role) -> float | None:
    """Return by which share the U.S. median wage changes (.09: 9 % more), None where one is not published."""
    if not before.wage.median or after.wage.median is None:
        return None
    return after.wage.median / before.wage.median - 1
