"""Joins the dialog of a referral sheet with the vault: what there is, what a provider may know, and the ground."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.cases.consent_requests import ReadConsents
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.office_requests import ReadOffices
from workpris_desktop.cases.passing_requests import MayPassOn, SetDisclosure
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.consent import ConsentPurpose, service_receiver
from workpris_desktop.domain.consent_facts import ConsentFacts, facts_to_pass_on
from workpris_desktop.domain.passing_on import Ground, WantedPassing, ground_for
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.handover.packet_controller import PacketGround
from workpris_desktop.ui.cases.handover.referral_dialog import ReferralDialog
from workpris_desktop.ui.cases.handover.referral_offer import ReferralOffer, ReferralTarget, ReferralWish
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords

Telling = Callable[[ConsentFacts], frozenset[str]]
"""Returns the ids of the facts that stand on no neutral sheet."""


class ReferralController(QObject):
    """Opens the dialog for a service of the file that is open.

    Args:
        window: what the dialog belongs to.
        vault: the way to the vault.
        facts: says facts.
        words: says grounds.
        ground: what facts are told from.
        telling: knows which facts give a person away.
        parent: owns the controller.
    """

    ground_wanted = Signal(object)
    """The `WantedPassing` for which a consent or another legal basis is to be written down."""
    sheet_wanted = Signal(object, object)
    """The `ReferralOffer`, and the `ReferralWish` that is to be shown as a sheet."""
    disclosed = Signal(str)
    """The id of a file of which it is written down what a provider may know."""

    def __init__(
        self,
        window: QWidget,
        vault: VaultLane,
        facts: ConsentWords,
        words: HandoverScreenWords,
        ground: PacketGround,
        *,
        telling: Telling,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._vault, self._facts, self._words = window, vault, facts, words
        self._ground, self._telling = ground, telling
        self._questions = VaultQuestions(vault, self)
        self._dialog: ReferralDialog | None = None
        self._offer: ReferralOffer | None = None

    @property
    def dialog(self) -> ReferralDialog | None:
        """Return the dialog that is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def open_dialog(self, readable: ReadableFile, choice: ChosenService, target: ReferralTarget, worker: str) -> None:
        """Read what can stand on a sheet for a service, and show it."""

        def show(offer: ReferralOffer) -> None:
            if self.dialog is None:
                self._show(offer)

        def read(session: VaultSession) -> ReferralOffer:
            return self._read(session, readable, choice, target=target, worker=worker)

        self._questions.do(read, show, newest_of="referral")

    def take_ground(self) -> None:
        """Look again whether it may go: a consent or another legal basis was written down."""
        dialog = self.dialog
        if dialog is not None and dialog.wish is not None:
            self._look_for_ground(dialog, dialog.wish)

    def close_after_sheet(self) -> None:
        """Close the dialog: the sheet has left."""
        if self.dialog is not None:
            self.dialog.done(ReferralDialog.DialogCode.Accepted)

    def forget(self) -> None:
        """Close the dialog: the file is left, or the vault is being locked."""
        self._questions.drop()
        if self.dialog is not None:
            self.dialog.done(ReferralDialog.DialogCode.Rejected)
        self._dialog = self._offer = None

    def _read(
        self,
        session: VaultSession,
        readable: ReadableFile,
        choice: ChosenService,
        *,
        target: ReferralTarget,
        worker: str,
    ) -> ReferralOffer:
        file_id, ground = readable.file.id, self._ground
        intake, today = session.ask(ReadIntake(file_id)), ground.today()
        facts = facts_to_pass_on(ground.form, ground.kinds, intake.by_field, intake.needs, today)
        nothing = WantedPassing(service_receiver(choice.service_id), choice.name, ConsentPurpose.PLACE, frozenset())
        consents = session.ask(ReadConsents(file_id))
        held = ground_for(nothing, consents, today).allowed_by
        return ReferralOffer(
            *(readable, choice, target, facts, self._telling(facts), session.ask(ReadOffices()).own, worker),
            covered=held.facts if held else None,
        )

    def _show(self, offer: ReferralOffer) -> None:
        dialog = ReferralDialog(self._facts, self._words, self._window)
        dialog.ground_asked.connect(lambda wish: self._settle(dialog, wish))
        dialog.ground_wanted.connect(lambda wish: self.ground_wanted.emit(wish.wanted))
        dialog.sheet_wanted.connect(lambda wish: self.sheet_wanted.emit(offer, wish))
        dialog.wait_for(self._vault.lane)
        dialog.show_offer(offer)
        self._dialog, self._offer = dialog, offer
        show_dialog(dialog)

    def _settle(self, dialog: ReferralDialog, wish: ReferralWish) -> None:
        """Write down what the provider may know, where that was said now, and look for the ground."""
        offer = self._offer
        if offer is None:
            return
        if wish.disclosure is offer.choice.disclosure:
            self._look_for_ground(dialog, wish)
            return
        file_id = offer.readable.file.id

        def go_on(choice: ChosenService) -> None:
            if self._offer is not None:
                self._offer = replace(self._offer, choice=choice)
            self.disclosed.emit(file_id)
            self._look_for_ground(dialog, wish)

        request = SetDisclosure(file_id, wish.service_id, wish.disclosure)
        self._questions.ask(request, go_on, teller(dialog, self._vault))

    def _look_for_ground(self, dialog: ReferralDialog, wish: ReferralWish) -> None:
        offer = self._offer
        if offer is None:
            return

        def show(ground: Ground) -> None:
            if isValid(dialog):
                dialog.show_ground(ground, self._names(ground.missing))

        request: Any = MayPassOn(offer.readable.file.id, wish.wanted)
        self._questions.ask(request, show, teller(dialog, self._vault), newest_of="ground")

    def _names(self, facts: frozenset[str]) -> tuple[str, ...]:
        offered = self._offer.facts.offered if self._offer is not None else ()
        return tuple(self._facts.fact(fact)[0] for fact in offered if fact.id in facts)
