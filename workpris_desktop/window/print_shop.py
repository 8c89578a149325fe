"""Introduces what chooses, draws and prints: the shortlist, the leaflet, the forms and the blank entry sheet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.leaflet import Leaflet, LeafletOptions
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.neutral import gives_away
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.main_window import LEAFLET, MainWindow
from workpris_desktop.ui.printing.call_sheet_controller import CallSheetController
from workpris_desktop.ui.printing.form_controller import FormController
from workpris_desktop.ui.printing.intake_controller import IntakeController
from workpris_desktop.ui.printing.leaflet_controller import LeafletController
from workpris_desktop.ui.printing.leaflet_handover import LeafletHandover
from workpris_desktop.ui.printing.leaflet_hints import LeafletHints
from workpris_desktop.ui.printing.leaflet_page import LeafletPage
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.shortlist_keeper import ShortlistKeeper
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.printed import read_forbidden_words


class PrintShop(QObject):
    """All parts that end in a printed sheet; they draw on a lane of their own."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    shortlist_changed = Signal(object)
    """The `Shortlist` as it is now."""

    def __init__(
        self,
        workplace: Workplace,
        window: MainWindow,
        *,
        desk: DirectoryDesk,
        reading: TaskLane,
        phrasebook: Callable[[str], Phrasebook],
        options: LeafletOptions,
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._phrasebook = phrasebook
        self.page = LeafletPage()
        self.page.set_options(options)
        window.add_view(self.page)
        self.drawing = TaskLane("drawing", self)
        self.keeper = ShortlistKeeper(workplace.desktop.shortlist, workplace.desktop.keep_shortlist, self)
        self.leaflet = LeafletController(
            self.page,
            reading=reading,
            drawing=self.drawing,
            read_services=desk.services,
            compose=self._compose,
            hints=LeafletHints(
                workplace.facts,
                partial(gives_away, word_starts=read_forbidden_words(workplace.resources)),
                workplace.today,
                self,
            ),
            edition=lambda: desk.edition,
        )
        self.printing = PrintController(window, self.drawing)
        self.handover = LeafletHandover(window, self.leaflet, self.printing)
        self.forms = FormController(
            window,
            reading=reading,
            drawing=self.drawing,
            printing=self.printing,
            read_file=desk.form_file,
            edition=lambda: desk.edition,
            words=lambda: phrasebook(spoken_language()),
        )
        self.call_sheets = CallSheetController(window, drawing=self.drawing, printing=self.printing)
        self.intake = IntakeController(
            window, workplace.resources, drawing=self.drawing, printing=self.printing, phrasebook=phrasebook
        )
        self._introduce_shortlist()
        self._introduce_commands()
        for part in (self.leaflet, self.forms, self.intake, self.call_sheets, self.printing, self.keeper):
            part.failed.connect(self.failed)
        self.printing.done.connect(window.say)

    def toggle(self, pick: Pick) -> None:
        """Put a service on the shortlist, or take it off, and say so."""
        was_chosen = pick.id in self.keeper.shortlist
        self.keeper.toggle(pick)
        if was_chosen:
            self._window.say(self.tr("Taken off the shortlist: {name}").format(name=pick.name))
        elif pick.id in self.keeper.shortlist:
            self._window.say(self.tr("On the shortlist: {name}").format(name=pick.name))

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Show what is on the shortlist, here and elsewhere."""
        self._window.show_shortlist(shortlist)
        self.leaflet.show_shortlist(shortlist)
        self.shortlist_changed.emit(shortlist)

    def open_leaflet(self, pick_selected: Callable[[], None]) -> None:
        """Show the leaflet; an empty shortlist takes the selected service, so that three actions are enough."""
        if not len(self.keeper.shortlist):
            pick_selected()
        self._window.show_view(LEAFLET)

    def print_leaflet(self) -> None:
        """Print the leaflet on the paper that is chosen."""
        self.handover.print_leaflet(self.page.options.paper)

    def save_leaflet(self) -> None:
        """Save the leaflet as PDF."""
        self.handover.save_leaflet(self._workplace.today())

    def _introduce_shortlist(self) -> None:
        self.page.removal_requested.connect(self.keeper.remove)
        self.page.move_requested.connect(self.keeper.move)
        self.page.successor_requested.connect(self.keeper.take_successor)
        self.keeper.changed.connect(self.show_shortlist)
        self.page.find_requested.connect(self._window.show_search)
        self._window.sample_changed.connect(self.page.banner.say)

    def _introduce_commands(self) -> None:
        command = self._window.commands.action
        command("undo").triggered.connect(self.keeper.undo)
        command("undo").setEnabled(False)
        self.keeper.undo_became_possible.connect(command("undo").setEnabled)
        command("clear_shortlist").triggered.connect(self.keeper.clear)
        command("intake").triggered.connect(lambda: self.intake.open_dialog(spoken_language()))

    def _compose(self, services: tuple[Service, ...], edition: Edition, options: LeafletOptions) -> Leaflet:
        words, facts, today = self._phrasebook(options.language), self._workplace.facts, self._workplace.today()
        return compose_leaflet(services, edition, facts.taxonomy, words, options.paper, today, regions=facts.regions)
