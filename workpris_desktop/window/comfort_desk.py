"""Opens the settings and the pages of the first start, and joins them with what they set."""

from pathlib import Path

from PySide6.QtCore import QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.comfort import Comfort
from workpris_desktop.ui.main_window import LEAFLET
from workpris_desktop.ui.settings.clients import ClientsSection
from workpris_desktop.ui.settings.data import DataSection
from workpris_desktop.ui.settings.dialog import SettingsDialog
from workpris_desktop.ui.settings.general import GeneralSection
from workpris_desktop.ui.settings.leaflet import LeafletSection
from workpris_desktop.ui.settings.workplace import WorkplaceSection
from workpris_desktop.ui.welcome.client_data_page import ClientDataPage
from workpris_desktop.ui.welcome.dialog import WelcomeDialog
from workpris_desktop.ui.welcome.directory_page import DirectoryPage
from workpris_desktop.ui.welcome.look_page import LookPage
from workpris_desktop.ui.welcome.ready_page import Beginning, ReadyPage
from workpris_desktop.ui.welcome.workplace_page import WorkplacePage
from workpris_desktop.window.program import Program
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.printed import phrase_languages

_EXAMPLE_TYPE = "ACC"
_EXAMPLE_SERVICES = 2


class ComfortDesk(QObject):
    """What the window does so that somebody feels at home in it.

    Args:
        comfort: what is set to one's liking.
        program: what works behind the window.
        facts: countries and prisons.
        folder: where this person's data is.
    """

    def __init__(self, comfort: Comfort, program: Program, facts: Facts, folder: Path) -> None:
        super().__init__(program)
        self._comfort, self._program, self._facts, self._folder = comfort, program, facts, folder
        command = program.window.commands.action
        command("settings").triggered.connect(self.open_settings)
        command("welcome").triggered.connect(self.open_welcome)

    def open_settings(self) -> None:
        """Open the settings."""
        clients = ClientsSection(self._program.window.commands.action)
        data = DataSection(
            self._interval,
            self._change_interval,
            folder=self._folder,
            command=self._program.window.commands.action,
            fixed=self._comfort.fixed,
        )
        leaflet = LeafletSection(self._leaflet_options, self._program.shop.change_options, self._leaflet_languages())
        sections = (self._general(), self._workplace(), leaflet, clients, data)
        dialog = SettingsDialog(sections, self._program.window)
        for section in (clients, data):
            section.asked.connect(dialog.accept)
            section.asked.connect(self._do)
        dialog.open()

    def open_welcome(self) -> None:
        """Open the pages of the first start, once at a time."""
        if (shown := self._shown_welcome()) is not None:
            shown.raise_()
            return
        program = self._program
        directory = DirectoryPage(program.window.commands.action, self._directory_in_use)
        clients, ready = ClientDataPage(is_there=program.vault.is_there), ReadyPage()
        pages = (LookPage(self._general), WorkplacePage(self._workplace), directory, clients, ready)
        dialog = WelcomeDialog(pages, program.window)
        directory.asked.connect(self._do)
        program.in_use.opened.connect(directory.enter)
        program.data.became_busy.connect(directory.enter)
        if program.updates is not None:
            banner, places = program.updates.banner, program.updates.places
            directory.show_offer(banner.text)
            banner.said.connect(directory.show_offer)
            directory.publisher_requested.connect(places.choose_publisher)
        directory.publisher.setVisible(program.updates is not None)
        ready.chosen.connect(dialog.accept)
        ready.chosen.connect(self._begin)
        dialog.left.connect(self._comfort.note_welcome)
        dialog.accepted.connect(lambda: self._set_password() if clients.wants_password else None)
        dialog.show()

    def _shown_welcome(self) -> WelcomeDialog | None:
        dialogs = self._program.window.findChildren(WelcomeDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)

    def _general(self) -> GeneralSection:
        return GeneralSection(self._comfort, self._comfort.fixed)

    def _workplace(self) -> WorkplaceSection:
        return WorkplaceSection(self._comfort, self._facts, self._comfort.fixed)

    def _leaflet_options(self) -> LeafletOptions:
        return self._program.shop.page.options

    def _leaflet_languages(self) -> tuple[str, ...]:
        workplace = self._program.workplace
        return tuple(phrase_languages(workplace.resources, workplace.packs))

    def _interval(self) -> LookInterval:
        updates = self._program.updates
        return updates.updates.clock.interval if updates is not None else LookInterval.HAND

    def _change_interval(self, interval: LookInterval) -> None:
        if self._program.updates is not None:
            self._program.updates.change_interval(interval)

    def _directory_in_use(self) -> str:
        edition = self._program.desk.edition
        if edition is None:
            return self.tr("A directory is being prepared…")
        if self._program.data.is_busy:
            return self.tr("A directory is being read in. How far it is, and Stop, are under Data.")
        if edition.sample:
            return self.tr("In use now: a sample. Everything in it is invented, to look around and to practise.")
        day = short_date(edition.issued, spoken_language()) if edition.issued else self.tr("date not known")
        return self.tr("In use now: {title} ({day})").format(title=edition.title, day=day)

    def _do(self, name: str) -> None:
        self._program.window.commands.action(name).trigger()

    def _set_password(self) -> None:
        self._program.window.show_clients()

    def _begin(self, beginning: Beginning) -> None:
        if beginning is Beginning.GUIDE:
            self._do("guide")
        elif beginning is Beginning.FIND:
            self._program.window.show_search()
        elif len(self._program.shop.keeper.shortlist) or self._program.vault.account is not None:
            self._program.window.show_view(LEAFLET)
        else:
            self._look_for_example()

    def _look_for_example(self) -> None:
        program = self._program
        question = Question(service_type=_EXAMPLE_TYPE, region=self._comfort.home.country, limit=_EXAMPLE_SERVICES)
        today = program.workplace.today()
        program.reading.run(self, lambda: program.desk.search(question, today), self._show_example, program.tell)

    def _show_example(self, answer: Answer) -> None:
        picks = tuple(Pick(hit.id, hit.name) for hit in answer.hits)
        self._program.shop.keeper.take(Shortlist(picks))
        self._program.window.show_view(LEAFLET)
        said = self.tr("An example. Empty the shortlist before somebody comes for whom you search.")
        self._program.window.say(said, self._program.shop.undo)
