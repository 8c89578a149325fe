"""What a client agreed to pass on: looked at, written down, taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.cases.consent_requests import FileConsents
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.work.consent_draft import draft_in
from workpris_desktop.ui.cases.work.consent_form import ConsentForm
from workpris_desktop.ui.cases.work.consent_list import ConsentList
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords

_LIST, _FORM, _BACK = range(3)

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
    """Shows the consents of one client; what is half-written when it is closed is told by `left`.

    Args:
        words: says consents.
        read: the consents, and what was half-written.
        facts: what there is to pass on.
        rights: what the account may do.
        today: tells the day on the wall.
        parent: the window.
    """

    given = Signal(object)
    """The `ConsentDraft` that is to be written down."""
    withdraw_wished = Signal(str)
    """The name of the authority."""
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Consent to pass on facts"))
        mark_as_client_data(self)
        self._rights, self._kept = rights, read.draft
        self._withdrawn: Consent | None = None
        self.list = ConsentList(words, today, may_withdraw=rights.withdraw)
        self.form = ConsentForm(words, rights.name, read.receivers, today)
        self.lacking, self.back_text = PlainLabel(), PlainLabel()
        self.add_step(self._list_step())
        self.add_step(self.form, self.lacking)
        self.add_step(self._back_step())
        least = self.fontMetrics().lineSpacing() * LEAST_LINES
        self.steps.setMinimumHeight(min(least, round(self.screen().availableSize().height() * LEAST_SHARE)))
        self.form.show_facts(facts)
        draft = draft_in(read.draft) if rights.give else None
        if draft is not None:
            self.form.take_up(draft)
        self._connect()
        self.show_consents(read)

    @property
    def half_written(self) -> str:
        """Return what is half-written, "" for nothing; while it is on its way to the vault it is none any more."""
        is_open = self._rights.give and not self.is_busy
        return self.form.told.to_text() if is_open and self.form.is_typed else ""

    def show_consents(self, read: FileConsents) -> None:
        """Show the consents as they are now."""
        self.list.show_consents(read.newest)
        self._show(_LIST)

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
        self.form.empty()
        self.form.show_facts(ConsentFacts())
        self.list.show_consents(())
        self.back_text.setText("")
        super().done(result)
        if text is not None:
            self.left.emit(text)

    def reject(self) -> None:
        """Go back to the list, or close."""
        if self.steps.currentIndex() != _LIST and not self.is_busy:
            self._show(_LIST)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close from any step, unless an answer is awaited."""
        if not self.is_busy:
            self.steps.setCurrentIndex(_LIST)
        super().closeEvent(event)

    def _list_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 6, 0)
        said = self.tr(
            "Only what the person agreed to is passed on, only to whom it was agreed, and only until it ends or is "
            "taken back. The newest word counts."
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

    def _connect(self) -> None:
        self.go_button.clicked.connect(self._go)
        self.form.changed.connect(self._judge)
        self.list.withdraw_requested.connect(self._begin_back)

    def _show(self, step: int) -> None:
        go = {
            _LIST: self.tr("&Write something down…"),
            _FORM: self.tr("&Save"),
            _BACK: self.tr("The person takes it &back"),
        }
        self.go_button.setText(go[step])
        self.go_button.setVisible(step != _LIST or self._rights.give)
        self.cancel_button.setText(self.tr("&Close") if step == _LIST else self.tr("Go bac&k"))
        self.show_step(step, with_buttons=True)
        self._judge()
        self._first_of(step).setFocus()

    def _first_of(self, step: int) -> QWidget:
        if step == _FORM:
            return self.form.receiver
        has_rows = step == _LIST and self.list.current is not None
        return self.list.table if has_rows else self.cancel_button

    def _begin_back(self, consent: Consent) -> None:
        self._withdrawn = consent
        said = self.tr(
            "From now on the person is in no file that this office makes for {authority}. What was agreed to for "
            "others stays as it is."
        )
        then = self.tr(
            "What was passed on before cannot be fetched back. The next file arrives without the person, and the "
            "authority then has to erase what it has: have that file made soon."
        )
        self.back_text.setText(f"{said.format(authority=consent.receiver)}\n\n{then}")
        self._show(_BACK)

    def _judge(self) -> None:
        is_form = self.steps.currentIndex() == _FORM
        lacking = self.form.lacking if is_form else ""
        self.lacking.setText(lacking)
        self.go_button.setEnabled(not lacking)

    def _go(self) -> None:
        step = self.steps.currentIndex()
        if step == _LIST:
            self._show(_FORM)
        elif step == _FORM:
            # A day may have ended since it was judged.
            self._judge()
            if self.form.lacking:
                return
            told = self.form.told
            # The controller keeps it as a draft first, which stays where it cannot be written down.
            self._kept = told.to_text()
            self.show_busy(is_busy=True)
            self.given.emit(told)
        elif step == _BACK and self._withdrawn is not None:
            self.show_busy(is_busy=True)
            self.withdraw_wished.emit(self._withdrawn.receiver)
