"""Where the directory comes from and how often a newer one is looked for, and where this person's data lies."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.ui.settings.section import SettingsSection, offer, show_command
from workpris_desktop.ui.widgets.plain_label import PlainLabel

BRINGING = ("look_for_update", "update_from_folder", "history")
"""The commands that are offered here, by their names."""


class DataSection(SettingsSection):
    """How often is looked for a newer directory, and the folder of this person's data.

    Args:
        interval: tells how often is looked now.
        change: has it looked for so often from now on.
        folder: where this person's data is.
        command: returns a command of the window by its name.
        fixed: the names of the settings that an administrator has fixed.
        parent: the owner.
    """

    asked = Signal(str)
    """The name of a command that is wanted."""

    def __init__(
        self,
        interval: Callable[[], LookInterval],
        change: Callable[[LookInterval], None],
        *,
        folder: Path,
        command: Callable[[str], QAction],
        fixed: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(fixed, parent)
        self._interval, self._folder, self._command = interval, folder, command
        self.interval = QComboBox()
        self.folder = PlainLabel(selectable=True)
        self.buttons = {name: QPushButton() for name in BRINGING}
        self.add_row(self.interval, "look_interval")
        for name, button in self.buttons.items():
            self.add_row(button)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self.add_row(self.folder)
        self.end_rows()
        self.interval.activated.connect(lambda _: change(LookInterval(self.interval.currentData())))
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the section in the language spoken now, and show in each row what is set."""
        intervals = {
            LookInterval.START: self.tr("At each start"),
            LookInterval.DAY: self.tr("Once a day"),
            LookInterval.WEEK: self.tr("Once a week"),
            LookInterval.HAND: self.tr("Only when asked"),
        }
        offer(self.interval, [(each.value, text) for each, text in intervals.items()], self._interval().value)
        for name, button in self.buttons.items():
            show_command(button, self._command(name))
        self.folder.setText(str(self._folder))
        names = (self.tr("How often to look by itself"), *("" for _ in self.buttons), self.tr("Folder of your data"))
        self.name_rows(self.tr("Data"), names)
