"""Opens the files that a desktop hands over after a double click: packets, cards and directories."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from workpris_desktop.domain.file_kind import HANDOVER_SUFFIXES
from workpris_desktop.record.package import open_package
from workpris_desktop.ui.main_window import CLIENTS, DATA
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

if TYPE_CHECKING:
    from workpris_desktop.record.descriptor import Descriptor
    from workpris_desktop.window.program import Program


class OpenedFile(QObject):
    """Shows what a file is, where such files are dealt with; nothing is taken from it unasked.

    Args:
        program: what works behind the window.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program

    def open(self, file: Path) -> None:
        """Open a file of ours: one from another office goes to the inbox, a directory is asked about."""
        if file.suffix.casefold() in HANDOVER_SUFFIXES:
            self._bring_to_inbox(file)
        else:
            self._look_into_directory(file)

    def _bring_to_inbox(self, file: Path) -> None:
        program = self._program
        if program.vault.account is not None:
            self._show_in_inbox(file)
            return
        program.vault.opened.connect(lambda _: self._show_in_inbox(file), Qt.ConnectionType.SingleShotConnection)
        program.window.show_view(CLIENTS)
        program.window.say(self.tr("Unlock client data to see what is in {name}.").format(name=file.name))

    def _show_in_inbox(self, file: Path) -> None:
        handover = self._program.handover
        assert handover is not None
        self._program.window.show_view(CLIENTS)
        handover.show_file(file)

    def _look_into_directory(self, file: Path) -> None:
        program = self._program
        program.window.show_view(DATA)
        program.reading.run(self, lambda: _description(file), lambda said: self._ask(file, said), program.tell)

    def _ask(self, file: Path, said: "Descriptor") -> None:
        """Show what the directory says of itself, and read it in if the person wants that."""
        issued = short_date(said.issued, spoken_language()) if said.issued else self.tr("date not known")
        box = QMessageBox(self._program.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Read in a directory"))
        box.setText(
            self.tr("Use this directory? {title} ({issued})").format(title=said.title or file.name, issued=issued)
        )
        box.setInformativeText(
            self.tr(
                "It comes from a file, and no publisher has signed it: take it only from somebody you trust. The "
                "directory that is in use now is kept; you can go back to it."
            )
        )
        use = box.addButton(self.tr("&Read it in"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        use.clicked.connect(lambda: self._program.data.read_in(file))
        box.open()


def _description(file: Path) -> "Descriptor":
    with open_package(file) as package:
        return package.descriptor
