"""The questionnaire at a prompt, one question at a time, every answer saved before the next."""

import time

import click

from careerfit.app import actions, screens
from careerfit.app.workspace import Workspace
from careerfit.cli import terminal
from careerfit.model.screens import QuestionScreen
from careerfit.model.session import Mode


def take_at_prompt(workspace: Workspace, label: str, resume: str | None, mode: Mode) -> None:
    """Ask until the last question or until the person stops; then show what was told."""
    words = workspace.content.words
    session = _choose(workspace, label, resume, mode)
    if not workspace.store.is_told(session):
        click.echo(words.say("terminal.take.help"))
        if not _ask_all(workspace, session):
            click.echo(words.say("terminal.take.stopped", session=session))
            return
        actions.finish(workspace, session)
    click.echo()
    terminal.show(screens.result(workspace, session), words)
    click.echo(words.say("terminal.take.saved", session=session))


def _choose(workspace: Workspace, label: str, resume: str | None, mode: Mode) -> str:
    """Return the session to go on with: the one named, an unfinished one if wanted, or a new one."""
    if resume:
        return workspace.store.find(resume)
    for row in () if label else screens.start(workspace).unfinished[:1]:
        words = workspace.content.words
        if click.confirm(
            words.say("terminal.take.resume", session=row.session, summary=row.summary), default=True
        ):
            return row.session
    return actions.begin(workspace, label, mode).session


def _ask_all(workspace: Workspace, session: str) -> bool:
    """Ask question after question; False when the person stops (q, end of input, Ctrl+C)."""
    while True:
        screen = screens.question(workspace, session)
        _print_question(screen, workspace)
        shown = time.monotonic()
        reply = _reply()
        ms = round((time.monotonic() - shown) * 1000)
        if reply is None or reply == "q":
            return False
        if reply == "b":
            actions.move(workspace, session, -1)
        elif screen.done:
            return True
        elif reply == "s":
            actions.answer(workspace, session, screen.item, None, ms)
        elif reply == "" and screen.can_go_on:
            actions.move(workspace, session, 1)
        elif reply in (choices := {str(n): option for n, option in enumerate(screen.options, start=1)}):
            actions.answer(workspace, session, screen.item, choices[reply].category, ms)
        else:
            click.echo(
                workspace.content.words.say("terminal.take.wrong", count=len(screen.options)), err=True
            )


def _reply() -> str | None:
    try:
        return input("> ").strip().lower()
    except (EOFError, KeyboardInterrupt):
        click.echo()
        return None


def _print_question(screen: QuestionScreen, workspace: Workspace) -> None:
    words = workspace.content.words
    click.echo()
    if screen.done:
        counts = words.say("question.end.counts", answered=screen.answered, skipped=screen.left_out)
        click.echo(f"{words.say('terminal.take.end')} {counts}")
        return
    place = words.say(
        "question.place.most" if screen.at_most else "question.place",
        number=screen.number,
        count=screen.count,
    )
    click.echo(f"{place}, {words.say('question.left', count=screen.minutes_left)}")
    if screen.stem:
        click.echo(screen.stem)
    click.secho(screen.text, bold=True)
    for number, end in enumerate(screen.ends):
        click.echo(f"  {'first:' if number == 0 else 'second:':<8}{end}")
    for number, option in enumerate(screen.options, start=1):
        click.echo(f"  {number}{'*' if option.chosen else ' '} {option.text}")
