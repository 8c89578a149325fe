"""The pane beside the results: one service, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from workpris_desktop.ui.directory.entry_bar import EntryBar
from workpris_desktop.ui.directory.form_button import FormButton
from workpris_desktop.ui.directory.record_view import RecordView
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from workpris_desktop.wording.record.page import Record


LONGEST_NAME = 40
"""Of a name on a button so many characters are enough to know it again."""


def elided(name: str) -> str:
    """Return a name as it stands on a button."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


class DetailPanel(SpeakingWidget):
    """Shows a record with its buttons, or says that nothing is selected."""

    shortlist_toggle_requested = Signal()
    leaflet_requested = Signal()
    form_requested = Signal(str)
    """The id of the form of the provider that is to be printed empty."""
    back_requested = Signal()
    service_requested = Signal(str)
    """The id of a service that the record leads to."""
    return_requested = Signal()
    """The service from which a link led here is to be shown again."""
    report_requested = Signal(str, str)
    """Something in this record is wrong: its id, and its name."""
    service_shown = Signal(str)
    """The id of the service that is shown now, empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._chosen = False
        self._nothing = PlainLabel()
        self.entry_bar = EntryBar()
        self._view = RecordView()
        self._back_button = QPushButton()
        self._return_button = LinkButton()
        self._report_button = QPushButton()
        self._former_name = ""
        self._pick_button = QPushButton()
        self._copy_button = QPushButton()
        self._leaflet_button = QPushButton()
        self._forms = FormButton()
        self._lay_out()
        self._back_button.clicked.connect(self.back_requested)
        self._pick_button.clicked.connect(self.shortlist_toggle_requested)
        self._copy_button.clicked.connect(self.copy_contact)
        self._leaflet_button.clicked.connect(self.leaflet_requested)
        self._forms.form_requested.connect(self.form_requested)
        self._view.service_requested.connect(self.service_requested)
        self.entry_bar.service_requested.connect(self.service_requested)
        self._return_button.clicked.connect(self.return_requested)
        self._report_button.clicked.connect(self.report_error)
        self._back_button.hide()
        self._return_button.hide()
        self.show_texts()
        self.show_record(None, chosen=False)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        row = (
            self._back_button,
            self._return_button,
            self._pick_button,
            self._leaflet_button,
            self._copy_button,
            self._forms,
            self._report_button,
        )
        for button in row:
            buttons.addWidget(button)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.entry_bar)
        column.addWidget(self._view, 1)
        self._column = column
        empty = QWidget()
        QHBoxLayout(empty).addWidget(self._nothing)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(full)

    def show_record(self, record: "Record | None", *, chosen: bool) -> None:
        """Show a record, or that there is none; ``chosen`` tells whether it is on the shortlist."""
        former, self._record = self._record, record
        changed = record != former
        self._stack.setCurrentIndex(0 if record is None else 1)
        if record is not None and changed:
            self._view.show_record(record, from_top=former is None or former.id != record.id)
            self._forms.offer(record.forms)
        self.entry_bar.show_service(record.id if record else "")
        self.mark_chosen(chosen=chosen)
        if self.shown_id != (former.id if former else ""):
            self.service_shown.emit(self.shown_id)

    @property
    def shown_id(self) -> str:
        """Return the id of the service that is shown, empty for none."""
        return self._record.id if self._record else ""

    def add_below(self, part: QWidget) -> None:
        """Take in a part that stands below the record, and is not of it."""
        self._column.addWidget(part)

    def mark_chosen(self, *, chosen: bool) -> None:
        """Let the button say what it would do."""
        self._chosen = chosen
        self._pick_button.setText(self.tr("Remove from shortlist") if chosen else self.tr("Add to shortlist"))

    def show_back_button(self, *, visible: bool) -> None:
        """Offer the way back to the list, where the list has made room for this pane."""
        self._back_button.setVisible(visible)

    def show_way_back(self, name: str) -> None:
        """Offer the way back to the service from which a link led here; "" for none."""
        self._former_name = name
        self._return_button.setVisible(bool(name))
        self._return_button.say(self.tr("Back to: {name}").format(name=elided(name)))

    def report_error(self) -> None:
        """Ask to report that something in the record is wrong."""
        if self._record is not None:
            self.report_requested.emit(self._record.id, self._record.name)

    def copy_contact(self) -> None:
        """Put name and contact on the clipboard as plain text."""
        if self._record is not None:
            QGuiApplication.clipboard().setText(self._record.contact_text())

    @property
    def reading(self) -> QWidget:
        """Return the part with the text, which takes the keys for scrolling."""
        return self._view

    def focus_reading(self) -> None:
        """Move the keyboard to the text."""
        self._view.setFocus()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._nothing.setText(self.tr("Choose a service in the list to read it here."))
        self._back_button.setText(self.tr("&Back to the list"))
        self._copy_button.setText(self.tr("Copy contact"))
        self._leaflet_button.setText(self.tr("Leaflet…"))
        self._report_button.setText(self.tr("Report an error…"))
        self.show_way_back(self._former_name)
        self._forms.setText(self.tr("Provider's form (empty)…"))
        self._view.setAccessibleName(self.tr("Service in detail"))
        self.mark_chosen(chosen=self._chosen)
