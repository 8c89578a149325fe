"""Writing down that a client agrees that facts are passed on, or says no."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.cases.consent_rows import authority_key
from workpris_desktop.domain.consent import (
    LONGEST_LANGUAGE,
    LONGEST_READER,
    LONGEST_RECEIVER,
    ConsentHow,
    latest_end,
    usual_end,
)
from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.cases.work.consent_draft import ConsentDraft
from workpris_desktop.ui.cases.work.consent_fact_box import ConsentFactBox
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords


class ReceiverCombo(QComboBox):
    """A line for a name, with those that were written before; over it the wheel scrolls the page."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(names))
        self.setCurrentIndex(-1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line = QLineEdit(maxLength=LONGEST_RECEIVER)
        self.setLineEdit(self.line)
        self.setCompleter(_completer(names, self))
        self.setEditText("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class ConsentForm(QWidget):
    """Asks for all that a consent is; `lacking` says what is missing.

    Args:
        words: says facts and ways.
        reader: the name of the account, which is proposed as who reads aloud.
        receivers: authorities that were named before.
        today: tells the day on the wall.
        parent: the dialog.
    """

    changed = Signal()

    def __init__(
        self,
        words: ConsentWords,
        reader: str,
        receivers: Sequence[str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._today, self._reader = words, today, reader
        self.receiver, self.how, self.repeated = ReceiverCombo(receivers), ChoiceCombo(), ChoiceCombo()
        self.refused = QCheckBox(self.tr("The person says n&o"))
        self.facts, self.ends = ConsentFactBox(words), DayField()
        self.read_by, self.language = QLineEdit(maxLength=LONGEST_READER), QLineEdit(maxLength=LONGEST_LANGUAGE)
        self.language.setCompleter(_completer(words.languages(), self.language))
        self.again, self.anew_button = PlainLabel(), QPushButton(self.tr("E&mpty the form"), autoDefault=False)
        self._for_agreeing: list[QWidget] = []
        self._lay_out()
        self._offer()
        self._connect()
        self.empty()

    @property
    def told(self) -> ConsentDraft:
        """Return what stands in the form."""
        return ConsentDraft(
            " ".join(self.receiver.currentText().split()),
            self.how.code,
            self.facts.ticked,
            " ".join(self.read_by.text().split()),
            " ".join(self.language.text().split()),
            self.repeated.code,
            self.ends.day,
            self.refused.isChecked(),
        )

    @property
    def is_typed(self) -> bool:
        """Tell whether anything stands in it that was not proposed."""
        return self.told != self._proposed

    @property
    def lacking(self) -> str:
        """Return what is missing before it can be written down, "" for nothing."""
        told, today = self.told, self._today()
        if not authority_key(told.receiver):
            return self.tr("Still missing: the name of the authority.")
        if told.is_refused:
            return ""
        if not told.facts:
            return self.tr("Still missing: at least one fact that may be passed on.")
        if not told.how:
            return self.tr("Still missing: how the person agreed.")
        last = latest_end(today)
        if told.ends_on is None or not today <= told.ends_on <= last:
            said = self.tr("Still missing: the day on which it ends, from {first} to {last}.")
            return said.format(first=self._words.day(today), last=self._words.day(last))
        return ""

    def show_facts(self, facts: ConsentFacts) -> None:
        """Offer facts."""
        self.facts.show_facts(facts)

    def empty(self) -> None:
        """Begin anew, with what is proposed."""
        self._proposed = ConsentDraft(read_by=" ".join(self._reader.split()), ends_on=usual_end(self._today()))
        self._put_in(self._proposed)
        self.again.hide()

    def take_up(self, draft: ConsentDraft) -> None:
        """Put in what was half-written; a fact that is known no more is not ticked, and a day that is over is new."""
        ends_on = draft.ends_on if draft.ends_on and draft.ends_on >= self._today() else self._proposed.ends_on
        self._put_in(draft)
        self.ends.show_day(ends_on)
        self.again.setText(self.tr("This was begun before and not written down yet."))
        self.again.show()
        self._judge()

    def _put_in(self, draft: ConsentDraft) -> None:
        self.receiver.setEditText(draft.receiver)
        self.how.choose(draft.how if draft.how in frozenset(ConsentHow) else "")
        self.facts.tick(draft.facts)
        self.read_by.setText(draft.read_by)
        self.language.setText(draft.language)
        self.repeated.choose(draft.repeated if draft.repeated in {"yes", "no"} else "")
        self.ends.show_day(draft.ends_on)
        self.refused.setChecked(draft.is_refused)
        self._judge()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.again)
        for text in self._texts():
            column.addWidget(PlainLabel(text))
        self._add(column, self.tr("&To which authority"), self.receiver)
        column.addWidget(self.refused)
        self.no_harm = PlainLabel(
            self.tr("Nothing is passed on then, and nothing else changes: search, leaflets and help go on as before.")
        )
        column.addWidget(self.no_harm)
        heading = PlainLabel(self.tr("&Which facts may be passed on"))
        heading.setBuddy(self.facts.table)
        for part in (heading, self.facts):
            column.addWidget(part)
        self._for_agreeing += [heading, self.facts]
        self._for_agreeing += self._add(column, self.tr("&How the person agreed"), self.how)
        until = self.tr("&Ends on, not later than {date}").format(date=self._words.day(latest_end(self._today())))
        self._for_agreeing += self._add(column, until, self.ends)
        self._add(column, self.tr("&Read aloud by"), self.read_by)
        self._add(column, self.tr("In which &language"), self.language)
        self._add(column, self.tr("The person has said it in own words"), self.repeated)
        below = FlowLayout()
        below.addWidget(self.anew_button)
        column.addLayout(below)
        column.addStretch(1)

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Say it before you write anything down: it is voluntary. It can be taken back at any time. Who says no "
                "has no disadvantage here."
            ),
            self.tr(
                "In prison hardly anybody can say no freely. If a law lets the facts be passed on, that law is the "
                "reason, and this is not to be called consent: then write nothing down here."
            ),
        )

    def _add(self, column: QVBoxLayout, text: str, field: QWidget) -> tuple[QWidget, QWidget]:
        label, name = PlainLabel(text), text.replace("&", "")
        label.setBuddy(field)
        if isinstance(field, DayField):
            field.call(name)
        else:
            field.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(field)
        return label, field

    def _offer(self) -> None:
        self.how.offer(self.tr("Choose"), tuple((how.value, self._words.how(how)) for how in ConsentHow))
        self.repeated.offer(self.tr("Not known"), (("yes", self.tr("Yes")), ("no", self.tr("No"))))
        self.receiver.line.setAccessibleName(self.receiver.accessibleName())

    def _connect(self) -> None:
        self.receiver.editTextChanged.connect(self._judge)
        for combo in (self.how, self.repeated):
            combo.currentIndexChanged.connect(self._judge)
        for line in (self.read_by, self.language):
            line.textChanged.connect(self._judge)
        self.facts.changed.connect(self._judge)
        self.ends.day_changed.connect(self._judge)
        self.refused.toggled.connect(self._judge)
        self.anew_button.clicked.connect(self.empty)

    def _judge(self) -> None:
        is_refused = self.refused.isChecked()
        for part in self._for_agreeing:
            part.setVisible(not is_refused)
        self.no_harm.setVisible(is_refused)
        self.anew_button.setVisible(self.is_typed)
        self.changed.emit()


def _completer(names: Sequence[str], parent: QWidget) -> QCompleter:
    completer = QCompleter(list(names), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
