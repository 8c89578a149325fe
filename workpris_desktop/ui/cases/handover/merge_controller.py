"""Joins taking a packet in with the vault: compares it with a file, merges it once, and hands out the receipt."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.inbox_requests import BoxPossibleFiles, MergePacket, ReadHanded
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.handover import Merged
from workpris_desktop.domain.inbox import InboxPacket
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.handover.inbox_controller import InboxController
from workpris_desktop.ui.cases.handover.inbox_panel import InboxPanel
from workpris_desktop.ui.cases.handover.merge_dialog import MergeDialog
from workpris_desktop.ui.cases.handover.merge_difference import MergeDifference, differing
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.inbox_words import HandedWords, InboxWords

Named = tuple[tuple[str, str], ...]
"""Ids of files with their names."""


class MergeController(QObject):
    """Opens the dialog for the packet that is selected in the inbox.

    Args:
        panel: the inbox.
        inbox: saves receipts.
        vault: the way to the vault.
        words: says packets.
        handed: says what a packet holds.
        parent: owns the controller.
    """

    merged = Signal(str)
    """The id of the file that holds a packet now."""

    def __init__(
        self,
        panel: InboxPanel,
        inbox: InboxController,
        vault: VaultLane,
        words: InboxWords,
        handed: HandedWords,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._inbox, self._vault = panel, inbox, vault
        self._words, self._handed = words, handed
        self._questions = VaultQuestions(vault, self)
        panel.new_file_requested.connect(self._open_for_new)
        panel.adding_requested.connect(self._open_for_adding)
        panel.forgetting.connect(self._questions.drop)

    def _open_for_new(self, packet: InboxPacket) -> None:
        dialog = self._make(packet, is_new=True)

        def show(possible: Named) -> None:
            if isValid(dialog):
                dialog.show_possible([name for _, name in possible])

        self._questions.ask(BoxPossibleFiles(packet.id), show, teller(dialog, self._vault))
        show_dialog(dialog)

    def _open_for_adding(self, packet: InboxPacket) -> None:
        dialog = self._make(packet, is_new=False)

        def read(session: VaultSession) -> tuple[Named, tuple[ClientFile, ...]]:
            return session.ask(BoxPossibleFiles(packet.id)), session.ask(ListFiles())

        def show(found: tuple[Named, tuple[ClientFile, ...]]) -> None:
            likely, files = found
            if isValid(dialog):
                dialog.show_files(likely, [(file.id, _name(file)) for file in files if not file.is_restricted])

        dialog.file_chosen.connect(lambda file_id: self._compare(dialog, packet, file_id))
        self._questions.do(read, show, teller(dialog, self._vault))
        show_dialog(dialog)

    def _make(self, packet: InboxPacket, *, is_new: bool) -> MergeDialog:
        dialog = MergeDialog(packet, self._words, self._handed, is_new=is_new, parent=self._panel.window())
        dialog.merging_wanted.connect(
            lambda into, take, is_sure: self._merge(dialog, packet, into, take, is_sure=is_sure)
        )
        dialog.wait_for(self._vault.lane)
        return dialog

    def _compare(self, dialog: MergeDialog, packet: InboxPacket, file_id: str) -> None:
        def compare(session: VaultSession) -> Sequence[MergeDifference]:
            theirs = session.ask(ReadHanded(packet.id)).answers
            return differing(session.ask(ReadIntake(file_id)).by_field, theirs)

        def show(differences: Sequence[MergeDifference]) -> None:
            if isValid(dialog):
                dialog.show_differences(file_id, differences)

        self._questions.do(compare, show, teller(dialog, self._vault))

    def _merge(
        self, dialog: MergeDialog, packet: InboxPacket, into: str, take: frozenset[str], *, is_sure: bool
    ) -> None:
        def show(merged: Merged) -> None:
            if isValid(dialog):
                dialog.receipt_wanted.connect(lambda: self._save(dialog, merged))
                dialog.show_taken(has_receipt=bool(merged.receipt))
            self._inbox.load()
            self.merged.emit(merged.file_id)

        request = MergePacket(packet.id, into, take, is_sure and not packet.is_compared)
        self._questions.ask(request, show, teller(dialog, self._vault))

    def _save(self, dialog: MergeDialog, merged: Merged) -> None:
        def say(text: str) -> None:
            if isValid(dialog):
                dialog.show_saved(text)

        self._inbox.ask_for_receipt_place(merged.receipt, merged.receipt_name, say)


def _name(file: ClientFile) -> str:
    return " · ".join(filter(None, (file.name, file.reference)))
