"""The page of routes: with fits, without a result, all roles, no route, nothing yet, long titles."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from careerfit.model.choice import Choice
from careerfit.model.content import MoveKind, Track
from careerfit.model.routes import LegRow, MapEdge, MapNode, RouteRow, RoutesScreen, SkillMark
from careerfit.ui.pages.routes_page import RoutesPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

STAGES = ("Entry", "Professional", "Senior", "Manager", "Executive")
# role: title, track, column, row, how it fits
CARDS: dict[str, tuple[str, Track, int, int, str]] = {
    "coordinator": ("Marketing Coordinator", "marketing", 0, 0, "good fit"),
    "sdr": ("Sales Development Representative", "sales", 0, 3, "weak fit"),
    "seo": ("SEO Specialist", "marketing", 1, 0, "strong fit"),
    "analyst": ("Marketing Analyst", "marketing", 1, 1, "strong fit"),
    "executive": ("Account Executive", "sales", 1, 3, "weak fit"),
    "demand": ("Demand Generation Manager", "marketing", 2, 0, "good fit"),
    "growth": ("Growth Marketer", "bridge", 2, 1, "good fit"),
    "revops": ("Revenue Operations Analyst", "bridge", 2, 2, "good fit"),
    "manager": ("Marketing Manager", "marketing", 3, 0, "good fit"),
    "sales-manager": ("Sales Manager", "sales", 3, 3, "weak fit"),
    "cmo": ("Chief Marketing Officer", "marketing", 4, 0, "fair fit"),
    "cro": ("Chief Revenue Officer", "sales", 4, 2, "weak fit"),
}
MOVES: tuple[tuple[str, str, MoveKind], ...] = (
    ("coordinator", "seo", "promotion"),
    ("coordinator", "analyst", "promotion"),
    ("seo", "analyst", "lateral"),
    ("seo", "demand", "promotion"),
    ("seo", "manager", "promotion"),
    ("analyst", "growth", "cross-over"),
    ("analyst", "revops", "cross-over"),
    ("growth", "manager", "cross-over"),
    ("demand", "manager", "promotion"),
    ("revops", "cro", "cross-over"),
    ("manager", "cmo", "promotion"),
    ("manager", "cro", "cross-over"),
    ("sdr", "executive", "promotion"),
    ("executive", "sales-manager", "promotion"),
    ("sales-manager", "cro", "promotion"),
)
SKILLS = ("Copywriting", "Data analysis", "Experiment design", "Forecasting", "Funnel analysis", "SQL")
CHOSEN = ("seo", "analyst", "growth", "manager", "cmo")
OTHERS = (("seo", "manager", "cmo"), ("seo", "demand", "manager", "cmo"))


def _leg(number: int, source: str, target: str) -> LegRow:
    title = CARDS[target][0]
    return LegRow(
        source=source,
        target=target,
        heading=f"Step {number}: {title}, a cross-over after 1 to 3 years",
        gate="Two experiments a quarter that moved a target number.",
        skills=(SkillMark("SQL", "SQL", True), SkillMark("Funnel analysis", "Funnel analysis", False)),
        skills_sentence="To gain: Experiment design, Funnel analysis. Already there: SQL.",
        fit_sentence="For you: good fit. With 95 % certainty between fair fit and strong fit.",
        fit=(0.42, 0.15, 0.66),
        wage_sentence="U.S. median wage: from $70,000 to $76,000 a year, 9 % more (BLS OEWS May 2024).",
        note="",
    )


def _route(roles: tuple[str, ...], sentence: str, best: str = "") -> RouteRow:
    legs = tuple(_leg(n, *ends) for n, ends in enumerate(pairwise(roles), start=1))
    return RouteRow(roles, " > ".join(CARDS[role][0] for role in roles), sentence, (), best, legs)


ROUTES = (
    _route(CHOSEN, "9 to 16 years, 9 new skills. On the whole way: good fit.", "Best fit along the way"),
    _route(OTHERS[0], "8 to 14 years, 11 new skills. On the whole way: fair fit.", "Fewest years"),
    _route(OTHERS[1], "9 to 15 years, 12 new skills. On the whole way: fair fit."),
)


def _nodes(route: tuple[str, ...], *, bands: bool = True, mine: str = "seo") -> tuple[MapNode, ...]:
    return tuple(
        MapNode(role, title, track, column, row, band if bands else "", role in route, role == mine)
        for role, (title, track, column, row, band) in CARDS.items()
    )


def _edges(route: tuple[str, ...]) -> tuple[MapEdge, ...]:
    legs = set(pairwise(route))
    return tuple(MapEdge(source, target, kind, (source, target) in legs) for source, target, kind in MOVES)


TITLES = tuple(Choice(role, card[0]) for role, card in CARDS.items())
FULL = RoutesScreen(
    person="p1",
    session="s1",
    source="seo",
    target="cmo",
    sources=(Choice("", "Nothing yet: I am starting out"), Choice("elsewhere", "Another field"), *TITLES),
    targets=(TITLES[-2], TITLES[-1], *TITLES[:-2]),
    wish="fit",
    headline="From SEO Specialist to Chief Marketing Officer",
    about="3 routes are worth comparing, best fit along the way first. Years are typical ones, set by us and "
    "not measured.",
    routes=ROUTES,
    chosen=0,
    stages=STAGES,
    nodes=_nodes(CHOSEN),
    edges=_edges(CHOSEN),
    skills=tuple(SkillMark(name, name, name == "SQL") for name in SKILLS),
    can_plan=True,
    nothing="",
)
UNKNOWN = replace(
    FULL,
    session="",
    wish="years",
    about="3 routes are worth comparing, fewest years first. How well the roles fit you is not known: it "
    "takes a result.",
    routes=tuple(
        replace(
            route,
            sentence=route.sentence.split(" On")[0],
            legs=tuple(replace(leg, fit=None, fit_sentence="") for leg in route.legs),
        )
        for route in ROUTES
    ),
    nodes=_nodes(CHOSEN, bands=False),
)
NONE = replace(
    FULL,
    source="cmo",
    target="seo",
    headline="From Chief Marketing Officer to SEO Specialist",
    about="",
    routes=(),
    chosen=-1,
    nodes=tuple(node for node in _nodes((), mine="cmo") if node.role in {"seo", "cmo"}),
    edges=(),
    skills=(),
    can_plan=False,
    nothing="SEO Specialist stands at an earlier stage than Chief Marketing Officer, and no usual move leads "
    "back there. A way to SEO Specialist leads from these roles, among others: Growth Marketer and Marketing "
    "Coordinator.",
)
LONG = replace(
    FULL,
    headline="From Enterprise Software Search Engine Optimization Specialist to Chief Marketing and "
    "Communications Officer",
    nodes=tuple(
        replace(
            node, title=f"{node.title} for Enterprise Customers and Partners", band_text="cannot be told yet"
        )
        for node in FULL.nodes
    ),
    skills=tuple(
        SkillMark(f"s{n}", f"{SKILLS[n % 6]} with large groups of people, part {n}", n % 3 == 0)
        for n in range(24)
    ),
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the page into a window."""
    window.add_page("routes", "Routes", RoutesPage(theme))


def _show(
    window: MainWindow, screen: RoutesScreen, *, unfold: bool = False, step: str = "", down: bool = False
) -> None:
    page = window.pages["routes"]
    assert isinstance(page, RoutesPage)
    window.open_page("routes")
    page.render(screen)
    if unfold:
        page.skills.set_opened(opened=True)
    if step:
        page.map.canvas.cards[step].setFocus()
        page.map.canvas.cards[step].click()
    if down:
        page.scroll_to_map()


TOLD = replace(
    FULL,
    about=f"{FULL.about} Your 8 years as SEO Specialist are taken off. 1 of the routes leads through a role "
    "that you have ruled out; it stands last and is never called the best.",
    routes=(
        replace(
            ROUTES[0],
            legs=(
                replace(
                    ROUTES[0].legs[0],
                    worked="Of the usual 3 to 5 years as SEO Specialist you have 8; none still counts here.",
                    against="Goes against what you will not do: daily cold contact.",
                ),
                *ROUTES[0].legs[1:],
            ),
        ),
        ROUTES[1],
        replace(
            ROUTES[2],
            against="Goes against what you will not do: Demand Generation Manager (leads people).",
        ),
    ),
)

PAGES: dict[str, Callable[[MainWindow], None]] = {
    "routes-told": lambda window: _show(window, TOLD, unfold=True),
    "routes": lambda window: _show(window, FULL),
    "routes-map": lambda window: _show(window, FULL, step="growth", down=True),
    "routes-unknown": lambda window: _show(window, UNKNOWN, unfold=True),
    "routes-none": lambda window: _show(window, NONE),
    "routes-long": lambda window: _show(window, LONG, unfold=True),
}
