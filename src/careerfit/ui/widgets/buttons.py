"""Buttons painted by us, so that focus, hover and disabled states are right in every palette."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from careerfit.ui import lettering
from careerfit.ui.theme import BUTTON_HEIGHT, RADIUS, Look, Theme
from careerfit.ui.widgets.wrapping import WrapsInNeed

ButtonKind = Literal["filled", "plain", "link", "nav"]
ICON = 18
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlainButton(QPushButton):
    """A push button that Enter presses too, and that never repeats while a key is held."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._by_mouse = False

    @property
    def ringed(self) -> bool:
        """Whether the focus ring shows: the focus is here, and not because of a click."""
        return self.hasFocus() and not self._by_mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the focus came by a click."""
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; leave all other keys to Qt."""
        self._by_mouse = False
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class Button(WrapsInNeed, PlainButton):
    """A button with a text: filled (one a page), plain, like a link, or an entry of the navigation."""

    def __init__(self, theme: Theme, text: str, kind: ButtonKind = "plain") -> None:
        super().__init__(text)
        self._theme = theme
        self._kind = kind
        self._current = False
        self._leading = kind == "nav"
        self._icon = ""
        self._icon_shown = True
        vertical = QSizePolicy.Policy.Fixed
        wide = QSizePolicy.Policy.Preferred if kind == "nav" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, vertical)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.fit_height)
        theme.changed.connect(self.update)

    @property
    def current(self) -> bool:
        """Whether this is the entry of the page that is open."""
        return self._current

    def set_current(self, current: bool) -> None:
        """Mark this as the entry of the page that is open, in colour, by a bar and in words."""
        self._current = current
        self.setAccessibleDescription(self.tr("this page is open") if current else self.toolTip())
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how it looks, as when another button is the first one of the page."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str, *, shown: bool = True) -> None:
        """Put an icon before the text; not shown, only its room is kept, which the first paint needs."""
        self._icon, self._icon_shown = name, shown
        self.updateGeometry()
        self.update()

    def set_leading(self, leading: bool) -> None:
        """Write the text from the leading edge (side bar) or in the middle (top strip)."""
        self._leading = leading
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the text takes in its boldest form, with its padding."""
        metrics = self.metrics()
        least = {"filled": BUTTON_HEIGHT, "plain": BUTTON_HEIGHT, "link": 32, "nav": 36}[self._kind]
        height = max(least, round(metrics.height() + 14))
        width = round(metrics.horizontalAdvance(self.text().replace("&", "")) + self.around())
        return QSize(max(width, 100 if self._kind in {"filled", "plain"} else 24), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut; entries of the navigation never wrap."""
        line = self.sizeHint()
        return line if self._kind == "nav" else QSize(min(line.width(), self.narrowest()), line.height())

    def metrics(self) -> QFontMetricsF:
        """Return the metrics of the boldest font that the text is written in; links are never bold."""
        return self._theme.look.metrics("body" if self._kind == "link" else "strong")

    def around(self) -> float:
        """Return the width of padding and icon."""
        return 2 * {"filled": 28, "plain": 24, "link": 8, "nav": 16}[self._kind] + self._icon_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the body, the text and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._theme.look
        body, edge, ink = self._colours(look)
        area = QRectF(self.rect())
        if body is not None:
            painter.setBrush(body)
        outline = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, 1.0, outline) if edge is not None else Qt.PenStyle.NoPen)
        if body is not None or edge is not None:
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._current:
            self._paint_mark(painter, look)
        bold = self._kind == "filled" or self._current
        font = QFont(look.font("strong" if bold else "body"))
        font.setUnderline(self._kind == "link" and look.thick and self.isEnabled())  # not by colour alone
        painter.setFont(font)
        painter.setPen(ink)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        inner = area
        if self._kind != "nav" and self.width() < self.sizeHint().width():
            beside = (self.around() - self._icon_room()) / 2
            inner = area.adjusted(beside, 0, -beside, 0)
            flags |= lettering.WRAP
        if self._leading:
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
            inner = area.adjusted(16, 0, -16, 0)
        if self._icon:
            inner = self._paint_icon(painter, inner, ink, mirrored=mirrored)
        lettering.write(painter, inner, flags, self.text())
        if self.ringed:
            self._paint_ring(painter, look)

    def _icon_room(self) -> float:
        return self._theme.look.px(ICON) + 10.0 if self._icon else 0.0

    def _paint_icon(self, painter: QPainter, room: QRectF, ink: QColor, *, mirrored: bool) -> QRectF:
        """Paint the icon before the text; return the room that is left for the text."""
        side = self._theme.look.px(ICON)
        start = room.left()
        if not self._leading:
            text = painter.fontMetrics().horizontalAdvance(self.text())
            start = room.left() + max(0.0, (room.width() - text - self._icon_room()) / 2)
        box = QRectF(start, room.center().y() - side / 2, side, side)
        if self._icon_shown:
            from careerfit.ui import icons  # noqa: PLC0415 - the first paint does without

            icons.paint(
                painter, lettering.flipped(box, room, mirrored=mirrored), self._icon, ink, mirrored=mirrored
            )
        left, right = (0.0, -self._icon_room()) if mirrored else (self._icon_room(), 0.0)
        return room.adjusted(left, 0, right, 0)

    def _colours(self, look: Look) -> tuple[QColor | None, QColor | None, QColor]:
        """Return body, edge and ink for the present state."""
        over = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            outlined = self._kind in {"filled", "plain"}
            return (
                look.color("surface") if outlined else None,
                look.color("line") if outlined else None,
                look.mixed("ink", "window", 0.65) if look.thick else look.color("muted"),
            )
        if self._kind == "filled":
            share = 0.85 if self.isDown() else 0.92 if over else 1.0
            return look.mixed("accent", "ink", share), None, look.color("on_accent")
        lit = look.color("tint") if over or self.isDown() else None
        if self._kind == "plain":
            return lit or look.color("surface"), look.color("edge"), look.color("ink")
        if self._kind == "link":
            return lit, None, look.color("accent")
        if self._current:
            return look.color("tint"), None, look.color("ink")
        return lit, None, look.color("ink")

    def _paint_mark(self, painter: QPainter, look: Look) -> None:
        """Paint the bar that marks the entry of the open page."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        if self._leading:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - 3 if mirrored else 0
            painter.drawRoundedRect(QRectF(left, 8, 3, self.height() - 16), 1.5, 1.5)
        else:
            painter.drawRoundedRect(QRectF(12, self.height() - 4, self.width() - 24, 3), 1.5, 1.5)

    def _paint_ring(self, painter: QPainter, look: Look) -> None:
        """Paint the focus ring: inside a filled button in its own ink, else as a thick accent edge."""
        filled = self._kind == "filled" and self.isEnabled()
        inset = 4.0 if filled else 1.5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("on_accent" if filled else "accent"), 2.0 if filled else 3.0))
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, RADIUS - inset / 2, RADIUS - inset / 2)
