"""Makes a vault, and sees to it that its recovery sheet gets on paper."""

from contextlib import suppress
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.cases.account_requests import RenewRecovery
from workpris_desktop.cases.draft_requests import DropDraft, KeepDraft, ReadDraft
from workpris_desktop.cases.openings import Found, Founded
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.ui.cases.founding_dialog import FoundingDialog
from workpris_desktop.ui.cases.lock_controller import LockController
from workpris_desktop.ui.cases.new_sheet_dialog import NewSheetDialog
from workpris_desktop.ui.cases.recovery_sheet_step import RecoverySheetStep
from workpris_desktop.ui.cases.reminder_strip import ReminderStrip
from workpris_desktop.ui.cases.stepped_dialog import tell_in
from workpris_desktop.ui.cases.vault_door import VaultPlaces
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

SHEET_PLACE: Final = "recovery/sheet"
_OWED: Final = "owed"
"""A draft of the account that owes a sheet: it is kept in the vault before the key is shown, so that a computer which
goes off at that moment leaves a reminder behind."""


class FoundingController(QObject):
    """Joins the founding dialog, the recovery sheet and the reminder."""

    print_requested = Signal(str)
    """The recovery key is to be printed."""
    save_requested = Signal(str)
    """The same, to be saved as PDF."""

    def __init__(
        self, window: QWidget, reminder: ReminderStrip, vault: VaultLane, locks: LockController, places: VaultPlaces
    ) -> None:
        super().__init__(window)
        self._window, self._reminder, self._vault = window, reminder, vault
        self._locks, self._places = locks, places
        self._words = VaultScreenWords(self)
        self._is_showing_sheet = False
        reminder.sheet_requested.connect(self.open_new_sheet)
        locks.opened.connect(self._look_for_reminder)

    def open_founding(self) -> None:
        """Ask for what a new vault needs."""
        dialog = FoundingDialog(self._words, has_office=self._places.office is not None, parent=self._window)
        dialog.founding_requested.connect(lambda name, password, purpose: self._found(dialog, name, password, purpose))
        self._introduce(dialog, dialog.sheet)

    def open_new_sheet(self) -> None:
        """Ask whether the former sheet is to count no more."""
        dialog = NewSheetDialog(self._window)
        dialog.renewal_requested.connect(lambda: self._renew(dialog))
        self._introduce(dialog, dialog.sheet)

    def _introduce(self, dialog: FoundingDialog | NewSheetDialog, sheet: RecoverySheetStep) -> None:
        sheet.print_requested.connect(lambda: self.print_requested.emit(sheet.shown_key))
        sheet.save_requested.connect(lambda: self.save_requested.emit(sheet.shown_key))
        sheet.confirmed.connect(self._note_sheet)
        sheet.confirmed.connect(dialog.accept)
        sheet.postponed.connect(dialog.reject)
        dialog.wait_for(self._vault.lane)
        dialog.finished.connect(self._end_sheet)
        dialog.finished.connect(dialog.deleteLater)
        self._is_showing_sheet = True
        dialog.open()

    def _end_sheet(self) -> None:
        self._is_showing_sheet = False
        self._look_for_reminder()

    def _found(self, dialog: FoundingDialog, name: str, password: str, purpose: VaultPurpose) -> None:
        self._locks.use(self._places.of(purpose))
        session, opening = self._vault.session, Found(name, password, purpose)

        def work() -> Founded:
            founded = session.open(opening)
            # The vault is made; a reminder that cannot be kept must not hide the key that is shown once.
            with suppress(WorkprisError):
                session.ask(KeepDraft(SHEET_PLACE, _OWED))
            return founded

        def show(founded: Founded) -> None:
            self._locks.take_open(founded.account)
            if isValid(dialog):
                dialog.show_sheet(founded.recovery_key)

        self._vault.lane.run(self, work, show, partial(tell_in, dialog))

    def _renew(self, dialog: NewSheetDialog) -> None:
        session = self._vault.session

        def work() -> str:
            session.ask(KeepDraft(SHEET_PLACE, _OWED))
            key: str = session.ask(RenewRecovery())
            return key

        def show(key: str) -> None:
            if isValid(dialog):
                dialog.show_sheet(key)
            else:
                self._remind(is_owed=True)

        self._vault.lane.run(self, work, show, partial(tell_in, dialog))

    def _note_sheet(self) -> None:
        """The sheet is on paper: remind no more."""
        self._vault.ask(self, DropDraft(SHEET_PLACE), lambda _: self._remind(is_owed=False))

    def _look_for_reminder(self) -> None:
        """Remind of a sheet that is not on paper, but not behind the dialog that is about to print it."""
        if self._locks.account is not None and not self._is_showing_sheet:
            self._vault.ask(self, ReadDraft(SHEET_PLACE), lambda text: self._remind(is_owed=bool(text)))

    def _remind(self, *, is_owed: bool) -> None:
        account: Account | None = self._locks.account
        if account is not None:
            self._reminder.remind(is_needed=is_owed, may_make=account.may(Deed.MANAGE_ACCOUNTS))
