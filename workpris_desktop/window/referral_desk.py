"""Introduces the dialog of a referral sheet to the directory and to what prints; notes what has left."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import NoteSheet
from workpris_desktop.cases.passing_requests import MayPassOn, NotePassedOn
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.chosen_service import Disclosure, SheetKind
from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.passing_errors import GroundTooNarrow, NoGroundToPassOn
from workpris_desktop.domain.passing_on import Ground, PassingWay
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.referral import ReferralFact, ReferralSender, ReferralSheet, ticked
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.printing.referral_facts import ReferralPlace, referral_facts
from workpris_desktop.printing.referral_sheet import draw_referral, referral_file_name
from workpris_desktop.ui.cases.handover.packet_controller import PacketGround
from workpris_desktop.ui.cases.handover.referral_controller import ReferralController
from workpris_desktop.ui.cases.handover.referral_offer import ReferralOffer, ReferralTarget, ReferralWish
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.printing.case_sheet_desk import CaseSheetDesk
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.vault_room import VaultRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.referral_words import read_referral_words

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.desk import DirectoryDesk
    from workpris_desktop.ui.tasks import TaskLane
    from workpris_desktop.window.client_work import ClientWork


class ReferralDesk(QObject):
    """One sheet at a time; it is noted once it has left.

    Args:
        vault: what works behind the lock.
        work: the open file with its parts.
        workplace: the tables that ship with the program, and the clock.
        window: the window.
        shop: what prints.
        desk: the directory.
        reading: the lane on which it is read.
    """

    left = Signal(str)
    """The id of the file of which a sheet has left."""
    said = Signal(str)
    warned = Signal(str)
    """What has been done and must be read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        vault: VaultRoom,
        work: "ClientWork",
        workplace: Workplace,
        window: MainWindow,
        shop: PrintShop,
        *,
        desk: "DirectoryDesk",
        reading: "TaskLane",
    ) -> None:
        super().__init__(vault)
        self._vault, self._work, self._workplace, self._window = vault, work, workplace, window
        self._directory, self._reading = desk, reading
        self._telltales = telltales_of(shop.word_starts, workplace.facts.prisons)
        self._questions = VaultQuestions(vault.vault, self)
        ground = work.ground
        facts = ConsentWords(ground.form, ground.needs, work.parts.need_words, ground.places, self)
        base = PacketGround(ground.form, ground.needs, workplace.today)
        words = HandoverScreenWords(self)
        self.dialogs = ReferralController(window, vault.vault, facts, words, base, telling=self._telling, parent=self)
        self._sheets = CaseSheetDesk(window, drawing=shop.drawing, printing=PrintController(window, shop.drawing))
        self._sheets.printed.connect(self._note)
        self._sheets.said.connect(self.said)
        self._sheets.warned.connect(self.warned)
        self._sheets.failed.connect(self.failed)
        self.dialogs.sheet_wanted.connect(self._show)
        vault.locks.keep_first(self.unsaved)

    def open_for(self, account: Account | None) -> None:
        """Begin a sheet for the service that is selected in the open file."""
        readable, choice = self._vault.files.panel.view.readable, self._work.parts.services_part.choice
        if readable is None or choice is None or account is None:
            return

        def begin(service: Service) -> None:
            self.dialogs.open_dialog(readable, choice, _target(service), account.name)

        self._reading.run(
            self, lambda: self._directory.service(choice.service_id), begin, self.failed.emit, newest_of="referral"
        )

    def unsaved(self) -> tuple[Request[Any], ...]:
        """Return what notes sheets that are on their way to the disk: the vault is being locked."""
        return tuple(note for _, about in self._sheets.take_leaving() for note in _notes(about))

    def forget(self) -> None:
        """Close the dialog and every sheet."""
        self._reading.forget(self, "referral")
        self._questions.drop()
        self.dialogs.forget()
        self._sheets.forget()

    def _telling(self, facts: ConsentFacts) -> frozenset[str]:
        """Return the facts that tell of custody in any language of a sheet: which one is chosen only later."""
        return frozenset(
            fact.id for language in LANGUAGES for fact in self._facts(facts, language) if fact.tells_custody
        )

    def _facts(self, facts: ConsentFacts, language: str) -> tuple[ReferralFact, ...]:
        ground = self._work.ground
        words = read_referral_words(language, self._workplace.resources)
        return referral_facts(facts, words, ReferralPlace(self._telltales, ground.names(language), ground.country))

    def _show(self, offer: ReferralOffer, wish: ReferralWish) -> None:
        """Show the sheet, if there is still a ground for all that stands on it."""

        def show(ground: Ground) -> None:
            if ground.allowed_by is None:
                self.failed.emit(NoGroundToPassOn())
            elif ground.missing:
                self.failed.emit(GroundTooNarrow(len(ground.missing)))
            else:
                self._preview(offer, wish, by_law=ground.allowed_by.is_law)

        self._questions.ask(MayPassOn(offer.readable.file.id, wish.wanted), show, newest_of="sheet")

    def _preview(self, offer: ReferralOffer, wish: ReferralWish, *, by_law: bool) -> None:
        dialog = CaseSheetDialog(self.tr("Referral sheet"), self._window, language=spoken_language())

        def draw(language: str, _: bool) -> bytes:
            sheet = self._sheet(offer, wish, language, by_law=by_law)
            return draw_referral(sheet, read_referral_words(language, self._workplace.resources), self._telltales)

        about = (offer.readable.file.id, wish)
        self._sheets.show_sheet(SheetKind.REFERRAL, dialog, referral_file_name(), draw, about)

    def _sheet(self, offer: ReferralOffer, wish: ReferralWish, language: str, *, by_law: bool) -> ReferralSheet:
        is_neutral = wish.disclosure is not Disclosure.YES
        return ReferralSheet(
            wish.target.service,
            wish.target.provider,
            ReferralSender(wish.office, wish.worker, wish.phone),
            ticked(self._facts(offer.facts, language), wish.facts, is_neutral=is_neutral),
            self._workplace.today(),
            town=wish.target.town,
            asked_for=wish.asked_for,
            answer_by=wish.answer_by,
            is_neutral=is_neutral,
            by_law=by_law,
        )

    def _note(self, kind: SheetKind | None, about: Any) -> None:
        if kind is None:
            return

        def note(session: VaultSession) -> None:
            for request in _notes(about):
                session.ask(request)

        def tell(_: None) -> None:
            self.dialogs.close_after_sheet()
            self.left.emit(about[0])

        self._questions.do(note, tell)


def _notes(about: Any) -> Iterator[Request[Any]]:
    file_id, wish = about
    yield NotePassedOn(file_id, PassingWay.REFERRAL_SHEET, wish.wanted)
    yield NoteSheet(file_id, SheetKind.REFERRAL, ((wish.service_id, wish.target.service, {}),))


def _target(service: Service) -> ReferralTarget:
    town = next((place.address.city for place in service.places if place.address), "")
    return ReferralTarget(service.name, service.organization.name if service.organization else "", town)
