"""What a counselor may have noted about made-up people, and plans that they may have."""

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from careerfit.app.known import as_value
from careerfit.careers.plan import planned
from careerfit.model.caseload import DeedKind
from careerfit.model.casework import WRITER
from careerfit.model.content import Catalogue
from careerfit.model.person import Fact

# one deed each, over all people whom it is about
DEEDS: Mapping[str, DeedKind] = {
    "demo-tags": "tag", "demo-groups": "group", "demo-follow-ups": "follow-up", "demo-notes": "note",
}  # fmt: skip
_TAGS = ("scholarship", "career change", "first job", "returning", "urgent", "remote only", "mentor found")
_GROUPS = ("cohort 2025 A", "cohort 2025 B", "cohort 2026", "evening course", "alumni")
_NOTES = (
    "Wants to see a day at work before deciding. Send the contact of an alumna.",
    "Compared both leading roles; portfolio of two campaigns is ready.",
    "Unsure about cold calls. Try one day with the sales team.",
    "Asked for grants for the analytics course.",
    "Prefers written follow-up, works evenings.",
)
_SHARES: Mapping[str, float] = {"tag": 0.3, "group": 0.5, "note": 0.1, "follow-up": 0.05, "plan": 0.04}


class Notes:
    """Makes the facts of one made-up person after another; the same seed and number make the same."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self._seed = seed
        self._plans: list[tuple[str, list[dict[str, Any]]]] = [
            (
                catalogue.role(move.target).title,
                [as_value(step) for step in planned(catalogue, (move.source, move.target))],
            )
            for move in catalogue.moves[:40]
        ]

    def of(self, number: int, at: datetime) -> tuple[Fact, ...]:
        """Return the facts of a person, noted at some time after ``at``."""
        chance = random.Random(f"{self._seed}:{number}:notes")  # noqa: S311 - made-up people
        has = {what for what, share in _SHARES.items() if chance.random() < share}
        found: list[tuple[str, str, dict[str, Any]]] = []
        if "tag" in has:
            found += [
                ("case-tag", tag, _by("demo-tags", on=True))
                for tag in chance.sample(_TAGS, chance.randint(1, 2))
            ]
        if "group" in has:
            found.append(("case-group", chance.choice(_GROUPS), _by("demo-groups", on=True)))
        if "note" in has:
            value = _by(
                "demo-notes", text=chance.choice(_NOTES), audience=chance.choice(("private", "report"))
            )
            found.append(("case-note", f"n{number}", value | {"due": None, "state": "open"}))
        if "follow-up" in has:
            due = (at + timedelta(days=chance.randint(5, 120))).date().isoformat()
            value = _by("demo-follow-ups", due=due, state=chance.choice(("open", "open", "done")), text="")
            found.append(("case-follow-up", f"f{number}", value))
        if "plan" in has:
            goal, steps = chance.choice(self._plans)
            found.append(("plan", f"p{number}", {"do": "choose", "name": goal, "steps": steps}))
            skills = [str(skill) for step in steps for skill in step["skills"]]
            for skill in skills[: chance.randint(0, len(skills))]:
                found.append(("skill", skill, {"state": "have", "on": None, "note": ""}))
        return tuple(
            Fact(seq, kind, subject, value, at + timedelta(hours=seq))
            for seq, (kind, subject, value) in enumerate(found, start=1)
        )


def _by(deed: str, **value: object) -> dict[str, object]:
    return {**value, "by": WRITER, "deed": deed}
