"""Introduces the parts of the window to each other, once, by hand."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.errors import DirectoryMissing, DirectoryOutdated, IndexOutdated, WorkprisError
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.ui.about_dialog import AboutDialog
from workpris_desktop.ui.directory.data_controller import DataController
from workpris_desktop.ui.directory.data_page import DataPage
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.package_chooser import PackageChooser
from workpris_desktop.ui.directory.rules_dialog import RulesDialog
from workpris_desktop.ui.keys_dialog import KeysDialog
from workpris_desktop.ui.main_window import DATA, MainWindow
from workpris_desktop.ui.message_dialog import tell
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.directory_words import DirectoryWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.printed import read_phrasebook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class Program(QObject):
    """All that works behind the window; made once the window has been painted."""

    def __init__(self, workplace: Workplace, window: MainWindow, options: LeafletOptions) -> None:
        super().__init__(window)
        self.window = window
        self._workplace = workplace
        self.phrasebook = cache(lambda language: read_phrasebook(language, workplace.resources, workplace.packs))
        self.reading = TaskLane("reading", self)
        self.bringing = TaskLane("bringing", self)
        self.desk = DirectoryDesk(workplace.shelf.open)
        self.shop = PrintShop(
            workplace, window, desk=self.desk, reading=self.reading, phrasebook=self.phrasebook, options=options
        )
        self.data_page = DataPage()
        window.add_view(self.data_page)
        self.room = SearchRoom(
            workplace,
            window,
            desk=self.desk,
            reading=self.reading,
            phrasebook=self.phrasebook,
            shortlist=lambda: self.shop.keeper.shortlist,
        )
        self.packages = PackageChooser(window)
        self.packages.chosen.connect(self._read_in)
        self.data = DataController(self.data_page, self._install, self.bringing, DirectoryWords(self))
        self._common: Path | None = None
        self._shelf_is_empty = False
        self._mended: Path | None = None
        self._is_mending = False
        self._told: dict[type[WorkprisError], QMessageBox] = {}
        self._introduce_pages()
        self._introduce_failures()
        self._introduce_commands()
        self.data.installed.connect(self._use_new_edition)
        self.data.became_busy.connect(self._note_busy)
        self.data.search_prepared.connect(self._use_prepared_search)

    def begin(self, common: Path | None = None) -> None:
        """Open the directory, answer what has been asked meanwhile, and show the shortlist.

        Args:
            common: the directory that an administrator has put down for all accounts; used where it is newer.
        """
        self._common = common
        self.reading.run(self, self.desk.open, self._show_edition, self._cannot_open)
        self.shop.show_shortlist(self.shop.keeper.shortlist)

    def look_for_new_edition(self) -> None:
        """Open the directory anew where another window or command has read one in."""
        edition = self.desk.edition
        if edition is not None and self._workplace.shelf.edition_number() != edition.number:
            self.reading.run(self, self.desk.open, self._show_edition, self.tell)

    def tell(self, error: WorkprisError) -> None:
        """Tell the person about an error, unless the same is on the screen already, or can be mended without a word."""
        if isinstance(error, IndexOutdated) and self._mends(error):
            return
        told = self._told.get(type(error))
        if told is None or not isValid(told):
            self._told[type(error)] = tell(self.window, error)

    def stop(self) -> None:
        """End the background work; what is being read in is given up, with nothing changed."""
        self.data_page.stop_requested.emit()
        for lane in (self.bringing, self.shop.drawing):
            lane.stop()
        self.reading.run(self, self.room.records.close, lambda _: None, lambda _: None)
        self.reading.run(self, self.desk.close, lambda _: None, lambda _: None)
        self.reading.stop()

    def speak_anew(self) -> None:
        """Say again what was put into words by a controller."""
        self.room.detail.speak_anew()
        self.shop.leaflet.speak_anew()
        self.data.speak_anew()

    def follow(self, folder: Path) -> None:
        """Use the directory that an administrator has put down for all accounts, where it is another than ours."""
        self.bringing.run(
            self,
            lambda: self._workplace.shelf.offers_newer(folder, self._workplace.today()),
            lambda newer: self._follow(folder, newer=newer),
            self.tell,
        )

    def _install(self, package: Path, progress: Callable[[int, int], None]) -> ImportReport:
        return self._workplace.shelf.install(package, progress, self._workplace.today())

    def _follow(self, folder: Path, *, newer: bool) -> None:
        if newer:
            self.data.read_in(folder, quietly=True)

    def _introduce_pages(self) -> None:
        self.room.detail.pick_toggle_requested.connect(self.shop.toggle)
        self.room.detail.form_requested.connect(self.shop.forms.show_form)
        self.room.calls.print_requested.connect(self.shop.call_sheets.print_sheet)
        self.room.calls.save_requested.connect(self.shop.call_sheets.save_sheet)
        self.room.leaving.shortlist_requested.connect(self.shop.keeper.take)
        self.room.leaving.leaflet_requested.connect(self._open_leaflet)
        self.room.person.shortlist_clear_requested.connect(self.shop.keeper.clear)
        self.shop.shortlist_changed.connect(self.room.show_shortlist)
        self.window.find_page.data_requested.connect(lambda: self.window.show_view(DATA))
        self.window.sample_changed.connect(self.data_page.banner.say)
        self.window.find_page.leaflet_requested.connect(self._open_leaflet_with_shown)
        self.shop.page.print_requested.connect(self._print_leaflet)
        self.shop.page.save_requested.connect(self._save_leaflet)
        self.data_page.file_requested.connect(self.packages.choose_file)
        self.data_page.folder_requested.connect(self.packages.choose_folder)

    def _introduce_failures(self) -> None:
        for part in (self.room, self.shop):
            part.failed.connect(self.tell)
        self.data.failed.connect(self._cannot_read_in)

    def _introduce_commands(self) -> None:
        command = self.window.commands.action
        command("print_leaflet").triggered.connect(self._print_leaflet)
        command("save_leaflet").triggered.connect(self._save_leaflet)
        for name in ("read_file", "read_folder"):
            self.data.became_busy.connect(command(name).setDisabled)
        command("read_file").triggered.connect(self.packages.choose_file)
        command("read_folder").triggered.connect(self.packages.choose_folder)
        command("keys").triggered.connect(lambda: KeysDialog(self.window.commands.all_actions(), self.window).open())
        command("rules").triggered.connect(self._show_rules)
        command("about").triggered.connect(lambda: AboutDialog(self.window).open())

    def _show_edition(self, edition: Edition) -> None:
        self.window.show_edition(edition, self._workplace.today())
        self.data.show_edition(edition)
        self.room.search_again()
        self.shop.leaflet.draw()
        if self._common is not None:
            common, self._common = self._common, None
            self.follow(common)

    def _cannot_open(self, error: WorkprisError) -> None:
        if isinstance(error, DirectoryMissing) or (isinstance(error, DirectoryOutdated) and error.sample):
            self._shelf_is_empty = True
            self._read_in_first(self._common)
        elif isinstance(error, DirectoryOutdated) and self._common is not None:
            self._read_in_first(self._common)
        else:
            self.tell(error)

    def _mends(self, error: IndexOutdated) -> bool:
        """Have the index of an edition built anew, once for each; tell whether that is under way."""
        if not self._is_mending and error.path != self._mended:
            self._is_mending, self._mended = True, error.path
            self.window.say(self.tr("Preparing the search…"))
            rebuild = partial(self._workplace.shelf.rebuild_index, damaged=error.path)
            # What is held open cannot be replaced on Windows.
            self.reading.run(self, self.desk.close, lambda _: self.data.prepare_search(rebuild), self.tell)
        return self._is_mending

    def _note_busy(self, busy: bool) -> None:
        self._is_mending = self._is_mending and busy

    def _use_prepared_search(self) -> None:
        self.window.say(self.tr("The search is ready."))
        self.reading.run(self, self.desk.open, self._show_edition, self.tell)

    def _read_in_first(self, common: Path | None) -> None:
        """Fill the empty shelf: with the directory for all accounts where there is one, else with the sample."""
        self._common = None
        if common is None:
            self.window.say(self.tr("Preparing the sample directory…"))
        self.data.read_in(common or self._workplace.resources / "starter", quietly=True)

    def _cannot_read_in(self, error: WorkprisError) -> None:
        """Tell why; where the shelf is empty still, the sample stands in, never over a directory that is damaged."""
        self.tell(error)
        if self._shelf_is_empty:
            self._shelf_is_empty = False
            self._read_in_first(None)

    def _use_new_edition(self, report: ImportReport) -> None:
        self._shelf_is_empty = False
        self.window.say(self.tr("In use now: {title}").format(title=report.edition.title))
        self.reading.run(self, self.desk.open, self._show_edition, self.tell)

    def _open_leaflet_with_shown(self) -> None:
        """Show the leaflet with the service that is read, which joins those chosen before."""
        shown = self.room.detail.shown
        if shown is not None and shown.id not in self.shop.keeper.shortlist:
            self.shop.toggle(shown)
        self._open_leaflet()

    def _open_leaflet(self) -> None:
        self.shop.open_leaflet(self.room.detail.toggle_shown)

    def _print_leaflet(self) -> None:
        self._open_leaflet()
        self.shop.print_leaflet()

    def _save_leaflet(self) -> None:
        self._open_leaflet()
        self.shop.save_leaflet()

    def _show_rules(self) -> None:
        edition = self.desk.edition
        rules, title = (edition.rules_in(spoken_language()), edition.title) if edition else ("", "")
        RulesDialog(rules, title, self.window).open()

    def _read_in(self, package: Path) -> None:
        self.window.show_view(DATA)
        self.data.read_in(package)
