"""Joins the list of services with the vault: order, states, sheets, and what became of own referrals."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import (
    DropChoice,
    ExperienceWith,
    KeepOrder,
    PutChoiceBack,
    ReadChoices,
    ReadSheets,
    SetReferralState,
)
from workpris_desktop.cases.register_requests import PossibleDoubles
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.chosen_service import ChosenService, Experience, GivenSheet, ReferralState
from workpris_desktop.domain.client_register import PossibleDouble
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.services_part import ServicesPart
from workpris_desktop.ui.cases.work.work_step import WorkStep


class ServicesController(QObject):
    """Reads and changes the list of services of a file.

    Args:
        part: the list.
        vault: the way to the vault.
        of_provider: the ids of all services of the provider of a service, of which experience is told together.
        parent: owns the controller.
    """

    choices_changed = Signal(str, tuple)
    """The id of the file, and its services (`ChosenService`) as they are now."""

    def __init__(
        self,
        part: ServicesPart,
        vault: VaultLane,
        of_provider: Callable[[str], tuple[str, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._part, self._of_provider = part, of_provider
        self._questions = VaultQuestions(vault, self)
        part.file_shown.connect(self._begin)
        part.forgetting.connect(self._questions.drop)
        part.service_selected.connect(self._count)
        part.order_wished.connect(self._order)
        part.drop_wished.connect(self._drop)
        part.state_wished.connect(self._set_state)

    def load(self) -> None:
        """Read the list anew: a file was opened, a service chosen, or a sheet given."""
        file_id = self._part.file_id

        def work(session: VaultSession) -> tuple[tuple[ChosenService, ...], tuple[GivenSheet, ...]]:
            return session.ask(ReadChoices(file_id)), session.ask(ReadSheets(file_id))

        if file_id:
            self._questions.do(work, partial(self._show, file_id), newest_of="services")

    def _begin(self) -> None:
        self.load()
        self.look_for_doubles()

    def look_for_doubles(self) -> None:
        """Look once more for files about the same person: a file was opened, its name or the day of birth changed."""
        file_id, account = self._part.file_id, self._part.account
        if account is not None and account.may(Deed.READ_REGISTER):
            self._questions.ask(PossibleDoubles(file_id), partial(self._show_doubles, file_id), newest_of="doubles")

    def _show(self, file_id: str, found: tuple[tuple[ChosenService, ...], tuple[GivenSheet, ...]]) -> None:
        if file_id == self._part.file_id:
            choices, sheets = found
            self._part.show_choices(choices)
            self._part.show_sheets(sheets)
            self.choices_changed.emit(file_id, choices)

    def _show_doubles(self, file_id: str, doubles: tuple[PossibleDouble, ...]) -> None:
        if file_id == self._part.file_id:
            self._part.show_doubles(doubles)

    def _count(self, service_id: str) -> None:
        def show(experience: Experience) -> None:
            self._part.show_experience(service_id, experience)

        self._questions.ask(ExperienceWith(self._of_provider(service_id)), show, newest_of="experience")

    def _order(self, ids: tuple[str, ...]) -> None:
        file_id = self._part.file_id
        former = tuple(choice.service_id for choice in self._part.choices)
        self._push(KeepOrder(file_id, ids), KeepOrder(file_id, former))

    def _drop(self, service_id: str) -> None:
        file_id, choice = self._part.file_id, self._choice(service_id)
        position = self._part.choices.index(choice)
        self._push(DropChoice(file_id, service_id), PutChoiceBack(file_id, choice, position))

    def _set_state(self, service_id: str, state: ReferralState, reason: str, day: date) -> None:
        file_id, former = self._part.file_id, self._choice(service_id)
        self._push(
            SetReferralState(file_id, service_id, state, reason, day),
            SetReferralState(file_id, service_id, former.state, former.reason, former.state_on),
        )

    def _choice(self, service_id: str) -> ChosenService:
        return next(each for each in self._part.choices if each.service_id == service_id)

    def _push(self, forward: Request[Any], back: Request[Any]) -> None:
        self._part.steps.push(WorkStep(partial(self._ask, forward), partial(self._ask, back)))

    def _ask(self, request: Request[Any]) -> None:
        self._questions.ask(request, lambda _: self.load(), self._tell)

    def _tell(self, error: WorkprisError) -> None:
        self._part.steps.clear()
        self._questions.failed.emit(error)
        self.load()
