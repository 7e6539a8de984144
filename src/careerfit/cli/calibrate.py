"""The command that fits a pack's numbers to answers, and what it prints."""

import sys
import textwrap
from pathlib import Path
from typing import Any

import click

from careerfit import paths
from careerfit.app.authors import sheets
from careerfit.app.authors.calibration import Request, misfits, notes
from careerfit.app.authors.calibration import calibrate as calibrated
from careerfit.app.workspace import load_content, now, open_workspace
from careerfit.cli.commands import main
from careerfit.cli.options import FOLDER, called, data_option, json_option, listing, print_json
from careerfit.model.calibration import ItemFit
from careerfit.model.content import Item, Pack
from careerfit.model.program import quoted

_WIDTH = 80


@main.command()
@click.argument("answers", type=FOLDER, required=False)
@click.option("--pack", type=FOLDER, default=paths.PACK, help="Folder of the question pack.")
@click.option("--out", type=FOLDER, required=True, help="New folder for the new version.")
@click.option("--from-store", is_flag=True, help="Use the finished questionnaires in the database.")
@click.option("--scale", "scales", multiple=True, metavar="ID", help="Only this scale; may be repeated.")
@click.option("--anchor", is_flag=True, help="Stay on the old scales, so that results remain comparable.")
@json_option
@data_option
@click.pass_obj
def calibrate(  # noqa: PLR0913 - one parameter an option
    data: str | None,
    answers: Path | None,
    pack: Path,
    out: Path,
    scales: tuple[str, ...],
    own_data: str | None,
    *,
    from_store: bool,
    anchor: bool,
    as_json: bool,
) -> None:
    """Fit the numbers of a pack's items to ANSWERS and write a new version of the pack.

    ANSWERS is a CSV file as for score: a person a row, a column an item.
    """
    if from_store == (answers is not None):
        raise click.UsageError("Name either an answers file or --from-store.")
    content = load_content(pack)
    if answers is not None:
        people = [sheet.answers for sheet in sheets.read(answers, content.pack, listing(pack), content.words)]
    else:
        with open_workspace(paths.data_folder(own_data or data), content) as workspace:
            people = list(workspace.store.answers(content.pack.digest))
    request = Request(pack, out, scales, anchor, now().date())
    new = calibrated(request, content.pack, people, _progress)
    said = notes(content.words, new)
    if as_json:
        print_json(_document(new, said))
        return
    _show(new)
    where = {"folder": quoted(str(out)), "command": called()}
    for sentence in (*said, content.words.say("calibrate.written", version=new.version, **where)):
        click.echo(textwrap.fill(sentence, _WIDTH, break_long_words=False, break_on_hyphens=False))


def _progress(scale: str, step: int, change: float) -> None:
    """Show how far a fit is: on a terminal at every step, in a file once a scale."""
    if sys.stderr.isatty():
        click.echo(f"\r{scale}: step {step}, largest change {change:.6f}   ", nl=False, err=True)
    elif step == 1:
        click.echo(f"fitting {scale}", err=True)


def _show(pack: Pack) -> None:
    """Print a table for each calibrated scale."""
    made = pack.calibration
    if made is None:
        return
    if sys.stderr.isatty():
        click.echo(err=True)  # the line of progress ends
    wrong = misfits(pack)
    click.echo(f"{pack.id} {pack.version}, fitted to {made.people} answer sheets on {made.date}")
    for scale, fit in made.scales.items():
        click.echo()
        click.secho(f"{scale}: {fit.people} people, log-likelihood {fit.log_likelihood:.3f}", bold=True)
        mean = round(fit.mean, 2) + 0.0  # never -0.00
        click.echo(f"  {fit.steps} steps; on the scale before, mean {mean:.2f} and SD {fit.sd:.2f}")
        click.echo(f"  {'item':<8}{'people':>7}  {'a':>5} {'SE':>5}  {'S-X2':>7} {'df':>4} {'p':>6}  b (SE)")
        for item in pack.items:
            if item.scale == scale:
                _line(item, made.items.get(item.id), marked=item.id in wrong)


def _line(item: Item, fit: ItemFit | None, *, marked: bool) -> None:
    """Print one item; a threshold in brackets was not fitted, ! marks a misfit."""
    if fit is None:
        thresholds = " ".join(f"({b:.2f})" for b in item.b)
        click.echo(
            f"  {item.id:<8}{'-':>7}  {item.a:5.2f} {'-':>5}  {'-':>7} {'-':>4} {'-':>6}  {thresholds}"
        )
        return
    errors = iter(fit.se_b)
    thresholds = " ".join(
        f"({b:.2f})" if k in fit.merged else f"{b:.2f} ({next(errors):.2f})" for k, b in enumerate(item.b, 1)
    )
    test = (
        f"{fit.fit.value:7.1f} {fit.fit.df:4d} {fit.fit.p:6.3f}" if fit.fit else f"{'-':>7} {'-':>4} {'-':>6}"
    )
    sign = "!" if marked else " "
    click.echo(f"  {item.id:<8}{fit.people:7d}  {item.a:5.2f} {fit.se_a:5.2f}  {test}{sign} {thresholds}")


def _document(pack: Pack, said: tuple[str, ...]) -> dict[str, Any]:
    """Describe a calibrated pack; the names here are promised to other programs."""
    made = pack.calibration
    if made is None:
        raise ValueError("the pack was not calibrated")
    return {
        "pack": {"id": pack.id, "version": pack.version, "digest": pack.digest},
        "from": {"version": made.version, "digest": made.digest},
        "date": made.date,
        "people": made.people,
        "comparable": made.comparable,
        "location_sd": pack.location_sd,
        "scales": [
            {
                "id": scale,
                "people": fit.people,
                "log_likelihood": fit.log_likelihood,
                "steps": fit.steps,
                "mean": fit.mean,
                "sd": fit.sd,
                "items": [_item(item, made.items.get(item.id)) for item in pack.items if item.scale == scale],
            }
            for scale, fit in made.scales.items()
        ],
        "notes": list(said),
    }


def _item(item: Item, fit: ItemFit | None) -> dict[str, Any]:
    numbers = {"id": item.id, "a": item.a, "b": list(item.b)}
    if fit is None:
        return {**numbers, "people": None, "se_a": None, "se_b": None, "merged": [], "fit": None}
    test = {"chi_square": fit.fit.value, "df": fit.fit.df, "p": fit.fit.p} if fit.fit else None
    errors = {"people": fit.people, "se_a": fit.se_a, "se_b": list(fit.se_b), "merged": list(fit.merged)}
    return {**numbers, **errors, "fit": test}
