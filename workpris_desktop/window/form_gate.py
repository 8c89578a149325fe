"""Lets facts of a client go to a provider on its own form only by a consent or another legal basis (F2, E3)."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from workpris_desktop.cases.passing_requests import MayPassOn
from workpris_desktop.domain.consent import ConsentPurpose, service_receiver
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.passing_on import Ground, WantedPassing
from workpris_desktop.domain.provider import Service
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.handover.form_ground_dialog import FormGroundDialog
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.printing.case_form_controller import GoOn
from workpris_desktop.window.sheet_notes import SheetAbout
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords
from workpris_desktop.wording.intake_value_words import said


class FormGate(QObject):
    """Asks the vault; where there is no ground it shows why, and the way to one.

    Args:
        vault: the way to the vault.
        window: what the dialog belongs to where no other is open.
        form: names the facts.
    """

    ground_wanted = Signal(object)
    """The `WantedPassing` for which a consent or another legal basis is to be written down."""

    def __init__(self, vault: VaultLane, window: MainWindow, form: IntakeForm) -> None:
        super().__init__(window)
        self._vault, self._window, self._form = vault, window, form
        self._words = HandoverScreenWords(self)
        self._questions = VaultQuestions(vault, self)
        self._dialog: FormGroundDialog | None = None

    @property
    def dialog(self) -> FormGroundDialog | None:
        """Return the dialog that is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def open_for(self, service: Service, about: SheetAbout, facts: frozenset[str], go_on: GoOn) -> None:
        """Go on if facts may go to the provider of a service, or show what is missing, and go on once it is there.

        Args:
            service: whose form it is.
            about: whose facts they are.
            facts: named as a consent names them.
            go_on: shows the form, with what is to be noted once it is printed.
        """
        if self.dialog is not None:
            return
        wanted = WantedPassing(service_receiver(service.id), service.name, ConsentPurpose.FORM, facts)
        whose = SheetAbout(about.readable, about.picks, wanted)

        def take(ground: Ground) -> None:
            if ground.is_enough:
                go_on(whose)
            else:
                self._show(whose, ground, go_on)

        self._ask(whose, take)

    def take_ground(self) -> None:
        """Look again whether they may go: a consent or another legal basis was written down."""
        dialog = self.dialog
        if dialog is not None:
            dialog.look_again.emit()

    def forget(self) -> None:
        """Close the dialog: the file is left, or the vault is being locked."""
        self._questions.drop()
        if self.dialog is not None:
            self.dialog.done(FormGroundDialog.DialogCode.Rejected)
        self._dialog = None

    def _ask(self, whose: SheetAbout, take: Any, dialog: FormGroundDialog | None = None) -> None:
        assert whose.wanted is not None
        request = MayPassOn(whose.readable.file.id, whose.wanted)
        tell = teller(dialog, self._vault) if dialog is not None else None
        self._questions.ask(request, take, tell, newest_of="ground")

    def _show(self, whose: SheetAbout, ground: Ground, go_on: GoOn) -> None:
        wanted = whose.wanted
        assert wanted is not None
        dialog = FormGroundDialog(self._words, QApplication.activeModalWidget() or self._window)
        dialog.ground.show_summary(self._words.to_provider(wanted.receiver, len(wanted.facts)))

        def tell(found: Ground) -> None:
            if isValid(dialog):
                dialog.show_ground(found, self._names(found.missing))

        dialog.look_again.connect(lambda: self._ask(whose, tell, dialog))
        dialog.ground.ground_wanted.connect(lambda: self.ground_wanted.emit(wanted))
        dialog.accepted.connect(lambda: go_on(whose))
        self._dialog = dialog
        tell(ground)
        show_dialog(dialog)

    def _names(self, facts: frozenset[str]) -> tuple[str, ...]:
        return tuple(said(field.label) for field in self._form.fields if field.id in facts)
