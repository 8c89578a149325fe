"""Opens the window, as a list of named steps: first what is painted, then what works behind it."""

import gc
import logging
import os
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workpris_desktop.domain.errors import MachineFault, WorkprisError
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.system.instance import FolderLock
from workpris_desktop.system.logs import start_log
from workpris_desktop.system.paths import DataFolder, pictogram_file, resources_folder
from workpris_desktop.system.settings import Settings, SettingsRead, write_settings
from workpris_desktop.ui.colours import colours_of
from workpris_desktop.ui.comfort import Comfort
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.qt_log import log_qt_messages
from workpris_desktop.ui.theme import apply_colours, apply_text_size, use_bundled_font_where_none
from workpris_desktop.wording.languages import speak

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from workpris_desktop.domain.facts import Facts
    from workpris_desktop.ui.instance_bell import InstanceBell
    from workpris_desktop.window.opened_file import OpenedFile
    from workpris_desktop.window.program import Program
    from workpris_desktop.window.workplace import UpdatePlace

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Start:
    """What is known before there is a window: the data folder, what is kept, and the language to speak.

    ``shows_welcome`` asks for the pages of the first start; ``file`` is what the person has opened the program with.
    """

    folder: DataFolder
    kept: SettingsRead
    preset: Preset
    language: str
    shows_welcome: bool = False
    file: Path | None = None


def open_window(start: Start) -> int:
    """Open the window and return the exit code once it has been closed.

    A second start in the same session brings the first window to the front instead.

    Raises:
        MachineFault: the data folder cannot be made.
    """
    if not start.kept.is_newer:
        start.folder.prepare()
    app = _application()
    if FolderLock(start.folder.window_lock).is_held_in_this_session() and _ring_bell(start):
        return 0
    return Startup(app, start).run()


def _ring_bell(start: Start) -> bool:
    # Only a start that meets another needs the network library.
    from workpris_desktop.ui.instance_bell import ring_bell  # noqa: PLC0415

    return ring_bell(start.folder.root, start.file)


def _application() -> QApplication:
    if sys.platform == "win32":  # pragma: other system
        os.environ.setdefault("QT_QPA_PLATFORM", "windows:altgr")  # AltGr writes @ and €, it is no Ctrl+Alt (ux.md R8)
    log_qt_messages()
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(["workpris"])


def _folder_beside() -> "TemporaryDirectory[str]":
    """Return a folder to work in beside a data folder that is to be left as it is."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    return TemporaryDirectory(prefix="workpris-", ignore_cleanup_errors=True)


class Startup(QObject):
    """One run of the window. Until it has been painted, nothing is imported or read that the painting does not need."""

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__()
        self._app = app
        self._start = start
        self._settings = start.kept.settings
        self._lock = FolderLock(start.folder.window_lock)
        self._is_ours = self._is_held_elsewhere = False
        self._program: Program | None = None
        self._bell: InstanceBell | None = None
        self._opened: OpenedFile | None = None
        self._beside = _folder_beside() if start.kept.is_newer else None
        written = DataFolder(Path(self._beside.name)) if self._beside else start.folder
        self._program_log = start_log(written.log_folder, logging.INFO, holds_back=True)
        self._standard_points = app.font().pointSizeF()
        self._dress()
        self.window = make_first_screen(lambda: self._facts)
        self.window.first_painted.connect(self._begin_work)
        self.comfort = Comfort(app, self.window, self._settings, self._standard_points, self._keep, preset=start.preset)
        self.comfort.changed.connect(self._speak_anew)
        sys.excepthook = self._report_exception

    @cached_property
    def _facts(self) -> "Facts":
        from workpris_desktop.record.facts import read_facts  # noqa: PLC0415

        return read_facts(resources_folder())

    @property
    def program(self) -> "Program":
        """Return what works behind the window, once the window has been painted."""
        assert self._program is not None
        return self._program

    @property
    def is_working(self) -> bool:
        """Tell whether the window has been painted and what works behind it is there."""
        return self._program is not None

    def run(self) -> int:
        """Show the window, then bring in what works behind it; return the exit code of the closed window."""
        self.window.show()
        self.window.find_page.focus_search()
        code = self._app.exec()
        self.finish()
        return code

    def finish(self) -> None:
        """End what works behind the window, and give the data folder back."""
        if self._program is not None:
            self._program.stop()
        if self._bell is not None:
            self._bell.close()
        self._lock.release()
        self._program_log.close()
        if self._beside is not None:
            self._beside.cleanup()

    def report_crash(self, error: BaseException) -> None:
        """Show what happened, for the person to read and to save."""
        from workpris_desktop.system.crash_report import describe_crash  # noqa: PLC0415
        from workpris_desktop.system.files import write_atomically  # noqa: PLC0415
        from workpris_desktop.ui.crash_dialog import CrashDialog  # noqa: PLC0415

        dialog = CrashDialog(describe_crash(error, qt_version=qVersion()), write_atomically, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _dress(self) -> None:
        use_bundled_font_where_none(self._app)
        speak(self._start.language)
        apply_colours(self._app, colours_of(self._start.kept.settings.theme))
        apply_text_size(self._app, self._standard_points, self._start.kept.settings.text_percent)

    def _begin_work(self) -> None:
        from workpris_desktop.window.comfort_desk import ComfortDesk  # noqa: PLC0415

        self._program_log.let_go()
        self.window.setWindowIcon(QIcon(str(pictogram_file("icon"))))
        if self._beside is None:
            self._take_folder()
        self._program = self._make_program()
        working = self._program
        for part in (working.reading, working.bringing, working.shop.drawing, working.vault):
            part.failed_unexpectedly.connect(self.report_crash)
        working.shop.leaflet.options_changed.connect(self.comfort.keep_leaflet_options)
        self._app.applicationStateChanged.connect(self._look_for_new_edition)
        self._comfort_desk = ComfortDesk(self.comfort, working, self._facts, self._start.folder.root)
        working.begin(self._start.preset.directory_folder)
        # What is here stays until the end: to look for garbage in it each time would stop the window for 0.1 s.
        gc.freeze()
        gc.enable()
        self._say_about_folder()
        if self._beside is not None:
            from workpris_desktop.window.nothing_kept import say_why_nothing_is_kept  # noqa: PLC0415

            say_why_nothing_is_kept(self._program)
        if self._start.shows_welcome:
            self._comfort_desk.open_welcome()
        self._open(self._start.file)

    def _take_folder(self) -> None:
        """Take the data folder for this window, or find that another session has it."""
        from workpris_desktop.ui.instance_bell import InstanceBell  # noqa: PLC0415

        try:
            self._is_ours = self._lock.acquire()
            self._is_held_elsewhere = not self._is_ours
        except MachineFault as fault:  # a folder that takes no writing can still be searched
            _log.warning("the data folder takes no lock: %s", type(fault).__name__)
        if self._is_ours:
            self._start.folder.remove_leftovers()
            self._bell = InstanceBell(self._start.folder.root, self)
            self._bell.rung.connect(self._answer)

    def _make_program(self) -> "Program":
        from workpris_desktop.window.program import Program  # noqa: PLC0415
        from workpris_desktop.window.workplace_files import workplace_beside, workplace_in  # noqa: PLC0415

        folder, facts = self._start.folder, self._facts
        if self._beside is not None:
            workplace = workplace_beside(folder, Path(self._beside.name), facts, home=lambda: self.comfort.home)
        else:
            workplace = workplace_in(
                folder,
                facts,
                self._update_place(),
                keeps=self._is_ours,
                office_vault=self._start.preset.office_vault_folder,
                home=lambda: self.comfort.home,
            )
        return Program(workplace, self.window, self.comfort.leaflet_options)

    def _update_place(self) -> "UpdatePlace":
        from workpris_desktop.window.workplace_files import update_place_in  # noqa: PLC0415

        place = update_place_in(self._start.folder, self._settings, self._start.preset)
        return replace(place, keep_interval=self._keep_interval, keep_put_away=self._keep_put_away)

    def _speak_anew(self) -> None:
        if self._program is not None:
            self._program.speak_anew()
            self._say_about_folder()

    def _keep(self, settings: Settings) -> None:
        """Keep what was set; how often is looked for updates is no matter of comfort, and known here only."""
        ours = self._settings
        self._write(replace(settings, look_interval=ours.look_interval, put_away=ours.put_away))

    def _keep_interval(self, interval: LookInterval) -> None:
        self._write(replace(self._settings, look_interval=interval))

    def _keep_put_away(self, version: str) -> None:
        self._write(replace(self._settings, put_away=version))

    def _write(self, settings: Settings) -> None:
        """Write the settings; that a disk does not take them is no reason to disturb anybody at work."""
        self._settings = settings
        if self._is_ours:
            with suppress(WorkprisError):
                write_settings(self._start.folder.settings_file, settings)

    def _say_about_folder(self) -> None:
        from workpris_desktop.system.drives import judge_data_folder  # noqa: PLC0415
        from workpris_desktop.ui.folder_words import FolderWords  # noqa: PLC0415

        said = FolderWords(self).troubles(
            () if self._beside else judge_data_folder(self._start.folder.root),
            is_held_elsewhere=self._is_held_elsewhere,
            settings_were_damaged=self._start.kept.was_damaged,
            folder_is_newer=self._start.kept.is_newer,
            preset_has_fault=self._start.preset.fault is not None,
            is_log_written=self._program_log.is_written,
        )
        self.window.machine_banner.say("\n".join(said))

    def _open(self, file: Path | None) -> None:
        if file is None:
            return
        from workpris_desktop.window.opened_file import OpenedFile  # noqa: PLC0415

        if self._opened is None:
            self._opened = OpenedFile(self.program)
        self._opened.open(file)

    def _answer(self, file: Path | None) -> None:
        """Come to the front, and open the file that the program was started with once more."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        self._open(file)

    def _look_for_new_edition(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.program.look_for_new_edition()

    def _report_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        _log.error("unforeseen error", exc_info=error)
        self.report_crash(error)
