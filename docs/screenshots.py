"""Make pictures of every page: `python3 dev.py screenshots [--readme] [folder]`, without a display.

Each page is shown in every palette at the usual size, at 200 % text, from right to left, and in the
smallest window. `--readme` makes only the pictures that README shows.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from careerfit.app import about_me
from careerfit.app.authors import sheets
from careerfit.app.caseload import demo
from careerfit.app.plan import planning
from careerfit.app.routes import routing
from careerfit.app.workspace import Workspace, load_content, open_workspace
from careerfit.model.change import Change
from careerfit.ui.attach import joined
from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.theme import PALETTES, STYLE, Theme
from careerfit.ui.window import COUNSELOR, MainWindow

DOCS = Path(__file__).resolve().parent
SETTLED = 0.3  # seconds after which nothing is built any more
README_SEED, README_QUESTION = 4, 11  # an order of questions and one of them that is easy to read
README_ROLE, README_GOAL = "seo-specialist", "chief-marketing-officer"
README_PEOPLE = 400
USUAL, SMALL = QSize(1240, 780), QSize(640, 400)
SHAPES: dict[str, tuple[QSize, float, bool]] = {
    "normal": (USUAL, 1.0, False),
    "200": (USUAL, 2.0, False),
    "rtl": (USUAL, 1.0, True),
    "small": (SMALL, 1.0, False),
    "small-200": (SMALL, 2.0, False),
}


def _modules() -> list[ModuleType]:
    """Return the modules of docs/sample_pages; each has `add(window, theme)` and `PAGES`."""
    names = sorted(path.stem for path in (DOCS / "sample_pages").glob("*.py"))
    return [import_module(f"sample_pages.{name}") for name in names]


SAMPLES = _modules()
PAGES: dict[str, Callable[[MainWindow], None]] = {
    name: show for module in SAMPLES for name, show in module.PAGES.items()
}
MODULES = {name: module for module in SAMPLES for name in module.PAGES}


def made(theme: Theme, settings: QSettings, page: str) -> MainWindow:
    """Return a window with the pages that stand in one file with this sample page."""
    window = MainWindow(theme, settings)
    MODULES[page].add(window, theme)
    return window


def _take(app: QApplication, theme: Theme, page: str, size: QSize, target: Path) -> None:
    """Paint one page into a file."""
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = made(theme, settings, page)
        window.resize(size)
        window.show()
        PAGES[page](window)
        _grab(app, window, target)
        window.close()
        window.deleteLater()
        app.processEvents()


def _readme(app: QApplication, theme: Theme) -> None:
    """Paint the pictures that README shows: the program itself, taking the first example's answers."""
    content = load_content()
    answers = sheets.read(DOCS.parent / "examples" / "answers.csv", content.pack, "")[0].answers
    folder = DOCS / "pictures"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        window = MainWindow(theme, QSettings(f"{data}/settings.ini", QSettings.Format.IniFormat))
        window.resize(USUAL)
        window.show()
        with open_workspace(Path(data), content) as workspace:
            bridge = joined(replace(workspace, new_seed=lambda: README_SEED), window, theme)
            quiz = bridge.pages["quiz"]
            assert isinstance(quiz, QuestionPage)
            begun: list[str] = []
            bridge.changed.connect(lambda change: begun.append(change.session))
            window.start.begun.emit("person-1")
            order = workspace.store.session(begun[0]).order
            for number, item in enumerate(order, start=1):
                if number == README_QUESTION:
                    _grab(app, window, folder / "question.png")
                quiz.answered.emit(item, answers.get(item, 3), 2000)
            quiz.finished.emit()
            _grab(app, window, folder / "result.png")
            bridge.act(partial(about_me.stand, person=bridge.person, where="marketing", role=README_ROLE))
            bridge.act(
                partial(about_me.skill, person=bridge.person, skill_id="Web analytics", state_now="have")
            )
            bridge.enter("routes", README_GOAL)
            _grab(app, window, folder / "routes.png")
            bridge.act(partial(_plan, person=bridge.person))
            bridge.enter("plan")
            _grab(app, window, folder / "plan.png")
            bridge.enter("role", README_ROLE)
            _grab(app, window, folder / "role.png")
            bridge.enter("guide", "shared")
            _grab(app, window, folder / "guide.png")
            window.close()


def _readme_desk(app: QApplication, theme: Theme) -> None:
    """Paint the counselor's pictures of README, with made-up people."""
    folder = DOCS / "pictures"
    with tempfile.TemporaryDirectory() as data:
        settings = QSettings(f"{data}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue(COUNSELOR, True)
        window = MainWindow(theme, settings)
        window.resize(USUAL)
        window.show()
        with open_workspace(Path(data), load_content()) as workspace:
            demo.fill(workspace, README_PEOPLE, README_SEED)
            bridge = joined(workspace, window, theme)
            bridge.enter("counselor")
            _grab(app, window, folder / "counselor.png")
            bridge.enter("people")
            _grab(app, window, folder / "people.png")
            window.close()


def _plan(workspace: Workspace, person: str) -> Change:
    """Choose the first route, and begin with it."""
    shown = routing.routes(workspace, person, "", None, README_GOAL, "fit")
    change = planning.choose(workspace, person, shown.routes[0].roles, shown.source)
    first = planning.plan(workspace, person).milestones[0]
    return replace(planning.milestone(workspace, person, change.plan, first.id, "done"), plan=change.plan)


def _grab(app: QApplication, window: MainWindow, target: Path) -> None:
    """Take the picture once everything that is built in pieces stands."""
    end = time.monotonic() + SETTLED
    while time.monotonic() < end:
        app.processEvents()
    if not window.grab().save(str(target)):
        sys.exit(f"could not write {target}")


def main() -> None:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", default=DOCS.parent / "build" / "screenshots", type=Path)
    parser.add_argument("--readme", action="store_true", help="only the pictures that README shows")
    parser.add_argument("--pages", nargs="*", default=list(PAGES), choices=list(PAGES))
    parser.add_argument("--shapes", nargs="*", default=list(SHAPES), choices=list(SHAPES))
    parser.add_argument("--palettes", nargs="*", default=list(PALETTES), choices=list(PALETTES))
    chosen = parser.parse_args()
    app = QApplication(["careerfit", *STYLE])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter"))
    theme = Theme(app, "light")
    if chosen.readme:
        _readme(app, theme)
        _readme_desk(app, theme)
        return
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for palette in chosen.palettes:
        theme.choose(palette)
        for shape in chosen.shapes:
            size, scale, mirrored = SHAPES[shape]
            theme.set_scale(scale)
            app.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
            )
            for page in chosen.pages:
                _take(app, theme, page, size, chosen.folder / f"{page}-{palette}-{shape}.png")


if __name__ == "__main__":
    main()
