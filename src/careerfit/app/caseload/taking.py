"""Takes chosen lines out of the workspace: says what will be written, writes it, says what was."""

from collections.abc import Callable
from pathlib import Path

from careerfit.app.caseload import bundling, exporting, reports
from careerfit.app.caseload.desk import people_of
from careerfit.app.caseload.exporting import Exported
from careerfit.app.papers.reporting import day
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import EVERYTHING
from careerfit.model.desk import Chosen
from careerfit.model.errors import CareerfitError
from careerfit.model.exchange import TAKE_KINDS, Done, TakeOptions, TakeScreen
from careerfit.model.report import ReportOptions

Report = Callable[[float], None]  # told the share that is done; what it raises ends it


def take_screen(workspace: Workspace, chosen: Chosen, lines: int, options: TakeOptions) -> TakeScreen:
    """Say what would be written of these lines, of which there are so many, -1 while they are counted."""
    words = workspace.content.words
    whose = words.say("exchange.take.lines", count=lines) if lines >= 0 else ""
    if chosen.people and whose:
        whose = words.say(
            "exchange.take.of", lines=whose, people=words.say("caseload.people", count=chosen.people)
        )
    kind, named = options.kind, not (options.anonymous and options.kind in ("results", "answers"))
    left = []
    if kind in ("results", "answers"):
        left.append(words.say(f"exchange.take.{'named' if named else 'anonymous'}"))
        if not named:
            left.append(words.say("exchange.take.anonymous.limit"))
    else:
        left.append(words.say(f"exchange.take.{kind}.left"))
    return TakeScreen(
        lines=whose,
        narrowed=bool(chosen.lines) or chosen.filter != EVERYTHING,
        options=options,
        kinds=tuple((one, words.say(f"exchange.take.kind.{one}")) for one in TAKE_KINDS),
        refused=_refused(workspace, chosen, lines, options),
        about=(words.say(f"exchange.take.{kind}.about"),),
        left_out=tuple(left),
        suggestion=_suggestion(workspace, options),
        folder=kind == "reports",
        names=words.say(f"exchange.take.names.{options.naming}") if kind == "reports" else "",
    )


def _refused(workspace: Workspace, chosen: Chosen, lines: int, options: TakeOptions) -> str:
    words = workspace.content.words
    if not lines:
        return words.say("exchange.take.nobody")
    if options.kind == "cohort" and chosen.lines:
        return words.say("exchange.take.cohort.lines")
    return ""


def _suggestion(workspace: Workspace, options: TakeOptions) -> str:
    """Return a name for the file or the folder; it never holds a person's name."""
    named = f"careerfit-{options.kind}-{day(workspace)}"
    if options.kind == "reports":
        return named
    return named + (bundling.ENDING if options.kind == "bundle" else options.ending)


def endings(options: TakeOptions) -> tuple[str, ...]:
    """Return the endings that a typed name may have."""
    return (bundling.ENDING,) if options.kind == "bundle" else (".xlsx", ".csv", ".json")


def take_out(
    workspace: Workspace,
    chosen: Chosen,
    options: TakeOptions,
    path: Path,
    report: Report,
    make: reports.Make,
) -> Done:
    """Write what was chosen; ``make`` makes the PDF of a report. CareerfitError when that fails.

    What ``report`` raises ends it: a file that was there is then as it was, and reports that are finished
    stay.
    """
    words = workspace.content.words
    if options.kind == "bundle":
        people = bundling.bundle(workspace, people_of(workspace, chosen), path, report)
        return Done(words.say("exchange.took.bundle", count=people), (path.name,), folder=str(path.parent))
    if options.kind == "reports":
        planned, without = reports.plan(workspace, chosen, options.naming)
        with_name = ReportOptions(with_name=options.with_name)
        files = reports.write(workspace, planned, path, make, report, with_name)
        lines = [words.say("exchange.took.without", count=without)] if without else []
        return Done(words.say("exchange.took.reports", count=len(files)), tuple(lines), folder=str(path))
    done = _export(workspace, chosen, options, path, report)
    counted = "people" if options.kind == "cohort" else "lines"
    told = [", ".join(file.name for file in done.files)]
    if done.left_out:
        told.append(words.say("inout.left-out", count=done.left_out))
    return Done(words.say(f"exchange.took.{counted}", count=done.lines), tuple(told), folder=str(path.parent))


def _export(
    workspace: Workspace, chosen: Chosen, options: TakeOptions, path: Path, report: Report
) -> Exported:
    if options.kind == "cohort":
        if chosen.lines:
            raise CareerfitError(
                workspace.content.words.say("exchange.take.cohort.lines"),
                "Choose people by a filter.",
            )
        return exporting.export_cohort(workspace, chosen.filter, path, report)
    write = exporting.export_results if options.kind == "results" else exporting.export_answers
    return write(
        workspace,
        chosen.filter,
        path,
        report,
        chosen.sort,
        anonymous=options.anonymous,
        only=chosen.lines,
    )
