"""Says beside the notes about a service what became of own referrals to its provider (feature C5)."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workpris_desktop.cases.choice_requests import ExperienceWith
from workpris_desktop.domain.chosen_service import Experience
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.directory.detail_panel import DetailPanel
from workpris_desktop.window.place_lookup import PlaceLookup
from workpris_desktop.wording.client_work_words import ClientWorkWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.ui.cases.notes_box import NotesBox
    from workpris_desktop.ui.tasks import TaskLane


class ClientExperience(QObject):
    """Counts for the service that is read, while the vault is open.

    Args:
        vault: the way to the vault.
        detail: tells which service is read.
        box: returns the box with the notes, once there is one.
        words: says counts.
        places: knows the services of one provider.
        reading: the reading lane.
    """

    def __init__(
        self,
        vault: VaultLane,
        detail: DetailPanel,
        box: "Callable[[], NotesBox | None]",
        words: ClientWorkWords,
        *,
        places: PlaceLookup,
        reading: "TaskLane",
    ) -> None:
        super().__init__(detail)
        self._questions = VaultQuestions(vault, self)
        self._detail, self._box, self._words = detail, box, words
        self._places, self._reading = places, reading
        self._is_open = False
        detail.service_shown.connect(self._count)

    def begin(self) -> None:
        """Count: the vault was opened."""
        self._is_open = True
        self._count(self._detail.shown_id)

    def forget(self) -> None:
        """Count nothing any more: the vault is being locked."""
        self._is_open = False
        self._questions.drop()

    def _count(self, service_id: str) -> None:
        self._say("")
        if self._is_open and service_id:
            self._reading.run(
                self,
                lambda: self._places.services_of_same_provider(service_id),
                partial(self._ask, service_id),
                lambda _: None,
                newest_of="provider",
            )

    def _ask(self, service_id: str, ids: tuple[str, ...]) -> None:
        if self._is_open:
            self._questions.ask(ExperienceWith(ids), partial(self._show, service_id), newest_of="experience")

    def _show(self, service_id: str, experience: Experience) -> None:
        if experience.cases and service_id == self._detail.shown_id:
            self._say(self._words.experience(experience))

    def _say(self, text: str) -> None:
        box = self._box()
        if box is not None:
            box.show_experience(text)
