"""Opens the help, and joins its guide with the printer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.record.guide_page import GUIDE, guide_sheet
from workpris_desktop.record.help_pages import read_help, read_picture
from workpris_desktop.record.third_party import read_third_party
from workpris_desktop.ui.about_dialog import AboutDialog
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.rules_dialog import RulesDialog
from workpris_desktop.ui.help_dialog import KEYS, HelpDialog
from workpris_desktop.ui.main_window import CLIENTS, COVERAGE, DATA, FIND, LEAFLET, MainWindow
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.languages import spoken_language

_HELP_OF_VIEW = {FIND: "find", CLIENTS: "clients", LEAFLET: "leaflet", DATA: "data", COVERAGE: "coverage"}


class HelpDesk(QObject):
    """What is in the menu of the help and told by it, in the language spoken when it is opened."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        workplace: Workplace,
        window: MainWindow,
        shop: PrintShop,
        *,
        desk: DirectoryDesk,
        newer: Callable[[], str],
    ) -> None:
        """Introduce what is needed.

        Args:
            workplace: has the pages and pictures of the help.
            window: the window.
            shop: prints the guide.
            desk: the open directory, which has rules of its own.
            newer: returns what is said of a newer program, "" for nothing.
        """
        super().__init__(window)
        self._resources, self._window, self._shop = workplace.resources, window, shop
        self._desk, self._newer = desk, newer
        command = window.commands.action
        command("help").triggered.connect(lambda: self.show_page(_HELP_OF_VIEW[window.current_view]))
        command("guide").triggered.connect(lambda: self.show_page(GUIDE))
        command("keys").triggered.connect(lambda: self.show_page(KEYS))
        command("rules").triggered.connect(self._show_rules)
        command("about").triggered.connect(self._show_about)

    def show_page(self, page_id: str) -> None:
        """Open the help at a page."""
        try:
            self._open(page_id)
        except WorkprisError as error:
            self.failed.emit(error)

    def _show_about(self) -> None:
        try:
            works = read_third_party(self._resources)
        except WorkprisError as error:
            self.failed.emit(error)
        else:
            AboutDialog(self._newer(), works, self._window).open()

    def _show_rules(self) -> None:
        edition = self._desk.edition
        rules, title = (edition.rules_in(spoken_language()), edition.title) if edition else ("", "")
        RulesDialog(rules, title, self._window).open()

    def _open(self, page_id: str) -> HelpDialog:
        language, commands = spoken_language(), self._window.commands
        keys = {
            name: action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            for name, action in commands.named_actions()
        }
        pages = [page.with_keys(keys) for page in read_help(self._resources, language)]
        names = {shown.name for page in pages for shown in page.pictures}
        pictures = {name: read_picture(self._resources, language, name) for name in names}
        dialog = HelpDialog(pages, commands.all_actions(), pictures, self._window)
        guides = self._shop.guides
        dialog.print_requested.connect(lambda page: guides.print_sheet(guide_sheet(page, language, pictures)))
        dialog.save_requested.connect(lambda page: guides.save_sheet(guide_sheet(page, language, pictures)))
        dialog.language_changed.connect(lambda page: self._follow_language(dialog, language, page))
        dialog.show_page(page_id)
        dialog.show()
        return dialog

    def _follow_language(self, dialog: HelpDialog, language: str, page_id: str) -> None:
        # A change that was on its way when the help was opened is none to it.
        if language == spoken_language():
            return
        place = dialog.geometry()
        dialog.close()
        self._open(page_id).setGeometry(place)
