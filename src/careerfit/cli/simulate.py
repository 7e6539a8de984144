"""The command that simulates people and prints how near their results come to the truth."""

import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from careerfit.app.scoring import compiled
from careerfit.app.workspace import load_content
from careerfit.cli.commands import main
from careerfit.cli.options import content_options, json_option, print_json
from careerfit.measurement.answering import World
from careerfit.measurement.simulate import Figures, Simulation
from careerfit.measurement.simulate import simulate as simulated
from careerfit.measurement.sittings import Mode

_WORLDS: Mapping[World, str] = {
    "right": "the model right",
    "locations": "scale zeros off by N(0, .4)",
    "slopes": "slopes off by 30 %",
    "correlated": "traits correlated .4",
}


@main.command()
@click.option("--people", type=click.IntRange(min=1), default=2000, show_default=True, help="How many.")
@click.option("--mode", type=click.Choice(["full", "adaptive"]), default="full", show_default=True,
              help="All questions of the full questionnaire, or the quick one that chooses.")  # fmt: skip
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=1, show_default=True,
              help="The same seed gives the same figures.")  # fmt: skip
@content_options
@json_option
def simulate(people: int, mode: Mode, seed: int, pack: Path, roles: Path, *, as_json: bool) -> None:
    """Let simulated people take the questionnaire, and compare what they are told with the truth."""
    content = load_content(pack, roles)
    _, targets = compiled(content)
    found = simulated(content.pack, targets, people, mode, seed, _Progress())
    if as_json:
        print_json(_document(found))
    else:
        _show(found)


class _Progress:
    """Shows on stderr how far a simulation is: every percent on a terminal, every tenth in a file."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._said = 0

    def __call__(self, share: float) -> None:
        percent = int(share * 100)
        if percent == self._said or (not self._terminal and percent // 10 == self._said // 10):
            return
        self._said = percent
        if self._terminal:
            click.echo(f"\rsimulating: {percent} %" + ("\n" if percent == 100 else ""), nl=False, err=True)
        else:
            click.echo(f"simulating: {percent} %", err=True)


def _document(found: Simulation) -> dict[str, Any]:
    return {**_setting(found.usual), "without_location_uncertainty": _setting(found.certain)}


def _setting(worlds: Mapping[World, Figures]) -> dict[str, Any]:
    wrong = {world: _rounded(asdict(one)) for world, one in worlds.items() if world != "right"}
    return {**_rounded(asdict(worlds["right"])), "misspecified": wrong}


def _rounded(value: Any) -> Any:  # noqa: ANN401 - anything that JSON can hold
    """Round to the six decimals that are the same on every platform; -0 becomes 0."""
    if isinstance(value, float):
        return round(value, 6) + 0.0
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_rounded(one) for one in value]
    return value


def _show(found: Simulation) -> None:
    """Print the tables, each in Markdown as docs/measurement.md carries them."""
    click.echo(f"{found.people:,} people, mode {found.mode}, seed {found.seed}\n")
    right = found.usual["right"]
    rows = [
        [one.id, *(f"{value:.3f}" for value in (one.rmse, one.bias, one.reliability, one.coverage, one.se))]
        for one in right.scales
    ]
    _table(["scale", "RMSE", "bias", "reliability", "95 % coverage", "mean SE"], rows)
    _table(["", "family best", "top 3", "regret", "role best", "top 3", "regret", "ECE", "coverage"], [
        [f"{_WORLDS[world]}{how}", *_recovery(one)]
        for worlds, how in ((found.usual, ""), (found.certain, ", no location uncertainty"))
        for world, one in worlds.items()
    ])  # fmt: skip
    shares: tuple[tuple[str, Mapping[Any, float]], ...] = (
        ("verdict", right.verdicts),
        ("stopped by", right.stops),
        ("flag, honest sheets", right.flags),
        ("cautioned", right.cautions),
    )
    for name, share in shares:
        _table([name, "share"], [[key, f"{value:.3f}"] for key, value in share.items()])
    items = right.items
    click.echo(f"items asked: mean {items.mean:.1f}, 5th percentile {items.p5:g}, 95th {items.p95:g}")


def _recovery(one: Figures) -> list[str]:
    figures = [
        value for kind in (one.families, one.roles) for value in (kind.best, kind.top3, kind.regret)
    ] + [one.ece]
    coverage = [scale.coverage for scale in one.scales]
    return [*(f"{value:.3f}" for value in figures), f"{min(coverage):.3f} to {max(coverage):.3f}"]


def _table(head: list[str], rows: list[list[str]]) -> None:
    rule = ["---"] + ["--:"] * (len(head) - 1)
    for cells in (head, rule, *rows):
        click.echo(f"| {' | '.join(cells)} |")
    click.echo()
