"""Make the tables of docs/routes.md anew: `python3 dev.py evidence`; with `--print`, print them instead.

Everything is computed from what ships: roles, moves, and the example sheets that get a shortlist.
"""

import itertools
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import numpy as np

from careerfit import paths
from careerfit.app.authors import sheets
from careerfit.app.result.own_fits import own_fits
from careerfit.app.result.telling import RATED
from careerfit.app.scoring import DRAW_SEED, compiled, tell
from careerfit.app.workspace import Content, load_content
from careerfit.careers.figures import YEARS_THERE, Fit
from careerfit.careers.routes import Found, routes
from careerfit.careers.starts import starts
from careerfit.careers.ways import middle, ways
from careerfit.measurement import match
from careerfit.measurement.posterior import posterior
from careerfit.measurement.ranking import standings
from careerfit.model.content import RANKED_STAGES
from careerfit.model.person import Standing
from careerfit.model.routes import FIELDS, WISHES, Route
from careerfit.model.session import Session

DOCUMENT = Path(__file__).resolve().parent / "routes.md"
EXAMPLE = paths.ROOT / "examples" / "answers.csv"
MARKED = re.compile(r"(<!-- table: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
DAY = datetime(2026, 3, 1, tzinfo=UTC)
CMO, CRO = "chief-marketing-officer", "chief-revenue-officer"
PAIRS = (
    ("", CMO),
    ("", CRO),
    ("copywriter", CMO),
    ("market-researcher", CMO),
    ("account-executive", CMO),
    ("sales-development-representative", CRO),
    ("seo-specialist", CRO),
    ("customer-success-manager", CRO),
    ("event-marketer", CRO),
    ("marketing-coordinator", "sales-manager"),
)
COMPARED = 10  # of each pair the routes of best fit whose differences are looked at


@lru_cache(maxsize=1)
def content() -> Content:
    return load_content()


@lru_cache(maxsize=1)
def people() -> Mapping[str, Session]:
    """Return the example sheets that get a shortlist, by label."""
    loaded, found = content(), {}
    for sheet in sheets.read(EXAMPLE, loaded.pack, "careerfit items"):
        session, person = sheets.session_of(sheet, loaded.pack, loaded.catalogue.digest, ("s", "p"), DAY)
        if tell(loaded, session, RANKED_STAGES, DAY, "full").result.verdict in RATED:
            found[person.label] = session
    return found


@lru_cache(maxsize=8)
def fits(person: str) -> Mapping[str, Fit]:
    session = people()[person]
    return own_fits(content(), tell(content(), session, RANKED_STAGES, DAY, "full"), session)


def found(source: str, target: str, known: Mapping[str, Fit] | None = None) -> Found:
    return routes(content().catalogue, starts(content().catalogue, standing(source)), target, (), known)


def standing(source: str) -> Standing:
    return Standing(FIELDS[source]) if source in FIELDS else Standing(role=source)


def table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: int) -> str:
    """Lay out a table of which the last ``numbers`` columns are aligned to the right."""
    rule = ["---"] * (len(head) - numbers) + ["--:"] * numbers
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, rule, *rows))


def titled(route: Route) -> str:
    return " > ".join(content().catalogue.role(role).title for role in route.roles)


def span(route: Route) -> str:
    return " to ".join(f"{years:g}" for years in route.years)


def begin(source: str) -> str:
    return content().catalogue.role(source).title if source else "nothing yet"


def goal(target: str) -> str:
    return {CMO: "CMO", CRO: "CRO"}.get(target) or content().catalogue.role(target).title


def pairs() -> str:
    rows = []
    for source, target in PAIRS:
        best = found(source, target)
        firsts = {route.roles: route for wish in WISHES for route in best.by[wish][:1]}
        for number, route in enumerate(firsts.values()):
            ends = (begin(source), goal(target), str(best.count)) if number == 0 else ("", "", "")
            rows.append((*ends, ", ".join(route.best_in), titled(route), span(route), str(len(route.gained))))
    return table(("from", "to", "routes", "best in", "route", "years", "new skills"), rows, 2)


def fitting() -> str:
    rows = []
    for source, target in PAIRS:
        for number, person in enumerate(people()):
            (route, *_) = found(source, target, fits(person)).by["fit"]
            ends = (begin(source), goal(target)) if number == 0 else ("", "")
            figures = (span(route), str(len(route.gained)), f"{route.fit:.2f}")
            rows.append((*ends, person, titled(route), *figures))
    return table(("from", "to", "person", "route", "years", "new skills", "fit"), rows, 3)


def closest() -> str:
    roles = content().catalogue
    rows = []
    for person in people():
        first = sorted(fits(person).items(), key=lambda one: -one[1][0])[:5]
        rows.append((person, ", ".join(f"{roles.role(role).title} {fit[0]:.2f}" for role, fit in first)))
    return table(("person", "roles that fit best"), rows, 0)


def sure() -> str:
    """Tell how sure fits along the way and their differences are: SDs over draws of a person's standing."""
    own: list[float] = []
    apart: list[float] = []
    for person in people():
        drawn = drawn_fits(people()[person])
        for source, target in PAIRS:
            along = drawn_along(drawn, source, target)
            own += [float(one.std()) for one in along]
            apart += [float((one - other).std()) for one, other in itertools.combinations(along, 2)]
    rows = [
        (what, *(f"{cut:.2f}" for cut in np.percentile(sds, [25, 50, 75])))
        for what, sds in (("fit along one route", own), ("difference between two routes", apart))
    ]
    return table(("standard deviation of", "lower quarter", "median", "upper quarter"), rows, 3)


def drawn_fits(session: Session) -> Mapping[str, np.ndarray]:
    """Return the fit of each role at each draw of a person's standing."""
    instrument, targets = compiled(content())
    theta = standings(instrument, targets, posterior(instrument, session.answers), DRAW_SEED)
    toward = match.toward(theta[targets.columns], targets.roots)
    fit = match.fits(targets.directions, toward) / match.ONE
    return {role.id: fit[row] for role, row in zip(targets.roles, targets.rows, strict=True)}


def drawn_along(drawn: Mapping[str, np.ndarray], source: str, target: str) -> list[np.ndarray]:
    """Return the fit along the way at each draw, for the routes of a pair that fit best."""
    catalogue = content().catalogue
    found = []
    for way in ways(catalogue, starts(catalogue, standing(source)).roles, target):
        stays = [(middle(move), move.source) for move in way] + [(YEARS_THERE, target)]
        whole = sum(years for years, _ in stays)
        found.append(np.asarray(sum(years * drawn[role] for years, role in stays) / whole))
    return sorted(found, key=lambda one: -float(one.mean()))[:COMPARED]


TABLES: dict[str, Callable[[], str]] = {
    "pairs": pairs,
    "closest": closest,
    "fitting": fitting,
    "sure": sure,
}


def renewed(text: str) -> str:
    """Return the document with every marked table made anew."""
    return MARKED.sub(lambda mark: f"{mark[1]}{TABLES[mark[2]]()}{mark[3]}", text)


def main() -> int:
    if "--print" in sys.argv[1:]:
        for name, make in TABLES.items():
            sys.stdout.write(f"{name}\n\n{make()}\n")
        return 0
    text = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(renewed(text), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
