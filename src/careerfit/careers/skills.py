"""Skills as sets of bits: what a role asks for at which level, and what of it is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careerfit.model.content import Catalogue, Move, Role, SkillLevel

LEVELS: tuple[SkillLevel, ...] = ("entry", "working", "strong")
_UNSAID: SkillLevel = "working"  # level of a skill that a move names and its target does not ask for


@dataclass(frozen=True, slots=True, eq=False)
class Skills:
    """All skills of a catalogue in one order, which gives each of them three bits.

    A set of skills with levels is one whole number: the lowest ``len(ids)`` bits say which skills are there
    at least at the entry level, the next ones at least at the working level, the last ones strong. So what a
    role asks for and a person lacks is ``asked & ~known``, whatever the levels.
    """

    ids: tuple[str, ...]
    places: Mapping[str, int]  # by id

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Skills":
        """Gather the skills that roles ask for or moves name."""
        asked = (skill.id for role in catalogue.roles for skill in role.skills)
        named = (skill for move in catalogue.moves for skill in move.skills)
        ids = tuple(dict.fromkeys((*asked, *named)))
        return cls(ids, {skill: place for place, skill in enumerate(ids)})

    def at(self, skill: str, level: SkillLevel) -> int:
        """Return the set that holds one skill at a level; 0 for a skill that the catalogue lacks."""
        if skill not in self.places:
            return 0
        bit, width = 1 << self.places[skill], len(self.ids)
        return sum(bit << width * rung for rung in range(LEVELS.index(level) + 1))

    def told(self, had: Iterable[str]) -> int:
        """Return the skills that a person says they have: at every level, since nobody is asked for one."""
        return self._all(self.at(skill, "strong") for skill in had)

    def asked(self, role: Role) -> int:
        """Return what a role asks for."""
        return self._all(self.at(skill.id, skill.level) for skill in role.skills)

    def needed(self, move: Move, target: Role) -> int:
        """Return what a move asks for: the skills of its target, and those that it names itself."""
        known = {skill.id for skill in target.skills}
        return self.asked(target) | self._all(
            self.at(skill, _UNSAID) for skill in move.skills if skill not in known
        )

    def missing(self, asked: int, known: int) -> int:
        """Return the skills, one bit each, that are asked for at a level above the known one."""
        width = len(self.ids)
        lacking = asked & ~known
        return (lacking | lacking >> width | lacking >> 2 * width) & ((1 << width) - 1)

    def named(self, bits: int) -> tuple[str, ...]:
        """Return the ids of a set with one bit a skill."""
        return tuple(skill for place, skill in enumerate(self.ids) if bits >> place & 1)

    @staticmethod
    def _all(sets: Iterable[int]) -> int:
        together = 0
        for one in sets:
            together |= one
        return together
