"""Joins what may leave an open file, and what has left it, with the vault."""

from PySide6.QtCore import QObject

from workpris_desktop.cases.consent_requests import ReadConsents, ReadFileConsents
from workpris_desktop.cases.packet_requests import SentPackets
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.inbox import SentRow
from workpris_desktop.domain.passing_on import PassedOn
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.passing_part import PassingPart

_Read = tuple[tuple[Consent, ...], tuple[PassedOn, ...], tuple[SentRow, ...], tuple[Consent, ...]]


class PassingController(QObject):
    """Reads it when a file is opened, and when something of it has changed.

    Args:
        part: shows it.
        vault: the way to the vault.
        parent: owns the controller.
    """

    def __init__(self, part: PassingPart, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._questions = VaultQuestions(vault, self)
        part.file_shown.connect(self.load)
        part.forgetting.connect(self._questions.drop)

    def load(self) -> None:
        """Read it anew."""
        file_id = self._part.file_id

        def work(session: VaultSession) -> _Read:
            return (
                session.ask(ReadFileConsents(file_id)).newest,
                session.ask(ReadPassedOn(file_id)),
                session.ask(SentPackets(file_id)),
                session.ask(ReadConsents(file_id)),
            )

        def show(read: _Read) -> None:
            if file_id == self._part.file_id:
                self._part.show_passing(*read)

        if file_id:
            self._questions.do(work, show, newest_of="passing")
