"""The page of the plan: on the way, reached, without a plan, with long texts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from careerfit.model.person import SkillState, StepState
from careerfit.model.plan import HistoryRow, MilestoneRow, NoteRow, PlanChoice, PlanScreen, SkillRow
from careerfit.ui.pages.plan_page import PlanPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow

DAY, DAY_TEXT = date(2026, 10, 30), "Oct 30, 2026"


def _skill(name: str, state: SkillState = "none", also: str = "", note: str = "") -> SkillRow:
    on = DAY if state != "none" else None
    return SkillRow(name, name, state, on, DAY_TEXT if on else "", note, also)


def _milestone(
    role: str, title: str, state: StepState, skills: tuple[SkillRow, ...], sentence: str, note: str = ""
) -> MilestoneRow:
    on = DAY if state != "open" else None
    done = sum(skill.state == "have" for skill in skills) + (state == "done")
    return MilestoneRow(
        id=f"before>{role}",
        role=role,
        title=title,
        track="bridge" if role == "growth" else "marketing",
        years_text="Usually 1 to 3 years in the role before",
        gate="Two experiments a quarter that moved a target number.",
        state=state,
        on=on,
        on_text=DAY_TEXT if on else "",
        note=note,
        skills=skills,
        progress=done / (len(skills) + 1),
        sentence=sentence,
    )


STEPS = (
    _milestone(
        "analyst",
        "Marketing Analyst",
        "done",
        (_skill("SQL", "have"), _skill("Statistics", "have")),
        "2 of 2 skills; the milestone is done.",
    ),
    _milestone(
        "growth",
        "Growth Marketer",
        "doing",
        (
            _skill(
                "Experiment design", "learning", "Also counts for Marketing Manager.", "Course until March"
            ),
            _skill("Funnel analysis", "have"),
            _skill("Copywriting"),
        ),
        "1 of 3 skills; the milestone is begun.",
        "First experiment runs since October.",
    ),
    _milestone(
        "manager",
        "Marketing Manager",
        "open",
        (_skill("Budgeting"), _skill("Experiment design", "learning", "Also counts for Growth Marketer.")),
        "0 of 2 skills; the milestone is open.",
    ),
    _milestone(
        "cmo",
        "Chief Marketing Officer",
        "open",
        (_skill("Strategy"),),
        "0 of 1 skill; the milestone is open.",
    ),
)
HISTORY = (
    HistoryRow("Nov 20, 2026", "Skill that you have: Funnel analysis", False),
    HistoryRow("Nov 18, 2026", "Plan renamed: Away from search", True),
    HistoryRow("Oct 30, 2026", "Milestone begun: Growth Marketer", False),
    HistoryRow("Oct 30, 2026", "Plan chosen: From SEO Specialist to Chief Marketing Officer", False),
)
PLAN = PlanScreen(
    person="p1",
    label="person-1",
    plan="a",
    name="From SEO Specialist to Chief Marketing Officer",
    goal="Chief Marketing Officer",
    goal_end="cmo",
    headline="35 % of the way to Chief Marketing Officer",
    progress=0.35,
    progress_text="35 %",
    progress_sentence="1 of 4 milestones and 3 of 7 skills done; weighted by the years of each step, that is "
    "35 % of the way.",
    plans=(
        PlanChoice("a", "From SEO Specialist to Chief Marketing Officer", 0.35, "35 %", False),
        PlanChoice("b", "To Chief Revenue Officer", 0.1, "10 %", False),
        PlanChoice("c", "By way of public relations", 0.0, "0 %", True),
    ),
    milestones=STEPS,
    next_step="Next: finish learning Experiment design, for Growth Marketer.",
    notes=(
        NoteRow("n2", "Nov 12, 2026", "Talked with a growth lead: start with pricing pages."),
        NoteRow("n1", "Oct 30, 2026", "Ask for access to the experiment tool."),
    ),
    history=HISTORY,
    undo_text="Undo: Skill that you have: Funnel analysis",
    redo_text="",
    changed="",
    nothing="",
)
NOTHING = replace(
    PLAN,
    person="",
    label="",
    plan="",
    name="",
    goal="",
    goal_end="other",
    headline="Your plan",
    progress=0.0,
    progress_text="",
    progress_sentence="",
    plans=(),
    milestones=(),
    next_step="",
    notes=(),
    history=(),
    undo_text="",
    nothing="There is no plan yet. Look for a route to a role that attracts you and make it your plan: its "
    "steps become milestones here, with the skills that each asks for.",
)
ASIDE = replace(
    NOTHING,
    plans=(PlanChoice("c", "By way of public relations", 0.0, "0 %", True),),
    history=HISTORY,
    undo_text="Undo: Plan put aside: By way of public relations",
    redo_text="Redo: Note taken away",
    nothing="All your plans are put aside. Bring one back, or make another route your plan.",
)
LONG = replace(
    PLAN,
    name="From Enterprise Search Engine Optimization Specialist to Chief Marketing and Communications",
    headline="35 % of the way to Chief Marketing and Communications Officer of an Enterprise",
    milestones=tuple(
        replace(
            step,
            title=f"{step.title} for Enterprise Customers",
            note="A note of several lines.\nThe second one is long enough that it has to be wrapped in a "
            "narrow window.\n\nThe last one.",
        )
        for step in (*STEPS, *(replace(step, id=f"{step.id}-2") for step in STEPS))
    ),
    changed="The role catalogue has changed, and this role of the plan is no longer in it: Growth Hacker. "
    "The plan keeps them as they were when you chose it (Oct 30, 2026).",
    history=HISTORY * 5,
    history_more="12 earlier entries are not shown.",
)


def add(window: MainWindow, theme: Theme) -> None:
    """Put the page into a window."""
    window.add_page("plan", "Plan", PlanPage(theme))


def _show(window: MainWindow, screen: PlanScreen) -> None:
    page = window.pages["plan"]
    assert isinstance(page, PlanPage)
    window.open_page("plan")
    page.render(screen)


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "plan": lambda window: _show(window, PLAN),
    "plan-empty": lambda window: _show(window, NOTHING),
    "plan-aside": lambda window: _show(window, ASIDE),
    "plan-long": lambda window: _show(window, LONG),
}
