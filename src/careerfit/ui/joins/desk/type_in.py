"""Joins the page on which answers are typed in from paper; a form that was begun stays for the next start."""

import json
from dataclasses import asdict

from careerfit.app.caseload.merging import Brought
from careerfit.app.caseload.typing_in import keep_typed, still_open, typed_items
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.exchange import TypedSheet
from careerfit.ui.bridge import Bridge
from careerfit.ui.jobs import Report
from careerfit.ui.joins.desk import seat
from careerfit.ui.pages.desk.type_in_page import TypeInPage

PAGE = "type-in"
DRAFT = "counselor/typed"  # setting: the form that was begun


def join(bridge: Bridge) -> TypeInPage:
    """Make the page and connect it; offers the door ``type-in``."""
    page = TypeInPage(bridge.theme)
    words, settings = bridge.workspace.content.words, bridge.window.settings
    items = typed_items(bridge.workspace.content)
    bridge.pages[PAGE] = page
    bridge.window.add_page(PAGE, "", page, under="counselor")
    seat(bridge, page.bar)
    page.offer(items)

    def follow(sheet: TypedSheet) -> None:
        settings.setValue(DRAFT, json.dumps(asdict(sheet), ensure_ascii=False))
        page.show_open(still_open(words, sheet, len(items)))

    def begin(sheet: TypedSheet) -> None:
        page.render(sheet)
        page.show_open(still_open(words, sheet, len(items)))

    def keep(sheet: TypedSheet) -> None:
        def work(workspace: Workspace, report: Report) -> Brought:
            return keep_typed(workspace, sheet, report)

        def came(brought: Brought) -> None:
            settings.remove(DRAFT)
            bridge.window.clear_error()
            begin(TypedSheet(day=sheet.day))
            who = sheet.person or words.say("terminal.nobody")
            page.show_done(words.say(f"exchange.typed.{'kept' if brought.results else 'twice'}", who=who))
            bridge.changed.emit(Change("kept"))
            page.person.setFocus()

        bridge.jobs.start(bridge.tr("Keeping the answers"), work, came, writes=True)

    def show() -> None:
        begin(_begun(settings.value(DRAFT), {item.id: len(item.options) for item in items}))
        page.show_done("")
        bridge.window.open_page(PAGE)
        page.person.setFocus()

    page.changed.connect(follow)
    page.kept.connect(keep)
    bridge.doors[PAGE] = show
    return page


def _begun(kept: object, options: dict[str, int]) -> TypedSheet:
    """Read the form that was begun; an empty one where there is none that can be read."""
    try:
        told = json.loads(kept) if isinstance(kept, str) else {}
        answers = tuple(
            (str(item), int(category))
            for item, category in told.get("answers", ())
            if 1 <= int(category) <= options.get(item, 0)
        )
        return TypedSheet(str(told.get("person", "")), str(told.get("day", "")), answers)
    except (ValueError, TypeError, AttributeError):  # changed by hand
        return TypedSheet()
