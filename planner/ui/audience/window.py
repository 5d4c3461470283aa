"""The audience window: one page, as large as the window, without anything to press."""

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from planner.language import tr
from planner.ui.audience.page import Page, paint_page, paint_spotlight
from planner.ui.audience.screens import SMALLEST
from planner.ui.look.theme import LIGHT, Theme

_DRAWN = QSize(1024, 576)
"""The smallest screen that pages are drawn for, in pixels; a smaller window shows the page of this one, smaller."""


class AudienceWindow(QWidget):
    """Shows a page, drawn once until another one comes or the window changes its size.

    Signals:
        shown: another picture is shown now.
        closed: the window was closed.
    """

    shown = Signal()
    closed = Signal()

    def __init__(self) -> None:
        """Start without a page; the window never takes the keyboard from the main window when it comes."""
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("Audience — planner"))
        self.setAccessibleName(tr("Audience window"))
        self.setMinimumSize(SMALLEST)
        self._page: Page | None = None
        self._lit: Page | None = None
        self._theme = LIGHT
        self._picture = QPixmap()
        self.held = False
        self.drawn = 0

    @property
    def page(self) -> Page | None:
        """The page that is shown; under a spotlight the one that is dimmed."""
        return self._page

    @property
    def lit(self) -> Page | None:
        """The page in the spotlight."""
        return self._lit

    @property
    def picture(self) -> QPixmap:
        """What is shown, as it was drawn last."""
        return self._picture

    @property
    def drawn_for(self) -> QSize:
        """The size of the screen that pages are drawn for: its own, or the smallest one."""
        return self.size().expandedTo(_DRAWN)

    def show_page(self, page: Page, lit: Page | None = None, theme: Theme = LIGHT) -> None:
        """Show a page, or one dimmed behind another in the spotlight."""
        if (page, lit) == (self._page, self._lit) and not page.live:
            return
        self._page, self._lit, self._theme = page, lit, theme
        self.setAccessibleDescription((lit or page).words)
        self._draw()

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def stand(self, where: QRect) -> None:
        """Be a window among others at a place."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(where)
        self.show()

    def _draw(self) -> None:
        if self._page is None:
            return
        sharp = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * sharp)
        self._picture.setDevicePixelRatio(sharp)
        painter = QPainter(self._picture)
        size = QSizeF(self.size())
        smaller = min(1.0, size.width() / _DRAWN.width(), size.height() / _DRAWN.height())
        painter.scale(smaller, smaller)
        size /= smaller
        if self._lit is None:
            paint_page(painter, size, self._page, self._theme)
        else:
            paint_spotlight(painter, size, self._page, self._lit, self._theme)
        painter.end()
        self.drawn += 1
        self.update()
        self.shown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Show the picture; one of another size, of what is held, is stretched."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIGHT.card))
        if self._picture.isNull():
            return
        size = self._picture.deviceIndependentSize().scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        where = QRect(0, 0, round(size.width()), round(size.height()))
        where.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(where, self._picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page for the new size; what is held and may have gone on stays as it was."""
        super().resizeEvent(event)
        if self._page is not None and not (self.held and self._page.live):
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc makes it a window among others."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks fill the screen it was dragged to, or no longer."""
        event.accept()
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit()
