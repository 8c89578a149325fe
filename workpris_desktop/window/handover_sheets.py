"""Shows the printed sheet of a hand-over and the papers of a file, and notes in the file what has left."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.passing_requests import MayPassOn, NotePassedOn
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.passing_errors import GroundTooNarrow, NoGroundToPassOn
from workpris_desktop.domain.passing_on import Ground, PassedOn, PassingWay, WantedPassing
from workpris_desktop.printing.section_sheet import draw_section_sheet
from workpris_desktop.ui.cases.handover.packet_offer import PacketOffer, PacketWish
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.printing.case_sheet_desk import CaseSheetDesk
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords
from workpris_desktop.wording.handover_sheet_words import HandoverSheetWords, ToHandOver
from workpris_desktop.wording.inbox_words import HandedWords

if TYPE_CHECKING:
    from workpris_desktop.ui.tasks import TaskLane

_SHEET_NAME: Final = "hand-over.pdf"
_PAPER_NAME: Final = "attachment.pdf"


class HandoverSheets(QObject):
    """One sheet at a time.

    Args:
        window: the window.
        vault: the way to the vault.
        drawing: the lane on which sheets are drawn.
        words: says grounds.
        handed: says facts.
        today: tells the day on the wall.
        parent: owns the object.
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
        window: MainWindow,
        vault: VaultLane,
        drawing: "TaskLane",
        words: HandoverScreenWords,
        handed: HandedWords,
        *,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._handed, self._today = window, words, handed, today
        self._questions = VaultQuestions(vault, self)
        self._sheet_words = HandoverSheetWords(self)
        self._desk = CaseSheetDesk(window, drawing=drawing, printing=PrintController(window, drawing))
        self._desk.printed.connect(self._note)
        self._desk.said.connect(self.said)
        self._desk.warned.connect(self.warned)
        self._desk.failed.connect(self.failed)

    def show_sheet(self, readable: ReadableFile, offer: PacketOffer, wish: PacketWish) -> None:
        """Show the sheet, if there is still a ground for all that stands on it."""

        def show(ground: Ground) -> None:
            if ground.allowed_by is None:
                self.failed.emit(NoGroundToPassOn())
            elif ground.missing:
                self.failed.emit(GroundTooNarrow(len(ground.missing)))
            else:
                self._show(readable, offer, wish, ground)

        self._questions.ask(MayPassOn(readable.file.id, wish.wanted), show, newest_of="sheet")

    def show_paper(self, pdf: bytes) -> None:
        """Show an attachment, which can be printed from there."""
        dialog = CaseSheetDialog(self.tr("Attachment"), self._window)
        self._desk.show_sheet(None, dialog, _PAPER_NAME, lambda _language, _folded: pdf)

    def unsaved(self) -> tuple[NotePassedOn, ...]:
        """Return what notes sheets that are on their way to the disk: the vault is being locked."""
        return tuple(_notes(self._desk.take_leaving()))

    def forget(self) -> None:
        """Close every sheet."""
        self._questions.drop()
        self._desk.forget()

    def _show(self, readable: ReadableFile, offer: PacketOffer, wish: PacketWish, ground: Ground) -> None:
        told = ToHandOver(
            wish.office.name,
            offer.own.card.name if offer.own else "",
            self._words.ground(ground),
            [self._handed.fact(fact) for fact in offer.facts.offered if fact.id in wish.facts],
            [each.name for each in offer.services if each.service_id in wish.service_ids],
            [(self._words.entry_row(each)[1], each.text) for each in readable.entries if each.id in wish.entry_ids],
            [each.title for each in offer.attachments if each.id in wish.attachment_ids],
        )
        sheet = self._sheet_words.sheet(told, self._today())
        dialog = CaseSheetDialog(self.tr("Hand-over"), self._window)
        about = (readable.file.id, wish.wanted)
        self._desk.show_sheet(
            SheetKind.REFERRAL, dialog, _SHEET_NAME, lambda _language, _folded: draw_section_sheet(sheet), about
        )

    def _note(self, kind: SheetKind | None, about: tuple[str, WantedPassing] | None) -> None:
        """Write down that a sheet has left; a paper of the file itself leaves no note."""
        if kind is None or about is None:
            return
        file_id, wanted = about

        def tell(_: PassedOn) -> None:
            self.left.emit(file_id)

        self._questions.ask(NotePassedOn(file_id, PassingWay.PACKET_SHEET, wanted), tell)


def _notes(leaving: tuple[tuple[SheetKind, object], ...]) -> Iterator[NotePassedOn]:
    for _, about in leaving:
        assert isinstance(about, tuple)
        yield NotePassedOn(about[0], PassingWay.PACKET_SHEET, about[1])
