"""Commands and their options; what they print is made in documents and terminal."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from careerfit import __version__, paths
from careerfit.app import screens, sheets
from careerfit.app.audit import check_folders, summaries
from careerfit.app.scoring import tell
from careerfit.app.telling import result_of
from careerfit.app.workspace import load_content, new_id, now, open_workspace
from careerfit.cli import documents, terminal
from careerfit.cli.take import take_at_prompt
from careerfit.model.content import RANKED_STAGES, STAGES, Stage
from careerfit.model.errors import CareerfitError


class _Group(click.Group):
    """A group that shows a person's problems in one place: on stderr, with exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        try:
            return super().invoke(ctx)
        except CareerfitError as error:
            click.echo(f"careerfit: {error}", err=True)
            ctx.exit(1)


_FOLDER = click.Path(path_type=Path)


def _data(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command name the data folder too, since people put the option at either end."""
    return click.option("--data", "own_data", metavar="DIR", help="Folder of the database.")(command)


def _content_options(command: Callable[..., Any]) -> Callable[..., Any]:
    roles = click.option("--roles", type=_FOLDER, default=paths.ROLES, help="Folder of a role catalogue.")
    pack = click.option("--pack", type=_FOLDER, default=paths.PACK, help="Folder of a question pack.")
    return pack(roles(command))


def _stages(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[Stage, ...]:
    if value is None:
        return RANKED_STAGES
    named = [part.strip() for part in value.split(",") if part.strip()]
    if unknown := [part for part in named if part not in STAGES]:
        raise click.BadParameter(f"{', '.join(unknown)}: choose from {', '.join(STAGES)}, parted by commas")
    if not named:
        raise click.BadParameter(f"name at least one of {', '.join(STAGES)}")
    return tuple(stage for stage in STAGES if stage in named)


_stage_option = click.option(
    "--stage",
    "stages",
    callback=_stages,
    metavar="STAGE,STAGE",
    help="Stages that are ranked; by default all but executive.",
)
_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")


@click.group(
    cls=_Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="careerfit")
@click.option("--data", metavar="DIR", help="Folder of the database (also CAREERFIT_DATA).")
@click.pass_context
def main(context: click.Context, data: str | None) -> None:
    """Answer three questions: marketing or sales, which role in it, and how sure is that.

    Without a command the window opens.
    """
    if context.invoked_subcommand is None:
        context.exit(context.obj(data))
    context.obj = data


@main.command()
@click.argument("answers", type=_FOLDER)
@_content_options
@_stage_option
@_json_option
@click.option("--save", is_flag=True, help="Keep answers and results in the database.")
@_data
@click.pass_obj
def score(  # noqa: PLR0913 - one parameter an option
    data: str | None,
    answers: Path,
    pack: Path,
    roles: Path,
    stages: tuple[Stage, ...],
    own_data: str | None,
    *,
    as_json: bool,
    save: bool,
) -> None:
    """Score an answers file: a person a row, a column an item."""
    content = load_content(pack, roles)
    rows = sheets.read(answers, content.pack)
    scored = []
    for sheet in rows:
        session, person = sheets.session_of(
            sheet, content.pack, content.catalogue.digest, (new_id(), new_id()), now()
        )
        scored.append((session, person, tell(content, session, stages, now())))
    if save:
        with open_workspace(paths.data_folder(own_data or data), content) as workspace:
            workspace.store.record(scored)
    if as_json:
        _print_json([documents.result(told, content, person.label) for _, person, told in scored])
        return
    for session, person, told in scored:
        when = session.started.strftime("%Y-%m-%d")
        terminal.show(result_of(content, told, session, person.label, when), content.words)
        if save:
            click.echo(content.words.say("terminal.take.saved", session=session.id))
        click.echo()


@main.command()
@click.option("--label", default="", help="A name or label for the result.")
@click.option("--resume", metavar="ID", help="Go on with this unfinished questionnaire.")
@_content_options
@_data
@click.pass_obj
def take(
    data: str | None, label: str, resume: str | None, pack: Path, roles: Path, own_data: str | None
) -> None:
    """Take the questionnaire at a prompt; every answer is saved at once."""
    content = load_content(pack, roles)
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        take_at_prompt(workspace, label, resume)


@main.command()
@_json_option
@_data
@click.pass_obj
def results(data: str | None, own_data: str | None, *, as_json: bool) -> None:
    """List saved results and unfinished questionnaires, newest first."""
    content = load_content()
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        screen = screens.start(workspace)
    if as_json:
        _print_json([documents.session_row(row) for row in (*screen.unfinished, *screen.results)])
    else:
        terminal.show_list(screen, content.words)


@main.command()
@click.argument("session", metavar="ID")
@_json_option
@_data
@click.pass_obj
def show(data: str | None, session: str, own_data: str | None, *, as_json: bool) -> None:
    """Show a saved result; the first characters of its id suffice."""
    content = load_content()
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        found = workspace.store.find(session)
        if not workspace.store.is_told(found):
            raise CareerfitError(
                f"The questionnaire {found} is not finished.",
                f"Go on with it: careerfit take --resume {found}",
            )
        told = workspace.store.told(found)
        person = workspace.store.person(workspace.store.session(found).person)
        screen = screens.result(workspace, found)
    if as_json:
        _print_json(documents.result(told, content, person.label))
    else:
        terminal.show(screen, content.words)


@main.command()
@click.option("--pack", type=_FOLDER, default=paths.PACK, help="Folder of a question pack.")
@_json_option
def items(pack: Path, *, as_json: bool) -> None:
    """List the items of a pack with their parameters in the direction of the scale."""
    content = load_content(pack)
    if as_json:
        _print_json([documents.item(item) for item in content.pack.items])
    else:
        terminal.show_items(content.pack)


@main.command("roles")
@click.option("--roles", type=_FOLDER, default=paths.ROLES, help="Folder of a role catalogue.")
@_json_option
def roles_command(roles: Path, *, as_json: bool) -> None:
    """List the roles of a catalogue with their profiles."""
    catalogue = load_content(roles_folder=roles).catalogue
    if as_json:
        _print_json(documents.catalogue(catalogue))
    else:
        terminal.show_roles(catalogue)


@main.command()
@click.argument("folders", nargs=-1, type=_FOLDER)
@_json_option
@click.pass_context
def check(context: click.Context, folders: tuple[Path, ...], *, as_json: bool) -> None:
    """Check packs and role catalogues; without a folder, all that the program ships."""
    checked, problems = check_folders(folders)
    if as_json:
        _print_json([documents.problem(problem) for problem in problems])
    else:
        terminal.show_problems(checked, problems, summaries(checked))
    context.exit(1 if problems else 0)


def _print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
