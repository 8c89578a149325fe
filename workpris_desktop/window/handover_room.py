"""Introduces what passes between offices to the vault, to client work, and to what prints."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.handover.attachments_controller import AttachmentsController
from workpris_desktop.ui.cases.handover.inbox_controller import InboxController
from workpris_desktop.ui.cases.handover.inbox_panel import InboxPanel
from workpris_desktop.ui.cases.handover.merge_controller import MergeController
from workpris_desktop.ui.cases.handover.offices_controller import OfficesController
from workpris_desktop.ui.cases.handover.offices_panel import OfficesPanel
from workpris_desktop.ui.cases.handover.packet_controller import PacketController, PacketGround
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.printing.office_card_controller import OfficeCardController
from workpris_desktop.window.consent_papers import ConsentPapers
from workpris_desktop.window.handover_sheets import HandoverSheets
from workpris_desktop.window.office_lookup import OfficeLookup
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.referral_desk import ReferralDesk
from workpris_desktop.window.vault_room import VaultRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.attachment_words import AttachmentWords
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords
from workpris_desktop.wording.inbox_words import HandedWords, InboxWords
from workpris_desktop.wording.office_card_words import OfficeCardWords

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.desk import DirectoryDesk
    from workpris_desktop.ui.tasks import TaskLane
    from workpris_desktop.window.client_work import ClientWork


class HandoverRoom(QObject):
    """Made with client work, when the vault is opened for the first time.

    Args:
        vault: what works behind the lock.
        work: the open file with its parts.
        workplace: the tables that ship with the program, and the clock.
        window: the window.
        shop: what prints.
        desk: the directory.
        reading: the lane on which it is read.
    """

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
        self._vault, self._work = vault, work
        ground, lane, today, needs = work.ground, vault.vault, workplace.today, work.parts.need_words
        facts = ConsentWords(ground.form, ground.needs, needs, ground.places, self)
        words, inbox_words = HandoverScreenWords(self), InboxWords(self)
        handed = HandedWords(ground.form, ground.needs, needs, ground.places, self)
        self.inbox_panel = InboxPanel(inbox_words)
        self.inbox = InboxController(self.inbox_panel, lane, inbox_words, handed, self)
        self.merging = MergeController(self.inbox_panel, self.inbox, lane, inbox_words, handed, parent=self)
        self.packets = PacketController(
            window, lane, facts, words, PacketGround(ground.form, ground.needs, today), parent=self
        )
        self._lookup = OfficeLookup(workplace.open_directory, today)
        card_words = OfficeCardWords(self)
        self.offices_panel = OfficesPanel(card_words)
        self.offices = OfficesController(self.offices_panel, lane, card_words, self._lookup.find, self)
        self.attachments = AttachmentsController(window, lane, AttachmentWords(self), self)
        self.sheets = HandoverSheets(window, lane, shop.drawing, words, handed, today=today, parent=self)
        self.papers = ConsentPapers(
            *(window, lane, workplace, work.parts.consent_texts, shop),
            file_id=lambda: work.parts.passing_part.file_id,
            today=today,
            parent=self,
        )
        self.referrals = ReferralDesk(vault, work, workplace, window, shop, desk=desk, reading=reading)
        self.cards = OfficeCardController(window, drawing=shop.drawing, printing=shop.printing)
        vault.page.add_panel(self.inbox_panel, after=work.parts.register_panel)
        vault.page.add_panel(self.offices_panel, after=self.inbox_panel)
        for unsaved in (self.packets.unsaved, self.sheets.unsaved, self.papers.unsaved):
            vault.locks.keep_first(unsaved)
        self._join_panels()
        self._join_file()
        self._join_sheets()

    def open_handover(self) -> None:
        """Begin to hand over the file that is open, if the account may change it."""
        readable, account = self._vault.files.panel.view.readable, self._vault.locks.account
        if readable is not None and account is not None and rights_of(readable, account).change:
            self.packets.open_dialog(readable)

    def open_attachments(self) -> None:
        """Show what is attached to the file that is open."""
        readable, account = self._vault.files.panel.view.readable, self._vault.locks.account
        if readable is not None and account is not None:
            self.attachments.open_dialog(readable, account)

    def show_file(self, file: Path) -> None:
        """Show the inbox, with what a file from another office is."""
        self._vault.page.tabs.setCurrentWidget(self.inbox_panel)
        self.inbox.read_in(file)

    def forget(self) -> None:
        """Let go of all that tells of a person: the file is left, or the vault is being locked."""
        for part in (self.packets, self.attachments, self.sheets, self.papers, self.referrals):
            part.forget()

    def _join_panels(self) -> None:
        self.inbox_panel.title_changed.connect(self._show_title)
        for part in (self.inbox, self.offices):
            part.said.connect(self.said)
        self.inbox.card_came.connect(self.offices.load)
        self._work.parts.due.inbox_requested.connect(lambda: self._vault.page.tabs.setCurrentWidget(self.inbox_panel))
        self.offices.print_requested.connect(self.cards.print_sheet)
        self.cards.failed.connect(self.failed)
        self.merging.merged.connect(self._show_merged)

    def _join_file(self) -> None:
        parts, part = self._work.parts, self._work.parts.passing_part
        part.handover_requested.connect(self.open_handover)
        part.attachments_requested.connect(self.open_attachments)
        part.forgetting.connect(self.forget)
        self.packets.ground_wanted.connect(parts.consents.open_for)
        parts.consents.given.connect(lambda _: self.packets.take_ground())
        self.packets.suggestions_wanted.connect(
            lambda answers: self._lookup.suggest(answers, self.packets.show_suggested)
        )
        self.packets.said.connect(self.said)
        for changed in (self.packets.handed_over, self.sheets.left, self.referrals.left, self.inbox.receipt_came):
            changed.connect(lambda _: parts.passing.load())
        self._join_referrals()

    def _join_referrals(self) -> None:
        parts, dialogs = self._work.parts, self.referrals.dialogs
        parts.services_part.one.referral.clicked.connect(lambda: self.referrals.open_for(self._vault.locks.account))
        dialogs.ground_wanted.connect(parts.consents.open_for)
        parts.consents.given.connect(lambda _: dialogs.take_ground())
        for changed in (dialogs.disclosed, self.referrals.left):
            changed.connect(lambda _: parts.services.load())
        self.referrals.said.connect(self.said)
        self.referrals.warned.connect(self.warned)
        self.referrals.failed.connect(self.failed)

    def _join_sheets(self) -> None:
        consents = self._work.parts.consents
        consents.text_requested.connect(self.papers.show_text)
        consents.letter_requested.connect(self.papers.show_letter)
        self.papers.said.connect(self.said)
        self.papers.warned.connect(self.warned)
        self.papers.failed.connect(self.failed)
        self.packets.sheet_wanted.connect(self.sheets.show_sheet)
        self.attachments.view_wanted.connect(self.sheets.show_paper)
        self.sheets.left.connect(lambda _: self.packets.close_after_sheet())
        self.sheets.said.connect(self.said)
        self.sheets.warned.connect(self.warned)
        self.sheets.failed.connect(self.failed)

    def _show_title(self) -> None:
        """Say in the tab how many packets wait."""
        tabs = self._vault.page.tabs
        at = tabs.indexOf(self.inbox_panel)
        if at >= 0:
            tabs.setTabText(at, self.inbox_panel.title())

    def _show_merged(self, _file_id: str) -> None:
        self._vault.files.refresh()
