"""Starts the program: the window is painted before the rest is imported, commands never import Qt."""

import gc
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerfit.model.report import Paper, Report
    from careerfit.ui.startup import Attach


BREATH = 0.4  # seconds in which the first question is made, undisturbed by imports on the other thread


def main() -> None:
    """Open the window, or run a command when there are arguments."""
    if len(sys.argv) == 1:
        sys.exit(open_window(None))
    try:
        from careerfit.cli import main as command
        from careerfit.cli.doors import Doors
        from careerfit.model import program

        command(obj=Doors(open_window, print_report, print_paper), prog_name=program.command())
    except KeyboardInterrupt:  # while modules are imported; later the command itself says what was kept
        sys.exit(130)


def open_window(data: str | None) -> int:
    """Open the window on the database in a folder (None: the usual one); return the exit code."""
    gc.disable()  # until all is loaded: collecting while modules are imported takes a tenth of the start
    from careerfit.ui.startup import run

    return run(data, load_rest)


def print_report(report: "Report", ending: str) -> bytes:
    """Return a report as the bytes of a .pdf or .html file; works without a display."""
    from careerfit.ui import offscreen

    return offscreen.report_file(report, ending)


def print_paper(paper: "Paper") -> bytes:
    """Return the questionnaire on paper as the bytes of a PDF; works without a display."""
    from careerfit.ui import offscreen

    return offscreen.paper_file(paper)


def load_rest(hand_over: "Callable[[Attach], None]") -> None:
    """Import and load what the first paint does not need; runs on a worker thread, touches no widget."""
    from careerfit.app.workspace import load_content
    from careerfit.ui.attach import attach, import_later
    from careerfit.ui.language import current

    content = load_content(language=current())
    hand_over(partial(attach, content))

    time.sleep(BREATH)
    import_later()  # while the person reads the first question

    from careerfit.app.scoring import compiled

    compiled(content)


if __name__ == "__main__":
    main()
