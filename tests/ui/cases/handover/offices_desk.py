"""The panel of offices in a window on a real vault."""

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from tests.cases.handover.offices import PROBATION
from tests.ui.cases.office_vault import make_office
from workpris_desktop.cases.handover.words import card_words
from workpris_desktop.cases.office_requests import ReadOffices, TakeCard
from workpris_desktop.domain.office import Office
from workpris_desktop.ui.cases.handover.offices_controller import OfficesController
from workpris_desktop.ui.cases.handover.offices_panel import OfficesPanel
from workpris_desktop.wording.office_card_words import OfficeCardWords

FOUND = Office("", "Probation Service", "Zlín", "CZ", "Dlouhá 1, Zlín", "+420 577 000 111", "service-1")
WORDS = " ".join(card_words(PROBATION.card))


class Desk:
    """The panel in a window on a real vault."""

    def __init__(self, vault_office):
        self.office = vault_office
        words = OfficeCardWords()
        self.panel = OfficesPanel(words)
        self.sheets, self.changes = [], []
        self.controller = OfficesController(
            self.panel, vault_office.vault, words, lambda text: (FOUND,) if text == "Zlín" else ()
        )
        self.controller.print_requested.connect(self.sheets.append)
        self.controller.offices_changed.connect(lambda: self.changes.append(1))
        vault_office.window.addTab(self.panel, self.panel.title())

    @property
    def book(self):
        return self.office.ask(ReadOffices())

    def open(self, account=None):
        """Show the panel to an account."""
        self.panel.show_account(account or self.office.account)
        self.office.show(self.panel)

    def add(self, data):
        """Add a card past the panel."""
        taken = self.office.ask(TakeCard(data))
        self.open()
        self.panel.select_office(taken.id)
        return taken


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(make_office(qtbot, tmp_path / "vault"))
    made.open()
    yield made
    made.office.vault.lane.stop()
    made.office.vault.session.lock()


def cells(panel):
    return [[panel.table.item(row, column).text() for column in range(4)] for row in range(panel.table.rowCount())]


def choose(monkeypatch, path, dialog="getOpenFileName"):
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(path), ""))


def code_in(picture):
    """Return the bytes of the code in a picture of a widget."""
    picture = picture.toImage().convertToFormat(picture.toImage().Format.Format_RGB888)
    size = (picture.width(), picture.height())
    image = Image.frombytes("RGB", size, bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine())
    (found,) = zxingcpp.read_barcodes(image)
    return found.bytes
