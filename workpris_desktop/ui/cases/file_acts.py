"""What is done with client files in dialogs: opening, naming, restricting, keeping, reassigning, emergencies."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.file_requests import ChangeFile, ForeignFiles, NewFile, OpenInEmergency, Reassign, Restrict
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.retention_requests import KeepLonger
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.emergency_dialog import EmergencyDialog
from workpris_desktop.ui.cases.file_dialog import FileDialog, Regions
from workpris_desktop.ui.cases.files_panel import FilesPanel
from workpris_desktop.ui.cases.reason_dialog import ReasonDialog
from workpris_desktop.ui.cases.reassign_dialog import ReassignDialog
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog, tell_in
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.file_words import FileWords

Answer = TypeVar("Answer")


class FileActs(QObject):
    """Opens the dialogs of a panel, and asks the vault for what they wish; an error is told in the dialog."""

    file_changed = Signal(ClientFile)
    file_made = Signal(ClientFile)
    file_opened = Signal(ReadableFile)

    def __init__(
        self,
        panel: FilesPanel,
        questions: VaultQuestions,
        words: FileWords,
        today: Callable[[], date],
        regions: Callable[[], Regions],
    ) -> None:
        super().__init__(panel)
        self._regions = regions
        self._panel, self._questions, self._words, self._today = panel, questions, words, today
        panel.list.new_requested.connect(self._open_new)
        panel.list.emergency_requested.connect(self._open_emergency)
        view = panel.view
        for signal, open_dialog in (
            (view.change_requested, self._open_change),
            (view.restrict_requested, self._open_restriction),
            (view.keep_requested, self._open_keeping),
            (view.reassign_requested, self._open_reassigning),
        ):
            signal.connect(partial(self._open_about_shown, open_dialog))

    def _open_about_shown(self, open_dialog: Callable[[ClientFile], None]) -> None:
        readable = self._panel.view.readable
        if readable is not None:
            open_dialog(readable.file)

    def _open_new(self) -> None:
        newest = self._panel.list.model.hit_at(0)
        # Who works in a prison has clients of the prison: so the next one is likely to be of the same category.
        category = newest.file.category if newest else Category.ADVICE
        dialog = FileDialog(self._words, regions=self._regions(), category=category, parent=self._panel.window())
        dialog.wished.connect(lambda *wish: self._ask(dialog, NewFile(*wish), self.file_made.emit))
        self._open(dialog)

    def _open_change(self, file: ClientFile) -> None:
        dialog = FileDialog(self._words, file, parent=self._panel.window())
        dialog.wished.connect(lambda *wish: self._ask(dialog, ChangeFile(file.id, *wish[:3]), self.file_changed.emit))
        self._open(dialog)

    def _open_restriction(self, file: ClientFile) -> None:
        wanted = not file.is_restricted
        dialog = ReasonDialog(self._panel.window(), today=self._today(), is_lifted=file.is_restricted)
        dialog.wished.connect(
            lambda reason, _: self._ask(dialog, Restrict(file.id, wanted, reason), self.file_changed.emit)
        )
        self._open(dialog)

    def _open_keeping(self, file: ClientFile) -> None:
        dialog = ReasonDialog(self._panel.window(), today=self._today(), review_on=file.review_on)
        dialog.wished.connect(
            lambda reason, day: self._ask(dialog, KeepLonger(file.id, day, reason), self.file_changed.emit)
        )
        self._open(dialog)

    def _open_reassigning(self, file: ClientFile) -> None:
        dialog = ReassignDialog(file, self._words.accounts.values(), self._panel.window())
        dialog.wished.connect(lambda *ids: self._ask(dialog, Reassign(file.id, *ids), self.file_changed.emit))
        self._open(dialog)

    def _open_emergency(self) -> None:
        dialog = EmergencyDialog(self._words, self._panel.window())

        def show(files: tuple[ClientFile, ...]) -> None:
            if isValid(dialog):
                dialog.show_files(files)

        dialog.lookup_requested.connect(
            lambda text: self._questions.ask(ForeignFiles(text), show, partial(tell_in, dialog))
        )
        dialog.opening_requested.connect(
            lambda file_id, reason: self._ask(dialog, OpenInEmergency(file_id, reason), self.file_opened.emit)
        )
        self._open(dialog)

    def _open(self, dialog: SteppedDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask(self, dialog: SteppedDialog, request: Request[Answer], on_done: Callable[[Answer], None]) -> None:
        def finish(answer: Answer) -> None:
            if isValid(dialog):
                dialog.accept()
            on_done(answer)

        self._questions.ask(request, finish, partial(tell_in, dialog))
