"""After an update of the directory: whose chosen or given services have changed or closed (I6, G9)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.client_work_words import ClientWorkWords


@dataclass(frozen=True, slots=True, repr=False)
class ChangedClient:
    """A service of a client that has changed; ``was_given`` is whether a sheet with it was made, which is wrong now."""

    file_id: str
    file_name: str
    service_id: str
    service: str
    change: ServiceChange
    was_given: bool = False

    def __repr__(self) -> str:
        """Return nothing that tells of the person."""
        return "ChangedClient(...)"


class ChangedClientsDialog(SteppedDialog):
    """Lists them; Return opens a file, and a sheet can be printed anew."""

    file_requested = Signal(str)
    reprint_requested = Signal(str)
    """The id of the file."""

    def __init__(self, words: ClientWorkWords, clients: Sequence[ChangedClient], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clients whose services changed"))
        mark_as_client_data(self)
        # What was given to somebody is wrong in their hands, and is mended first.
        in_order = by_name(clients, lambda each: each.file_name)
        self._clients = tuple(sorted(in_order, key=lambda each: not each.was_given))
        self.table = OfficeTable(2)
        self.open_button = QPushButton(self.tr("&Open the file"))
        self.table.setAccessibleName(self.windowTitle())
        headings = (self.tr("Client"), self.tr("Service"), self.tr("What changed"), self.tr("Sheet"))
        self.table.show_headings(headings)
        self.table.show_rows([(str(number), self._cells(each, words)) for number, each in enumerate(self._clients)])
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        said = self.tr("With the last update of the directory %n chosen services changed.", "", len(self._clients))
        column.addWidget(PlainLabel(said))
        column.addWidget(self.table, 1)
        self.add_step(form)
        self.buttons.addButton(self.open_button, self.buttons.ButtonRole.ActionRole)
        self.go_button.setText(self.tr("&Print the leaflet again…"))
        self.cancel_button.setText(self.tr("C&lose"))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._open)
        self.go_button.clicked.connect(self._reprint)
        self.table.activated.connect(lambda _: self._open())
        self.table.itemSelectionChanged.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.table.setFocus()

    def done(self, result: int) -> None:
        """Let go of all names."""
        self._clients = ()
        self.table.show_rows(())
        super().done(result)

    def _cells(self, client: ChangedClient, words: ClientWorkWords) -> tuple[str, ...]:
        change = client.change
        said = words.gone(change.successor) if change.is_gone else words.changed(change.parts)
        given = self.tr("given: print it again") if client.was_given else self.tr("not given yet")
        return client.file_name, client.service, said, given

    @property
    def _selected(self) -> ChangedClient | None:
        key = self.table.current_key
        return self._clients[int(key)] if key and int(key) < len(self._clients) else None

    def _judge(self) -> None:
        selected = self._selected
        self.open_button.setEnabled(selected is not None)
        self.go_button.setEnabled(selected is not None and selected.was_given)

    def _open(self) -> None:
        selected = self._selected
        if selected is not None:
            self.accept()
            self.file_requested.emit(selected.file_id)

    def _reprint(self) -> None:
        selected = self._selected
        if selected is not None:
            self.accept()
            self.reprint_requested.emit(selected.file_id)
