"""Joins the needs of an open file with the vault: every change is saved at once, and can be taken back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.intake_requests import KeepNeed, ReadIntake
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.needs_part import NeedsPart
from workpris_desktop.ui.cases.work.work_step import WorkStep


class NeedsController(QObject):
    """Reads the needs of a file, and saves what is changed.

    Args:
        part: the needs.
        vault: the way to the vault.
        parent: owns the controller.
    """

    needs_changed = Signal(tuple)
    """All needs of the file (`ClientNeed`) that were ever told, as they are kept now."""

    def __init__(self, part: NeedsPart, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._questions = VaultQuestions(vault, self)
        self._needs: dict[str, ClientNeed] = {}
        part.file_shown.connect(self.load)
        part.forgetting.connect(self._forget)
        part.model.wished.connect(self._take_step)

    def load(self) -> None:
        """Read how far the needs are."""
        file_id = self._part.file_id
        if file_id:
            self._questions.ask(ReadIntake(file_id), partial(self._show, file_id), newest_of="needs")

    def _show(self, file_id: str, intake: Intake) -> None:
        if file_id == self._part.file_id:
            self._needs = {need.need: need for need in intake.needs}
            self._part.show_needs(intake.needs)

    def _take_step(self, need: ClientNeed, is_text: bool) -> None:
        former = self._needs.get(need.need) or ClientNeed(need.need)
        keep = partial(self._keep, self._part.file_id)
        step = WorkStep(partial(keep, need), partial(keep, former), text_of=need.need if is_text else "")
        self._part.steps.push(step)

    def _keep(self, file_id: str, need: ClientNeed) -> None:
        """Show it at once; it is only where saving fails that the vault is asked how it is."""
        self._needs[need.need] = need
        self._part.show_need(need)
        self._questions.ask(KeepNeed(file_id, need), lambda _: self._tell_kept(), self._tell)

    def _tell_kept(self) -> None:
        self.needs_changed.emit(tuple(self._needs.values()))

    def _tell(self, error: WorkprisError) -> None:
        self._part.steps.clear()
        self._questions.failed.emit(error)
        self.load()

    def _forget(self) -> None:
        self._questions.drop()
        self._needs = {}
