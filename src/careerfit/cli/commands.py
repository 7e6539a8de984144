"""Commands and their options; what they print is made in documents and terminal."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from careerfit import __version__, paths
from careerfit.app import actions, screens
from careerfit.app.authors import sheets
from careerfit.app.authors.audit import check_folders, summaries
from careerfit.app.caseload import demo as made_up
from careerfit.app.result.telling import result_of
from careerfit.app.scoring import tell
from careerfit.app.workspace import (
    Content,
    load_catalogue,
    load_content,
    load_pack,
    load_words,
    new_id,
    now,
    open_workspace,
)
from careerfit.cli import documents, sessions, terminal
from careerfit.cli.doors import DOORS
from careerfit.cli.options import (
    FOLDER,
    called,
    content_options,
    data_option,
    json_option,
    json_text,
    language,
    language_option,
    listing,
    print_json,
    stage_option,
)
from careerfit.cli.take import INTERRUPTED, replies, take_at_prompt
from careerfit.model.content import Stage
from careerfit.model.errors import CareerfitError, in_words
from careerfit.model.result import Told
from careerfit.model.session import Person, Session

Scored = tuple[Session, Person, Told]


class _Group(click.Group):
    """A group that shows a person's problems in one place: on stderr, with exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        try:
            return super().invoke(ctx)
        except CareerfitError as error:
            click.echo(terminal.harmless(f"careerfit: {_said(error)}"), err=True)
        except KeyboardInterrupt:
            click.echo("\ncareerfit: stopped", err=True)
            return ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            raise  # whoever reads our output has seen enough; click ends quietly
        except OSError as error:  # a file or folder that the system does not let us use
            name = error.filename or "The file"
            click.echo(terminal.harmless(f"careerfit: {name}: {error.strerror}."), err=True)
        return ctx.exit(1)


def _said(error: CareerfitError) -> CareerfitError:
    """Say a person's problem in the language of the command, in English where that cannot be read."""
    try:
        return in_words(error, load_words(language()))
    except CareerfitError:
        return error


@click.group(
    cls=_Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="careerfit")
@click.option("--data", metavar="DIR", help="Folder of the database (also CAREERFIT_DATA).")
@language_option
@click.pass_context
def main(context: click.Context, data: str | None) -> None:
    """Answer three questions: marketing or sales, which role in it, and how sure is that.

    Without a command the window opens.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks a character shows a question mark
            stream.reconfigure(errors="replace")
    if context.invoked_subcommand is None:
        context.exit(context.obj.open_window(data))
    context.meta[DOORS] = context.obj
    context.obj = data


@main.command()
@click.argument("answers", type=FOLDER)
@content_options
@stage_option
@json_option
@click.option("--save", is_flag=True, help="Keep answers and results in the database.")
@data_option
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
    content = load_content(pack, roles, language())
    rows = sheets.read(answers, content.pack, listing(pack), content.words)
    scored: Iterable[Scored] = _score_all(content, rows, stages)
    if save:
        scored = list(scored)
        with open_workspace(paths.data_folder(own_data or data), content) as workspace:
            workspace.store.record(scored)
    if as_json:
        _print_list(documents.result(told, person.label, saved=save) for _, person, told in scored)
        return
    for session, person, told in scored:
        when = content.words.date(session.started)
        terminal.show(result_of(content, told, session, person.label, when), content.words)
        if save:
            click.echo(content.words.say("terminal.take.saved", session=session.id, command=called()))
        click.echo()


def _score_all(content: Content, rows: Sequence[sheets.Sheet], stages: tuple[Stage, ...]) -> Iterator[Scored]:
    """Score one sheet after another; says on stderr how far it is when there are many."""
    for number, sheet in enumerate(rows):
        session, person = sheets.session_of(
            sheet, content.pack, content.catalogue.digest, (new_id(), new_id()), now()
        )
        yield session, person, tell(content, session, stages, session.started, sheet.stopped(content.pack))
        if number % 500 == 499:
            click.echo(content.words.say("terminal.scored", done=number + 1, count=len(rows)), err=True)


def _print_list(values: Iterable[object]) -> None:
    """Print a JSON list entry by entry, so that a long one needs no room."""
    before = "["
    for value in values:
        click.echo(f"{before}\n{json_text(value)}", nl=False)
        before = ","
    click.echo("[]" if before == "[" else "\n]")


@main.command()
@click.option("--label", default="", help="A name or label for the result.")
@click.option("--quick", is_flag=True, help="Ask only what still matters (about half as many questions).")
@click.option("--resume", metavar="ID", help="Go on with this unfinished questionnaire.")
@click.option(
    "--on", "ask_on", metavar="ID", help="Ask what would tell the first roles of this result apart."
)
@content_options
@data_option
@click.pass_obj
def take(  # noqa: PLR0913 - one parameter an option
    data: str | None,
    label: str,
    resume: str | None,
    ask_on: str | None,
    pack: Path,
    roles: Path,
    own_data: str | None,
    *,
    quick: bool,
) -> None:
    """Take the questionnaire at a prompt; every answer is saved at once."""
    content = load_content(pack, roles, language())
    typed = replies()
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        begun = sessions.session(workspace, resume) if resume else None
        if ask_on:
            begun = actions.ask_on(workspace, sessions.finished_session(workspace, ask_on)).session
        take_at_prompt(workspace, label, begun, "quick" if quick else "full", typed)


@main.command()
@json_option
@data_option
@click.pass_obj
def results(data: str | None, own_data: str | None, *, as_json: bool) -> None:
    """List saved results and unfinished questionnaires, newest first."""
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        screen = screens.start(workspace)
        note = made_up.note(workspace)
    if as_json:
        print_json(
            [documents.session_row(row) for row in (*screen.unfinished, *screen.set_aside, *screen.results)]
        )
    else:
        if note:
            click.echo(note)
        terminal.show_list(screen, content.words)


@main.command()
@click.argument("session", metavar="ID")
@json_option
@data_option
@click.pass_obj
def show(data: str | None, session: str, own_data: str | None, *, as_json: bool) -> None:
    """Show a saved result; the first characters of its id suffice."""
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        found = sessions.finished_session(workspace, session)
        told = workspace.store.told(found)
        person = workspace.store.person(workspace.store.session(found).person)
        screen = screens.result(workspace, found)
    if as_json:
        print_json(documents.result(told, person.label, saved=True))
    else:
        terminal.show(screen, content.words)


@main.command()
@click.option("--pack", type=FOLDER, default=paths.PACK, help="Folder of a question pack.")
@json_option
def items(pack: Path, *, as_json: bool) -> None:
    """List the items of a pack with their parameters in the direction of the scale."""
    found = load_pack(pack, language())
    if as_json:
        print_json([documents.item(item) for item in found.items])
    else:
        terminal.show_items(found)


@main.command("roles")
@click.option("--roles", type=FOLDER, default=paths.ROLES, help="Folder of a role catalogue.")
@json_option
def roles_command(roles: Path, *, as_json: bool) -> None:
    """List the roles of a catalogue with their profiles."""
    catalogue = load_catalogue(roles, language())
    if as_json:
        print_json(documents.catalogue(catalogue))
    else:
        terminal.show_roles(catalogue)


@main.command()
@click.argument("folders", nargs=-1, type=FOLDER)
@json_option
@click.pass_context
def check(context: click.Context, folders: tuple[Path, ...], *, as_json: bool) -> None:
    """Check packs and role catalogues; without a folder, all that the program ships."""
    checked, problems = check_folders(folders)
    if as_json:
        print_json([documents.problem(problem) for problem in problems])
    else:
        terminal.show_problems(checked, problems, summaries(checked))
    context.exit(1 if problems else 0)
