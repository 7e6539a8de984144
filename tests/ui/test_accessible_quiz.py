"""A whole questionnaire by keyboard alone and by accessible actions alone: the same answers in the store."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from careerfit.store.store import Store
from careerfit.ui.attach import Rooms
from careerfit.ui.window import MainWindow
from tests.ui.ui_types import Open

PATTERN = (1, 3, 4, 2, 4, 3)  # positions of the answers chosen, over and over


def parts(root: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Return everything in sight below an accessible object, as a screen reader walks it."""
    found = []
    for index in range(root.childCount()):
        child = root.child(index)
        if child is not None and not child.state().invisible:
            found += [child, *parts(child)]
    return found


def act(window: MainWindow, role: QAccessible.Role, name: str | None, position: int = 0) -> None:
    """Carry out the first action of what has this role and name; without a name, of the n-th of the role."""
    seen = [part for part in parts(QAccessible.queryAccessibleInterface(window)) if part.role() == role]
    named = [part for part in seen if name in {None, part.text(QAccessible.Text.Name)}]
    assert named, (name, [part.text(QAccessible.Text.Name) for part in seen])
    button, actions = named[position].object(), named[position].actionInterface()
    assert isinstance(button, QAbstractButton)
    actions.doAction(actions.actionNames()[0])
    while button.isDown():  # Qt shows it pressed for a moment
        QTest.qWait(10)
    QApplication.processEvents()


def shown_answers(window: MainWindow) -> int:
    root = QAccessible.queryAccessibleInterface(window)
    return sum(part.role() == QAccessible.Role.RadioButton for part in parts(root))


def by_actions(rooms: Rooms) -> None:
    window, count = rooms.bridge.window, sum(item.full for item in rooms.bridge.workspace.content.pack.items)
    act(window, QAccessible.Role.Button, "Take the quiz")
    act(window, QAccessible.Role.Button, "Leave it open")
    for number in range(count):
        position = min(PATTERN[number % len(PATTERN)], shown_answers(window)) - 1
        act(window, QAccessible.Role.RadioButton, None, position)
    act(window, QAccessible.Role.Button, "See my result")


def by_keys(rooms: Rooms) -> None:
    window, count = rooms.bridge.window, sum(item.full for item in rooms.bridge.workspace.content.pack.items)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget(), key)
    for number in range(count):
        position = min(PATTERN[number % len(PATTERN)], shown_answers(window))
        QTest.keyClick(window.focusWidget(), str(position))
        QApplication.processEvents()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def test_keys_alone_and_accessible_actions_alone_give_the_same_answers_and_result(
    opened: Open, tmp_path: Path
) -> None:
    kept = []
    for way in (by_keys, by_actions):
        rooms = opened(tmp_path / way.__name__)
        rooms.bridge.workspace = replace(rooms.bridge.workspace, new_seed=lambda: 11)  # the same order
        way(rooms)
        assert rooms.bridge.window.page() == "result"
        rooms.bridge.window.close()
        with Store.open(tmp_path / way.__name__) as store:
            (summary,) = store.sessions()
            session, told = store.session(summary.session), store.told(summary.session)
        kept.append(([(e.kind, e.item, e.category) for e in session.events], told.result))
    assert len(kept[0][0]) == 72
    assert kept[0] == kept[1]
