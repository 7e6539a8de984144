"""Say something through the screen reader without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let assistive programs speak this text; urgent text interrupts what is being said."""
    if not text:
        return
    from PySide6.QtGui import (  # noqa: PLC0415 - 3 ms that the first paint does without
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
