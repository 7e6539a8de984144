"""The command line: the same questions and results without a window."""

from careerfit.cli import (  # registers their commands
    bundle,
    calibrate,
    demo,
    export,
    import_,
    lookback,
    people,
    plan,
    report,
    route,
    simulate,
)
from careerfit.cli.commands import main

__all__ = [
    "bundle",
    "calibrate",
    "demo",
    "export",
    "import_",
    "lookback",
    "main",
    "people",
    "plan",
    "report",
    "route",
    "simulate",
]
