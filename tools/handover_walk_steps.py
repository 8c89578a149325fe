"""What two offices do on the way of a case from one to the other: the steps of `tools.handover_walk` and its test."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog

from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.inbox_requests import ReceiptFor
from workpris_desktop.cases.intake_requests import KeepAnswers, KeepNeed
from workpris_desktop.cases.office_requests import ReadOffices
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.consent import ConsentHow
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.cases.handover.merge_dialog import MergeDialog
from workpris_desktop.ui.cases.handover.office_dialogs import CompareWordsDialog, OfficeFormDialog
from workpris_desktop.ui.cases.handover.packet_dialog import PacketDialog
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog
from workpris_desktop.ui.cases.work.consent_draft import CONSENT
from workpris_desktop.ui.cases.work.passing_part import PassingPart
from workpris_desktop.ui.main_window import CLIENTS
from workpris_desktop.window.program import Program

NAME: Final = "Dana Novak"
PASSWORD: Final = "Sieben Hasen laufen ueber Land"
CLIENT: Final = "Jana Nováková"
ENTRY: Final = "Called his mother"
UNSAID: Final = "Never to be told to anybody"
"""An entry of the log that nobody ticks."""

PRISON, PROBATION = "Věznice Kuřim", "Probační služba Zlín"
TICKED: Final = frozenset({"B1", "B3"})

_QUICK: Final = StretchCosts(LEAST_MEMORY_KIB, 1, 1)

Answer = TypeVar("Answer")
Dialog = TypeVar("Dialog", bound=QDialog)


def found_office(place: DataFolder, fill: Callable[[OpenVault], object] = lambda _: None) -> None:
    """Found the vault of an office in a data folder."""
    vault, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=_QUICK).open(
        VaultFolder(place.vault_folder), lambda: datetime.now(UTC)
    )
    fill(vault)
    close_vault(vault)


def fill_prison(vault: OpenVault) -> None:
    """Begin the file that is handed over."""
    file = NewFile(CLIENT, Category.PRISON, "12/26").answer(vault)
    answers = (
        IntakeAnswer("B3", value="1990-05-17"),
        IntakeAnswer("C3", value="+420 541 000 111"),
        IntakeAnswer("D1", value="in_prison"),
    )
    KeepAnswers(file.id, answers).answer(vault)
    KeepNeed(file.id, ClientNeed("money.debts", NeedStatus.NEEDED)).answer(vault)
    for text in (ENTRY, UNSAID):
        WriteEntry(file.id, text).answer(vault)


@dataclass
class WalkedOffice:
    """One of the two offices: its window, what waits until it has come to rest, and what takes its picture."""

    program: Program
    name: str
    rest: Callable[[], None]
    picture: Callable[[str], None] = lambda _: None

    @property
    def handover(self) -> Any:
        """Return what passes between offices in this window."""
        return self.program.handover

    @property
    def passing_part(self) -> PassingPart:
        """Return the part of the open file from which things are handed over."""
        work = self.program.clients.work
        assert work is not None
        return work.parts.passing_part

    def unlock(self, password: str = PASSWORD) -> None:
        """Unlock the vault as a person does."""
        self.program.window.show_view(CLIENTS)
        self.rest()
        line = self.program.vault.room.page.lock_panel.password.line
        line.setText(password)
        line.returnPressed.emit()
        self.rest()
        assert self.program.vault.account is not None

    def lock(self) -> None:
        """Lock the vault."""
        self.program.window.commands.action("lock_now").trigger()
        self.rest()

    def ask(self, request: Request[Answer]) -> Answer:
        """Ask the vault as another part of the window would."""
        answers: list[Answer] = []
        vault = self.program.vault.room.vault
        vault.ask(self.program, request, answers.append)
        self.rest()
        (answer,) = answers
        return answer

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the dialog of a kind that is open."""
        self.rest()
        found = [each for each in self.program.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def show_panel(self, panel: Any) -> None:
        """Turn to a tab of the vault's page."""
        self.program.window.show_view(CLIENTS)
        self.program.vault.room.page.tabs.setCurrentWidget(panel)
        self.rest()

    def show_inbox(self) -> None:
        """Turn to the inbox."""
        self.show_panel(self.handover.inbox_panel)

    def read_in(self, path: Path) -> str:
        """Read a file from another office in, and return what the inbox says of it."""
        self.show_inbox()
        self.handover.inbox.read_in(path)
        self.rest()
        return str(self.handover.inbox_panel.notice.text())

    def open_file(self) -> str:
        """Open the file of the client at what is passed on, and return its id."""
        files = self.program.vault.room.files
        self.show_panel(files.panel)
        model = files.panel.list.model
        hits = (model.hit_at(row) for row in range(model.rowCount()))
        file_id = next(hit.file.id for hit in hits if hit is not None and hit.file.name == CLIENT)
        files.open_file(file_id)
        self.rest()
        files.show_part(self.passing_part)
        self.rest()
        return str(file_id)


def exchange_cards(one: WalkedOffice, other: WalkedOffice, stick: Path) -> None:
    """Let two offices make their cards, carry them to each other on a stick, and compare the words by telephone."""
    cards = {office.name: make_card(office, stick / f"office-{at}.wpcard") for at, office in enumerate((one, other))}
    for sender, receiver in ((one, other), (other, one)):
        receiver.read_in(cards[sender.name])
        receiver.picture("card-came")
        entry = book_entry(receiver, sender.name)
        assert not entry.is_compared
        compare_words(receiver, entry.id, sender.handover.offices_panel.own_box.own.words)


def make_card(office: WalkedOffice, path: Path) -> Path:
    """Make the card of an office as a person does, and save it onto the stick."""
    panel = office.handover.offices_panel
    office.show_panel(panel)
    office.picture("no-card")
    panel.own_box.make_button.click()
    dialog = office.dialog(OfficeFormDialog)
    dialog.name.setText(office.name)
    choose(dialog.country, "CZ")
    office.picture("make-card")
    dialog.go_button.click()
    office.rest()
    office.handover.offices.save_card(path)
    office.rest()
    office.picture("own-card")
    return path


def compare_words(office: WalkedOffice, office_id: str, words: tuple[str, ...]) -> None:
    """Type the words that are heard by telephone."""
    panel = office.handover.offices_panel
    office.show_panel(panel)
    panel.select_office(office_id)
    panel.compare_button.click()
    dialog = office.dialog(CompareWordsDialog)
    dialog.typed.setText(" ".join(words))
    office.picture("compare")
    dialog.go_button.click()
    office.rest()
    office.picture("compared")


def book_entry(office: WalkedOffice, name: str) -> Office:
    """Return an office of the address book by its name."""
    return next(each for each in office.ask(ReadOffices()).offices if each.name == name)


def begin_packet(sender: WalkedOffice, receiver_name: str) -> PacketDialog:
    """Open the dialog of a hand-over, choose the office, and tick a sensitive fact and an entry; stop at the ground."""
    sender.open_file()
    sender.picture("passing-on")
    sender.passing_part.handover_button.click()
    dialog = sender.dialog(PacketDialog)
    dialog.receiver.select_office(book_entry(sender, receiver_name).id)
    sender.picture("to-whom")
    dialog.go_button.click()
    facts = dialog.content.facts
    facts.tick({*TICKED, "D1"})
    sender.picture("sensitive")
    facts.yes_button.click()
    tick(dialog.content.entries, ENTRY)
    sender.picture("what-travels")
    dialog.go_button.click()
    sender.rest()
    sender.picture("no-ground")
    return dialog


def tick(table: Any, text: str) -> None:
    """Tick the row of a table that says something."""
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == text)
    table.item(row, 0).setCheckState(Qt.CheckState.Checked)


def agree(sender: WalkedOffice, dialog: PacketDialog) -> None:
    """Write down that the person agrees to what is ticked, and come back to the packet."""
    dialog.ground.ground_button.click()
    asked = sender.dialog(ConsentDialog)
    form = asked.form
    choose(form.ground.ground, CONSENT)
    choose(form.how, ConsentHow.SIGNED.value)
    form.giving.kept_at.setText("Folder 3")
    sender.picture("consent")
    asked.go_button.click()
    sender.rest()
    sender.picture("ground")


def choose(combo: QComboBox, code: str) -> None:
    """Choose a row of a list by its code."""
    at = combo.findData(code)
    assert at >= 0, code
    combo.setCurrentIndex(at)


def make_packet(sender: WalkedOffice, dialog: PacketDialog, path: Path) -> Path:
    """Make the packet, and save it onto the stick."""
    dialog.go_button.click()
    sender.rest()
    sender.picture("made")
    assert dialog.made_packet is not None
    sender.handover.packets.save_to(dialog, path, dialog.made_packet)
    sender.rest()
    sender.picture("saved")
    dialog.cancel_button.click()
    return path


def take_into_new_file(receiver: WalkedOffice, receipt: Path) -> None:
    """Take the packet that is selected in the inbox into a new file, and save the receipt."""
    panel = receiver.handover.inbox_panel
    panel.look_button.click()
    receiver.rest()
    receiver.picture("inbox")
    panel.new_button.click()
    dialog = receiver.dialog(MergeDialog)
    receiver.picture("take-in")
    dialog.go_button.click()
    receiver.rest()
    receiver.picture("taken-in")
    dialog.reject()
    save_receipt(receiver, receipt)


def save_receipt(receiver: WalkedOffice, path: Path) -> None:
    """Save the receipt of the packet that is selected in the inbox."""
    panel = receiver.handover.inbox_panel
    assert panel.receipt_button.isVisible()
    receipt = receiver.ask(ReceiptFor(panel.packet.id))
    receiver.handover.inbox.save_receipt_to(path, receipt, panel.say)
    receiver.rest()
    receiver.picture("receipt-saved")
