"""The command line: the same questions and results without a window."""

from careerfit.cli.commands import main

__all__ = ["main"]
