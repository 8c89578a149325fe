"""Joins the consents of an open file with the vault."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from workpris_desktop.cases.consent_requests import (
    FileConsents,
    GiveRegisterConsent,
    ReadFileConsents,
    WithdrawRegisterConsent,
    consent_place,
)
from workpris_desktop.cases.draft_requests import DropDraft, KeepDraft
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.consent import ConsentHow, usual_end
from workpris_desktop.domain.consent_facts import facts_to_pass_on
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog, ConsentRights
from workpris_desktop.ui.cases.work.consent_draft import ConsentDraft
from workpris_desktop.ui.cases.work.follow_ups_part import FollowUpsPart
from workpris_desktop.wording.consent_words import ConsentWords


class ConsentController(QObject):
    """Opens the dialog, writes down and takes back.

    Args:
        part: knows the open file, and asks for its consents.
        vault: the way to the vault.
        words: says consents.
        form: the newest form.
        kinds: all needs.
        today: tells the day on the wall.
        parent: owns the controller.
    """

    said = Signal(str)

    def __init__(
        self,
        part: FollowUpsPart,
        vault: VaultLane,
        words: ConsentWords,
        form: IntakeForm,
        kinds: Sequence[NeedKind],
        *,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._part, self._vault, self._words = part, vault, words
        self._form, self._kinds, self._today = form, kinds, today
        self._questions = VaultQuestions(vault, self)
        self._dialog: ConsentDialog | None = None
        self._file_id = ""
        part.consents_requested.connect(self.open_dialog)
        part.forgetting.connect(self._forget)

    def open_dialog(self) -> None:
        """Read the consents of the open file, and show them."""
        file_id = self._part.file_id

        def show(read: FileConsents) -> None:
            if file_id == self._part.file_id and self._open() is None:
                self._show(file_id, read)

        if file_id:
            self._questions.ask(ReadFileConsents(file_id), show, newest_of="consents")

    def unsaved(self) -> tuple[Request[Any], ...]:
        """Return what keeps a consent that is half-written: the vault is being locked."""
        dialog = self._open()
        text = dialog.take_half_written() if dialog else None
        return () if text is None else (_draft_wish(self._file_id, text),)

    def _open(self) -> ConsentDialog | None:
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _show(self, file_id: str, read: FileConsents) -> None:
        readable, account = self._part.readable, self._part.account
        assert readable is not None
        assert account is not None
        may, today = rights_of(readable, account), self._today
        intake = read.intake
        facts = facts_to_pass_on(self._form, self._kinds, intake.by_field, intake.needs, today())
        # What restricts a file keeps nobody from taking something back.
        rights = ConsentRights(account.name, give=may.change, withdraw=may.restrict)
        dialog = ConsentDialog(self._words, read, facts, rights, today=today, parent=self._part.window())
        dialog.given.connect(lambda draft: self._give(dialog, file_id, draft))
        dialog.withdraw_wished.connect(lambda receiver: self._withdraw(dialog, file_id, receiver))
        dialog.left.connect(lambda text: self._keep(file_id, text))
        dialog.wait_for(self._vault.lane)
        self._dialog, self._file_id = dialog, file_id
        show_dialog(dialog)

    def _give(self, dialog: ConsentDialog, file_id: str, draft: ConsentDraft) -> None:
        wish, place = self._request(file_id, draft), consent_place(file_id)

        def give(session: VaultSession) -> FileConsents:
            # Until it is written down it stays half-written, also where the vault is locked or fails before.
            session.ask(KeepDraft(place, draft.to_text()))
            session.ask(wish)
            session.ask(DropDraft(place))
            return session.ask(ReadFileConsents(file_id))

        def show(read: FileConsents) -> None:
            if isValid(dialog):
                dialog.empty_form()
                dialog.show_consents(read)
            self.said.emit(self.tr("The refusal is noted.") if wish.is_refused else self.tr("The consent is noted."))

        tell = teller(dialog, self._vault)

        def refuse(error: WorkprisError) -> None:
            if isinstance(error, VaultLocked) and isValid(dialog):
                # The vault's process has ended: what was typed is half-written again, so that its loss is told.
                dialog.take_back()
            tell(error)

        self._questions.do(give, show, refuse)

    def _withdraw(self, dialog: ConsentDialog, file_id: str, receiver: str) -> None:
        def withdraw(session: VaultSession) -> FileConsents:
            session.ask(WithdrawRegisterConsent(file_id, receiver))
            return session.ask(ReadFileConsents(file_id))

        def show(read: FileConsents) -> None:
            if isValid(dialog):
                dialog.show_consents(read)
            self.said.emit(self.tr("It is noted that the person took the consent back."))

        self._questions.do(withdraw, show, teller(dialog, self._vault))

    def _request(self, file_id: str, draft: ConsentDraft) -> GiveRegisterConsent:
        is_refused = draft.is_refused
        return GiveRegisterConsent(
            file_id,
            draft.receiver,
            frozenset() if is_refused else frozenset(draft.facts),
            ConsentHow.SAID if is_refused else ConsentHow(draft.how),
            draft.read_by,
            usual_end(self._today()) if is_refused or draft.ends_on is None else draft.ends_on,
            draft.language,
            draft.was_repeated,
            is_refused,
        )

    def _keep(self, file_id: str, text: str) -> None:
        self._questions.ask(_draft_wish(file_id, text), lambda _: None)

    def _forget(self) -> None:
        """Close the dialog of a file that is left."""
        dialog = self._open()
        if dialog is not None:
            dialog.done(ConsentDialog.DialogCode.Rejected)
        self._questions.drop()
        self._dialog, self._file_id = None, ""


def _draft_wish(file_id: str, text: str) -> KeepDraft | DropDraft:
    place = consent_place(file_id)
    return KeepDraft(place, text) if text else DropDraft(place)
