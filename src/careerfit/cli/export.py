"""The command that writes results, answers, a cohort or reports of the counselor's workspace into files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import click

from careerfit import paths
from careerfit.app.caseload import exporting, reports
from careerfit.app.caseload.exporting import Exported
from careerfit.app.workspace import Workspace, load_content, open_workspace
from careerfit.cli.commands import main
from careerfit.cli.doors import doors
from careerfit.cli.options import FOLDER, data_option, json_option, language, print_json
from careerfit.cli.people import chosen_lines, filter_options
from careerfit.cli.progress import Progress
from careerfit.model.caseload import NEWEST, Filter
from careerfit.model.desk import Chosen
from careerfit.model.exchange import NAMINGS
from careerfit.model.report import Report, ReportOptions


@main.command()
@click.argument("what", type=click.Choice([*get_args(exporting.What), "reports"]))
@click.argument("out", type=FOLDER)
@click.option("--anonymous", is_flag=True, help="Without names, codes, labels and days; numbers for people.")
@click.option(
    "--names",
    "naming",
    type=click.Choice(NAMINGS),
    default="number",
    show_default=True,
    help="By what files of reports are called.",
)
@click.option("--without-name", is_flag=True, help="Leave the names out of reports.")
@filter_options
@json_option
@data_option
@click.pass_obj
def export(data: str | None, /, own_data: str | None, out: Path, chosen: Filter, **how: Any) -> None:  # noqa: ANN401 - what, need, text, anonymous, naming, without_name, as_json
    """Write results, answers (with labels and a codebook) or a cohort to OUT, a .csv, .json or .xlsx.

    With "reports", OUT is a folder, into which a PDF a person is written; nothing in it is replaced.
    """
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        chosen, by = chosen_lines(workspace, chosen, how["need"], how["text"], NEWEST)
        report = Progress("exporting")
        if how["what"] == "reports":
            done = _reports(workspace, Chosen(chosen, by), out, how)
        elif how["what"] == "cohort":
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
            left = "exchange.took.without" if how["what"] == "reports" else "inout.left-out"
            click.echo(content.words.say(left, count=done.left_out), err=True)


def _reports(workspace: Workspace, chosen: Chosen, folder: Path, how: Mapping[str, Any]) -> Exported:
    planned, without = reports.plan(workspace, chosen, how["naming"])
    options = ReportOptions(with_name=not how["without_name"])
    printed = doors().print_report

    def make(report: Report) -> bytes:
        return printed(report, reports.ENDING)

    files = reports.write(workspace, planned, folder, make, Progress("writing reports"), options)
    return Exported(files, len(files), without)
