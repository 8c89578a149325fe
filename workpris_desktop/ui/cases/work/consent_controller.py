"""Joins the consents of an open file with the vault."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from workpris_desktop.cases.consent_requests import (
    FileConsents,
    GiveConsent,
    NoteReceiverTold,
    ReadFileConsents,
    WithdrawConsent,
    consent_place,
)
from workpris_desktop.cases.draft_requests import DropDraft, KeepDraft
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.consent import Consent, ConsentHow, ConsentPurpose, usual_end
from workpris_desktop.domain.consent_facts import facts_to_pass_on
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.domain.passing_on import WantedPassing
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog, ConsentRights
from workpris_desktop.ui.cases.work.consent_draft import ConsentDraft
from workpris_desktop.ui.cases.work.consent_text_box import ConsentReading
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
        reading: the text that is read to the person, None where the country has none.
        parent: owns the controller.
    """

    said = Signal(str)
    given = Signal(object)
    """The `Consent` that was written down."""
    cancelled = Signal()
    """The dialog that `open_for` has opened was closed, and nothing was written down."""
    changed = Signal()
    """Something was written down or taken back."""
    letter_requested = Signal(object)
    """The `Consent` that was taken back, about which the receiver is to be told."""
    text_requested = Signal(object, str)
    """The `Consent`, as it is or would be written down, whose text is to be printed, and the language."""

    def __init__(
        self,
        part: FollowUpsPart,
        vault: VaultLane,
        words: ConsentWords,
        form: IntakeForm,
        kinds: Sequence[NeedKind],
        *,
        today: Callable[[], date],
        reading: ConsentReading | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._part, self._vault, self._words, self._reading = part, vault, words, reading
        self._form, self._kinds, self._today = form, kinds, today
        self._questions = VaultQuestions(vault, self)
        self._dialog: ConsentDialog | None = None
        self._file_id, self._is_asked = "", False
        part.consents_requested.connect(self.open_dialog)
        part.forgetting.connect(self._forget)

    def open_dialog(self) -> None:
        """Read the consents of the open file, and show them."""
        self._open_with(None)

    def open_for(self, wanted: WantedPassing) -> None:
        """Ask for a consent or another legal basis by which something may be passed on.

        `given` or `cancelled` tells how it ended; neither comes where the file was left or the vault was locked.
        """
        self._open_with(wanted)

    def unsaved(self) -> tuple[Request[Any], ...]:
        """Return what keeps a consent that is half-written: the vault is being locked."""
        dialog = self._open()
        text = dialog.take_half_written() if dialog else None
        return () if text is None else (_draft_wish(consent_place(self._file_id, is_asked=self._is_asked), text),)

    def _open_with(self, wanted: WantedPassing | None) -> None:
        file_id = self._part.file_id

        def show(read: FileConsents) -> None:
            if file_id == self._part.file_id and self._open() is None:
                self._show(file_id, read, wanted)

        if file_id:
            self._questions.ask(ReadFileConsents(file_id, wanted is not None), show, newest_of="consents")

    def _open(self) -> ConsentDialog | None:
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _show(self, file_id: str, read: FileConsents, wanted: WantedPassing | None) -> None:
        readable, account = self._part.readable, self._part.account
        assert readable is not None
        assert account is not None
        may, today, intake = rights_of(readable, account), self._today, read.intake
        was_asked = wanted is not None
        if not may.change:
            # Who may not write sees what there is.
            wanted = None
        facts = facts_to_pass_on(self._form, self._kinds, intake.by_field, intake.needs, today())
        # What restricts a file keeps nobody from taking something back.
        rights = ConsentRights(account.name, give=may.change, withdraw=may.restrict)
        dialog = ConsentDialog(
            *(self._words, read, facts, rights),
            today=today,
            reading=self._reading,
            wanted=wanted,
            # Above the dialog that asks for it, which would keep the keyboard otherwise.
            parent=(QApplication.activeModalWidget() if was_asked else None) or self._part.window(),
        )
        self._dialog, self._file_id, self._is_asked = dialog, file_id, wanted is not None
        self._join(dialog, file_id, is_asked=self._is_asked)
        if was_asked:
            dialog.rejected.connect(self._cancel)
        show_dialog(dialog)

    def _join(self, dialog: ConsentDialog, file_id: str, *, is_asked: bool) -> None:
        place = consent_place(file_id, is_asked=is_asked)
        dialog.given.connect(lambda draft: self._give(dialog, file_id, draft, is_asked=is_asked))
        dialog.withdraw_wished.connect(lambda consent: self._withdraw(dialog, file_id, consent))
        dialog.told_wished.connect(lambda consent, day: self._note_told(dialog, file_id, consent, day))
        dialog.letter_requested.connect(self.letter_requested)
        dialog.text_requested.connect(self.text_requested)
        dialog.left.connect(lambda text: self._questions.ask(_draft_wish(place, text), lambda _: None))
        dialog.wait_for(self._vault.lane)

    def _cancel(self) -> None:
        if self._file_id:
            self.cancelled.emit()

    def _give(self, dialog: ConsentDialog, file_id: str, draft: ConsentDraft, *, is_asked: bool) -> None:
        wish, place = self._request(file_id, draft), consent_place(file_id, is_asked=is_asked)

        def give(session: VaultSession) -> tuple[Consent, FileConsents]:
            # Until it is written down it stays half-written, also where the vault is locked or fails before.
            session.ask(KeepDraft(place, draft.to_text()))
            consent = session.ask(wish)
            session.ask(DropDraft(place))
            return consent, session.ask(ReadFileConsents(file_id, is_asked))

        def show(answer: tuple[Consent, FileConsents]) -> None:
            consent, read = answer
            if isValid(dialog):
                dialog.empty_form()
                dialog.show_consents(read)
                if is_asked:
                    dialog.accept()
            self._tell_given(consent)

        tell = teller(dialog, self._vault)

        def refuse(error: WorkprisError) -> None:
            if isinstance(error, VaultLocked) and isValid(dialog):
                # The vault's process has ended: what was typed is half-written again, so that its loss is told.
                dialog.take_back()
            tell(error)

        self._questions.do(give, show, refuse)

    def _tell_given(self, consent: Consent) -> None:
        if consent.is_law:
            self.said.emit(self.tr("The legal basis is noted."))
        else:
            is_refused = consent.is_refused
            self.said.emit(self.tr("The refusal is noted.") if is_refused else self.tr("The consent is noted."))
        self.changed.emit()
        self.given.emit(consent)

    def _withdraw(self, dialog: ConsentDialog, file_id: str, consent: Consent) -> None:
        def withdraw(session: VaultSession) -> tuple[FileConsents, Consent]:
            over = session.ask(WithdrawConsent(file_id, consent.id))
            return session.ask(ReadFileConsents(file_id, self._is_asked)), over

        def show(answer: tuple[FileConsents, Consent]) -> None:
            if isValid(dialog):
                dialog.show_taken_back(*answer)
            law = self.tr("It is noted that the legal basis holds no more.")
            self.said.emit(law if consent.is_law else self.tr("It is noted that the person took the consent back."))
            self.changed.emit()

        self._questions.do(withdraw, show, teller(dialog, self._vault))

    def _note_told(self, dialog: ConsentDialog, file_id: str, consent: Consent, day: date) -> None:
        def note(session: VaultSession) -> FileConsents:
            session.ask(NoteReceiverTold(file_id, consent.id, day))
            return session.ask(ReadFileConsents(file_id, self._is_asked))

        def show(read: FileConsents) -> None:
            if isValid(dialog):
                dialog.show_consents(read)
            self.said.emit(self.tr("It is noted when the receiver was told."))
            self.changed.emit()

        self._questions.do(note, show, teller(dialog, self._vault))

    def _request(self, file_id: str, draft: ConsentDraft) -> GiveConsent:
        wish = draft.consent(self._today(), usual_end(self._today()))
        return GiveConsent(
            *(file_id, wish.receiver, ConsentPurpose(wish.purpose), wish.facts, ConsentHow(wish.how), wish.read_by),
            *(wish.ends_on, wish.language, wish.was_repeated, wish.is_refused, wish.receiver_id, wish.kept_at),
            *(wish.interpreter, wish.basis, wish.reason),
        )

    def _forget(self) -> None:
        """Close the dialog of a file that is left."""
        dialog, self._file_id = self._open(), ""
        if dialog is not None:
            dialog.done(ConsentDialog.DialogCode.Rejected)
        self._questions.drop()
        self._dialog = None


def _draft_wish(place: str, text: str) -> KeepDraft | DropDraft:
    return KeepDraft(place, text) if text else DropDraft(place)
