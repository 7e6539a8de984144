"""The command that takes answer sheets, people's files and bundles into the counselor's workspace."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from careerfit import paths
from careerfit.app.caseload import bundling, importing
from careerfit.app.caseload.merging import Brought
from careerfit.app.papers import counselor_file
from careerfit.app.workspace import Workspace, load_content, open_workspace
from careerfit.cli.commands import main
from careerfit.cli.options import FOLDER, data_option, json_option, language, print_json, stage_option
from careerfit.cli.progress import Progress
from careerfit.cli.terminal import harmless
from careerfit.model.content import Stage
from careerfit.model.errors import CareerfitError


def _columns(_context: click.Context, _option: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    """Read --column HEADING=WHAT; the heading itself may hold the sign."""
    found = {}
    for one in values:
        heading, parted, target = one.rpartition("=")
        if not parted:
            raise click.BadParameter(f"{one}: write HEADING=ITEM, or HEADING= to pass it over")
        found[heading.strip()] = target.strip()
    return found


@main.command("import")
@click.argument("files", type=FOLDER, nargs=-1, required=True)
@click.option(
    "--column",
    "columns",
    multiple=True,
    callback=_columns,
    metavar="HEADING=WHAT",
    help="What a column is: an item, person, date, or nothing to pass it over; may be repeated.",
)
@click.option("--check", is_flag=True, help="Say what an answers file would bring; write nothing.")
@click.option("--all-new", is_flag=True, help="Each row is somebody new, whatever the name.")
@stage_option
@json_option
@data_option
@click.pass_obj
def import_files(data: str | None, /, own_data: str | None, files: tuple[Path, ...], **how: Any) -> None:  # noqa: ANN401 - columns, check, all_new, stages, as_json
    """Take in an answers file (CSV), files that people saved for you (.careerfit), or a bundle.

    Everything comes as one deed: all of it or nothing, and one undo takes it back.
    """
    content = load_content(language=language())
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        endings = {path.suffix.lower() for path in files}
        sheet = not endings & {counselor_file.ENDING, bundling.ENDING}
        if (len(files) > 1 and endings != {counselor_file.ENDING}) or (
            (how["columns"] or how["check"]) and not sheet
        ):
            raise CareerfitError(
                "Only files for counselors (.careerfit) can be imported several at once, and only an answers "
                "file can be checked or have its columns named.",
                "Import one file after the other.",
            )
        if sheet:
            brought = _sheets(workspace, files[0], how["columns"], how["stages"], how)
            if brought is None:
                return
        elif endings == {counselor_file.ENDING}:
            brought = importing.import_files(workspace, files, Progress("importing"))
        else:
            brought = bundling.take_over(workspace, files[0], Progress("merging"))
        _say(workspace, brought, as_json=how["as_json"])


def _sheets(
    workspace: Workspace,
    path: Path,
    columns: Mapping[str, str],
    stages: tuple[Stage, ...],
    how: Mapping[str, Any],
) -> Brought | None:
    """Import an answers file, or show what it would bring and return None."""
    mapping = importing.preview(workspace, path, columns)
    if not how["check"]:
        report = Progress("importing")
        return importing.import_sheets(workspace, mapping, report, stages, all_new=how["all_new"])
    if how["as_json"]:
        print_json(
            {
                "sheets": len(mapping.sheets),
                "known": sorted(mapping.known),
                "columns": [asdict(column) for column in mapping.columns],
                "faults": list(mapping.faults),
            }
        )
    else:
        for column in mapping.columns:
            cells = ", ".join(harmless(cell) for cell in column.samples)
            heading, target = harmless(column.heading), harmless(column.target) or "-"
            click.echo(f"{column.place:>4}  {heading:<24} {target:<24} {cells}".rstrip())
        for fault in mapping.faults:
            click.echo(harmless(fault))
        words = workspace.content.words
        click.echo(words.say("inout.sheets", count=len(mapping.sheets), known=len(mapping.known)))
    if mapping.faults:
        click.get_current_context().exit(1)
    return None


def _say(workspace: Workspace, brought: Brought, *, as_json: bool) -> None:
    if as_json:
        print_json(asdict(brought))
        return
    words = workspace.content.words
    click.echo(words.say("inout.brought", results=brought.results, people=brought.people, new=brought.new))
    if brought.unfinished:
        click.echo(words.say("inout.unfinished", count=brought.unfinished))
    if brought.facts:
        click.echo(words.say("inout.facts", count=brought.facts))
    if brought.here:
        click.echo(words.say("inout.here", count=brought.here))
