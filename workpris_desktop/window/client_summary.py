"""The neutral summary of an open file: read, made, said, and shown to be copied."""

from PySide6.QtCore import QObject

from workpris_desktop.cases.choice_requests import ReadChoices
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.follow_up_requests import ReadFollowUps
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.case_summary import summary_of
from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.ui.cases.dialog_answer import show_dialog
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.summary_dialog import SummaryDialog
from workpris_desktop.window.client_ground import ClientGround
from workpris_desktop.window.vault_room import VaultRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.need_words import NeedWords
from workpris_desktop.wording.summary_words import SummaryWords

Case = tuple[Intake, tuple[ChosenService, ...], tuple[FollowUp, ...]]
"""What a summary is made of."""


class ClientSummary(QObject):
    """Shows the summary of one file at a time.

    Args:
        vault: what works behind the lock.
        workplace: the tables that ship with the program, and the clock.
        ground: the form, the needs, and what places are called.
        need_words: says needs.
        word_starts: beginnings of telling words.
    """

    def __init__(
        self,
        vault: VaultRoom,
        workplace: Workplace,
        ground: ClientGround,
        need_words: NeedWords,
        word_starts: tuple[str, ...],
    ) -> None:
        super().__init__(vault)
        self._questions = VaultQuestions(vault.vault, self)
        self._vault, self._workplace, self._ground, self._need_words = vault, workplace, ground, need_words
        self._telltales = telltales_of(word_starts, workplace.facts.prisons)

    def open_dialog(self, readable: ReadableFile) -> None:
        """Show the summary of a file."""
        file_id = readable.file.id

        def work(session: VaultSession) -> Case:
            intake, choices = session.ask(ReadIntake(file_id)), session.ask(ReadChoices(file_id))
            return intake, choices, session.ask(ReadFollowUps(file_id))

        self._questions.do(work, lambda case: self._show(readable, case), newest_of="summary")

    def forget(self) -> None:
        """Let no summary open any more: the vault is being locked."""
        self._questions.drop()

    def _show(self, readable: ReadableFile, case: Case) -> None:
        intake, choices, steps = case
        ground, today = self._ground, self._workplace.today()
        summary = summary_of(
            ground.form,
            ground.needs,
            self._tells,
            reference=readable.file.reference,
            answers=intake.by_field,
            needs=intake.needs,
            choices=choices,
            steps=steps,
            today=today,
        )
        words = SummaryWords(ground.form, ground.needs, self._need_words, self._tells, ground.places)
        show_dialog(SummaryDialog(words.text(summary, today), self._vault.clipboard.copy, self._vault.page.window()))

    def _tells(self, text: str) -> bool:
        return bool(self._telltales.found_in(text))
