"""The command line: the same questions and results without a window."""

from careerfit.cli import calibrate, lookback, plan, report, route, simulate  # registers their commands
from careerfit.cli.commands import main

__all__ = ["calibrate", "lookback", "main", "plan", "report", "route", "simulate"]
