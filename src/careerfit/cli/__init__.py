"""The command line: the same questions and results without a window."""

from careerfit.cli import (  # registers their commands
    calibrate,
    demo,
    lookback,
    people,
    plan,
    report,
    route,
    simulate,
)
from careerfit.cli.commands import main

__all__ = ["calibrate", "demo", "lookback", "main", "people", "plan", "report", "route", "simulate"]
