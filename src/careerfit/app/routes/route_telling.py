"""Puts routes into words: each route and its legs, with skills, fits and wages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from careerfit.app.result.telling import band_of
from careerfit.app.workspace import Content
from careerfit.careers.figures import Fit
from careerfit.model.content import Role
from careerfit.model.routes import Leg, LegRow, Route, RouteRow, SkillMark, Wish
from careerfit.model.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class Teller:
    """What is needed to tell routes: words, roles by id, names of skills, what goes against wishes."""

    words: Words
    roles: Mapping[str, Role]
    skills: Mapping[str, str]
    against: Mapping[str, str] = field(default_factory=dict)  # by role id

    @classmethod
    def of(cls, content: Content, against: Mapping[str, str] | None = None) -> "Teller":
        """Gather names of roles and skills; ``against``: what goes against wishes, by role."""
        roles = content.catalogue.roles
        names = {skill.id: skill.name for role in roles for skill in role.skills}
        return cls(content.words, {role.id: role for role in roles}, names, against or {})

    def in_order(self, routes: Sequence[Route]) -> tuple[RouteRow, ...]:
        """Tell routes; of those that are equally good in something, the first is called the best."""
        told: set[Wish] = set()
        rows = []
        for route in routes:
            rows.append(self.route(route, [wish for wish in route.best_in if wish not in told]))
            told.update(route.best_in)
        return tuple(rows)

    def route(self, route: Route, called: Sequence[Wish]) -> RouteRow:
        """Tell a route and each of its legs, and what it is called the best in."""
        best = self.words.join([self.words.say(f"route.wish.{wish}") for wish in called])
        return RouteRow(
            roles=route.roles,
            title=" > ".join(self.roles[role].title for role in route.roles),
            sentence=self._route_sentence(route),
            best_in=route.best_in,
            best_text=best[:1].upper() + best[1:],
            legs=tuple(self._leg(leg, number) for number, leg in enumerate(route.legs, start=1)),
            against=self._unwished(route),
        )

    def worked(self, role: str, usual: tuple[float, float], worked: float) -> str:
        """Say how many of the usual years in a role a person has, and how many still count; "" for none."""
        if not worked or role not in self.roles:
            return ""
        left = (max(0.0, usual[0] - worked), max(0.0, usual[1] - worked))
        ends = {"least": usual[0], "most": usual[1], "have": worked, "from_": left[0], "to": left[1]}
        said = {name: self._number(years) for name, years in ends.items()}
        return self.words.say(
            "route.worked" if left[1] else "route.worked.all", role=self.roles[role].title, **said
        )

    def against_sentence(self, role: str) -> str:
        """Say what in a role goes against the wishes, "" for nothing."""
        reason = self.against.get(role, "")
        return self.words.say("route.against.role", reason=reason) if reason else ""

    def named_with_reason(self, roles: Iterable[str]) -> str:
        """Name roles, each with what in it goes against the wishes."""
        return self.words.join(
            [f"{self.roles[role].title} ({self.against[role]})" for role in roles if role in self.against]
        )

    def _unwished(self, route: Route) -> str:
        named = self.named_with_reason(route.unwished)
        return self.words.say("route.against", roles=named) if named else ""

    def marks(self, skills: Iterable[str], had: Iterable[str]) -> tuple[SkillMark, ...]:
        """Name skills in the order of their names, each with whether it is among the had ones."""
        own = frozenset(had)
        marks = (SkillMark(skill, self.skills.get(skill, skill), skill in own) for skill in skills)
        return tuple(sorted(marks, key=lambda mark: mark.name.casefold()))

    def band(self, fit: Fit | None) -> str:
        """Say how a role fits in a word or two, "" when not known."""
        return self._band(fit[0]) if fit else ""

    def _band(self, fit: float) -> str:
        return self.words.say(f"band.{band_of(fit)}")

    def _route_sentence(self, route: Route) -> str:
        count, worked = len(route.gained), any(leg.worked for leg in route.legs)
        years = self.years(route.years)
        if worked and route.years[1] == 0:
            years = self.words.say("route.years.done")
        skills = self.words.say("route.skills", count=count) if count else self.words.say("route.skills.none")
        if route.fit is None:
            return self.words.say("route.sentence", years=years, skills=skills)
        return self.words.say("route.sentence.fit", years=years, skills=skills, band=self._band(route.fit))

    def years(self, years: tuple[float, float]) -> str:
        """Write a range of years."""
        if years[1] == 0:
            return self.words.say("route.years.none")
        return self.words.say("route.years", least=self._number(years[0]), most=self._number(years[1]))

    def _number(self, years: float) -> str:
        return self.words.number(years, 0 if years == int(years) else 1)

    def _leg(self, leg: Leg, number: int) -> LegRow:
        say = self.words.say
        parts = [
            say(f"route.leg.{what}", skills=", ".join(self.skills.get(skill, skill) for skill in skills))
            for what, skills in (("gain", leg.gained), ("have", leg.had))
            if skills
        ]
        return LegRow(
            source=leg.source,
            target=leg.target,
            heading=say(
                f"route.leg.{leg.kind}",
                number=number,
                role=self.roles[leg.target].title,
                years=self.years(leg.usual if leg.worked else leg.years),
            ),
            gate=leg.gate,
            skills=self.marks((*leg.gained, *leg.had), leg.had),
            skills_sentence=" ".join(parts),
            fit_sentence=self._fit(leg.fit) if leg.fit else "",
            fit=leg.fit,
            wage_sentence=self._wage(leg),
            note=leg.note,
            worked=self.worked(leg.source, leg.usual, leg.worked),
            against=self.against_sentence(leg.target),
        )

    def _fit(self, fit: Fit) -> str:
        """Say how a role fits and how sure that is: by the words for the ends of the 95 % interval."""
        mean, low, high = (self._band(figure) for figure in fit)
        if low == high:
            return self.words.say("route.fit.sure", band=mean)
        return self.words.say("route.fit", band=mean, low=low, high=high)

    def _wage(self, leg: Leg) -> str:
        after = self.roles[leg.target].wage
        before = self.roles[leg.source].wage if leg.source else None
        source = after.source.partition(";")[0].strip()  # of the wage; after it stands that of the outlook
        if after.median is None or (before and before.median is None):
            return self.words.say("route.wage.unknown")
        wage = self.words.money(after.median)
        if before is None or before.median is None:
            return self.words.say("route.wage.first", after=wage, source=source)
        if before.occupation == after.occupation:
            return self.words.say("route.wage.same-figure", after=wage, source=source)
        change = leg.wage_change or 0.0
        told = "same" if abs(change) < 0.005 else "more" if change > 0 else "less"
        return self.words.say(
            f"route.wage.{told}",
            before=self.words.money(before.median),
            after=wage,
            change=self.words.percent(abs(change)),
            source=source,
        )
