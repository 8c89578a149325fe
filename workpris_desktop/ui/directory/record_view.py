"""A service as a page to read."""

from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.closed_browser import ClosedBrowser

if TYPE_CHECKING:
    from workpris_desktop.wording.record.page import Record


class RecordView(ClosedBrowser):
    """Shows a record; loads nothing from anywhere and opens no link (security.md 5.3).

    Ways to other services can be walked with Tab and are asked for by their ids.
    """

    service_requested = Signal(str)
    """The id of a service that the record leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self.anchorClicked.connect(self._follow)

    def show_record(self, record: "Record", *, from_top: bool = True) -> None:
        """Show a record, from its top unless it is the same that is told anew."""
        # There is nothing to read before the first painting.
        from workpris_desktop.ui.directory.record_markup import record_markup  # noqa: PLC0415

        self._record = record
        place = self.verticalScrollBar().value()
        # A bar that may come and go makes Qt lay the text out twice: 17 ms, where once takes 9.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHtml(record_markup(record, colours_now()))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if not from_top:
            self.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Show the record in other colours when the theme has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._record is not None:
            self.show_record(self._record, from_top=False)

    def _follow(self, address: QUrl) -> None:
        from workpris_desktop.ui.directory.record_markup import SERVICE_SCHEME  # noqa: PLC0415 - as above

        text = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if text.startswith(SERVICE_SCHEME):
            self.service_requested.emit(unquote(text.removeprefix(SERVICE_SCHEME)))
