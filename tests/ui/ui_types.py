"""Types of the fixtures that tests of pages share."""

from collections.abc import Callable
from pathlib import Path

from careerfit.ui.attach import Rooms
from careerfit.ui.window import MainWindow

Show = Callable[..., MainWindow]  # page, width, height -> a window with that page open and active
Open = Callable[[Path], Rooms]  # folder -> the whole program on the database in it, its window active
