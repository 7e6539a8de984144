"""The command that fills a separate database with made-up people."""

from pathlib import Path

import click

from careerfit import paths
from careerfit.app.caseload import demo as filling
from careerfit.app.workspace import load_content, open_workspace
from careerfit.cli.commands import main
from careerfit.cli.options import language, language_option
from careerfit.cli.progress import Progress
from careerfit.model.errors import CareerfitError
from careerfit.model.program import command, quoted


@main.command()
@click.option(
    "--people", "count", type=click.IntRange(1, 5_000_000), default=1000, show_default=True, help="How many."
)
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=1, show_default=True,
              help="The same seed makes the same people.")  # fmt: skip
@click.option("--data", "own_data", metavar="DIR", type=click.Path(path_type=Path),
              help="Folder for the made-up people; never that of your own data.")  # fmt: skip
@language_option
def demo(count: int, seed: int, own_data: Path | None) -> None:
    """Fill a separate database with made-up people, to try the counselor's workspace."""
    content = load_content(language=language())
    folder = own_data or paths.data_folder(None) / "demo"
    if folder.resolve() == paths.data_folder(None).resolve():
        raise CareerfitError(
            f"{folder} is for your own data.",
            "Made-up people are kept apart. Name another folder with --data.",
        )
    with open_workspace(folder, content) as workspace:
        filling.fill(workspace, count, seed, Progress("making people"))
        click.echo(filling.note(workspace))
    click.echo(f"{command()} people --data {quoted(str(folder))}")
