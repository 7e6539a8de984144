"""Values that the tests of the store share, and the maker of tests/databases (see the README there)."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from careerfit.model.casework import CaseFact
from careerfit.model.person import Fact
from careerfit.model.result import FamilyResult, Names, Result, RoleResult, ScaleResult, Told
from careerfit.model.session import Event, Person, Session
from careerfit.store import Store

NOON = datetime(2026, 8, 2, 12, 0, 0, 250_000, tzinfo=UTC)
ITEMS = ("an-01", "ho-02", "pe-05")

PERSON = Person("person-1", "R. 🙂", NOON)
SESSION = Session(
    id="5e55-a",
    person="person-1",
    started=NOON,
    pack="careerfit",
    pack_version="1.0.0",
    pack_digest="9f2c",
    catalogue_digest="77aa",
    language="en",
    seed=20_260_802,
    order=ITEMS,
)
EVENTS = (
    Event(1, "answer", "an-01", 4, 2150, NOON),
    Event(2, "skip", "ho-02", None, 900, NOON),
    Event(3, "go", "an-01", None, None, NOON),
    Event(4, "answer", "an-01", 5, None, NOON),
)
FACTS = (
    Fact(1, "standing", "", {"where": "marketing", "role": "seo-specialist"}, NOON),
    Fact(2, "skill", "SQL", {"state": "have", "on": "2026-07-31", "note": "course, 40 h 🙂"}, NOON),
)
RESULT = Result(
    verdict="shortlist",
    scales=(ScaleResult("analytical", 0.1 + 0.2, 1 / 3, 1, 2), ScaleResult("horizon", -0.0, 5e-324, 0, 1)),
    tracks={"marketing": 0.625, "sales": 0.375},
    families=(FamilyResult("search", 0.7, 0.9),),
    roles=(
        RoleResult(
            id="seo-specialist",
            family="search",
            track="marketing",
            stage="professional",
            fit=2 / 3,
            fit_low=-1e-17,
            fit_high=0.9,
            p_best=0.4,
            p_top3=0.8,
            contributions={"analytical": 0.5, "horizon": 1 / 6},
        ),
    ),
    ties=(("seo-specialist", "web-analyst"),),
    flags=("fast",),
)
TOLD = Told(
    session="5e55-a",
    at=NOON,
    engine="1.0",
    pack="careerfit",
    pack_version="1.0.0",
    pack_digest="9f2c",
    catalogue_version="1.0.0",
    catalogue_digest="77aa",
    seed=7,
    stages=("entry", "professional"),
    provisional=True,
    names=Names(
        scales={"analytical": ("Analytical", "", "evidence"), "horizon": ("Horizon", "short", "long")},
        families={"search": ("Search and performance", "marketing")},
        roles={"seo-specialist": "SEO Specialist", "web-analyst": "Web Analyst"},
    ),
    result=RESULT,
)


def fill(store: Store) -> None:
    """Save one of each: a person with facts, a session with its events, what was told."""
    store.begin(SESSION, PERSON)
    store.keep(PERSON.id, *FACTS)
    for event in EVENTS:
        store.append(SESSION.id, event)
    store.tell(TOLD)


def note(store: Store) -> None:
    """Let the counselor do something of each kind."""
    facts = (
        CaseFact(PERSON.id, "case-tag", "urgent", {"on": True}),
        CaseFact(PERSON.id, "case-note", "n1", {"text": "Ask for the grant.", "audience": "private",
                                                "due": "2026-09-10", "state": "open"}),
    )  # fmt: skip
    store.caseload.do(("deed-1", "tag", NOON), facts[:1])
    store.caseload.do(("deed-2", "note", NOON), facts[1:])


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


if __name__ == "__main__":
    with Store.open(Path(sys.argv[1])) as new:
        fill(new)
        note(new)
