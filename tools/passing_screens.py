"""Pictures of what leaves a client's file: what is due today, the grounds, and a referral sheet with its ground."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from workpris_desktop.domain.chosen_service import Disclosure
from workpris_desktop.ui.cases.handover.referral_dialog import ReferralDialog
from workpris_desktop.ui.cases.work.due_steps_dialog import DueStepsDialog
from workpris_desktop.window.client_work import ClientWork
from workpris_desktop.window.program import Program

Opened = TypeVar("Opened", bound=QDialog)


@dataclass(frozen=True, slots=True)
class PassingAlbum:
    """Pictures of the file that is open in a window."""

    program: Program
    work: ClientWork
    save: Callable[[QWidget, str], None]
    settle: Callable[[], None]

    def picture_today(self) -> None:
        """Picture what is due for all clients."""
        self.program.vault.room.files.panel.list.due_requested.emit()
        self.settle()
        dialog = self._dialog(DueStepsDialog)
        self.save(dialog, "today")
        dialog.reject()

    def picture_passing(self) -> None:
        """Picture what may leave the file, and what has left it."""
        part = self.work.parts.passing_part
        self.program.vault.room.files.show_part(part)
        part.passed.selectRow(0)
        self.settle()
        self.save(self.program.window, "passing")

    def picture_referral(self, service_id: str) -> None:
        """Picture what is asked for a referral sheet, and by which ground it may go."""
        part = self.work.parts.services_part
        self.program.vault.room.files.show_part(part)
        part.select(service_id)
        part.one.referral.click()
        self.settle()
        dialog = self._dialog(ReferralDialog)
        dialog.content.disclosure.choose(Disclosure.NEUTRAL.value)
        self.settle()
        self.save(dialog, "referral")
        dialog.go_button.click()
        self.settle()
        self.save(dialog, "referral-ground")
        dialog.done(QDialog.DialogCode.Rejected)

    def _dialog(self, kind: type[Opened]) -> Opened:
        return [each for each in self.program.window.findChildren(kind) if each.isVisible()][-1]
