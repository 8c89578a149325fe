"""Every command of the window: its menu, its key, its words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES

THEMES = ("system", "light", "dark", "contrast")
_KEYS = {
    "print_leaflet": "Ctrl+P",
    "save_leaflet": "Ctrl+Shift+S",
    "client_screen": "",
    "save_choice": "",
    "saved_choices": "",
    "print_list": "",
    "save_list": "",
    "intake": "",
    "settings": "Ctrl+,",
    "quit": "Ctrl+Q",
    "undo": "Ctrl+Z",
    "pick": "Ctrl+D",
    "copy_contact": "Ctrl+Shift+C",
    "compare": "Ctrl+Shift+K",
    "ask_first": "Ctrl+Shift+A",
    "report_error": "",
    "add_service": "Ctrl+N",
    "undo_entry": "",
    "clear_shortlist": "",
    "focus_search": "Ctrl+F",
    "step_back": "Esc",
    "more_filters": "Ctrl+Shift+F",
    "clear_filters": "",
    "person": "Ctrl+Shift+P",
    "next_person": "Ctrl+Shift+N",
    "leaves_today": "Ctrl+Shift+L",
    "for_staff": "",
    "unfold": "F4",
    "save_search": "Ctrl+B",
    "searches": "Ctrl+Shift+B",
    "clients": "",
    "lock_now": "Ctrl+L",
    "change_password": "",
    "new_recovery_sheet": "",
    "next_view": "Ctrl+Tab",
    "next_pane": "F6",
    "previous_pane": "Shift+F6",
    "back_to_list": "Alt+Left",
    "toggle_detail": "F8",
    "toggle_navigation": "F9",
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "normal_size": "Ctrl+0",
    "look_for_update": "F5",
    "update_from_folder": "",
    "read_file": "",
    "read_folder": "",
    "history": "",
    "go_back": "",
    "command_box": "Ctrl+K",
    "help": "F1",
    "guide": "",
    "keys": "",
    "welcome": "",
    "rules": "",
    "about": "",
}
_MENUS = {
    "file": (
        "print_leaflet",
        "save_leaflet",
        "client_screen",
        "",
        "save_choice",
        "saved_choices",
        "",
        "print_list",
        "save_list",
        "",
        "intake",
        "",
        "settings",
        "quit",
    ),
    "edit": (
        "undo",
        "",
        "pick",
        "clear_shortlist",
        "",
        "copy_contact",
        "report_error",
        "",
        "add_service",
        "undo_entry",
        "",
        "compare",
        "ask_first",
    ),
    "search": (
        "focus_search",
        "step_back",
        "",
        "person",
        "next_person",
        "leaves_today",
        "for_staff",
        "",
        "more_filters",
        "clear_filters",
        "unfold",
        "",
        "save_search",
        "searches",
    ),
    "client": ("clients", "", "lock_now", "", "change_password", "new_recovery_sheet"),
    "view": (
        "next_view",
        "next_pane",
        "previous_pane",
        "back_to_list",
        "",
        "toggle_detail",
        "toggle_navigation",
        "",
        "larger",
        "smaller",
        "normal_size",
    ),
    "data": ("look_for_update", "update_from_folder", "", "read_file", "read_folder", "", "history", "go_back"),
    "help": ("help", "guide", "keys", "welcome", "", "command_box", "", "rules", "about"),
}


@dataclass(frozen=True, slots=True)
class Choices:
    """Actions of which one is ticked, by their value."""

    group: QActionGroup
    actions: dict[str, QAction]

    def tick(self, value: str) -> None:
        """Tick the action of a value."""
        if value in self.actions:
            self.actions[value].setChecked(True)


class Commands(QObject):
    """Builds the menus; the window's parts listen to `action` by name."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._actions = {name: self._action(window, keys) for name, keys in _KEYS.items()}
        self._menus: dict[str, QMenu] = {}
        for name, entries in _MENUS.items():
            self._menus[name] = window.menuBar().addMenu("")
            for entry in entries:
                if entry:
                    self._menus[name].addAction(self._actions[entry])
                else:
                    self._menus[name].addSeparator()
        self._language_menu = QMenu(window)
        self._theme_menu = QMenu(window)
        self._menus["view"].addSeparator()
        self._menus["view"].addMenu(self._language_menu)
        self._menus["view"].addMenu(self._theme_menu)
        self.languages = self._choices(self._language_menu, LANGUAGES)
        self.themes = self._choices(self._theme_menu, THEMES)
        for code, action in self.languages.actions.items():
            action.setText(LANGUAGE_NAMES[code])
        self.show_texts()

    def action(self, name: str) -> QAction:
        """Return the action of a command.

        Raises:
            KeyError: there is no such command.
        """
        return self._actions[name]

    def all_actions(self) -> tuple[QAction, ...]:
        """Return every action, in the order of the menus."""
        return tuple(self._actions.values())

    def named_actions(self) -> tuple[tuple[str, QAction], ...]:
        """Return every command's name with its action."""
        return tuple(self._actions.items())

    def offered(self) -> tuple[tuple[str, QAction], ...]:
        """Return all that can be done now, each after the title of the menu where it stands."""
        found = self.in_menus(are_enabled=True)
        for menu, choices in ((self._language_menu, self.languages), (self._theme_menu, self.themes)):
            found += [(menu.title(), action) for action in choices.actions.values()]
        return tuple(found)

    def in_menus(self, *, are_enabled: bool) -> list[tuple[str, QAction]]:
        """Return what can, or cannot, be done just now, each after the title of its menu."""
        entries = [(self._menus[name].title(), self._actions[each]) for name in _MENUS for each in _MENUS[name] if each]
        return [entry for entry in entries if entry[1].isEnabled() == are_enabled]

    def show_texts(self) -> None:
        """Set every text in the language spoken now."""
        texts = {
            "print_leaflet": self.tr("&Print leaflet…"),
            "save_leaflet": self.tr("&Save leaflet as PDF…"),
            "client_screen": self.tr("Sho&w to the client…"),
            "save_choice": self.tr("Save this &choice…"),
            "saved_choices": self.tr("Sa&ved choices…"),
            "print_list": self.tr("P&rint list…"),
            "save_list": self.tr("Save &list as…"),
            "intake": self.tr("Blank &entry form…"),
            "settings": self.tr("Se&ttings…"),
            "quit": self.tr("&Quit"),
            "add_service": self.tr("A&dd a service that you know…"),
            "undo_entry": self.tr("U&ndo last change of our own services"),
            "undo": self.tr("&Undo last change of the shortlist"),
            "pick": self.tr("&Add to shortlist or remove"),
            "copy_contact": self.tr("&Copy contact as text"),
            "compare": self.tr("Co&mpare services…"),
            "ask_first": self.tr("Ask &first…"),
            "report_error": self.tr("&Report an error…"),
            "clear_shortlist": self.tr("&Empty the shortlist"),
            "focus_search": self.tr("&Search box"),
            "step_back": self.tr("&Clear search or go back"),
            "more_filters": self.tr("&More filters…"),
            "clear_filters": self.tr("Clear &filters"),
            "person": self.tr("For a &person like this…"),
            "next_person": self.tr("&Next person"),
            "leaves_today": self.tr("&Leaves today…"),
            "for_staff": self.tr("For pr&ofessionals…"),
            "unfold": self.tr("Show or fold what does not f&it"),
            "save_search": self.tr("Save &this search…"),
            "searches": self.tr("&Recent and saved searches…"),
            "clients": self.tr("&Clients"),
            "lock_now": self.tr("&Lock now"),
            "change_password": self.tr("Change &password…"),
            "new_recovery_sheet": self.tr("&New recovery sheet…"),
            "next_view": self.tr("Next &view"),
            "next_pane": self.tr("&Next pane"),
            "previous_pane": self.tr("&Previous pane"),
            "back_to_list": self.tr("&Back to the list"),
            "toggle_detail": self.tr("Show or hide &detail"),
            "toggle_navigation": self.tr("Show or hide nav&igation"),
            "larger": self.tr("&Larger text"),
            "smaller": self.tr("S&maller text"),
            "normal_size": self.tr("N&ormal text size"),
            "look_for_update": self.tr("&Look for a newer directory"),
            "update_from_folder": self.tr("&Update from a folder or stick…"),
            "read_file": self.tr("Read in a &zip file…"),
            "read_folder": self.tr("Read in a &folder…"),
            "history": self.tr("&Directories on this computer…"),
            "go_back": self.tr("Go &back to the directory before…"),
            "command_box": self.tr("&What do you want to do?…"),
            "help": self.tr("H&elp for this view"),
            "guide": self.tr("One-page &guide"),
            "keys": self.tr("&Keys"),
            "welcome": self.tr("First &steps…"),
            "rules": self.tr("&How providers get in"),
            "about": self.tr("&About Workpris Desktop"),
        }
        for name, text in texts.items():
            self._actions[name].setText(text)
        menus = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "search": self.tr("&Search"),
            "client": self.tr("&Client"),
            "view": self.tr("&View"),
            "data": self.tr("&Data"),
            "help": self.tr("&Help"),
        }
        for name, text in menus.items():
            self._menus[name].setTitle(text)
        self._language_menu.setTitle(self.tr("Lan&guage"))
        self._theme_menu.setTitle(self.tr("&Colours"))
        themes = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        themes["contrast"] = self.tr("&High contrast")
        for name, text in themes.items():
            self.themes.actions[name].setText(text)

    @staticmethod
    def _action(window: QMainWindow, keys: str) -> QAction:
        action = QAction(window)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    @staticmethod
    def _choices(menu: QMenu, values: tuple[str, ...]) -> Choices:
        group = QActionGroup(menu)
        actions: dict[str, QAction] = {}
        for value in values:
            actions[value] = menu.addAction("")
            actions[value].setCheckable(True)
            actions[value].setData(value)
            group.addAction(actions[value])
        return Choices(group, actions)
