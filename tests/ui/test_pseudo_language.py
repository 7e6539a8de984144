"""Every page in a language that nobody speaks: longer and accented, or from right to left."""

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
import screenshots
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from careerfit.app import actions
from careerfit.app.about import components
from careerfit.app.workspace import Content, Workspace, load_content, open_workspace
from careerfit.content import load
from careerfit.model.desk import Chosen
from careerfit.model.lines import LineRow
from careerfit.ui import language
from careerfit.ui.attach import joined
from careerfit.ui.desk.bar import DeskBar
from careerfit.ui.desk.bulk_bar import BulkBar
from careerfit.ui.desk.case_answers import AnswersCard
from careerfit.ui.desk.way_back import WayBack
from careerfit.ui.pages.desk.people_page import PeoplePage
from careerfit.ui.theme import Theme
from careerfit.ui.widgets.folding import FoldButton
from careerfit.ui.window import COUNSELOR, MainWindow
from tests.ui.pseudo import PseudoTranslator, bypassing, marked, pseudo, pseudo_words
from tests.ui.test_every_page import (
    PAGES,
    Answer,
    AnswerGroup,
    Button,
    Heading,
    OpenRow,
    Picture,
    RoleButton,
    Text,
    _area,
    _cut,
    _visible,
)
from tests.ui.ui_types import Show

BRAND = frozenset({"careerfit"})
LONG = 30  # a text of the program that is equal to one of a sample would not be found; few are so long


def _spoken(qapp: QApplication, *, mirrored: bool) -> Iterator[None]:
    translator = PseudoTranslator(qapp, mirrored=mirrored)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    yield from _spoken(qapp, mirrored=False)


@pytest.fixture
def mirrored_locale(qapp: QApplication, theme: Theme) -> Iterator[None]:
    assert theme  # sets the direction before we do
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield from _spoken(qapp, mirrored=True)


PARTS = (DeskBar, BulkBar, AnswersCard, WayBack)  # parts of pages that samples speak to
Source = Callable[[Sequence[int]], Sequence[LineRow]]


@pytest.fixture
def samples(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Mark all texts of the samples on their way into the pages; return those that cannot be marked."""
    plain = {*BRAND, *_sentences_of_samples()}
    inside: list[str] = []  # a page that calls itself hands over what is marked already

    def marking(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(self: object, *values: object, **named: object) -> object:
            if inside:
                return function(self, *values, **named)
            inside.append(function.__name__)
            try:
                return function(self, *marked(values, plain), **marked(named, plain))
            finally:
                inside.pop()

        return call

    made = screenshots.made

    def made_and_marked(*arguments: Any) -> MainWindow:  # noqa: ANN401 - whatever `made` takes
        window = made(*arguments)
        _mark_rows(window, plain)
        for kind in {*PARTS, *(type(page) for page in window.pages.values())}:
            for name, function in list(vars(kind).items()):  # Qt's own names are not in lowercase
                if isinstance(function, FunctionType) and name.islower() and name[0] != "_":
                    monkeypatch.setattr(kind, name, marking(function))
        return window

    add_page = MainWindow.add_page

    def add_marked(self: MainWindow, name: str, label: str, widget: QWidget, **named: object) -> None:
        """Labels of entries come from the joins, and here from the samples."""
        add_page(self, name, label if self.pages == {} else f"«{label}»", widget, **named)

    monkeypatch.setattr(screenshots, "made", made_and_marked)
    monkeypatch.setattr(MainWindow, "add_page", add_marked)
    monkeypatch.setattr(MainWindow, "show_error", marking(MainWindow.show_error))
    return plain


def _mark_rows(window: MainWindow, plain: set[str]) -> None:
    """Mark the rows that a table asks for by itself."""

    def read(source: Source, ids: Sequence[int]) -> Sequence[LineRow]:
        return [marked(row, plain) for row in source(ids)]

    for page in window.pages.values():
        if isinstance(page, PeoplePage):
            page.lines.source = partial(read, page.lines.source)


@cache
def _sentences_of_samples() -> frozenset[str]:
    """Return what samples say by themselves, as when a part of a page asks back."""
    files = (Path(screenshots.DOCS) / "sample_pages").glob("*.py")
    nodes = (node for path in files for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return frozenset(text for text in texts if len(text) > LONG)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the texts that are painted from now on."""
    texts: set[str] = set()
    draw = QPainter.drawText

    def spy(self: QPainter, *values: object) -> object:
        texts.update(value for value in values if isinstance(value, str))
        return draw(self, *values)

    monkeypatch.setattr(QPainter, "drawText", spy)
    return texts


def _said(window: MainWindow) -> set[str]:
    """Return all that the visible widgets of a window show or tell assistive programs."""
    texts: set[str] = set()
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget, QMenu):
            texts |= {action.text() for action in widget.actions()}
        elif widget.isVisible():
            texts |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
            texts |= _shown(widget)
    return texts


def _shown(widget: QWidget) -> set[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        return {widget.text()}
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return {widget.placeholderText()}
    if isinstance(widget, QComboBox):
        return {widget.itemText(index) for index in range(widget.count())}
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        return {str(model.index(row, 0).data() or "") for row in range(model.rowCount())}
    return set()


@pytest.mark.usefixtures("pseudo_locale")
@pytest.mark.parametrize("page", PAGES)
def test_no_text_of_a_page_bypasses_translation(
    samples: set[str], painted: set[str], shown: Show, page: str
) -> None:
    window = shown(page)
    window.grab()
    assert "\n".join(bypassing(_said(window) | painted, samples)) == ""


def _check_nothing_is_cut(window: MainWindow) -> None:
    kinds = (Text, Button, Answer, AnswerGroup, Picture, RoleButton, OpenRow, Heading)
    area = _area(window)
    assert area.horizontalScrollBar().maximum() == 0
    assert [cut for widget in _visible(window, *kinds) if (cut := _cut(widget))] == []
    for widget in _visible(window, *kinds):
        inside = area.widget() if area.widget().isAncestorOf(widget) else window
        left = widget.mapTo(inside, QPoint(0, 0)).x()
        assert left >= 0, widget
        assert left + widget.width() <= inside.width(), widget


@pytest.mark.usefixtures("pseudo_locale")
@pytest.mark.parametrize("scale", [2.0])
@pytest.mark.parametrize("page", PAGES)
def test_longer_texts_are_not_cut(shown: Show, theme: Theme, page: str, scale: float) -> None:
    theme.set_scale(scale)
    _check_nothing_is_cut(shown(page, 640, 400))


@pytest.mark.usefixtures("mirrored_locale")
@pytest.mark.parametrize("scale", [2.0])
@pytest.mark.parametrize("page", PAGES)
def test_texts_from_right_to_left_are_not_cut(shown: Show, theme: Theme, page: str, scale: float) -> None:
    theme.set_scale(scale)
    _check_nothing_is_cut(shown(page, 640, 400))


@pytest.mark.parametrize("code", [code for code in language.NAMES if code != "en"])
@pytest.mark.parametrize("page", PAGES)
def test_translated_texts_are_not_cut(
    shown: Show, theme: Theme, qapp: QApplication, page: str, code: str
) -> None:
    theme.set_scale(2.0)
    language.install(qapp, code)
    try:
        _check_nothing_is_cut(shown(page, 640, 400))
    finally:
        language.install(qapp, "en")


def _unfolded(window: MainWindow) -> set[str]:
    """Return all that the open page says, once everything on it is unfolded."""
    for fold in window.stack.currentWidget().findChildren(FoldButton):
        if fold.isVisible() and fold.isEnabled():
            fold.click()
        QApplication.processEvents()
    for _ in range(3):
        QApplication.processEvents()
    window.grab()
    return _said(window)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """Yield a workspace whose words nobody speaks, and whose questions and roles are marked."""
    content = load_content()
    guide, problems = load.guide("en")
    monkeypatch.setattr(load, "guide", lambda _language: (marked(guide), problems))
    pseudo_content = Content(marked(content.pack), marked(content.catalogue), pseudo_words(content.words))
    with open_workspace(tmp_path, pseudo_content) as workspace:
        yield replace(workspace, new_seed=lambda: 1)


@pytest.mark.usefixtures("pseudo_locale")
def test_no_sentence_of_the_program_bypasses_translation(
    qtbot: QtBot, theme: Theme, settings: QSettings, workspace: Workspace, painted: set[str]
) -> None:
    """Every page of the program itself, with a questionnaire under way and one that is finished."""
    settings.setValue(COUNSELOR, True)
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    bridge = joined(workspace, window, theme)
    window.show()
    session = actions.begin(workspace, "«person-1»").session
    for number, item in enumerate(workspace.store.session(session).order):
        category = None if number % 9 == 0 else 1 + number % workspace.content.pack.item(item).categories
        actions.answer(workspace, session, item, category, 3000)
    bridge.act(lambda w: actions.finish(w, session))
    texts = set()
    bridge.act(lambda w: actions.begin(w, ""))
    roles = [role.id for role in workspace.content.catalogue.roles]
    ways = {
        "result": (session,), "role": (roles[0],), "compare-roles": (roles[0], roles[9]),
        "standing": (bridge.person,), "report": (session,), "export-file": (session,),
        "case": (bridge.person, session), "case-compare": (0, 0), "bring-in": ("",), "take-out": (Chosen(),),
        "erase": ((bridge.person,),),
    }  # fmt: skip
    # doors to the system's own dialog, with a file from it, and on to the next person of the table
    others = {"open-file", "take-file", "neighbour"}
    for door in [door for door in bridge.doors if door not in others]:
        bridge.enter(door, *ways.get(door, ()))
        texts |= _unfolded(window)
    for name in list(window.pages):
        window.open_page(name)
        window.page_chosen.emit(name)
        texts |= _unfolded(window)
    licences = "\n".join(f"{name}: {licence}" for name, licence in components())
    pack, catalogue = workspace.content.pack, workspace.content.catalogue
    single = {end for scale in pack.scales for end in (scale.low, scale.high)}  # words that look like ids
    single |= {activity for role in catalogue.roles for activity in role.activities}
    single |= {item.id for item in pack.items}
    plain = {*BRAND, *single, licences, *language.NAMES.values(), str(workspace.store.path.parent)}
    found = bypassing(texts | painted, plain)
    assert "\n".join(found) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[ány [«x»] mórë]", True),
        ("«Sales» · 31 %", True),
        ("[á «b] c»", False),
        ("Sales · [á]", False),
        ("[á {count} b] c", False),
    ],
)
def test_what_bypasses_is_found_outside_of_brackets(text: str, *, expected: bool) -> None:
    assert (bypassing({text}, set()) == []) is expected


def test_the_language_that_nobody_speaks_is_longer_and_leaves_names_alone() -> None:
    text = "about {minutes} minutes left, %n of %1 &All"
    said = pseudo(text)
    assert len(said) >= 1.4 * len(text)
    assert [place in said for place in ("{minutes}", "%n", "%1", "&")] == [True] * 4
    assert "minutes" in said
    assert "mîñütéš" in said
    mirrored = pseudo("a {name}", mirrored=True)
    assert "{name}" in mirrored
    assert not any(letter in mirrored.replace("name", "") for letter in "abcdefghijklmnopqrstuvwxyz")
