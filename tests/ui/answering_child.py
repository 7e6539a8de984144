"""Answers in the real window as fast as it renders, saying each question that shows; killed by its test."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from careerfit.app.workspace import load_content
from careerfit.model.screens import QuestionScreen
from careerfit.ui.attach import attach
from careerfit.ui.pages.question_page import QuestionPage
from careerfit.ui.theme import Theme
from careerfit.ui.window import MainWindow


def main() -> None:
    app = QApplication(["careerfit"])
    folder = Path(sys.argv[1])
    window = MainWindow(Theme(app), QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window.show()
    bridge = attach(load_content(), window, Theme(app), folder).bridge
    page = bridge.pages["quiz"]
    assert isinstance(page, QuestionPage)
    render = page.render

    def shown(screen: QuestionScreen) -> None:
        render(screen)
        if screen.number > 1:
            print(f"saved {screen.number - 1}", flush=True)
        if not screen.done:
            QTimer.singleShot(0, lambda: page.answered.emit(screen.item, 1, 10))

    page.render = shown  # type: ignore[method-assign]
    print("ready", flush=True)
    window.start.begun.emit("")
    app.exec()


main()
