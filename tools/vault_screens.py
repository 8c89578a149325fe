"""Pictures of client data behind its lock: absent, founding, locked, open with each of its parts, notes in a record."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from workpris_desktop.cases.account_requests import AddAccount
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
from workpris_desktop.ui.cases.founding_dialog import FoundingDialog
from workpris_desktop.ui.cases.recovery_dialog import RecoveryDialog
from workpris_desktop.ui.main_window import CLIENTS, FIND
from workpris_desktop.window.program import Program

Save = Callable[[QWidget, Path], None]
Opened = TypeVar("Opened", bound=QDialog)

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
    """Picture the vault from its absence to its parts, and the record of a service with notes.

    Args:
        program: a window on a data folder without a vault, with a search answered.
        place: that data folder.
        language: the one spoken now.
        out: the folder for the pictures.
        ending: of their names.
        rest: waits until nothing is under way.
        save: saves the picture of a widget.
    """
    window = program.window
    window.find_page.select_next()
    rest()
    shown = program.room.detail.shown
    assert shown is not None
    window.show_view(CLIENTS)
    rest()
    save(window, out / f"clients-absent-{ending}.png")
    room = program.vault.room
    room.page.absent_panel.begin_button.click()
    founding = _newest(window, FoundingDialog)
    founding.name.setText(NAME)
    founding.new_password.first.line.setText(PASSWORD[:9])
    rest()
    save(founding, out / f"clients-founding-{ending}.png")
    _close(founding)
    _fill(VaultFolder(place.vault_folder), language, shown.id)
    room.locks.look()
    rest()
    save(window, out / f"clients-locked-{ending}.png")
    room.page.lock_panel.forgotten_button.click()
    recovery = _newest(window, RecoveryDialog)
    rest()
    save(recovery, out / f"clients-recovery-{ending}.png")
    _close(recovery)
    room.page.lock_panel.account.setCurrentText(NAME)
    line = room.page.lock_panel.password.line
    line.setText(PASSWORD)
    line.returnPressed.emit()
    rest()
    tabs = room.page.tabs
    for number, part in enumerate(("files", "retention", "backups", "audit", "accounts", "rules")):
        if number < tabs.count():
            tabs.setCurrentIndex(number)
            rest()
            if part == "files":
                files = room.files.panel.list
                hit = files.model.hit_at(0)
                assert hit is not None
                files.file_opened.emit(hit.file.id)
                rest()
            save(window, out / f"clients-{part}-{ending}.png")
    window.show_view(FIND)
    rest()
    window.find_page.enter_detail()
    rest()
    save(window, out / f"notes-{ending}.png")


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


def _newest(window: QWidget, kind: type[Opened]) -> Opened:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()][-1]


def _close(dialog: QDialog) -> None:
    dialog.reject()
    dialog.deleteLater()
