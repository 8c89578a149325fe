"""Introduces the parts of the window to each other, once, by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.errors import DirectoryMissing, DirectoryOutdated, WorkprisError
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.leaflet import Leaflet, LeafletOptions
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.neutral import gives_away
from workpris_desktop.ui.about_dialog import AboutDialog
from workpris_desktop.ui.directory.data_controller import DataController
from workpris_desktop.ui.directory.data_page import DataPage
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.find_controller import FindController
from workpris_desktop.ui.directory.package_chooser import PackageChooser
from workpris_desktop.ui.directory.town_controller import TownController
from workpris_desktop.ui.keys_dialog import KeysDialog
from workpris_desktop.ui.main_window import DATA, LEAFLET, MainWindow
from workpris_desktop.ui.message_dialog import tell
from workpris_desktop.ui.printing.form_controller import FormController
from workpris_desktop.ui.printing.intake_controller import IntakeController
from workpris_desktop.ui.printing.leaflet_controller import LeafletController
from workpris_desktop.ui.printing.leaflet_handover import LeafletHandover
from workpris_desktop.ui.printing.leaflet_hints import LeafletHints
from workpris_desktop.ui.printing.leaflet_page import LeafletPage
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.shortlist_keeper import ShortlistKeeper
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.directory_words import DirectoryWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.office_words import OfficeWords
from workpris_desktop.wording.printed import read_forbidden_words, read_phrasebook
from workpris_desktop.wording.record_words import RecordWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


@dataclass(frozen=True, slots=True)
class Workplace:
    """What the window works with: the shelf, the shipped tables, the shortlist as it was kept, and the clock."""

    shelf: DirectoryShelf
    facts: Facts
    resources: Path
    shortlist: Shortlist
    keep_shortlist: Callable[[Shortlist], None]
    today: Callable[[], date]


class Program(QObject):
    """All that works behind the window; made once the window has been painted."""

    def __init__(self, workplace: Workplace, window: MainWindow, options: LeafletOptions) -> None:
        super().__init__(window)
        self.window = window
        self._workplace = workplace
        self.leaflet_page, self.data_page = LeafletPage(), DataPage()
        self.leaflet_page.set_options(options)
        window.add_view(self.leaflet_page)
        window.add_view(self.data_page)
        self.phrasebook = cache(lambda language: read_phrasebook(language, workplace.resources))
        self.reading = TaskLane("reading", self)
        self.bringing = TaskLane("bringing", self)
        self.drawing = TaskLane("drawing", self)
        self.desk = DirectoryDesk(workplace.shelf.open)
        self.keeper = ShortlistKeeper(workplace.shortlist, workplace.keep_shortlist, self)
        self.find = FindController(
            window.find_page,
            self.desk,
            self.reading,
            record_words=RecordWords(workplace.facts, self),
            phrasebook=self._words_now,
            today=workplace.today,
        )
        self.towns = TownController(
            window.find_page.town_field, self.desk, self.reading, OfficeWords(workplace.facts, self)
        )
        self.leaflet = LeafletController(
            self.leaflet_page,
            reading=self.reading,
            drawing=self.drawing,
            read_services=self.desk.services,
            compose=self._compose,
            hints=LeafletHints(
                workplace.facts,
                partial(gives_away, word_starts=read_forbidden_words(workplace.resources)),
                workplace.today,
                self,
            ),
            edition=lambda: self.desk.edition,
        )
        self.packages = PackageChooser(window)
        self.packages.chosen.connect(self._read_in)
        self.data = DataController(self.data_page, self._install, self.bringing, DirectoryWords(self))
        self.printing = PrintController(self.window, self.drawing)
        self.handover = LeafletHandover(window, self.leaflet, self.printing)
        self.forms = FormController(
            window,
            reading=self.reading,
            drawing=self.drawing,
            printing=self.printing,
            read_file=self.desk.form_file,
            edition=lambda: self.desk.edition,
            words=self._words_now,
        )
        self.intake = IntakeController(
            window, workplace.resources, drawing=self.drawing, printing=self.printing, phrasebook=self.phrasebook
        )
        self._common: Path | None = None
        self._shelf_is_empty = False
        self._told: dict[type[WorkprisError], QMessageBox] = {}
        self._introduce_shortlist()
        self._introduce_failures()
        self._introduce_commands()
        self.data.installed.connect(self._use_new_edition)

    def begin(self, common: Path | None = None) -> None:
        """Open the directory, answer what has been asked meanwhile, and show the shortlist.

        Args:
            common: the directory that an administrator has put down for all accounts; used where it is newer.
        """
        self._common = common
        self.reading.run(self, self.desk.open, self._show_edition, self._cannot_open)
        self._show_shortlist(self.keeper.shortlist)

    def look_for_new_edition(self) -> None:
        """Open the directory anew where another window or command has read one in."""
        edition = self.desk.edition
        if edition is not None and self._workplace.shelf.edition_number() != edition.number:
            self.reading.run(self, self.desk.open, self._show_edition, self.tell)

    def tell(self, error: WorkprisError) -> None:
        """Tell the person about an error, unless the same is on the screen already."""
        told = self._told.get(type(error))
        if told is None or not isValid(told):
            self._told[type(error)] = tell(self.window, error)

    def stop(self) -> None:
        """End the background work; what is being read in is given up, with nothing changed."""
        self.data_page.stop_requested.emit()
        for lane in (self.bringing, self.drawing):
            lane.stop()
        self.reading.run(self, self.desk.close, lambda _: None, lambda _: None)
        self.reading.stop()

    def speak_anew(self) -> None:
        """Say again what was put into words by a controller."""
        self.find.speak_anew()
        self.leaflet.speak_anew()
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

    def _introduce_shortlist(self) -> None:
        self.find.pick_toggle_requested.connect(self._toggle)
        self.leaflet_page.removal_requested.connect(self.keeper.remove)
        self.leaflet_page.move_requested.connect(self.keeper.move)
        self.leaflet_page.successor_requested.connect(self.keeper.take_successor)
        self.keeper.changed.connect(self._show_shortlist)
        self.leaflet_page.find_requested.connect(self.window.show_search)
        for view in (self.leaflet_page, self.data_page):
            self.window.sample_changed.connect(view.banner.say)
        self.window.find_page.leaflet_requested.connect(self._open_leaflet)
        self.find.form_requested.connect(self.forms.show_form)
        self.leaflet_page.print_requested.connect(self._print_leaflet)
        self.leaflet_page.save_requested.connect(self._save_leaflet)
        self.data_page.file_requested.connect(self.packages.choose_file)
        self.data_page.folder_requested.connect(self.packages.choose_folder)

    def _introduce_failures(self) -> None:
        for part in (self.find, self.towns, self.leaflet, self.forms, self.intake, self.printing, self.keeper):
            part.failed.connect(self.tell)
        self.data.failed.connect(self._cannot_read_in)
        self.printing.done.connect(self.window.say)

    def _introduce_commands(self) -> None:
        command = self.window.commands.action
        command("pick").triggered.connect(self.find.toggle_selected)
        command("undo").triggered.connect(self.keeper.undo)
        command("undo").setEnabled(False)
        self.keeper.undo_became_possible.connect(command("undo").setEnabled)
        command("clear_shortlist").triggered.connect(self.keeper.clear)
        command("print_leaflet").triggered.connect(self._print_leaflet)
        command("save_leaflet").triggered.connect(self._save_leaflet)
        command("intake").triggered.connect(lambda: self.intake.open_dialog(spoken_language()))
        for name in ("read_file", "read_folder"):
            self.data.became_busy.connect(command(name).setDisabled)
        command("read_file").triggered.connect(self.packages.choose_file)
        command("read_folder").triggered.connect(self.packages.choose_folder)
        command("keys").triggered.connect(lambda: KeysDialog(self.window.commands.all_actions(), self.window).open())
        command("about").triggered.connect(lambda: AboutDialog(self.window).open())

    def _toggle(self, pick: Pick) -> None:
        was_chosen = pick.id in self.keeper.shortlist
        self.keeper.toggle(pick)
        if was_chosen:
            self.window.say(self.tr("Taken off the shortlist: {name}").format(name=pick.name))
        elif pick.id in self.keeper.shortlist:
            self.window.say(self.tr("On the shortlist: {name}").format(name=pick.name))

    def _show_shortlist(self, shortlist: Shortlist) -> None:
        self.window.show_shortlist(shortlist)
        self.find.show_shortlist(shortlist)
        self.leaflet.show_shortlist(shortlist)

    def _show_edition(self, edition: Edition) -> None:
        self.window.show_edition(edition, self._workplace.today())
        self.data.show_edition(edition)
        self.find.search_again()
        self.leaflet.draw()
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

    def _compose(self, services: tuple[Service, ...], edition: Edition, options: LeafletOptions) -> Leaflet:
        words, facts, today = self.phrasebook(options.language), self._workplace.facts, self._workplace.today()
        return compose_leaflet(services, edition, facts.taxonomy, words, options.paper, today, regions=facts.regions)

    def _open_leaflet(self) -> None:
        """Show the leaflet; an empty shortlist takes the selected service, so that three actions are enough."""
        if not len(self.keeper.shortlist):
            self.find.toggle_selected()
        self.window.show_view(LEAFLET)

    def _print_leaflet(self) -> None:
        self._open_leaflet()
        self.handover.print_leaflet(self.leaflet_page.options.paper)

    def _save_leaflet(self) -> None:
        self._open_leaflet()
        self.handover.save_leaflet(self._workplace.today())

    def _words_now(self) -> Phrasebook:
        return self.phrasebook(spoken_language())

    def _read_in(self, package: Path) -> None:
        self.window.show_view(DATA)
        self.data.read_in(package)
