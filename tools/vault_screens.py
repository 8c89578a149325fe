"""Pictures of client data behind its lock: absent, founding, locked, open with each of its parts, notes in a record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from workpris_desktop.cases.account_requests import AddAccount, ListAccounts
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.backups import MakeBackup
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.note_requests import WriteHeard, WriteNote
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.retention_requests import KeepLonger
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.cases.close_account_dialog import CloseAccountDialog
from workpris_desktop.ui.cases.founding_dialog import FoundingDialog
from workpris_desktop.ui.cases.recovery_dialog import RecoveryDialog
from workpris_desktop.ui.main_window import CLIENTS, FIND
from workpris_desktop.window.program import Program

Save = Callable[[QWidget, Path], None]
Opened = TypeVar("Opened", bound=QDialog)

SETTLING_MS = 100
"""A splitter shares its room out, and a vault is closed, a little after nothing is under way any more."""

PARTS = ("files", "register", "inbox", "offices", "retention", "backups", "audit", "accounts", "rules")
"""In the order of their tabs."""

NAME = "Dana Novak"
COLLEAGUE = "Petr Kos"
PASSWORD = "Sieben Hasen laufen ueber Land"
ENTRIES = {
    "en": ("Looks for a bed from Friday; has a small dog.", "Called the hostel: they ring back on Monday.", "Debts"),
    "de": ("Sucht ab Freitag ein Bett; hat einen kleinen Hund.", "Heim angerufen: Rückruf am Montag.", "Schulden"),
    "cs": ("Od pátku hledá lůžko; má malého psa.", "Volala jsem do ubytovny: ozvou se v pondělí.", "Dluhy"),
    "sl": ("Od petka išče posteljo; ima majhnega psa.", "Klicala sem dom: oglasijo se v ponedeljek.", "Dolgovi"),
}
NOTES = {
    "en": "Rings back within a day; ask for the night shift.",
    "de": "Ruft am selben Tag zurück; nach dem Nachtdienst fragen.",
    "cs": "Ozvou se do druhého dne; ptát se na noční službu.",
    "sl": "Oglasijo se v enem dnevu; vprašajte za nočno službo.",
}
_QUICK = StretchCosts(LEAST_MEMORY_KIB, 1, 1)


def picture_vault(
    program: Program, place: DataFolder, language: str, out: Path, ending: str, *, rest: Callable[[], None], save: Save
) -> None:
    """Picture the vault from its absence to its damage, and the record of a service with notes.

    Args:
        program: a window on a data folder without a vault, with a search answered.
        place: that data folder.
        language: the one spoken now.
        out: the folder for the pictures.
        ending: of their names.
        rest: waits until nothing is under way.
        save: saves the picture of a widget.
    """
    program.window.find_page.select_next()
    rest()
    shown = program.room.detail.shown
    assert shown is not None
    folder = VaultFolder(place.vault_folder)
    album = _Album(program, lambda part, name: save(part, out / f"{name}-{ending}.png"), rest)
    album.picture_absence()
    _fill(folder, language, shown.id)
    album.picture_lock()
    album.picture_parts()
    album.picture_notes()
    album.picture_damage(folder)


@dataclass(frozen=True, slots=True)
class _Album:
    program: Program
    save: Callable[[QWidget, str], None]
    rest: Callable[[], None]

    def picture_absence(self) -> None:
        self.program.window.show_view(CLIENTS)
        self.rest()
        self.save(self.program.window, "clients-absent")
        self.program.vault.room.page.absent_panel.begin_button.click()
        founding = self._newest(FoundingDialog)
        founding.name.setText(NAME)
        founding.new_password.first.line.setText(PASSWORD[:9])
        self._finish(founding, "clients-founding")

    def picture_lock(self) -> None:
        room = self.program.vault.room
        room.locks.look()
        self.rest()
        self.save(self.program.window, "clients-locked")
        room.page.lock_panel.forgotten_button.click()
        self._finish(self._newest(RecoveryDialog), "clients-recovery")

    def picture_parts(self) -> None:
        """Picture each part of the open vault."""
        self._type_password()
        room = self.program.vault.room
        for number, part in enumerate(PARTS):
            room.page.tabs.setCurrentIndex(number)
            self.rest()
            if part == "files":
                hit = room.files.panel.list.model.hit_at(0)
                assert hit is not None
                room.files.panel.list.file_opened.emit(hit.file.id)
                self.rest()
                room.files.show_part(room.files.log)
                self.rest()
            self.save(self.program.window, f"clients-{part}")
            if part == "accounts":
                self._picture_closing()

    def picture_notes(self) -> None:
        window = self.program.window
        window.show_view(FIND)
        self.rest()
        window.find_page.enter_detail()
        QTest.qWait(SETTLING_MS)
        self.rest()
        self.save(window, "notes")
        window.find_page.leave_detail()

    def picture_damage(self, folder: VaultFolder) -> None:
        """Picture what is said where a page of the vault is not as it was written."""
        window = self.program.window
        window.commands.action("lock_now").trigger()
        self.rest()
        QTest.qWait(SETTLING_MS)
        pages = bytearray(folder.database.read_bytes())
        pages[40:60] = bytes(20)
        folder.database.write_bytes(pages)
        window.show_view(CLIENTS)
        self.rest()
        self._type_password()
        QTest.qWait(SETTLING_MS)
        self.save(window, "clients-damaged")

    def _picture_closing(self) -> None:
        room = self.program.vault.room
        room.office.accounts.table.select(room.vault.session.ask(ListAccounts())[-1].id)
        self.rest()
        room.office.accounts.close_button.click()
        self.rest()
        self._finish(self._newest(CloseAccountDialog), "clients-closing")

    def _type_password(self) -> None:
        panel = self.program.vault.room.page.lock_panel
        panel.account.setCurrentText(NAME)
        panel.password.line.setText(PASSWORD)
        panel.password.line.returnPressed.emit()
        self.rest()

    def _newest(self, kind: type[Opened]) -> Opened:
        return [dialog for dialog in self.program.window.findChildren(kind) if dialog.isVisible()][-1]

    def _finish(self, dialog: QDialog, name: str) -> None:
        self.rest()
        self.save(dialog, name)
        dialog.reject()
        dialog.deleteLater()


def _fill(folder: VaultFolder, language: str, service_id: str) -> None:
    now = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    clock = {"now": now - timedelta(days=3)}
    vault, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=_QUICK).open(folder, lambda: clock["now"])
    AddAccount(COLLEAGUE, frozenset({Role.WORKER}), PASSWORD, costs=_QUICK).answer(vault)
    first, second, third = ENTRIES[language]
    old = NewFile("K. M.", Category.ADVICE, "7/25").answer(vault)
    WriteEntry(old.id, third).answer(vault)
    KeepLonger(old.id, date(2026, 11, 21), "asked for").answer(vault)
    blue = NewFile("J. N.", Category.PRISON, "12/26").answer(vault)
    WriteEntry(blue.id, first).answer(vault)
    clock["now"] = now
    WriteEntry(blue.id, second).answer(vault)
    WriteNote(service_id, NOTES[language]).answer(vault)
    finding = OwnFinding(service_id, Topic.ROOM, CapacityState.TAKING, date(2026, 11, 23))
    WriteHeard(finding, "Eva", 2, "").answer(vault)
    MakeBackup().answer(vault)
    close_vault(vault)
