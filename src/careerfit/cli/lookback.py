"""Commands that look back at saved results: why, compare, replay."""

from dataclasses import asdict
from pathlib import Path

import click

from careerfit import paths
from careerfit.app.result import compare as comparing
from careerfit.app.result import explaining
from careerfit.app.result import replay as replaying
from careerfit.app.workspace import load_content, open_workspace
from careerfit.cli import terminal
from careerfit.cli.commands import main
from careerfit.cli.options import content_options, data_option, json_option, language, print_json
from careerfit.cli.sessions import finished_session
from careerfit.model.screens import CompareScreen, ReplayScreen, WhyScreen
from careerfit.model.words import Words

_SHOWN_ANSWERS = 3  # a scale
_SHOWN_DIFFERENCES = 10


@main.command()
@click.argument("session", metavar="ID")
@click.argument("role", metavar="ROLE")
@json_option
@data_option
@click.pass_obj
def why(data: str | None, session: str, role: str, own_data: str | None, *, as_json: bool) -> None:
    """Explain why a role stands where it stands in a saved result; ROLE is its id or title."""
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        screen = explaining.why(workspace, finished_session(workspace, session), role)
    if as_json:
        print_json(asdict(screen))
    else:
        _show_why(screen, content.words)


@main.command()
@click.argument("first", metavar="ID")
@click.argument("second", metavar="ID")
@json_option
@data_option
@click.pass_obj
def compare(data: str | None, first: str, second: str, own_data: str | None, *, as_json: bool) -> None:
    """Compare two saved results: which scales changed for certain, and who leads."""
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        screen = comparing.compare(
            workspace, finished_session(workspace, first), finished_session(workspace, second)
        )
    if as_json:
        print_json(asdict(screen))
    else:
        _show_comparison(screen, content.words)


@main.command()
@click.argument("session", metavar="ID")
@content_options
@json_option
@data_option
@click.pass_context
def replay(
    context: click.Context, session: str, pack: Path, roles: Path, own_data: str | None, *, as_json: bool
) -> None:
    """Compute a saved result again and name every difference; exit code 1 when there is one."""
    content = load_content(pack, roles, language())
    with open_workspace(paths.data_folder(own_data or context.obj), content) as workspace:
        screen = replaying.replay(workspace, finished_session(workspace, session))
    if as_json:
        print_json(asdict(screen))
    else:
        _show_replay(screen)
    context.exit(0 if screen.same else 1)


def _show_why(screen: WhyScreen, words: Words) -> None:
    terminal.paragraph(screen.headline, bold=True)
    click.echo()
    terminal.paragraph(words.say("terminal.why.parts", fit=screen.fit))
    for part in screen.parts:
        terminal.paragraph(part.sentence, indent="  ")
    if screen.answers:
        click.echo()
        terminal.paragraph(words.say("terminal.why.answers"), bold=True)
    for part in screen.parts:
        for answer in [one for one in screen.answers if one.scale == part.scale][:_SHOWN_ANSWERS]:
            terminal.paragraph(answer.sentence, indent="  ")
    for heading, lines in (
        (screen.change_sentence, [change.sentence for change in screen.change]),
        (screen.separating_sentence, [row.question for row in screen.separating]),
        (screen.limits, []),
    ):
        if heading:
            click.echo()
            terminal.paragraph(heading)
        for line in lines:
            terminal.paragraph(line, indent="  ")


def _show_comparison(screen: CompareScreen, words: Words) -> None:
    click.echo(words.say("terminal.compare", first=screen.first, second=screen.second))
    terminal.paragraph(screen.headline, bold=True)
    terminal.paragraph(screen.leader_sentence)
    click.echo()
    for scale in screen.scales:
        terminal.paragraph(scale.sentence, indent="  ")
        terminal.paragraph(scale.power_sentence, indent="    ")
    click.echo()
    for note in screen.notes:
        terminal.paragraph(note)


def _show_replay(screen: ReplayScreen) -> None:
    for sentence in screen.sentences:
        terminal.paragraph(sentence)
    for one in screen.differences[:_SHOWN_DIFFERENCES]:
        size = "" if one.size is None else f"  ({one.size:.3g})"
        click.echo(f"  {one.what}: {one.told} -> {one.now}{size}")
    if (more := len(screen.differences) - _SHOWN_DIFFERENCES) > 0:
        click.echo(f"  ... {more}")
