"""Starts the program: the window is painted before the rest is imported, commands never import Qt."""

import gc
import os
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerfit.model.report import Paper, Report
    from careerfit.ui.startup import Attach


FILES = ".careerfit"  # ending of the files that open the window
SELF_CHECK = "--self-check"
BREATH = 0.4  # seconds in which the first question is made, undisturbed by imports on the other thread


def main() -> None:
    """Open the window, with a file where one is named alone, or run a command when there are arguments."""
    arguments = sys.argv[1:]
    if not arguments:
        sys.exit(open_window(None))
    if len(arguments) == 1 and arguments[0].lower().endswith(FILES) and not arguments[0].startswith("-"):
        sys.exit(open_window(None, os.path.abspath(arguments[0])))  # noqa: PTH100 - pathlib costs 5 ms here
    if arguments[0] == SELF_CHECK:
        sys.exit(check_self(arguments[1:]))
    try:
        from careerfit.cli import main as command
        from careerfit.cli.doors import Doors
        from careerfit.model import program

        command(obj=Doors(open_window, print_report, print_paper), prog_name=program.command())
    except KeyboardInterrupt:  # while modules are imported; later the command itself says what was kept
        sys.exit(130)


def open_window(data: str | None, file: str = "") -> int:
    """Open the window on the database in a folder (None: the usual one); return the exit code.

    A file, such as one that was double-clicked, is taken in once all is loaded.
    """
    gc.disable()  # until all is loaded: collecting while modules are imported takes a tenth of the start
    from careerfit.ui.startup import run

    return run(data, partial(load_rest, file=file), file)


def check_self(arguments: list[str]) -> int:
    """Use the installed program once and write what was seen: OUT.json and, to keep the data, a folder."""
    if len(arguments) not in (1, 2):
        sys.stderr.write(f"usage: careerfit {SELF_CHECK} OUT.json [FOLDER]\n")
        return 2
    from pathlib import Path

    out, *folder = map(Path, arguments)
    try:
        from careerfit.ui import self_check
    except ImportError as error:  # a part that was left out: nobody would see a message on a console
        out.write_text(f'{{"ok": false, "failed": "import", "trace": "{error}"}}', encoding="utf-8")
        return 1
    return self_check.run(out, load_rest, *folder)


def print_report(report: "Report", ending: str) -> bytes:
    """Return a report as the bytes of a .pdf or .html file; works without a display."""
    from careerfit.ui.papers import offscreen

    return offscreen.report_file(report, ending)


def print_paper(paper: "Paper") -> bytes:
    """Return the questionnaire on paper as the bytes of a PDF; works without a display."""
    from careerfit.ui.papers import offscreen

    return offscreen.paper_file(paper)


def load_rest(hand_over: "Callable[[Attach], None]", *, file: str = "") -> None:
    """Import and load what the first paint does not need; runs on a worker thread, touches no widget."""
    from careerfit.app.workspace import load_content
    from careerfit.ui.attach import attach, import_later
    from careerfit.ui.language import current

    content = load_content(language=current())
    hand_over(partial(attach, content, file=file))

    time.sleep(BREATH)
    import_later()  # while the person reads the first question

    from careerfit.app.scoring import compiled

    compiled(content)


if __name__ == "__main__":
    main()
