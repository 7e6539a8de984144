"""The questionnaire at a prompt, one question at a time, every answer saved before the next."""

import sys
import time
from collections.abc import Iterator
from itertools import chain

import click

from careerfit.app import actions, screens
from careerfit.app.workspace import Workspace
from careerfit.cli import terminal
from careerfit.cli.options import called, same_content
from careerfit.model.errors import CareerfitError
from careerfit.model.screens import QuestionScreen
from careerfit.model.session import Mode

INTERRUPTED = 130  # exit code of a command that Ctrl+C ended, as shells have it
Replies = Iterator[str]  # what was typed, line by line


def replies() -> Replies:
    """Return what a person types; CareerfitError where there is neither a keyboard nor a line of input."""
    if sys.stdin is not None and sys.stdin.isatty():
        return _typed()
    first = sys.stdin.readline() if sys.stdin is not None else ""
    if not first:
        raise CareerfitError(
            "There is no keyboard here to answer with.",
            f"Take the questionnaire in a terminal, or score a file of answers: {called()} score ANSWERS.csv",
        )
    return chain([_plain(first)], _typed())


def take_at_prompt(workspace: Workspace, label: str, resume: str | None, mode: Mode, typed: Replies) -> None:
    """Ask until the last question or until the person stops; then show what was told."""
    words, ending = workspace.content.words, 0
    session = resume or _choose(workspace, label, mode, typed)
    if session is None:
        return
    if not workspace.store.is_told(session):
        click.echo(words.say("terminal.take.help"))
        try:
            finished = _ask_all(workspace, session, typed)
        except KeyboardInterrupt:
            click.echo()
            finished, ending = False, INTERRUPTED
        if not finished:
            kept = bool(workspace.store.session(session).asked)
            name = "terminal.take.stopped" if kept else "terminal.take.nothing"
            click.echo(words.say(name, session=f"{session}{same_content()}", command=called()))
            click.get_current_context().exit(ending)
        actions.finish(workspace, session)
    click.echo()
    terminal.show(screens.result(workspace, session), words)
    click.echo(words.say("terminal.take.saved", session=session, command=called()))


def _choose(workspace: Workspace, label: str, mode: Mode, typed: Replies) -> str | None:
    """Return an unfinished session if the person wants to go on with it, or a new one; None to stop."""
    words = workspace.content.words
    for row in () if label else screens.start(workspace).unfinished[:1]:
        offer = words.say("terminal.take.resume", session=row.session, summary=row.summary)
        reply = "?"
        while reply not in ("", "y", "yes", "n", "no"):
            click.echo(f"{offer} {words.say('terminal.take.yes-no')}")
            reply = next(typed, "q")
            if reply == "q":
                return None
        if reply in ("", "y", "yes"):
            return row.session
    return actions.begin(workspace, label, mode).session


def _ask_all(workspace: Workspace, session: str, typed: Replies) -> bool:
    """Ask question after question; False when the person stops (q, end of input)."""
    while True:
        screen = screens.question(workspace, session)
        _print_question(screen, workspace)
        shown = time.monotonic()
        reply = next(typed, "q")
        ms = round((time.monotonic() - shown) * 1000)
        if reply == "q":
            return False
        if screen.done and reply == "":
            return True
        if not _done(workspace, session, screen, reply, ms):
            wrong = "terminal.take.wrong.end" if screen.done else "terminal.take.wrong"
            click.echo(workspace.content.words.say(wrong, count=len(screen.options)), err=True)


def _done(workspace: Workspace, session: str, screen: QuestionScreen, reply: str, ms: int) -> bool:
    """Do what a reply asks for; False when it is none."""
    choices = {str(number): option.category for number, option in enumerate(screen.options, start=1)}
    if reply == "b":
        actions.move(workspace, session, -1)
    elif reply == "s" and not screen.done:
        actions.answer(workspace, session, screen.item, None, ms)
    elif reply == "" and screen.can_go_on:
        actions.move(workspace, session, 1)
    elif reply in choices:
        actions.answer(workspace, session, screen.item, choices[reply], ms)
    else:
        return False
    return True


def _typed() -> Replies:
    while True:
        try:
            yield _plain(input("> "))
        except EOFError:
            click.echo()
            return


def _plain(line: str) -> str:
    return line.strip().lower()


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
    if any(option.chosen for option in screen.options):
        click.echo(words.say("terminal.take.chosen"))
