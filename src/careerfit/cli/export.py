"""The command that writes results, answers or a cohort of the counselor's workspace into files."""

from pathlib import Path
from typing import Any, get_args

import click

from careerfit import paths
from careerfit.app.caseload import exporting
from careerfit.app.workspace import load_content, open_workspace
from careerfit.cli.commands import main
from careerfit.cli.options import FOLDER, data_option, json_option, language, print_json
from careerfit.cli.people import chosen_lines, filter_options
from careerfit.cli.progress import Progress
from careerfit.model.caseload import NEWEST, Filter


@main.command()
@click.argument("what", type=click.Choice(get_args(exporting.What)))
@click.argument("out", type=FOLDER)
@click.option("--anonymous", is_flag=True, help="Without names, codes, labels and days; numbers for people.")
@filter_options
@json_option
@data_option
@click.pass_obj
def export(data: str | None, /, own_data: str | None, out: Path, chosen: Filter, **how: Any) -> None:  # noqa: ANN401 - what, need, text, anonymous, as_json
    """Write results, answers (with labels and a codebook) or a cohort to OUT, a .csv, .json or .xlsx."""
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        chosen, by = chosen_lines(workspace, chosen, how["need"], how["text"], NEWEST)
        report = Progress("exporting")
        if how["what"] == "cohort":
            done = exporting.export_cohort(workspace, chosen, out, report)
        else:
            write = exporting.export_results if how["what"] == "results" else exporting.export_answers
            done = write(workspace, chosen, out, report, by, anonymous=how["anonymous"])
        if how["as_json"]:
            files = [str(file) for file in done.files]
            print_json({"files": files, "lines": done.lines, "left_out": done.left_out})
            return
        for file in done.files:
            click.echo(str(file))
        if done.left_out:
            click.echo(content.words.say("inout.left-out", count=done.left_out), err=True)
