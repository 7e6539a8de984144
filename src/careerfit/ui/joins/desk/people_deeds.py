"""Deeds with the people of chosen lines: asks for what is lacking, then does it with all of them as one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from careerfit.app.caseload import doing
from careerfit.app.caseload.desk import people_of
from careerfit.app.workspace import Workspace
from careerfit.model.change import Change
from careerfit.model.desk import Chosen
from careerfit.model.lines import FEWEST
from careerfit.ui.bridge import Bridge
from careerfit.ui.desk.asking import Ask, AskFollowUp, AskLabel, AskNote
from careerfit.ui.jobs import Report

SOON = timedelta(days=14)  # when somebody is heard of again, unless another day is chosen


def carry_out(bridge: Bridge, title: str, chosen: Chosen, deed: Callable[..., Change]) -> None:
    """Do something with the people of chosen lines: a few at once, many beside, with progress."""
    if chosen.people and chosen.people <= FEWEST:
        bridge.act(lambda workspace: deed(workspace, people_of(workspace, chosen)))
        return

    def work(own: Workspace, report: Report) -> Change:
        return deed(own, people_of(own, chosen), report=report)

    bridge.jobs.act(title, work)


def ask(bridge: Bridge, parent: QWidget, what: str, chosen: Chosen, about: str) -> None:
    """Ask for a tag, a group, a day or a note, and do it with the people of chosen lines."""
    asks = {"tag": _tag, "group": _group, "follow-up": _follow_up, "note": _note}
    asks[what](bridge, parent, chosen, about).open()


def _tag(bridge: Bridge, parent: QWidget, chosen: Chosen, about: str) -> Ask:
    names = [one.name for one in bridge.workspace.store.caseload.labels("tag")]
    asked = AskLabel(bridge.theme, parent, about, names, group=False)
    title = bridge.tr("Changing a tag")
    asked.answered.connect(
        lambda found: carry_out(bridge, title, chosen, partial(doing.tag, name=found[0], on=found[1]))
    )
    return asked


def _group(bridge: Bridge, parent: QWidget, chosen: Chosen, about: str) -> Ask:
    names = [one.name for one in bridge.workspace.store.caseload.labels("group")]
    asked = AskLabel(bridge.theme, parent, about, names, group=True)
    title = bridge.tr("Changing a group")
    asked.answered.connect(
        lambda found: carry_out(bridge, title, chosen, partial(doing.group, name=found[0], on=found[1]))
    )
    return asked


def _follow_up(bridge: Bridge, parent: QWidget, chosen: Chosen, about: str) -> Ask:
    asked = AskFollowUp(bridge.theme, parent, about, bridge.workspace.clock().date() + SOON)
    title = bridge.tr("Planning follow-ups")
    asked.answered.connect(
        lambda found: carry_out(bridge, title, chosen, partial(doing.follow_up, due=found[0], text=found[1]))
    )
    return asked


def _note(bridge: Bridge, parent: QWidget, chosen: Chosen, about: str) -> Ask:
    asked = AskNote(bridge.theme, parent, about, bridge.workspace.clock().date() + SOON)
    title = bridge.tr("Keeping notes")
    asked.answered.connect(
        lambda found: carry_out(
            bridge, title, chosen, partial(doing.note, text=found[0], audience=found[1], due=found[2])
        )
    )
    return asked
