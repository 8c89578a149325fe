"""By what facts of a client may be passed on: looked at, written down, taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.cases.consent_requests import FileConsents
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.domain.consent import Consent, ConsentPurpose
from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.domain.passing_on import WantedPassing
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.work.consent_draft import ConsentDraft, draft_in
from workpris_desktop.ui.cases.work.consent_form import ConsentForm
from workpris_desktop.ui.cases.work.consent_list import ConsentList
from workpris_desktop.ui.cases.work.consent_text_box import ConsentReading
from workpris_desktop.ui.cases.work.consent_told_box import ConsentToldBox
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords

_LIST, _FORM, _BACK, _TOLD = range(4)

LEAST_LINES: Final = 20
LEAST_SHARE: Final = 0.6
"""Of the screen is taken for a step, where so many lines are higher."""


@dataclass(frozen=True, slots=True)
class ConsentRights:
    """Who looks at consents, by ``name``, and what of them may be written."""

    name: str
    give: bool
    withdraw: bool


class ConsentDialog(SteppedDialog):
    """Shows the consents and other legal bases of one client; what is half-written when it is closed is told by `left`.

    Args:
        words: says consents.
        read: the consents, and what was half-written.
        facts: what there is to pass on.
        rights: what the account may do.
        today: tells the day on the wall.
        reading: the text that is read to the person, None where the country has none.
        wanted: what is to be passed on just now, for which a ground is asked; None to look at all.
        parent: the window.
    """

    given = Signal(object)
    """The `ConsentDraft` that is to be written down."""
    withdraw_wished = Signal(object)
    letter_requested = Signal(object)
    """The `Consent`."""
    text_requested = Signal(object, str)
    """The `Consent`, as it is or would be written down, and the language."""
    told_wished = Signal(object, object)
    """The `Consent` and the day."""
    left = Signal(str)
    """What was half-written as the dialog was closed; "" for nothing."""

    def __init__(
        self,
        words: ConsentWords,
        read: FileConsents,
        facts: ConsentFacts,
        rights: ConsentRights,
        *,
        today: Callable[[], date],
        reading: ConsentReading | None = None,
        wanted: WantedPassing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Consent or legal basis"))
        mark_as_client_data(self)
        self._rights, self._kept, self._words, self._wanted = rights, read.draft, words, wanted
        self._read, self._chosen, self._reading = read, Consent("", "", "", frozenset(), "", today(), today()), reading
        self.list = ConsentList(words, today, may_withdraw=rights.withdraw)
        self.form = ConsentForm(words, rights.name, read, today, reading=reading)
        self.told = ConsentToldBox(words, today)
        self.lacking, self.back_text, self.told_lacking = PlainLabel(), PlainLabel(), PlainLabel()
        self.add_step(self._list_step())
        self.add_step(self.form, self.lacking)
        self.add_step(self._back_step())
        self.add_step(self.told, self.told_lacking)
        least = self.fontMetrics().lineSpacing() * LEAST_LINES
        self.steps.setMinimumHeight(min(least, round(self.screen().availableSize().height() * LEAST_SHARE)))
        self.list.offer_text(is_there=reading is not None)
        self._begin(facts)
        self._connect()
        self.show_consents(read)

    @property
    def half_written(self) -> str:
        """Return what is half-written, "" for nothing; while it is on its way to the vault it is none any more."""
        is_open = self._rights.give and not self.is_busy
        return self.form.told.to_text() if is_open and self.form.is_typed else ""

    def show_consents(self, read: FileConsents) -> None:
        """Show the consents as they are now; where a ground is asked for, the form comes first."""
        self._read = read
        self.list.show_consents(read.newest)
        self._show(self._first)

    def show_taken_back(self, read: FileConsents, consent: Consent) -> None:
        """Show the consents as they are now, and what is to be done about one that was taken back."""
        self.show_consents(read)
        if consent.purpose != ConsentPurpose.REGISTER:
            self._begin_telling(consent)

    def empty_form(self) -> None:
        """Let go of what was written down now."""
        self._kept = ""
        self.form.empty()

    def take_back(self) -> None:
        """Count what was given as half-written and not kept: the vault's process has ended before."""
        self._kept = ""
        self.show_busy(is_busy=False)

    def take_half_written(self) -> str | None:
        """Return what is half-written unless it is kept already, None for nothing new; it is told only once."""
        text = self.half_written
        is_new = self._rights.give and not self.is_busy and text != self._kept
        self._rights = ConsentRights("", give=False, withdraw=False)
        return text if is_new else None

    def done(self, result: int) -> None:
        """Tell what is half-written, if that is not kept already, and let go of everything."""
        text = self.take_half_written()
        self.form.forget()
        self.list.show_consents(())
        self.told.show_consent(None)
        self.back_text.setText("")
        self._read = FileConsents((), Intake((), ()), (), "")
        super().done(result)
        if text is not None:
            self.left.emit(text)

    def reject(self) -> None:
        """Go back to the list, or close."""
        if self.steps.currentIndex() != self._first and not self.is_busy:
            self._show(self._first)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close from any step, unless an answer is awaited."""
        if not self.is_busy:
            self.steps.setCurrentIndex(self._first)
        super().closeEvent(event)

    def _list_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 6, 0)
        said = self.tr(
            "Only what a law allows or the person agreed to is passed on, only to whom it was settled, and only until "
            "it ends or is taken back. The newest word for a receiver and purpose counts."
        )
        column.addWidget(PlainLabel(said))
        column.addWidget(self.list, 1)
        if not self._rights.give:
            why = self.tr("You can read this here; to write something down, the file must be yours and not restricted.")
            column.addWidget(PlainLabel(why))
        return step

    def _back_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.back_text)
        column.addStretch(1)
        return step

    @property
    def _first(self) -> int:
        return _LIST if self._wanted is None else _FORM

    def _begin(self, facts: ConsentFacts) -> None:
        self.form.show_facts(facts)
        draft = draft_in(self._kept) if self._rights.give else None
        if self._wanted is not None:
            self.form.begin_for(self._wanted)
        if draft is not None and self._is_wanted(draft):
            self.form.take_up(draft)

    def _is_wanted(self, draft: ConsentDraft) -> bool:
        wanted = self._wanted
        return wanted is None or (draft.receiver_id, draft.purpose) == (wanted.receiver_id, wanted.purpose.value)

    def _connect(self) -> None:
        self.go_button.clicked.connect(self._go)
        self.form.changed.connect(self._judge)
        self.form.text.print_requested.connect(lambda code: self.text_requested.emit(self.form.consent, code))
        self.told.changed.connect(self._judge)
        self.told.letter_requested.connect(self.letter_requested)
        self.list.withdraw_requested.connect(self._begin_back)
        self.list.telling_requested.connect(self._begin_telling)
        self.list.text_requested.connect(self._print_again)

    def _show(self, step: int) -> None:
        go = {
            _LIST: self.tr("&Write something down…"),
            _FORM: self.tr("&Save"),
            _BACK: self._back_button,
            _TOLD: self.tr("&Save this day"),
        }
        self.go_button.setText(go[step])
        self.go_button.setVisible(step != _LIST or self._rights.give)
        self.cancel_button.setText(self.tr("&Close") if step == self._first else self.tr("Go bac&k"))
        self.show_step(step, with_buttons=True)
        self._judge()
        self._first_of(step).setFocus()

    @property
    def _back_button(self) -> str:
        return self.tr("It holds no &more") if self._chosen.is_law else self.tr("The person takes it &back")

    def _first_of(self, step: int) -> QWidget:
        if step == _FORM:
            return self.form.whom.purpose if self._wanted is None else self.form.ground.ground
        if step == _TOLD:
            return self.told.letter_button
        has_rows = step == _LIST and self.list.current is not None
        return self.list.table if has_rows else self.cancel_button

    def _begin_back(self, consent: Consent) -> None:
        self._chosen = consent
        self.back_text.setText(self._words.taking_back(consent))
        self._show(_BACK)

    def _begin_telling(self, consent: Consent) -> None:
        self._chosen = consent
        self.told.show_consent(consent, self._read.passed)
        self._show(_TOLD)

    def _print_again(self, consent: Consent) -> None:
        self.text_requested.emit(consent, self._reading.language if self._reading else "")

    def _judge(self) -> None:
        step = self.steps.currentIndex()
        lacking = {_FORM: self.form.lacking, _TOLD: self.told.lacking}.get(step, "")
        self.lacking.setText(lacking)
        self.told_lacking.setText(lacking)
        self.go_button.setEnabled(not lacking)

    def _go(self) -> None:
        step = self.steps.currentIndex()
        if step == _LIST:
            self._show(_FORM)
            return
        # A day may have ended since it was judged.
        self._judge()
        if not self.go_button.isEnabled():
            return
        told = self.form.told
        if step == _FORM:
            # The controller keeps it as a draft first, which stays where it cannot be written down.
            self._kept = told.to_text()
        self.show_busy(is_busy=True)
        if step == _FORM:
            self.given.emit(told)
        elif step == _BACK:
            self.withdraw_wished.emit(self._chosen)
        else:
            self.told_wished.emit(self._chosen, self.told.told_on.day)
