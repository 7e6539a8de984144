"""Report, paper and the counselor's file in the window: chosen, looked at, saved, printed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from careerfit.app import actions
from careerfit.app.papers import counselor_file
from careerfit.app.plan import planning
from careerfit.app.workspace import Content, load_content
from careerfit.ui.attach import attach
from careerfit.ui.bridge import Bridge
from careerfit.ui.pages.export_page import ExportPage
from careerfit.ui.pages.paper_page import PaperPage
from careerfit.ui.pages.report_page import ReportPage
from careerfit.ui.papers import saving
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.page_views import PageView
from careerfit.ui.widgets.text import Text
from careerfit.ui.window import MainWindow
from tests.ui.ui_types import Show

Asked = Callable[[str], None]


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


@pytest.fixture
def bridge(content: Content, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Bridge:
    """Return a program in which person-1 has a result and a plan with a note; files go to tmp_path."""
    window = MainWindow(theme, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.resize(1240, 780)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.settings.setValue(saving.FOLDER, str(tmp_path))
    joined = attach(content, window, theme, tmp_path / "data").bridge
    workspace = joined.workspace
    session = actions.begin(workspace, "person-1").session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 2, 900)
    actions.finish(workspace, session)
    person = workspace.store.session(session).person
    move = content.catalogue.moves[0]
    plan = planning.choose(workspace, person, (move.source, move.target), move.source, name="My way").plan
    planning.note(workspace, person, plan, "Ask about spring")
    joined.enter("result", session)
    return joined


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Return a function that says what the system's file dialog is answered with next."""

    def answer(path: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))

    return answer


def _report(bridge: Bridge) -> ReportPage:
    bridge.enter("report", bridge.result)
    page = bridge.pages["report"]
    assert isinstance(page, ReportPage)
    QApplication.processEvents()
    return page


def _paper(bridge: Bridge) -> PaperPage:
    bridge.enter("paper")
    page = bridge.pages["paper"]
    assert isinstance(page, PaperPage)
    return page


def _export(bridge: Bridge) -> ExportPage:
    bridge.enter("export-file", bridge.result)
    page = bridge.pages["export-file"]
    assert isinstance(page, ExportPage)
    return page


def _words(page: ReportPage) -> str:
    return "\n".join(view.accessibleDescription() for view in page.views.views if not view.isHidden())


def _type(page: ReportPage | PaperPage | ExportPage, path: Path) -> None:
    """Unfold the field, type a path and press Enter, as with a keyboard alone."""
    if page.save_to.path.isHidden():
        page.save_to.toggle.setFocus()
        QTest.keyClick(page.save_to.toggle, Qt.Key.Key_Return)
    page.save_to.path.selectAll()
    QTest.keyClicks(page.save_to.path, str(path))
    QTest.keyClick(page.save_to.path, Qt.Key.Key_Return)


def test_the_report_opens_under_the_result_and_leads_back(bridge: Bridge) -> None:
    page = _report(bridge)
    assert bridge.window.page() == "report"
    assert bridge.window.navigation.entries["result"].current
    page.back.click()
    assert bridge.window.page() == "result"


def test_choices_change_the_pages_at_once(bridge: Bridge) -> None:
    page = _report(bridge)
    assert "person-1" in _words(page)
    assert "My way" in _words(page)
    count = page.pages.count if page.pages else 0
    page.with_name.click()
    page.with_plan.click()
    assert "person-1" not in _words(page)
    assert "My way" not in _words(page)
    page.with_answers.click()
    assert page.pages is not None
    assert page.pages.count > count
    assert not page.with_name.isChecked()


def test_a_pdf_is_saved_where_the_dialog_says(bridge: Bridge, answered: Asked, tmp_path: Path) -> None:
    page = _report(bridge)
    answered(str(tmp_path / "chosen"))  # without an ending, as some dialogs answer
    page.save_pdf.click()
    assert (tmp_path / "chosen.pdf").read_bytes().startswith(b"%PDF")
    answered(str(tmp_path / "page.html"))
    page.save_web.click()
    assert "person-1" in (tmp_path / "page.html").read_text("utf-8")


def test_a_dialog_that_is_closed_saves_nothing(bridge: Bridge, answered: Asked, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    answered("")
    _report(bridge).save_pdf.click()
    assert sorted(tmp_path.iterdir()) == before


def test_a_typed_path_saves_and_replaces_only_when_pressed_again(bridge: Bridge, tmp_path: Path) -> None:
    page, file = _report(bridge), tmp_path / "typed.pdf"
    _type(page, file)
    assert file.read_bytes().startswith(b"%PDF")
    file.write_bytes(b"old")
    _type(page, file)
    assert file.read_bytes() == b"old"
    assert "Press again" in page.save_to.note.text()
    QTest.keyClick(page.save_to.path, Qt.Key.Key_Return)
    assert file.read_bytes().startswith(b"%PDF")
    assert "Press again" not in page.save_to.note.text()


def test_after_another_path_was_typed_replacing_is_asked_again(bridge: Bridge, tmp_path: Path) -> None:
    page = _report(bridge)
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / name).write_bytes(b"old")
        _type(page, tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == b"old"
    assert (tmp_path / "two.pdf").read_bytes() == b"old"


def test_a_name_without_a_folder_goes_where_something_was_saved_last(bridge: Bridge, tmp_path: Path) -> None:
    _type(_report(bridge), Path("short.html"))
    assert (tmp_path / "short.html").is_file()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("report.docx", "does not end in"),
        ("no/folder/report.pdf", "its folder does not exist"),
        ("r" * 300 + ".pdf", "its name is too long"),
    ],
)
def test_a_failed_save_says_why_in_the_window(bridge: Bridge, tmp_path: Path, name: str, reason: str) -> None:
    _type(_report(bridge), tmp_path / name)
    assert bridge.window.banner.isVisible()
    assert reason in " ".join(text.text() for text in bridge.window.banner.findChildren(Text))


def test_the_suggested_name_tells_the_day_and_nobody(bridge: Bridge, tmp_path: Path) -> None:
    suggested = Path(_report(bridge).save_to.path.text())
    assert suggested.parent == tmp_path
    assert suggested.name == f"careerfit-report-{bridge.workspace.clock():%Y-%m-%d}.pdf"


def test_the_report_is_printed_as_it_is_shown(
    bridge: Bridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, names = tmp_path / "printed.pdf", []

    class Dialog(QPrintDialog):
        def exec(self) -> int:
            printer = self.printer()
            names.append(printer.docName())
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(file))
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr(saving, "QPrintDialog", Dialog)
    _report(bridge).print.click()
    assert file.read_bytes().startswith(b"%PDF")
    assert names == ["careerfit report"]
    assert b"person-1" not in file.read_bytes()


def test_pages_are_enlarged_by_buttons_and_moved_by_arrow_keys(bridge: Bridge) -> None:
    page = _report(bridge)
    view = page.views.views[0]
    usual = view.height_at(700)
    page.views.larger.click()
    assert view.height_at(700) == pytest.approx(1.5 * usual, rel=0.01)
    view.setFocus()
    before = view.grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_Right)
    moved = view.grab().toImage()
    assert moved != before
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.grab().toImage() == before
    for _ in range(9):
        page.views.smaller.click()
    assert not page.views.smaller.isEnabled()
    assert view.height_at(700) < usual


def test_each_page_is_read_to_people_who_do_not_see_it(bridge: Bridge) -> None:
    page = _report(bridge)
    views = [view for view in page.findChildren(PageView) if not view.isHidden()]
    assert [view.accessibleName() for view in views] == [
        f"Page {number} of {len(views)}" for number in range(1, len(views) + 1)
    ]
    assert all(len(view.accessibleDescription()) > 100 for view in views)


def test_the_counselors_file_holds_what_the_page_shows(bridge: Bridge, tmp_path: Path) -> None:
    page = _export(bridge)

    def shown() -> str:
        return "\n".join(text.text() for text in page.findChildren(Text) if text.isVisibleTo(page))

    assert "Ask about spring" not in shown()
    page.with_notes.click()
    QApplication.processEvents()
    assert "Ask about spring" in shown()
    page.with_name.click()
    QApplication.processEvents()
    assert "person-1" not in shown()
    _type(page, tmp_path / "mine.careerfit")
    read = counselor_file.read(tmp_path / "mine.careerfit")
    assert read.name == ""
    assert read.plans[0].notes[0].text == "Ask about spring"


def test_notes_cannot_be_chosen_without_their_plans(bridge: Bridge) -> None:
    page = _export(bridge)
    page.with_notes.click()
    page.with_plan.click()
    assert page.with_notes.isHidden()


def test_the_paper_is_there_in_every_language_with_its_answer_sheet(
    bridge: Bridge, answered: Asked, tmp_path: Path
) -> None:
    page = _paper(bridge)
    assert page.pages is not None
    assert 3 <= page.pages.count <= 8
    answered(str(tmp_path / "sheet.csv"))
    page.save_sheet.click()
    assert (tmp_path / "sheet.csv").read_text("utf-8").startswith("person,date,")
    for language, pill in page.language.pills.items():
        pill.click()
        assert page.save_to.path.text().endswith(f"careerfit-questionnaire-{language}.pdf")


@pytest.mark.parametrize("name", ["report-bare"])
def test_what_does_not_apply_is_not_offered(shown: Show, name: str) -> None:
    page = shown(name).findChild(ReportPage)
    assert page.with_name.isHidden()
    assert page.with_plan.isHidden()
    assert page.with_answers.isVisible()
