"""What a person sets to their liking: language, colours, size of text, the window's place; applied at once and kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication

from workpris_desktop.domain.leaflet import LeafletOptions, Part
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.workplace import Home, Preset
from workpris_desktop.system.settings import NO_PRESET, Settings
from workpris_desktop.ui.colours import colours_of
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.theme import TEXT_PERCENTS, apply_colours, apply_text_size
from workpris_desktop.wording.languages import speak, spoken_language

FIRST_WIDTH_CHARACTERS = 190
FIRST_HEIGHT_LINES = 52
PANES = 2


class Comfort(QObject):
    """Listens to the menus and to the leaflet's options; tells when words or colours have changed."""

    changed = Signal()
    """Language or colours are others now; what was put into words or coloured once must be done again."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        settings: Settings,
        standard_points: float,
        keep: Callable[[Settings], None],
        *,
        preset: Preset = NO_PRESET,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._settings = settings
        self._standard_points = standard_points
        self._keep, self._preset = keep, preset
        self._place_window()
        self._introduce_menus()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system_colours)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system_colours)
        window.closing.connect(self._keep_place)

    @property
    def leaflet_options(self) -> LeafletOptions:
        """Return how leaflets were printed the last time, at first in the language of the window."""
        settings = self._settings
        return LeafletOptions(
            settings.leaflet_language or spoken_language(),
            settings.leaflet_format,
            large=settings.leaflet_large,
            parts=frozenset(settings.leaflet_parts),
            pictures=settings.leaflet_pictures,
            qr=settings.leaflet_qr,
        )

    def keep_leaflet_options(self, options: LeafletOptions) -> None:
        """Keep how leaflets are printed, but nothing that was typed for one or chosen for a service on it."""
        self._change(
            leaflet_language=options.language,
            leaflet_format=options.format,
            leaflet_large=options.large,
            leaflet_parts=tuple(part for part in Part if part in options.parts),
            leaflet_pictures=options.pictures,
            leaflet_qr=options.qr,
        )

    def change_language(self, language: str) -> None:
        """Speak another language from now on."""
        speak(language)
        self._change(language=language)
        self.changed.emit()

    def change_theme(self, theme: Theme) -> None:
        """Draw in other colours from now on."""
        apply_colours(self._app, colours_of(theme))
        self._change(theme=theme)
        self.changed.emit()

    @property
    def theme(self) -> Theme:
        """Return which colours are set."""
        return self._settings.theme

    @property
    def text_percent(self) -> int:
        """Return how large text is, in percent of the computer's own size."""
        return self._settings.text_percent

    @property
    def fixed(self) -> frozenset[str]:
        """Return the names of the settings that an administrator has fixed."""
        return self._preset.fixed

    @property
    def home(self) -> Home:
        """Return where the person works; what an administrator has set counts where nothing else is chosen."""
        settings, preset = self._settings, self._preset.home
        return Home(settings.country or preset.country, settings.prison or preset.prison)

    def change_home(self, home: Home) -> None:
        """Keep where the person works."""
        self._change(country=home.country, prison=home.prison)

    def note_welcome(self) -> None:
        """Keep that the pages of the first start were shown: they are not shown again by themselves."""
        self._change(welcomed=True)

    def set_text_percent(self, percent: int) -> None:
        """Make text so large."""
        apply_text_size(self._app, self._standard_points, percent)
        self._change(text_percent=percent)

    def change_text_size(self, step: int) -> None:
        """Make text larger by a step, smaller by a negative one, or of normal size for 0."""
        now = min(TEXT_PERCENTS, key=lambda percent: abs(percent - self._settings.text_percent))
        at = TEXT_PERCENTS.index(now) + step if step else TEXT_PERCENTS.index(100)
        self.set_text_percent(TEXT_PERCENTS[max(0, min(len(TEXT_PERCENTS) - 1, at))])

    def _introduce_menus(self) -> None:
        commands = self._window.commands
        commands.languages.tick(spoken_language())
        commands.languages.group.setEnabled("language" not in self.fixed)
        commands.themes.tick(self._settings.theme.value)
        commands.languages.group.triggered.connect(lambda action: self.change_language(action.data()))
        commands.themes.group.triggered.connect(lambda action: self.change_theme(Theme(action.data())))
        commands.action("larger").triggered.connect(lambda: self.change_text_size(1))
        commands.action("smaller").triggered.connect(lambda: self.change_text_size(-1))
        commands.action("normal_size").triggered.connect(lambda: self.change_text_size(0))

    def _place_window(self) -> None:
        if len(self._settings.splitter_sizes) == PANES and all(self._settings.splitter_sizes):
            self._window.find_page.share_room(self._settings.splitter_sizes)
        kept = QByteArray.fromBase64(self._settings.window_geometry.encode())
        if not self._window.restoreGeometry(kept):
            screen = self._app.primaryScreen().availableGeometry()
            metrics = self._window.fontMetrics()
            width = metrics.averageCharWidth() * FIRST_WIDTH_CHARACTERS
            height = metrics.height() * FIRST_HEIGHT_LINES
            self._window.resize(min(width, screen.width()), min(height, screen.height()))

    def _follow_system_colours(self) -> None:
        if self._settings.theme is Theme.SYSTEM:
            apply_colours(self._app, colours_of(Theme.SYSTEM))
            self.changed.emit()

    def _keep_place(self) -> None:
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        self._change(window_geometry=geometry, splitter_sizes=self._window.find_page.shares)

    def _change(self, **values: object) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type]
        self._keep(self._settings)
