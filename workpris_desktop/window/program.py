"""Introduces the parts of the window to each other, once, by hand."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import IndexOutdated, Stopped, WorkprisError
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.ui.directory.data_page import DataPage
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.package_chooser import PackageChooser
from workpris_desktop.ui.main_window import DATA, MainWindow
from workpris_desktop.ui.message_dialog import tell
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.client_door import ClientDoor
from workpris_desktop.window.client_screen_desk import ClientScreenDesk
from workpris_desktop.window.coverage_desk import CoverageDesk
from workpris_desktop.window.demand_desk import DemandDesk
from workpris_desktop.window.edition_in_use import EditionInUse
from workpris_desktop.window.help_desk import HelpDesk
from workpris_desktop.window.leaflet_way import LeafletWay
from workpris_desktop.window.place_lookup import PlaceLookup
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.slip_desk import SlipDesk
from workpris_desktop.window.update_desk import UpdateDesk
from workpris_desktop.window.vault_desk import VaultDesk
from workpris_desktop.window.vault_notes import VaultNotes
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.printed import read_phrasebook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from workpris_desktop.window.client_work import ClientWork
    from workpris_desktop.window.handover_room import HandoverRoom


class Program(QObject):
    """All that works behind the window; made once the window has been painted."""

    def __init__(self, workplace: Workplace, window: MainWindow, options: LeafletOptions) -> None:
        super().__init__(window)
        self.window = window
        self.workplace = workplace
        self.phrasebook = cache(lambda language: read_phrasebook(language, workplace.resources, workplace.packs))
        self.reading = TaskLane("reading", self)
        self.bringing = TaskLane("bringing", self)
        self.desk = DirectoryDesk(workplace.shelf.open, workplace.office)
        self.places = PlaceLookup(
            workplace.facts, ChoiceWords(lambda: workplace.facts, self.phrasebook), workplace.open_directory
        )
        self.vault = VaultDesk(workplace, window, self.places)
        self.shop = PrintShop(
            workplace, window, desk=self.desk, reading=self.reading, phrasebook=self.phrasebook, options=options
        )
        self.client_screen = ClientScreenDesk(window, self.shop)
        self.help = HelpDesk(workplace, window, self.shop, desk=self.desk, newer=self._said_of_newer)
        self.data_page = DataPage()
        window.add_view(self.data_page)
        self.room = SearchRoom(
            workplace,
            window,
            desk=self.desk,
            reading=self.reading,
            phrasebook=self.phrasebook,
            shortlist=lambda: self.shop.keeper.shortlist,
            sender=lambda: self.shop.page.options.sender,
        )
        self.packages = PackageChooser(window)
        self.packages.chosen.connect(self._read_in)
        self.in_use = EditionInUse(
            workplace, self.desk, self.data_page, reading=self.reading, bringing=self.bringing, parent=self
        )
        self.data = self.in_use.data
        self.updates = self._make_update_desk()
        self.slips = self._make_slip_desk()
        self._told: dict[type[WorkprisError], QMessageBox] = {}
        self.coverage = CoverageDesk(
            workplace,
            window,
            desk=self.desk,
            reading=self.reading,
            room=self.room,
            phrasebook=self.phrasebook,
            demand=DemandDesk(workplace, self.vault, self.desk, self.places, self),
        )
        self.leaflet_way = LeafletWay(self.shop, self.room.detail, self._toggle)
        self._introduce_pages()
        self._introduce_failures()
        self._introduce_lanes()
        self._introduce_commands()
        self._introduce_updates()
        self._introduce_vault()

    def begin(self, common: Path | None = None) -> None:
        """Open the directory, answer what has been asked meanwhile, and show the shortlist.

        Args:
            common: the directory that an administrator has put down for all accounts; used where it is newer.
        """
        self.in_use.begin(common)
        self.shop.show_shortlist(self.shop.keeper.shortlist)
        if self.updates is not None:
            self.updates.begin()

    def tell(self, error: WorkprisError) -> None:
        """Tell the person about an error, unless the same is on the screen already, or can be mended without a word."""
        # Who pressed Stop knows it, and was told by the work what is left of it.
        if isinstance(error, Stopped) or (isinstance(error, IndexOutdated) and self.in_use.mends(error)):
            return
        told = self._told.get(type(error))
        if told is None or not isValid(told):
            self._told[type(error)] = tell(self.window, error)

    def stop(self) -> None:
        """End the background work; what is being read in is given up, with nothing changed."""
        self.data_page.stop_requested.emit()
        if self.updates is not None:
            self.updates.stop()
        self.vault.stop()
        for lane in (self.bringing, self.shop.drawing):
            lane.stop()
        self.reading.run(self, self.room.records.close, lambda _: None, lambda _: None)
        self.reading.run(self, self.desk.close, lambda _: None, lambda _: None)
        self.reading.stop()

    def look_for_new_edition(self) -> None:
        """Open the directory anew where another window or command has read one in, or has changed our entries."""
        self.in_use.look_for_new()
        self.room.look_for_new_entries()

    def follow(self, folder: Path) -> None:
        """Use the directory that an administrator has put down for all accounts, where it is another than ours."""
        self.in_use.follow(folder)

    def speak_anew(self) -> None:
        """Say again what was put into words by a controller."""
        self.room.detail.speak_anew()
        self.shop.leaflet.speak_anew()
        self.data.speak_anew()
        if self.updates is not None:
            self.updates.speak_anew()

    def _introduce_pages(self) -> None:
        self.in_use.opened.connect(self._show_edition)
        self.in_use.opened.connect(lambda _: self.coverage.use_edition())
        self.in_use.said.connect(self.window.say)
        self.room.detail.form_requested.connect(self.shop.forms.show_form)
        self.room.calls.print_requested.connect(self.shop.call_sheets.print_sheet)
        self.room.calls.save_requested.connect(self.shop.call_sheets.save_sheet)
        self.room.leaving.shortlist_requested.connect(lambda _: self.shop.page.forget_person())
        self.room.leaving.shortlist_requested.connect(self.shop.keeper.take)
        self.room.find.answered.connect(self.leaflet_way.show_start)
        self.room.leaving.leaflet_requested.connect(self.leaflet_way.open)
        self.room.person.shortlist_clear_requested.connect(self.shop.keeper.clear)
        self.room.entry_merged.connect(self.shop.take_successor)
        self.shop.shortlist_changed.connect(self.room.show_shortlist)
        self.window.find_page.data_requested.connect(lambda: self.window.show_view(DATA))
        self.window.sample_changed.connect(self.data_page.banner.say)
        self.window.find_page.leaflet_requested.connect(self.leaflet_way.open_with_shown)
        self.shop.page.print_requested.connect(self.leaflet_way.print_leaflet)
        self.shop.page.save_requested.connect(self.leaflet_way.save_leaflet)
        self.data_page.file_requested.connect(self.packages.choose_file)
        self.data_page.folder_requested.connect(self.packages.choose_folder)

    def _introduce_failures(self) -> None:
        for part in (self.room, self.shop, self.coverage, self.help):
            part.failed.connect(self.tell)
        self.in_use.failed.connect(self.tell)

    def _introduce_lanes(self) -> None:
        """Let the window tell of work that takes long."""
        self.window.watch(self.reading, lambda: self.tr("Looking in the directory…"))
        self.window.watch(self.bringing, lambda: self.tr("Working on the directory…"))
        self.window.watch(self.shop.drawing, lambda: self.tr("Drawing pages…"))

    def _introduce_commands(self) -> None:
        command = self.window.commands.action
        command("print_leaflet").triggered.connect(self.leaflet_way.print_leaflet)
        command("save_leaflet").triggered.connect(self.leaflet_way.save_leaflet)
        for name in ("read_file", "read_folder"):
            self.data.became_busy.connect(command(name).setDisabled)
        command("read_file").triggered.connect(self.packages.choose_file)
        command("read_folder").triggered.connect(self.packages.choose_folder)

    def _make_update_desk(self) -> UpdateDesk | None:
        place = self.workplace.updates
        if place is None:
            return None
        return UpdateDesk(
            self.workplace,
            place,
            self.window,
            self.data_page,
            bringing=self.bringing,
            concerned=self._concerned,
        )

    def _concerned(self) -> frozenset[str]:
        """Return the ids of the services of the shortlist and of saved leaflets."""
        saved = self.shop.saved_leaflets.saved.leaflets
        picks = (*self.shop.keeper.shortlist, *(pick for leaflet in saved for pick in leaflet.picks))
        return frozenset(pick.id for pick in picks)

    def _make_slip_desk(self) -> SlipDesk | None:
        folder = self.workplace.folder
        if folder is None:
            return None
        desk = SlipDesk(self.workplace, folder, self.window, lambda: self.shop.page.options.sender)
        self.data_page.add_card(desk.waiting_box, desk.waiting_box.list)
        self.room.detail.report_requested.connect(desk.reporting.open_dialog)
        desk.said.connect(self.window.say)
        desk.failed.connect(self.tell)
        self.room.proposals_changed.connect(desk.waiting.refresh)
        return desk

    def _introduce_updates(self) -> None:
        if self.updates is None:
            return
        self.updates.installed.connect(self.in_use.use_new)
        self.updates.went_back.connect(self.in_use.use_former)
        self.updates.service_requested.connect(self.room.show_service)
        self.updates.failed.connect(self.tell)
        self.data.became_busy.connect(self.updates.note_reading)

    def _introduce_vault(self) -> None:
        self.vault.said.connect(self.window.say)
        self.vault.warned.connect(self.window.warn)
        self.vault.failed.connect(self.tell)
        self.vault.sheet_print_requested.connect(self.shop.recovery_sheets.print_sheet)
        self.vault.sheet_save_requested.connect(self.shop.recovery_sheets.save_sheet)
        self.notes = VaultNotes(
            self.vault,
            lambda: self.vault.room.files.panel,
            self.room,
            self.workplace,
            self.window,
            desk=self.desk,
            reading=self.reading,
            phrasebook=self.phrasebook,
        )
        self.in_use.opened.connect(lambda _: self.notes.look_for_gone())
        self.handover: HandoverRoom | None = None
        self.clients = ClientDoor(self.vault, self._make_client_work, self.shop.toggle)
        self.clients.said.connect(self.window.say)
        self.clients.warned.connect(self.window.warn)
        self.clients.failed.connect(self.tell)
        self.room.detail.pick_toggle_requested.connect(self.clients.toggle)
        self.in_use.opened.connect(lambda _: self.clients.use_edition())

    def _make_client_work(self) -> "ClientWork":
        # Most people who search never open a vault.
        from workpris_desktop.window.client_work import ClientWork  # noqa: PLC0415
        from workpris_desktop.window.handover_room import HandoverRoom  # noqa: PLC0415
        from workpris_desktop.window.refusals import join_refusals  # noqa: PLC0415

        work = ClientWork(
            self.vault.room,
            self.workplace,
            self.window,
            desk=self.desk,
            reading=self.reading,
            room=self.room,
            shop=self.shop,
            places=self.places,
            phrasebook=self.phrasebook,
            notes_box=lambda: self.notes.box,
        )
        self.handover = HandoverRoom(
            self.vault.room, work, self.workplace, self.window, self.shop, desk=self.desk, reading=self.reading
        )
        self.handover.said.connect(self.window.say)
        self.handover.warned.connect(self.window.warn)
        self.handover.failed.connect(self.tell)
        join_refusals(work.parts.services_part.referral.refusal, self.notes, self.room, self.slips, self.desk)
        return work

    def _show_edition(self, edition: Edition) -> None:
        self.window.show_edition(edition, self.workplace.today())
        if self.updates is not None:
            self.updates.show_edition(edition)
        self.room.search_again()
        self.shop.leaflet.draw()

    def _toggle(self, pick: Pick) -> None:
        self.clients.toggle(pick)

    def _said_of_newer(self) -> str:
        return self.updates.notices.text if self.updates is not None else ""

    def _read_in(self, package: Path) -> None:
        self.window.show_view(DATA)
        self.data.read_in(package)
