"""Starts the program: the window is painted before the rest is imported, commands never import Qt."""

import sys
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerfit.ui.startup import Attach


def main() -> None:
    """Open the window, or run a command when there are arguments."""
    if len(sys.argv) == 1:
        sys.exit(open_window(None))
    from careerfit.cli import main as command

    command(obj=open_window, prog_name="careerfit")


def open_window(data: str | None) -> int:
    """Open the window on the database in a folder (None: the usual one); return the exit code."""
    from careerfit.ui.startup import run

    return run(data, load_rest)


def load_rest(hand_over: "Callable[[Attach], None]") -> None:
    """Import and load what the first paint does not need; runs on a worker thread, touches no widget."""
    from careerfit.app.workspace import load_content
    from careerfit.ui.attach import attach

    content = load_content()
    hand_over(partial(attach, content))

    from careerfit.app.scoring import compiled  # while the person reads the first question

    compiled(content)


if __name__ == "__main__":
    main()
