"""Commands that make files for people: report, export-file, paper."""

from pathlib import Path

import click

from careerfit import paths
from careerfit.app.papers import counselor_file, reporting
from careerfit.app.papers import paper as papers
from careerfit.app.papers.saving import save
from careerfit.app.workspace import load_content, open_workspace
from careerfit.cli import sessions
from careerfit.cli.commands import main
from careerfit.cli.doors import doors
from careerfit.cli.options import called, data_option, language, language_option
from careerfit.model.errors import CareerfitError
from careerfit.model.program import quoted
from careerfit.model.report import FileOptions, ReportOptions

FILE = click.Path(path_type=Path)


@main.command()
@click.argument("session", metavar="ID")
@click.argument("out", metavar="OUT.pdf|OUT.html", type=FILE)
@click.option("--without-name", is_flag=True, help="Leave the name out.")
@click.option("--without-plan", is_flag=True, help="Leave the plan out.")
@click.option("--with-answers", is_flag=True, help="Add every question with its answer.")
@data_option
@click.pass_obj
def report(
    data: str | None,
    session: str,
    out: Path,
    own_data: str | None,
    *,
    without_name: bool,
    without_plan: bool,
    with_answers: bool,
) -> None:
    """Write the report of a saved result as PDF or as a web page, by the ending of OUT."""
    ending = out.suffix.lower()
    if ending not in (".pdf", ".html", ".htm"):
        title = f"{out} ends neither in .pdf nor in .html."
        raise CareerfitError(title, "Give the report one of these endings.")
    content = load_content(language=language())
    options = ReportOptions(not without_name, not without_plan, with_answers)
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        found = sessions.finished_session(workspace, session)
        screen = reporting.screen(workspace, found, options)
    save(out, doors().print_report(screen.report, ending))
    click.echo(content.words.say("export.saved", file=str(out)))


@main.command("export-file")
@click.argument("session", metavar="ID")
@click.argument("out", metavar="OUT.careerfit", type=FILE)
@click.option("--without-name", is_flag=True, help="Leave the name out.")
@click.option("--without-plan", is_flag=True, help="Leave the plans out.")
@click.option("--with-notes", is_flag=True, help="Add the notes of the plans.")
@data_option
@click.pass_obj
def export_file(
    data: str | None,
    session: str,
    out: Path,
    own_data: str | None,
    *,
    without_name: bool,
    without_plan: bool,
    with_notes: bool,
) -> None:
    """Write the file for one's counselor: answers, result and, if chosen, name, plans and notes."""
    content = load_content(language=language())
    options = FileOptions(not without_name, not without_plan, with_notes)
    with open_workspace(paths.data_folder(own_data or data), content) as workspace:
        found = sessions.finished_session(workspace, session)
        save(out, counselor_file.written(counselor_file.contents(workspace, found, options)))
    click.echo(content.words.say("export.saved", file=str(out)))
    click.echo(content.words.say("export.left-out"))


@main.command()
@click.argument("out", metavar="OUT.pdf", type=FILE)
@click.option("--sheet", metavar="OUT.csv", type=FILE, help="Write the answer sheet to be filled in too.")
@language_option
def paper(out: Path, sheet: Path | None) -> None:
    """Write the full questionnaire on paper as PDF, in the language of --lang."""
    if out.suffix.lower() != ".pdf":
        raise CareerfitError(f"{out} does not end in .pdf.", "The questionnaire on paper is a PDF.")
    content = load_content(language=language())
    save(out, doors().print_paper(papers.paper(content)))
    click.echo(content.words.say("export.saved", file=str(out)))
    if sheet is not None:
        save(sheet, papers.answer_sheet(content).encode())
        command = f"{called()} score {quoted(str(sheet))}"
        click.echo(content.words.say("paper.saved.sheet", file=str(sheet), command=command))
