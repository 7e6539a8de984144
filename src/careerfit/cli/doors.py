"""What commands may ask of the window's room, which they never import: handed in when the program starts."""

from collections.abc import Callable
from dataclasses import dataclass

import click

from careerfit.model.report import Paper, Report

DOORS = "careerfit.doors"  # where the group keeps them for its commands


@dataclass(frozen=True, slots=True)
class Doors:
    """Ways into the user interface; Qt is imported only by going through one.

    Attributes:
        open_window: opens the window on a data folder (None: the usual one); returns the exit code.
        print_report: returns a report as the bytes of a file with this ending, .pdf or .html.
        print_paper: returns the questionnaire on paper as the bytes of a PDF.

    """

    open_window: Callable[[str | None], int]
    print_report: Callable[[Report, str], bytes]
    print_paper: Callable[[Paper], bytes]


def doors() -> Doors:
    """Return the doors of the command that runs."""
    found: Doors = click.get_current_context().find_root().meta[DOORS]
    return found
