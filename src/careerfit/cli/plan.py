"""The command plan: everybody's plans with how far they are, on the command line."""

from typing import Any

import click

from careerfit import paths
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace, load_content, open_workspace
from careerfit.cli import terminal
from careerfit.cli.commands import main
from careerfit.cli.options import data_option, json_option, language, print_json
from careerfit.model.plan import PlanScreen
from careerfit.model.session import printable
from careerfit.model.words import Words


@main.command()
@json_option
@data_option
@click.pass_obj
def plan(data: str | None, own_data: str | None, *, as_json: bool) -> None:
    """List plans with progress and what comes next."""
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        screens = _screens(workspace)
    if as_json:
        print_json([_described(screen) for screen in screens])
        return
    if not screens:
        terminal.paragraph(content.words.say("plan.terminal.none"))
    for screen in screens:
        _show(screen, content.words)


def _screens(workspace: Workspace) -> list[PlanScreen]:
    """Return all plans: of the person active last first, those put aside after the others."""
    return [
        planning.plan(workspace, person.id, choice.id)
        for person in workspace.store.persons()
        for choice in sorted(planning.plan(workspace, person.id).plans, key=lambda one: one.archived)
    ]


def _aside(screen: PlanScreen) -> bool:
    return next(choice.archived for choice in screen.plans if choice.id == screen.plan)


def _described(screen: PlanScreen) -> dict[str, Any]:
    """Describe a plan; the names here are promised to other programs."""
    return {
        "person": screen.label,
        "plan": screen.plan,
        "name": screen.name,
        "goal": screen.milestones[-1].role,
        "aside": _aside(screen),
        "progress": screen.progress,
        "changed": bool(screen.changed),
        "milestones": [
            {
                "role": row.role,
                "state": row.state,
                "on": row.on.isoformat() if row.on else None,
                "progress": row.progress,
                "skills": {skill.id: skill.state for skill in row.skills},
            }
            for row in screen.milestones
        ],
    }


def _show(screen: PlanScreen, words: Words) -> None:
    who = printable(screen.label) or words.say("terminal.nobody")
    aside = "plan.terminal.aside" if _aside(screen) else "plan.terminal.plan"
    terminal.paragraph(words.say(aside, person=who, name=screen.name), bold=True)
    for text in (screen.progress_sentence, screen.next_step, screen.changed):
        terminal.paragraph(text)
    for row in screen.milestones:
        state = words.say(f"plan.terminal.{row.state}", role=row.title)
        terminal.paragraph(f"{state} ({row.on_text})" if row.on_text else state, indent="  ")
    click.echo()
