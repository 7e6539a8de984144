"""Types of the fixtures that tests of pages share."""

from collections.abc import Callable

from careerfit.ui.window import MainWindow

Show = Callable[..., MainWindow]  # page, width, height -> a window with that page open and active
