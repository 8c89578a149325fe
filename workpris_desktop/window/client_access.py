"""Saves all that is kept about a person for that person: a text to be read, and the same for machines (feature J5)."""

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.cases.access_export import AccessExport, machine_readable
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.register_requests import ExportAccess
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.follow_up import preset_texts
from workpris_desktop.system.files import BY_OWNER, write_atomically
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.window.client_ground import ClientGround
from workpris_desktop.window.vault_room import VaultRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.access_words import AccessWords

if TYPE_CHECKING:
    from workpris_desktop.ui.tasks import TaskLane


class ClientAccess(QObject):
    """Asks where, then reads all of it and writes two files that nobody else at this computer may read.

    Args:
        vault: what works behind the lock.
        workplace: the tables that ship with the program.
        ground: the form, the needs, and what places are called.
        drawing: the lane that writes.
    """

    said = Signal(str)
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, vault: VaultRoom, workplace: Workplace, ground: ClientGround, drawing: "TaskLane") -> None:
        super().__init__(vault)
        self._questions = VaultQuestions(vault.vault, self)
        self._window, self._workplace, self._ground, self._drawing = vault.page, workplace, ground, drawing
        self._turn = 0

    def save(self, readable: ReadableFile) -> None:
        """Save the copy of a file; its proposed name tells nothing of the person."""
        turn = self._turn
        name, _ = QFileDialog.getSaveFileName(
            self._window.window(),
            self.tr("Save the copy for the person"),
            among_documents("copy.txt"),
            self.tr("Text (*.txt)"),
        )
        # The vault may have been locked while the dialog was open.
        if name and turn == self._turn:
            self.save_to(readable, Path(name))

    def save_to(self, readable: ReadableFile, path: Path) -> None:
        """Save the copy as text, and beside it the same as JSON."""
        self._questions.ask(ExportAccess(readable.file.id), lambda export: self._write(path, export))

    def forget(self) -> None:
        """Save nothing any more: the vault is being locked."""
        self._turn += 1
        self._questions.drop()

    def _write(self, path: Path, export: AccessExport) -> None:
        text = path if path.suffix.lower() == ".txt" else path.with_name(f"{path.name}.txt")
        contents = {
            text: self._words().text(export).encode(),
            text.with_suffix(".json"): json.dumps(machine_readable(export), ensure_ascii=False, indent=2).encode(),
        }

        turn = self._turn

        def write() -> None:
            for target, content in contents.items():
                write_atomically(target, content, BY_OWNER)

        self._drawing.run(self, write, lambda _: self._say_saved(text, turn), partial(self._fail, turn))

    def _say_saved(self, path: Path, turn: int) -> None:
        """Say what the copy is called, which may name the person: not after the lock."""
        if turn == self._turn:
            said = self.tr("Saved: {name}. It is plain text: hand it over, then delete it.")
            self.said.emit(said.format(name=path.name))

    def _fail(self, turn: int, error: WorkprisError) -> None:
        if turn == self._turn:
            self.failed.emit(error)

    def _words(self) -> AccessWords:
        ground = self._ground
        texts = preset_texts(self._workplace.facts.countries)
        return AccessWords(ground.forms, ground.needs, texts, ground.places)
