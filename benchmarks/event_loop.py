"""How long the window does not answer: the longest turn of its event loop, step by step, as a person goes.

Opens the whole program on a temporary database as `dev.py run` does, without a display, and walks through
every page by keys and clicks. A timer that is always due notes each turn of the event loop; whatever
happens between two of its ticks is a stall. Printed for each step are the longest stall on the clock (other
threads and programs of the machine count), and the longest in processor time of the main thread.

    python3 dev.py bench event_loop [--again]    (--again: everything twice, as some is made only once)
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

BAR = 50.0  # ms; above it a step is marked
QUIET = 12  # turns of the event loop without any of them long, after which a step is over
LONG = 0.004  # s; a turn that did more than look whether anything is to be done
PATIENCE = 5.0  # s until a step is given up


@dataclass(frozen=True, slots=True)
class Step:
    """What a person does, and what must have come of it."""

    name: str
    do: Callable[[], object]
    done: Callable[[], bool] = lambda: True


@dataclass(frozen=True, slots=True)
class Stall:
    """The longest turns of the event loop during one step, in ms, and how many turns there were."""

    name: str
    clock: float
    processor: float
    turns: int
    done: bool


class Probe(QObject):
    """Notes each turn of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.begin()

    def begin(self) -> None:
        """Begin a step."""
        self._clock, self._processor = time.perf_counter(), time.thread_time()
        self.clock = self.processor = 0.0
        self.turns = self.quiet = 0

    def _tick(self) -> None:
        clock, processor = time.perf_counter(), time.thread_time()
        passed = clock - self._clock
        self.clock = max(self.clock, passed)
        self.processor = max(self.processor, processor - self._processor)
        self._clock, self._processor = clock, processor
        self.turns += 1
        self.quiet = 0 if passed > LONG else self.quiet + 1

    def watch(self, step: Step, wait: float = 0.0) -> Stall:
        """Carry out a step inside of the event loop, and look on until all that follows from it is done."""
        loop = QEventLoop()
        begun = time.perf_counter()
        wrong: list[Exception] = []

        def do() -> None:
            try:
                step.do()
            except Exception as error:
                wrong.append(error)
                loop.quit()

        def look() -> None:
            passed = time.perf_counter() - begun
            settled = self.quiet >= QUIET and passed >= wait and step.done()
            if settled or passed > max(wait, PATIENCE):
                loop.quit()

        check = QTimer()
        check.setInterval(5)
        check.timeout.connect(look)
        check.start()
        self.begin()
        self._timer.start(0)
        QTimer.singleShot(0, self, do)
        loop.exec()
        self._timer.stop()
        check.stop()
        if wrong:
            raise wrong[0]
        return Stall(step.name, self.clock * 1000, self.processor * 1000, self.turns, step.done())


def press(widget: QWidget, key: Qt.Key | str) -> None:
    """Press a key on whatever has the focus in the window of a widget."""
    window = widget.window()
    target = window.focusWidget() or window
    if isinstance(key, str):
        QTest.keyClicks(target, key)
    else:
        QTest.keyClick(target, key)


def click(button: QAbstractButton) -> None:
    """Press a button, wherever on the page it stands."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.click()


# -- the walk ------------------------------------------------------------------------------------


class Walk:
    """The steps through the whole program; `rooms` is what `careerfit.ui.attach` returns."""

    def __init__(self, rooms: QObject) -> None:
        self.rooms = rooms
        # the order of questions and options decides what a key answers: the same one at each run
        self.bridge.workspace = replace(self.bridge.workspace, new_seed=lambda: 7)
        self.results: list[str] = []

    @property
    def bridge(self):  # noqa: ANN201 - benchmarks are not type-checked
        return self.rooms.bridge

    @property
    def window(self):  # noqa: ANN201 - as above
        return self.bridge.window

    def page(self, name: str):  # noqa: ANN201 - as above
        return self.bridge.pages[name]

    def at(self, *names: str) -> bool:
        """Whether one of these pages is open."""
        return self.window.page() in names

    def all(self) -> Iterator[Step]:
        """Yield all steps, each once the one before it is done."""
        yield from self.questionnaire("full", self.window.start.begun)
        yield from self.questionnaire("quick", self.window.start.begun_quick)
        yield from self.result()
        yield from self.parts()
        yield from self.explore()
        yield from self.routes()
        yield from self.plan()
        yield from self.papers()
        yield from self.settings()

    def questionnaire(self, name: str, begun) -> Iterator[Step]:  # noqa: ANN001 - a signal
        label = "person-1"
        yield Step(f"{name}: begin", lambda: begun.emit(label), lambda: self.at("standing"))
        yield Step(
            f"{name}: past where I stand",
            lambda: press(self.window, Qt.Key.Key_Return),
            lambda: self.at("quiz"),
        )
        quiz = self.page("quiz")
        number = 0
        while not quiz._screen.done:  # noqa: SLF001 - the page tells a person in words only
            number += 1
            before = quiz._screen.item  # noqa: SLF001 - as above
            key = str(1 + number % min(4, len(quiz._screen.options)))  # noqa: SLF001 - as above
            yield Step(
                f"{name}: answer",
                lambda key=key: press(self.window, key),
                lambda before=before: quiz._screen.done or quiz._screen.item != before,  # noqa: SLF001 - as above
            )
        yield Step(
            f"{name}: to the result", lambda: press(self.window, Qt.Key.Key_Return), lambda: self.at("result")
        )
        self.results.append(self.bridge.result)

    def result(self) -> Iterator[Step]:
        first, second = self.results[-2:]
        page = self.page("result")
        yield Step(
            "result: open another", lambda: self.bridge.enter("result", first), lambda: self.at("result")
        )
        yield Step("result: and back", lambda: self.bridge.enter("result", second), lambda: self.at("result"))
        role = page.families.buttons[0].role.id
        yield Step(
            "result: unfold a role",
            lambda: page.families.toggle(page.families.buttons[0]),
            lambda: page.knows(role) and bool(page.families.folds(role)),
        )
        while folded := [fold for fold in page.families.folds(role) if not fold.opened]:
            title = folded[0].title

            def named(title: str = title):  # noqa: ANN202 - a fold; made anew when more is known of the role
                return next(fold for fold in page.families.folds(role) if fold.title == title)

            yield Step(
                f"result: unfold {title[:18]}",
                lambda named=named: click(named().button),
                lambda named=named: named().opened,
            )
        second_role = page.families.buttons[1].role.id
        yield Step(
            "result: unfold a second role",
            lambda: page.families.toggle(page.families.buttons[1]),
            lambda: page.knows(second_role),
        )
        yield Step("result: show all roles", page._show_all, lambda: len(page.families.buttons) > 2)  # noqa: SLF001 - a link

    def parts(self) -> Iterator[Step]:
        page = self.page("result")
        parts = page.parts
        for name, fold in parts.folds.items():
            if not fold.opened and not parts._cards[name].isHidden():  # noqa: SLF001 - says whether it is there
                yield Step(
                    f"result: open part {name}",
                    lambda fold=fold: click(fold.button),
                    lambda fold=fold: fold.opened,
                )
        if parts.trying.sliders:
            for _ in range(3):
                slider = next(iter(parts.trying.sliders.values()))
                before = parts.trying.picture.roles
                slider.setFocus()
                yield Step(
                    "result: a what-if step",
                    lambda: press(self.window, Qt.Key.Key_Left),
                    lambda before=before: parts.trying.picture.roles is not before,
                )
        rows = parts.wishes.rows
        for row in list(rows)[:2]:
            value = list(rows[row].pills)[-1]
            yield Step("result: a wish", lambda row=row, value=value: click(rows[row].pills[value]))
        yield Step("result: undo a wish", lambda: click(parts.wishes.undo))
        for row in list(parts.agree.rows.values())[:2]:
            yield Step("result: fits me", lambda row=row: click(row.pills["yes"]))
        one, two = (button.role.id for button in page.families.buttons[:2])
        yield Step(
            "compare two roles",
            lambda: self.bridge.enter("compare-roles", one, two),
            lambda: self.at("compare"),
        )
        yield Step(
            "compare two others",
            lambda: self.bridge.enter("compare-roles", two, page.families.buttons[-1].role.id),
        )

    def explore(self) -> Iterator[Step]:
        yield Step("explore: open", lambda: self.choose("explore"), lambda: self.at("explore"))
        page = self.page("explore")
        for text in ("c", "o", "n", "t", "e", "n", "t"):
            yield Step("explore: type", lambda text=text: self.into(page.search, text))
        yield Step("explore: clear", lambda: self.into(page.search, ""))
        role = next(iter(page.cards))
        yield Step("explore: role page", lambda: click(page.cards[role]), lambda: self.at("role"))
        yield Step("explore: back", lambda: self.choose("explore"), lambda: self.at("explore"))
        other = list(page.cards)[-1]
        yield Step("explore: another role", lambda: click(page.cards[other]), lambda: self.at("role"))
        yield Step("guide: open", lambda: self.bridge.enter("guide", "", ""), lambda: self.at("guide"))
        guide = next(iter(self.window.pages[name] for name in self.window.pages if name == "guide"))
        for section, button in guide.contents.items():
            yield Step(
                f"guide: {section}", lambda button=button: click(button), lambda s=section: guide.section == s
            )
        yield Step("guide: glossary", lambda: click(guide.contents["glossary"]))
        for text in ("l", "e", "a", "d"):
            yield Step("guide: type a term", lambda text=text: self.into(guide.glossary.search, text))

    def routes(self) -> Iterator[Step]:
        if "routes" not in self.bridge.doors:
            return
        yield Step("routes: open", lambda: self.choose("routes"), lambda: self.at("routes"))
        page = self.page("routes")
        for number in (1, -1):
            target = [choice.id for choice in page._known().targets if choice.id][number]  # noqa: SLF001 - what it shows
            yield Step(
                "routes: another target",
                lambda target=target: self.bridge.enter("routes", target),
                lambda target=target: page._known().target == target,  # noqa: SLF001 - as above
            )
        for option in page.routes.options[:2]:
            yield Step("routes: choose a route", lambda option=option: click(option))
        for key in ("+", "+", "-", "0"):
            yield Step("routes: zoom", lambda key=key: self.on_map(page, key))
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
            yield Step("routes: walk along the map", lambda key=key: self.on_map(page, key))
        yield Step("routes: show everything", lambda: page.everything_set.emit(True))  # noqa: FBT003 - a signal
        yield Step("routes: show one route", lambda: page.everything_set.emit(False))  # noqa: FBT003 - a signal
        yield Step("routes: unfold skills", lambda: click(page.skills.button))
        chips = list(page.chips.chips.values())
        if chips:
            yield Step("routes: tick a skill", lambda: click(chips[0]))

    def plan(self) -> Iterator[Step]:
        if "plan" not in self.bridge.doors:
            return
        if "routes" in self.bridge.doors:
            yield Step(
                "routes: make a plan", lambda: click(self.page("routes").panel.plan), lambda: self.at("plan")
            )
        yield Step("plan: leave", lambda: self.choose("explore"), lambda: self.at("explore"))
        yield Step("plan: open", lambda: self.bridge.enter("plan", ""), lambda: self.at("plan"))

    def papers(self) -> Iterator[Step]:
        session = self.results[-1]
        yield Step("report: open", lambda: self.bridge.enter("report", session), lambda: self.at("report"))
        yield Step("paper: open", lambda: self.bridge.enter("paper"), lambda: self.at("paper"))
        yield Step("shortcuts: open", lambda: self.bridge.enter("shortcuts"), lambda: self.at("shortcuts"))

    def settings(self) -> Iterator[Step]:
        look = self.window.appearance
        for name in ("settings", "result", "explore"):
            yield Step(f"{name}: open", lambda name=name: self.choose(name), lambda name=name: self.at(name))
            yield Step(f"{name}: larger text", lambda: look.grow(0.25))
            yield Step(f"{name}: usual text", lambda: look.set_scale(1.0))
            yield Step(f"{name}: dark", lambda: look.choose("dark"))
            yield Step(f"{name}: light", lambda: look.choose("light"))
        yield Step("settings: open", lambda: self.choose("settings"), lambda: self.at("settings"))
        for code in ("de", "en"):
            yield Step(
                f"settings: speak {code}",
                lambda code=code: self.bridge.language_chosen.emit(code),
                lambda code=code: (
                    self.bridge.workspace.content.words.language == code and self.at("settings")
                ),
            )

    def choose(self, name: str) -> None:
        """Open a page by its entry."""
        click(self.window.navigation.entries[name])

    @staticmethod
    def into(field, text: str) -> None:  # noqa: ANN001 - a line edit
        """Type a letter into a field, or clear it."""
        field.setFocus()
        if text:
            QTest.keyClicks(field, text)
        else:
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_Backspace)

    @staticmethod
    def on_map(page, key: Qt.Key | str) -> None:  # noqa: ANN001 - the page of routes
        canvas = page.map.canvas
        card = canvas.cards[canvas.current]
        if not any(other.hasFocus() for other in canvas.cards.values()):
            card.setFocus(Qt.FocusReason.TabFocusReason)
        press(page, key)


# -- the program ---------------------------------------------------------------------------------


def summary(stalls: list[Stall]) -> Iterator[str]:
    """Yield one line a step; steps of the same name are told as their median and their longest."""
    yield f"{'':34}{'clock ms':>16}{'processor ms':>18}"
    for name in dict.fromkeys(stall.name for stall in stalls):
        same = [stall for stall in stalls if stall.name == name]
        longest = max(same, key=lambda stall: stall.clock)
        processor = max(stall.processor for stall in same)
        mark = " *" if longest.clock > BAR else "  "
        lost = "" if all(stall.done for stall in same) else "  NOT DONE"
        many = ""
        if len(same) > 1:
            many = f"  median of {len(same)}: {statistics.median(stall.clock for stall in same):.1f}"
        yield f"{name:<34}{longest.clock:16.1f}{processor:16.1f}{mark}{many}{lost}"


def main() -> None:
    import gc

    with tempfile.TemporaryDirectory() as folder:
        os.environ["CAREERFIT_CACHE"] = f"{folder}/cache"
        os.environ["CAREERFIT_LANG"] = "en"
        gc.disable()  # as careerfit.__main__ does
        from careerfit.__main__ import load_rest
        from careerfit.app.workspace import load_content
        from careerfit.ui.startup import Startup, application

        load_content()  # fills the cache: only the first start of all does without
        app = application()
        probe = Probe()
        started: list[Startup] = []

        def joined() -> bool:
            return started[0].rest is not None and not started[0].rest._waiting  # noqa: SLF001 - pages to come

        stalls = []

        def start() -> None:
            started.append(Startup(app, str(Path(folder) / "data"), load_rest))

        stalls.append(
            probe.watch(Step("start, until all pages are joined", start, lambda: bool(started) and joined()))
        )
        walk = Walk(started[0].rest)
        for _ in range(2 if "--again" in sys.argv else 1):
            stalls += map(probe.watch, walk.all())
        print("\n".join(summary(stalls)))
        over = [stall for stall in stalls if stall.clock > BAR]
        print(f"{len(over)} of {len(stalls)} steps above {BAR:.0f} ms (*)")
        started[0].window.close()
        app.processEvents()
        app.aboutToQuit.emit()


if __name__ == "__main__":
    main()
