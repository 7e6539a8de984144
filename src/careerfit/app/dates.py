"""Writes days for people; the one place that knows how."""

from datetime import date, datetime, time

from careerfit.app.workspace import Workspace


def day_text(workspace: Workspace, at: date | datetime | None) -> str:
    """Write the day of a date, or of a moment as the local clock has it; "" for None."""
    if at is None:
        return ""
    if isinstance(at, datetime):
        return workspace.content.words.date(at.astimezone(workspace.clock().tzinfo))
    return workspace.content.words.date(datetime.combine(at, time(tzinfo=workspace.clock().tzinfo)))
