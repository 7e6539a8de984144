"""The command that bundles people of the counselor's workspace for another installation."""

from pathlib import Path
from typing import Any

import click

from careerfit import paths
from careerfit.app.caseload import bundling
from careerfit.app.workspace import load_content, open_workspace
from careerfit.cli.commands import main
from careerfit.cli.options import FOLDER, data_option, json_option, language, print_json
from careerfit.cli.people import chosen_lines, filter_options
from careerfit.cli.progress import Progress
from careerfit.model.caseload import NEWEST, Filter
from careerfit.model.errors import CareerfitError
from careerfit.model.program import command, quoted


@main.command()
@click.argument("out", type=FOLDER)
@click.option("--person", "persons", multiple=True, metavar="ID", help="This person; may be repeated.")
@filter_options
@json_option
@data_option
@click.pass_obj
def bundle(data: str | None, /, own_data: str | None, out: Path, chosen: Filter, **how: Any) -> None:  # noqa: ANN401 - persons, need, text, as_json
    """Write people with results, answers, notes and plans to OUT, for another installation.

    It is not encrypted. There, it is taken over by: careerfit import OUT
    """
    if out.suffix.lower() != bundling.ENDING:
        raise CareerfitError(f"{out} is no name of a bundle.", f"Let it end with {bundling.ENDING}")
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        chosen, _ = chosen_lines(workspace, chosen, how["need"], how["text"], NEWEST)
        persons = how["persons"] or workspace.store.caseload.people(chosen)
        if how["persons"] and chosen != Filter():
            raise CareerfitError("--person and filters exclude each other.", "Leave one of them out.")
        people = bundling.bundle(workspace, tuple(dict.fromkeys(persons)), out, Progress("bundling"))
    if how["as_json"]:
        print_json({"file": str(out), "people": people})
        return
    click.echo(content.words.say("inout.bundled", count=people))
    click.echo(f"{command()} import {quoted(str(out))}")
