"""Introduces what chooses, draws and prints: the shortlist, the leaflet, the forms and the blank entry sheet."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.leaflet import Leaflet, LeafletOptions
from workpris_desktop.domain.leaflet_check import LeafletCheck
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.saved_leaflet import SavedLeaflet
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.printing.checks import leaflet_checks
from workpris_desktop.printing.leaflet import compose_leaflets
from workpris_desktop.printing.neutral import names_of_prisons
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.main_window import FIND, LEAFLET, MainWindow
from workpris_desktop.ui.printing.call_sheet_controller import CallSheetController
from workpris_desktop.ui.printing.form_controller import FormController
from workpris_desktop.ui.printing.guide_controller import GuideController
from workpris_desktop.ui.printing.intake_controller import IntakeController
from workpris_desktop.ui.printing.leaflet_controller import LeafletController
from workpris_desktop.ui.printing.leaflet_handover import LeafletHandover
from workpris_desktop.ui.printing.leaflet_notices import LeafletNotices
from workpris_desktop.ui.printing.leaflet_page import LeafletPage
from workpris_desktop.ui.printing.list_controller import ListController
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.recovery_sheet_controller import RecoverySheetController
from workpris_desktop.ui.printing.saved_leaflets_controller import SavedLeafletsController
from workpris_desktop.ui.printing.saved_leaflets_keeper import SavedLeafletsKeeper
from workpris_desktop.ui.printing.shortlist_keeper import ShortlistKeeper
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.leaflet_check_words import LeafletCheckWords
from workpris_desktop.wording.list_words import ListWords
from workpris_desktop.wording.printed import phrase_languages, read_forbidden_words


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
        self.word_starts = read_forbidden_words(workplace.resources)
        self.page = LeafletPage()
        languages = phrase_languages(workplace.resources, workplace.packs)
        self.page.panel.offer_languages(languages)
        # A phrase pack may have been set without being there.
        is_printable = options.language in languages
        self.page.set_options(options if is_printable else replace(options, language=spoken_language()))
        window.add_view(self.page)
        self.drawing = TaskLane("drawing", self)
        self.keeper = ShortlistKeeper(workplace.desktop.shortlist, workplace.desktop.keep_shortlist, self)
        self.leaflet = LeafletController(
            self.page,
            reading=reading,
            drawing=self.drawing,
            read_services=desk.services,
            compose=self._compose,
            check=self._check,
            notices=LeafletNotices(workplace.facts, LeafletCheckWords(self).sentence, self),
            edition=lambda: desk.edition,
        )
        self.printing = PrintController(window, self.drawing)
        self.handover = LeafletHandover(window, self.leaflet, self.printing, workplace.today)
        self._saved = SavedLeafletsKeeper(workplace.desktop.saved_leaflets, workplace.desktop.keep_saved_leaflets, self)
        self.saved_leaflets = SavedLeafletsController(
            window,
            self._saved,
            reading=reading,
            drawing=self.drawing,
            read_services=desk.services,
            compose=self._compose,
            edition=lambda: desk.edition,
            today=workplace.today,
        )
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
        self.recovery_sheets = RecoverySheetController(window, drawing=self.drawing, printing=self.printing)
        self.guides = GuideController(window, drawing=self.drawing, printing=self.printing)
        self.lists = ListController(
            window,
            drawing=self.drawing,
            printing=self.printing,
            open_directory=workplace.open_directory,
            question=lambda: window.find_page.question,
            words=cache(lambda: ListWords(workplace.facts, phrasebook)),
            today=workplace.today,
        )
        self.intake = IntakeController(
            window, workplace.resources, drawing=self.drawing, printing=self.printing, phrasebook=phrasebook
        )
        self._introduce_shortlist()
        self._introduce_commands()
        parts = (
            self.leaflet,
            self.saved_leaflets,
            self.forms,
            self.intake,
            self.call_sheets,
            self.recovery_sheets,
            self.guides,
            self.lists,
            self.printing,
            self.keeper,
        )
        for part in parts:
            part.failed.connect(self.failed)
        for printed in (self.printing, self.lists):
            printed.done.connect(window.say)

    def toggle(self, pick: Pick) -> None:
        """Put a service on the shortlist, or take it off, and say so."""
        was_chosen = pick.id in self.keeper.shortlist
        self.keeper.toggle(pick)
        if was_chosen:
            self._say_taken_off(self.tr("Taken off the shortlist: {name}").format(name=pick.name))
        elif pick.id in self.keeper.shortlist:
            self._window.say(self.tr("On the shortlist: {name}").format(name=pick.name))

    def change_options(self, options: LeafletOptions) -> None:
        """Print leaflets otherwise from now on."""
        self.page.set_options(options)
        self.page.options_changed.emit()

    def remove(self, service_id: str) -> None:
        """Take a service off the shortlist, and say so."""
        name = next((pick.name for pick in self.keeper.shortlist if pick.id == service_id), "")
        self.keeper.remove(service_id)
        self._say_taken_off(self.tr("Taken off the shortlist: {name}").format(name=name))

    def clear(self) -> None:
        """Take everything off the shortlist, and say so."""
        was_empty = not len(self.keeper.shortlist)
        self.keeper.clear()
        if not was_empty:
            self._say_taken_off(self.tr("The shortlist is empty now."))

    def take_successor(self, service_id: str, pick: Pick) -> None:
        """Put a service in the place of one that is gone, on the shortlist and in what was saved."""
        if service_id in self.keeper.shortlist:
            self.keeper.take_successor(service_id, pick)
        self._saved.take_successor(service_id, pick)

    def undo(self) -> None:
        """Go back to the shortlist before the last change, and say so."""
        self.keeper.undo()
        self._window.say(self.tr("Undone. %n services are on the shortlist now.", "", len(self.keeper.shortlist)))

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Show what is on the shortlist, here and elsewhere."""
        self._window.show_shortlist(shortlist)
        self.leaflet.show_shortlist(shortlist)
        self._window.commands.action("save_choice").setEnabled(bool(len(shortlist)))
        self.shortlist_changed.emit(shortlist)

    def open_leaflet(self, pick_selected: Callable[[], None]) -> None:
        """Show the leaflet; an empty shortlist takes the service that is seen, so that three actions are enough."""
        if not len(self.keeper.shortlist) and self._window.current_view == FIND:
            pick_selected()
        self._window.show_view(LEAFLET)

    def print_leaflet(self) -> None:
        """Print the leaflet in the format that is chosen."""
        self.handover.print_leaflet(self.page.options.format)

    def save_leaflet(self) -> None:
        """Save the leaflet as PDF."""
        self.handover.save_leaflet()

    def open_saved_leaflet(self, leaflet: SavedLeaflet) -> None:
        """Put a saved choice on the shortlist, with its options, and show it."""
        self.page.set_options(leaflet.options)
        self.keeper.take(Shortlist(leaflet.picks))
        self.leaflet.draw()
        self._window.show_view(LEAFLET)

    def _say_taken_off(self, text: str) -> None:
        """Say what was taken off, with Undo beside it, as long as nothing else has become of the list since."""
        left = self.keeper.shortlist
        self._window.say(text, lambda: self.undo() if self.keeper.shortlist == left else None)

    def _introduce_shortlist(self) -> None:
        self.page.removal_requested.connect(self.remove)
        self.page.move_requested.connect(self.keeper.move)
        self.page.successor_requested.connect(self.keeper.take_successor)
        self.keeper.changed.connect(self.show_shortlist)
        self.keeper.cleared.connect(self.page.forget_person)
        self.keeper.changed_hands.connect(self._window.news.withdraw_undo)
        self.page.find_requested.connect(self._window.show_search)
        self._window.sample_changed.connect(self.page.banner.say)

    def _introduce_commands(self) -> None:
        command = self._window.commands.action
        command("undo").triggered.connect(self.undo)
        command("undo").setEnabled(False)
        self.keeper.undo_became_possible.connect(command("undo").setEnabled)
        command("clear_shortlist").triggered.connect(self.clear)
        command("save_choice").triggered.connect(
            lambda: self.saved_leaflets.save(self.keeper.shortlist, self.page.options)
        )
        command("saved_choices").triggered.connect(self.saved_leaflets.open_dialog)
        self.saved_leaflets.opened.connect(self.open_saved_leaflet)
        self.saved_leaflets.compared.connect(self.page.show_news)
        self.saved_leaflets.said.connect(self._window.say)
        command("print_list").triggered.connect(self.lists.print_list)
        command("save_list").triggered.connect(self.lists.save_list)
        command("intake").triggered.connect(lambda: self.intake.open_dialog(spoken_language()))

    def _compose(self, services: tuple[Service, ...], edition: Edition, options: LeafletOptions) -> tuple[Leaflet, ...]:
        facts = self._workplace.facts
        return compose_leaflets(
            services,
            edition,
            facts.taxonomy,
            self._phrasebook(options.language),
            options,
            self._workplace.today(),
            regions=facts.regions,
            prisons=facts.prisons,
            countries=facts.countries,
            word_starts=self.word_starts,
        )

    def _check(self, services: tuple[Service, ...], options: LeafletOptions) -> tuple[LeafletCheck, ...]:
        facts = self._workplace.facts
        return leaflet_checks(
            services,
            self._phrasebook(options.language),
            options,
            self._workplace.today(),
            taxonomy=facts.taxonomy,
            word_starts=self.word_starts,
            prison_names=names_of_prisons(facts.prisons),
        )
